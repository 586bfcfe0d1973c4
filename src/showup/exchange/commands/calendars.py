"""`showup calendars`: the seeker's own calendars, read for when they're busy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.counting import count
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.diary.models import Calendar
    from showup.exchange.calendars.readings import CalendarReading
    from showup.exchange.calendars.servers import Remote
    from showup.exchange.models import Arrival
    from showup.pipeline.commands.desk import Desk

A_THOUSAND = 1_000
LARGEST = 20 * 1024 * 1024  # bytes: the reader's own limit


@click.command()
@click.option("--add", "source", default="", metavar="FILE_OR_LINK", help="Read another calendar.")
@click.option("--caldav", default="", metavar="URL", help="Read calendars of a CalDAV server.")
@click.option("--user", default="", metavar="NAME", help="Your name there; you're asked for the password.")  # fmt: skip
@click.option("--only", multiple=True, metavar="NAME", help="Which of the server's; again for another.")  # fmt: skip
@click.option("--name", default="", metavar="NAME", help="What to call it, or which one is meant.")
@click.option("--titles/--no-titles", default=None, help="Keep what events are called, or delete it.")  # fmt: skip
@click.option("--refresh", is_flag=True, help="Read links and servers again, now.")
@click.option("--remove", default="", metavar="NAME", help="Forget a calendar and its busy times.")
@click.option("--yes", is_flag=True, help="Keep what was read without asking.")
@desk.as_json_option
def calendars_command(
    name: str, titles: bool | None, yes: bool, as_json: bool, **told: Any
) -> None:
    """List the calendars that are read for when you're busy, or change which are.

    They're read and never written. What events are called is kept only with --titles.
    """
    adds = bool(told["source"] or told["caldav"])
    if sum(map(bool, (told["source"], told["caldav"], told["refresh"], told["remove"]))) > 1:
        raise click.UsageError("One at a time: --add, --caldav, --refresh or --remove.")
    if bool(told["caldav"]) != bool(told["user"]) or (told["only"] and not told["caldav"]):
        raise click.UsageError("--caldav URL and --user NAME go together; --only goes with them.")
    if titles is not None and not (adds or name):
        raise click.UsageError("--titles and --no-titles say which calendar with --name.")
    here = desk.sit_down()
    if adds:
        arrival = (_from_server if told["caldav"] else _from_file_or_link)(
            here, titles=bool(titles), **told
        )
        _keep(here, arrival, name, yes=yes or as_json)
    elif told["remove"]:
        _remove(_named(here, told["remove"]))
    elif told["refresh"]:
        _refresh(here, name)
    elif titles is not None:
        _set_titles(here, name, keeps=titles)
    elif name:
        raise click.UsageError("--name goes with --add, --refresh, --titles or --no-titles.")
    _list(here, as_json=as_json)


def _from_file_or_link(here: Desk, *, source: str, titles: bool, **_: object) -> Arrival:
    from showup.exchange.calendars import services

    path = Path(source)
    is_link = "://" in source and not path.exists()
    try:
        if is_link:
            return services.look_at_link(here.seeker, address=source, titles=titles, now=here.now)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        return services.look_at_file(
            here.seeker, data=data, name=path.name, titles=titles, now=here.now
        )
    except services.NotReadError as error:
        raise ProblemError(clean(str(error))) from None
    except OSError as error:
        why = (error.strerror or str(error)).rstrip(".")
        raise ProblemError(f"{clean(source)} can't be opened: {why}.") from None


def _from_server(
    here: Desk, *, caldav: str, user: str, only: Sequence[str], titles: bool, **_: object
) -> Arrival:
    from showup.exchange.calendars import services

    if not can_ask():
        raise ProblemError("Nobody is here to type the password; run this at a terminal.")
    password = click.prompt(f"Password of {clean(user)}", hide_input=True)
    try:
        found = services.remotes(here.seeker, address=caldav, user=user, password=password)
        chosen = _chosen(found, only)
        return services.look_at_remotes(
            here.seeker, chosen=chosen, user=user, titles=titles, now=here.now
        )
    except services.NotReadError as error:
        raise ProblemError(clean(str(error))) from None


def _chosen(found: Sequence[Remote], only: Sequence[str]) -> list[Remote]:
    """Return the calendars that are meant, asked for where that isn't said.

    Raises:
        ProblemError: one that is named isn't there.
    """
    by_name = {each.name.casefold(): each for each in found}
    names = ", ".join(clean(each.name) for each in found)
    wanted = [each.casefold() for each in only]
    if not wanted and len(found) == 1:
        return list(found)
    if not wanted:
        click.echo(f"There are: {names}")
        said: str = click.prompt("Which, with commas between")
        wanted = [each.strip().casefold() for each in said.split(",") if each.strip()]
    missing = [each for each in wanted if each not in by_name]
    if missing:
        raise ProblemError(f"There is no calendar “{clean(missing[0])}”; there are {names}.")
    return [by_name[each] for each in dict.fromkeys(wanted)]


def _keep(here: Desk, arrival: Arrival, name: str, *, yes: bool) -> None:
    from showup.exchange.calendars import services, showing

    found = services.look(arrival).readings
    for each in found:
        called = name if name and len(found) == 1 else each.name or arrival.name
        click.echo(_said(here, each, called), err=True)
    if not yes:
        if not can_ask():
            services.drop(arrival)
            raise ProblemError("Nobody is here to answer: add --yes to keep it.")
        if not click.confirm("Keep it?", default=True):
            services.drop(arrival)
            click.echo("Nothing was kept.", err=True)
            return
    try:
        kept = services.keep(arrival, now=here.now, name=name)
    except services.CalendarNameError as error:
        raise ProblemError(f"{clean(str(error))} Call it something else with --name.") from None
    for row in kept:
        click.echo(f"Take it back with: {clean(showing.forgetting(row.name))}", err=True)


def _said(here: Desk, each: CalendarReading, called: str) -> str:
    from showup.exchange.calendars import readings

    span = readings.span_said(each, here.zone)
    says = clean(called)
    if span is None:
        says += f": no busy block in the 60 days behind us or the 400 ahead. {readings.EMPTY}"
    else:
        blocks = _blocks(len(each.blocks))
        says += f": {blocks}, {_day(span[0])} to {_day(span[1])}."
    if each.left_out_said:
        says += f" Left out: {each.left_out_said}."
    wrong = (f"{each.what} {each.mend}".strip() for each in each.problems)
    coming = readings.next_said(each, here.zone, now=here.now)
    if coming:
        coming = (f"The next times taken, on your clock ({here.zone}):", *coming)
    elif span is not None:
        coming = ("All of it is over by now.",)
    return "\n  ".join((" ".join((says, *map(clean, wrong))), *map(clean, coming)))


def _named(here: Desk, name: str) -> Calendar:
    from showup.diary import queries as diary

    row = diary.named(here.seeker, name)
    if row is None:
        raise ProblemError(f"You have no calendar “{clean(name)}”; `showup calendars` lists them.")
    row.seeker = here.seeker  # with the zone it is in here
    return row


def _remove(row: Calendar) -> None:
    from showup.exchange.calendars import services

    name = row.name
    services.remove(row)
    says = f"{clean(name)} is forgotten, with all its busy times. No undo brings it back"
    click.echo(f"{says}; add it again with: showup calendars --add", err=True)


def _refresh(here: Desk, name: str) -> None:
    from showup.diary import queries as diary
    from showup.exchange.calendars import services

    rows = [_named(here, name)] if name else list(diary.calendars(here.seeker))
    trouble = False
    for row in rows:
        row.seeker = here.seeker
        says = services.refresh(row, now=here.now)
        trouble = trouble or bool(says)
        if says:
            click.echo(f"{clean(row.name)}: {clean(says)}", err=True)
    if trouble:
        raise click.exceptions.Exit(1)


def _set_titles(here: Desk, name: str, *, keeps: bool) -> None:
    from showup.exchange.calendars import services

    says = services.keep_titles(_named(here, name), keeps=keeps, now=here.now)
    if says:
        raise ProblemError(clean(says))


def _list(here: Desk, *, as_json: bool) -> None:
    from showup.exchange.calendars import showing

    if as_json:
        click.echo(json.dumps(showing.as_json(here.seeker), ensure_ascii=True))
        return
    rows = showing.rows(here.seeker)
    if not rows:
        click.echo("No calendar is read yet. Add one: showup calendars --add FILE_OR_LINK")
    for row in rows:
        titles = "with titles" if row.titles else "busy times only"
        click.echo(f"{clean(row.name)} ({clean(row.where)}, {titles})")
        first, last = (each and each.astimezone(here.zone) for each in (row.first, row.last))
        span = f", {_day(first)} to {_day(last)}" if first and last else ""
        click.echo(f"  {_blocks(row.blocks)}{span}")
        if row.read_at:
            read = row.read_at.astimezone(here.zone)
            click.echo(f"  Last read {_day(read)}, {read:%H:%M}")
        if row.trouble:
            click.echo(f"  The last try didn't work: {clean(row.trouble)}")


def _blocks(number: int) -> str:
    return count(number, "busy block") if number < A_THOUSAND else f"{number:,} busy blocks"


def _day(moment: datetime) -> str:
    from showup.advice.rules import day_name

    return f"{day_name(moment.date())} {moment.year}"
