"""Doubts become questions, the one that may break the deal first."""

from __future__ import annotations

import re
from dataclasses import replace

from showup.agenda.preparing.rules import questions
from showup.agenda.preparing.rules.doubt_words import DOUBTS, TOPICS
from showup.agenda.preparing.rules.known import Known, Line, Pay

BARE = Known("Kestrel Energy")
RELUCTANT = re.compile(
    r"\b(doubt|deal.?breaker|worr|unfortunately|not sure|afraid|have to)\b", re.IGNORECASE
)


def test_the_unknown_deal_breaker_comes_first_and_in_words_one_can_say() -> None:
    known = replace(
        BARE, deal_breaker="unknown", deal_words="Are there nights?", doubts=("pay", "manager")
    )
    first, *others = questions.propose(known)
    assert "may break the deal" in first.tests
    assert "How are hours and shifts planned, and how far ahead?" in first.ways
    assert "One thing I’d like to picture well: are there nights?" in first.ways
    assert [each.source for each in others[:2]] == [
        "your doubt about the pay", "your doubt about who you’d report to",
    ]  # fmt: skip


def test_a_deal_breaker_that_is_met_is_not_asked_about() -> None:
    known = replace(BARE, deal_breaker="met", deal_words="Are there nights?")
    assert not any("break" in each.tests for each in questions.propose(known))


def test_an_unknown_one_without_words_still_makes_a_question() -> None:
    (first, *_) = questions.propose(replace(BARE, deal_breaker="unknown"))
    assert "only learn after they’ve started" in first.ways[0]


def test_a_deal_breaker_as_a_no_is_asked_without_the_no() -> None:
    (first, *_) = questions.propose(
        replace(BARE, deal_breaker="unknown", deal_words="no dress code")
    )
    assert first.ways == ("What can you tell me about dress code here?",)


def test_what_is_left_open_is_asked_and_what_is_known_is_not() -> None:
    tests = {each.tests for each in questions.propose(BARE)}
    assert "The pay isn’t named anywhere yet." in tests
    named = {each.tests for each in questions.propose(replace(BARE, pay_named=True))}
    assert "The pay isn’t named anywhere yet." not in named
    assert "It isn’t said from where one works, day by day." in tests
    known = replace(BARE, pay=Pay("", 40000.0, None, "EUR", "year"), remote="hybrid")
    tests = {each.tests for each in questions.propose(known)}
    assert "The pay isn’t named anywhere yet." not in tests
    assert "It isn’t said from where one works, day by day." not in tests


def test_what_contradicts_a_criterion_is_asked_about_with_its_line() -> None:
    nights = Line("Night shifts every third week", "duties", "the posting")
    known = replace(BARE, criteria=("no night shifts",), lines=(nights,))
    (first, *_) = questions.propose(known)
    assert "“Night shifts every third week”" in first.source


def test_at_most_six_and_no_way_to_ask_twice() -> None:
    every = replace(BARE, deal_breaker="unknown", deal_words="pay", doubts=tuple(DOUBTS))
    found = questions.propose(every)
    assert len(found) == 6
    ways = [way for each in found for way in each.ways]
    assert len(ways) == len(set(ways))


def test_what_was_asked_in_an_earlier_round_is_not_proposed_again() -> None:
    known = replace(BARE, asked=("Why is this job open now?",))
    ways = {way for each in questions.propose(known) for way in each.ways}
    assert "Why is this job open now?" not in ways
    assert "Who did this work until now, and where are they today?" in ways


def test_no_question_sounds_reluctant() -> None:
    ways = [way for each in DOUBTS.values() for way in each.ways]
    ways += [way for each in TOPICS for way in each.ways]
    ways += [way for each in questions.propose(BARE) for way in each.ways]
    assert [way for way in ways if RELUCTANT.search(way)] == []
    assert all(way.endswith("?") for way in ways)
