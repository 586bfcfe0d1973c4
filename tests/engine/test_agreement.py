"""The engine against a second implementation of the model, and against itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine import naive
from tests.engine.naive_paths import walk
from tests.engine.solving import model_of, solved
from tests.strategies import situations, sure

from showup.engine.checks import check
from showup.engine.decide import advise
from showup.engine.exact.solver import solve_exact
from showup.engine.policy.choosing import job_values
from showup.engine.simulation.simulate import simulate
from showup.engine.situation import Beliefs, Opportunity, Seeker, Situation

if TYPE_CHECKING:
    from showup.engine.advice import Choice
    from showup.engine.tables.model import Model

few = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
DATED = {"go", "move"}


def named(choice: Choice) -> str:
    """Return the name that the naive twin gives to a choice."""
    return f"{choice.verb} {choice.day}" if choice.verb in DATED else choice.verb


@settings(few, max_examples=60)
@given(situations(most=2))
def test_exact_solver_and_naive_twin_give_the_same_value(situation: Situation) -> None:
    assert check(situation) == ()
    assert solved(situation).value == pytest.approx(naive.solve(situation), abs=1e-9)


@settings(few, max_examples=4)
@given(situations(least=3, most=3, stages=("invited", "booked", "pending")))
def test_they_agree_on_three_opportunities(situation: Situation) -> None:
    assert solved(situation).value == pytest.approx(naive.solve(situation), abs=1e-9)


@settings(few, max_examples=25)
@given(situations(most=2))
def test_they_agree_on_every_choice_of_the_open_decision(situation: Situation) -> None:
    expected = naive.choices(situation)
    found = {named(choice): points for choice, points in solved(situation).ranking}
    assert found == {
        name: pytest.approx(points, abs=1e-9)
        for name, points in expected.items()
        if name in found or name != "hold"
    }


@settings(few, max_examples=10)
@given(situations(most=3), st.integers(0, 2**63))
def test_compiled_paths_and_plain_python_paths_are_the_same_paths(
    situation: Situation, seed: int
) -> None:
    model = model_of(situation)
    values = job_values(model)
    for first, _ in model.choices:
        found = simulate(model, values, first=first, paths=8, seed=seed)
        for number, path in enumerate(found):
            expected = walk(model.tables, values, model.steps, seed, number, first)
            assert path[:6].tolist() == pytest.approx(expected, abs=1e-9)


def alone(**changes: object) -> Situation:
    """Return one invitation and nothing else, practice without effect."""
    job = Opportunity(
        id="a", excitement=7.0, stage="invited", slots=(3, 9), answer_by=6, own_odds=0.5
    )
    beliefs = replace(Beliefs(), practice_gain=sure(0.0))
    new = replace(job, **changes)  # type: ignore[arg-type] # any field, by name
    return Situation((new,), open="a", seeker=Seeker(horizon_days=60), beliefs=beliefs)


@pytest.mark.parametrize(
    "situation",
    [
        alone(),
        alone(rounds=1, sureness="very"),
        alone(deal_ok=0.7, hours=12.0),
        alone(rounds=3, offer_days=3.0, excitement=9.0),
    ],
)
def test_simulation_finds_the_exact_value_where_the_policy_is_optimal(situation: Situation) -> None:
    """One job and no practice: the one-job programme is the whole problem."""
    model = model_of(situation)
    values = job_values(model)
    exact = solve_exact(model, parts=6).outcomes
    for (first, _), expected in zip(model.choices, exact, strict=True):
        paths = simulate(model, values, first=first, paths=20_000, seed=7)
        error = paths[:, :6].std(axis=0, ddof=1) / np.sqrt(len(paths))
        assert (abs(paths[:, :6].mean(axis=0) - expected) <= 4 * error + 1e-9).all()


@settings(few, max_examples=15)
@given(situations(most=3))
def test_no_policy_beats_the_exact_value_and_its_controls_have_mean_zero(
    situation: Situation,
) -> None:
    model = model_of(situation)
    values = job_values(model)
    for (first, _), (_, exact) in zip(model.choices, in_order(model), strict=True):
        paths = simulate(model, values, first=first, paths=4000, seed=3)
        error = paths.std(axis=0, ddof=1) / np.sqrt(len(paths))
        assert paths[:, 0].mean() <= exact + 4.5 * error[0] + 1e-9
        assert (abs(paths[:, 6:].mean(axis=0)) <= 4.5 * error[6:] + 1e-9).all()


def in_order(model: Model) -> list[tuple[Choice, float]]:
    """Return the choices with their exact values, in the model's order."""
    result = solve_exact(model)
    return list(zip(result.choices, result.outcomes[:, 0].tolist(), strict=True))


