"""Times are said with the weekday, on the reader's clock, with the employer's beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from showup.shared.templatetags import when

TEN = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)


def test_a_day_carries_its_weekday() -> None:
    assert when.day(date(2026, 11, 24)) == "Tue 24 Nov"


def test_a_moment_stands_on_the_readers_clock() -> None:
    with timezone.override("Europe/Berlin"):
        assert "Tue 24 Nov, 11:30" in when.moment(TEN)


@pytest.mark.parametrize(
    ("zone", "says"),
    [
        ("Europe/London", "10:30 in London"),
        ("America/New_York", "05:30 in New York"),
        ("Asia/Auckland", ""),
        ("Pacific/Auckland", "23:30 in Auckland"),
        ("+05:30", "16:00 at UTC+05:30"),
        ("Europe/Paris", ""),
        ("", ""),
    ],
)
def test_the_employers_clock_is_told_only_where_it_differs(zone: str, says: str) -> None:
    with timezone.override("Europe/Berlin"):
        assert when.theirs(TEN, zone) == says


def test_another_day_there_is_said() -> None:
    with timezone.override("Europe/Berlin"):
        late = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
        assert when.theirs(late, "Asia/Tokyo") == "Wed 07:00 in Tokyo"


@pytest.mark.parametrize(
    ("minutes", "says"),
    [(45, "45 minutes"), (60, "an hour"), (90, "an hour and a half"), (None, "")],
)
def test_a_length_is_said_in_words(minutes: int | None, says: str) -> None:
    assert when.lasting(minutes) == says


def test_a_time_on_another_clock_is_also_told_on_ones_own() -> None:
    with timezone.override("Europe/Berlin"):
        assert when.mine(TEN) == "Tue 24 Nov, 11:30"
        assert when.mine(timezone.localtime(TEN)) == ""
        assert when.mine(TEN.replace(tzinfo=None)) == ""
