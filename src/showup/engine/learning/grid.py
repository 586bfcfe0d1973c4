"""Posteriors on grids: a belief cut into cells, and what a likelihood leaves of it.

The prior of a number is its belief's own distribution (engine/ranges.py), cut into cells of
equal probability, so that without a record the posterior is the prior to the last digit.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from statistics import NormalDist
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from showup.engine.ranges import quantile
from showup.engine.situation import Belief

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LOW, MIDDLE, HIGH = 0.05, 0.5, 0.95  # a 90% interval and its median
TINY = 1e-12  # the least chance of anything that was seen: one odd entry settles nothing
REACH = 5.0  # standard deviations that a normal grid covers
_TABLE_REACH, _TABLE_STEP = 9.0, 0.002
Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A median and the 90% interval around it."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of a number and the prior probability of each; uniform within a cell."""

    edges: Floats  # one more than cells, ascending
    prior: Floats

    @property
    def middles(self) -> Floats:
        """Return the middle of each cell."""
        return np.asarray((self.edges[1:] + self.edges[:-1]) / 2)


def grid_of(belief: Belief, cells: int) -> Grid:
    """Return a belief's own distribution in cells of equal probability; an even number."""
    edges = quantile(belief, np.linspace(0.0, 1.0, cells + 1))
    return Grid(edges, np.full(cells, 1.0 / cells))


def normal_grid(sd: float, cells: int) -> Grid:
    """Return N(0, sd²) in cells of equal width."""
    edges = np.linspace(-REACH * sd, REACH * sd, cells + 1)
    mass = np.diff(cumulative(edges / sd))
    return Grid(edges, mass / mass.sum())


@cache
def _table() -> tuple[Floats, Floats]:
    x = np.arange(-_TABLE_REACH, _TABLE_REACH + _TABLE_STEP, _TABLE_STEP)
    return x, np.array([NormalDist().cdf(each) for each in x])


def cumulative(x: Floats) -> Floats:
    """Return Phi(x), to some 1e-7; any shape, infinities too."""
    return np.interp(x, *_table())


def likelihood(log_terms: Iterable[Floats], shape: tuple[int, ...]) -> Floats:
    """Return the product of likelihoods given by their logarithms, the largest scaled to 1."""
    total = np.zeros(shape)
    for term in log_terms:
        total = total + term
    return np.asarray(np.exp(total - total.max()))


def log_chance(chance: Floats) -> Floats:
    """Return the logarithm of a chance that is never quite 0."""
    return np.asarray(np.log(np.maximum(chance, TINY)))


def told(outcomes: Iterable[Kind]) -> list[tuple[Kind, int]]:
    """Return outcomes with how often each was seen, in an order that is not their own."""
    return sorted(Counter(outcomes).items(), key=repr)


def estimate(grid: Grid, weights: Floats) -> Estimate:
    """Return the posterior's median and 90% interval; weights a cell, of any scale."""
    share = np.concatenate(([0.0], np.cumsum(weights))) / weights.sum()
    low, middle, high = np.interp((LOW, MIDDLE, HIGH), share, grid.edges)
    return Estimate(float(low), float(middle), float(high))


def estimate_of(values: Floats, weights: Floats) -> Estimate:
    """Return the same of weighted values in any order and shape."""
    order = np.argsort(values, axis=None)
    heavy = weights.ravel()[order]
    share = (np.cumsum(heavy) - heavy / 2) / heavy.sum()
    low, middle, high = np.interp((LOW, MIDDLE, HIGH), share, values.ravel()[order])
    return Estimate(float(low), float(middle), float(high))


def belief_of(
    values: Floats, weights: Floats, middle: float, *, within: tuple[float, float], n: int
) -> Belief:
    """Return the belief whose draws have the median and both halves' means of weighted values.

    `middle` is their median, `within` the ends that are possible, `n` the outcomes behind it.
    For a belief's own cells that is the belief itself; for a bell curve its ends lie near the
    5.5% and 94.5% quantiles, and its draws have 92% of the bell's standard deviation.
    """
    order = np.argsort(values)
    x, share = values[order], weights[order] / weights.sum()
    until = np.cumsum(share)
    lower = np.clip(until, 0, MIDDLE) - np.clip(until - share, 0, MIDDLE)
    below = float(lower @ x) / MIDDLE
    above = float((share - lower) @ x) / (1 - MIDDLE)
    low = min(max(2 * below - middle, within[0]), middle)
    high = max(min(2 * above - middle, within[1]), middle)
    return Belief(middle, low, high, outcomes=n)
