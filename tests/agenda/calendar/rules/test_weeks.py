"""Weeks as addresses write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.agenda.calendar.rules import weeks

TODAY = date(2026, 11, 25)


@given(st.dates(date(2000, 1, 3), date(2100, 12, 20)))
def test_a_week_is_read_back_as_it_was_written(day: date) -> None:
    monday = weeks.read_week(weeks.written(day))
    assert monday.weekday() == 0
    assert timedelta(0) <= day - monday < weeks.WEEK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026",
        "2026-W54",
        "2026-W00",
        "2027-W53",
        "0000-W01",
        "W48-2026",
        "2026-W4\N{FULLWIDTH DIGIT EIGHT}",
        "x" * 500,
    ],
)
def test_what_is_no_week_says_how_one_is_written(text: str) -> None:
    with pytest.raises(weeks.WeekError, match="2026-W48"):
        weeks.read_week(text)


@pytest.mark.parametrize("text", ["1999-W01", "2101-W01", "9999-W52"])
def test_a_week_far_away_is_not_turned_to(text: str) -> None:
    with pytest.raises(weeks.WeekError, match="from 2000 to 2100"):
        weeks.read_week(text)


def test_the_week_opened_is_this_one_or_the_next_that_has_something() -> None:
    this, then = date(2026, 11, 23), date(2026, 12, 7)
    assert weeks.week_to_open([], today=TODAY) == this
    assert weeks.week_to_open([date(2026, 11, 29), then], today=TODAY) == this
    assert weeks.week_to_open([date(2026, 12, 10), date(2026, 12, 20)], today=TODAY) == then
    assert weeks.week_to_open([date(2026, 11, 24), date(2026, 12, 9)], today=TODAY) == then


@pytest.mark.parametrize(
    ("monday", "said"),
    [
        (date(2026, 11, 16), "last week"),
        (date(2026, 11, 23), "this week"),
        (date(2026, 11, 30), "next week"),
        (date(2026, 12, 7), "in the week of Mon 7 Dec"),
        (date(2027, 1, 4), "in the week of Mon 4 Jan 2027"),
    ],
)
def test_a_week_is_called_by_how_near_it_is(monday: date, said: str) -> None:
    assert weeks.named(monday, today=TODAY) == said


@pytest.mark.parametrize(
    ("monday", "days", "said"),
    [
        (date(2026, 11, 23), 7, "23 to 29 Nov 2026"),
        (date(2026, 11, 30), 7, "30 Nov to 6 Dec 2026"),
        (date(2026, 12, 28), 7, "28 Dec 2026 to 3 Jan 2027"),
    ],
)
def test_the_days_shown_are_said_from_first_to_last(monday: date, days: int, said: str) -> None:
    assert weeks.spanned(monday, days) == said
