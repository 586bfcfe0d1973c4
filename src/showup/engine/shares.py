"""Plausible settings apart from simulation noise.

A setting's mean over a few hundred paths is noisy, and a choice that is "best" through
noise alone must not count. So the means are smoothed by a regression on what was drawn
(as in Strong, Oakley and Brennan 2014) and the rest is shrunk so that its spread is what
it would be without noise (constrained empirical Bayes; Louis 1984).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from showup.engine.setting import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from showup.engine.setting import Setting

_MOST_TERMS = 0.25  # of the number of settings: more terms would fit the noise
_TIE = 1e-9


def design(settings: Sequence[Setting]) -> NDArray[np.float64]:
    """Return settings x terms: a constant, whether practice helps, and each varied number."""
    drawn = np.array([[getattr(each, name) for name in NAMES] for each in settings])
    spread = drawn.std(axis=0)
    varied = np.flatnonzero(spread > 0)
    scaled = (drawn[:, varied] - drawn[:, varied].mean(axis=0)) / spread[varied]
    columns = np.column_stack([np.ones(len(drawn)), scaled])
    return columns if columns.shape[1] <= _MOST_TERMS * len(drawn) else columns[:, :1]


def denoised(
    noisy: NDArray[np.float64], variance: NDArray[np.float64], terms: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return one number a setting, with the same mean and without the noise's spread."""
    noise = float(variance.mean())
    if noise <= 0 or len(noisy) < 2:
        return noisy
    fitted = terms @ np.linalg.lstsq(terms, noisy, rcond=None)[0]
    rest = noisy - fitted
    free = len(noisy) - terms.shape[1]
    real = max(0.0, float((rest**2).sum()) / free - noise)
    return np.asarray(fitted + rest * np.sqrt(real / (real + noise)))


def best_share(values: NDArray[np.float64], mine: int) -> float:
    """Return the share of rows (settings) in which no column is better than this one."""
    return float((values[:, mine] >= values.max(axis=1) - _TIE).mean())


def middle_and_range(mean: float, plausible: NDArray[np.float64]) -> tuple[float, float, float]:
    """Return the mean and the 80% range, which always holds the mean."""
    low, high = np.quantile(plausible, (0.1, 0.9))
    return mean, float(min(low, mean)), float(max(high, mean))
