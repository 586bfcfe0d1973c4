"""Where boxes are opened one after another and kept, the policy is Weitzman's rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from tests.engine.classics import box, late, pipeline, three_boxes, weitzman
from tests.engine.solving import model_of, value

from showup.engine.policy.choosing import choose, job_values, pipeline_value, scratch
from showup.engine.simulation.simulate import simulate

if TYPE_CHECKING:
    from showup.engine.situation import Situation

PATHS = 10_000
SEEDS = range(6)


def boxes(seed: int) -> Situation:
    """Return three boxes, each a prize or nothing, with room to open one after another."""
    rng = np.random.default_rng(seed)
    found = []
    for number in range(3):
        chance, prize = float(rng.uniform(0.1, 0.9)), float(rng.uniform(5, 30))
        worth = ((prize, chance), (0.0, 1 - chance))
        found.append(box(f"box{number}", worth, steps=late(3), cost=float(rng.uniform(0.2, 2.5))))
    return pipeline(*found, steps=10)


def followed(situation: Situation) -> tuple[float, float]:
    """Return what following the policy brings, and the standard error of that."""
    model = model_of(situation)
    t, values = model.tables, job_values(model)
    first = choose(t, values, scratch(len(t.start)), 0, t.start.copy(), t.open)
    runs = simulate(model, values, first=first, paths=PATHS, seed=1)
    luck = runs[:, 6:]
    brought = runs[:, 0]
    slopes = np.linalg.lstsq(luck, brought - brought.mean(), rcond=None)[0]
    settled = brought - luck @ slopes
    return float(settled.mean()), float(settled.std() / PATHS**0.5)


@pytest.mark.parametrize("situation", [weitzman(), three_boxes(), *map(boxes, SEEDS)])
def test_following_the_policy_brings_what_weitzmans_rule_does(situation: Situation) -> None:
    brought, error = followed(situation)
    best = value(situation)
    assert brought > 0.999 * best - 4 * error


@pytest.mark.parametrize("situation", [weitzman(), three_boxes(), *map(boxes, SEEDS)])
def test_the_index_alone_is_a_bound_near_weitzmans_value(situation: Situation) -> None:
    model = model_of(situation)
    values = job_values(model)
    at = model.tables.start.copy()
    index = pipeline_value(model.tables, values, scratch(len(at)), 0, at, -1)
    assert value(situation) <= index + 1e-6
    assert index < 1.02 * value(situation)
