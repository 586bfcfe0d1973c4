"""`showup import` of a sheet: the same preview as on the page, then one question."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean, setup, setup_to_read

if TYPE_CHECKING:
    from showup.exchange.records import Problem, Sheet
    from showup.exchange.sheets.looks import Look
    from showup.exchange.sheets.rules.settings import Settings

LARGEST = 100 * 1024 * 1024
SHOWN = 20  # of what may be long
DATES = {"day-first": "day", "month-first": "month"}


@dataclass(frozen=True, slots=True)
class File:
    """A file of jobs, read."""

    name: str
    data: bytes
    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...]


def sheets_among(names: Sequence[str]) -> tuple[str, ...]:
    """Return which of the files named are tables of jobs; one that can't be opened is none."""
    from showup.exchange.formats import sheets as formats

    return tuple(
        name for name in names if name != "-" and formats.looks_like_one(_bytes(name), name)
    )


def take(
    names: Sequence[str], told: dict[str, Any], *, yes: bool, dry: bool, as_json: bool
) -> None:
    """Show what sheets would become and keep them, each as one change.

    Raises:
        ProblemError: one can't be read, or a word names no column, field or stage.
    """
    from showup.exchange.formats import sheets as formats

    for name in names:
        data = _opened(name)
        file = File(Path(name).name, data, *formats.read(data, name))
        if not file.sheets:
            says = " ".join(f"{each.what} {each.mend}".strip() for each in file.problems)
            raise ProblemError(f"{clean(file.name)}: {says}")
        settings = _settings(file, told)
        if dry:
            _print(_look(file, settings, writes=False), file, as_json=as_json)
        else:
            _keep(file, settings, yes=yes, as_json=as_json)


def _keep(file: File, settings: Settings, *, yes: bool, as_json: bool) -> None:
    setup()
    from showup.accounts.services import local_seeker
    from showup.exchange.sheets import says as sheet_words_said
    from showup.exchange.sheets import services as sheets
    from showup.pipeline.rules import FieldError

    look = _look(file, settings, writes=True)
    if not yes and any(not each.sure for each in look.plan.orders):
        settings = replace(settings, dates=_ask_dates(look))
        look = _look(file, settings, writes=True)
    if not as_json:
        _print(look, file, as_json=False)
    if not look.fates:
        fatal = next((each for each in look.problems if each.fatal), None)
        why = f"{fatal.what} {fatal.mend}" if fatal else "No row of it names a job."
        raise ProblemError(f'{clean(file.name)}: {why} That goes with --map "Column=employer".')
    if look.writes and not yes and not _agreed(look):
        click.echo("Nothing was kept.")
        raise click.exceptions.Exit(0)
    try:
        kept = sheets.keep_file(
            local_seeker(), name=file.name, data=file.data, settings=settings, now=_now()
        )
    except (sheets.NotKeptError, FieldError) as error:
        raise ProblemError(f"{clean(file.name)}: {error} Nothing was kept.") from error
    says = sheet_words_said.kept_said(kept)
    if as_json:
        batch = str(kept.batch) if kept.batch is not None else None
        told = {"says": says, "stood": kept.stood, "changed": batch is not None, "batch": batch}
        click.echo(json.dumps(_as_json(look, file) | told, ensure_ascii=True))
        return
    click.echo(says)
    for says in kept.stood:
        click.echo(clean(says))
    if kept.batch is not None:
        click.echo("Undo it with: showup undo")


def _agreed(look: Look) -> bool:
    if not can_ask():
        raise ProblemError("Nobody is here to answer: add --yes to keep it as shown.")
    jobs = "this job" if look.writes == 1 else f"these {look.writes} jobs"
    return click.confirm(f"Keep {jobs}?", default=True)


def _ask_dates(look: Look) -> str:
    from showup.exchange.sheets import says as sheet_words_said

    unsure = [each for each in look.plan.orders if not each.sure]
    for each in unsure:
        click.echo(clean(sheet_words_said.example_said(each)))
    if not can_ask():
        raise ProblemError(
            "Nobody is here to answer: add --dates day-first or --dates month-first."
        )
    proposed = "day-first" if unsure[0].order == "day" else "month-first"
    return DATES[click.prompt("Which?", type=click.Choice(list(DATES)), default=proposed)]


def _look(file: File, settings: Settings, *, writes: bool) -> Look:
    """Return what a file would become; where there is no data yet, nothing is opened."""
    now = _now()
    if not writes and not setup_to_read():
        from showup.exchange.sheets.looks import looked

        return looked(file.sheets, settings, {}, [], today=now.date(), problems=file.problems)
    from showup.accounts.services import local_seeker
    from showup.exchange.sheets import services as sheets
    from showup.exchange.sheets.rules.settings import merged

    seeker = local_seeker()
    settings = merged(sheets.remembered(seeker, file.sheets), settings)
    return sheets.look(seeker, file.sheets, settings, now=now, problems=file.problems)


