"""One VEVENT as a neutral record."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta, tzinfo
from html import unescape
from typing import TYPE_CHECKING

from showup.exchange.formats.ics.lines import Property, parameters_of, text_of
from showup.exchange.formats.ics.links import joining_link
from showup.exchange.formats.ics.times import (
    Moment,
    duration_of,
    is_before,
    later,
    moment_of,
)
from showup.exchange.records import CalendarEvent, Person, Problem, When

if TYPE_CHECKING:
    from showup.exchange.formats.ics.components import RawEvent
    from showup.exchange.formats.ics.zones import Zones

_MAILTO = re.compile(r"^\s*mailto:\s*", re.IGNORECASE)
_NO_PAGE = re.compile(r"\s*(?:(?:javascript|vbscript)\s*:|data:\w+/|file://)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,5000}>")
_MEANT_FOR_IT = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE",
)
_NONE: list[Property] = []


def event_from(raw: RawEvent, zones: Zones) -> tuple[CalendarEvent, list[Problem]]:
    """Read what an event says; a part that makes no sense is left empty and complained about."""
    problems: list[Problem] = []
    description = _text(raw, "DESCRIPTION") or _from_html(_text(raw, "X-ALT-DESC"))
    place, link = _text(raw, "LOCATION"), _text(raw, "URL")
    stamp = _moment(raw, "DTSTAMP", zones, problems)
    named = [value for name in _MEANT_FOR_IT for _, value in raw.properties.get(name, _NONE)]
    if any(map(_NO_PAGE.match, (place, link, *named))):
        place = "" if _NO_PAGE.match(place) else place
        where = place_of(raw, _text(raw, "SUMMARY"))
        problems.append(Problem(where, "A link that doesn't lead to the web was left out."))
    event = CalendarEvent(
        uid=_text(raw, "UID"),
        sequence=_number(_text(raw, "SEQUENCE")),
        method=raw.calendar.get("METHOD", "").upper()[:20],
        status=_text(raw, "STATUS").upper()[:20],
        summary=_text(raw, "SUMMARY"),
        when=_when(raw, zones, problems),
        description=description,
        place=place,
        link=joining_link(named, [place, description, link, _text(raw, "X-ALT-DESC")]),
        organiser=next(iter(_people(raw, "ORGANIZER")), None),
        attendees=_people(raw, "ATTENDEE"),
        recurs=raw.properties["RRULE"][0][1].strip() if "RRULE" in raw.properties else "",
        recurrence_id=_moment(raw, "RECURRENCE-ID", zones, problems),
        stamp=stamp if isinstance(stamp, datetime) else None,
        is_free=_text(raw, "TRANSP").upper() == "TRANSPARENT",
        declined_by=_declined_by(raw),
    )
    return event, problems


def place_of(raw: RawEvent, title: str = "") -> str:
    """Say which event a problem is about."""
    return f'event {raw.number} ("{title[:60]}")' if title else f"event {raw.number}"


def default_zone(raw: RawEvent, zones: Zones) -> tzinfo | None:
    """Return the zone a calendar is kept in (X-WR-TIMEZONE), None where it names none."""
    name = raw.calendar.get("X-WR-TIMEZONE", "")
    return zones.find(name) if name else None


def _text(raw: RawEvent, name: str) -> str:
    found = raw.properties.get(name)
    return text_of(found[0]) if found else ""


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0  # noqa: PLR2004 - RFC's integers have ten digits


def _from_html(text: str) -> str:
    return unescape(_TAG.sub(" ", text)).strip() if text else ""


def _people(raw: RawEvent, name: str) -> tuple[Person, ...]:
    people = []
    for written, value in raw.properties.get(name, _NONE):
        parameters = parameters_of(written) if written else {}
        address = _MAILTO.sub("", value).strip()
        if "@" not in address:
            address = _MAILTO.sub("", parameters.get("EMAIL", ""))
        person = Person(parameters.get("CN", ""), address, parameters.get("ROLE", ""))
        if person.name or person.address:
            people.append(person)
    return tuple(people)


def _declined_by(raw: RawEvent) -> tuple[str, ...]:
    found = raw.properties.get("ATTENDEE", _NONE)
    return tuple(
        _MAILTO.sub("", value).strip().lower()
        for written, value in found
        if parameters_of(written).get("PARTSTAT", "").upper() == "DECLINED"
    )


def _moment(raw: RawEvent, name: str, zones: Zones, problems: list[Problem]) -> Moment | None:
    found = raw.properties.get(name)
    if not found:
        return None
    try:
        moment, _, complaint = moment_of(found[0], zones, default_zone(raw, zones))
    except ValueError:
        problems.append(_unreadable(raw, name, found[0][1]))
        return None
    if complaint and name == "RECURRENCE-ID":
        problems.append(Problem(place_of(raw, _text(raw, "SUMMARY")), complaint))
    return moment


def _unreadable(raw: RawEvent, name: str, value: str) -> Problem:
    return Problem(
        place_of(raw, _text(raw, "SUMMARY")),
        f'{name} holds no date that can be read: "{value[:40]}".',
        "Type the date by hand.",
    )


def _when(raw: RawEvent, zones: Zones, problems: list[Problem]) -> When | None:
    found = raw.properties.get("DTSTART")
    if not found:
        return None
    title = _text(raw, "SUMMARY")
    try:
        start, zone, complaint = moment_of(found[0], zones, default_zone(raw, zones))
    except ValueError:
        problems.append(_unreadable(raw, "DTSTART", found[0][1]))
        return None
    if complaint:
        problems.append(
            Problem(place_of(raw, title), complaint, "Say which time zone the time is in.")
        )
    end = _end(raw, start, zones, problems)
    if end is not None and is_before(end, start):
        problems.append(
            Problem(place_of(raw, title), "It ends before it starts; the end was left out.")
        )
        end = None
    return When(start, end, zone, quote=found[0][1].strip())


def _end(raw: RawEvent, start: Moment, zones: Zones, problems: list[Problem]) -> Moment | None:
    end = _moment(raw, "DTEND", zones, problems)
    if end is None and "DURATION" in raw.properties:
        length = duration_of(raw.properties["DURATION"][0][1])
        end = later(start, length) if length is not None else None
    if isinstance(end, datetime) and not isinstance(start, datetime):
        return end.date() + timedelta(days=1 if end.time() > time() else 0)  # days end at midnight
    if end is not None and isinstance(start, datetime) and not isinstance(end, datetime):
        return None  # a day cannot end a time
    return end
