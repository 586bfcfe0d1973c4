"""One row of a sheet, asked by field; what can't be read of it is collected."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from showup.exchange.records import Cell, Problem, Row
from showup.exchange.sheets.rules import answers
from showup.exchange.sheets.rules.columns import Column
from showup.exchange.sheets.rules.date_order import DateOrder
from showup.exchange.sheets.rules.dates import Order, parse
from showup.exchange.sheets.rules.fields import PAST
from showup.exchange.sheets.rules.kinds import looks_dated

_LEADING = re.compile(r"(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[\s,;]+\D")
_URL = re.compile(r"\s*\(?https?://\S+")


@dataclass(slots=True)
class RowOf:
    """A row with what its columns became; `left` collects what the note must keep."""

    line: int
    unit: str
    cells: Row
    fields: dict[str, tuple[Column, ...]]
    orders: dict[str, DateOrder]
    today: date
    problems: list[Problem] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)  # heading, words

    @property
    def where(self) -> str:
        """Return where the row stands, for people."""
        return f"{self.unit} {self.line}"

    def columns(self, name: str) -> Sequence[Column]:
        """Return the columns that became a field."""
        return self.fields.get(name, ())

    def filled(self, name: str) -> list[tuple[Column, Cell]]:
        """Return a field's cells that say something."""
        pairs = [(column, self.cells[column.at]) for column in self.columns(name)]
        return [(column, value) for column, value in pairs if not answers.is_blank(value)]

    def text(self, name: str, *, most: int = 300) -> str:
        """Return a field as one line of text, "" where it is empty; what is too long is kept."""
        for column, value in self.filled(name):
            whole = " ".join(words(value).split())
            said = _URL.sub("", whole) or whole
            if said != whole:
                self.left.append((column.header, whole))
            if len(said) > most:
                self.left.append((column.header, said))
                return said[: most - 1].rstrip() + "…"
            return said
        return ""

    def day(self, column: Column) -> date | None:
        """Return the date in a cell; one that can't be read is a problem and goes to the note."""
        value = self.cells[column.at]
        if answers.is_blank(value) or answers.yes_no(value) is not None:
            return None
        known = self.orders.get(column.header)
        order: Order = known.order if known else "day"
        past = column.field in PAST
        found = parse(value, order, today=self.today, past=past)
        if found is None and (lead := _LEADING.match(words(value))):  # "14/01/2026 online"
            found = parse(lead[1], order, today=self.today, past=past)
            if found is not None:
                self.keep(column, value)
        if found is None:
            self._unread(column, value)
            return None
        if found.swapped:
            what = f"{column.header} says {words(value)}, which fits only the other way round"
            says = f"{what}: read as {plain_day(found.day):%Y-%m-%d}."
            self.problems.append(Problem(self.where, says, "Mend it there if that’s wrong."))
        return found.day

    def day_of(self, name: str) -> date | None:
        """Return the day in the first filled column of a field."""
        for column, _ in self.filled(name):
            found = self.day(column)
            return plain_day(found) if found is not None else None
        return None

    def keep(self, column: Column, value: Cell) -> None:
        """Keep a cell in the note under its heading."""
        if not answers.is_blank(value):
            self.left.append((column.header, words(value)))

    def _unread(self, column: Column, value: Cell) -> None:
        self.keep(column, value)
        said = words(value)[:60]
        no_day = looks_dated(value) or isinstance(value, int | float)
        what = "which is no day there is" if no_day else "which we can’t read as a day"
        self.problems.append(
            Problem(
                self.where,
                f"{column.header} says “{said}”, {what}.",
                "It’s kept in the note; write it like 2024-11-24 to have it counted.",
            )
        )


def words(value: Cell) -> str:
    """Return a cell as one would write it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat().replace("T", " ")[:16]
    if isinstance(value, float):
        return f"{value:.15g}"
    return "" if value is None else str(value)


def plain_day(value: date) -> date:
    """Return a day without its clock."""
    return date(value.year, value.month, value.day)
