"""The invented casual mails are read as well as they have been read before."""

from __future__ import annotations

import pytest
from benchmarks.reading_threads import CASUAL, score

FLOORS = {  # right at least, wrong at most
    "tuning": {"kind": (34, 0), "slots": (16, 0), "booked": (8, 0), "answer_by": (6, 0)},
    "held out": {"kind": (26, 0), "slots": (9, 6), "booked": (4, 0), "answer_by": (6, 0)},
}


@pytest.mark.parametrize("half", FLOORS)
def test_casual_mails_are_read_no_worse_than_before(half: str) -> None:
    report = score(half, folder=CASUAL)
    for field, (right, wrong) in FLOORS[half].items():
        read = report.fields[field]
        misses = [miss for miss in report.misses if f" {field} " in miss]
        assert read.right >= right, misses
        assert read.wrong <= wrong, misses
