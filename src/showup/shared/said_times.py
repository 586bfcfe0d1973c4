"""Times of day as people type them: 15:00, 10.30, 3pm, half past three, noon."""

from __future__ import annotations

import re
from datetime import time

_NUMBERS = (
    "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_HOUR = rf"\d{{1,2}}|{'|'.join(_NUMBERS)}"
_HALF = r"(?:\s*(?P<half>[ap])\.?m\.?|\s+in\s+the\s+(?P<part>morning|afternoon|evening))?"
_FORMS = (
    r"(?P<noon>noon|midday)",
    r"(?P<midnight>midnight)",
    rf"(?P<past>half|quarter|ten|twenty|five)\s+(?P<side>past|to)\s+(?P<of>{_HOUR}){_HALF}",
    rf"(?P<oclock>{_HOUR})\s+o['’]?clock{_HALF}",
    rf"(?P<hour>\d{{1,2}})(?:[:.h](?P<minute>\d{{2}})(?::00)?)?{_HALF}",
)
_ENDS = tuple(re.compile(rf"(?:^|\s|,|T)(?:at\s+)?{form}$", re.IGNORECASE) for form in _FORMS)
_BEGINS = tuple(
    re.compile(rf"^(?:at\s+)?{form}(?:\s|,)+(?:on\s+)?", re.IGNORECASE) for form in _FORMS
)
_MINUTES = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}
HALF_DAY = 12
EARLIEST, LATEST = 8, 6  # spoken without am or pm: eight is in the morning, six in the evening


class NoSuchTimeError(ValueError):
    """A time of day that isn't one, or may be two; the message says which, for people."""


def clock(said: str) -> tuple[time, str] | None:
    """Return the time of day in the words and what else they say; None where there is none.

    Raises:
        NoSuchTimeError: there is no such time, or it may be either half of the day.
    """
    for pattern in _ENDS:
        if found := pattern.search(said):
            return _time(found), said[: found.start()].strip(" ,")
    for pattern in _BEGINS:
        found = pattern.match(said)
        if found and _is_clear(found):
            return _time(found), said[found.end() :].strip(" ,")
    return None


def _is_clear(found: re.Match[str]) -> bool:
    """Tell whether a leading time can't be the number of a day: 10:30 is, 3 isn't."""
    said = found.groupdict()
    return not said.get("hour") or bool(said.get("minute") or said.get("half") or said.get("part"))


def _time(found: re.Match[str]) -> time:
    said = found.groupdict()
    if said.get("noon"):
        return time(HALF_DAY)
    if said.get("midnight"):
        raise NoSuchTimeError("midnight may begin the day or end it: write 00:00 or 23:59")
    half = {"morning": "a", "afternoon": "p", "evening": "p"}.get((said["part"] or "").lower(), "")
    half = half or (said["half"] or "").lower()
    if said.get("hour"):
        return _written(int(said["hour"]), said["minute"], half)
    spoken = said.get("of") or said.get("oclock") or ""
    hour = int(spoken) if spoken.isdigit() else _NUMBERS.index(spoken.lower()) + 1
    minutes = _MINUTES[said["past"].lower()] if said.get("past") else 0
    total = _halved(hour, half) * 60 + (-minutes if said.get("side", "") == "to" else minutes)
    return time(total // 60 % 24, total % 60)


def _written(hour: int, minute: str | None, half: str) -> time:
    if not half and minute is None and hour < 24:  # noqa: PLR2004  hours of a day
        raise NoSuchTimeError(f"{hour} may be {hour % 12:02d}:00 or {hour % 12 + 12}:00: say which")
    if half and not 1 <= hour <= HALF_DAY:
        raise NoSuchTimeError("there is no such time of day")
    try:
        return time(
            hour % HALF_DAY + (HALF_DAY if half == "p" else 0) if half else hour, int(minute or 0)
        )
    except ValueError as error:
        raise NoSuchTimeError("there is no such time of day") from error


def _halved(hour: int, half: str) -> int:
    """Return a spoken hour on the clock of 24; one that office hours leave open is asked for."""
    if not 1 <= hour <= HALF_DAY:
        raise NoSuchTimeError("there is no such time of day")
    if half:
        return hour % HALF_DAY + (HALF_DAY if half == "p" else 0)
    if LATEST < hour < EARLIEST:
        raise NoSuchTimeError("say am or pm")
    return hour if hour >= EARLIEST else hour + HALF_DAY
