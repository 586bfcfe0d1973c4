"""Time zones by the names that calendars give them."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from showup.exchange.formats.ics.definitions import zone_from

_OFFSET = re.compile(r"^\W*(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?\W*$", re.IGNORECASE)
_PATH = re.compile(r"([A-Za-z_]+(?:/[A-Za-z0-9_+-]+){1,2})$")
_WORD = re.compile(r"[^,;()]+")
# What Outlook and older programs write besides the names Windows has for its zones.
_SPOKEN = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "edt": "America/New_York",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "cest": "Europe/Berlin",
    "z": "UTC",
    "coordinated universal time": "UTC",
    "greenwich mean time": "UTC",
}


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - slow to load

    return {name.lower(): iana for name, iana in WINDOWS_TO_OLSON.items()}


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()} | _windows() | _SPOKEN


@cache
def _cities() -> dict[str, str]:
    cities: dict[str, str] = {}
    for name in sorted(available_timezones()):
        region, slash, city = name.rpartition("/")
        if slash and region.partition("/")[0] not in {"Etc", "posix", "right", "SystemV"}:
            cities.setdefault(city.replace("_", " ").lower(), name)
    return cities


class Zones:
    """The zones of one file: those everybody knows, and those it defines itself."""

    def __init__(self, definitions: dict[str, list[str]]) -> None:
        self._definitions = definitions
        self._found: dict[str, tzinfo | None] = {}

    def find(self, name: str) -> tzinfo | None:
        """Return the zone that a TZID means, None where nobody can tell."""
        if name not in self._found:
            known = _known(name)
            if known is None and name in self._definitions:
                known = zone_from(self._definitions[name], _known)
            self._found[name] = known if known is not None else _guessed(name)
        return self._found[name]


def label_of(zone: tzinfo, offset: timedelta | None) -> str:
    """Name a zone: its IANA name, else the offset it has at that time."""
    if isinstance(zone, ZoneInfo) and zone.key:
        return zone.key
    minutes = int((offset or timedelta()).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _known(name: str) -> tzinfo | None:
    plain = name.strip().strip("\"'/").lower()
    names = _names()
    if plain in names:
        return ZoneInfo(names[plain])
    path = _PATH.search(plain)
    while path:  # "/mozilla.org/20050126_1/Europe/Berlin"
        tail = path.group(1)
        if tail in names:
            return ZoneInfo(names[tail])
        path = _PATH.search(tail.partition("/")[2])
    return ZoneInfo("UTC") if plain == "tzone://microsoft/utc" else None


def _guessed(name: str) -> tzinfo | None:
    offset = _OFFSET.match(name)
    if offset:
        sign, hours, minutes = offset.groups()
        size = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-size if sign == "-" else size) if size < timedelta(hours=24) else None
    words = [word.strip().lower() for word in _WORD.findall(name[:200])]
    known = [_cities().get(word) or _SPOKEN.get(word) for word in words]
    named = [zone for zone in known if zone]  # "(UTC+01:00) Amsterdam, Berlin, Bern"
    best = next((zone for zone in named if zone in _windows().values()), next(iter(named), None))
    return ZoneInfo(best) if best else None
