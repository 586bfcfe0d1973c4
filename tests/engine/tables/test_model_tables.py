"""The tables that solver, policy and simulator share say what the model says."""

from __future__ import annotations

from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from tests import strategies
from tests.engine.pipelines import DREAM, asked, modelled

from showup.engine.resolution import EXACT, Resolution
from showup.engine.setting import middle
from showup.engine.situation import Beliefs, Opportunity, Seeker, Situation
from showup.engine.tables.chances import pass_chance, payoff
from showup.engine.tables.frame import frames_of, quarters
from showup.engine.tables.worth import Node, after_interview, first_node


@settings(max_examples=40, deadline=None)
@given(strategies.situations())
def test_every_move_adds_up_to_certainty(situation: Situation) -> None:
    for resolution in (EXACT, Resolution(1, 2, first_round_reveals_all=False)):
        t = modelled(situation, resolution).tables
        for part in (t.move_low, t.move_high):
            assert np.add.reduceat(part, t.move_from[:-1]) == pytest.approx(1)
            assert part.min() >= 0
        assert ((t.mix >= 0) & (t.mix <= 1 + 1e-12)).all()
        assert ((t.act_keep >= 0) & (t.act_keep <= 1)).all()


def test_practice_mixes_low_and_high_so_that_the_chance_is_exact() -> None:
    situation = asked(6, DREAM)
    model = modelled(situation)
    setting, job = model.setting, situation.opportunities[1]
    low, high = (pass_chance(situation, job, 1, setting, x) for x in (0, float("inf")))
    weights = model.tables.mix[2]  # the dream job's first round
    for number, weight in enumerate(weights):
        exact = pass_chance(situation, job, 1, setting, number / 4)
        assert (1 - weight) * low + weight * high == pytest.approx(exact)
    assert weights[0] == 0
    assert (np.diff(weights) > 0).all()


def test_each_further_interview_teaches_less() -> None:
    situation = asked(6)
    job, setting = situation.opportunities[0], middle(Beliefs())
    chances = [pass_chance(situation, job, 1, setting, x) for x in range(6)]
    gains = np.diff(chances)
    assert (gains > 0).all()
    assert (np.diff(gains) < 0).all()


def test_the_base_rate_is_the_mean_over_unknown_levels() -> None:
    situation = asked(6, rounds=1)
    setting = middle(Beliefs())
    chance = pass_chance(situation, situation.opportunities[0], 1, setting, 0)
    assert chance == pytest.approx(0.33)
    better = replace(situation, seeker=Seeker(level_mean=0.5))
    normal = NormalDist()
    expected = normal.cdf(normal.inv_cdf(0.33) + 0.5 / (1 + 0.5**2) ** 0.5)
    assert pass_chance(better, situation.opportunities[0], 1, setting, 0) == pytest.approx(expected)


def test_own_odds_are_taken_for_somewhat_too_high() -> None:
    situation = asked(6, rounds=1, own_odds=0.5)
    setting = middle(Beliefs())
    chance = pass_chance(situation, situation.opportunities[0], 1, setting, 0)
    assert chance == pytest.approx(0.3543, abs=1e-4)  # logistic(-0.6)


def test_interviews_are_counted_in_quarters_halves_upward() -> None:
    assert [quarters(x) for x in (0.0, 0.125, 0.25, 0.5, 1.0, 1.3)] == [0, 1, 1, 2, 4, 5]


def test_first_impressions_flatter_and_interviews_surprise() -> None:
    frame = frames_of(asked(6), EXACT)[0]
    setting, seeker = middle(Beliefs()), Seeker()
    before = payoff(frame, first_node(frame), setting, seeker)
    assert before == pytest.approx(6 - 0.2 * 3 - 4)
    after = after_interview(frame, first_node(frame), 1)
    assert sum(chance for chance, _ in after) == pytest.approx(1)
    spread = sum(c * (3 * 0.6 * node.surprise) ** 2 for c, node in after)
    assert spread == pytest.approx((3 * 0.6) ** 2)


def test_a_failed_deal_breaker_leaves_nothing() -> None:
    frame = frames_of(asked(9, deal_ok=0.4), EXACT)[0]
    nodes = after_interview(frame, first_node(frame), 1)
    failed = sum(chance for chance, node in nodes if node.deal == "failed")
    assert failed == pytest.approx(0.6)
    assert payoff(frame, Node(deal="failed"), middle(Beliefs()), Seeker()) == 0


def test_surprise_spread_over_rounds_adds_up_to_the_whole() -> None:
    frame = frames_of(asked(6), Resolution(3, 3, first_round_reveals_all=False))[0]
    twice = [
        (first * second, node)
        for first, seen in after_interview(frame, first_node(frame), 1)
        for second, node in after_interview(frame, seen, 2)
    ]
    assert sum(c * node.surprise**2 for c, node in twice) == pytest.approx(1)


def test_a_later_day_is_not_asked_for_a_third_time() -> None:
    verbs = {choice.verb for _, choice in modelled(asked(6, moves_made=2)).choices}
    assert verbs == {"go", "decline", "rehearse"}


def test_asking_first_is_open_only_while_a_deal_breaker_is_unknown() -> None:
    def verbs(chance: float) -> set[str]:
        return {choice.verb for _, choice in modelled(asked(6, deal_ok=chance)).choices}

    assert "ask_first" in verbs(0.5)
    assert "ask_first" not in verbs(1.0) | verbs(0.0)


def test_a_no_show_is_never_a_choice_and_costs_more_than_cancelling() -> None:
    booked = Opportunity("a", stage="booked", booked_day=0)
    model = modelled(Situation((booked,), "a", "booked"))
    verbs = [choice.verb for _, choice in model.choices]
    assert verbs == ["keep", "cancel"]
    cancel = next(a for a, choice in model.choices if choice.verb == "cancel")
    assert model.no_show > -model.tables.act_reward[cancel] > 0
