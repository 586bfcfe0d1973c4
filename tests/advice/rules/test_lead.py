"""The paragraph under the sentence agrees with it, and hides neither what is better nor why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests import advices

from showup.advice.rules import present
from showup.engine.advice import Choice, Interval, Odds

if TYPE_CHECKING:
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation

TODAY = date.fromisoformat(advices.TODAY)
NONE = Interval(0.0, 0.0, 0.0)


def lead(advice: Advice, situation: Situation | None = None) -> str:
    return str(present(advice, situation or advices.brightwater(), today=TODAY).lead)


def with_any(advice: Advice, without: Interval, with_: Interval, gain: Interval) -> Advice:
    odds = tuple(
        Odds("any", without, with_, gain) if each.of == "any" else each
        for each in advice.contrast.odds
    )
    return replace(advice, contrast=replace(advice.contrast, odds=odds))


def test_under_an_answer_to_leave_both_ways_are_named() -> None:
    assert "Any job above your bar: 5 to 6 in 10 if you go, 4 to 6 if you decline." in lead(
        advices.answering("decline", "go")
    )


def test_ranges_that_do_not_show_which_is_better_say_the_difference_instead() -> None:
    found = with_any(
        advices.go(),
        Interval(0.38, 0.3, 0.5),
        Interval(0.40, 0.32, 0.44),
        Interval(0.02, 0.01, 0.03),
    )
    assert (
        "Any job above your bar: 3 to 5 in 10 either way; going adds perhaps 2 percentage"
        in lead(found)
    )


def test_a_large_difference_that_is_not_sure_is_said_with_its_range() -> None:
    found = with_any(
        advices.go(),
        Interval(0.69, 0.54, 0.82),
        Interval(0.87, 0.63, 1),
        Interval(0.18, -0.02, 0.4),
    )
    assert "going adds perhaps 18 percentage points (−2 to 40)" in lead(found)
    row = present(found, advices.brightwater(), today=TODAY).odds[-1]
    assert row.difference == "+18 (−2 to 40)"


def test_where_nothing_else_speaks_for_going_the_chance_of_this_job_is_said() -> None:
    still = Interval(0.2, 0.1, 0.3)
    odds = tuple(
        each if each.of == "this" else Odds(each.of, still, still, NONE)
        for each in advices.go().contrast.odds
    )
    found = replace(advices.go(), contrast=replace(advices.go().contrast, odds=odds))
    assert "The Brightwater job" in lead(found)
    assert "The Brightwater job" not in lead(advices.go())


@pytest.mark.parametrize(
    ("share", "says"), [(0.95, "95% of plausible"), (1.0, "every plausible setting")]
)
def test_a_close_call_with_a_large_share_says_both(share: float, says: str) -> None:
    near = replace(advices.go().contrast, gain=Interval(0.03, 0.01, 0.04))
    found = lead(replace(advices.go(), too_close=True, contrast=near, side_share=share))
    assert "within 0.03 points of each other, too little to choose by." in found
    assert "Going on Tue 24 Nov is the better in" in found
    assert f"{says}" in found
    assert "but seldom by much" in found


def test_hours_of_an_interview_that_is_often_called_off_are_said_to_be_a_mean() -> None:
    advice = advices.go()
    few = (replace(advice.best, hours=0.5), *advice.ranked[1:])
    assert lead(replace(advice, ranked=few)).endswith(
        "Half an hour on average, as it often doesn’t come to it."
    )


def test_leaving_a_good_job_beside_a_better_offer_says_so() -> None:
    situation = advices.brightwater()
    mine = replace(situation.opportunities[0], excitement=8.0)
    offer = replace(situation.opportunities[1], stage="offer", booked_day=None, excitement=9.0)
    where = replace(situation, opportunities=(mine, offer, situation.opportunities[2]))
    declining = advices.answering("decline", "go")
    says = "Your offer from Kestrel (9 of 10) leaves little for this one (8) to add."
    assert says in lead(declining, where)
    assert says not in lead(advices.go(), where)
    dull = replace(offer, excitement=7.0)
    worse = replace(where, opportunities=(mine, dull, situation.opportunities[2]))
    assert "leaves little" not in lead(declining, worse)


def test_leaving_a_job_whose_deal_breaker_fails_says_so() -> None:
    situation = advices.brightwater()
    out = replace(situation.opportunities[0], deal_ok=0.0)
    where = replace(situation, opportunities=(out, *situation.opportunities[1:]))
    assert "A deal-breaker fails" in lead(advices.answering("decline", "go"), where)


def test_worths_differ_as_printed_by_the_lead_that_is_printed() -> None:
    advice = advices.go()
    best = replace(advice.best, value=Interval(3.588, 3.2, 3.9))
    other = replace(advice.ranked[2], value=Interval(3.574, 3.2, 3.8))
    near = replace(advice.contrast, gain=Interval(0.014, 0.0, 0.02))
    found = replace(advice, ranked=(best, other), contrast=near, too_close=True)
    answer = present(found, advices.brightwater(), today=TODAY)
    assert "within 0.01 points" in str(answer.lead)
    first, second = (float(row.value_text) for row in answer.choices)
    assert round(first - second, 2) == 0.01


def test_what_is_close_is_turned_by_nothing_and_leans_by_anything() -> None:
    bars = tuple(replace(each, flips=False) for each in advices.explained().bars)
    advice = replace(
        advices.explained(), bars=bars, rests_on=("practice",), too_close=True, flips=()
    )
    answer = present(
        replace(advice, no_practice_best=Choice("decline", "b")), advices.brightwater(), today=TODAY
    )
    assert "None of them turns" not in answer.swings_note
    assert answer.rests_note.startswith("It’s close, so a little more or less")
    practice = next(row for row in answer.rests if row.field == "practice_gain")
    assert practice.turn_text == "Without it it would lean the other way."


def test_a_lead_that_ends_a_hair_below_0_says_why_that_turns_nothing() -> None:
    bar = replace(advices.explained().bars[0], flips=False)
    answer = present(replace(advices.explained(), bars=(bar,)), advices.brightwater(), today=TODAY)
    assert answer.swings[0].sentence.endswith("too near to it to say that it turns the answer.")
