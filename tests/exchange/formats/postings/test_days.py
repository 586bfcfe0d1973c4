"""Days as boards write them, told from the day it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from showup.exchange.formats.postings.days import day_of

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Posted Today", date(2026, 11, 23)),
        ("Posted 5 hours ago", date(2026, 11, 23)),
        ("Posted Yesterday", date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 22)),
        ("Posted 3 Days Ago", date(2026, 11, 20)),
        ("a day ago", date(2026, 11, 22)),
        ("2 weeks ago", date(2026, 11, 9)),
        ("Posted 30+ Days Ago", None),
        ("3 months ago", None),
        ("2026/11/20", date(2026, 11, 20)),
        ("20 November 2026", date(2026, 11, 20)),
        ("Nov 20th, 2026", date(2026, 11, 20)),
        ("1795392000", date(2026, 11, 23)),
        (1795392000.5, date(2026, 11, 23)),
        (float("nan"), None),
        (float("inf"), None),
        (10**30, None),
        (True, None),
        (None, None),
        ("2026-02-30", None),
        ("30.02.2026", None),
        ("13/13/2026", None),
        ("11/11/2026", date(2026, 11, 11)),
        ("1066-10-14", None),
    ],
)
def test_a_day_is_read_where_it_is_sure(written: Any, day: date | None) -> None:
    assert day_of(written, TODAY) == day


def test_days_ago_say_nothing_without_the_day_it_is() -> None:
    assert day_of("Posted Yesterday") is None
