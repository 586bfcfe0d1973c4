"""Read somebody's whole diary: thousands of events, of which a year and a bit counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange.formats.ics.lines import text_of
from showup.exchange.formats.ics.occurrences import BUDGET, Bounds, between
from showup.exchange.formats.ics.reading import PROBLEMS, raw_events

if TYPE_CHECKING:
    from datetime import datetime

    from showup.exchange.records import CalendarEvent, Problem

# About 15 s at the very worst. Nobody keeps an appointment more than four times a day.
BOUNDS = Bounds(events=50_000, series=20_000, steps=3 * BUDGET, times=2_000)


@dataclass(frozen=True, slots=True)
class Diary:
    """What a calendar calls itself, and what takes place in it."""

    name: str  # X-WR-CALNAME; some makers write the owner's address there
    events: tuple[CalendarEvent, ...]
    problems: tuple[Problem, ...]


def diary(data: bytes, start: datetime, end: datetime) -> Diary:
    """List what takes place from `start` until before `end` (aware), repeated events one by one.

    As `occurrences`, within bounds that are made for a diary: 50,000 events, 20,000 series; one
    that repeats more than 2,000 times in between is left out and named. Never raises.
    """
    raws, zones, found = raw_events(data)
    events, problems = between(raws, zones, (start, end), BOUNDS)
    names = (raw.calendar.get("X-WR-CALNAME", "") for raw, _ in raws)
    name = text_of(("", next((name for name in names if name), "")))
    return Diary(" ".join(name.split()), events, (*found, *problems)[:PROBLEMS])
