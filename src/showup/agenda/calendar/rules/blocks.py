"""Spans as they lie on a day: cut at midnight, in quarter hours, beside what overlaps them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from showup.agenda.clashes.joining import joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

    from showup.agenda.clashes.spans import Span

QUARTERS = 4  # rows an hour has
DAY = 24 * QUARTERS
OPENS, CLOSES = 8, 19  # hours shown at least
BESIDE = 3  # columns of a day at most: more can't be read
_FIRST = {"interview": 0, "slot": 1, "prepare": 2, "travel": 2, "busy": 3}


@dataclass(frozen=True, slots=True)
class Piece:
    """A span, or what of it falls on one day; rows and columns count from 0."""

    span: Span
    keys: frozenset[str]  # of the spans it stands for: several where busy times were joined
    row: int = 0  # quarter hours from midnight
    height: int = 1
    column: int = 0
    columns: int = 1
    begins: bool = True  # else it began the day before
    fits: bool = True  # else there is no room for it beside the others: a list still shows it


@dataclass(frozen=True, slots=True)
class Day:
    """A day: what takes it whole, and what lies at its hours, the earliest first."""

    date: date
    whole: tuple[Piece, ...]
    pieces: tuple[Piece, ...]

    @property
    def hidden(self) -> int:
        """Return how many pieces a grid has no room for."""
        return sum(not piece.fits for piece in self.pieces)


def days(spans: Iterable[Span], first: date, number: int, zone: tzinfo) -> tuple[Day, ...]:
    """Return some days with what lies on them, in the order of time."""
    dates = [first + timedelta(days=n) for n in range(number)]
    whole: dict[date, list[Piece]] = {day: [] for day in dates}
    parts: dict[date, list[Piece]] = {day: [] for day in dates}
    for span, keys in joined(spans):
        for day, piece, is_whole in _cut(span, keys, zone, within=(dates[0], dates[-1])):
            (whole if is_whole else parts)[day].append(piece)
    return tuple(_day(day, whole[day], parts[day]) for day in dates)


def hours(shown: Iterable[Day]) -> range:
    """Return the hours that hold everything, from OPENS to CLOSES at least."""
    pieces = [piece for day in shown for piece in day.pieces]
    first = min((piece.row // QUARTERS for piece in pieces), default=OPENS)
    last = max((-(-(piece.row + piece.height) // QUARTERS) for piece in pieces), default=CLOSES)
    return range(min(first, OPENS), max(last, CLOSES))


def _cut(
    span: Span, keys: frozenset[str], zone: tzinfo, *, within: tuple[date, date]
) -> Iterable[tuple[date, Piece, bool]]:
    """Yield each day that a span touches, with what of it falls there and whether it is whole."""
    starts_at, ends_at = span.starts_at.astimezone(zone), span.ends_at.astimezone(zone)
    last = ends_at.date()
    if ends_at.time() == time(0) and ends_at > starts_at:
        last -= timedelta(days=1)
    day, last = max(starts_at.date(), within[0]), min(last, within[1])
    while day <= last:
        row = _quarter(starts_at) if day == starts_at.date() else 0
        end = _quarter(ends_at) if day == ends_at.date() else DAY
        row = min(row, DAY - 1)
        piece = Piece(span, keys, row, max(end - row, 1), begins=day == starts_at.date())
        yield day, piece, span.all_day or (row == 0 and end == DAY)
        day += timedelta(days=1)


def _quarter(moment: datetime) -> int:
    """Return the nearest quarter hour, so that what meets in time meets on the page."""
    return round((moment.hour * 60 + moment.minute) / (60 / QUARTERS))


def _day(day: date, whole: Sequence[Piece], parts: Sequence[Piece]) -> Day:
    placed = sorted(_beside(parts), key=lambda piece: (piece.row, piece.column, -piece.height))
    return Day(day, tuple(whole), tuple(placed))


def _beside(parts: Sequence[Piece]) -> list[Piece]:
    """Return the pieces in columns, what matters most in the first."""
    ranked = sorted(parts, key=lambda piece: (_FIRST[piece.span.kind], piece.row, piece.span.key))
    found: list[Piece] = []
    columns: list[list[Piece]] = [[] for _ in range(BESIDE)]
    for piece in ranked:
        free = (n for n, held in enumerate(columns) if not any(_meet(piece, one) for one in held))
        if (column := next(free, None)) is None:
            found.append(replace(piece, fits=False))
        else:
            columns[column].append(replace(piece, column=column))
    placed = sorted((piece for held in columns for piece in held), key=lambda piece: piece.row)
    group: list[Piece] = []
    for piece in placed:
        if group and piece.row >= max(one.row + one.height for one in group):
            found += _shared(group)
            group = []
        group.append(piece)
    return found + _shared(group)


def _meet(one: Piece, other: Piece) -> bool:
    return one.row < other.row + other.height and other.row < one.row + one.height


def _shared(group: Sequence[Piece]) -> list[Piece]:
    """Return pieces that overlap one another in turn, all as wide as their number allows."""
    columns = max((piece.column for piece in group), default=0) + 1
    return [replace(piece, columns=columns) for piece in group]
