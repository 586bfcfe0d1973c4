"""`showup import`."""

from __future__ import annotations

import json
import shlex
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from showup.shared.problems import ProblemError
from showup.shared.terminal import clean, own_zone, setup, setup_to_read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.accounts.models import Seeker
    from showup.exchange.invitations.files import Read
    from showup.exchange.invitations.rules import Answers
    from showup.exchange.invitations.services import Kept, Parcel
    from showup.exchange.records import Reading

LABEL = 11  # columns


@click.command()
@click.argument("names", metavar="FILE...", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Take the proposed answers and keep.")
@click.option("--dry-run", is_flag=True, help="Show what was read; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON; with --dry-run or --yes.")
@click.option("--zone", default="", help="Time zone of times that have none: Europe/Berlin.")
@click.option("--kind", default="", help="What it is, where it was misread: invitation, offer, …")
@click.option("--job", default="", help="The job it belongs to: a name, a number, or “new”.")
@click.option(
    "--meeting",
    type=click.Choice(["same", "another"]),
    default=None,
    help="Is it about the interview that is open or was missed there, or another one?",
)
@click.option(
    "--map", "columns", multiple=True, help="Of a sheet: “Column=field”, as in Firm=employer."
)
@click.option(
    "--stage", "stages", multiple=True, help="Of a sheet: “Word=stage”, as in Chat=screening."
)
@click.option("--dates", type=click.Choice(["day-first", "month-first"]), help="Of a sheet.")
@click.option("--worksheet", help="Of a workbook: the name of the sheet to read.")
@click.option("--all-new", is_flag=True, help="Of a sheet: add jobs even where you may have them.")
def import_command(
    names: tuple[str, ...],
    yes: bool,
    dry_run: bool,
    as_json: bool,
    zone: str,
    kind: str,
    job: str,
    meeting: str | None,
    **sheet: Any,
) -> None:
    """Take in mails, calendar files, pasted text or sheets: FILE..., or - for what is piped in.

    Everything is shown first, what is open is asked, then all of it is kept or nothing. A sheet
    of jobs (CSV, XLSX, a tracker's JSON) shows what each column becomes.
    """
    from showup.exchange.commands import postings, sheets

    if as_json and not (dry_run or yes):
        raise click.UsageError(
            "With --json nobody is asked: add --yes to keep what is read, or --dry-run to keep nothing."
        )
    tables = sheets.sheets_among(names)
    if tables:
        if len(tables) < len(names):
            raise click.UsageError("Take sheets in by themselves, without other files.")
        sheets.take(tables, sheet, yes=yes, dry=dry_run, as_json=as_json)
        return
    if postings.took(names, job=job, yes=yes, dry=dry_run, as_json=as_json):
        return
    given = {"zone": zone, "kind": kind, "job": job, "meeting": meeting or ""}
    _messages(names, given, yes=yes, dry=dry_run, as_json=as_json)


def _messages(
    names: Sequence[str], given: dict[str, str], *, yes: bool, dry: bool, as_json: bool
) -> None:
    """Show what was read in mails, calendar files and pasted text; then keep it, but in a dry run.

    Raises:
        ProblemError: something can't be read or answered; nothing is kept.
    """
    from showup.exchange.commands import taking_in_json
    from showup.exchange.invitations import files

    came = _now()
    read = [files.read(name, came=came) for name in names]
    seeker = _reader()
    read = [_as_known(seeker, each) for each in read]
    told = taking_in_json.as_json(read, seeker, now=came) if as_json else {}
    for each in () if as_json else read:
        _show(each, seeker if dry else None)
    broken = [each for each in read if not each.readings]
    if broken and not dry:
        raise ProblemError(f"{_listed(broken)} can't be read, so nothing was kept.")
    if not dry:
        with taking_in_json.words_aside(as_json=as_json):
            kept = _take(read, yes=yes, **given)
            _report(kept)
        told |= taking_in_json.outcome([(each, _then(each)) for each in kept]) if as_json else {}
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=True))
    if broken:
        raise click.exceptions.Exit(1)


def _now() -> datetime:
    return datetime.now(UTC)


def _listed(read: Sequence[Read]) -> str:
    return " and ".join(clean(each.name) for each in read)


