"""States with one future are one to the exact solver, and nothing changes by that."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.instances import pipeline
from tests.engine.pipelines import DREAM, asked, modelled

from showup.engine.exact import solver as exact
from showup.engine.exact.merging import merged
from showup.engine.exact.solver import joint_size, solve_exact
from showup.engine.situation import Belief, Beliefs


@pytest.mark.parametrize("seed", [1, 5, 8])
def test_every_choice_is_worth_the_same(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    model = modelled(pipeline(seed, 3))
    monkeypatch.setattr(exact, "MANY", 10**12)
    plain, plainly = solve_exact(model, parts=6), solve_exact(model)
    size = joint_size(model)
    monkeypatch.setattr(exact, "MANY", 0)
    once, alone = solve_exact(model, parts=6), solve_exact(model)
    assert joint_size(model) <= size
    assert once.choices == plain.choices
    assert once.outcomes == pytest.approx(plain.outcomes, abs=1e-10)
    assert alone.outcomes[:, 0] == pytest.approx(plain.outcomes[:, 0], abs=1e-10)
    assert plainly.value == pytest.approx(once.value, abs=1e-10)


def test_how_often_one_interviewed_matters_only_where_practice_does() -> None:
    beliefs = Beliefs(practice_gain=Belief(0.0, 0.0, 0.0))
    situation = asked(5, DREAM)
    without = merged(modelled(replace(situation, beliefs=beliefs)).tables)
    taught = merged(modelled(situation).tables)
    assert len(without.earned) < len(taught.earned)
    assert len(taught.earned) < len(modelled(situation).tables.earned)


def test_what_is_merged_once_is_merged() -> None:
    tables = merged(modelled(asked(5, DREAM)).tables)
    again = merged(tables)
    assert np.array_equal(again.pays, tables.pays)
    assert np.array_equal(again.move_to, tables.move_to)
