"""The index policy does the sensible thing, and loses little against the exact optimum."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tests.engine.pipelines import DREAM, LUKEWARM, asked, modelled

from showup.engine.exact.solver import solve_exact
from showup.engine.policy.choosing import choose, job_values, open_value, pipeline_value, scratch
from showup.engine.simulation.simulate import simulate
from showup.engine.situation import Opportunity, Seeker, Situation


def test_one_opportunity_alone_is_solved_exactly() -> None:
    situation = Situation((replace(DREAM, people=0),), "dream", "booked")
    model = modelled(situation)
    values = job_values(model)
    exact = dict(solve_exact(model).ranking)
    keep = next(c for _, c in model.choices if c.verb == "keep")
    action = next(a for a, c in model.choices if c.verb == "keep")
    at = np.array([model.tables.act_to[action]])
    alone = open_value(model.tables, values, scratch(1), 0, at, 0)
    assert alone == pytest.approx(exact[keep], rel=1e-9)


def test_a_better_pipeline_is_worth_more() -> None:
    def value(excitement: float) -> float:
        model = modelled(
            Situation((DREAM, replace(DREAM, id="b", excitement=excitement)), "dream", "booked")
        )
        at = model.tables.start.copy()
        return float(pipeline_value(model.tables, job_values(model), scratch(2), 0, at, 0))

    assert value(9.0) > value(6.0) > value(2.0) - 1e-12


def test_an_offer_is_held_while_that_is_free_and_taken_at_its_deadline() -> None:
    offer = Opportunity("offer", excitement=8, sureness="very", stage="offer", offer_deadline=6)
    model = modelled(Situation((LUKEWARM, offer), "lukewarm"))
    t = model.tables
    assert not t.decides[t.start[1]]
    last = np.array([t.first[1] - 1, t.start[1]])
    while t.move_to[t.move_from[last[1]]] >= t.first[1] and not t.decides[last[1]]:
        last[1] = t.move_to[t.move_from[last[1]]]
    action = choose(t, job_values(model), scratch(2), 2, last, 1)
    assert t.act_accepts[action]


def test_a_worthless_invitation_is_declined_and_a_good_one_taken() -> None:
    def taken(excitement: float) -> bool:
        other = replace(LUKEWARM, id="other", excitement=excitement)
        model = modelled(Situation((LUKEWARM, other), "lukewarm"))
        t = model.tables
        at = t.start.copy()
        at[0] = t.act_to[model.choices[-1][0]]
        at = t.move_to[t.move_from[at]]  # a step later: the last day to answer
        action = choose(t, job_values(model), scratch(2), 1, at, 1)
        return bool(t.to_go[t.act_to[action]] >= 0)

    assert taken(8.0)
    assert not taken(0.0)


@pytest.mark.parametrize("seed", range(4))
def test_following_the_policy_loses_little_and_never_gains(seed: int) -> None:
    rng = np.random.default_rng(seed)
    jobs = tuple(
        replace(
            LUKEWARM,
            id=f"job{i}",
            excitement=float(rng.uniform(5, 10)),
            slots=tuple(sorted(int(x) for x in rng.integers(0, 12, 2))),
            own_odds=float(rng.uniform(0.2, 0.8)),
        )
        for i in range(3)
    )
    seeker = Seeker(horizon_days=60)
    model = modelled(Situation(jobs, "job0", seeker=seeker))
    exact, values = solve_exact(model), job_values(model)
    runs = [simulate(model, values, first=a, paths=8000, seed=1)[:, 0] for a, _ in model.choices]
    for number, run in enumerate(runs):
        error = run.std() / len(run) ** 0.5
        assert run.mean() < exact.outcomes[number, 0] + 4 * error
    best = max(run.mean() for run in runs)
    assert best > 0.93 * exact.value


def test_going_is_going() -> None:
    """A booking is not quietly cancelled again by the policy that follows."""
    model = modelled(asked(1))
    go = next(a for a, c in model.choices if c.verb == "go")
    run = simulate(model, job_values(model), first=go, paths=500, seed=1)
    assert run[:, 4].min() >= 5
