"""What answers lose against the exact optimum, on pipelines nobody has picked."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.regret import Regrets, measured
from benchmarks.regret_values import POLICY, ROLLOUT, SHOWN
from numpy.typing import NDArray

PIPELINES, SEED = 50, 1_000


@pytest.fixture(scope="module")
def found() -> list[Regrets]:
    """Measure fifty pipelines of three jobs."""
    return list(measured(3, PIPELINES, SEED))


def first(found: list[Regrets]) -> NDArray[np.float64]:
    return np.array([each.first for each in found])


def throughout(found: list[Regrets]) -> NDArray[np.float64]:
    return np.array([each.throughout for each in found])


@pytest.mark.parametrize("row", [ROLLOUT, SHOWN])
def test_the_first_decision_loses_next_to_nothing(found: list[Regrets], row: int) -> None:
    lost = first(found)[:, row]
    assert lost.mean() <= 0.2
    assert np.quantile(lost, 0.95) <= 2


@pytest.mark.parametrize("row", [ROLLOUT, SHOWN])
def test_asking_again_at_every_decision_loses_little(found: list[Regrets], row: int) -> None:
    lost = throughout(found)[:, row]
    assert lost.mean() <= 0.5
    assert np.quantile(lost, 0.95) <= 3


def test_the_engine_itself_answers_as_well_with_the_paths_it_takes(found: list[Regrets]) -> None:
    lost = np.array([each.itself for each in found])
    assert np.quantile(lost, 0.95) <= 2
    assert lost.mean() <= 0.2


def test_nothing_is_better_than_the_optimum(found: list[Regrets]) -> None:
    assert first(found).min() > -0.001
    assert throughout(found).min() > -0.001


def test_it_loses_far_less_than_simpler_rules(found: list[Regrets]) -> None:
    lost, once = throughout(found).mean(axis=0), first(found).mean(axis=0)
    assert max(lost[POLICY:]) < 0.5 * min(lost[:POLICY])
    assert max(once[POLICY:]) < 0.5 * min(once[:POLICY])


def test_looking_ahead_improves_on_the_policy_it_looks_ahead_with(found: list[Regrets]) -> None:
    lost = throughout(found)
    assert lost[:, ROLLOUT].mean() < lost[:, POLICY].mean()
