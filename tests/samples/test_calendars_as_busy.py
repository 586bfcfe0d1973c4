"""Calendars that others wrote, read for when one is busy."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from benchmarks import agreement_calendars as agreement

from showup.diary import rules
from showup.exchange.calendars import readings
from showup.exchange.formats import ics
from showup.exchange.records import CalendarEvent

pytestmark = pytest.mark.samples
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MOST = 2_000_000  # bytes of one that is read here


@pytest.fixture(scope="module")
def folder(samples: Path) -> Path:
    return samples / "1_calendar"


def test_every_calendar_is_read_and_what_is_kept_makes_sense(folder: Path) -> None:
    """Each as it would have been read in the year that it is about."""
    read = 0
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix.lower() in {".json", ".jsonl", ".md"}:
            continue
        data = path.read_bytes()[:MOST]
        now = _about(data)
        found = readings.read(data, zone=UTC, now=now, titles=False)
        start, end = rules.window(now)
        assert list(found.blocks) == sorted(found.blocks, key=lambda block: block.starts_at), path
        for block in found.blocks:
            assert block.starts_at < end, path
            assert start <= block.ends_at >= block.starts_at, path
            assert block.title == "", path
        assert readings.from_json(json.loads(json.dumps(readings.as_json(found)))) == found
        read += bool(found.blocks)
    assert read > 200


def test_the_times_are_those_that_other_suites_list(folder: Path) -> None:
    """Every occurrence of a gold list within the window begins a block, unless it takes no time."""
    compared = 0
    wrong: dict[str, list[str]] = {}
    for row in agreement.expectations(folder):
        if "gold_file" not in row or "contested" in row:
            continue
        calendar, gold = folder / row["file"], folder / row["gold_file"]
        if not (calendar.exists() and gold.exists()):
            continue
        result = agreement.compared(calendar, gold)
        if not result.agrees or not result.expected:
            continue  # where the reader itself differs, another test counts how often
        data = calendar.read_bytes()
        components = agreement._components(data)
        listed = list(
            agreement._listed(
                gold.read_text("utf-8"), components, agreement.FileAgreement(calendar.name)
            )
        )
        now = min(each.start for each in listed).astimezone(UTC) + timedelta(days=30)
        horizon = min(agreement._horizon(listed).astimezone(UTC), now + rules.AHEAD)
        found = readings.read(data, zone=UTC, now=now, titles=True)
        missing = _missing(listed, found, data, now, horizon)
        compared += 1
        if missing:
            wrong[result.name] = missing[:5]
    assert compared > 50
    assert wrong == {}


def _missing(
    listed: list[agreement.Expected],
    found: readings.CalendarReading,
    data: bytes,
    now: datetime,
    horizon: datetime,
) -> list[str]:
    """Return the starts that a list has in the window and the blocks have not."""
    blocks = {block.starts_at for block in found.blocks}
    free = _left_out(data, now)
    start, _ = rules.window(now)
    missing = []
    for each in listed:
        begins = each.start.astimezone(UTC)
        walls = {begins, each.start.replace(tzinfo=UTC)}  # a floating one lies on the clock here
        if start <= begins <= horizon and walls.isdisjoint(blocks | free):
            missing.append(str(each.start))
    return missing


def _left_out(data: bytes, now: datetime) -> set[datetime]:
    start, end = rules.window(now)
    events = ics.diary(data, start - timedelta(days=2), end + timedelta(days=2)).events
    return {_begins(event) for event in events if _is_free(event)}


def _is_free(event: CalendarEvent) -> bool:
    return (
        event.is_free
        or event.status == "CANCELLED"
        or event.method in {"CANCEL", "REPLY", "COUNTER"}
    )


def _begins(event: CalendarEvent) -> datetime:
    assert event.when is not None
    start = event.when.start
    if not isinstance(start, datetime):
        return datetime.combine(start, time(), UTC)
    return start.astimezone(UTC) if start.tzinfo else start.replace(tzinfo=UTC)


def _about(data: bytes) -> datetime:
    """Return the middle of the year that most events of a calendar begin in."""
    events, _ = ics.read(data)
    years = Counter(event.when.start.year for event in events if event.when)
    (year, _), *_rest = years.most_common(1) or [(NOW.year, 0)]
    return datetime(min(max(year, 2), 9997), 7, 1, tzinfo=UTC)
