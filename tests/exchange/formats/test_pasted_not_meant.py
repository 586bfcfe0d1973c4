"""What looks like the end of an interview, a firm or a day, and isn't."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person, Reading

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
KIM = Person("Kim", "kim@nordbau.example")


def told(text: str) -> Reading:
    (reading,), _ = read(text.encode(), sender=KIM, sent=SENT)
    return reading


@pytest.mark.parametrize(
    "more",
    [
        "No need to come in early.",
        "There is no need to come in a suit.",
        "No need to come to London.",
        "The interview is off-site at our Leeds office.",
        "Our meeting is off Market Street.",
    ],
)
def test_a_booked_interview_is_not_called_off_by_what_goes_on(more: str) -> None:
    reading = told(f"Your interview is confirmed for Tuesday 24 November at 10:00. {more}")
    assert reading.kind == "confirmation"
    assert reading.booked is not None


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, the interview on Tuesday is off.",
        "Sorry, the interview is off, the role was filled.",
        "Sorry, the role was filled: no need to come in on Tuesday for the interview.",
        "Sorry, no need to come any more for your interview on Tuesday 24 November.",
    ],
)
def test_an_interview_that_is_off_is_called_off(text: str) -> None:
    assert told(text).kind == "cancellation"


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag, Ihr Vorstellungsgespräch: bleibt es bei Do 10:30 Uhr? Gruß, Kim",
        "Hi, could you come in for an interview on Tuesday at 5.30-6.30? Best, Kim",
        "Hallo, wir laden Sie zum Gespräch in der Bahnhofstraße 12, 20099 Hamburg ein. Am 1.12. um 10 Uhr.",
    ],
)
def test_neither_a_time_nor_a_street_is_the_employer(text: str) -> None:
    reading = told(text)
    assert reading.employer is None
    assert "employer" in {each.about for each in reading.questions}


def test_what_is_counted_is_no_day_of_the_month() -> None:
    (slot,) = told("We would like to interview you on Friday, 15 minutes only, at 10:00.").slots
    assert f"{slot.start:%Y-%m-%d %H:%M}" == "2026-11-27 10:00"


def test_a_long_word_with_dashes_is_read_soon() -> None:
    text = "Wir laden Sie am Di 24. November um 10:30 zu einem Gespräch ein. "
    told(text)
    begun = time.thread_time()
    told(text + "a-" * 20_000)
    assert time.thread_time() - begun < 4  # a busy machine's half second
