"""What the policy loses against the exact optimum, on pipelines nobody has picked."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.regret import Regrets, regrets
from benchmarks.regret_rules import ENGINE, INDEX, WEITZMAN

FIRST, FOLLOWED = 50, 20


@pytest.fixture(scope="module")
def measured() -> list[Regrets]:
    """Measure fifty pipelines of three jobs; the first twenty with paths enough to follow."""
    found: list[Regrets] = []
    seed = 1_000
    while len(found) < FIRST:
        one = regrets(seed, 3, paths=2_000 if len(found) < FOLLOWED else 2)
        seed += 1
        if one is not None:
            found.append(one)
    return found


def test_the_first_decision_loses_next_to_nothing(measured: list[Regrets]) -> None:
    lost = np.array([each.first[ENGINE] for each in measured])
    assert lost.mean() <= 0.25
    assert np.quantile(lost, 0.95) <= 2


def test_following_it_throughout_loses_little(measured: list[Regrets]) -> None:
    followed = measured[:FOLLOWED]
    lost = np.array([each.throughout[ENGINE] for each in followed])
    noise = np.array([each.noise[ENGINE] for each in followed])
    assert lost.mean() <= 0.5
    assert np.quantile(lost, 0.95) <= 3
    assert (lost > -4.5 * noise - 0.1).all()


def test_it_loses_far_less_than_simpler_rules(measured: list[Regrets]) -> None:
    lost = np.array([each.throughout for each in measured[:FOLLOWED]]).mean(axis=0)
    assert lost[ENGINE] < 0.5 * min(lost[INDEX], lost[WEITZMAN])
    first = np.array([each.first for each in measured]).mean(axis=0)
    assert first[ENGINE] < min(first[:ENGINE])
