"""Why an interview is not in the order: what going as well would cost, or that no room is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests import advices

from showup.advice.rules import ordering_out, said
from showup.advice.rules.ordering_out import Going
from showup.engine.advice import Advice, Choice, Plan, Step

TODAY = date(2026, 11, 19)  # a Thursday
WHERE = said.setting(advices.brightwater(), today=TODAY, labels={})
LEFT = Plan(exact=True, weighed=9, left_out=("k",))


def out() -> Advice:
    """Return an order in which Kestrel is not."""
    return replace(advices.go(), order=(Step("b", 5, booked=False, verb="go"),), plan=LEFT)


def why(*going: Going) -> str:
    return ordering_out.why_out(out(), WHERE, going)["k"]


def test_with_room_it_is_said_what_going_as_well_would_cost_on_its_best_day() -> None:
    assert why(Going("k", (7,), 0.2, 0.02, True), Going("k", (8,), 0.12, 0.02, True)) == (
        "There is room, but it isn’t worth its hours: going as well on Fri 27 Nov would cost 0.12 "
        "points, give or take 0.04. Its own page asks four questions and weighs it."
    )


def test_a_day_without_room_is_said_beside_one_that_has_it() -> None:
    full = Going("k", (5, 6), 0.01, 0.001, False, ("b", "a"))
    text = why(full, Going("k", (8,), 0.12, 0.02, True))
    assert "going as well on Fri 27 Nov would cost 0.12 points" in text
    assert "There is no room on Tue 24 Nov or Wed 25 Nov: with Brightwater and Acme" in text


def test_without_room_it_is_said_whose_hours_it_would_share_and_how_many_there_are() -> None:
    jobs = {job.id: job.hours for job in advices.brightwater().opportunities}
    limit = advices.brightwater().seeker.hours_a_week
    crowded = replace(
        advices.brightwater(),
        seeker=replace(advices.brightwater().seeker, hours_a_week=1.5),
    )
    where = said.setting(crowded, today=TODAY, labels={})
    found = ordering_out.why_out(out(), where, [Going("k", (5,), 0.1, 0.01, False, ("b",))])["k"]
    total = f"{jobs['k'] + jobs['b']:g}"
    assert limit > 1.5
    assert found == (
        f"It finds no room on Tue 24 Nov: with Brightwater, it would come to {total} of 1.9 hours "
        "from Thu 19 Nov to Fri 27 Nov. Your limit is 1.5 hours a week, as you set it. Even with "
        "the room, going on Tue 24 Nov would cost 0.10 points, give or take 0.02. Its own page "
        "asks four questions and weighs it."
    )


def test_many_days_without_room_are_counted() -> None:
    full = [Going("k", (day,), 0.1, 0.01, False, ("b",)) for day in (5, 6, 7, 8)]
    assert why(*full).startswith("It finds no room on any of four days: ")


def test_a_difference_nobody_can_tell_is_no_cost() -> None:
    text = why(Going("k", (8,), 0.03, 0.02, True))
    assert "makes no difference we can tell (within 0.04 points)" in text
    assert "cost" not in text


@pytest.mark.parametrize(
    ("gain", "words"), [(0.015, "too little to be sure of"), (0.3, "too late")]
)
def test_a_gain_is_owned_up_to(gain: float, words: str) -> None:
    text = why(Going("k", (8,), -gain, 0.001, True))
    assert f"would bring {gain:.2f} points more" in text
    assert words in text


def test_the_one_that_is_asked_about_says_what_its_ranking_says() -> None:
    declined = replace(advices.answering("decline", "go"), order=out().order, plan=LEFT)
    text = ordering_out.why_out(declined, WHERE)["b"]
    best, row = declined.best, next(r for r in declined.ranked if r.choice.verb == "go")
    cost = abs(best.value.mid - row.value.mid)
    assert text.startswith("We’d decline it: going")
    assert f"{cost:.2f} points" in text or "no difference we can tell" in text
    asked = replace(out(), ranked=(advices.ranked(Choice("ask_first", "b")), *out().ranked))
    assert ordering_out.why_out(asked, WHERE)["b"] == "It comes in once they’ve answered you."


def test_what_is_called_off_is_not_said_to_be_left_out() -> None:
    plan = Plan(exact=True, weighed=0, called_off=("a", "k"), taken="b")
    assert ordering_out.why_out(replace(out(), order=(), plan=plan), WHERE) == {}
