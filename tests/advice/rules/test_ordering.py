"""The order in words: what other days cost, what isn't in it, what accepting calls off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import advices

from showup.advice.rules import Answer, ordering, present, said
from showup.engine.advice import Advice, Choice, MoveCost, Moves, Plan, Step, Waiting

TODAY = date(2026, 11, 19)  # a Thursday
NOTHING = Waiting("a", ("b",), 0.0, 0.01, 0.2, 0.0, 0.01)


def shown(advice: Advice) -> Answer:
    return present(advice, advices.brightwater(), today=TODAY)


def weighed(*costs: MoveCost, waiting: Waiting | None = None) -> Advice:
    """Return the answer "go on day 5" with a plan and what other days cost."""
    return replace(
        advices.go(),
        order=(
            Step("b", 5, booked=False, verb="go"),
            Step("k", 8, booked=True, verb="keep"),
            Step("a", 13, booked=True, verb="keep"),
        ),
        plan=Plan(exact=True, weighed=18),
        moves=Moves(costs, waiting, 32, 64),
    )


def test_other_days_stand_with_what_they_cost_and_whether_they_pass_the_dream_interview() -> None:
    answer = shown(
        weighed(
            MoveCost("b", 7, "go", 0.03, 0.005),
            MoveCost("b", 15, "go", 0.14, 0.005),
            MoveCost("b", None, "decline", 0.37, 0.01),
            MoveCost("k", 15, "move", 0.09, 0.01),
        )
    )
    open_, kestrel, dream = answer.order
    assert open_.elsewhere_text == "On Thu 26 Nov: 0.03 less; on Fri 4 Dec (after Acme): 0.14 less."
    assert kestrel.elsewhere_text == "Moved to Fri 4 Dec (after Acme): 0.09 less."
    assert dream.elsewhere_text == ""
    assert answer.order_aside == "two others, then the one you want"


def test_a_day_that_nobody_offered_is_not_named_as_if_they_had() -> None:
    offered, asked = MoveCost("b", 7, "go", 0.03, 0.005), MoveCost("b", 20, "move", 0.14, 0.005)
    assert shown(weighed(offered, asked)).order[0].elsewhere_text == (
        "On Thu 26 Nov: 0.03 less; on Wed 9 Dec (after Acme, if they agree to it): 0.14 less."
    )


def test_what_simulating_cannot_tell_apart_is_said_to_be_the_same() -> None:
    answer = shown(
        weighed(
            MoveCost("b", 7, "go", 0.03, 0.02),
            MoveCost("b", 15, "go", -0.004, 0.0),
            MoveCost("k", None, "decline", -0.06, 0.01),
        )
    )
    assert answer.order[0].elsewhere_text == (
        "On Thu 26 Nov or on Fri 4 Dec (after Acme): no difference we can tell."
    )
    assert answer.order[1].elsewhere_text == "Without it: 0.06 more, seen too late to follow up."


@pytest.mark.parametrize(
    ("verb", "says"),
    [("move", "too little to ask for"), ("go", "too little to be sure of")],
)
def test_a_day_that_is_a_little_better_says_why_it_is_not_the_one_we_would_take(
    verb: str, says: str
) -> None:
    move = MoveCost("b", 7, verb, -0.012, 0.001)  # type: ignore[arg-type] # one of the two
    assert shown(weighed(move)).order[0].elsewhere_text.endswith(f"0.01 more, {says}.")


def test_an_offered_day_that_finds_no_room_is_listed_and_why() -> None:
    situation = advices.brightwater()
    kestrel = replace(situation.opportunities[1], stage="invited", slots=(8, 10), booked_day=None)
    jobs = (situation.opportunities[0], kestrel, situation.opportunities[2])
    advice = weighed(MoveCost("k", None, "decline", 0.09, 0.01))
    order = (advice.order[0], Step("k", 8, booked=False, verb="go"), advice.order[2])
    answer = present(
        replace(advice, order=order, step_days=1),
        replace(situation, opportunities=jobs),
        today=TODAY,
    )
    assert answer.order[1].elsewhere_text == (
        "On Sun 29 Nov: no room around then; without it: 0.09 less."
    )
    assert "not the lead on its own page" in answer.order_notes[-1]


@given(
    cost=st.floats(-2, 2, allow_nan=False),
    noise=st.floats(0, 0.5, allow_nan=False),
    verb=st.sampled_from(["go", "move"]),
)
def test_the_words_agree_with_the_numbers(cost: float, noise: float, verb: str) -> None:
    move = MoveCost("b", 7, verb, cost, noise)  # type: ignore[arg-type] # one of the two
    row = shown(weighed(move)).order[0].elsewhere[0]
    if "less" in row.words or "more" in row.words:
        assert float(row.words.split()[0]) == pytest.approx(abs(cost), abs=0.0051)
        assert ("less" in row.words) == (cost > 0)
        assert abs(cost) >= 2 * noise
    else:
        assert row.words == "no difference we can tell"
        assert abs(cost) < max(0.005, 2 * noise)


def test_the_break_even_comes_from_the_orders_own_odds() -> None:
    waiting = Waiting("a", ("b", "k"), 0.08, 0.01, 0.2, 0.05, 0.004)
    answer = shown(weighed(waiting=waiting))
    assert answer.break_even.startswith("Warming up at Brightwater and Kestrel first takes")
    assert "from 20% to 25%" in answer.break_even
    assert answer.break_even.endswith("below 20%.")  # .05 of .25
    assert (
        "Without warming up before Acme, the whole would be worth 0.08 less." in answer.order_notes
    )


@pytest.mark.parametrize("waiting", [None, NOTHING, replace(NOTHING, gain=0.01, gain_noise=0.01)])
def test_without_a_gain_one_can_tell_there_is_no_break_even(waiting: Waiting | None) -> None:
    answer = shown(weighed(waiting=waiting))
    assert answer.break_even == ""
    assert not any("Without warming up" in note for note in answer.order_notes)


def test_the_note_says_how_the_order_was_found_and_what_it_cost() -> None:
    answer = shown(weighed(MoveCost("b", 7, "go", 0.03, 0.005)))
    assert answer.order_notes[-1].startswith("The best of 18 ways to place what is ahead.")
    assert "simulated 2,048 times" in answer.order_notes[-1]
    searched = replace(weighed(), plan=Plan(exact=False, weighed=4_000))
    assert shown(searched).order_notes == (
        "The best we found, trying 4,000 ways to place what is ahead.",
    )
    changed = replace(weighed(), plan=Plan(exact=True, weighed=40, changed=True))
    assert "then changed where simulating" in shown(changed).order_notes[0]


def test_what_is_left_out_is_named() -> None:
    advice = replace(weighed(), order=weighed().order[::2], plan=Plan(True, 9, left_out=("k",)))
    note = shown(advice).order_notes[0]
    assert note.startswith("Left out: Kestrel. Either there is no room for it beside the others")
    assert "The calendar says which of the two it is" in note
    assert shown(advice).order_leaves_out
    assert not shown(weighed()).order_leaves_out


def test_this_one_is_not_sent_to_its_own_page_when_it_is_left_out() -> None:
    plan = Plan(exact=True, weighed=9, left_out=("b", "k"))
    declined = replace(advices.answering("decline", "go"), order=weighed().order[2:], plan=plan)
    notes = " ".join(shown(declined).order_notes)
    assert "This is without Brightwater." in notes
    assert "Left out: Kestrel." in notes


def test_what_is_left_out_is_not_named_below_where_it_is_said_beside_it() -> None:
    out = replace(weighed(), order=weighed().order[::2], plan=Plan(True, 9, left_out=("k",)))
    where = said.setting(advices.brightwater(), today=TODAY, labels={})
    assert any("Left out" in note for note in ordering.notes(out, where))
    assert not any("Left out" in note for note in ordering.notes(out, where, at_steps=True))
    ranked = (advices.ranked(Choice("ask_first", "b")), *out.ranked)
    later = replace(out, ranked=ranked, order=out.order[1:])
    assert not any("Brightwater" in note for note in ordering.notes(later, where, at_steps=True))


def test_accepting_lists_no_interviews_but_what_becomes_of_them() -> None:
    advice = replace(
        weighed(), order=(), plan=Plan(exact=True, weighed=0, called_off=("a", "k"), taken="b")
    )
    answer = shown(advice)
    assert answer.order == ()
    assert answer.order_title == "What becomes of the others"
    (note,) = answer.order_notes
    assert note.startswith("Accepting ends the search, so these interviews are called off:")
    assert "Kestrel (booked for Fri 27 Nov) and Acme (booked for Wed 2 Dec)" in note


def test_another_offer_worth_more_is_named() -> None:
    advice = replace(
        weighed(), order=(), plan=Plan(exact=True, weighed=0, called_off=("b",), taken="k")
    )
    (note,) = shown(advice).order_notes
    assert note.startswith("Your offer from Kestrel is worth more than going on")
    assert "this interview is called off: Brightwater (invited)" in note


def test_an_interview_to_be_moved_says_from_where() -> None:
    moved = (Step("b", 20, booked=False, verb="move"), Step("k", 15, booked=False, verb="move"))
    notes = [step.note for step in shown(replace(weighed(), order=moved)).order]
    assert notes == [
        "Ask for a day about then; it isn’t one they offered.",
        "Ask to move it here; it’s booked for Fri 27 Nov.",
    ]


def test_an_order_without_the_open_interview_says_so() -> None:
    best = replace(advices.go().ranked[2], choice=Choice("decline", "b"))
    advice = replace(weighed(), order=weighed().order[1:], ranked=(best, advices.go().ranked[0]))
    assert "This is without Brightwater." in shown(advice).order_notes


def test_an_answer_of_before_shows_its_order_without_costs() -> None:
    answer = shown(advices.go())
    assert [step.name for step in answer.order] == ["Brightwater", "Kestrel", "Acme"]
    assert answer.order_notes == ()
    assert not answer.order_weighed
    assert answer.order_title == "The order we’d take"
