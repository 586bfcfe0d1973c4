"""List what takes place between two times, repeated events one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from showup.exchange.formats.ics.events import place_of
from showup.exchange.formats.ics.folding import folded
from showup.exchange.formats.ics.reading import PROBLEMS, Raws, raw_events
from showup.exchange.formats.ics.rules import STEPS, is_dense, is_over, steps
from showup.exchange.formats.ics.series import naive_of, occurrences_of
from showup.exchange.records import CalendarEvent, Problem

if TYPE_CHECKING:
    from showup.exchange.formats.ics.components import RawEvent
    from showup.exchange.formats.ics.times import Moment
    from showup.exchange.formats.ics.zones import Zones

LIMIT = 1_000
SERIES = 500  # repeated events followed in one file; each costs milliseconds
CENTURY = timedelta(days=36_525)  # of a window: repeated events are followed no further
BUDGET = 10 * STEPS  # steps through all rules of a file: about five seconds
SPARE = 5_000  # occurrences beyond the limit that are looked at, to find the earliest


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a file is followed."""

    events: int = LIMIT
    series: int = SERIES
    steps: float = BUDGET
    times: int | None = None  # of one series within the window; a denser one is left out


def occurrences(
    data: bytes, start: datetime | date, end: datetime | date, limit: int = LIMIT
) -> tuple[tuple[CalendarEvent, ...], tuple[Problem, ...]]:
    """List what takes place from `start` until before `end`, in order, at most `limit` of it.

    Dates count from midnight UTC. Floating times and all-day events are placed by the clock of
    `start`. Each occurrence of a series is the event with `when` moved and `recurrence_id` set.
    Repeated events are followed for a century.
    Rules that repeat too often or never come true are named as problems, never followed.
    """
    raws, zones, found = raw_events(data)
    listed, problems = between(raws, zones, (_aware(start), _aware(end)), Bounds(limit))
    return listed, (*found, *problems)[:PROBLEMS]


def between(
    raws: Raws, zones: Zones, window: tuple[datetime, datetime], bounds: Bounds
) -> tuple[tuple[CalendarEvent, ...], list[Problem]]:
    """List what takes place in a window (aware) out of events already read; as `occurrences`."""
    problems: list[Problem] = []
    followed = (window[0], min(window[1], _safely_later(window[0], CENTURY)))
    listed: list[CalendarEvent] = []
    budget, spent, limit = bounds.series, 0.0, bounds.events
    for series in _series(raws):
        if len(series) == 1 and not _repeats(series[0][0]):
            listed += [event for _, event in series if _falls_in(event, window)]
            continue
        if _has_ended(series, window):
            continue
        budget -= 1
        spent += sum(map(partial(_steps, window=followed), series))
        if budget < 0 or spent > bounds.steps or len(listed) > limit + SPARE:
            problems.append(Problem("the file", "So much repeats that some of it was left out."))
            break
        if bounds.times is not None and _is_dense(series, followed, bounds.times):
            says = f"It repeats more than {bounds.times:,} times in that time, so it was left out."
            problems.append(Problem(place_of(series[0][0], series[0][1].summary), says))
            continue
        events, complaints = occurrences_of(series, zones, followed, limit)
        listed += events
        problems += complaints
    listed.sort(key=lambda event: _instant(event.when.start, window) if event.when else window[0])
    if len(listed) > limit:
        problems.append(
            Problem(
                "the file", f"More than {limit} events fall in that time; the first are listed."
            )
        )
    return tuple(listed[:limit]), problems


def _series(raws: Raws) -> list[Raws]:
    """Group the newest version of each event with its overrides."""
    by_event = {id(event): raw for raw, event in raws}
    groups: dict[object, Raws] = {}
    for number, event in enumerate(folded(event for _, event in raws)):
        if event.when is not None:
            groups.setdefault(event.uid or number, []).append((by_event[id(event)], event))
    return list(groups.values())


def _steps(member: tuple[RawEvent, CalendarEvent], window: tuple[datetime, datetime]) -> float:
    event = member[1]
    if not event.recurs or event.when is None:
        return 0
    naive = (window[0].replace(tzinfo=None), window[1].replace(tzinfo=None))
    return min(STEPS, steps(event.recurs, naive_of(event.when.start), naive))


def _repeats(raw: RawEvent) -> bool:
    return not raw.properties.keys().isdisjoint({"RRULE", "RDATE", "EXDATE"})


def _has_ended(series: Raws, window: tuple[datetime, datetime]) -> bool:
    """Tell whether a single rule, without dates of its own, ended well before the window."""
    raw, event = series[0]
    if len(series) > 1 or event.when is None or "RDATE" in raw.properties:
        return False
    start, end = event.when.start, event.when.end
    length = naive_of(end) - naive_of(start) if end is not None else timedelta(days=1)
    return is_over(event.recurs, naive_of(window[0]) - length)


def _is_dense(series: Raws, window: tuple[datetime, datetime], most: int) -> bool:
    naive = (naive_of(window[0]), naive_of(window[1]))
    return any(
        event.when is not None and is_dense(event.recurs, naive_of(event.when.start), naive, most)
        for _, event in series
        if event.recurs and _steps((series[0][0], event), window) < STEPS
    )


def _falls_in(event: CalendarEvent, window: tuple[datetime, datetime]) -> bool:
    if event.when is None:
        return False
    start = event.when.start
    first = _instant(start, window)
    if event.when.end is not None:
        last = _instant(event.when.end, window)
    else:
        last = first if isinstance(start, datetime) else _safely_later(first, timedelta(days=1))
    return first < window[1] and (last > window[0] or first >= window[0])


def _aware(moment: Moment) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time(), UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _instant(moment: Moment, window: tuple[datetime, datetime]) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=window[0].tzinfo)
    try:
        return moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return moment.replace(tzinfo=UTC)


def _safely_later(moment: datetime, length: timedelta) -> datetime:
    try:
        return moment + length
    except OverflowError:
        return moment
