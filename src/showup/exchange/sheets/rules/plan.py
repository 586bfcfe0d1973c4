"""Everything a sheet becomes, and what is to be asked or told before it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from showup.exchange.formats.sheets.words import stage_of
from showup.exchange.records import Problem
from showup.exchange.sheets.rules import answers, keys, money
from showup.exchange.sheets.rules.cells import RowOf
from showup.exchange.sheets.rules.columns import Column, columns_of, of_field
from showup.exchange.sheets.rules.date_order import DateColumn, DateOrder, orders
from showup.exchange.sheets.rules.fields import DATED
from showup.exchange.sheets.rules.jobs import Job, job_of
from showup.exchange.sheets.rules.standing import Contradiction, word_of
from showup.exchange.sheets.rules.timing import check_counts

if TYPE_CHECKING:
    from showup.exchange.records import Sheet
    from showup.exchange.sheets.rules.settings import Settings

NAMES = ("employer", "title", "agency", "link")  # a row without any of them names no job
_EUROPEAN = ("EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "BRL")


@dataclass(frozen=True, slots=True)
class Word:
    """A word for a stage as the sheet writes it: how often, and what it is taken for."""

    word: str
    count: int
    stage: str  # "" where it is unknown
    sure: bool  # a plain word for the stage
    named: bool = False  # the seeker wants the word kept as a stage of their own


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sheet becomes."""

    columns: tuple[Column, ...]
    jobs: tuple[Job, ...]
    keys: tuple[str, ...]  # one a job
    orders: tuple[DateOrder, ...]
    words: tuple[Word, ...]
    contradictions: tuple[Contradiction, ...]
    problems: tuple[Problem, ...]

    @property
    def open_dates(self) -> tuple[DateOrder, ...]:
        """Return the columns that leave open whether day or month comes first, told or not."""
        return tuple(each for each in self.orders if each.told or not each.sure)


def plan_of(
    sheet: Sheet,
    settings: Settings,
    *,
    today: date,
    address: Callable[[str], str],
    zone: str = "",
) -> Plan:
    """Return what a sheet becomes; `address` makes one address of the ways to write it.

    The seeker's time `zone` is a hint to what comes first in dates that leave it open.
    """
    columns = columns_of(sheet, settings.fields, today=today)
    dated = _orders(sheet, columns, settings, today, zone)
    fields: dict[str, tuple[Column, ...]] = {}
    for column in columns:
        fields[column.field] = (*fields.get(column.field, ()), column)
    contradictions: list[Contradiction] = []
    problems: list[Problem] = []
    named = any(of_field(columns, name) for name in NAMES)
    rows: list[tuple[RowOf, Job]] = []
    for line, cells in zip(sheet.lines, sheet.rows, strict=True) if named else ():
        row = RowOf(line, sheet.unit, cells, fields, dated, today)
        job = job_of(row, settings, contradictions) if not _is_heading(row, columns) else None
        problems += row.problems
        if job is None:
            problems.append(_left_out(row))
        else:
            rows.append((row, job))
    check_counts(rows, contradictions)
    problems += keys.twice([(row.where, job) for row, job in rows])
    jobs = tuple(job for _, job in rows)
    ids = [next((str(value) for _, value in row.filled("key")), "") for row, _ in rows]
    return Plan(
        columns=columns,
        jobs=jobs,
        keys=tuple(keys.keyed(jobs, ids, address)),
        orders=tuple(dated.values()),
        words=tuple(_words(sheet, columns, settings)),
        contradictions=tuple(contradictions),
        problems=(*_no_jobs(columns, jobs), *problems),
    )


def by_stage(jobs: Sequence[Job]) -> tuple[tuple[str, int], ...]:
    """Return how many jobs stand in each stage, the most first."""
    return tuple(Counter(str(job.fields["stage"]) for job in jobs).most_common())


def _orders(
    sheet: Sheet, columns: Sequence[Column], settings: Settings, today: date, zone: str
) -> dict[str, DateOrder]:
    dated = [
        DateColumn(column.header, column.field, [row[column.at] for row in sheet.rows])
        for column in columns
        if column.field in DATED and column.kinds.date > 0
    ]
    paid = [row[c.at] for c in of_field(columns, "pay") for row in sheet.rows[:200]]
    european = any(money.currency_of(str(value)) in _EUROPEAN for value in paid)
    languages = [column.language for column in columns if column.language]
    own = [name for name in languages if name != "en"]
    told = own if len(own) * 2 > len(languages) else []
    return orders(
        dated, told=settings.dates, languages=told, pounds=european, today=today, zone=zone
    )


def _is_heading(row: RowOf, columns: Sequence[Column]) -> bool:
    """Tell whether a lone cell parts the sheet, such as a year or a month above its rows."""
    filled = [value for value in row.cells if not answers.is_blank(value)]
    if len(filled) != 1 or len(columns) < 3:  # noqa: PLR2004  narrow sheets have lone cells
        return False
    said = filled[0]
    return not isinstance(said, str) or any(part.isdigit() for part in said.split())


def _left_out(row: RowOf) -> Problem:
    filled = [str(value) for value in row.cells if not answers.is_blank(value)]
    said = f"Only “{filled[0][:60]}” stands there" if len(filled) == 1 else "It names no job"
    return Problem(row.where, f"{said}, so it was left out.", "")


def _no_jobs(columns: Sequence[Column], jobs: Sequence[Job]) -> list[Problem]:
    if any(of_field(columns, name) for name in ("employer", "title")):
        return []
    what = "No column looks like an employer or a job title."
    return [Problem("the headings", what, "Say which one is.", fatal=not jobs)]


def _words(sheet: Sheet, columns: Sequence[Column], settings: Settings) -> list[Word]:
    """Return the differing words for stages, the unknown first, then the most used."""
    cells = [row[column.at] for column in of_field(columns, "stage") for row in sheet.rows]
    told = [cell.strip() for cell in cells if isinstance(cell, str) and not answers.is_blank(cell)]
    found = [_word(word, count, settings) for word, count in Counter(told).most_common()]
    return sorted(found, key=lambda each: _known(each.word))


def _known(word: str) -> tuple[bool, bool]:
    said = stage_of(word)
    return said is not None, said is not None and said.exact


def _word(word: str, count: int, settings: Settings) -> Word:
    said, name = word_of(word, settings)
    if said is None:
        return Word(word, count, "", sure=False)
    return Word(word, count, said.stage, sure=said.exact, named=bool(name))