def _settings(file: File, told: dict[str, Any]) -> Settings:
    """Return the settings that the options make.

    Raises:
        ProblemError: an option names a column, field, stage or worksheet that there isn't.
    """
    from showup.exchange.sheets.rules.fields import field_named
    from showup.exchange.sheets.rules.settings import Settings
    from showup.exchange.sheets.rules.standing import STAGES

    names = [sheet.name for sheet in file.sheets]
    worksheet = str(told.get("worksheet") or "")
    if worksheet and worksheet not in names:
        raise ProblemError(f"There is no worksheet “{worksheet}”; there is {', '.join(names)}.")
    headers = {header for sheet in file.sheets for header in sheet.headers}
    fields: dict[str, str] = {}
    for header, said in _pairs(told.get("columns") or ()):
        field = field_named(said)
        if header not in headers:
            raise ProblemError(f"There is no column “{header}”. Write it as its heading does.")
        if field is None:
            raise ProblemError(f"“{said}” is nothing a column can be; employer, title, note are.")
        fields[header] = field
    stages: dict[str, str] = {}
    for word, stage in _pairs(told.get("stages") or ()):
        if stage.removesuffix("+") not in STAGES:
            raise ProblemError(f"“{stage}” is no stage; a stage is one of {', '.join(STAGES)}.")
        stages[word] = stage
    return Settings(
        sheet=names.index(worksheet) if worksheet else None,
        fields=fields,
        dates=DATES.get(str(told.get("dates") or ""), ""),
        stages=stages,
        all_different=bool(told.get("all_new")),
    )


def _pairs(said: Sequence[str]) -> list[tuple[str, str]]:
    pairs = [each.rpartition("=") for each in said]
    for name, mark, _ in pairs:
        if not mark or not name.strip():
            raise click.UsageError('Write it as "Name=meaning", such as --map "Firm=employer".')
    return [(name.strip(), meaning.strip()) for name, _, meaning in pairs]


def _print(look: Look, file: File, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(_as_json(look, file), ensure_ascii=True))
        return
    from showup.exchange.sheets import says as sheet_words_said
    from showup.exchange.sheets.rules.fields import FIELDS

    sheet = look.sheets[look.which]
    others = [each.name for each in look.sheets if each is not sheet]
    click.echo(clean(file.name) + (f", worksheet {clean(sheet.name)}" if others else ""))
    if others:
        click.echo(f"  Not read: {clean(', '.join(others))} (choose one with --worksheet)")
    click.echo(f"  {sheet_words_said.headline(look)}")
    for line in (sheet_words_said.stages_said(look), sheet_words_said.fates_said(look.counts)):
        if line:
            click.echo(f"  {line}")
    click.echo()
    width = min(28, max(len(column.header) for column in look.plan.columns) + 2)
    for column in look.plan.columns:
        example = clean(column.example)[:40]
        header = clean(column.header)[: width - 2]
        click.echo(f"  {header:<{width}}{FIELDS[column.field]:<44}{example}".rstrip())
    unsure = [word for word in look.plan.words if not word.sure]
    _list("Words for stages", [f"“{w.word}” ({w.count}): {w.stage or 'unknown'}" for w in unsure])
    _list("It contradicts itself", [f"{c.where}: {c}" for c in look.plan.contradictions])
    _list("Worth a look", [f"{p.where}: {p.what} {p.mend}".strip() for p in look.problems])
    same = [fate for fate in look.fates if fate.sort == "same"]
    _list(
        "You may have these: what they lack is filled in (--all-new adds them instead)",
        [f"{fate.job.label} ({fate.why})" for fate in same],
    )


def _list(title: str, lines: Sequence[str]) -> None:
    if not lines:
        return
    click.echo(f"\n{title}:")
    for line in lines[:SHOWN]:
        click.echo(f"  {clean(line)}")
    if len(lines) > SHOWN:
        click.echo(f"  and {len(lines) - SHOWN} more of the kind")


def _as_json(look: Look, file: File) -> dict[str, Any]:
    plan = look.plan
    return {
        "schema": "showup.sheet/1",
        "name": file.name,
        "worksheet": look.sheets[look.which].name,
        "columns": [{"header": c.header, "becomes": c.field} for c in plan.columns],
        "jobs": [
            {"line": fate.job.line, "key": fate.key, "what": fate.sort} | fate.job.said()
            for fate in look.fates
        ],
        "dates_open": [each.header for each in plan.orders if not each.sure],
        "words": [asdict(word) for word in plan.words],
        "contradictions": [asdict(each) for each in plan.contradictions],
        "problems": [asdict(each) for each in look.problems],
    }


def _opened(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        why = (error.strerror or str(error)).rstrip(".")
        raise ProblemError(f"{clean(name)} can't be opened: {why}.") from error


def _bytes(name: str) -> bytes:
    try:
        return _opened(name)
    except ProblemError:
        return b""


def _now() -> datetime:
    return datetime.now(UTC)
