"""Zones that a calendar defines itself, in a VTIMEZONE."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from showup.exchange.formats.ics.lines import split_line
from showup.exchange.formats.ics.rules import parts_of, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

_OBSERVANCES = 100
_START = datetime(1900, 1, 1)  # noqa: DTZ001 - wall time: zones are what is being defined
_END = datetime(9999, 1, 1)  # noqa: DTZ001 - as above


def zone_from(lines: list[str], known: Callable[[str], tzinfo | None]) -> tzinfo | None:
    """Build a zone from the lines inside a VTIMEZONE; None where they make no sense."""
    for line in lines:
        parts = split_line(line)
        if parts and parts[0] == "X-LIC-LOCATION":
            named = known(parts[2])
            if named is not None:
                return named
    return _built(_safe(lines))


def _safe(lines: list[str]) -> list[str]:
    """Keep what defines a zone, and of the rules only yearly ones that come true."""
    kept: list[str] = []
    for line in lines:
        name, _, value = split_line(line) or ("", "", "")
        if name == "RRULE" and not _is_yearly(value):
            continue
        if name == "BEGIN" and sum(kept_line[:6] == "BEGIN:" for kept_line in kept) > _OBSERVANCES:
            break
        if name in {
            "BEGIN",
            "END",
            "TZID",
            "DTSTART",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "RRULE",
            "RDATE",
            "TZNAME",
        }:
            kept.append(line)
    return kept


def _is_yearly(rule: str) -> bool:
    return parts_of(rule).get("FREQ") == "YEARLY" and not refusal(rule, _START, (_START, _END))


def _built(lines: list[str]) -> tzinfo | None:
    from icalendar import Timezone  # noqa: PLC0415 - slow to load, and seldom needed

    text = "\r\n".join(["BEGIN:VTIMEZONE", *lines, "END:VTIMEZONE", ""])
    try:
        component = Timezone.from_ical(text)
        zone = component.to_tz() if isinstance(component, Timezone) else None
        _START.replace(tzinfo=zone).utcoffset()
    except Exception:  # noqa: BLE001 - a stranger's broken zone must never stop a reading
        return None
    return zone if isinstance(zone, tzinfo) else None
