"""Dates as people type them: 2026-11-24 10:30, 24 Nov 10.30, tomorrow 3pm, 3 days ago."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from showup.shared import said_times

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NEAR = {
    "the day before yesterday": -2, "day before yesterday": -2, "yesterday": -1, "today": 0,
    "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2,
}  # fmt: skip
_FEW = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_SPAN = rf"(?P<many>\d{{1,3}}|{'|'.join(_FEW)})\s+(?P<unit>day|week|fortnight|month)s?"
_AGO = re.compile(rf"^{_SPAN}\s+ago$")
_AHEAD = re.compile(
    rf"^(?:in\s+{_SPAN}|{_SPAN.replace('many', 'many2').replace('unit', 'unit2')}\s+from\s+(?:now|today))$"
)
_MONTH_END = re.compile(r"^(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(?P<next>next\s+)?month$")
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$")
_DAY_MONTH = re.compile(
    r"^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3,9})\.?(?:\s+(\d{4}))?$"
)
_MONTH_DAY = re.compile(r"^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?$")
_DOTTED = re.compile(r"^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?$")
_SLASHED = re.compile(r"^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$")
_WEEKDAY = re.compile(r"^(?:(?P<which>on|next|this|last|coming|past)\s+)?(?P<day>[a-z]{3,9})\.?$")
LEAP = 8  # years until 29 February comes again, at most
NEXT = timedelta(days=300)  # nobody books that far ahead without saying the year
YEARS = range(1990, 2101)  # outside, a date is a slip


class SaidDateError(ValueError):
    """No date can be read; says which forms can."""


def moment(text: str, *, today: date) -> datetime:
    """Read a day with a clock time, as a naive moment.

    A weekday is the next one after today; a day without a year is the next such day, unless that
    is most of a year off: it may be one that has just been.

    Raises:
        SaidDateError: it is no day, the time or the year is missing.
    """
    said = " ".join(text.split())
    try:
        found = said_times.clock(said)
    except said_times.NoSuchTimeError as error:
        raise SaidDateError(f"“{text}” has no time we can take: {error}.") from error
    if found is None or not found[1]:
        raise SaidDateError(f"“{text}” needs a day and a time, such as 2026-11-24 10:30.")
    at, rest = found
    found_day = day(rest, today=today)
    if found_day > today + NEXT and _has_just_been(rest, today=today):
        raise SaidDateError(
            f"“{text}” has just been, or is most of a year off. Add the year: "
            f"{found_day.year - 1} or {found_day.year}."
        )
    return datetime.combine(found_day, at)


def _has_just_been(said: str, *, today: date) -> bool:
    """Tell whether a day far off has no year, and no weekday either that settles which it is."""
    named = _leading_weekday(" ".join(said.lower().replace(",", " ").split()))[1]
    return named is None and day(said, today=today, past=True) < today


def day(text: str, *, today: date, past: bool = False) -> date:
    """Read a day. With `past`, a weekday or a day without a year is the latest there was.

    Raises:
        SaidDateError: it is none, may be two, or a weekday is named that it is not.
    """
    said = " ".join(text.lower().replace(",", " ").split())
    said, weekday = _leading_weekday(said)
    try:
        found = _plain_day(said, today=today, past=past)
    except SaidDateError:
        raise
    except (ValueError, OverflowError) as error:
        raise SaidDateError(f"“{text}” is no day that there is.") from error
    if found is None:
        raise SaidDateError(
            f"“{text}” is no day we can read. Write it like 2026-11-24, 24 Nov or "
            f"{'last' if past else 'next'} tuesday."
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


def _plain_day(said: str, *, today: date, past: bool) -> date | None:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    if (found := _WEEKDAY.match(said)) and (number := _weekday(found["day"])) is not None:
        return _on_weekday(number, found["which"] or "", today=today, past=past)
    return _away(said, today=today) or _written(said, today=today, past=past)


def _written(said: str, *, today: date, past: bool) -> date | None:
    """Read a day by its number and its month."""
    if found := _ISO.match(said):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_MONTH.match(said):
        return _named(found[1], found[2], found[3], today=today, past=past)
    if found := _MONTH_DAY.match(said):
        return _named(found[2], found[1], found[3], today=today, past=past)
    if found := _DOTTED.match(said):  # with dots the day comes first, wherever they are written
        return _dated(int(found[1]), int(found[2]), found[3], today=today, past=past)
    found = _SLASHED.match(said)
    return _slashed(found, today=today, past=past) if found else None


def _away(said: str, *, today: date) -> date | None:
    """Read a day by how far it is from today."""
    if found := _AGO.match(said):
        return today - _span(found["many"], found["unit"])
    if found := _AHEAD.match(said):
        return today + _span(found["many"] or found["many2"], found["unit"] or found["unit2"])
    if found := _MONTH_END.match(said):
        return today + relativedelta(months=1 if found["next"] else 0, day=31)
    return None


def _span(many: str, unit: str) -> relativedelta:
    number = _FEW.get(many) or int(many)
    if unit == "month":
        return relativedelta(months=number)
    return relativedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _on_weekday(number: int, which: str, *, today: date, past: bool) -> date:
    if which in ("last", "past") or (past and which in ("", "on")):
        least = 1 if which else 0  # today's own name means today, unless it is the last one
        return today - timedelta(days=(today.weekday() - number - least) % 7 + least)
    least = 0 if which == "this" else 1  # “this monday” on a Monday is that day itself
    return today + timedelta(days=(number - today.weekday() - least) % 7 + least)


def _weekday(word: str) -> int | None:
    fits = [name for name in _DAYS if len(word) > 2 and name.startswith(word)]  # noqa: PLR2004  mon
    return _DAYS.index(fits[0]) if fits else None


def _named(number: str, month: str, year: str | None, *, today: date, past: bool) -> date | None:
    short = month[:3]
    if short not in _MONTHS:
        return None
    which = _MONTHS.index(short)
    if not _LONG[which].startswith(month) and month != "sept":
        return None
    return _dated(int(number), which + 1, year, today=today, past=past)


def _slashed(found: re.Match[str], *, today: date, past: bool) -> date:
    first, second = int(found[1]), int(found[2])
    if first != second and max(first, second) <= len(_MONTHS):
        one, other = (
            f"{number} {_LONG[month - 1].capitalize()}"
            for number, month in ((first, second), (second, first))
            if month >= 1
        )
        raise SaidDateError(f"“{found[0]}” may be {one} or {other}. Write the month as a word.")
    number, month = (second, first) if second > len(_MONTHS) else (first, second)
    return _dated(number, month, found[3], today=today, past=past)


def _dated(number: int, month: int, year: str | None, *, today: date, past: bool) -> date:
    if year:
        return date(int(year), month, number)
    for away in range(LEAP + 1):
        found = _real(today.year + (-away if past else away), month, number)
        if found is not None and (found <= today if past else found >= today):
            return found
    return date(today.year, month, number)  # there is none in any year: says so


def _real(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
