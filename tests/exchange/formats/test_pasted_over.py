"""A time that is over is no time to meet, and the reader is told so."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LETTER = "Sehr geehrte Frau Lee, wir laden Sie zum Vorstellungsgespräch bei Globex am {day} um 10 Uhr ein."
NOTE = "Interview bei Globex am {day} um 10 Uhr"
GONE, AHEAD = "Montag, 23. November 2020", "Montag, 30. November 2026"


@pytest.mark.parametrize("text", [LETTER, NOTE])
def test_a_day_that_is_over_is_named_and_not_taken(text: str) -> None:
    (reading,), problems = read(text.format(day=GONE).encode(), sent=SENT)
    assert reading.kind == "invitation"
    assert not reading.slots
    assert [problem.what for problem in problems] == [
        "Mon 23 Nov 2020 is over, so no time was taken from it."
    ]


@pytest.mark.parametrize("text", [LETTER, NOTE])
def test_of_a_day_ahead_nothing_is_said(text: str) -> None:
    (reading,), problems = read(text.format(day=AHEAD).encode(), sent=SENT)
    assert reading.kind == "invitation"
    assert len(reading.slots) == 1
    assert problems == ()


def test_of_a_day_that_was_beside_one_ahead_nothing_is_said() -> None:
    text = f"{LETTER.format(day=AHEAD)} Wir haben am 16. November 2026 um 9 Uhr telefoniert."
    (reading,), problems = read(text.encode(), sent=SENT)
    assert len(reading.slots) == 1
    assert problems == ()


def test_a_refusal_after_an_interview_is_none_to_come() -> None:
    text = (
        "Dear Ms Lee, thank you for the interview on Monday 2 November 2026 at 10:00. "
        "Unfortunately we have decided to go with another candidate."
    )
    (reading,), problems = read(text.encode(), sent=SENT)
    assert reading.kind == "rejection"
    assert problems == ()
