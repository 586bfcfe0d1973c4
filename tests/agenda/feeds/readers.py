"""A feed as three other programs' readers see it, in one shape."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import vobject  # type: ignore[import-untyped]  # carries no types
from ical.calendar_stream import IcsCalendarStream


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader sees of an event; moments in UTC, alarms as times before the start."""

    uid: str
    sequence: int
    status: str
    summary: str
    start: datetime
    end: datetime
    alarms: tuple[timedelta, ...]


def by_icalendar(data: bytes) -> dict[str, Seen]:
    calendar = icalendar.Calendar.from_ical(data)
    rows = []
    for event in calendar.walk("VEVENT"):
        assert event.errors == []
        rows.append(
            Seen(
                str(event["UID"]),
                int(event.decoded("SEQUENCE")),
                str(event["STATUS"]),
                str(event["SUMMARY"]),
                _utc(event.decoded("DTSTART")),
                _utc(event.decoded("DTEND")),
                tuple(sorted(-alarm.decoded("TRIGGER") for alarm in event.walk("VALARM"))),
            )
        )
    return _once(rows)


def by_vobject(data: bytes) -> dict[str, Seen]:
    vars(vobject.icalendar)["__tzidMap"].clear()  # it keeps the first zone of a name for ever
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # its own, about how it is written
        calendar: Any = vobject.readOne(data.decode())
        calendar.validate(raiseException=True)
        rows = [
            Seen(
                event.uid.value,
                int(event.sequence.value),
                event.status.value,
                event.summary.value,
                _utc(event.dtstart.value),
                _utc(event.dtend.value),
                tuple(sorted(-alarm.trigger.value for alarm in event.contents.get("valarm", ()))),
            )
            for event in calendar.contents.get("vevent", ())
        ]
    return _once(rows)


def by_ical(data: bytes) -> dict[str, Seen]:
    calendar = IcsCalendarStream.calendar_from_ics(data.decode())
    rows = []
    for event in calendar.events:
        triggers = [alarm.trigger for alarm in event.alarm]
        assert event.status is not None
        rows.append(
            Seen(
                event.uid,
                event.sequence or 0,
                event.status.value,
                event.summary or "",
                _utc(event.start),
                _utc(event.end),
                tuple(sorted(-each for each in triggers if isinstance(each, timedelta))),
            )
        )
    return _once(rows)


def _utc(moment: date | datetime) -> datetime:
    assert isinstance(moment, datetime)
    assert moment.utcoffset() is not None
    return moment.astimezone(UTC)


def _once(rows: list[Seen]) -> dict[str, Seen]:
    found = {row.uid: row for row in rows}
    assert len(found) == len(rows), "two events go by one name"
    return found
