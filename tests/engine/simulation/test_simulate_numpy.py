"""A simulator written in NumPy, all paths side by side, walks the compiled one's paths."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.instances import pipeline
from benchmarks.numpy_simulator import Paths
from tests.engine.pipelines import modelled

from showup.engine.policy.choosing import job_values
from showup.engine.simulation.kernels import OUTCOMES
from showup.engine.simulation.simulate import simulate


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_every_path_of_every_choice_is_the_same(jobs: int) -> None:
    varied = 0
    for seed in range(3):
        model = modelled(pipeline(seed, jobs))
        values = job_values(model)
        for action, _ in model.choices:
            ours = simulate(model, values, first=action, paths=60, seed=9)[:, :OUTCOMES]
            assert Paths(model, values, 60, 9).walk(action) == pytest.approx(ours, abs=1e-9)
            varied += bool(np.ptp(ours[:, 0]) > 0)
    assert varied > 1
