"""The date that a mail program writes above a forwarded message, in six languages."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from showup.exchange.formats.mail.headers import date_from
from showup.exchange.formats.mail.labels import MONTHS

_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_MONTH = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,10})\.?")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?=[\s,.]|$)")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d\d)(?:[:.]\d\d)?\s*([ap]\.?\s?m\b)?", re.IGNORECASE)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d\d)(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)")
_OFFSET = re.compile(r"(?:UTC|GMT|\s)([+-])(\d\d):?(\d\d)\b")
_MONTHS_IN_A_YEAR = 12


def written_date(text: str) -> datetime | None:
    """Read "Montag, 23. November 2026 09:00" and its kin; naive where no zone is written."""
    text = text[:200]
    day = _ymd(text)
    clock = _CLOCK.search(_DOTTED.sub(" ", text))
    if day is None:
        return date_from(text)
    hour, minute = (int(clock.group(1)), int(clock.group(2))) if clock else (0, 0)
    half = (clock.group(3) or "").lower()[:1] if clock else ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        moment = datetime(*day, hour, minute)  # noqa: DTZ001 - its offset, if any, is added next
        return _placed(moment, text)
    except ValueError:
        return None


def _placed(moment: datetime, text: str) -> datetime:
    found = _OFFSET.search(text)
    if not found:
        return moment
    size = timedelta(hours=int(found.group(2)), minutes=int(found.group(3)))
    return moment.replace(tzinfo=timezone(-size if found.group(1) == "-" else size))


def _ymd(text: str) -> tuple[int, int, int] | None:
    iso = _ISO.search(text)
    if iso:
        return int(iso.group(1)), int(iso.group(2)), int(iso.group(3))
    dotted = _DOTTED.search(text)
    if dotted:
        year = int(dotted.group(3))
        return (year if year > 99 else 2000 + year), int(dotted.group(2)), int(dotted.group(1))  # noqa: PLR2004 - two digits
    slashed = _SLASHED.search(text)
    if slashed:
        return _by_slash(*(int(part) for part in slashed.groups()))
    return _by_name(text)


def _by_slash(first: int, second: int, year: int) -> tuple[int, int, int] | None:
    if first > _MONTHS_IN_A_YEAR:
        return year, second, first
    if second > _MONTHS_IN_A_YEAR or first == second:
        return year, first, second
    return None  # 3/4/2026: nobody can tell


def _by_name(text: str) -> tuple[int, int, int] | None:
    year = _YEAR.search(text)
    month = next((m for m in map(_month, _MONTH.finditer(text)) if m), 0)
    days = _DAY.search(_CLOCK.sub(" ", text.replace(year.group(), " ") if year else text))
    if not (year and month and days):
        return None
    return int(year.group()), month, int(days.group(1))


def _month(word: re.Match[str]) -> int:
    name = word.group(1).lower()
    return MONTHS.get(name[:4]) or MONTHS.get(name[:3], 0)
