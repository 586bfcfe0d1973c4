"""A whole day is the same day wherever the seeker goes; an hour is the same moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.accounts import services as accounts
from showup.diary import queries, rules, services

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.diary.models import Calendar

DAY = timedelta(days=1)
ZONES = [
    "UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati",
    "Pacific/Pago_Pago", "America/Santiago", "Asia/Beirut", "Africa/Cairo",
]  # fmt: skip


def filled(seeker: Seeker, *, now: datetime) -> Calendar:
    """A file with a holiday of two days and an hour on one of them."""
    zone = ZoneInfo(seeker.zone)
    row = services.add_calendar(seeker, name="Mine", kind="file", now=now)
    hour = datetime(2026, 12, 1, 14, tzinfo=UTC)
    told = [
        rules.placed(date(2026, 12, 1), date(2026, 12, 3), zone),
        rules.placed(hour, hour + DAY / 24, zone),
    ]
    services.replace_busy(row, [each for each in told if each is not None], now=now)
    return row


@pytest.mark.parametrize("was", ZONES)
@pytest.mark.parametrize("zone", ZONES)
def test_days_follow_a_new_zone_and_hours_stay(
    alice: Seeker, now: datetime, was: str, zone: str
) -> None:
    alice.zone = was
    row = filled(alice, now=now)
    accounts.keep_preferences(alice, zone=zone)
    days, hour = sorted(queries.busy(alice, now, now + 30 * DAY), key=lambda each: not each.all_day)
    here = ZoneInfo(zone)
    assert (days.starts_at, days.ends_at) == (
        datetime(2026, 12, 1, tzinfo=here),
        datetime(2026, 12, 3, tzinfo=here),
    )
    assert hour.starts_at == datetime(2026, 12, 1, 14, tzinfo=UTC)
    told = queries.filled(alice)[row.pk]
    assert (told.blocks, told.first, told.last) == (2, days.starts_at, days.ends_at)


def test_a_day_meets_what_lies_in_it_on_ones_own_clock(alice: Seeker, now: datetime) -> None:
    accounts.keep_preferences(alice, zone="Pacific/Kiritimati")  # fourteen hours ahead
    filled(alice, now=now)
    first = datetime(2026, 12, 1, 0, 30, tzinfo=ZoneInfo("Pacific/Kiritimati"))
    for start, found in ((first, 1), (first - DAY, 0), (first + 2 * DAY, 0)):
        assert len(queries.busy(alice, start, start + DAY / 48)) == found


def test_days_stay_where_they_are_when_titles_go(alice: Seeker, now: datetime) -> None:
    accounts.keep_preferences(alice, zone="America/Los_Angeles")
    row = filled(alice, now=now)
    before = queries.busy(alice, now, now + 30 * DAY)
    services.keep_titles(row, keeps=False)
    after = queries.busy(alice, now, now + 30 * DAY)
    assert [each.starts_at for each in after] == [each.starts_at for each in before]


@given(st.dates(), st.sampled_from(ZONES))
def test_any_day_comes_back_as_it_was(day: date, name: str) -> None:
    """Also where the clocks are set at midnight, and on the first and the last of all days."""
    zone = ZoneInfo(name)
    block = rules.placed(day, None, zone)
    if block is None:
        return
    kept = rules.as_shown(block, zone)
    assert kept.starts_at == datetime(day.year, day.month, day.day, tzinfo=UTC)
    assert rules.laid(kept.starts_at, zone) == block.starts_at
    for other in ZONES:
        rules.laid(kept.ends_at, ZoneInfo(other))
