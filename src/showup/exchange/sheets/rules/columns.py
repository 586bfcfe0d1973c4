"""Which field each column becomes: by its heading first, by its cells where that leaves it open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from showup.exchange.formats.sheets.words import guesses, meanings
from showup.exchange.sheets.rules import answers
from showup.exchange.sheets.rules.deciding import MANY_WORDS, field_of
from showup.exchange.sheets.rules.fields import FIELDS, SHARED
from showup.exchange.sheets.rules.kinds import Kinds, kinds_of

if TYPE_CHECKING:
    from showup.exchange.records import Cell, Sheet


HALF = 0.5  # of the cells
TRACKED = {"applied_on", "stage", "interview", "rejected", "offer"}  # columns of trackers only
_MADE_UP = re.compile(r"Column [A-Z]{1,3}")  # the reader's own, where the file gives none


@dataclass(frozen=True, slots=True)
class Column:
    """A column, what it becomes, and an example of its cells."""

    at: int
    header: str
    field: str
    kinds: Kinds
    example: str = ""
    language: str = ""  # of the heading, where it is known
    known: bool = False  # its heading or its cells say what it is
    guessed: bool = False  # by single words of its heading only
    mended: bool = False  # the seeker said what it becomes


def columns_of(sheet: Sheet, told: dict[str, str], *, today: date) -> tuple[Column, ...]:
    """Return every column with the field it becomes; `told` is what the seeker mended."""
    found = []
    for at, header in enumerate(sheet.headers):
        values = [row[at] for row in sheet.rows]
        kinds = kinds_of(values, today=today)
        means = () if _MADE_UP.fullmatch(header) else meanings(header)
        guessed = () if means or _MADE_UP.fullmatch(header) else guesses(header)
        families = [family for family, _ in means] or guessed
        field = field_of(families, header, kinds) if families else ""
        field = "" if guessed and field == "note" else field
        language = means[0][1] if means else ""
        column = Column(
            at,
            header,
            field,
            kinds,
            _example(values),
            language,
            known=bool(field),
            guessed=bool(guessed),
        )
        found.append(column)
    found = _once(found)
    fields = {column.field for column in found}
    nameless = bool(fields & TRACKED) and not fields & {"employer", "title", "name"}
    found = _by_content(found, bold=nameless or _untitled(sheet.headers))
    return tuple(_mended(found, told))


def of_field(columns: Sequence[Column], field: str) -> tuple[Column, ...]:
    """Return the columns that become a field, in the sheet's order."""
    return tuple(column for column in columns if column.field == field)


def _example(values: Sequence[Cell]) -> str:
    filled = next((value for value in values if not answers.is_blank(value)), None)
    if isinstance(filled, date):
        filled = filled.isoformat().replace("T", " ")
    return " ".join(str(filled).split())[:80] if filled is not None else ""


def _untitled(headers: Sequence[str]) -> bool:
    return all(_MADE_UP.fullmatch(header) for header in headers)


def _once(columns: Sequence[Column]) -> list[Column]:
    """Give each field that only one column can be to the fullest; the others go to the note."""
    best: dict[str, Column] = {}
    for column in columns:
        other = best.get(column.field)
        if other is None or _weight(column) > _weight(other):
            best[column.field] = column
    return [
        column
        if column.field in SHARED or not column.field or best[column.field] is column
        else replace(column, field="note")
        for column in columns
    ]


def _weight(column: Column) -> tuple[bool, int]:
    return not column.guessed, column.kinds.filled


def _by_content(columns: list[Column], *, bold: bool) -> list[Column]:
    """Say what columns are whose headings are unknown, and what a bare “Name” is."""
    taken = {column.field for column in columns}
    found = []
    for column in columns:
        field = column.field
        if field == "name":
            field = _named(column.kinds, taken)
        elif field == "site":
            field = "link" if "link" not in taken else "note"
        elif not field:
            field = _untold(column.kinds, taken, bold=bold)
        taken.add(field)
        found.append(replace(column, field=field, known=column.known or field != "note"))
    return found


def _named(kinds: Kinds, taken: set[str]) -> str:
    """Return what a column called “Name” holds: the job where its words are roles."""
    if "title" not in taken and (kinds.mostly("role", share=0.5) or "employer" in taken):
        return "title"
    return "employer" if "employer" not in taken else "note"


def _untold(kinds: Kinds, taken: set[str], *, bold: bool) -> str:
    """Return the field of a column without a known heading; with `bold` more is dared."""
    few = kinds.distinct <= min(MANY_WORDS, max(12, kinds.filled // 4))
    likely = [
        ("contact", kinds.mostly("email")),
        ("link", kinds.mostly("url")),
        ("stage", kinds.mostly("stage", share=0.8) and few),
    ]
    wordy = max(kinds.date, kinds.money, kinds.yes_no, kinds.email, kinds.url) < HALF
    if bold and kinds.filled:
        likely += [
            ("applied_on", kinds.mostly("date", share=0.8)),
            ("remote", kinds.mostly("remote", share=0.8)),
            ("pay", kinds.mostly("money", share=0.8) and not kinds.mostly("date")),
            ("title", kinds.mostly("role", share=0.5)),
            ("employer", wordy),
            ("title", wordy),
        ]
    fits = (field for field, fit in likely if fit and (field in SHARED or field not in taken))
    return next(fits, "note")


def _mended(columns: Sequence[Column], told: dict[str, str]) -> list[Column]:
    """Take the seeker's word; a column that had a field they gave to another goes to the note."""
    said = {told[column.header] for column in columns if column.header in told} - SHARED
    found = []
    for column in columns:
        field = told.get(column.header)
        if field in FIELDS:
            found.append(replace(column, field=field, known=True, mended=field != column.field))
        elif column.field in said:
            found.append(replace(column, field="note", mended=True))
        else:
            found.append(column)
    return found
