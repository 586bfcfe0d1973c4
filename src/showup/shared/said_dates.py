"""Dates as people type them: 2026-11-24 10:30, 24 Nov 10.30, tomorrow 3pm, next tuesday 15:00."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CLOCK = re.compile(
    r"(?:(?:^|\s|,|T)(?:at\s+)?)(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<half>[ap]m)?$",
    re.IGNORECASE,
)
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_DAY_MONTH = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?(?:,?\s+(\d{4}))?$")
_MONTH_DAY = re.compile(r"^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$")
_WEEKDAY = re.compile(r"^(?:(?:on|next|this)\s+)?([a-z]{3,9})\.?$")
HALF_DAY = 12
YEARS = range(1990, 2101)  # outside, a date is a slip


class SaidDateError(ValueError):
    """No date can be read; says which forms can."""


def moment(text: str, *, today: date) -> datetime:
    """Read a day with a clock time, as a naive moment.

    A weekday is the next one after today; a day without a year is the next such day.

    Raises:
        SaidDateError: it is no day, or the time is missing.
    """
    said = " ".join(text.split())
    clock = _CLOCK.search(said)
    if clock is None or not said[: clock.start()].strip(" ,"):
        raise SaidDateError(f"“{text}” needs a day and a time, such as 2026-11-24 10:30.")
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = (clock["half"] or "").lower()
    if not half and clock["minute"] is None:
        raise SaidDateError(f"“{text}” needs a day and a time, such as 2026-11-24 10:30.")
    if half and not 1 <= hour <= HALF_DAY:
        raise SaidDateError(f"“{text}” has no such time of day.")
    if half:
        hour = hour % HALF_DAY + (HALF_DAY if half == "pm" else 0)
    try:
        at = time(hour, minute)
    except ValueError as error:
        raise SaidDateError(f"“{text}” has no such time of day.") from error
    return datetime.combine(day(said[: clock.start()], today=today), at)


def day(text: str, *, today: date) -> date:
    """Read a day.

    Raises:
        SaidDateError: it is none, or a weekday is named that it is not.
    """
    said = " ".join(text.lower().replace(",", " ").split())
    said, weekday = _leading_weekday(said)
    try:
        found = _plain_day(said, today=today)
    except ValueError as error:
        raise SaidDateError(f"“{text}” is no day that there is.") from error
    if found is None:
        raise SaidDateError(
            f"“{text}” is no day we can read. Write it like 2026-11-24, 24 Nov or next tuesday."
        )
    if found.year not in YEARS:
        raise SaidDateError(f"“{text}”: that year can’t be right.")
    if weekday is not None and found.weekday() != weekday:
        real = _DAYS[found.weekday()].capitalize()
        raise SaidDateError(f"“{text}”: that day is a {real}.")
    return found


def _leading_weekday(said: str) -> tuple[str, int | None]:
    first, _, rest = said.partition(" ")
    number = _weekday(first.rstrip("."))
    return (rest, number) if rest and number is not None else (said, None)


def _plain_day(said: str, *, today: date) -> date | None:
    if said in ("today", "tomorrow"):
        return today + timedelta(days=said == "tomorrow")
    if found := _ISO.match(said):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_MONTH.match(said):
        return _dated(found[1], found[2], found[3], today=today)
    if found := _MONTH_DAY.match(said):
        return _dated(found[2], found[1], found[3], today=today)
    if (found := _WEEKDAY.match(said)) and (number := _weekday(found[1])) is not None:
        return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


def _weekday(word: str) -> int | None:
    fits = [name for name in _DAYS if len(word) > 2 and name.startswith(word)]  # noqa: PLR2004  mon
    return _DAYS.index(fits[0]) if fits else None


def _dated(number: str, month: str, year: str | None, *, today: date) -> date | None:
    if month not in _MONTHS:
        return None
    which = _MONTHS.index(month) + 1
    if year:
        return date(int(year), which, int(number))
    this_year = date(today.year, which, int(number))
    return this_year if this_year >= today else this_year.replace(year=today.year + 1)
