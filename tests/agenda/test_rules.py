"""Today says the day in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from showup.agenda.rules import opening

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("waiting", "first", "says"),
    [
        (0, None, "Nothing needs an answer."),
        (1, None, "One answer is waiting."),
        (1, FRIDAY, "One answer is due by Friday."),
        (1, MONDAY, "One answer is due today."),
        (1, date(2026, 11, 20), "One answer was due on Fri 20 Nov."),
        (2, FRIDAY, "Two answers are waiting, the first due by Friday."),
        (2, date(2026, 11, 20), "Two answers wait, one since Fri 20 Nov."),
        (40, None, "40 answers are waiting."),
    ],
)
def test_what_waits_is_said_with_its_first_deadline(
    waiting: int, first: date | None, says: str
) -> None:
    assert opening(waiting, first=first, following=None, today=MONDAY).says == says


@pytest.mark.parametrize(
    ("following", "lead"),
    [
        (None, "No interview is booked."),
        (("Acme", MONDAY), "Next you meet Acme, today."),
        (("Acme", date(2026, 11, 24)), "Next you meet Acme, tomorrow."),
        (("Acme", FRIDAY), "Next you meet Acme, on Fri 27 Nov."),
    ],
)
def test_the_next_interview_is_named(following: tuple[str, date] | None, lead: str) -> None:
    assert opening(0, first=None, following=following, today=MONDAY).lead == lead
