"""Dates as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.shared.said_dates import SaidDateError, day, moment

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-11-24 10:30", "2026-11-24T10:30"),
        ("2026-11-24T10:30", "2026-11-24T10:30"),
        ("24 Nov 10.30", "2026-11-24T10:30"),
        ("Tue 24 Nov 2026, 10:30", "2026-11-24T10:30"),
        ("november 24th, 3pm", "2026-11-24T15:00"),
        ("tomorrow 12am", "2026-11-24T00:00"),
        ("tomorrow at 12pm", "2026-11-24T12:00"),
        ("next tuesday 3:15 pm", "2026-11-24T15:15"),
        ("mon 9:00", "2026-11-30T09:00"),
        ("3 January 9h30", "2027-01-03T09:30"),
    ],
)
def test_a_moment_is_read(said: str, meant: str) -> None:
    assert moment(said, today=MONDAY).isoformat(timespec="minutes") == meant


@pytest.mark.parametrize(
    "said",
    ["", "soon", "10:30", "tomorrow", "24 Nov", "tomorrow 25:00", "tomorrow 13pm", "tomorrow 10",
     "31 nov 10:00", "2026-02-30 10:00", "wed 24 nov 10:00", "24 foo 10:00", "tuesda 24 xyz 9:00"],
)  # fmt: skip
def test_what_is_no_moment_is_refused(said: str) -> None:
    with pytest.raises(SaidDateError, match="“"):
        moment(said, today=MONDAY)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d %b %Y"]))
def test_a_written_day_comes_back(meant: date, form: str) -> None:
    assert day(meant.strftime(form), today=MONDAY) == meant


@given(st.text(max_size=20))
def test_no_text_breaks_it(said: str) -> None:
    try:
        found = moment(said, today=MONDAY)
    except SaidDateError:
        return
    assert found.tzinfo is None


@pytest.mark.parametrize("said", ["0001-01-01", "9999-12-31", "24 Nov 2206"])
def test_a_year_that_can_only_be_a_slip_is_said(said: str) -> None:
    with pytest.raises(SaidDateError, match="year"):
        day(said, today=MONDAY)
