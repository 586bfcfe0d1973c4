"""Times and kinds in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from showup.exchange.records import Kind, When

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_KINDS: dict[Kind, str] = {
    "invitation": "an invitation to an interview",
    "confirmation": "an interview that is booked",
    "reschedule": "an interview that is moved",
    "cancellation": "an interview that is called off",
    "offer": "an offer",
    "rejection": "a rejection",
    "task": "work to do at home",
    "newsletter": "a job alert or a newsletter",
    "other": "nothing about an interview",
}


def what_it_is(kind: Kind) -> str:
    """Return a kind as it reads after “This is”."""
    return _KINDS[kind]


def day_words(day: date) -> str:
    """Return a day with its weekday: Tue 24 Nov 2026."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_words(moment: date | datetime, zone: str = "") -> str:
    """Return a day, or a moment with its zone: Tue 24 Nov 2026, 10:00 (Europe/Berlin)."""
    if not isinstance(moment, datetime):
        return day_words(moment)
    name = zone or getattr(moment.tzinfo, "key", None) or str(moment.tzname() or "")
    where = f" ({name})" if name else ", no time zone given"
    return f"{day_words(moment)}, {moment:%H:%M}{where}"


def when_words(when: When) -> str:
    """Return a time as it was read, with its end."""
    said = moment_words(when.start, when.zone or "")
    if not isinstance(when.start, datetime) or not isinstance(when.end, datetime):
        return said
    if when.end == when.start:
        return said  # a moment, of no length
    same_day = when.end.date() == when.start.date()
    end = f"{when.end:%H:%M}" if same_day else f"{day_words(when.end)}, {when.end:%H:%M}"
    clock = f"{when.start:%H:%M}"
    return said.replace(clock, f"{clock} to {end}", 1)
