"""Read one date in whichever way people write it, once it is known what comes first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from showup.exchange.formats.sheets.words import month_of
from showup.exchange.records import Cell

Order = Literal["day", "month"]
YEARS = range(1990, 2101)
_SERIALS = range(32_874, 73_416)  # how spreadsheets count the days of those years
_FIRST_SERIAL = date(1899, 12, 30)
_SECONDS = range(631_152_000, 4_133_980_800)  # of the years above, since 1970
_CLOCK = re.compile(
    r"(?:T|[\s,]+(?:at\s+|um\s+)?|:)(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:(am|pm)\b|uhr)?\s*"
    r"(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?\s*$",
    re.IGNORECASE,
)
_HOUR = re.compile(r"[\s,]+(?:at\s+|um\s+|@\s*)?(\d{1,2})\s*(am|pm|uhr)\s*$", re.IGNORECASE)
_ISO = re.compile(r"^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\b")
_JOINED = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_NUMBERS = re.compile(r"^(\d{1,2})\s?([-/. ])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?\.?$")
_NAMED = re.compile(
    r"^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[\s.\-/]*(?:de |of |d')?\s*([^\W\d_]{3,})\.?[\s.,\-/']*(?:de |del )?(\d{4}|\d{2})?$"
)
_NAME_FIRST = re.compile(
    r"^([^\W\d_]{3,})\.?[\s\-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,\-]+'?(\d{4}|\d{2}))?$"
)
_YEAR_NAME = re.compile(r"^(\d{4})[\s\-]+([^\W\d_]{3,})\.?[\s\-]+(\d{1,2})$")
_WEEKDAY = re.compile(r"^[^\W\d_]{2,}\.?,?\s+(?=\d|[^\W\d_]+\.?\s*\d)")


@dataclass(frozen=True, slots=True)
class Numbers:
    """A date of bare numbers, before it is known which is the day."""

    first: int
    second: int
    year: int | None
    dotted: bool

    def fits(self) -> frozenset[Order]:
        """Return which of day and month may stand first."""
        found: set[Order] = set()
        if _made(self.year or 2024, self.second, self.first):  # 2024 has a 29 February
            found.add("day")
        if _made(self.year or 2024, self.first, self.second):
            found.add("month")
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that was read; `swapped` where only the other order makes one."""

    day: date  # a datetime where a time of day is given
    swapped: bool = False


def numbers_of(value: Cell, *, today: date) -> Numbers | None:
    """Return the numbers of a date that is written with numbers and no year in front."""
    if not isinstance(value, str):
        return None
    found = _NUMBERS.match(_parted(value)[0])
    if found is None:
        return None
    year = _year(found[4], today) if found[4] else None
    return Numbers(int(found[1]), int(found[3]), year, found[2] == ".")


def parse(value: Cell, order: Order, *, today: date, past: bool = False) -> Dated | None:
    """Return the date that a cell holds, None where it holds none that there is.

    A date without a year is the last such day up to today, or unless it is `past` the next
    within two months.
    """
    if isinstance(value, date):
        return Dated(value) if value.year in YEARS else None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float) or value.isdecimal():
        return _counted(value)
    near = today if past else today + timedelta(days=60)  # the latest that a day may be
    said, clock = _parted(value)
    numbers = numbers_of(value, today=today)
    if numbers is not None:
        return _of_numbers(numbers, order, clock, near)
    day = _written(said, near)
    return Dated(_with(day, clock)) if day is not None and day.year in YEARS else None


def _of_numbers(numbers: Numbers, order: Order, clock: time | None, near: date) -> Dated | None:
    fits = numbers.fits()
    if not fits:
        return None
    taken = order if order in fits else next(iter(fits))
    pair = (numbers.second, numbers.first) if taken == "day" else (numbers.first, numbers.second)
    day = _made(numbers.year, *pair) if numbers.year else _yearless(*pair, near)
    if day is None or day.year not in YEARS:
        return None
    return Dated(_with(day, clock), swapped=taken != order)


def _parted(value: str) -> tuple[str, time | None]:
    """Return a date's text and its time of day apart."""
    said = " ".join(value.split())[:60]
    clock = None
    found = _CLOCK.search(said)
    if found and found.start() > 0:
        clock = _clock(int(found[1]), int(found[2]), (found[3] or "").lower())
        said = said[: found.start()]
    elif found := _HOUR.search(said):
        clock = _clock(int(found[1]), 0, found[2].lower())
        said = said[: found.start()]
    said = said.strip(" ,;")
    return _WEEKDAY.sub("", said) if _is_weekday(said) else said, clock


def _is_weekday(said: str) -> bool:
    first = said.partition(" ")[0]
    return first[:1].isalpha() and month_of(first.strip(".,")) is None


def _clock(hour: int, minute: int, half: str) -> time | None:
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 and (hour or minute) else None  # noqa: PLR2004  a clock's


def _with(day: date, clock: time | None) -> date:
    return datetime.combine(day, clock) if clock is not None else day


def _counted(value: float | str) -> Dated | None:
    text = str(value)
    if text in ("inf", "-inf", "nan"):
        return None
    if joined := _JOINED.match(text):
        day = _made(int(joined[1]), int(joined[2]), int(joined[3]))
        if day is not None and day.year in YEARS:
            return Dated(day)
    number = float(value) if len(text) < 20 else 0.0  # noqa: PLR2004  longer ones are no dates
    if int(number) in _SERIALS:
        clock = timedelta(seconds=round((number % 1) * 86_400))
        day = _FIRST_SERIAL + timedelta(days=int(number))
        return Dated(datetime.combine(day, time(0)) + clock if clock else day)
    for unit in (1, 1000):
        if int(number / unit) in _SECONDS:
            return Dated(datetime.fromtimestamp(number / unit, UTC).replace(tzinfo=None))
    return None


def _written(said: str, near: date) -> date | None:
    if found := _ISO.match(said):
        return _made(int(found[1]), int(found[3]), int(found[4]))
    if found := _YEAR_NAME.match(said):
        return _named(found[3], found[2], found[1], near)
    if found := _NAMED.match(said):
        return _named(found[1], found[2], found[3], near)
    if found := _NAME_FIRST.match(said):
        return _named(found[2], found[1], found[3], near)
    return None


def _named(day: str, name: str, year: str | None, near: date) -> date | None:
    month = month_of(name)
    if month is None:
        return None
    return _made(_year(year, near), month, int(day)) if year else _yearless(month, int(day), near)


def _year(said: str, today: date) -> int:
    if len(said) == len("1998"):
        return int(said)
    year = today.year // 100 * 100 + int(said)
    return year if year <= today.year + 2 else year - 100


def _yearless(month: int, day: int, near: date) -> date | None:
    found = [_made(year, month, day) for year in range(near.year, near.year - 5, -1)]
    return next((each for each in found if each is not None and each <= near), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
