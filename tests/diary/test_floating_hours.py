"""An hour without a zone is that hour wherever the seeker goes (RFC 5545, 3.3.5)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diary.test_whole_days import ZONES

from showup.accounts import services as accounts
from showup.diary import queries, rules, services
from showup.exchange.calendars import services as calendars

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
FILE = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//A diary//EN\r
BEGIN:VEVENT\r
UID:run@a.example\r
DTSTAMP:20261101T000000Z\r
DTSTART:20261201T070000\r
DTEND:20261201T080000\r
RRULE:FREQ=DAILY;COUNT=2\r
SUMMARY:Run\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:call@a.example\r
DTSTAMP:20261101T000000Z\r
DTSTART:20261201T073000Z\r
DTEND:20261201T083000Z\r
SUMMARY:Call\r
END:VEVENT\r
END:VCALENDAR\r
"""


def taken(seeker: Seeker, now: datetime) -> list[tuple[datetime, datetime, str]]:
    found = queries.busy(seeker, now, now + 30 * DAY)
    return [(each.starts_at, each.ends_at, each.title) for each in found]


@pytest.mark.parametrize("titles", [True, False])
@pytest.mark.parametrize("was", ["Europe/Berlin", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("zone", ZONES)
def test_hours_without_a_zone_follow_a_new_one(
    alice: Seeker, now: datetime, was: str, zone: str, titles: bool
) -> None:
    """Read from a file, which isn't read again; also where its titles go later."""
    accounts.keep_preferences(alice, zone=was)
    arrival = calendars.look_at_file(alice, data=FILE, name="mine.ics", titles=True, now=now)
    (row,) = calendars.keep(arrival, now=now)
    accounts.keep_preferences(alice, zone=zone)
    if not titles:
        services.keep_titles(row, keeps=False)
    here, call = ZoneInfo(zone), datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
    runs = [datetime(2026, 12, day, 7, tzinfo=here).astimezone(UTC) for day in (1, 2)]
    said = {"Run": "Run", "Call": "Call"} if titles else {"Run": "", "Call": ""}
    assert taken(alice, now) == sorted(
        [(call, call + HOUR, said["Call"]), *((run, run + HOUR, said["Run"]) for run in runs)]
    )
    told = queries.filled(alice)[row.pk]
    assert (told.blocks, told.first, told.last) == (3, min(*runs, call), max(runs) + HOUR)


@given(st.datetimes(), st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_any_hour_is_placed_as_if_it_were_read_there(wall: datetime, name: str, other: str) -> None:
    """But where the clocks of either leave it out."""
    zone, there = ZoneInfo(name), ZoneInfo(other)
    block, again = rules.placed(wall, wall + HOUR, zone), rules.placed(wall, wall + HOUR, there)
    if block is None or again is None:
        return
    kept = rules.as_shown(block, zone)
    assert kept.starts_at <= kept.ends_at
    if block.starts_at.astimezone(zone).replace(tzinfo=None, fold=0) == wall:
        assert rules.laid(kept.starts_at, there) == again.starts_at
