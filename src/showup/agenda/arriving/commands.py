"""`showup next`, `showup came` and `showup missed`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared import terminal
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime, tzinfo

    from showup.agenda.arriving.queries import Arrival
    from showup.agenda.clashes.warning import Warned
    from showup.pipeline.lists.coming_up import Thing
    from showup.pipeline.models import Interview, Opportunity

NEXT_SCHEMA = "showup.next/1"
_NOTED = {
    "held": "You noted already that you were there. `showup result {pk} passed` says what came of it.",
    "missed": "You noted already that you missed it. If that was a slip: `showup undo` takes back the last change.",
}
A_SCREEN = 20  # things to come


@click.command()
@desk.as_json_option
@click.option("--limit", type=click.IntRange(1), help="How many at most; else 20.")
@click.option("--all", "everything", is_flag=True, help="However many there are.")
def next_command(as_json: bool, limit: int | None, everything: bool) -> None:
    """Say how to get to the next interview, what needs you next, and what comes, in order."""
    here = desk.sit_down()
    from showup.agenda.arriving import queries
    from showup.agenda.clashes.warning import said_once
    from showup.pipeline.lists import coming_up

    found = coming_up.things(here.seeker, now=here.now, zone=here.zone)
    piped = terminal.width() is None
    room = len(found) if everything or (limit is None and piped) else limit or A_SCREEN
    shown = found[:room]
    arrival = queries.next_arrival(here.seeker, now=here.now)
    clashes = queries.clashes_ahead(here.seeker, now=here.now)
    if as_json:
        told = {
            "schema": NEXT_SCHEMA,
            "interview": _arrival_as_json(arrival, here.zone) if arrival else None,
            "next": [_as_json(each, _clashes(each, clashes)) for each in shown],
            "more": len(found) - len(shown),
        }
        click.echo(json.dumps(told, ensure_ascii=True))
        return
    if not found:
        click.echo("Nothing needs an answer, and no interview is booked.")
    said = set[str]()
    if arrival is not None and not piped:
        _say_arrival(arrival)
        said.update(each.says for each in arrival.warned)
    for each in shown:
        if piped or arrival is None or not _is_the_same(each, arrival):
            _say(each, here.zone)
            if not piped:
                _say_clashes(said_once(_clashes(each, clashes), said))
    if len(found) > len(shown):
        click.echo(f"And {len(found) - len(shown)} more: showup next --all")


@click.command()
@desk.name_argument
@desk.as_json_option
def came_command(name: str, as_json: bool) -> None:
    """Note that you were at the interview with NAME that has begun."""
    here = desk.sit_down()
    from showup.pipeline import services

    row = here.find(name)
    interview = _begun(here, row)
    batch = services.held(interview, now=here.now, result="waiting")
    says, then = f"You met {row.label}.", f"showup result {row.pk} passed"
    desk.done(row, batch, says=says, as_json=as_json, then=then)


@click.command()
@desk.name_argument
@click.option("--insist", is_flag=True, help="Note it although it still goes on.")
@desk.as_json_option
def missed_command(name: str, insist: bool, as_json: bool) -> None:
    """Note that you missed the interview with NAME; there is a text to send at once."""
    here = desk.sit_down()
    from django.utils import timezone

    from showup.advice import leaving
    from showup.advice.commands.leaving import say
    from showup.agenda.arriving.phones import rung
    from showup.pipeline import services

    row = here.find(name)
    interview = _begun(here, row)
    if not insist:
        _join_late(here, interview)
    batch = services.missed(interview, now=here.now)
    with timezone.override(here.zone):
        draft = leaving.draft(row, "missed", now=here.now, interview=interview)
    numbers = rung(interview.format, interview.place, interview.text)
    more = [("Or ring", each.shown) for each in numbers]
    says = f"You missed the interview with {row.label}. The job stays open."
    say(row, batch, says, draft, as_json=as_json, more=more)


def _begun(here: desk.Desk, row: Opportunity) -> Interview:
    from showup.agenda.arriving import queries

    found = queries.begun(row, now=here.now)
    if found is None:
        noted = queries.noted(row)
        raise ProblemError(
            f"No booked interview with {clean(row.label)} has begun."
            if noted is None
            else _NOTED[noted.state].format(pk=row.pk)
        )
    return found


def _join_late(here: desk.Desk, interview: Interview) -> None:
    """Say how to join an interview that still goes on.

    Raises:
        ProblemError: it does, so that nothing is noted.
    """
    from showup.agenda.arriving import doors, queries

    found = queries.arrival(here.seeker, interview.pk, now=here.now)
    if found is None or found.door is None:
        return
    text = doors.late_text(interview.language, on_site=found.door.on_site)
    join = f" Join now: {clean(found.door.opens)}" if found.door.opens else ""
    raise ProblemError(
        f"{found.door.still}{join}\nA line to send: {text}\n"
        "Nothing was noted. Say it again with --insist if you can’t come any more."
    )


def _say_arrival(arrival: Arrival) -> None:
    row = arrival.row.opportunity
    click.echo(f"{clean(row.label)}  ({row.pk})")
    click.echo(labelled("", _standing(arrival), columns=0))
    for label, words in _lines(arrival):
        click.echo(labelled(label, words, columns=desk.LABEL))


def _lines(arrival: Arrival) -> Iterator[tuple[str, str]]:
    facts, row = arrival.facts, arrival.row
    begun = arrival.has_begun
    known = [
        ("For them", f"{facts.theirs}, {facts.difference}" if facts.theirs else ""),
        ("Where", row.place),
        ("Link", row.link),
        ("The way", "" if begun else facts.leaves),
        ("Unchecked", "" if begun or row.checked_at else "time, place and person"),
    ]
    yield from ((label, words) for label, words in known if words)
    yield from (("Phone", phone.shown) for phone in facts.phones)
    if begun:
        yield "Say", ", or ".join(_answers(arrival))
        return
    yield from (("Missing", f"{each.asks} {each.missing}") for each in facts.checks if each.missing)
    yield from (("But", each.says) for each in arrival.warned)
    yield from (("Mind", says) for says in (*facts.traps, *arrival.marked))
    yield from (("Prepare", each.says) for each in arrival.unfit)


def _standing(arrival: Arrival) -> str:
    """Return when it is; of one that goes on, since when it does."""
    if arrival.has_begun and arrival.door is not None:
        return f"{arrival.door.says} Were you there?"
    return arrival.says


def _answers(arrival: Arrival) -> list[str]:
    """Return the commands that say what became of an interview that has begun."""
    number = arrival.row.opportunity.pk
    return [f"showup came {number}", f"showup missed {number}", f"showup move {number} TIME"]


def _clashes(
    thing: Thing, known: Mapping[tuple[int, datetime], Sequence[Warned]]
) -> Sequence[Warned]:
    """Return what clashes with a thing that is an interview."""
    from datetime import datetime

    if thing.kind != "interview" or not isinstance(thing.when, datetime):
        return ()
    return known.get((thing.opportunity.pk, thing.when), ())


def _say_clashes(warned: Sequence[Warned]) -> None:
    for each in warned:
        names = " and ".join(other.name for other in each.others)
        again = f"It clashes{f' with {names}' if names else ''}, as said above."
        click.echo(labelled("But", again if each.again else each.says, columns=desk.LABEL))


def _is_the_same(thing: Thing, arrival: Arrival) -> bool:
    job = thing.opportunity.pk == arrival.row.opportunity.pk
    return thing.kind == "interview" and job and thing.when == arrival.row.starts_at


def _say(thing: Thing, zone: tzinfo) -> None:
    from datetime import datetime

    from showup.pipeline import telling

    row = thing.opportunity
    when = "no day given"
    is_due = thing.kind in ("answer", "offer", "work") and thing.when is not None
    if thing.when is not None and is_due:
        when = telling.deadline(thing.when, zone, thing.zone)
    elif isinstance(thing.when, datetime):
        when = telling.when_for_both(thing.when, zone, thing.zone)
    elif thing.when is not None:
        when = telling.when(thing.when, zone)
    name = f"{row.label}, {row.title}" if row.title not in ("", row.label) else row.label
    by = "by " if is_due else ""
    if terminal.width() is None:
        click.echo(
            "\t".join((str(row.pk), thing.kind, clean(name), clean(thing.says), clean(when)))
        )
        return
    click.echo(f"{clean(name)}  ({row.pk})")
    click.echo(labelled("", f"{thing.says}, {by}{when}", columns=0))


def _as_json(thing: Thing, clashes: Sequence[Warned]) -> dict[str, Any]:
    row = thing.opportunity
    return {
        "kind": thing.kind,
        "id": row.pk,
        "name": row.label,
        "title": row.title,
        "says": thing.says,
        "needs_you": thing.needs,
        "when": thing.when.isoformat() if thing.when else None,
        "zone": thing.zone,
        "clashes": [each.says for each in clashes],
    }


def _arrival_as_json(arrival: Arrival, zone: tzinfo) -> dict[str, Any]:
    row, facts = arrival.row, arrival.facts
    assert row.starts_at is not None
    return {
        "id": row.pk,
        "opportunity": row.opportunity.pk,
        "name": row.opportunity.label,
        "says": _standing(arrival),
        "has_begun": arrival.has_begun,
        "minutes_left": arrival.door.left if arrival.has_begun and arrival.door else None,
        "answers": _answers(arrival) if arrival.has_begun else [],
        "starts_at": row.starts_at.astimezone(zone).isoformat(),
        "minutes": row.minutes,
        "for_them": facts.theirs,
        "difference": facts.difference,
        "place": row.place,
        "link": row.link,
        "phones": [phone.dials for phone in facts.phones],
        "travel_minutes": row.travel_minutes,
        "leave_at": arrival.leave_at.astimezone(zone).isoformat() if arrival.leave_at else None,
        "checked_at": row.checked_at.isoformat() if row.checked_at else None,
        "missing": [
            check.about for check in facts.checks if check.missing and not arrival.has_begun
        ],
        "clashes": [each.says for each in arrival.warned],
        "traps": list(facts.traps),
    }
