"""Dates, times and durations as calendars write them (RFC 5545, 3.3)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from showup.exchange.formats.ics.lines import Property, parameters_of
from showup.exchange.formats.ics.zones import Zones, label_of

Moment = datetime | date
_MOMENT = re.compile(
    r"^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[Zz]|[Tt ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*([Zz]|[+-]\d\d:?\d\d)?)?\s*$"
)
_WEEKS_AS_TIME = re.compile(r"PT(\d{1,6}W)", re.IGNORECASE)  # as one maker of servers writes them
_DURATION = re.compile(
    r"^\s*([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?\s*$",
    re.IGNORECASE,
)


def moment_of(
    found: Property, zones: Zones, default: tzinfo | None = None
) -> tuple[Moment, str | None, str]:
    """Read a date or time; returns it, its zone's name (None where it floats) and a complaint.

    `default` is the calendar's own zone, in which times written in UTC are shown.
    Raises ValueError where there is no date in it.
    """
    written, value = found
    parts = _MOMENT.match(value.replace('"', ""))
    if parts is None:
        raise ValueError(value[:40])
    year, month, day, hour, minute, second, suffix = parts.groups()
    if hour is None:
        return date(int(year), int(month), int(day)), None, ""
    wall = _wall(date(int(year), int(month), int(day)), int(hour), int(minute), int(second or 0))
    name = parameters_of(written).get("TZID", "") if written else ""
    if suffix:
        both = f"It gives both a time zone ({name[:80]}) and UTC; UTC was taken." if name else ""
        return *_instant(wall, suffix, default), both
    if not name:
        return wall, None, ""
    zone = zones.find(name)
    if zone is None:
        return wall, None, f"It names a time zone that nobody knows: {name[:80]}."
    return *_placed(wall, zone), ""


def _placed(wall: datetime, zone: tzinfo) -> tuple[datetime, str]:
    aware = wall.replace(tzinfo=zone)
    try:
        offset = aware.utcoffset()
    except (OverflowError, ValueError):  # the first and last days there are
        return wall.replace(tzinfo=UTC), "UTC"
    return aware, label_of(zone, offset)


def _wall(day: date, hour: int, minute: int, second: int) -> datetime:
    late = timedelta(days=1) if hour == 24 else timedelta()  # noqa: PLR2004 - ISO's end of a day
    try:
        return datetime.combine(day, time(hour % 24, minute, min(second, 59))) + late
    except OverflowError as no_such_day:
        raise ValueError from no_such_day


def _instant(wall: datetime, suffix: str, default: tzinfo | None) -> tuple[datetime, str]:
    if suffix in "Zz":
        aware = wall.replace(tzinfo=UTC)
        if default is None:
            return aware, "UTC"
        try:
            return _placed(aware.astimezone(default).replace(tzinfo=None), default)
        except (OverflowError, ValueError):
            return aware, "UTC"
    aware = datetime.strptime(suffix.replace(":", ""), "%z")
    assert aware.tzinfo is not None
    return _placed(wall, aware.tzinfo)


def duration_of(value: str) -> timedelta | None:
    """Read "PT1H30M"; None where it is no duration."""
    parts = _DURATION.match(_WEEKS_AS_TIME.sub(r"P\1", value))
    if parts is None or not any(parts.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in parts.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if parts.group(1) == "-" else length


def later(start: Moment, length: timedelta) -> Moment | None:
    """Add a duration as RFC 5545 does: days by the calendar, hours by the clock."""
    try:
        if isinstance(start, datetime) and start.tzinfo is not None:
            days, rest = timedelta(days=length.days), timedelta(seconds=length.seconds)
            moved = start + days
            return (moved.astimezone(UTC) + rest).astimezone(start.tzinfo)
        return start + length
    except (OverflowError, ValueError):
        return None


def is_before(first: Moment, second: Moment) -> bool:
    """Tell whether one comes before the other, as far as the two can be compared."""
    if isinstance(first, datetime) != isinstance(second, datetime):
        return False
    try:
        return first < second
    except (TypeError, OverflowError):
        return False
