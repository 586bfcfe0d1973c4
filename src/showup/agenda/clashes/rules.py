"""What can't both be: times that overlap, too short a way, a week over its hours. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Literal

from showup.agenda.clashes import words
from showup.agenda.clashes.joining import counted_once
from showup.agenda.clashes.sweep import overlapping
from showup.pipeline.rules import ASSUMED_WAY_ON_SITE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, tzinfo

    from showup.agenda.clashes.spans import Span

ASSUMED_WAY = 15  # minutes between two interviews where no way is known: our assumption
_A_MINUTE = timedelta(minutes=1)
_MEETS = ("interview", "slot")
_TAKES_TIME = ("busy", "prepare")


@dataclass(frozen=True, slots=True)
class Clash:
    """Two spans that can't both be, or a week that holds too much.

    `minutes` is how long they overlap, how many are missing for the way, or by how many the week
    is over; of a week, `first` is its first interview and `second` is None.
    """

    kind: Literal["clash", "too soon", "over the week"]
    first: Span
    second: Span | None
    minutes: int
    says: str
    more: tuple[Span, ...] = ()  # what else clashes with these in turn, where it is said as one
    asks: tuple[Span, ...] = ()  # booked on site, and the way there is only assumed

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return everything that it is about."""
        return (self.first, *([] if self.second is None else [self.second]), *self.more)


@dataclass(frozen=True, slots=True)
class Beside:
    """Times of one interview on days that a calendar marks as a whole: worth a word, no clash."""

    span: Span  # the first of them
    says: str


def clashes(
    spans: Iterable[Span],
    *,
    hours_a_week: float | None,
    zone: tzinfo,
    hours: Mapping[int, float] | None = None,
) -> tuple[Clash, ...]:
    """Return what can't both be, in the order of time.

    `hours` are the all-in hours of an interview by its number; one without counts from door to
    door. A week is Monday to Sunday in `zone`; `hours_a_week` None sets no limit. Costs
    n log n, and what is found. The spans of the answer are those given, in UTC.
    """
    rows = counted_once(_in_order(spans))
    ways = _ways(rows)
    met = _overlaps(rows, zone)
    found = [*met, *_too_soon(rows, ways, zone), *_on_the_way(rows, met, zone)]
    if hours_a_week is not None:
        found += _weeks(rows, hours_a_week, hours or {}, ways, zone)
    return tuple(sorted(found, key=lambda each: (each.first.starts_at, each.kind, each.first.key)))


def beside(spans: Iterable[Span], *, zone: tzinfo) -> tuple[Beside, ...]:
    """Return the interviews and slots that fall on a marked whole day, one of each interview."""
    rows = _in_order(spans)
    days = [span for span in rows if span.all_day]
    meets = [span for span in rows if span.kind in _MEETS]
    found: dict[tuple[int | None, str], list[tuple[Span, Span]]] = defaultdict(list)
    for span, day in overlapping(meets, days):
        found[span.interview, span.kind].append((span, day))
    told = []
    for pairs in found.values():
        spans_, marks = (sorted(set(each), key=_order) for each in zip(*pairs, strict=True))
        told.append(Beside(spans_[0], words.whole_days(spans_, marks, zone)))
    return tuple(sorted(told, key=lambda each: _order(each.span)))


def way_between(first: Span, second: Span, ways: Mapping[int, int]) -> tuple[int, bool]:
    """Return the minutes from one to the other, and whether that is only assumed.

    `ways` are minutes from home by interview. Home and out again is the longest it can take; at
    least ASSUMED_WAY where one of the two is unknown, and ASSUMED_WAY_ON_SITE where that one is
    on site; none between rounds of one job.
    """
    if first.opportunity is not None and first.opportunity == second.opportunity:
        return 0, False
    asked = [row.interview or 0 for row in (first, second)]
    known = [ways[each] for each in asked if each in ways]
    if len(known) == 2:  # noqa: PLR2004  both
        return sum(known), False
    assumed = max(_assumed(row) for row in (first, second) if row.interview not in ways)
    return max([assumed, *known]), max([0, *known]) < assumed


def _assumed(span: Span) -> int:
    return ASSUMED_WAY_ON_SITE if span.is_on_site else ASSUMED_WAY


def _in_order(spans: Iterable[Span]) -> list[Span]:
    """Return each span once, in UTC: two times of one zone compare by their clock faces."""
    once = {
        replace(
            span, starts_at=span.starts_at.astimezone(UTC), ends_at=span.ends_at.astimezone(UTC)
        )
        for span in spans
    }
    return sorted(once, key=_order)


def _order(span: Span) -> tuple[datetime, datetime, str]:
    return span.starts_at, span.ends_at, span.key


