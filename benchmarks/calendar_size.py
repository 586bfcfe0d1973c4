"""A calendar of 20,000 events: read into busy times beside plain libraries, then asked for a week."""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.exchange.calendars.readings import CalendarReading

EVENTS = 20_000
RECURRING = 0.1
YEARS = 8
WEEK = timedelta(days=7)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
FEW, MANY = 200, 20_000
_RULES = (
    "FREQ=WEEKLY;COUNT=10",
    "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL={until}",
    "FREQ=DAILY;COUNT=5",
    "FREQ=MONTHLY;COUNT=12",
    "FREQ=YEARLY",
    "FREQ=WEEKLY;INTERVAL=2",
)


def diary(events: int, *, share: float = RECURRING, seed: int = 1) -> bytes:
    """Return a calendar of so many events over eight years, a share of them recurring."""
    draw = random.Random(seed)
    first = datetime(NOW.year - YEARS + 1, 1, 4, 8, tzinfo=UTC)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Benchmark//EN"]
    for number in range(events):
        starts = first + timedelta(
            days=draw.randrange(YEARS * 365), minutes=15 * draw.randrange(40)
        )
        ends = starts + timedelta(minutes=draw.choice((15, 30, 60, 90)))
        lines += [
            "BEGIN:VEVENT",
            f"UID:{number}@benchmark.example",
            "DTSTAMP:20260101T000000Z",
            f"DTSTART;TZID=Europe/Berlin:{starts:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Berlin:{ends:%Y%m%dT%H%M%S}",
            f"SUMMARY:Meeting {number}",
        ]
        if draw.random() < share:
            until = f"{starts + timedelta(days=200):%Y%m%dT%H%M%SZ}"
            lines.append(f"RRULE:{draw.choice(_RULES).format(until=until)}")
        lines.append("END:VEVENT")
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def ours(data: bytes) -> CalendarReading:
    """Read a calendar into busy times, titles kept so that nothing is merged."""
    from showup.exchange.calendars import readings

    return readings.read(data, zone=UTC, now=NOW, titles=True)


def plain(data: bytes) -> int:
    """Return how many events two libraries, as they come, find in the same window."""
    import icalendar
    import recurring_ical_events

    from showup.diary.rules import window

    calendar = icalendar.Calendar.from_ical(data)
    return len(recurring_ical_events.of(calendar).between(*window(NOW)))


def main() -> None:
    """Print both ratios, of CPU time, taken in turn: a machine that is busy meets both alike."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=EVENTS)
    parser.add_argument("--turns", type=int, default=5)
    asked = parser.parse_args()
    _reading(asked.events, asked.turns)
    _asking()


def _reading(events: int, turns: int) -> None:
    data = diary(events)
    print(f"{events:,} events, {RECURRING:.0%} of them recurring, {len(data) / 1e6:.1f} MB")
    found, listed = len(ours(data).blocks), plain(data)
    taken: dict[str, list[float]] = {"ours": [], "icalendar + recurring_ical_events": []}
    for _ in range(turns):
        taken["ours"].append(_timed(lambda: ours(data)))
        taken["icalendar + recurring_ical_events"].append(_timed(lambda: plain(data)))
    for (name, seconds), count in zip(taken.items(), (found, listed), strict=True):
        print(f"  {name:<36}{statistics.median(seconds):7.2f} s of CPU   {count:,} in the window")
    ratios = [b / a for a, b in zip(*taken.values(), strict=True)]
    print(f"  ours is {statistics.median(ratios):.1f} times as fast ({_ends(ratios)})")


def _asking() -> None:
    """Compare a week out of many blocks with a week out of few."""
    from showup.diary import queries

    seekers = {blocks: _seeker_with(blocks) for blocks in (FEW, MANY)}
    starts = [NOW + timedelta(days=day) for day in range(-50, 390, 4)]
    taken: dict[int, list[float]] = {FEW: [], MANY: []}
    rows = dict.fromkeys(seekers, 0)
    for start in starts * 3:
        for blocks, seeker in seekers.items():
            began = time.process_time()
            rows[blocks] += len(queries.busy(seeker, start, start + WEEK))
            taken[blocks].append(time.process_time() - began)
    print("busy() for a week")
    for blocks, seconds in taken.items():
        middle = statistics.median(seconds) * 1000
        print(
            f"  out of {blocks:>6,} blocks{middle:8.2f} ms   {rows[blocks] / len(seconds):.0f} rows"
        )
    ratio = statistics.median(taken[MANY]) / statistics.median(taken[FEW])
    print(f"  a hundred times the blocks cost {ratio:.1f} times as much")


def _seeker_with(blocks: int) -> Seeker:
    """Return a seeker whose window is filled evenly by so many blocks."""
    from tests.cast import member

    from showup.diary import rules, services

    seeker = member(f"Busy{blocks}")
    start, end = rules.window(NOW)
    step = (end - start) / blocks
    told = [
        rules.Block(start + number * step, start + number * step + step / 3)
        for number in range(blocks)
    ]
    row = services.add_calendar(seeker, name="Work", kind="file", now=NOW)
    services.replace_busy(row, told, now=NOW)
    return seeker


def _timed(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def _ends(ratios: list[float]) -> str:
    return f"{min(ratios):.1f} to {max(ratios):.1f} over {len(ratios)} turns"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHOWUP_HOME"] = folder
        from showup.shared import opening

        opening.open_up()
        main()
