"""The answers make sense, and the same seed gives the same answer."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from tests import strategies
from tests.engine.pipelines import DREAM, LUKEWARM, asked

from showup.engine.advice import Advice
from showup.engine.decide import ENGINE_VERSION, advise
from showup.engine.looks.flips import flips
from showup.engine.ranking import side
from showup.engine.simulation.simulate import StoppedError
from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation


def quick(situation: Situation, **changes: object) -> Advice:
    """Return the answer on a small budget."""
    return advise(situation, settings=16, paths=48, **changes)  # type: ignore[arg-type] # by name


def value_of(advice: Advice, verb: str) -> float:
    """Return the best mean value of a verb."""
    return max(r.value.mid for r in advice.ranked if r.choice.verb == verb)


def test_the_same_seed_gives_the_same_answer_on_any_number_of_threads() -> None:
    situation = asked(6, DREAM, deal_ok=0.6)
    assert quick(situation, threads=1) == quick(situation, threads=3)
    assert quick(situation, seed=1) != quick(situation, seed=2)


def test_a_dull_job_with_nothing_else_going_is_declined() -> None:
    advice = quick(asked(1))
    assert advice.best.choice.verb == "decline"
    assert not advice.too_close
    assert side(advice.contrast.other) == "take"
    assert advice.rests_on == ()


def test_a_good_job_is_gone_to() -> None:
    advice = quick(asked(8))
    assert advice.best.choice.verb == "go"
    assert advice.best.choice.day in {3, 5}
    assert advice.contrast.other.verb == "decline"
    assert not advice.too_close
    assert advice.side_share == 1


def test_more_excitement_speaks_more_for_going() -> None:
    leads = []
    for excitement in (1, 4, 7, 10):
        advice = quick(asked(excitement, DREAM))
        leads.append(value_of(advice, "go") - value_of(advice, "decline"))
    assert leads == sorted(leads)
    assert leads[0] < 0 < leads[-1]


def test_a_middling_job_before_the_dream_job_is_close_and_leans_on_practice() -> None:
    near = asked(4, DREAM, similarity=1.0)
    late = asked(4, DREAM, similarity=1.0, slots=(17,), moves_made=2)
    beliefs = Beliefs(practice_gain=Belief(0.45, 0.45, 0.45))
    early = quick(replace(near, beliefs=beliefs))
    after = quick(replace(late, beliefs=beliefs))
    gain_early = value_of(early, "go") - value_of(early, "decline")
    gain_after = value_of(after, "go") - value_of(after, "decline")
    assert gain_early > gain_after + 0.05
    assert early.best.choice.verb in {"go", "move"}
    assert early.rests_on == ("practice",)
    assert early.no_practice_best.verb == "decline"


def test_a_failed_deal_breaker_is_declined_and_an_unknown_one_asked_about() -> None:
    assert quick(asked(9, deal_ok=0.0)).best.choice.verb in {"decline", "rehearse"}
    unknown = quick(asked(9, deal_ok=0.3, hours=10.0, slots=(5, 9)))
    assert unknown.best.choice.verb == "ask_first"


def test_a_booked_interview_is_kept_or_cancelled_by_its_worth() -> None:
    def best(excitement: float) -> str:
        job = Opportunity("a", excitement=excitement, stage="booked", booked_day=4)
        return quick(Situation((job,), "a", "booked")).best.choice.verb

    assert best(8) in {"keep", "move"}
    assert best(0) == "cancel"


def test_cancelling_on_the_day_costs_more_than_days_before() -> None:
    def cost(day: int) -> float:
        job = Opportunity("a", excitement=1, stage="booked", booked_day=day)
        return -value_of(quick(Situation((job,), "a", "booked")), "cancel")

    assert cost(0) > 2 * cost(4) > 0


def test_an_offer_is_accepted_held_or_turned_down() -> None:
    def best(excitement: float, deadline: int, *others: Opportunity) -> str:
        job = Opportunity(
            "a", excitement=excitement, sureness="very", stage="offer", offer_deadline=deadline
        )
        return quick(Situation((job, *others), "a", "offer")).best.choice.verb

    soon = replace(DREAM, round=2, stage="pending", result_due=3, own_odds=0.9)
    assert best(9, 0, LUKEWARM) == "accept"
    assert best(2, 0) == "turn_down"
    assert best(5, 9, soon) == "hold"
    assert best(9, 5) == "accept"


def test_the_answer_is_complete_and_consistent() -> None:
    advice = quick(asked(6, DREAM))
    assert advice.engine == ENGINE_VERSION
    means = [r.value.mid for r in advice.ranked]
    assert all(earlier > later - 0.01 for earlier, later in pairwise(means))
    for found in advice.ranked:
        for interval in (found.value, found.dream, found.any_job):
            assert interval.low <= interval.mid <= interval.high
        assert 0 <= found.share <= 1
        assert 0 <= found.dream.mid <= found.any_job.mid + 1e-9 <= 1
        assert found.noise >= 0
    assert [o.of for o in advice.contrast.odds] == ["this", "dream", "any"]
    for odds in advice.contrast.odds:
        assert odds.gain.mid == pytest.approx(odds.with_.mid - odds.without.mid)
    assert [(step.opportunity, step.booked) for step in advice.order] == [
        ("lukewarm", False),
        ("dream", True),
    ]


def test_without_a_dream_job_no_odds_of_one_are_given() -> None:
    advice = quick(asked(6))
    assert [o.of for o in advice.contrast.odds] == ["this", "any"]
    assert advice.best.dream.high == 0


def test_exact_and_simulated_answers_agree() -> None:
    situation = replace(asked(7, DREAM), seeker=Seeker(horizon_days=60))
    exact = advise(situation, method="exact", settings=32)
    rollout = advise(situation, settings=32, paths=200)
    assert exact.best.noise == 0
    assert side(exact.best.choice) == side(rollout.best.choice) == "take"
    assert exact.best.value.mid == pytest.approx(rollout.best.value.mid, rel=0.07)


def test_beliefs_without_zero_weight_are_still_answered_without_practice() -> None:
    beliefs = Beliefs(practice_gain=Belief(1.0, 1.0, 1.0))
    advice = quick(replace(asked(5, DREAM, similarity=1.0), beliefs=beliefs))
    assert advice.contrast.gain.mid > advice.no_practice.gain.mid


@pytest.mark.parametrize("horizon", [1, 2, 5, 30, 366])
def test_any_horizon_is_answered(horizon: int) -> None:
    situation = replace(asked(6, DREAM), seeker=Seeker(horizon_days=horizon))
    advice = advise(situation, settings=4, paths=8)
    assert advice.best.value.low <= advice.best.value.high


def test_twenty_opportunities_are_answered() -> None:
    others = [Opportunity(f"job{i}", excitement=6) for i in range(18)]
    advice = advise(asked(7, DREAM, *others), settings=8, paths=16)
    assert {r.choice.verb for r in advice.ranked} == {"go", "move", "decline", "rehearse"}


def test_long_work_reports_progress_and_can_be_stopped() -> None:
    seen: list[float] = []
    quick(asked(6), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    with pytest.raises(StoppedError):
        quick(asked(6), should_stop=lambda: True)


def test_flips_name_the_value_at_which_the_answer_changes() -> None:
    situation = asked(7)
    advice = quick(situation)
    found = {flip.input: flip for flip in flips(situation, advice, paths=24, settings=8)}
    excitement = found["excitement"]
    assert excitement.now == 7
    assert excitement.at is not None
    assert 2 < excitement.at < 6
    assert excitement.becomes == "decline"
    assert found["hour_price"].at is None
    assert found["hour_price"].becomes is None


@settings(max_examples=40, deadline=None)
@given(strategies.situations())
def test_any_sound_situation_is_answered_with_finite_numbers(situation: Situation) -> None:
    advice = advise(situation, settings=2, paths=4, threads=1)
    for found in advice.ranked:
        numbers = (found.value.low, found.value.mid, found.value.high, found.noise, found.hours)
        assert all(math.isfinite(number) for number in numbers)
    assert advice.contrast.other != advice.best.choice or len(advice.ranked) == 1


def test_choices_that_come_to_the_same_are_not_too_close_and_the_plainer_stands_first() -> None:
    def answer(excitement: float) -> Advice:
        job = Opportunity(
            "a", excitement=excitement, sureness="very", stage="offer", offer_deadline=5
        )
        return quick(Situation((job, DREAM), "a", "offer"))

    good, poor, worthless = answer(9), answer(4.6), answer(2)
    assert good.best.choice.verb == "accept"
    assert not good.too_close
    assert poor.best.choice.verb == "hold"
    assert worthless.best.choice.verb == "turn_down"
    assert not worthless.too_close


def test_a_day_that_is_hardly_worse_than_another_keeps_its_share() -> None:
    advice = quick(asked(6, DREAM, similarity=1.0))
    assert advice.best.share >= advice.side_share - 0.15
