"""Recurrence rules that cannot hang: what a rule costs, and whether it ever comes true."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from math import prod

from dateutil.rrule import rrulestr

STEPS = 200_000  # about half a second of stepping through days or minutes
_PART = re.compile(r"([A-Z]+)\s*=\s*([^;]*)")
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


def refusal(rule: str, start: datetime, until: datetime) -> str:
    """Say why a rule is not followed from `start` to `until` (both naive), "" where it may be."""
    parts = parts_of(rule)
    unit = _UNIT.get(parts.get("FREQ", ""))
    if unit is None:
        return "Its rule of repetition names no frequency."
    interval = int(parts["INTERVAL"]) if parts.get("INTERVAL", "").isdecimal() else 1
    filtered = any(key.startswith("BY") for key in parts)
    if filtered and parts["FREQ"] in _SUB_DAILY:
        until = _END  # its filters may let nothing pass, and then it runs to the end
    times = max(1, prod(parts[key].count(",") + 1 for key in _CLOCK if key in parts))
    if (until - start) / unit / max(interval, 1) * times > STEPS:
        return "It repeats too often to be listed."
    if not interval:
        return "It repeats every nought days."
    return _never(parts, start) if filtered else ""


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
