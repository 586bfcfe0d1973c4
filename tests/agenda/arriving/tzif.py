"""What clocks show, worked out from the bytes of the time zone files and nothing else.

A small reader of TZif (RFC 9636) and of the POSIX rule at its end: it shares no line with the
library that Showup asks, so that both can't be wrong in the same way.
"""

from __future__ import annotations

import re
import struct
import zoneinfo
from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib import resources
from pathlib import Path

_RULE = re.compile(
    r"(?:<[^>]+>|[A-Za-z]+)(?P<std>[+-]?[\d:]+)"
    r"(?:(?:<[^>]+>|[A-Za-z]+)(?P<dst>[+-]?[\d:]+)?,(?P<begin>[^,]+),(?P<end>[^,]+))?$"
)


@dataclass(frozen=True, slots=True)
class Zone:
    """Moments of change in seconds, the offset from each on, and the rule after the last."""

    at: tuple[int, ...]
    offsets: tuple[int, ...]  # one more than `at`: the first holds before any change
    rule: str


def shown(moment: datetime, name: str) -> datetime:
    """Return what a clock shows at a moment, without a zone."""
    return moment.astimezone(UTC).replace(tzinfo=None) + timedelta(seconds=offset(moment, name))


def offset(moment: datetime, name: str) -> int:
    """Return the seconds east of UTC at a moment; `name` may be an offset such as +05:30."""
    if name[0] in "+-":
        return _seconds(name)
    zone, at = _read(name), int(moment.timestamp())
    if (zone.at and at < zone.at[-1]) or not zone.rule:
        return zone.offsets[bisect_right(zone.at, at)]
    return _by_rule(zone.rule, at)


@cache
def _read(name: str) -> Zone:
    data = _bytes(name)
    first = struct.unpack(">6l", data[20:44])
    isut, isstd, leaps, times, types, letters = first
    start = 44 + times * 5 + types * 6 + letters + leaps * 8 + isstd + isut
    body = data[start:]
    assert body[:4] == b"TZif", name
    isut, isstd, leaps, times, types, letters = struct.unpack(">6l", body[20:44])
    at = struct.unpack(f">{times}q", body[44 : 44 + times * 8])
    which = body[44 + times * 8 : 44 + times * 9]
    kinds = 44 + times * 9
    known = [
        struct.unpack(">lBB", body[kinds + 6 * kind : kinds + 6 * kind + 6])[0]
        for kind in range(types)
    ]
    rest = kinds + types * 6 + letters + leaps * 12 + isstd + isut
    rule = body[rest:].strip(b"\n").decode()
    return Zone(at, (known[0], *(known[each] for each in which)), rule)


def _bytes(name: str) -> bytes:
    for folder in zoneinfo.TZPATH:
        path = Path(folder) / name
        if path.is_file():
            return path.read_bytes()
    return resources.files("tzdata.zoneinfo").joinpath(name).read_bytes()


def _by_rule(rule: str, at: int) -> int:
    found = _RULE.match(rule)
    assert found, rule
    standard = -_seconds(found["std"])
    if not found["begin"]:
        return standard
    summer = -_seconds(found["dst"]) if found["dst"] else standard + 3600
    year = (datetime(1970, 1, 1) + timedelta(seconds=at + standard)).year  # noqa: DTZ001  a wall clock
    begin = _when(found["begin"], year) - standard
    end = _when(found["end"], year) - summer
    is_summer = begin <= at < end if begin < end else not end <= at < begin
    return summer if is_summer else standard


def _when(rule: str, year: int) -> int:
    """Return the seconds of "M3.5.0/2" in a year, on the wall clock before it."""
    day, _, clock = rule.partition("/")
    month, week, weekday = (int(part) for part in day[1:].split("."))
    first = date(year, month, 1)
    ahead = (weekday - first.isoweekday() % 7) % 7
    found = first + timedelta(days=ahead + 7 * (week - 1))
    while found.month != month:
        found -= timedelta(days=7)
    return (found - date(1970, 1, 1)).days * 86400 + (_seconds(clock) if clock else 7200)


def _seconds(text: str) -> int:
    sign = -1 if text[0] == "-" else 1
    parts = [int(part) for part in text.lstrip("+-").split(":")]
    return sign * sum(part * size for part, size in zip(parts, (3600, 60, 1), strict=False))
