"""How much first impressions flatter, and how much interviews show, from pairs of ratings.

The model's worth is W = e - b sigma + sigma Z, and interviews move its posterior mean to
e - b sigma + sigma s xi (engine/tables/worth.py). What a seeker says before is e, what they say
after is that posterior mean; each with a rating's own noise, and on a scale that ends at 0
and 10 and is marked in halves. So after - before ~ N(-b sigma, s² sigma² + 2 noise²), rounded,
with all beyond an end on it. A seeker who sees only a part of the flattering in the interview
shows less of b: then b here is that part.

A pair that nobody asked for is seen only where the rating changed. Its likelihood is that of
the change given that there was one; otherwise steadiness would be forgotten and s too large.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.learning.grid import (
    Estimate,
    belief_of,
    cumulative,
    estimate,
    grid_of,
    likelihood,
    log_chance,
    told,
)
from showup.engine.tables.worth import SIGMA

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.learning.record import Impression
    from showup.engine.situation import Belief, Beliefs

    Floats = NDArray[np.float64]

RATING_NOISE = 0.5  # judgement: sd of one rating around what is meant, points
MARK = 0.5  # points between two marks of the scale
TOP = 10.0
CELLS = 48


@dataclass(frozen=True, slots=True)
class Surprise:
    """What pairs of ratings say of bias and signal."""

    bias: Estimate
    signal: Estimate
    bias_belief: Belief
    signal_belief: Belief


def surprise_of(impressions: tuple[Impression, ...], beliefs: Beliefs) -> Surprise:
    """Return what the pairs leave of both beliefs; without any, the beliefs themselves."""
    biases, signals = grid_of(beliefs.bias, CELLS), grid_of(beliefs.signal, CELLS)
    across, down = biases.middles[:, None], signals.middles[None, :]
    terms = (times * _log(pair, across, down) for pair, times in told(impressions))
    weights = likelihood(terms, (CELLS, CELLS))
    by_bias, by_signal = weights.sum(axis=1), weights.sum(axis=0)
    bias, signal = estimate(biases, by_bias), estimate(signals, by_signal)
    if not impressions:
        return Surprise(bias, signal, beliefs.bias, beliefs.signal)
    n = len(impressions)
    return Surprise(
        bias,
        signal,
        belief_of(biases.middles, by_bias, bias.middle, within=_ends(beliefs.bias), n=n),
        belief_of(signals.middles, by_signal, signal.middle, within=_ends(beliefs.signal), n=n),
    )


def _ends(belief: Belief) -> tuple[float, float]:
    return belief.low, belief.high


def _log(pair: Impression, bias: Floats, signal: Floats) -> Floats:
    sigma = SIGMA[pair.sureness]
    centre = pair.before - bias * sigma
    spread = np.sqrt((signal * sigma) ** 2 + 2 * RATING_NOISE**2)
    seen = log_chance(_chance(pair.after, centre, spread))
    if pair.asked:
        return seen
    return np.asarray(seen - log_chance(1 - _chance(pair.before, centre, spread)))


def _chance(rating: float, centre: Floats, spread: Floats) -> Floats:
    """Return the chance of a rating: its mark's share, or all beyond an end of the scale."""
    top = math.inf if rating >= TOP else rating + MARK / 2
    bottom = -math.inf if rating <= 0 else rating - MARK / 2
    return cumulative((top - centre) / spread) - cumulative((bottom - centre) / spread)
