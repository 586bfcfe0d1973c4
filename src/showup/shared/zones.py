"""Time zones: which there are to choose from, and which one a name means."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_REGIONS = (
    "Africa", "America", "Antarctica", "Arctic", "Asia",
    "Atlantic", "Australia", "Europe", "Indian", "Pacific",
)  # fmt: skip
_OFFSET = re.compile(r"^(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>[0-5]\d)?$")
_A_DAY = timedelta(hours=24)


@cache
def choices() -> tuple[tuple[str, str], ...]:
    """Return (IANA name, name for people), places only, in order of their names."""
    places = sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS)
    return (("UTC", "UTC"), *((name, name.replace("_", " ")) for name in places))


def place_of(name: str) -> str:
    """Return where the clocks of a zone hang: "in Berlin", "at UTC+05:30"."""
    if "/" not in name:
        return "at UTC" if name == "UTC" else f"at UTC{name}" if name[:1] in "+-" else f"at {name}"
    return f"in {name.rsplit('/', 1)[-1].replace('_', ' ')}"


@cache
def named(name: str) -> tzinfo | None:
    """Return the zone of an IANA name or of an offset such as +05:30; None where it is neither."""
    plain = name.strip()
    offset = _OFFSET.match(plain)
    if offset:
        ahead = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        if ahead >= _A_DAY:
            return None
        return timezone(-ahead if offset["sign"] == "-" else ahead)
    try:
        return ZoneInfo(plain)
    except (KeyError, ValueError, OSError):
        return None
