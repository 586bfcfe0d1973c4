"""Write a calendar that other programs take in, and that reads back as what was written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress, vDuration, vText, vUri

from showup.exchange.formats.ics.zone_writing import definition

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from showup.exchange import records
    from showup.exchange.records import CalendarEvent, Person, When

_UNHOLDABLE = ("Cc", "Cs", "Zl", "Zp")
DEFINED = range(1970, 2038)  # the years that a written zone is defined for
AHEAD = 5  # more years: some programs keep the first definition of a zone that they meet
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
MAKER = "-//Showup//Interviews//EN"


def write(
    events: Iterable[CalendarEvent], *, name: str = "", ask_again: timedelta | None = None
) -> bytes:
    """Return events as one calendar (RFC 5545), the definitions of their time zones with them.

    Of each, everything is written but `method`, `recurs` and `recurrence_id`. A time in a zone
    known by name keeps it, any other is written in UTC, as is an hour that the clocks repeat. Without a stamp, an event gets its start.

    A calendar that programs subscribe to has a `name`, and says when to `ask_again` (RFC 7986).
    """
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("name", _line(name))
        calendar.add("x-wr-calname", _line(name))
    if ask_again is not None:
        calendar.add("refresh-interval", ask_again, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(ask_again))
    written_events = [_event(event) for event in events]
    for part in (*_zones(written_events), *written_events):
        calendar.add_component(part)
    written: bytes = calendar.to_ical()
    return written


def _zones(events: list[Event]) -> Iterator[Timezone]:
    """Yield the definition of every zone that is named in events, for the years it is used in."""
    used: dict[ZoneInfo, list[int]] = {}
    for event in events:
        for name in ("DTSTART", "DTEND"):
            moment = event.decoded(name, None)
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                used.setdefault(moment.tzinfo, []).append(moment.year)
    for zone, years in used.items():
        yield definition(zone, min(years) - 1, max(years) + AHEAD)


def _event(told: CalendarEvent) -> Event:
    event = Event()
    event.add("uid", _text(told.uid))
    event.add("sequence", told.sequence)
    if told.when is not None:
        start, end = _moments(told.when)
        event.add("dtstart", start)
        if end is not None:
            event.add("dtend", end)
        event.add("dtstamp", told.stamp.astimezone(UTC) if told.stamp else _stamp(start))
    if told.stamp:
        event.add("last-modified", told.stamp.astimezone(UTC))
    for name, value in (
        ("summary", told.summary),
        ("description", told.description),
        ("location", told.place),
        ("status", told.status),
    ):
        if value:
            event.add(name, _Words(_text(value)))
    event.add("transp", "TRANSPARENT" if told.is_free else "OPAQUE")
    if told.link:
        event.add("url", vUri(_line(told.link)))
        event.add("conference", vUri(_line(told.link)), parameters={"VALUE": "URI"})
    if told.organiser is not None:
        event.add("organizer", _person(told.organiser))
    for person in told.attendees:
        event.add("attendee", _person(person))
    for alarm in told.alarms:
        event.add_component(_alarm(alarm))
    return event


def _alarm(told: records.Alarm) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm["trigger"] = _Exact(-told.before)
    alarm.add("description", _Words(_text(told.says)))
    return alarm


class _Exact(vDuration):
    """A span of time in hours and below: a day of the format is as long as its night's clocks."""

    def to_ical(self) -> bytes:
        """Return the span as the format writes it, "-PT25H30M" rather than "-P1DT1H30M"."""
        seconds = int(self.td.total_seconds())
        hours, rest = divmod(abs(seconds), 3600)
        parts = ((hours, "H"), (rest // 60, "M"), (rest % 60, "S"))
        told = "".join(f"{number}{unit}" for number, unit in parts if number)
        return f"{'-' if seconds < 0 else ''}PT{told or '0S'}".encode()


class _Words(vText):
    """A text, escaped here: the library takes a backslash before an N for a line's end."""

    def to_ical(self) -> bytes:
        """Return the text with its backslashes, commas, semicolons and lines' ends escaped."""
        return self.translate(_ESCAPES).encode()


def _moments(when: When) -> tuple[datetime | date, datetime | date | None]:
    named = _named(when.zone or "")

    return _placed(when.start, named), None if when.end is None else _placed(when.end, named)


@cache
def _named(zone: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):  # an offset, or nothing that is known here
        return None


def _stamp(start: datetime | date) -> datetime:
    if isinstance(start, datetime) and start.utcoffset() is not None:
        return start.astimezone(UTC)
    return datetime(start.year, start.month, start.day, tzinfo=UTC)


def _placed(moment: datetime | date, named: tzinfo | None) -> datetime | date:
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        return moment
    there = moment.astimezone(named or UTC)
    first, second = (there.replace(fold=fold).utcoffset() for fold in (0, 1))
    if first != second or there.year not in DEFINED:
        return moment.astimezone(UTC)
    return there


def _person(told: Person) -> vCalAddress:
    person = vCalAddress(_line(f"mailto:{told.address}"))
    if told.name:
        person.params["CN"] = vText(_line(told.name).replace('"', "'"))
    if told.role:
        person.params["ROLE"] = vText(_line(told.role).replace('"', "'"))
    return person


def _text(value: str) -> str:
    """Return a text without what no calendar can hold: controls, half characters."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n")
    kept = (each for each in lines if each in "\n\t" or category(each) not in _UNHOLDABLE)
    return "".join(kept)


def _line(value: str) -> str:
    return " ".join(_text(value).split())
