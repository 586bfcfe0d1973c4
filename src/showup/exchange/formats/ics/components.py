"""Find the events and time zones in the lines of a calendar, sound or broken."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from showup.exchange.formats.ics.lines import Property, split_line
from showup.exchange.records import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

EVENTS = 50_000  # more are left out, and said to be: these make some 300 MB of records
ZONES = 200
ZONE_LINES = 2_000
DEPTH = 20  # of parts within parts
LOST_FOLDS = 100_000  # characters of a text whose folds were lost

_TEXTS = frozenset({"SUMMARY", "DESCRIPTION", "LOCATION"})
_WANTED = _TEXTS | {
    "UID", "SEQUENCE", "STATUS", "DTSTART", "DTEND", "DURATION", "DTSTAMP", "RECURRENCE-ID",
    "RRULE", "RDATE", "EXDATE", "TRANSP", "ORGANIZER", "ATTENDEE", "URL", "CONFERENCE", "X-ALT-DESC",
    "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
}  # fmt: skip
_CALENDAR = frozenset({"METHOD", "VERSION", "X-WR-TIMEZONE", "X-WR-CALNAME"})
_LINKS = frozenset({"HTTP", "HTTPS", "MAILTO", "TEL"})


@dataclass(slots=True)
class RawEvent:
    """The lines of one VEVENT, by property, and the properties of its calendar."""

    number: int
    calendar: dict[str, str]
    properties: dict[str, list[Property]] = field(default_factory=dict)


@dataclass(slots=True)
class Scan:
    """What stood in a file: events, zone definitions by TZID, and what was wrong."""

    events: list[RawEvent] = field(default_factory=list)
    zones: dict[str, list[str]] = field(default_factory=dict)
    others: Counter[str] = field(default_factory=Counter)
    calendars: int = 0
    problems: list[Problem] = field(default_factory=list)
    left_out: int = 0


@dataclass(slots=True)
class _Place:
    """Where in the file the scanner stands."""

    calendar: dict[str, str] = field(default_factory=dict)
    event: RawEvent | None = None
    zone: list[str] | None = None
    inside: list[str] = field(default_factory=list)  # open parts below the event
    last: str = ""  # the property that a broken line continues


def scan(lines: list[str]) -> Scan:
    """Part lines into events and zones; a part that never ends is closed where the next begins."""
    found, place = Scan(), _Place()
    rows = iter(lines)
    for line in rows:
        if not line:
            continue
        mark = line[:6].upper() if line[0] in "BbEe" else ""
        if mark == "BEGIN:":
            _begin(line[6:].strip().upper(), found, place)
        elif mark[:4] == "END:":
            _end(line[4:].strip().upper(), found, place)
        elif place.zone is not None:
            if len(place.zone) < ZONE_LINES:
                place.zone.append(line)
        elif not place.inside:
            _property(line, rows, place)
    if place.event is not None or place.zone is not None:
        _close(found, place, "It never ended; what stood in it was read.")
    return found


def _property(line: str, rows: Iterator[str], place: _Place) -> None:
    parts = split_line(line)
    if place.event is None:
        if parts is not None and parts[0] in _CALENDAR:
            place.calendar.setdefault(parts[0], parts[2].strip())
        return
    if parts is None or parts[0] not in _WANTED:
        _continue(line, parts, place)
        return
    name, written, value = parts
    pieces = [value]
    while pieces[-1].endswith("=") and "QUOTED-PRINTABLE" in written.upper():
        pieces[-1] = pieces[-1][:-1]
        pieces.append(next(rows, ""))
    place.event.properties.setdefault(name, []).append((written, "".join(pieces)))
    place.last = name


def _begin(name: str, found: Scan, place: _Place) -> None:
    if name == "VCALENDAR":
        _close(found, place, "It never ended; the next calendar began.")
        place.calendar = {}
        found.calendars += 1
    elif name == "VEVENT":
        _close(found, place, "It never ended; the next event began.")
        place.event = RawEvent(len(found.events) + found.left_out + 1, place.calendar)
    elif name == "VTIMEZONE" and place.event is None:
        _close(found, place, "It never ended; the next part began.")
        place.zone = []
    elif place.zone is not None:
        place.zone.append(f"BEGIN:{name}")
    else:
        found.others[name] += 1
        if len(place.inside) < DEPTH:
            place.inside.append(name)


def _end(name: str, found: Scan, place: _Place) -> None:
    if place.zone is not None and name not in {"VTIMEZONE", "VCALENDAR"}:
        place.zone.append(f"END:{name}")
    elif place.inside and name in place.inside:
        del place.inside[place.inside.index(name) :]
    elif name == "VCALENDAR":
        _close(found, place, "It never ended; its calendar did.")
    elif name in {"VEVENT", "VTIMEZONE"}:
        _close(found, place, "")


def _close(found: Scan, place: _Place, complaint: str) -> None:
    event, zone = place.event, place.zone
    if event is not None:
        if len(found.events) < EVENTS:
            found.events.append(event)
        else:
            found.left_out += 1
        if complaint:
            found.problems.append(Problem(f"event {event.number}", complaint))
    if zone is not None and len(found.zones) < ZONES:
        name = next((line.partition(":")[2] for line in zone if _is_zone_name(line)), "").strip()
        found.zones.setdefault(name, zone)
    place.event, place.zone, place.last = None, None, ""
    place.inside.clear()


def _is_zone_name(line: str) -> bool:
    return line[:5].upper() in {"TZID:", "TZID;"}


def _continue(line: str, parts: tuple[str, str, str] | None, place: _Place) -> None:
    """Add a line that is no property to the text before it: its fold was lost."""
    broken = parts is None or parts[0] in _LINKS or not line[: len(parts[0])].isupper()
    if not broken or place.event is None or place.last not in _TEXTS:
        place.last = ""
        return
    values = place.event.properties[place.last]
    written, value = values[-1]
    if len(value) < LOST_FOLDS:
        values[-1] = (written, value + "\n" + line)
