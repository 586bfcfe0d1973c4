"""The last day to apply, and dates that are something else."""

from __future__ import annotations

from datetime import date

import pytest

from showup.exchange.formats.postings.prose import facts

TODAY = date(2026, 11, 23)

CLOSES = [
    ("Apply by 30 November", date(2026, 11, 30)),
    ("Apply by February 5th.", date(2027, 2, 5)),
    ("Deadline to apply 5th Feb.", date(2027, 2, 5)),
    ("Closing date: 25/12/2026", date(2026, 12, 25)),
    ("Closing date: 12/25/2026", date(2026, 12, 25)),
    ("Applications close at 5pm on Friday, December 4th, 2026.", date(2026, 12, 4)),
    ("Deadline\n2026-12-24", date(2026, 12, 24)),
    ("Bewerbungsfrist: 31.12.2026", date(2026, 12, 31)),
    ("Bitte bewerben Sie sich bis zum 15. Januar 2027.", date(2027, 1, 15)),
    ("Date limite de candidature : 1er février 2027", date(2027, 2, 1)),
    ("Fecha límite: 5 de enero de 2027", date(2027, 1, 5)),
    ("Scadenza: 3 marzo 2027", date(2027, 3, 3)),
    ("Sluitingsdatum: 1 maart 2027", date(2027, 3, 1)),
    ("Prazo: 10 de março de 2027", date(2027, 3, 10)),
]


@pytest.mark.parametrize(("words", "day"), CLOSES)
def test_the_last_day_to_apply_is_read_with_its_words(words: str, day: date) -> None:
    read = facts(f"Nurse\n\nWe run three clinics.\n\n{words}", today=TODAY)
    assert read.closes == day
    assert read.closes_quote


OPEN = [
    "Closing date: 12/01/2027",  # the twelfth of January, or the first of December
    "Start date: 1 February 2027",
    "Posted on 2026-11-02",
    "We work to tight deadlines.",
    "Interviews close to 3 May stations.",
    "Apply by 31 February 2027",
]


@pytest.mark.parametrize("words", OPEN)
def test_a_date_that_could_be_two_or_is_another_is_left_open(words: str) -> None:
    assert facts(f"Nurse\n\nWe run three clinics.\n\n{words}", today=TODAY).closes is None


def test_the_country_tells_day_from_month() -> None:
    words = "Closing date: 12/01/2027"
    assert facts(words, country="GB").closes == date(2027, 1, 12)
    assert facts(words, country="US").closes == date(2027, 12, 1)
    assert facts(f"Acme | Nurse | Leeds, UK\n\n{words}").closes == date(2027, 1, 12)


def test_a_day_without_year_stays_open_where_nobody_knows_today() -> None:
    assert facts("Apply by 30 November").closes is None
