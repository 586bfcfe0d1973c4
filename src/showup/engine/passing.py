"""The chance of passing each round, by how much practice comes before it."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.bare import bare
from showup.engine.chances import base_rate, pass_chance, practice_so_far

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.frame import Frame
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.states import Factor

_NORMAL = NormalDist()
_ROOT_2 = math.sqrt(2.0)


def passing(
    situation: Situation, frame: Frame, setting: Setting, most: int
) -> tuple[dict[Factor, float], NDArray[np.float64]]:
    """Return each round's low and high pass chances, and the weight of high by quarters.

    The weights are rounds x (most + 1); rounds that are as hard share their numbers.
    """
    factors: dict[Factor, float] = {}
    known: dict[float, tuple[float, float, NDArray[np.float64]]] = {}
    rows = np.zeros((frame.job.rounds, most + 1))
    linear = situation.pass_form == "linear"  # noqa: S105 - the form of passing, no secret
    ceiling = most / 4 if linear else math.inf
    for number in range(1, frame.job.rounds + 1):
        base = base_rate(frame.job, number, setting)
        if base not in known:
            low, high = (
                pass_chance(situation, frame.job, number, setting, x) for x in (0, ceiling)
            )
            row = np.zeros(most + 1)
            if high > low:
                chances = _chances(situation, frame, number, setting, most)
                row = (chances - low) / (high - low)
            known[base] = low, high, row
        low, high, rows[number - 1] = known[base]
        for part, chance in enumerate((low, high)):
            factors["pass", number, part] = chance
            factors["fail", number, part] = 1 - chance
    return factors, rows


def _chances(
    situation: Situation, frame: Frame, number: int, setting: Setting, most: int
) -> NDArray[np.float64]:
    """Return `pass_chance` after 0, 1, ... `most` quarters more."""
    extra = np.arange(most + 1) / 4
    base = base_rate(frame.job, number, setting)
    if situation.pass_form == "linear":  # noqa: S105 - the form of passing, no secret
        return np.clip(base + setting.practice_gain * extra, 0.0, 1.0)
    start = practice_so_far(situation.seeker)
    gains = setting.practice_gain * (math.exp(-start / 2) - np.exp(-(start + extra) / 2))
    spread = math.sqrt(1 + setting.level_sd**2)
    chances = _NORMAL.inv_cdf(base) + (situation.seeker.level_mean + gains) / spread
    _normal(chances)
    return chances


@bare
def _normal(points: NDArray[np.float64]) -> None:  # pragma: no cover - compiled
    """Put in place of each point the normal distribution below it."""
    for number in range(len(points)):
        points[number] = 0.5 * (1.0 + math.erf(points[number] / _ROOT_2))
