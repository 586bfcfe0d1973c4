"""Calendar days as postings write them, kept as they stand there."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate
from typing import Any

_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T\s,;Z)+-])")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?\s*$")
_SLASHED = re.compile(r"\s*(\d{4})/(\d{1,2})/(\d{1,2})\b")
_DOTTED = re.compile(r"\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_EITHER = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
_EPOCH = re.compile(r"\s*(\d{10}|\d{13})(?:\.\d+)?\s*$")
_AGO = re.compile(
    r"(?:posted|published|listed|reposted)?\s*(?:(?P<today>today|just now|(?:\d+|an?) (?:minute|hour)s? ago)"
    r"|(?P<yesterday>yesterday)|(?P<count>\d{1,3}|an?) (?P<unit>day|week)s? ago)\s*$",
    re.IGNORECASE,
)
_JAVA = re.compile(r"([A-Za-z]{3}) (\d{1,2}) \d\d:\d\d:\d\d [A-Z]{1,5}(?:[+-]\d\d:?\d\d)? (\d{4})$")
_NAMED = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%Y %b %d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_FIRST, _LAST = 1990, 2100  # years in which a posting can stand
_SECONDS = 10_000_000_000  # a larger number counts milliseconds


def day_of(value: Any, today: date | None = None) -> date | None:
    """Return the day that a date, date-time or "Posted 3 Days Ago" names; None where unsure.

    A date-time keeps its calendar day as written, whatever its zone. Numbers are seconds or
    milliseconds since 1970, in UTC. 07/08/2026 names no day: nobody knows which is the month.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _counted(value)
    if not isinstance(value, str):
        return None
    text = value[:80].strip()
    if not any(one.isdecimal() for one in text) and "day" not in text.lower():
        return None
    if found := _EPOCH.match(text):
        return _counted(float(found.group(1)))
    return _numeric(text) or _ago(text, today) or _spelled(text)


def _numeric(text: str) -> date | None:
    for pattern, order in ((_ISO, "ymd"), (_COMPACT, "ymd"), (_SLASHED, "ymd"), (_DOTTED, "dmy")):
        if found := pattern.match(text):
            parts = dict(zip(order, map(int, found.groups()), strict=True))
            return _day(parts["y"], parts["m"], parts["d"])
    if found := _EITHER.match(text):
        one, two, year = map(int, found.groups())
        both = {_day(year, one, two), _day(year, two, one)} - {None}
        return both.pop() if len(both) == 1 else None
    return None


def _spelled(text: str) -> date | None:
    if not _YEAR.search(text):
        return None
    bare = _ORDINAL.sub("", _WEEKDAY.sub("", text)).replace(".", "")
    bare = _JAVA.sub(r"\1 \2 \3", bare)  # Sat Oct 31 23:00:00 UTC 2026
    for written in _NAMED:
        try:
            return _within(datetime.strptime(bare, written).date())  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    try:
        stamp = parsedate(text) if "," in text or ":" in text else None
    except (ValueError, IndexError, TypeError):  # odd input trips the standard library
        return None
    return _day(*stamp[:3]) if stamp else None


def _ago(text: str, today: date | None) -> date | None:
    found = _AGO.match(text)
    if found is None or today is None:
        return None
    if found["today"]:
        return today
    if found["yesterday"]:
        return today - timedelta(days=1)
    count = int(found["count"]) if found["count"].isdigit() else 1
    return today - timedelta(days=count * (7 if found["unit"].lower() == "week" else 1))


def _counted(seconds: float) -> date | None:
    try:
        since = seconds / 1000 if abs(seconds) >= _SECONDS else seconds
        return _within(datetime.fromtimestamp(since, UTC).date())
    except (OverflowError, ValueError, OSError):
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return _within(date(year, month, day))
    except ValueError:
        return None


def _within(day: date) -> date | None:
    return day if _FIRST <= day.year <= _LAST else None
