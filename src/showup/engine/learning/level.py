"""The seeker's level, from rounds that were passed or not.

A round is passed with chance P = Phi(a + theta), theta ~ N(0, sd²) over seekers, and
a = sqrt(1 + sd²) Phi^-1(base), so that the base rate is the average over seekers, as in
engine/tables/chances.py, which gives it: the stage's rate, or the seeker's own odds less optimism.
The rate and the optimism are not known either; both are integrated over their beliefs.
No g enters: the base rate holds for whoever has the practice of that day, and what practice
adds is held, never learned from one person. Rounds without a result teach nothing.

The engine averages a pass chance over theta within each setting. So what goes into the
beliefs is, for each base rate m, the chance p(m) that the results leave on average over
theta, spread as m is; and theta's posterior mean and sd, which move the seeker's own odds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.learning.grid import (
    Estimate,
    Grid,
    belief_of,
    cumulative,
    estimate,
    estimate_of,
    grid_of,
    log_chance,
    normal_grid,
    told,
)
from showup.engine.setting import middle
from showup.engine.situation import Belief, Beliefs, Opportunity
from showup.engine.tables.chances import base_rate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.learning.record import Result

    Floats = NDArray[np.float64]

ROUNDS = 2  # of the process whose chance is told
RATES, SHIFTS, LEVELS = 40, 20, 120  # cells
_NORMAL = NormalDist()
_EDGE = 1e-6


@dataclass(frozen=True, slots=True)
class Level:
    """What results say of theta, of a whole process, and what goes into the beliefs."""

    theta: Estimate
    chance: Estimate  # that this seeker passes a whole process
    mean: float  # of theta
    sd: float
    pass_mean: Belief  # what the engine shifts by `mean` to get the seeker's own chances


def level_of(results: tuple[Result, ...], beliefs: Beliefs) -> Level:
    """Return what the results leave of the level; without any, the priors."""
    _, levels, own = _prior(beliefs)
    weights = _joint(results, beliefs)
    theta = weights.sum(axis=0)
    mean = float(theta @ levels.middles / theta.sum())
    sd = math.sqrt(float(theta @ (levels.middles - mean) ** 2 / theta.sum()))
    found = Level(
        theta=estimate(levels, theta),
        chance=estimate_of(own**ROUNDS, weights),
        mean=mean,
        sd=sd,
        pass_mean=beliefs.pass_mean,
    )
    if not results:
        return replace(found, mean=0.0, sd=beliefs.level_sd.value)
    return replace(found, pass_mean=_carried(found, weights, own, n=len(results)))


def _carried(level: Level, weights: Floats, own: Floats, *, n: int) -> Belief:
    """Return the base rate that with the level's mean gives the seeker's own chances."""
    rates = weights.sum(axis=1)
    averages = (weights * own).sum(axis=1) / rates
    shift = level.mean / math.sqrt(1 + level.sd**2)
    carried = np.array(
        [_NORMAL.cdf(_NORMAL.inv_cdf(float(each)) - shift) ** ROUNDS for each in averages]
    )
    at = estimate_of(carried, rates).middle
    return belief_of(carried, rates, at, within=(0.0, 1.0), n=n)


@cache
def _prior(beliefs: Beliefs) -> tuple[Grid, Grid, Floats]:
    """Return the cells of base rate and level, and the chance of one round in each pair."""
    rates = grid_of(beliefs.pass_mean, RATES)
    levels = normal_grid(beliefs.level_sd.value, LEVELS)
    job = Opportunity("", rounds=ROUNDS)
    return rates, levels, _by_rate(job, beliefs)


def _joint(results: tuple[Result, ...], beliefs: Beliefs) -> Floats:
    """Return the posterior over base rate and level, of any scale: (RATES, LEVELS)."""
    rates, levels, _ = _prior(beliefs)
    by_rate = np.zeros((RATES, LEVELS))
    by_shift = np.zeros((SHIFTS, LEVELS))
    for result, times in told(results):
        term = times * _log(result, beliefs)
        if result.own_odds is None:
            by_rate = by_rate + term
        else:
            by_shift = by_shift + term
    shifted = np.exp(by_shift - by_shift.max()).sum(axis=0)
    joint = np.exp(by_rate - by_rate.max()) * shifted * levels.prior * rates.prior[:, None]
    return np.asarray(joint)


@lru_cache(maxsize=256)
def _log(result: Result, beliefs: Beliefs) -> Floats:
    """Return the log chance of a result for each base rate, or optimism, and level."""
    job = Opportunity("", rounds=result.rounds, own_odds=result.own_odds)
    one = _by_rate(job, beliefs) if result.own_odds is None else _by_shift(job, beliefs)
    passed = one**result.span
    return log_chance(passed if result.passed else 1 - passed)


def _by_rate(job: Opportunity, beliefs: Beliefs) -> Floats:
    usual = middle(beliefs)
    nodes = grid_of(beliefs.pass_mean, RATES).middles
    bases = [base_rate(job, 1, replace(usual, pass_mean=float(each))) for each in nodes]
    return _passed(bases, beliefs)


def _by_shift(job: Opportunity, beliefs: Beliefs) -> Floats:
    usual = middle(beliefs)
    nodes = grid_of(beliefs.optimism, SHIFTS).middles
    bases = [base_rate(job, 1, replace(usual, optimism=float(each))) for each in nodes]
    return _passed(bases, beliefs)


def _passed(bases: list[float], beliefs: Beliefs) -> Floats:
    """Return the chance of passing one round: a row a base rate, a column a level."""
    sd = beliefs.level_sd.value
    probits = [_NORMAL.inv_cdf(min(max(base, _EDGE), 1 - _EDGE)) for base in bases]
    shift = math.sqrt(1 + sd**2) * np.array(probits)
    return cumulative(shift[:, None] + normal_grid(sd, LEVELS).middles)
