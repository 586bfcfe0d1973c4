"""`showup list`, `showup show` and `showup add`."""

from __future__ import annotations

import json
import shlex
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from showup.shared.problems import ProblemError
from showup.shared.terminal import clean, own_zone, setup

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.listing import Line

LIST_SCHEMA = "showup.list/1"
SHOW_SCHEMA = "showup.show/1"
LABEL = 12  # columns
_JSON = click.option("--json", "as_json", is_flag=True, help="The same as JSON.")


@click.command()
@_JSON
@click.option("--all", "everything", is_flag=True, help="With what has ended.")
def list_command(as_json: bool, everything: bool) -> None:
    """List what you have going, the most exciting first."""
    setup()
    from showup.accounts.services import local_seeker
    from showup.pipeline import json_form, listing, queries

    seeker = local_seeker()
    rows = list(queries.with_story(seeker, everything=everything))
    if as_json:
        told = [json_form.opportunity(row) for row in rows]
        click.echo(json.dumps({"schema": LIST_SCHEMA, "opportunities": told}, ensure_ascii=True))
        return
    zone = _zone(seeker)
    lines = listing.lines(rows, today=_today(zone))
    if not lines:
        click.echo("Nothing here yet. Tell us about one job: showup add “Employer, role”.")
    for line in lines:
        click.echo(_row(line, zone))


@click.command()
@click.argument("name")
@_JSON
def show_command(name: str, as_json: bool) -> None:
    """Show one opportunity: NAME is its name, a part of it, or its number."""
    setup()
    from showup.accounts.services import local_seeker
    from showup.pipeline import choosing, json_form, telling

    seeker = local_seeker()
    row = choosing.choose(seeker, name)
    if as_json:
        told = {"schema": SHOW_SCHEMA, "opportunity": json_form.opportunity(row)}
        click.echo(json.dumps(told, ensure_ascii=True))
        return
    click.echo(f"{clean(row.label)}  ({row.pk})")
    for label, words in telling.story(row, _zone(seeker)):
        click.echo(f"  {label:<{LABEL}}{clean(words)}")


@click.command()
@click.argument("job", metavar="“EMPLOYER, ROLE”")
@click.option("--excitement", type=click.FloatRange(0, 10), help="From 0 to 10.")
@click.option("--sureness", type=click.Choice(["guess", "fairly", "very"]), default="guess")
@click.option("--dream", is_flag=True, help="This is the one you want most.")
@click.option("--agency", default="", help="Who writes for the employer.")
@click.option("--applied", default="", help="The day you applied.")
@click.option(
    "--interview", "interviews", multiple=True, help="A time they offer: 2026-11-24 10:30. Repeat."
)
@click.option("--answer-by", default="", help="The day they want an answer by.")
@click.option("--zone", default="", help="Time zone of the times; else yours.")
def add_command(
    job: str,
    interviews: tuple[str, ...],
    applied: str,
    answer_by: str,
    zone: str,
    **fields: Any,
) -> None:
    """Add a job you applied for, with its invitation where there is one."""
    setup()
    from showup.accounts.services import local_seeker
    from showup.pipeline import by_hand, rules, telling
    from showup.shared import said_dates

    seeker = local_seeker()
    where = _named_zone(zone) if zone else _zone(seeker)
    today = _today(where)
    employer, _, title = (part.strip() for part in job.partition(","))
    if not (employer or title or fields["agency"]):
        raise ProblemError("Name the employer or the role: showup add “Acme, service designer”.")
    try:
        slots = [said_dates.moment(text, today=today) for text in interviews]
        row, _ = by_hand.enter(
            seeker,
            slots=slots,
            answer_by=said_dates.day(answer_by, today=today) if answer_by else None,
            zone=where,
            now=datetime.now(UTC),
            employer=employer,
            title=title,
            **fields,
            applied_on=said_dates.day(applied, today=today) if applied else None,
        )
    except (said_dates.SaidDateError, rules.FieldError) as error:
        raise ProblemError(clean(str(error))) from error
    click.echo(f"{clean(row.label)} is in your pipeline.")
    for slot in slots:
        click.echo(f"  {'Offered':<{LABEL}}{telling.when(slot.replace(tzinfo=where), where)}")
    click.echo("Undo it with: showup undo")
    if slots:
        click.echo(f"Next: showup decide {shlex.quote(clean(row.label))}")


def _row(line: Line, zone: tzinfo) -> str:
    from showup.pipeline import telling

    row = line.opportunity
    when = f" {telling.when(line.when, zone)}" if line.when is not None else ""
    excitement = "-" if row.excitement is None else f"{row.excitement:g}"
    named = clean(
        f"{row.label}, {row.title}" if row.title != row.label and row.title else row.label
    )
    marks = f"{line.says}{when}" if line.says else line.stage
    return f"{row.pk:>4}  {excitement:>4}  {named}: {marks}{' *' if row.dream else ''}"


def _zone(seeker: Seeker) -> tzinfo:
    return _named_zone(seeker.zone or own_zone() or "UTC")


def _named_zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        says = f"We know no time zone “{clean(name)}”. Give one such as Europe/Berlin with --zone."
        raise ProblemError(says) from error


def _today(zone: tzinfo) -> date:
    return datetime.now(zone).date()
