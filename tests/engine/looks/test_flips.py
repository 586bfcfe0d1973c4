"""What is said to turn the answer does, on either side of where it is said to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.pipelines import DREAM, asked

from showup.engine.advice import Advice, Bar, Flip
from showup.engine.decide import advise
from showup.engine.looks.flips import flips
from showup.engine.looks.inputs import inputs_of
from showup.engine.ranking import side
from showup.engine.setting import middle
from showup.engine.simulation.simulate import StoppedError
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


def test_the_risk_of_asking_for_another_day_is_tried_where_one_can_ask() -> None:
    risk = found_in(asked(7))["delay_risk"]
    assert risk.now == pytest.approx(0.03)
    assert risk.at is None  # there are days offered that cost no such risk
    assert "delay_risk" not in found_in(asked(7, moves_made=2))


def test_the_risk_of_asking_for_another_day_reaches_as_far_as_it_is_believed_to() -> None:
    risky = Beliefs(moved=Belief(0.97, 0.2, 1.0))
    situation = replace(asked(4.1), beliefs=risky)
    moving = next(each for each in inputs_of(situation) if each.name == "delay_risk")
    assert moving.low == 0
    assert moving.high == pytest.approx(0.8)
    assert moving.setting(middle(situation.beliefs), 0.5).moved == 0.5


def test_a_deadline_is_tried_in_whole_days_from_today_on() -> None:
    unknown = {each.name: each for each in inputs_of(asked(7, deal_ok=0.6, answer_by=2))}
    days = unknown["answer_by"]
    assert (days.now, days.low, days.high) == (2, 0, 5)
    assert days.at(2.4) == days.at(1.6) == 2
    assert days.situation(days.at(3.6)).opportunities[0].answer_by == 4
    assert "answer_by" not in {each.name for each in inputs_of(asked(7))}


def test_an_offer_that_must_be_answered_today_can_no_longer_be_held() -> None:
    offer = Opportunity("offer", excitement=6.5, sureness="very", stage="offer", offer_deadline=1)
    better = replace(DREAM, id="better", stage="pending", rounds=1, own_odds=0.9, result_due=1)
    situation = Situation((offer, better), "offer", "offer")
    advice = quick(situation)
    flip = found_in(situation, advice)["offer_deadline"]
    assert advice.best.choice.verb == "hold"
    assert (flip.now, flip.at) == (1, 1)
    assert flip.becomes in {"accept", "turn_down"}


def test_the_deadline_of_the_best_other_offer_is_tried_beside_an_invitation() -> None:
    offers = [
        Opportunity(name, excitement=good, stage="offer", offer_deadline=day)
        for name, good, day in (("one", 6.0, 3), ("two", 8.0, 20))
    ]
    days = next(x for x in inputs_of(asked(7, *offers)) if x.name == "offer_deadline")
    assert (days.now, days.low, days.high) == (20, 0, 20)
    moved = days.situation(5.0).opportunities
    assert [job.offer_deadline for job in moved] == [None, 3, 5]


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


def test_what_the_bars_show_to_turn_it_is_what_turns_it() -> None:
    situation = asked(7, hours=8.0)
    advice = quick(situation)
    lead = 0.2
    dear = Bar("hour_price", 0.005, 0.05, 0.3, lead, -0.1, 0.01, flips=True)
    shy = Bar("practice_gain", 0.0, 0.45, 0.1, lead, 0.3, 0.01, flips=False)
    told = found_in(situation, replace(advice, bars=(dear, shy)))
    at = told["hour_price"].at
    assert at is not None
    assert 0.02 < at < 0.05
    assert told["practice_gain"].at is None
    never = replace(dear, at_high=0.01, flips=False)
    assert found_in(situation, replace(advice, bars=(never,)))["hour_price"].at is None
    risky = Bar("moved", 0.9, 1.0, -0.1, lead, 0.3, 0.01, flips=True)
    delayed = found_in(situation, replace(advice, bars=(risky,)))["delay_risk"]
    assert delayed.at is not None
    assert delayed.at > delayed.now


def test_an_offer_that_may_as_well_be_held_is_on_no_edge() -> None:
    offer = Opportunity("offer", excitement=7, stage="offer", offer_deadline=3, sureness="very")
    situation = Situation((offer,), "offer", "offer")
    advice = quick(situation)
    assert advice.best.choice.verb == "accept"
    assert advice.contrast.other.verb == "turn_down"
    assert all(flip.at != flip.now for flip in found_in(situation, advice).values())
