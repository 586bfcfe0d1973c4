"""A zone's name, however it was written down."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from showup.shared import zones


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("Europe/Berlin", 1),
        (" Asia/Kolkata ", 5.5),
        ("UTC", 0),
        ("+05:30", 5.5),
        ("-0330", -3.5),
        ("+2", 2),
        ("UTC+2", 2),
        ("GMT-5", -5),
        ("+00:00", 0),
    ],
)
def test_a_place_or_an_offset_is_a_zone(name: str, hours: float) -> None:
    zone = zones.named(name)
    assert zone is not None
    assert datetime(2026, 1, 10, tzinfo=zone).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "Mars/Olympus",
        "../etc/passwd",
        "/etc/passwd",
        "Europe",
        "+24:00",
        "+05:99",
        "a\x00b",
    ],
)
def test_what_is_neither_is_none(name: str) -> None:
    assert zones.named(name) is None
