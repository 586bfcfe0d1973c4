"""Compare single facts that other suites state of their calendars: a start, a zone, a status."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from benchmarks.agreement_calendars import expectations

from showup.exchange.formats import ics

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from showup.exchange.records import CalendarEvent

Events = tuple["CalendarEvent", ...]


def stated_agreements(folder: Path) -> list[tuple[str, str, bool, str]]:
    """Return (file, fact, whether it agrees, why it need not) for every stated fact."""
    rows = []
    for row in expectations(folder):
        file = folder / row["file"]
        if "gold_file" in row or not file.exists():
            continue
        events, _ = ics.read(file.read_bytes())
        matched = tuple(
            event
            for event in events
            if all(getattr(event, key) == value for key, value in row.get("match", {}).items())
        )
        for fact, check in _CHECKS.items():
            if fact in row:
                agrees = check(row[fact], matched)
                rows.append((row["file"], fact, agrees, row.get("contested", "")))
    return rows


def _first(events: Events) -> CalendarEvent | None:
    return next((event for event in events if event.when), None)


def _is_moment(stated: str, found: datetime | date | None) -> bool:
    if found is None:
        return False
    clock, _, zone = stated.partition(" ")
    expected = datetime.fromisoformat(clock)
    if len(clock) == len("2024-01-01"):
        return not isinstance(found, datetime) and found == expected.date()
    if not isinstance(found, datetime) or found.tzinfo is None:
        return False
    placed = expected.replace(tzinfo=ZoneInfo(zone)) if zone else expected
    return found.astimezone(UTC) == placed.astimezone(UTC)


def _starts(stated: str, events: Events) -> bool:
    return any(event.when and _is_moment(stated, event.when.start) for event in events)


def _ends(stated: str, events: Events) -> bool:
    return any(event.when and _is_moment(stated, event.when.end) for event in events)


def _zone(stated: str, events: Events) -> bool:
    return any(event.when and event.when.zone == stated for event in events)


def _statuses(stated: dict[str, str | None], events: Events) -> bool:
    found = {event.uid: event.status or None for event in events}
    return all(found.get(uid) == status for uid, status in stated.items())


def _minutes(stated: int, events: Events) -> bool:
    event = _first(events)
    if event is None or event.when is None or not isinstance(event.when.end, datetime):
        return False
    assert isinstance(event.when.start, datetime)
    return (event.when.end - event.when.start).total_seconds() == stated * 60


def _all_day(stated: bool, events: Events) -> bool:
    return any(event.when and stated != isinstance(event.when.start, datetime) for event in events)


def _prefix(stated: str, events: Events) -> bool:
    """Check a start as "2020-06 at 07:xxZ"."""
    month, _, hour = stated.partition(" at ")
    starts = [event.when.start for event in events if event.when]
    return any(
        f"{start.astimezone(UTC):%Y-%m %H}" == f"{month} {hour[:2]}"
        for start in starts
        if isinstance(start, datetime) and start.tzinfo
    )


def _clock(stated: str, events: Events) -> bool:
    starts = [event.when.start for event in events if event.when]
    return any(
        f"{start.astimezone(UTC):%H:%M:%SZ}" == stated
        for start in starts
        if isinstance(start, datetime) and start.tzinfo
    )


def _overrides(stated: dict[str, str], events: Events) -> bool:
    found = {str(event.recurrence_id)[:10]: event.summary for event in events}
    return all(found.get(day) == summary for day, summary in stated.items())


_CHECKS: dict[str, Callable[[Any, Events], bool]] = {
    "start": _starts,
    "end": _ends,
    "tz": _zone,
    "all_day": _all_day,
    "method": lambda stated, events: any(event.method == stated for event in events),
    "uid": lambda stated, events: any(event.uid == stated for event in events),
    "summary": lambda stated, events: any(event.summary == stated for event in events),
    "events": lambda stated, events: len(events) == stated,
    "status_by_uid": _statuses,
    "end_minutes": _minutes,
    "start_prefix": _prefix,
    "start_time": _clock,
    "override": _overrides,
}
