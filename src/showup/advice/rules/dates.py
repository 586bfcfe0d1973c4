"""Days and times as people write them: always with the weekday."""

from __future__ import annotations

from datetime import date, datetime, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def day_name(day: date, *, today: date | None = None) -> str:
    """Return "Tue 24 Nov", with the year where it is not this one."""
    year = f" {day.year}" if today is not None and day.year != today.year else ""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}{year}"


def moment_name(moment: datetime, *, today: date | None = None) -> str:
    """Return "Fri 20 Nov, 17:00", in the zone the moment carries."""
    return f"{day_name(moment.date(), today=today)}, {moment:%H:%M}"


def by_name(day: date, *, today: date) -> str:
    """Return how a deadline is said: "today", "by tomorrow", "by Thursday", "by Thu 3 Dec"."""
    ahead = (day - today).days
    if ahead <= 0:
        return "today"
    if ahead == 1:
        return "by tomorrow"
    if ahead < len(WEEKDAYS):
        return f"by {WEEKDAYS[day.weekday()]}"
    return f"by {day_name(day, today=today)}"


def day_at(first: date, days: int) -> date:
    """Return the date `days` after `first`."""
    return first + timedelta(days=days)


def span(days: int) -> str:
    """Return "90 days" or "one day"."""
    return "one day" if days == 1 else f"{days} days"