def _reader() -> Seeker | None:
    """Return whose jobs a dry run may compare with, None where there are none yet."""
    return _owner() if setup_to_read() else None


def _owner() -> Seeker:
    """Return who sits at the terminal, in the zone it is in."""
    from showup.accounts.services import local_seeker

    seeker = local_seeker()
    seeker.zone = seeker.zone or own_zone()  # for this command alone: only pages keep one
    return seeker


def _as_known(seeker: Seeker | None, read: Read) -> Read:
    """Return a file whose messages are what they are to the seeker, where there is one yet."""
    if seeker is None:
        return read
    from showup.exchange.invitations import entries

    return replace(read, readings=entries.all_as_known(seeker, read.readings))


def _show(read: Read, seeker: Seeker | None) -> None:
    from showup.exchange.invitations import previews

    click.echo(clean(read.name))
    idle = 0
    for which, reading in enumerate(read.readings):
        if len(read.readings) > 1 and reading.kind in ("other", "newsletter"):
            idle += 1
            continue
        headline = _headline(seeker, read, which)
        click.echo(f"  {clean(previews.opening(reading, headline))}")
        _lines(previews.preview(reading))
        if seeker is not None:
            _lines(_fits(seeker, reading))
            _lines(_foreseen(seeker, reading))
            _lines(_known(seeker, read, which))
        click.echo()
    if idle:
        click.echo(f"  {idle} more in it, not about an interview: left out.")
    _lines(previews.complaints(read.problems))


def _headline(seeker: Seeker | None, read: Read, which: int) -> str:
    if seeker is None:
        return ""
    from showup.exchange.invitations import moves, services

    digest, reading = services.digest_of(read.data), read.readings[which]
    return moves.headline(seeker, digest, reading, now=_now(), which=which)


def _known(seeker: Seeker, read: Read, which: int) -> list[tuple[str, str]]:
    """Return that a message is here already, or that a newer one came before it."""
    from showup.exchange.invitations import repeats, services

    digest, reading = services.digest_of(read.data), read.readings[which]
    repeat = repeats.foreseen(seeker, digest, reading, now=_now(), which=which)
    return [("Known", repeat.says)] if repeat else []


def _foreseen(
    seeker: Seeker, reading: Reading, answers: Answers | None = None
) -> list[tuple[str, str]]:
    """Return what a message changes of an interview that is here, or asks about it."""
    from showup.exchange.invitations import moves

    found = moves.foreseen(seeker, reading, answers, now=_now())
    lines = [("" if number else "Changes", says) for number, says in enumerate(found.says)]
    return lines + ([("Asks", found.asks)] if found.asks else [])


def _lines(lines: Sequence[tuple[str, str]]) -> None:
    for label, words in lines:
        click.echo(f"  {clean(label):<{LABEL}}{clean(words)}".rstrip())


def _take(read: Sequence[Read], *, yes: bool, **given: str) -> tuple[Kept, ...]:
    setup()
    from showup.exchange.invitations import rules, services

    seeker = _owner()
    start = _given(seeker, **given)
    try:
        parcels = [_answered(seeker, each, start, yes=yes) for each in read]
    except rules.NotHereError as error:
        raise ProblemError(clean(str(error))) from error
    except rules.NotAnInvitationError as error:
        raise ProblemError(f"{clean(str(error))} That goes with --kind.") from error
    _confirm(yes=yes)
    try:
        return services.keep_all(seeker, parcels, now=_now())
    except rules.MissingAnswerError as error:
        raise ProblemError(
            f"{clean(error.says)} Nothing was kept; import that file by itself."
        ) from error


def _given(seeker: Seeker, *, zone: str, kind: str, job: str, meeting: str) -> Answers:
    from showup.exchange.invitations import rules
    from showup.pipeline.choosing import choose

    belongs_to = job if job == "new" or job.isdecimal() else job and str(choose(seeker, job).pk)
    given = {"zone": zone, "kind": kind, "belongs_to": belongs_to, "meeting": meeting}
    answers = rules.Answers()
    try:
        for field in ("zone", "kind", "belongs_to", "meeting"):
            if given[field]:
                answers = rules.answered(answers, field, given[field], today=_now().date())
    except rules.MissingAnswerError as error:
        raise ProblemError(clean(error.says)) from error
    return answers


