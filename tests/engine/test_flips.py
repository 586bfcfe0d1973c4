"""What is said to turn the answer does, on either side of where it is said to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.pipelines import DREAM, asked

from showup.engine.advice import Advice, Flip
from showup.engine.decide import advise
from showup.engine.flips import flips
from showup.engine.inputs import inputs_of
from showup.engine.ranking import side
from showup.engine.simulate import StoppedError
from showup.engine.situation import Belief, Beliefs, Opportunity, Situation


def quick(situation: Situation) -> Advice:
    return advise(situation, settings=16, paths=96)


def found_in(situation: Situation, advice: Advice | None = None) -> dict[str, Flip]:
    found = flips(situation, advice or quick(situation), settings=16, paths=96)
    return {flip.input: flip for flip in found}


def best_side_at(situation: Situation, name: str, x: float) -> str:
    moved = next(each for each in inputs_of(situation) if each.name == name)
    return side(quick(moved.situation(x)).best.choice)


@pytest.mark.parametrize(
    ("name", "margin"), [("excitement", 0.6), ("odds", 0.06), ("hours", 4.0), ("bar", 0.6)]
)
def test_asked_again_on_both_sides_of_a_flip_the_answer_differs(name: str, margin: float) -> None:
    situation = asked(7, hours=8.0)
    at = found_in(situation)[name].at
    assert at is not None
    sides = {best_side_at(situation, name, at - margin), best_side_at(situation, name, at + margin)}
    assert sides == {"take", "leave"}


def test_a_flip_says_what_the_answer_becomes() -> None:
    good = found_in(asked(7))["excitement"]
    assert good.at is not None
    assert good.at < good.now == 7
    assert good.becomes == "decline"
    dull = found_in(asked(1))["excitement"]
    assert dull.at is not None
    assert dull.at > dull.now == 1
    assert dull.becomes in {"go", "move"}


def test_what_turns_nothing_says_so() -> None:
    found = found_in(asked(8))
    assert found["hour_price"].at is None
    assert found["hour_price"].becomes is None
    assert found["practice_gain"].at is None
    assert found["offer_days"].at is None


def test_practice_turns_a_warm_up_that_is_not_worth_it_by_itself() -> None:
    teaching = Beliefs(practice_gain=Belief(0.45, 0.0, 0.9))
    situation = replace(asked(4, DREAM, similarity=1.0), beliefs=teaching)
    advice = quick(situation)
    flip = found_in(situation, advice)["practice_gain"]
    assert advice.best.choice.verb in {"go", "move"}
    assert flip.at is not None
    assert 0 < flip.at < 0.45
    assert flip.becomes in {"decline", "rehearse"}


def test_own_odds_are_tried_where_they_were_said_and_the_usual_chance_where_not() -> None:
    assert found_in(asked(7, own_odds=0.5))["own_odds"].now == 0.5
    assert found_in(asked(7))["odds"].now == pytest.approx(0.33)


def test_an_offer_has_neither_hours_nor_odds_to_try() -> None:
    offer = Opportunity("a", excitement=8, stage="offer", offer_deadline=2)
    found = found_in(Situation((offer,), "a", "offer"))
    assert not {"hours", "odds", "practice_gain"} & set(found)
    assert found["excitement"].at is not None


def test_they_are_the_same_on_any_number_of_threads_and_can_be_stopped() -> None:
    situation = asked(6, DREAM)
    advice = quick(situation)
    seen: list[float] = []
    once = flips(situation, advice, settings=4, paths=8, threads=1, progress=seen.append)
    assert once == flips(situation, advice, settings=4, paths=8, threads=3)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    with pytest.raises(StoppedError):
        flips(situation, advice, settings=4, paths=8, should_stop=lambda: True)
