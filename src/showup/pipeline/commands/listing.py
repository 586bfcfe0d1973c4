"""`showup list`: a table in a terminal, one line a job in a pipe."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.terminal import clean, paper, width

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.lists.listing import Line

LIST_SCHEMA = "showup.list/1"
A_SCREEN = 50  # jobs
SORTS = ("excitement", "employer", "stage", "since", "next", "pay")
TINY, SMALL, MIDDLING = 56, 76, 100  # columns under which some go
BROADEST = 140  # beyond it the eye loses the line


@click.command()
@desk.as_json_option
@click.option("--all", "everything", is_flag=True, help="With what has ended, however many.")
@click.option("--stage", default="", help="In one stage, also one of your own.")
@click.option("--source", default="", help="Found there.")
@click.option("--remote", type=click.Choice(["remote", "hybrid", "on site"]))
@click.option("--since", default="", metavar="DAY", help="In their stage since that day or later.")
@click.option("--search", default="", metavar="WORDS", help="With these words anywhere.")
@click.option("--sort", type=click.Choice(SORTS), default="excitement", show_default=True)
@click.option("--limit", type=click.IntRange(1), help="How many at most; in a terminal 50.")
def list_command(
    as_json: bool, everything: bool, limit: int | None, since: str, **asked: Any
) -> None:
    """List what you have going, the most exciting first."""
    here = desk.sit_down()
    from showup.pipeline import json_form, queries
    from showup.pipeline.lists import listing, paging, selecting

    with desk.plain_words():
        rows = selecting.selected(
            here.seeker,
            _wanted(here, since, **asked),
            everything=everything,
            today=here.today,
        )
    total = rows.count()
    plain = as_json or everything or width() is None
    room = limit or (total if plain else A_SCREEN)
    if as_json:
        told = [json_form.opportunity(row) for row in queries.with_all_of(rows[:room])]
        answer = {"schema": LIST_SCHEMA, "opportunities": told, "more": max(0, total - room)}
        click.echo(json.dumps(answer, ensure_ascii=True))
        return
    shown = paging.with_next(rows)[:room]
    lines = listing.lines(shown, today=here.today, now=here.now, ordered=True)
    _write(lines, here.zone)
    if not lines:
        click.echo(_nothing(here, narrowed=bool(since or _narrows(asked))), err=width() is None)
    elif total > len(lines):
        more = f"And {total - len(lines)} more: showup list --all, or narrow it with --search."
        click.echo(more, err=width() is None)


def _wanted(here: Desk, since: str, *, stage: str, sort: str, **asked: Any) -> Any:
    from showup.pipeline.commands.staging import stage_meant
    from showup.pipeline.lists import selecting

    found = stage_meant(here.seeker, stage) if stage else None
    return selecting.Wanted(
        stage=found.stage if found else "",
        stage_name=found.name if found else "",
        source=asked["source"],
        remote=asked["remote"] or "",
        words=asked["search"],
        since=here.day(since, past=True),
        sort=sort,
    )


def _narrows(asked: dict[str, Any]) -> bool:
    return any(value for name, value in asked.items() if name != "sort")


def _nothing(here: Desk, *, narrowed: bool) -> str:
    from showup.pipeline import queries

    if not queries.opportunities(here.seeker).exists():
        return "Nothing here yet. Tell us about one job: showup add “Employer, role”."
    if narrowed:
        return "Nothing fits that."
    return "Nothing is open. `showup list --all` shows what has ended."


def _write(lines: Sequence[Line], zone: tzinfo) -> None:
    room = width()
    if room is None:
        for line in lines:
            click.echo("\t".join(_cells(line, zone)))
    elif room < TINY:
        for line in lines:
            _two_lines(line, zone, room)
    else:
        _table(lines, zone, min(room, BROADEST))


def _cells(line: Line, zone: tzinfo) -> tuple[str, ...]:
    row = line.opportunity
    excitement = "" if row.excitement is None else f"{row.excitement:g}"
    marked = f"{_name(line)} *" if row.dream else _name(line)
    since = row.stage_since.isoformat() if row.stage_since else ""
    return str(row.pk), clean(marked), clean(line.stage), excitement, _next(line, zone), since


def _name(line: Line) -> str:
    row = line.opportunity
    return clean(f"{row.label}, {row.title}" if row.title not in ("", row.label) else row.label)


def _next(line: Line, zone: tzinfo) -> str:
    from showup.pipeline import telling

    when = _when(line, zone)
    at = f" {telling.when(when, zone)}" if when is not None else ""
    return f"{line.says}{at}"


def _when(line: Line, zone: tzinfo) -> date | datetime | None:
    """Return when something comes; of what is due by the end of a day, the day."""
    from showup.pipeline.lists.listing import MEETING
    from showup.shared import deadlines

    if line.when is None or line.says == MEETING:
        return line.when
    return deadlines.day_alone(line.when, zone)


def _brief(line: Line, zone: tzinfo) -> str:
    """Return what comes next, the day first, lest it is cut; the zone is said below the table."""
    when = _when(line, zone)
    if when is None:
        return line.says
    local = when.astimezone(zone) if isinstance(when, datetime) else when
    at = f" {local:%H:%M}" if isinstance(local, datetime) else ""
    says = line.says.removesuffix(" by")
    return f"{_day(local)}{at}: {says[:1].lower()}{says[1:]}"


def _day(day: date) -> str:
    from showup.pipeline import telling

    return telling.short_day(day)


def _two_lines(line: Line, zone: tzinfo, room: int) -> None:
    row = line.opportunity
    excitement = "" if row.excitement is None else f"{row.excitement:g}, "
    said = f"{excitement}{clean(line.stage)}"
    coming = _brief(line, zone)
    click.echo(_cut(f"{row.pk:>4}  {_name(line)}{' *' if row.dream else ''}", room))
    click.echo(_cut(f"      {said}{', ' if coming else ''}{coming}", room))


def _cut(text: str, room: int) -> str:
    from rich.cells import cell_len, set_cell_size

    return text if cell_len(text) <= room else f"{set_cell_size(text, room - 1).rstrip()}…"


def _table(lines: Sequence[Line], zone: tzinfo, room: int) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False)
    table.add_column("No.", justify="right", no_wrap=True, header_style="bold")
    table.add_column("Employer and role", ratio=1, no_wrap=True, header_style="bold")
    if room >= SMALL:
        table.add_column("Stage", no_wrap=True, header_style="bold", max_width=16)
    table.add_column("of 10", justify="right", no_wrap=True, header_style="bold")
    table.add_column("Next", ratio=1, no_wrap=True, header_style="bold")
    if room >= MIDDLING:
        table.add_column("Since", no_wrap=True, header_style="bold")
    table.expand = True
    for line in lines:
        row = line.opportunity
        name = Text(f"{_name(line)}{' *' if row.dream else ''}", "bold" if line.needs else "")
        cells: list[Any] = [str(row.pk), name]
        if room >= SMALL:
            cells.append(Text(clean(line.stage)))
        cells += ["" if row.excitement is None else f"{row.excitement:g}", Text(_brief(line, zone))]
        if room >= MIDDLING:
            cells.append(_day(row.stage_since) if row.stage_since else "")
        table.add_row(*cells)
    out = paper(room)
    with out.capture() as written:
        out.print(table)
    for each in written.get().splitlines():
        click.echo(each.rstrip())
    timed = any(isinstance(_when(line, zone), datetime) for line in lines)
    starred = "* the one you want most. " if any(line.opportunity.dream for line in lines) else ""
    if timed or starred:
        click.echo(f"{starred}{f'Times are in {zone}.' if timed else ''}".rstrip())
