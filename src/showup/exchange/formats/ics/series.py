"""Follow one repeated event through its rule, extra dates, exceptions and overrides."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from showup.exchange.formats.ics.components import RawEvent
from showup.exchange.formats.ics.events import default_zone, place_of
from showup.exchange.formats.ics.rules import refusal
from showup.exchange.formats.ics.times import Moment, duration_of, later, moment_of
from showup.exchange.formats.ics.zones import Zones, label_of
from showup.exchange.records import CalendarEvent, Problem, When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from icalendar import Event

    from showup.exchange.formats.ics.lines import Property

DATES = 5_000  # extra dates and exceptions read of one event
_FIRST_SLICE = timedelta(hours=1)
_GROWTH = 8
_FARTHEST_ZONE = timedelta(hours=15)
Window = tuple[datetime, datetime]
Series = list[tuple[RawEvent, CalendarEvent]]


def occurrences_of(
    series: Series, zones: Zones, window: Window, limit: int
) -> tuple[list[CalendarEvent], list[Problem]]:
    """List the occurrences of one UID in a window, in slices until there are more than `limit`.

    The event itself, once, and a problem where its rule cannot be followed.
    """
    from icalendar import Calendar  # noqa: PLC0415 - slow to load
    from recurring_ical_events import of  # noqa: PLC0415 - slow to load

    calendar, problems = Calendar(), []
    moved = {str(event.recurrence_id) for _, event in series if event.recurrence_id is not None}
    alone = all(event.recurrence_id is not None for _, event in series)
    for number, (raw, event) in enumerate(series):
        if alone and number == 0:  # a series sent without its first event
            event = replace(event, recurrence_id=None)  # noqa: PLW2901 - the same event, freed
        component, complaint = _component(event, window)
        _add_dates(component, raw, event, zones, moved)
        if complaint:
            problems.append(Problem(place_of(raw, event.summary), complaint))
        component.add("X-NUMBER", str(number))
        calendar.add_component(component)
    try:
        query = of(calendar)
        found: dict[tuple[str, str], CalendarEvent] = {}
        for first, last in _slices(window, min(_starts(series, window))):
            for item in query.between(first, last):
                found[str(item.start), str(item["X-NUMBER"])] = _record(item, series)
            if len(found) > limit:
                break
        return list(found.values()), problems
    except Exception:  # noqa: BLE001 - a stranger's broken rule must never stop a reading
        says = "Its repetition could not be followed; it is listed once."
        return [event for _, event in series], [
            *problems,
            Problem(place_of(series[0][0], series[0][1].summary), says),
        ]


def _starts(series: Series, window: Window) -> Iterator[datetime]:
    """Give when each member begins, in the window's zone where it floats, within the window."""
    for _, event in series:
        assert event.when is not None
        moment = naive_of(event.when.start).replace(tzinfo=window[0].tzinfo)
        inside = min(max(moment, window[0]), window[1])
        yield inside - _FARTHEST_ZONE if inside - window[0] > _FARTHEST_ZONE else window[0]


def _slices(window: Window, begun: datetime) -> Iterator[Window]:
    """Cut a window into ever longer pieces from where a series begins, to notice a dense one."""
    if begun > window[0]:
        yield window[0], begun
    first, length = begun, _FIRST_SLICE
    while first < window[1]:
        last = min(first + length, window[1]) if length < window[1] - first else window[1]
        yield first, last
        first, length = last, length * _GROWTH


def _component(event: CalendarEvent, window: Window) -> tuple[Event, str]:
    from icalendar import Event  # noqa: PLC0415 - slow to load
    from icalendar.prop import vRecur  # noqa: PLC0415 - slow to load

    assert event.when is not None
    start, complaint = event.when.start, ""
    component = Event()
    component.add("UID", event.uid or "no uid")
    component.add("SEQUENCE", event.sequence)
    component.add("DTSTART", start)
    if event.when.end is not None:
        component.add("DTEND", event.when.end)
    if event.recurrence_id is not None:
        component.add("RECURRENCE-ID", _like(event.recurrence_id, start))
    if event.recurs:
        complaint = refusal(
            event.recurs, naive_of(start), (naive_of(window[0]), naive_of(window[1]))
        )
        if not complaint:
            try:
                component["RRULE"] = vRecur.from_ical(event.recurs)
            except (ValueError, KeyError, TypeError):
                complaint = "Its rule of repetition could not be read; it is listed once."
    return component, complaint


def _add_dates(
    component: Event, raw: RawEvent, event: CalendarEvent, zones: Zones, moved: set[str]
) -> None:
    """Add extra dates and exceptions; one that was moved elsewhere is no exception."""
    assert event.when is not None
    start = event.when.start
    extra = _dates(raw, "RDATE", zones, start)
    if extra:
        component.add("RDATE", [span if span[1] is not None else span[0] for span in extra])
    dropped = [day for day, _ in _dates(raw, "EXDATE", zones, start) if str(day) not in moved]
    if dropped:
        component.add("EXDATE", dropped)


def _dates(
    raw: RawEvent, name: str, zones: Zones, start: Moment
) -> list[tuple[Moment, Moment | None]]:
    """Read dates and periods; the second of each pair is the end of a period."""
    dates: list[tuple[Moment, Moment | None]] = []
    for written, value in raw.properties.get(name, []):
        for part in value.split(",")[:DATES]:
            first, _, last = part.partition("/")
            try:
                begun = _like(
                    moment_of((written, first), zones, default_zone(raw, zones))[0], start
                )
                dates.append(
                    (begun, _end_of_period(begun, (written, last), zones) if last else None)
                )
            except ValueError:
                continue
    return dates[:DATES]


def _end_of_period(begun: Moment, last: Property, zones: Zones) -> Moment | None:
    length = duration_of(last[1])
    if length is not None:
        return later(begun, length)
    return _like(moment_of(last, zones)[0], begun)


def _like(moment: Moment, start: Moment) -> Moment:
    """Give a date the shape of the series' start: a date for days, aware where it is aware."""
    if not isinstance(start, datetime):
        return moment.date() if isinstance(moment, datetime) else moment
    if not isinstance(moment, datetime):
        return datetime.combine(moment, start.timetz())
    if start.tzinfo is None:
        return moment.replace(tzinfo=None)
    return moment if moment.tzinfo else moment.replace(tzinfo=start.tzinfo)


def naive_of(moment: Moment) -> datetime:
    """Return a moment as its clock shows it, a day as its midnight."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


def _record(item: Event, series: Series) -> CalendarEvent:
    event = series[int(str(item["X-NUMBER"]))][1]
    start, end = item.start, item.end
    assert event.when is not None
    zone = event.when.zone
    if isinstance(start, datetime) and start.tzinfo is not None:
        zone = label_of(start.tzinfo, start.utcoffset())
    when = When(start, end, zone, event.when.quote)
    return replace(event, when=when, recurrence_id=event.recurrence_id or start)
