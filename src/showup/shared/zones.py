"""The time zones one can choose from."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

_REGIONS = (
    "Africa", "America", "Antarctica", "Arctic", "Asia",
    "Atlantic", "Australia", "Europe", "Indian", "Pacific",
)  # fmt: skip


@cache
def choices() -> tuple[tuple[str, str], ...]:
    """Return (IANA name, name for people), places only, in order of their names."""
    places = sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS)
    return (("UTC", "UTC"), *((name, name.replace("_", " ")) for name in places))
