"""A cheaper look at the comparison an answer rests on: fewer settings, the same luck.

The settings are the first of those the answer was averaged over, each with its own random
numbers there, so that what is found here differs from the answer by little, and what two
looks share cancels.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.decide import usual_resolution
from showup.engine.draws import draw_settings, path_seeds
from showup.engine.kernels import OUTCOMES
from showup.engine.resolution import EXACT, Resolution

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice
    from showup.engine.model import Model
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """Some settings of an answer, with what a simulation in each of them needs."""

    settings: tuple[Setting, ...]
    seeds: tuple[int, ...]  # one a setting
    cut: Resolution
    paths: int
    threads: int


def sample_of(
    situation: Situation, advice: Advice, *, settings: int, paths: int, threads: int | None
) -> Sample:
    """Return the first settings of an answer, and its luck in them."""
    kept = max(1, min(settings, advice.settings))
    cut = EXACT if advice.method == "exact" else usual_resolution(situation)
    seeds = path_seeds(advice.seed, advice.settings)
    return Sample(
        settings=draw_settings(situation, advice.settings, advice.seed)[:kept],
        seeds=tuple(map(int, seeds[:kept])),
        cut=cut,
        paths=max(2, min(paths, advice.paths)),
        threads=threads or min(8, os.cpu_count() or 1),
    )


def action_of(model: Model, choice: Choice) -> int:
    """Return the number of the action that a choice is; KeyError where it isn't open."""
    return {each: number for number, each in model.choices}[choice]


def steadied(noisy: Floats, luck: Floats) -> Floats:
    """Return paths x columns without what they owe to luck whose mean is known to be 0.

    One regression over all paths (Lavenberg and Welch 1981); `luck` is paths x controls.
    """
    slopes = np.linalg.lstsq(luck - luck.mean(axis=0), noisy - noisy.mean(axis=0), rcond=None)[0]
    return np.asarray(noisy - luck @ slopes)


def luck_of(runs: Floats) -> Floats:
    """Return the controls of runs, the last axis of which is outcomes and controls."""
    return runs[..., OUTCOMES:]