def _answered(seeker: Seeker, read: Read, start: Answers, *, yes: bool) -> Parcel:
    """Return a file with the answers to each of its messages; what is no invitation is left."""
    from showup.exchange.invitations import asking, filing, repeats, rules, services

    digest = services.digest_of(read.data)
    several = len(read.readings) > 1
    answers: list[Answers | None] = []
    for which, reading in enumerate(read.readings):
        if several and not start.kind and reading.kind in ("other", "newsletter"):
            answers.append(None)
            continue
        repeat = repeats.foreseen(seeker, digest, reading, now=_now(), which=which)
        if repeat is not None:
            click.echo(clean(repeat.says))
        if services.is_kept(seeker, digest, which):
            answers.append(start)  # keeping it again only says so
            continue
        rules.require_kept(reading, start)
        if several:
            click.echo()
            click.echo(f"About “{clean(reading.subject) or clean(read.name)}”:")

        def still_open(given: Answers, reading: Reading = reading) -> Sequence[rules.OpenQuestion]:
            zone = seeker.zone or own_zone()
            return filing.open_questions(seeker, reading, given, now=_now(), known_zone=zone)

        settled = asking.settle(
            still_open,
            start,
            take_defaults=yes,
            today=_now().date(),
            find=lambda name: _find(seeker, name),
        )
        _settle_words(seeker, reading, settled)
        answers.append(settled)
    if not any(answers):
        raise rules.NotAnInvitationError(
            f"{clean(read.name)}: nothing in it is about an interview."
        )
    return services.Parcel(read.name, digest, read.readings, read.problems, tuple(answers))


def _settle_words(seeker: Seeker, reading: Reading, answers: Answers) -> None:
    """Say which moments were meant, and where the message goes."""
    from showup.exchange.invitations import filing, previews, rules

    placed = filing.with_sure_match(seeker, reading, answers)
    plan = rules.plan(reading, placed, own_zone=seeker.zone)
    _lines(previews.moments(plan, seeker.zone or own_zone()))
    _lines(_foreseen(seeker, reading, placed))
    if answers.belongs_to is None:
        _lines(_fits(seeker, reading, answers))


def _fits(
    seeker: Seeker, reading: Reading, answers: Answers | None = None
) -> list[tuple[str, str]]:
    from showup.exchange.invitations import filing, queries

    lines: list[tuple[str, str]] = []
    for each in queries.proposals(seeker, reading, answers):
        label = "Job" if each.sure else "Perhaps"
        lines += [(label, filing.named_job(each.opportunity)), ("", " ".join(each.reasons))]
        if each.sure:
            lines.append(("", "If it’s about another: --job NAME, or --job new."))
            return lines
    return lines or [("Job", "It belongs to nothing you have yet: a new one.")]


def _find(seeker: Seeker, name: str) -> str | None:
    from showup.pipeline import queries

    if name == "new":
        return name
    found = queries.find(seeker, name)
    return str(found[0].pk) if len(found) == 1 else None


def _confirm(*, yes: bool) -> None:
    from showup.exchange.invitations.asking import NOBODY

    try:
        keep = yes or click.confirm("Keep this?", default=True)
    except click.Abort as error:
        raise ProblemError(NOBODY) from error
    if not keep:
        click.echo("Nothing was kept.")
        raise click.exceptions.Exit(0)


def _report(kept: Sequence[Kept]) -> None:
    for each in kept:
        for problem in each.problems:
            click.echo(clean(problem.what))
    written = [each for each in kept if each.written]
    for each in written:
        off = each.interview is not None and each.interview.state == "cancelled"
        what = "Called off: the interview with" if off else "Kept:"
        click.echo(f"{what} {clean(each.opportunity.label)}")
    if written:
        click.echo("Undo it with: showup undo")
    for line in dict.fromkeys(filter(None, map(_then, written))):
        click.echo(f"Next: {line}")


def _then(kept: Kept) -> str:
    """Return the command that comes next, "" where nothing waits for an answer."""
    meeting = kept.interview
    if meeting is not None and meeting.state == "booked":
        return "showup next"
    asks = kept.opportunity.stage == "offer" if meeting is None else meeting.state == "invited"
    return f"showup decide {shlex.quote(clean(kept.opportunity.label))}" if asks else ""
