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
        ("this monday 15:00", "2026-11-23T15:00"),
        ("this sunday 15:00", "2026-11-29T15:00"),
        ("3 January 9h30", "2027-01-03T09:30"),
        ("3pm tomorrow", "2026-11-24T15:00"),
        ("10:30 on thursday", "2026-11-26T10:30"),
        ("tomorrow at half past three", "2026-11-24T15:30"),
        ("thursday, quarter to nine", "2026-11-26T08:45"),
        ("tomorrow ten past eight in the evening", "2026-11-24T20:10"),
        ("tomorrow nine o'clock", "2026-11-24T09:00"),
        ("noon tomorrow", "2026-11-24T12:00"),
        ("24.11.2026 10:30", "2026-11-24T10:30"),
        ("24.11. 10.30", "2026-11-24T10:30"),
        ("in 2 weeks 9:15", "2026-12-07T09:15"),
        ("quarter to one in the morning tomorrow", "2026-11-24T00:45"),
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


@pytest.mark.parametrize(
    ("said", "meant", "in_the_past"),
    [
        ("yesterday", "2026-11-22", "2026-11-22"),
        ("the day after tomorrow", "2026-11-25", "2026-11-25"),
        ("3 days ago", "2026-11-20", "2026-11-20"),
        ("a fortnight ago", "2026-11-09", "2026-11-09"),
        ("two months ago", "2026-09-23", "2026-09-23"),
        ("in 2 weeks", "2026-12-07", "2026-12-07"),
        ("in three months", "2027-02-23", "2027-02-23"),
        ("10 days from now", "2026-12-03", "2026-12-03"),
        ("last friday", "2026-11-20", "2026-11-20"),
        ("last monday", "2026-11-16", "2026-11-16"),
        ("friday", "2026-11-27", "2026-11-20"),
        ("monday", "2026-11-30", "2026-11-23"),
        ("next friday", "2026-11-27", "2026-11-27"),
        ("20 nov", "2027-11-20", "2026-11-20"),
        ("the 20th of november", "2027-11-20", "2026-11-20"),
        ("Sept 3", "2027-09-03", "2026-09-03"),
        ("29 feb", "2028-02-29", "2024-02-29"),
        ("3.4.", "2027-04-03", "2026-04-03"),
        ("20/11/2026", "2026-11-20", "2026-11-20"),
        ("11/20", "2027-11-20", "2026-11-20"),
        ("5/5", "2027-05-05", "2026-05-05"),
        ("end of month", "2026-11-30", "2026-11-30"),
        ("the end of next month", "2026-12-31", "2026-12-31"),
    ],
)
def test_a_day_is_read_as_it_is_meant(said: str, meant: str, in_the_past: str) -> None:
    assert day(said, today=MONDAY).isoformat() == meant
    assert day(said, today=MONDAY, past=True).isoformat() == in_the_past


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ("3/4/2026", "may be 3 April or 4 March"),
        ("04-03", "may be 4 March or 3 April"),
        ("13/13/2026", "no day that there is"),
        ("0/5", "no day that there is"),
        ("30 feb", "no day that there is"),
        ("next week", "no day we can read"),
        ("marching 3", "no day we can read"),
        ("999 months ago", "year"),
    ],
)
def test_a_day_that_is_none_or_may_be_two_is_refused_with_the_reason(said: str, says: str) -> None:
    with pytest.raises(SaidDateError, match=says):
        day(said, today=MONDAY)


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ("tomorrow 3", "3 may be 03:00 or 15:00"),
        ("tomorrow at midnight", "00:00 or 23:59"),
        ("tomorrow half past seven", "am or pm"),
        ("tomorrow 13 o'clock", "no such time"),
        ("tomorrow 24", "no such time"),
        ("noon", "needs a day"),
        ("10:00 to 11:00", "no day we can read"),
    ],
)
def test_a_time_that_is_none_or_may_be_two_is_refused_with_the_reason(said: str, says: str) -> None:
    with pytest.raises(SaidDateError, match=says):
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


@pytest.mark.parametrize("said", ["20 Nov 10:00", "10:00 on november 20th", "20.11. 10:00"])
def test_a_time_that_has_just_been_is_not_taken_for_next_years(said: str) -> None:
    with pytest.raises(SaidDateError, match="Add the year: 2026 or 2027"):
        moment(said, today=MONDAY)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("20 Nov 2027 10:00", "2027-11-20T10:00"),
        ("sat 20 nov 10:00", "2027-11-20T10:00"),
        ("in 11 months 10:00", "2027-10-23T10:00"),
        ("1 sep 10:00", "2027-09-01T10:00"),
    ],
)
def test_a_time_far_off_is_taken_where_it_can_be_no_other(said: str, meant: str) -> None:
    assert moment(said, today=MONDAY).isoformat(timespec="minutes") == meant
