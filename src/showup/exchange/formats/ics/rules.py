"""Recurrence rules that cannot hang: what a rule costs, and whether it ever comes true."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import islice, takewhile
from math import prod

from dateutil.rrule import rrulestr

STEPS = 200_000  # about half a second of stepping through days or minutes
_PART = re.compile(r"([A-Z]+)\s*=\s*([^;]*)")
_UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)")
_ANYWHERE = timedelta(days=3)  # the day itself, and whatever zones lie between
_LAST_CYCLE = 9971  # the weekdays of the 28 years before 9999 repeat those of any 28 years
_END = datetime(9999, 12, 31)  # noqa: DTZ001 - wall time, as rules count it
_UNIT = {
    "SECONDLY": timedelta(seconds=1),
    "MINUTELY": timedelta(minutes=1),
    "HOURLY": timedelta(hours=1),
    "DAILY": timedelta(days=1),
    "WEEKLY": timedelta(days=7),
    "MONTHLY": timedelta(days=28),
    "YEARLY": timedelta(days=365),
}
_CLOCK = ("BYHOUR", "BYMINUTE", "BYSECOND")
_SUB_DAILY = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})


def parts_of(rule: str) -> dict[str, str]:
    """Read "FREQ=DAILY;COUNT=3" into a dict with capital keys and values."""
    return {key: value.strip() for key, value in _PART.findall(rule.upper())}


def steps(rule: str, start: datetime, window: tuple[datetime, datetime]) -> float:
    """Count the steps it takes to follow a rule from `start` through a window (all naive).

    A rule without filters costs what leads up to the window: inside it something happens at
    every step, and whoever lists it stops soon. 0 where the rule names no frequency.
    """
    parts = parts_of(rule)
    unit = _UNIT.get(parts.get("FREQ", ""))
    if unit is None:
        return 0
    until = window[0]
    if any(key.startswith("BY") for key in parts):
        # Filters may let nothing pass; finer than a day, that is only known at the end of time.
        until = _END if parts["FREQ"] in _SUB_DAILY else window[1]
    interval = int(parts["INTERVAL"]) if parts.get("INTERVAL", "").isdecimal() else 1
    times = max(1, prod(parts[key].count(",") + 1 for key in _CLOCK if key in parts))
    return max(0.0, (until - start) / unit / max(interval, 1) * times)


def is_over(rule: str, moment: datetime) -> bool:
    """Tell by a rule's UNTIL whether it surely ended before a moment (naive, in any zone)."""
    until = _UNTIL.match(parts_of(rule).get("UNTIL", ""))
    if until is None:
        return False
    year, month, day = map(int, until.groups())
    try:
        return datetime(year, month, day) + _ANYWHERE < moment  # noqa: DTZ001 - a day anywhere
    except (ValueError, OverflowError):
        return False


def is_dense(rule: str, start: datetime, window: tuple[datetime, datetime], most: int) -> bool:
    """Tell whether a rule comes true more than `most` times within a window (all naive)."""
    parts = parts_of(rule)
    number = parts.pop("COUNT", "")
    often = parts.get("FREQ") in _SUB_DAILY or any(key in parts for key in _CLOCK)
    if not often or (number.isdecimal() and int(number[:9]) <= most):
        return False
    parts["UNTIL"] = parts.get("UNTIL", "").rstrip("Z") or f"{window[1]:%Y%m%dT%H%M%S}"
    try:
        told = ";".join(f"{key}={value}" for key, value in parts.items())
        found = rrulestr(told, dtstart=max(start, window[0]))
        inside = takewhile(lambda moment: moment < window[1], found)
        return next(islice(inside, most, None), None) is not None
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        return False  # a broken rule is told from a good one elsewhere


def refusal(rule: str, start: datetime, window: tuple[datetime, datetime]) -> str:
    """Say why a rule is not followed, "" where it may be; times as for `steps`."""
    parts = parts_of(rule)
    if parts.get("FREQ", "") not in _UNIT:
        return "Its rule of repetition names no frequency."
    if parts.get("INTERVAL", "1").strip("0") == "":
        return "It repeats every nought days."
    if steps(rule, start, window) > STEPS:
        return "It repeats too often to be listed."
    return _never(parts, start) if any(key.startswith("BY") for key in parts) else ""


def _never(parts: dict[str, str], start: datetime) -> str:
    """Try a rule over the last 28 years there are, where an empty one ends soon."""
    if parts["FREQ"] in _SUB_DAILY:
        return ""
    kept = {key: value for key, value in parts.items() if key not in {"COUNT", "UNTIL", "INTERVAL"}}
    try:
        late = start.replace(year=_LAST_CYCLE, day=min(start.day, 28))
        rule = rrulestr(";".join(f"{k}={v}" for k, v in kept.items()), dtstart=late)
        empty = next(iter(rule), None) is None
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        return "Its rule of repetition could not be read."
    return "Its rule of repetition never comes true." if empty else ""
