"""Time to prepare is free time, by day, before the interview."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.agenda.preparing.rules import blocks

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MEETS = datetime(2026, 12, 1, 13, 0, tzinfo=BERLIN)
Taken = list[tuple[datetime, datetime]]


def clocks(starts_at: datetime = MEETS, **options: object) -> list[str]:
    told = {"zone": BERLIN, "now": NOW, "taken": []} | options
    found = blocks.propose(starts_at, **told)  # type: ignore[arg-type]  # options by name
    return [f"{each.starts_at.astimezone(BERLIN):%a %H:%M}" for each in found]


def test_the_evening_before_and_two_hours_before_on_the_day() -> None:
    assert clocks() == ["Mon 19:00", "Tue 11:00"]


def test_the_way_there_is_left_free() -> None:
    assert clocks(leaves=MEETS - timedelta(hours=1)) == ["Mon 19:00", "Tue 10:00"]


def test_what_is_taken_is_left_alone() -> None:
    evening = datetime(2026, 11, 30, 18, 50, tzinfo=BERLIN)
    noon = datetime(2026, 12, 1, 11, 10, tzinfo=BERLIN)
    taken = [(evening, evening + timedelta(hours=1)), (noon, noon + timedelta(minutes=5))]
    assert clocks(taken=taken) == ["Mon 18:30", "Tue 11:30"]


def test_an_early_interview_has_its_evening_only() -> None:
    assert clocks(datetime(2026, 12, 1, 7, 30, tzinfo=BERLIN)) == ["Mon 19:00"]


def test_what_is_set_aside_already_is_not_proposed_again() -> None:
    assert clocks(kept=[datetime(2026, 11, 30, 17, 0, tzinfo=BERLIN)]) == ["Tue 11:00"]


@pytest.mark.parametrize(
    ("clock", "night"), [("21:40", False), ("21:41", True), ("06:59", True), ("07:00", False)]
)
def test_night_is_from_ten_to_seven_on_the_seekers_clock(clock: str, night: bool) -> None:
    hour, minute = map(int, clock.split(":"))
    at = datetime(2026, 12, 1, hour, minute, tzinfo=BERLIN).astimezone(UTC)
    assert blocks.at_night(at, 20, BERLIN) is night


@given(
    st.integers(0, 60 * 24 * 14),
    st.integers(0, 180),
    st.lists(st.tuples(st.integers(0, 60 * 24 * 15), st.integers(1, 300)), max_size=12),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
)
def test_no_block_lies_at_night_in_the_past_over_something_or_after_one_leaves(
    ahead: int, travel: int, busy: list[tuple[int, int]], name: str
) -> None:
    zone = ZoneInfo(name)
    starts_at = NOW + timedelta(minutes=ahead)
    taken: Taken = [
        (NOW + timedelta(minutes=at), NOW + timedelta(minutes=at + long)) for at, long in busy
    ]
    leaves = starts_at - timedelta(minutes=travel)
    for each in blocks.propose(starts_at, zone=zone, now=NOW, taken=taken, leaves=leaves):
        ends = each.starts_at + timedelta(minutes=each.minutes)
        here = each.starts_at.astimezone(zone)
        assert 7 <= here.hour < 22
        assert each.starts_at > NOW
        assert ends <= starts_at - timedelta(minutes=travel)
        assert not any(begin < ends and end > each.starts_at for begin, end in taken)
