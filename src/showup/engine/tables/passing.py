"""The chance of passing each round, by how much practice comes before it."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.bare import bare
from showup.engine.tables.chances import base_rate, pass_chance, practice_so_far

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.tables.frame import Frame
    from showup.engine.tables.states import Factor

    Floats = NDArray[np.float64]

_NORMAL = NormalDist()
_ROOT_2 = math.sqrt(2.0)


def passing(
    situation: Situation, frames: tuple[Frame, ...], setting: Setting, most: int
) -> tuple[list[dict[Factor, float]], Floats]:
    """Return low and high pass chances by job and round, and the weights of high by quarters.

    The weights are rounds of all jobs, end to end, x (most + 1); rounds that are as hard
    share their numbers.
    """
    rounds = [(frame.job, number) for frame in frames for number in _rounds(frame)]
    bases = np.array([base_rate(job, number, setting) for job, number in rounds])
    found, first, which = np.unique(bases, return_index=True, return_inverse=True)
    kinds = [rounds[at] for at in first]
    linear = situation.pass_form == "linear"  # noqa: S105 - the form of passing, no secret
    ceiling = most / 4 if linear else math.inf
    low, high = (
        np.array([pass_chance(situation, job, number, setting, x) for job, number in kinds])
        for x in (0, ceiling)
    )
    weights = np.zeros((len(found), most + 1))
    rises = high > low
    chances = _chances(situation, found[rises], setting, most)
    weights[rises] = (chances - low[rises, None]) / (high - low)[rises, None]
    ends = np.cumsum([frame.job.rounds for frame in frames])
    factors = [
        _factors(
            low[which[end - frame.job.rounds : end]], high[which[end - frame.job.rounds : end]]
        )
        for frame, end in zip(frames, ends, strict=True)
    ]
    return factors, weights[which]


def _rounds(frame: Frame) -> range:
    return range(1, frame.job.rounds + 1)


def _factors(low: Floats, high: Floats) -> dict[Factor, float]:
    factors: dict[Factor, float] = {}
    for number, chances in enumerate(zip(low.tolist(), high.tolist(), strict=True), 1):
        for part, chance in enumerate(chances):
            factors["pass", number, part] = chance
            factors["fail", number, part] = 1 - chance
    return factors


def _chances(situation: Situation, bases: Floats, setting: Setting, most: int) -> Floats:
    """Return `pass_chance` by base rate, after 0, 1, ... `most` quarters more."""
    extra = np.arange(most + 1) / 4
    if situation.pass_form == "linear":  # noqa: S105 - the form of passing, no secret
        return np.clip(bases[:, None] + setting.practice_gain * extra, 0.0, 1.0)
    start = practice_so_far(situation.seeker)
    gains = setting.practice_gain * (math.exp(-start / 2) - np.exp(-(start + extra) / 2))
    spread = math.sqrt(1 + setting.level_sd**2)
    probits = np.array([_NORMAL.inv_cdf(base) for base in bases])
    points = probits[:, None] + (situation.seeker.level_mean + gains) / spread
    _normal(points)
    return points


@bare
def _normal(points: Floats) -> None:  # pragma: no cover - compiled
    """Put in place of each point the normal distribution below it."""
    for row in range(points.shape[0]):
        for place in range(points.shape[1]):
            points[row, place] = 0.5 * (1.0 + math.erf(points[row, place] / _ROOT_2))