@settings(few, max_examples=4)
@given(situations(most=3), st.integers(0, 9))
def test_the_same_seed_gives_the_same_advice_on_any_number_of_threads(
    situation: Situation, seed: int
) -> None:
    one = advise(situation, seed=seed, paths=16, settings=8, threads=1)
    two = advise(situation, seed=seed, paths=16, settings=8, threads=2)
    assert one == two
    assert one == advise(situation, seed=seed, paths=16, settings=8, threads=2)


def two_long_interviews(apart: int, hours_a_week: float) -> Situation:
    """Return two good jobs whose only days lie so many days apart, nine hours each."""
    jobs = tuple(
        Opportunity(
            name,
            excitement=7.0,
            stage="invited",
            rounds=1,
            slots=(day,),
            later_slots=(30,),  # beyond the horizon: of no use
            answer_by=3,
            hours=9.0,
            own_odds=0.9,
        )
        for name, day in (("a", 3), ("b", 3 + apart))
    )
    return Situation(jobs, "a", seeker=Seeker(horizon_days=24, hours_a_week=hours_a_week))


@pytest.mark.parametrize("apart", [0, 3, 6, 9])
@pytest.mark.parametrize("hours_a_week", [5.0, 8.0, 20.0])
def test_they_agree_where_hours_are_scarce(apart: int, hours_a_week: float) -> None:
    situation = two_long_interviews(apart, hours_a_week)
    assert solved(situation).value == pytest.approx(naive.solve(situation), abs=1e-8)


def test_long_interviews_in_the_same_week_do_not_both_fit() -> None:
    busy = [solved(two_long_interviews(apart, 5.0)).value for apart in (0, 3, 9)]
    free = [solved(two_long_interviews(apart, 20.0)).value for apart in (0, 3, 9)]
    assert busy[0] < free[0]
    assert busy[1] < free[1]
    assert busy[2] == pytest.approx(free[2])


DREAM = Opportunity(
    "z", excitement=9.5, sureness="very", stage="invited", rounds=1, slots=(12,), similarity=1.0
)
NEAR = replace(DREAM, slots=(0,), answer_by=0, excitement=5.0, employer="Acme", agency="Hays")
CASES = {
    "a rehearsal of three mocks before the dream interview": (
        replace(DREAM, id="a", slots=(3,), excitement=2.0, hours=9.0),
        DREAM,
    ),
    "another opening of the same employer": (
        replace(NEAR, id="a"),
        replace(DREAM, employer="Acme"),
    ),
    "a closed opening of the same employer": (
        replace(NEAR, id="a"),
        replace(DREAM, employer="Acme", stage="closed"),
    ),
    "another opening of the same agency, and a cancellation on the day": (
        replace(NEAR, id="a", deal_ok=0.7, people=40, hours=3.0),
        replace(DREAM, agency="Hays"),
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", ["invitation", "booked"])
def test_they_agree_on_cases_that_chance_rarely_draws(
    case: str, kind: Literal["invitation", "booked"]
) -> None:
    job, other = CASES[case]
    if kind == "booked":
        job = replace(job, stage="booked", booked_day=0)
    beliefs = replace(Beliefs(), practice_gain=sure(0.45), spill_over=sure(0.02))
    situation = Situation((job, other), "a", kind, seeker=Seeker(horizon_days=24), beliefs=beliefs)
    found = {named(choice): points for choice, points in solved(situation).ranking}
    expected = naive.choices(situation)
    assert found == {name: pytest.approx(expected[name], abs=1e-8) for name in found}
