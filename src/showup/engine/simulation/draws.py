"""Every random number of the engine is drawn here, once, from a seed.

Settings: a probabilistic sensitivity analysis as health economics does it (Briggs,
Sculpher and Claxton 2006). Each belief is a two-piece uniform whose median is its
middle value, or, where zero has a weight, zero with that weight and uniform over its
range otherwise; a Latin hypercube (McKay, Beckman and Conover 1979) spreads the draws
evenly. Where half the weight is at zero, settings 2i and 2i+1 share everything but
that number, so the comparison with and without practice is paired.

Paths: the uniform of a path, an opportunity and an event is a hash of those numbers
(the finaliser of Steele, Lea and Flood's SplitMix64, 2014), so it is the same on any
number of threads and, for the same event, under every choice that is compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

from showup.engine.ranges import quantile
from showup.engine.setting import NAMES, Setting

Bits = np.uint64

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.situation import Belief, Situation

_STEP = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_TO_UNIT = 1.0 / (1 << 53)
_S30, _S27, _S31, _S11 = np.uint64(30), np.uint64(27), np.uint64(31), np.uint64(11)


@njit(cache=True, nogil=True)
def mixed(state: Bits, key: Bits) -> Bits:  # pragma: no cover - compiled; twin in the tests
    """Return 64 mixed bits of a state and a key, both uint64."""
    z = (state ^ (key * _MIX_2)) + _STEP
    z = (z ^ (z >> _S30)) * _MIX_1
    z = (z ^ (z >> _S27)) * _MIX_2
    return z ^ (z >> _S31)


@njit(cache=True, nogil=True)
def unit(bits: Bits) -> float:  # pragma: no cover - compiled; twin in the tests
    """Return a number in [0, 1) from 64 bits."""
    return float(bits >> _S11) * _TO_UNIT


def path_seeds(seed: int, settings: int) -> NDArray[np.uint64]:
    """Return one 64-bit seed a setting."""
    state = np.random.SeedSequence([seed, 2]).generate_state(settings, np.uint64)
    return state.astype(np.uint64)


def _with_zero(belief: Belief, u: NDArray[np.float64]) -> NDArray[np.float64]:
    """Zero in a share of the draws, evenly over their order, else uniform."""
    order = np.arange(len(u))
    share = belief.zero_weight
    zero = np.floor((order + 1) * share + 1e-9) > np.floor(order * share + 1e-9)
    return np.where(zero, 0.0, belief.low + (belief.high - belief.low) * u)


def draw_settings(situation: Situation, n: int, seed: int) -> tuple[Setting, ...]:
    """Draw n plausible settings of the situation's beliefs; the same seed, the same draws."""
    rng = np.random.default_rng(np.random.SeedSequence([seed, 1]))
    pairs = (n + 1) // 2
    columns = []
    for name in NAMES:
        belief: Belief = getattr(situation.beliefs, name)
        if belief.zero_weight > 0:
            strata = (rng.permutation(pairs) + rng.random(pairs)) / pairs
            columns.append(_with_zero(belief, np.repeat(strata, 2)[:n]))
        elif situation.beliefs.practice_gain.zero_weight == 0.5:
            strata = (rng.permutation(pairs) + rng.random(pairs)) / pairs
            columns.append(np.repeat(quantile(belief, strata), 2)[:n])
        else:
            strata = (rng.permutation(n) + rng.random(n)) / n
            columns.append(quantile(belief, strata))
    return tuple(Setting(*map(float, row)) for row in zip(*columns, strict=True))
