"""Read a whole calendar file."""

from __future__ import annotations

from showup.exchange.formats.ics.components import EVENTS, RawEvent, Scan, scan
from showup.exchange.formats.ics.events import event_from
from showup.exchange.formats.ics.folding import folded
from showup.exchange.formats.ics.text import lines_of
from showup.exchange.formats.ics.zones import Zones
from showup.exchange.records import CalendarEvent, Problem

LIMIT = (
    20 * 1024 * 1024
)  # bytes: read in about 5 s; an invitation has 5 kB, ten years of diary 5 MB
PROBLEMS = 100
_NAMES = {"VTODO": "to-dos", "VJOURNAL": "journal entries", "VFREEBUSY": "free and busy times"}

Raws = list[tuple[RawEvent, CalendarEvent]]


def read(data: bytes) -> tuple[tuple[CalendarEvent, ...], tuple[Problem, ...]]:
    """Read every event of a calendar, updates folded in; never raises, refuses above LIMIT."""
    events, problems = read_versions(data)
    return folded(events), problems


def read_versions(data: bytes) -> tuple[tuple[CalendarEvent, ...], tuple[Problem, ...]]:
    """Read every event as it stands in the file, older versions too."""
    raws, _, problems = raw_events(data)
    return tuple(event for _, event in raws), problems


def raw_events(data: bytes) -> tuple[Raws, Zones, tuple[Problem, ...]]:
    """Read events beside the lines they came from."""
    refusal = _refusal(data)
    if refusal is not None:
        return [], Zones({}), (refusal,)
    lines, problems = lines_of(data)
    found = scan(lines)
    problems += found.problems
    nothing = _nothing(found)
    if nothing is not None:
        problems.insert(0, nothing)
    zones = Zones(found.zones)
    raws: Raws = []
    for raw in found.events:
        event, complaints = event_from(raw, zones)
        raws.append((raw, event))
        if len(problems) <= PROBLEMS:
            problems += complaints
    if found.left_out:
        left = f"It holds {EVENTS + found.left_out:,} events; the first {EVENTS:,} were read."
        problems.insert(0, Problem("the file", left, "Export a shorter span of time."))
    if len(problems) > PROBLEMS:
        problems[PROBLEMS:] = [Problem("the file", "More was wrong; only the start is listed.")]
    return raws, zones, tuple(problems)


def _refusal(data: bytes) -> Problem | None:
    if len(data) > LIMIT:
        return Problem(
            "the file",
            f"This calendar has {len(data) / 1024 / 1024:.0f} MB; up to {LIMIT // 1024 // 1024} MB are read.",
            "Export a shorter span of time, or only the one event.",
            fatal=True,
        )
    if not data.strip(b"\0 \r\n\t"):
        return Problem("the file", "It is empty.", "Export the event again.", fatal=True)
    return None


def _nothing(found: Scan) -> Problem | None:
    if found.events:
        return None
    if not found.calendars:
        return Problem(
            "the file",
            "This is no calendar: no BEGIN:VCALENDAR and no BEGIN:VEVENT stands in it.",
            "Choose the .ics file that came with the invitation.",
            fatal=True,
        )
    held = [words for name, words in _NAMES.items() if found.others[name]]
    says = f"It holds {' and '.join(held)} but no event." if held else "It holds no event."
    return Problem("the file", says)
