"""Whether the day or the month stands first, decided by all dates of a column together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from showup.exchange.sheets.rules.dates import Numbers, Order, numbers_of, parse
from showup.exchange.sheets.rules.fields import PAST

if TYPE_CHECKING:
    from showup.exchange.records import Cell

_NAMED = re.compile(r"\b(d|j|t|m)\1?[/.-](?:mm?|dd?)[/.-](?:y|a|j)", re.IGNORECASE)  # "MM/DD/YY"
_ENOUGH = 8  # dates in a row whose order says something
_STEADY, _UNSTEADY = 0.95, 0.85  # shares of steps in one direction


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How a column's dates are read, and whether the column left it open."""

    header: str
    order: Order
    sure: bool
    why: str  # a sentence
    example: str = ""  # a cell that both orders fit
    as_day: date | None = None  # what the example is, the day first
    as_month: date | None = None
    told: bool = False  # the seeker settled what the sheet leaves open


@dataclass(frozen=True, slots=True)
class DateColumn:
    """A column of dates with the field it becomes."""

    header: str
    field: str
    values: Sequence[Cell]


def orders(
    columns: Sequence[DateColumn],
    *,
    told: str,
    languages: Sequence[str],
    pounds: bool,
    today: date,
    zone: str = "",
) -> dict[str, DateOrder]:
    """Return how each column's dates are read; `told` settles what the sheet leaves open.

    Hints for the question: `languages` of the headings other than English, `pounds` where pay
    is in a European currency, and the seeker's time `zone`.
    """
    alone = {column.header: _alone(column, today) for column in columns}
    proven = [each.order for each in alone.values() if each is not None and each.sure]
    usual: Order = "day" if proven.count("day") >= proven.count("month") else "month"
    elsewhere = bool(zone) and not zone.startswith(("America/", "US/"))
    foreign = pounds or any(each != "en" for each in languages)
    hint: Order = "day" if foreign or elsewhere else "month"
    found: dict[str, DateOrder] = {}
    for column in columns:
        own = alone[column.header]
        if own is not None:
            found[column.header] = own
            continue
        day, sure, why = hint, False, "Nothing in it says which comes first."
        if told in ("day", "month"):
            day, sure = ("day" if told == "day" else "month"), True
            why = "You said so."
        elif proven:
            day, sure, why = usual, True, "As in the sheet’s other dates."
        order = _open(column, day, today, sure=sure, why=why)
        found[column.header] = replace(order, told=order.example != "" and told in ("day", "month"))
    return found


def _alone(column: DateColumn, today: date) -> DateOrder | None:
    """Return what a column says by itself, None where it says nothing."""
    if named := _NAMED.search(column.header):
        order: Order = "day" if named[1].lower() in ("d", "j", "t") else "month"
        return DateOrder(column.header, order, sure=True, why="Its heading says so.")
    numbers = [n for value in column.values if (n := numbers_of(value, today=today)) is not None]
    fits = [n.fits() for n in numbers]
    day = sum(1 for each in fits if each == {"day"})
    month = sum(1 for each in fits if each == {"month"})
    if day or month:
        order = "day" if day >= month else "month"
        shown = next(
            value
            for value in column.values
            if (n := numbers_of(value, today=today)) is not None and n.fits() == {order}
        )
        return DateOrder(column.header, order, sure=True, why=f"{shown} can be nothing else.")
    if not any(
        len(each) > 1 and n.first != n.second for each, n in zip(fits, numbers, strict=True)
    ):
        return DateOrder(column.header, "day", sure=True, why="It can be read in one way only.")
    if numbers and all(n.dotted for n in numbers):
        return DateOrder(column.header, "day", sure=True, why="With dots the day comes first.")
    return _by_time(column, numbers, today)


def _by_time(column: DateColumn, numbers: list[Numbers], today: date) -> DateOrder | None:
    """Decide by what is still to come, or by rows that stand in the order of time."""
    read: dict[Order, list[date]] = {"day": [], "month": []}
    for order, days in read.items():
        for value in column.values:
            found = parse(value, order, today=today)
            if found is not None and numbers_of(value, today=today) is not None:
                days.append(date(found.day.year, found.day.month, found.day.day))
    if column.field in PAST and all(n.year for n in numbers):
        late = {order: any(day > today for day in days) for order, days in read.items()}
        if late["day"] != late["month"]:
            taken: Order = "month" if late["day"] else "day"
            why = "The other way some would still be to come."
            return DateOrder(column.header, taken, sure=True, why=why)
    steady = {order: _steadiness(days) for order, days in read.items()}
    if len(numbers) >= _ENOUGH:
        better: Order = "day" if steady["day"] > steady["month"] else "month"
        other: Order = "month" if better == "day" else "day"
        if steady[better] >= _STEADY and steady[other] <= _UNSTEADY:
            why = "This way the rows follow each other in time."
            return DateOrder(column.header, better, sure=True, why=why)
    return None


def _steadiness(days: Sequence[date]) -> float:
    """Return the share of steps that go in the usual direction, 0 where all are the same day."""
    steps = [(b > a) - (b < a) for a, b in pairwise(days) if a != b]
    return max(steps.count(1), steps.count(-1)) / len(steps) if steps else 0.0


def _open(column: DateColumn, order: Order, today: date, *, sure: bool, why: str) -> DateOrder:
    for value in column.values:
        numbers = numbers_of(value, today=today)
        if numbers is not None and len(numbers.fits()) > 1 and numbers.first != numbers.second:
            day, month = (parse(value, each, today=today) for each in ("day", "month"))
            return DateOrder(
                column.header,
                order,
                sure,
                why,
                str(value),
                day.day if day else None,
                month.day if month else None,
            )
    return DateOrder(column.header, order, sure=True, why=why)
