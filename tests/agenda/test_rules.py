"""Today says the day in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from showup.agenda.rules import Due, opening

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("waiting", "says"),
    [
        ([], "Nothing needs an answer."),
        ([Due("A", None)], "One answer is waiting."),
        ([Due("A", FRIDAY)], "One answer is due by Friday."),
        ([Due("A", MONDAY)], "One answer is due today."),
        ([Due("A", date(2026, 11, 20))], "One answer was due on Fri 20 Nov."),
        ([Due("A", None), Due("B", FRIDAY)], "Two answers are waiting, the first due by Friday."),
        ([Due("A", None), Due("B", date(2026, 11, 20))], "Two answers wait, one since Fri 20 Nov."),
    ],
)
def test_what_waits_is_said_with_its_first_deadline(waiting: list[Due], says: str) -> None:
    assert opening(waiting, following=None, today=MONDAY).says == says


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
    assert opening([], following=following, today=MONDAY).lead == lead