def _overlaps(rows: list[Span], zone: tzinfo) -> list[Clash]:
    booked = [row for row in rows if row.kind == "interview"]
    slots = [row for row in rows if row.kind == "slot"]
    taken = [row for row in rows if row.kind in _TAKES_TIME and not row.all_day]
    busy = [row for row in taken if row.kind == "busy"]
    pairs = chain(
        overlapping(booked, booked),
        overlapping(booked, slots),
        overlapping(booked, taken),
        overlapping(slots, busy),
    )
    found = []
    for one, other in pairs:
        if other.kind == "slot" and one.interview is not None and one.interview == other.interview:
            continue  # a time that was offered before this one was booked
        first, second = sorted((one, other), key=lambda row: (row.starts_at, row.key))
        both = min(first.ends_at, second.ends_at) - max(first.starts_at, second.starts_at)
        minutes = -(-both // _A_MINUTE)
        found.append(Clash("clash", first, second, minutes, words.overlap(first, second, zone)))
    return found


def _too_soon(rows: list[Span], ways: Mapping[int, int], zone: tzinfo) -> list[Clash]:
    meets = [row for row in rows if row.kind in _MEETS]
    reach = {
        row: timedelta(minutes=max(ways.get(row.interview or 0, 0), _assumed(row))) for row in meets
    }
    booked = [row for row in meets if row.kind == "interview"]
    slots = [row for row in meets if row.kind == "slot"]
    found = []
    for one, other in chain(overlapping(booked, booked, reach), overlapping(booked, slots, reach)):
        first, second = sorted((one, other), key=lambda row: (row.starts_at, row.key))
        gap = second.starts_at - first.ends_at
        way, is_assumed = way_between(first, second, ways)
        if not timedelta(0) <= gap < timedelta(minutes=way):
            continue
        left = gap // _A_MINUTE
        need = f"we assume {way} for the way" if is_assumed else f"the way takes up to {way}"
        says = words.too_soon(first, second, zone, left, need)
        asks = tuple(
            row
            for row in (first, second)
            if row.kind == "interview" and row.is_on_site and row.interview not in ways
        )
        found.append(Clash("too soon", first, second, way - left, says, asks=asks))
    return found


def _on_the_way(rows: list[Span], met: Iterable[Clash], zone: tzinfo) -> list[Clash]:
    """Return the ways to and from an interview during which the calendar is taken.

    Of a busy time that lasts into the interview itself that is said already (`met`), and enough.
    """
    pairs = [(each.first, each.second) for each in met if each.second is not None]
    said = {
        (one.interview, other.key)
        for pair in pairs
        for one, other in (pair, pair[::-1])
        if one.kind == "interview"
    }
    ways = [row for row in rows if row.kind == "travel"]
    busy = [row for row in rows if row.kind == "busy" and not row.all_day]
    found = []
    for way, taken in overlapping(ways, busy):
        if (way.interview, taken.key) in said:
            continue
        both = min(way.ends_at, taken.ends_at) - max(way.starts_at, taken.starts_at)
        minutes = -(-both // _A_MINUTE)
        first, second = sorted((way, taken), key=lambda row: (row.starts_at, row.key))
        says = words.while_busy(taken, way, zone)
        found.append(Clash("too soon", first, second, minutes, says))
    return found


def _weeks(
    rows: list[Span],
    cap: float,
    hours: Mapping[int, float],
    ways: Mapping[int, int],
    zone: tzinfo,
) -> list[Clash]:
    weeks: dict[date, list[Span]] = defaultdict(list)
    for row in rows:
        if row.kind == "interview":
            day = row.starts_at.astimezone(zone).date()
            weeks[day - timedelta(days=day.weekday())].append(row)
    found = []
    for monday, booked in weeks.items():
        each = [(row.label, _all_in(row, hours, ways)) for row in booked]
        total = sum(own for _, own in each)
        over = round((total - cap) * 60)
        if over > 0:
            says = words.over_the_week(monday, each, total, cap)
            found.append(Clash("over the week", booked[0], None, over, says))
    return found


def _all_in(row: Span, hours: Mapping[int, float], ways: Mapping[int, int]) -> float:
    if row.interview is not None and row.interview in hours:
        return hours[row.interview]
    there_and_back = 2 * ways.get(row.interview or 0, 0)
    return (row.ends_at - row.starts_at) / timedelta(hours=1) + there_and_back / 60


def _ways(rows: list[Span]) -> dict[int, int]:
    """Return the longest way of each interview, in minutes."""
    ways: dict[int, int] = {}
    for row in rows:
        if row.kind == "travel" and row.interview is not None:
            minutes = (row.ends_at - row.starts_at) // _A_MINUTE - row.spare
            ways[row.interview] = max(minutes, ways.get(row.interview, 0))
    return ways
