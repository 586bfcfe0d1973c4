"""Programmes of one and of two opportunities are the exact solver's, in every phase."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.instances import pipeline
from tests.engine.pipelines import modelled

from showup.engine.advice import Choice
from showup.engine.exact.solver import solve_exact
from showup.engine.policy.anchored import values_of
from showup.engine.policy.choosing import choose, open_value
from showup.engine.policy.index import scratch
from showup.engine.policy.pairs import (
    BETWEEN,
    DECIDED,
    NOBODY,
    OPEN,
    PHASES,
    job_of,
    solve_one,
    solve_pair,
)
from showup.engine.resolution import EXACT
from showup.engine.tables.model import Model, skeleton


def forced(model: Model) -> dict[int, float]:
    """Return the exact value of every action of the open job, the optimum going on."""
    t = model.tables
    s = t.start[t.open]
    choices = tuple((a, Choice("hold", "")) for a in range(t.act_from[s], t.act_from[s + 1]))
    found = solve_exact(replace(model, choices=choices)).outcomes[:, 0]
    return {a: float(value) for (a, _), value in zip(choices, found, strict=True)}


def solved_pair(model: Model) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return phase x time x states x states of the two jobs of a model, nobody held back."""
    t = model.tables
    one, two = job_of(t, 0, NOBODY), job_of(t, 1, NOBODY)
    sizes = len(one.reward), len(two.reward)
    out = np.empty((PHASES, model.steps, *sizes))
    forks = tuple(np.zeros((model.steps, size), np.bool_) for size in sizes)
    solve_pair(one, two, t.window, t.window_hours, t.most, out, (forks[0], forks[1]))
    return out


@pytest.mark.parametrize("seed", range(12))
def test_one_opportunity_is_worth_what_the_exact_solver_says(seed: int) -> None:
    model = modelled(pipeline(seed, 1))
    t = model.tables
    out = np.empty((2, model.steps, len(t.earned)))
    solve_one(job_of(t, 0, NOBODY), out)
    assert out[1, 0, 0] == pytest.approx(solve_exact(model).value, abs=1e-9)
    for action, value in forced(model).items():
        ahead = out[0, 0, t.act_to[action]] * t.act_keep[action]
        ahead += out[0, 0, t.act_drop[action]] * (1 - t.act_keep[action])
        assert ahead + t.act_reward[action] == pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("seed", range(16))
def test_two_opportunities_are_worth_what_the_exact_solver_says_in_every_phase(seed: int) -> None:
    situation = pipeline(seed, 2)
    model = modelled(situation)
    t, out = model.tables, solved_pair(model)
    assert out[OPEN, 0, 0, 0] == pytest.approx(solve_exact(model).value, abs=1e-9)
    for action, value in forced(model).items():  # the first has decided, the second not yet
        to, drop = t.act_to[action], t.act_drop[action]
        keep = t.act_keep[action]
        ahead = keep * out[BETWEEN, 0, to, 0] + (1 - keep) * out[BETWEEN, 0, drop, 0]
        assert ahead + t.act_reward[action] == pytest.approx(value, abs=1e-9)
    other = replace(situation, opportunities=situation.opportunities[::-1])
    model = modelled(other)
    t, out = model.tables, solved_pair(model)
    graphs = skeleton(other, EXACT).graphs
    if len(graphs[0].actions[0]) > 1:
        return  # the first has something to decide too: no action alone shows this phase
    for action, value in forced(model).items():
        to, drop = t.act_to[action] - t.first[1], t.act_drop[action] - t.first[1]
        keep = t.act_keep[action]
        ahead = keep * out[DECIDED, 0, 0, to] + (1 - keep) * out[DECIDED, 0, 0, drop]
        assert ahead + t.act_reward[action] == pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_policy_is_optimal_for_one_opportunity_and_for_two(jobs: int) -> None:
    for seed in range(20):
        model = modelled(pipeline(seed, jobs))
        t, values = model.tables, values_of(model, firm=NOBODY)
        chosen = choose(t, values, scratch(jobs), 0, t.start.copy(), t.open)
        exact = forced(model)
        best = solve_exact(model).value  # of the actions that there is room for
        assert exact[chosen] == pytest.approx(best, abs=3e-5)
        for action, value in exact.items():
            if t.act_accepts[action]:
                continue
            found = t.act_reward[action]
            for to, chance in (
                (t.act_to[action], t.act_keep[action]),
                (t.act_drop[action], 1 - t.act_keep[action]),
            ):
                at = t.start.copy()
                at[t.open] = to
                found += chance * open_value(t, values, scratch(jobs), 0, at, 0)
            assert found == pytest.approx(value, abs=1e-5)


def test_solving_on_more_threads_changes_nothing() -> None:
    model = modelled(pipeline(3, 4))
    alone, several = values_of(model, firm=0), values_of(model, firm=0, threads=3)
    for name in alone._fields:
        assert np.array_equal(getattr(alone, name), getattr(several, name)), name


def test_pairs_that_do_not_fit_are_left_out_from_the_least_worth_on() -> None:
    model = modelled(pipeline(3, 4))
    t = model.tables
    whole = values_of(model, firm=0)
    assert len(whole.pairs) == 6
    sizes = np.diff(t.first)
    least = values_of(model, firm=0, cells=int(model.steps * sizes.max() ** 2))
    assert 1 <= len(least.pairs) < 6
    assert all(t.open in pair for pair in least.pairs[:1].tolist())
    assert least.pair.nbytes < whole.pair.nbytes
