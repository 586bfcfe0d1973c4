"""Dates carry their weekday."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from showup.advice.rules import dates

TODAY = date(2026, 11, 19)


def test_a_day_and_a_moment() -> None:
    assert dates.day_name(date(2026, 11, 24)) == "Tue 24 Nov"
    assert dates.moment_name(datetime(2026, 11, 20, 17, 0, tzinfo=UTC)) == "Fri 20 Nov, 17:00"


def test_the_year_is_said_only_where_it_is_another() -> None:
    assert dates.day_name(date(2027, 1, 4), today=TODAY) == "Mon 4 Jan 2027"
    assert dates.day_name(date(2026, 12, 4), today=TODAY) == "Fri 4 Dec"


@pytest.mark.parametrize(
    ("ahead", "says"),
    [(-1, "today"), (0, "today"), (1, "by tomorrow"), (6, "by Wednesday"), (7, "by Thu 26 Nov")],
)
def test_a_deadline_is_said_by_its_nearness(ahead: int, says: str) -> None:
    assert dates.by_name(dates.day_at(TODAY, ahead), today=TODAY) == says
