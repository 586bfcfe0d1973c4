"""What counts as busy, where it lies on one's own clock, and what is kept of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.diary import rules
from showup.diary.rules import Block

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    starts = NOW + timedelta(minutes=draw(st.integers(-100 * 1440, 500 * 1440)))
    length = timedelta(minutes=draw(st.sampled_from([0, 15, 60, 600, 1440, 90 * 1440])))
    return Block(
        starts, starts + length, draw(st.booleans()), draw(st.sampled_from(["", "x", "y"]))
    )


near = st.lists(
    st.builds(
        lambda start, length, all_day: Block(
            NOW + timedelta(minutes=start), NOW + timedelta(minutes=start + length), all_day
        ),
        st.integers(0, 60),
        st.integers(0, 12),
        st.booleans(),
    ),
    max_size=12,
)


def minutes_of(found: tuple[Block, ...] | list[Block], *, all_day: bool) -> set[int]:
    """Return the minutes from now on that blocks take."""
    taken = set()
    for each in found:
        if each.all_day == all_day:
            first = int((each.starts_at - NOW).total_seconds() // 60)
            taken |= set(range(first, int((each.ends_at - NOW).total_seconds() // 60)))
    return taken


@given(near)
def test_merging_takes_neither_more_nor_less_time(given_blocks: list[Block]) -> None:
    found = rules.merged(given_blocks)
    for all_day in (False, True):
        assert minutes_of(found, all_day=all_day) == minutes_of(given_blocks, all_day=all_day)


@given(near)
def test_what_is_merged_lies_apart_and_in_order(given_blocks: list[Block]) -> None:
    for all_day in (False, True):
        same = [each for each in rules.merged(given_blocks) if each.all_day == all_day]
        assert all(one.ends_at < two.starts_at for one, two in pairwise(same))


@given(near)
def test_merging_again_changes_nothing(given_blocks: list[Block]) -> None:
    once = rules.merged(given_blocks)
    assert rules.merged(once) == once


@given(near, st.randoms())
def test_the_order_in_which_events_stand_makes_no_difference(
    given_blocks: list[Block], random: Random
) -> None:
    shuffled = sorted(given_blocks, key=lambda _: random.random())
    assert rules.merged(shuffled) == rules.merged(given_blocks)


@given(st.lists(blocks(), max_size=15), st.booleans())
def test_whatever_touches_the_window_is_kept_and_nothing_else(
    given_blocks: list[Block], titles: bool
) -> None:
    start, end = NOW - timedelta(days=60), NOW + timedelta(days=400)
    found = rules.kept(given_blocks, now=NOW, titles=titles)
    for each in found:
        assert each.starts_at < end
        assert each.ends_at >= start
    for each in given_blocks:
        inside = each.starts_at < end and (each.ends_at > start or each.starts_at >= start)
        covered = any(
            kept.all_day == each.all_day
            and kept.starts_at <= each.starts_at
            and each.ends_at <= kept.ends_at
            for kept in found
        )
        if inside:
            assert covered


def test_blocks_that_meet_become_one_without_titles_and_stay_two_with_them() -> None:
    two = [Block(NOW, NOW + HOUR, title="Team"), Block(NOW + HOUR, NOW + 2 * HOUR, title="Lunch")]
    assert rules.kept(two, now=NOW, titles=False) == (Block(NOW, NOW + 2 * HOUR),)
    assert [each.title for each in rules.kept(two, now=NOW, titles=True)] == ["Team", "Lunch"]


def test_a_whole_day_swallows_no_hour() -> None:
    day, hour = Block(NOW, NOW + 24 * HOUR, all_day=True), Block(NOW, NOW + HOUR)
    assert set(rules.kept([day, hour], now=NOW, titles=False)) == {day, hour}


def test_no_title_comes_along_without_being_asked_for() -> None:
    (found,) = rules.kept([Block(NOW, NOW + HOUR, title="Oncologist")], now=NOW, titles=False)
    assert found.title == ""


def test_a_long_title_is_cut_to_what_is_kept() -> None:
    (found,) = rules.kept([Block(NOW, NOW + HOUR, title="a \n" * 400)], now=NOW, titles=True)
    assert len(found.title) <= 300
    assert "\n" not in found.title


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({}, ""),
        ({"status": "TENTATIVE"}, ""),
        ({"status": "CANCELLED"}, "cancelled"),
        ({"method": "CANCEL"}, "cancelled"),
        ({"is_free": True}, "shown as free"),
        ({"declined": True}, "declined"),
    ],
)
def test_what_takes_ones_time(told: dict[str, object], why: str) -> None:
    asked = {"status": "CONFIRMED", "method": "", "is_free": False, "declined": False} | told
    assert rules.why_free(**asked) == why  # type: ignore[arg-type] # told by name, each of its type


def test_a_day_lies_on_the_seekers_own_clock() -> None:
    """In Berlin the last Sunday of October has 25 hours."""
    found = rules.placed(date(2026, 10, 25), None, BERLIN)
    assert found == Block(
        datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2026, 10, 25, 23, tzinfo=UTC), all_day=True
    )


def test_a_floating_time_lies_on_the_seekers_own_clock_and_any_other_where_it_says() -> None:
    wall = datetime(2026, 11, 24, 10)  # noqa: DTZ001 - it floats
    floating = rules.placed(wall, None, BERLIN)
    assert floating is not None
    assert floating.starts_at == datetime(2026, 11, 24, 9, tzinfo=UTC)
    fixed = rules.placed(wall.replace(tzinfo=ZoneInfo("America/New_York")), None, BERLIN)
    assert fixed is not None
    assert fixed.starts_at == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_the_first_and_last_days_there_are_never_raise() -> None:
    east, west = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/Los_Angeles")
    assert rules.placed(date.min, None, east) is None
    assert rules.placed(date.max, None, west) is None


@pytest.mark.parametrize(
    ("read", "tried", "waited", "due"),
    [
        (None, None, HOUR, True),  # never tried
        (0, 0, 59 * HOUR / 60, False),
        (0, 0, HOUR, True),
        (0, 2, HOUR, False),  # two hours of trouble: wait two more
        (0, 2, 2 * HOUR, True),
        (0, 500, 23 * HOUR, False),  # weeks of trouble: once a day
        (0, 500, 24 * HOUR, True),
        (None, 0, HOUR, True),
    ],
)
def test_the_longer_trouble_lasts_the_more_seldom_it_is_asked(
    read: int | None, tried: int | None, waited: timedelta, due: bool
) -> None:
    last = None if tried is None else NOW + tried * HOUR
    told = rules.may_try(
        made_at=NOW,
        read_at=None if read is None else NOW + read * HOUR,
        tried_at=last,
        now=(last or NOW) + waited,
    )
    assert told is due


def test_an_unchanged_calendar_is_read_whole_once_a_week_since_the_window_moves() -> None:
    tag = rules.tag_of('"v1"', "a", now=NOW)
    assert rules.version_in(tag, "a", now=NOW + timedelta(days=6)) == '"v1"'
    assert rules.version_in(tag, "b", now=NOW + timedelta(days=6)) == ""
    assert rules.version_in(tag, "a", now=NOW + timedelta(days=8)) == ""
    assert rules.version_in("", "a", now=NOW) == ""
    assert rules.tag_of("x" * 400, "a", now=NOW) == ""
