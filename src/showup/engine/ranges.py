"""A belief as a distribution: two-piece uniform, its middle the median."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.situation import Belief


def quantile(belief: Belief, u: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the quantiles of a belief without a weight on zero; u in 0 to 1, any shape."""
    below = belief.low + (belief.value - belief.low) * 2 * u
    above = belief.value + (belief.high - belief.value) * (2 * u - 1)
    return np.where(u < 0.5, below, above)
