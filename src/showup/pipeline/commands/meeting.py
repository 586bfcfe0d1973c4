"""Interviews in the terminal: invite, book, result."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from showup.pipeline.models import Opportunity

_FORMAT = click.option("--format", "how", type=click.Choice(["video", "phone", "on site"]))
_PERSON = re.compile(r"^\s*(?P<name>[^<>]*?)\s*(?:<(?P<address>[^<>\s]+@[^<>\s]+)>)?\s*$")


def _details(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what may be known of an interview."""
    for option in (
        desk.as_json_option,
        click.option("--zone", default="", help="Time zone of the times; else yours."),
        click.option("--minutes", type=click.IntRange(1, 2880), help="How long it takes."),
        click.option(
            "--with", "people", multiple=True, metavar="PERSON", help="Who you meet. Repeat."
        ),
        click.option("--link", default="", help="The address of the call."),
        click.option("--place", default="", help="Where it is."),
        _FORMAT,
    ):
        command = option(command)
    return command


@click.command()
@desk.name_argument
@click.option("--at", "times", multiple=True, metavar="TIME", help="A time they offer. Repeat.")
@click.option("--answer-by", default="", metavar="DAY", help="They want an answer by then.")
@_details
def invite_command(
    name: str, times: tuple[str, ...], answer_by: str, as_json: bool, zone: str, **told: Any
) -> None:
    """Note that they would like to meet you.

    Where an invitation is open already, this is the newer message about it: times that are given
    take the place of the old ones.
    """
    here = desk.sit_down(zone)
    from showup.pipeline import queries, services, telling

    row = here.find(name)
    minutes = told.get("minutes")
    with desk.plain_words():
        moments = dict.fromkeys(here.moment(text) for text in times)
        slots = [services.SlotTime(moment, minutes) for moment in moments]
        fields = _fields(told, zone)
        by = here.end_of(here.day(answer_by))
        if by is not None:
            fields["answer_by"] = by
        known = queries.open_interview(row)
        if known is not None and known.state == "invited":
            interview = known
            batch = services.invite_again(known, slots=slots, now=here.now, **fields)
        else:
            interview, batch = services.invite(row, slots=slots, now=here.now, **fields)
    lines = [("Round", str(interview.round))]
    lines += [("Offered", telling.when_for_both(each.starts_at, here.zone, zone)) for each in slots]
    if by is not None:
        lines.append(("Answer by", telling.deadline(by, here.zone, zone)))
    says = f"{row.label} would like to meet you."
    then = f"showup decide {shlex.quote(clean(row.label))}"
    desk.done(row, batch, says=says, as_json=as_json, more=lines, then=then)


@click.command()
@desk.name_argument
@click.argument("time")
@click.option("--held", "was_held", is_flag=True, help="It is over: you met them then.")
@_details
def book_command(
    name: str, time: str, was_held: bool, as_json: bool, zone: str, **told: Any
) -> None:
    """Book an interview for a TIME such as “thu 3pm”, invited or not."""
    here = desk.sit_down(zone)
    from showup.pipeline import queries, services, settling, telling

    row, was, is_news = here.find(name), None, True
    with desk.plain_words():
        interview, fields = queries.open_interview(row), _fields(told, zone)
        typed = here.moment(time)
        starts_at = queries.as_offered(interview, typed, here.there)
        at: dict[str, Any] = {"starts_at": starts_at, "now": here.now}
        if interview is None:
            if was_held:
                settling.check_begun(**at, mine=here.zone)
            interview, batch = services.meet(row, **at, was_held=was_held, **fields)
        elif was_held:
            settled = settling.note_held(interview, **at, mine=here.zone, **fields)
            batch, was = settled.batch, settled.was
        else:
            instead = notes_held(row, time)
            settled = settling.settle(interview, **at, mine=here.zone, instead=instead, **fields)
            batch, was, is_news = settled.batch, settled.was, settled.is_news
    interview.refresh_from_db()
    said = telling.when_for_both(starts_at, here.zone, interview.zone)
    over = "Held" if interview.state == "held" else "Booked"
    lines = [("Round", str(interview.round)), *_clashes(here, interview)]
    if starts_at != typed:
        lines.insert(0, ("Read", "as the time they offer, on their clock"))
    more, also = was_booked(here, was)
    says = f"{over}: {said}, {row.label}."
    lines = [*more, *lines]
    desk.done(row, batch, says=says, as_json=as_json, more=lines, is_news=is_news, **also)


def notes_held(row: Opportunity, time: str) -> str:
    """Return how to note that an interview was held, where its time is over."""
    command = f"showup book {row.pk} {shlex.quote(clean(time))} --held"
    return f"If you met them then, `{command}` notes that instead."


def was_booked(
    here: desk.Desk, was: datetime | None
) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return the time at which an interview was booked before, as lines and as JSON."""
    from showup.pipeline import telling

    if was is None:
        return [], {}
    local = was.astimezone(here.zone)
    return [("Was", telling.when(was, here.zone))], {"was": local.isoformat()}


@click.command()
@desk.name_argument
@click.argument("result", type=click.Choice(["passed", "failed", "waiting"]))
@desk.as_json_option
def result_command(name: str, result: str, as_json: bool) -> None:
    """Note what came of the last interview: passed, failed or waiting to hear."""
    here = desk.sit_down()
    from showup.pipeline import queries, services

    row = here.find(name)
    interview = queries.last_met(row, now=here.now)
    if interview is None:
        raise ProblemError(
            f"{clean(row.label)} has had no interview yet. `showup book {row.pk} TIME` notes one."
        )
    with desk.plain_words():
        batch = services.set_result(interview, result=result, now=here.now)
    says = queries.said_of(here.seeker, batch)
    then = f"showup reject {row.pk}" if result == "failed" else ""
    desk.done(row, batch, says=says, as_json=as_json, then=then)


def _fields(told: dict[str, Any], zone: str) -> dict[str, Any]:
    """Return the fields of an interview from options as they were typed."""
    known = {
        "format": told.get("how"),
        "place": told.get("place"),
        "link": told.get("link"),
        "minutes": told.get("minutes"),
        "zone": zone,
        "people": [_person(each) for each in told.get("people", ())],
    }
    return {name: value for name, value in known.items() if value}


def _person(text: str) -> dict[str, str]:
    found = _PERSON.match(text)
    if found is None or not (found["name"] or found["address"]):
        raise ProblemError(
            f"“{clean(text)}” is nobody we can read. Write Nora Lind <nora@a.example>."
        )
    name, address = found["name"], found["address"] or ""
    if not address and "@" in name and " " not in name:
        name, address = "", name
    return {"name": name, "address": address, "role": ""}


def _clashes(here: desk.Desk, interview: Any) -> list[tuple[str, str]]:
    """Return what else is booked for the same hour, or too soon before or after to get there."""
    from showup.pipeline import queries, telling

    others = telling.booked_then(queries.clashing(here.seeker, interview), here.zone)
    near = telling.nearby(interview, queries.close_by(here.seeker, interview), here.zone)
    return [("But", each) for each in (*others, *near)]
