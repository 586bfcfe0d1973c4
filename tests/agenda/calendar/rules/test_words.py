"""The sentence over the calendar."""

from __future__ import annotations

from datetime import UTC

from tests.agenda.calendar.rules.spans import span

from showup.agenda.calendar.rules import words


def said(*spans: tuple[str, str]) -> str:
    rows = [
        span(kind, 24 + n, 25 + n, label=label, opportunity=n)  # type: ignore[arg-type]  # kinds as text
        for n, (kind, label) in enumerate(spans)
    ]
    return words.headline(rows, "this week", UTC)


def test_the_headline_names_who_is_met() -> None:
    assert said() == "Nothing is booked this week."
    assert said(("slot", "Acme"), ("busy", "busy")) == "Nothing is booked this week."
    assert said(("interview", "Acme")) == "You meet Acme on Tue 24 Nov."
    two = said(("interview", "Acme"), ("interview", "Kestrel"))
    assert two == "Two interviews this week: Acme and Kestrel."


def test_many_interviews_are_counted() -> None:
    assert said(*[("interview", name) for name in "ABCD"]) == "Four interviews this week."


def test_two_rounds_of_one_employer_name_it_once() -> None:
    said_ = said(("interview", "Acme"), ("interview", "Acme"))
    assert said_ == "Two interviews this week: Acme."


def test_below_it_stands_what_was_offered_and_when_the_dream_interview_is() -> None:
    rows = [
        span("slot", 10, 11, label="Brightwater", opportunity=1),
        span("slot", 34, 35, label="Brightwater", opportunity=1),
        span("interview", 40, 41, label="Kestrel", opportunity=2),
        span("interview", 58, 59, label="Acme", opportunity=3, dream=True),
    ]
    lead = words.lead(rows, UTC)
    assert lead == (
        "Offered: two times by Brightwater. Acme, the one you want most, is on Wed 25 Nov."
    )


def test_many_offers_are_counted() -> None:
    rows = [span("slot", n, n + 1, label=f"Employer {n}", opportunity=n) for n in range(4)]
    assert words.lead(rows, UTC) == "Offered: four times by 4 employers."
