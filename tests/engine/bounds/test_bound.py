"""The bound lies above the optimum, whatever the pipeline, and meets it where theory says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from benchmarks.instances import pipeline
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine.pipelines import DREAM, LUKEWARM, asked, modelled
from tests.engine.solving import model_of
from tests.strategies import situations

from showup.engine.bounds.bound import bound, first_bounds
from showup.engine.exact.solver import solve_exact
from showup.engine.simulation.simulate import StoppedError
from showup.engine.situation import Belief, Opportunity, Situation

if TYPE_CHECKING:
    from showup.engine.bounds.bound import Bound

FEW = 400  # paths
RARE = 4.5  # standard errors that a sampled mean hardly ever errs by


def above(found: Bound, value: float) -> bool:
    """Say whether both of a bound's relaxations lie above a value, as far as noise can tell."""
    hair = 1e-9 * max(1.0, abs(value))
    return min(found.recall, found.foresight + RARE * found.error) >= value - hair


def without_practice(situation: Situation) -> Situation:
    beliefs = replace(situation.beliefs, practice_gain=Belief(0.0, 0.0, 0.0))
    return replace(situation, beliefs=beliefs)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(situation=situations())
def test_no_way_of_going_on_exceeds_the_bound_in_odd_little_pipelines(situation: Situation) -> None:
    model = model_of(situation)
    assert above(bound(model, paths=FEW), solve_exact(model).value)


@settings(max_examples=15, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    jobs=st.integers(2, 3),
    hours=st.sampled_from([0.5, 6.0, 20.0]),
    practice=st.booleans(),
)
def test_no_way_of_going_on_exceeds_the_bound_however_few_hours_there_are(
    seed: int, jobs: int, hours: float, practice: bool
) -> None:
    situation = pipeline(seed, jobs)
    situation = situation if practice else without_practice(situation)
    seeker = replace(situation.seeker, hours_a_week=hours)
    model = model_of(replace(situation, seeker=seeker))
    exact = solve_exact(model)
    assert above(bound(model, paths=FEW), exact.value)
    firsts = first_bounds(model, paths=FEW)
    for (choice, found), value in zip(firsts, exact.outcomes[:, 0], strict=True):
        assert above(found, value), choice


@pytest.mark.parametrize("seed", range(12))
def test_beside_nothing_else_the_bound_is_the_value_but_for_calling_off_for_nothing(
    seed: int,
) -> None:
    model = model_of(without_practice(pipeline(seed, 1)))
    assert bound(model, paths=FEW).recall == pytest.approx(solve_exact(model).value, abs=6e-3)


def test_the_bound_is_within_a_few_percent_of_the_optimum_for_most_pipelines_of_three() -> None:
    gaps = []
    for seed in range(25):
        model = model_of(without_practice(pipeline(seed, 3)))
        value = solve_exact(model).value
        if value >= 0.1:
            gaps.append((bound(model, paths=FEW).value - value) / value)
    assert sorted(gaps)[len(gaps) // 2] < 0.03
    assert sorted(gaps)[int(0.9 * len(gaps))] < 0.10


def test_an_offer_that_lapses_soon_is_bounded_by_foresight_and_says_so() -> None:
    offer = Opportunity("offer", excitement=7, stage="offer", rounds=1, offer_deadline=1)
    found = bound(modelled(asked(9, offer)))
    assert found.sampled
    assert found.relaxation == "foresight"
    assert found.value == pytest.approx(found.foresight + 2 * found.error)
    assert found.value < found.recall


def test_taking_the_offer_in_question_is_worth_what_it_pays_and_waiting_at_most_its_bound() -> None:
    offer = Opportunity("offer", excitement=7, stage="offer", rounds=1, offer_deadline=9)
    model = modelled(Situation((offer, DREAM), "offer", "offer"))
    pays = float(model.tables.pays[model.tables.start[0]])
    exact = solve_exact(model)
    found = dict(first_bounds(model, paths=FEW))
    assert {choice.verb for choice in found} == {"accept", "hold", "turn_down"}
    for choice, value in zip(exact.choices, exact.outcomes[:, 0], strict=True):
        assert above(found[choice], value)
        if choice.verb == "accept":
            assert found[choice].value == pytest.approx(pays)


def test_declining_costs_nothing_where_a_worthless_offer_may_be_taken_first() -> None:
    offer = Opportunity("offer", excitement=0, stage="offer", rounds=1, offer_deadline=9)
    poor = Opportunity("poor", excitement=0, stage="invited", slots=(3,))
    model = modelled(Situation((offer, poor), "poor"))
    exact = solve_exact(model)
    found = dict(first_bounds(model, paths=FEW))
    declined = next(choice for choice in found if choice.verb == "decline")
    assert dict(exact.ranking)[declined] == pytest.approx(0.0, abs=1e-12)
    assert above(found[declined], 0.0)


def test_what_needs_no_sampling_carries_no_noise() -> None:
    model = modelled(asked(5))
    assert bound(model, paths=FEW, seed=1).recall == bound(model, paths=FEW, seed=2).recall
    assert not bound(modelled(without_practice(asked(5, DREAM)))).sampled


def test_more_levels_only_tighten_what_needs_no_sampling() -> None:
    model = model_of(without_practice(pipeline(4, 6)))
    coarse, fine = bound(model, levels=9, paths=FEW), bound(model, levels=257, paths=FEW)
    assert fine.recall <= coarse.recall < 1.2 * fine.recall


def test_practice_raises_the_bound_no_higher_than_its_ceiling() -> None:
    situation = asked(6, DREAM, replace(LUKEWARM, id="other", excitement=5))
    beliefs = replace(situation.beliefs, practice_gain=Belief(0.4, 0.4, 0.4))
    with_it = bound(modelled(replace(situation, beliefs=beliefs)), paths=FEW)
    without = bound(modelled(without_practice(situation)), paths=FEW)
    assert without.recall < with_it.recall < 2 * without.recall


def test_the_same_seed_gives_the_same_bound_and_it_can_be_stopped() -> None:
    model = model_of(pipeline(3, 12))
    assert bound(model, paths=FEW) == bound(model, paths=FEW)
    with pytest.raises(StoppedError):
        bound(model, should_stop=lambda: True)


def test_what_could_be_gained_is_said_in_percent_and_never_below_nothing() -> None:
    found = bound(modelled(asked(5)), paths=FEW)
    assert found.beyond(found.value / 2) == pytest.approx(100.0)
    assert found.beyond(found.value + 1) == 0.0
    assert found.beyond(0.0) == float("inf")
