"""The bound's compiled loop over one opportunity: what it is worth beside a fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

from showup.engine.bare import bare

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Tables

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]


@njit(cache=True, nogil=True)
def value_beside(
    t: Tables, job: int, most: Ints, level: Floats, price: Floats, values: Floats, decided: Floats
) -> None:  # pragma: no cover - compiled, as all below
    """Write one job's values beside each level of a fallback that may be taken at any time.

    `most`: by time, quarters of practice that the others can have earned; `price`: by time
    and at the horizon, what taking the job forgoes. `values` ((time + 1) x state x level) are
    those before the decision, `decided` (time x state x level) those after it.
    """
    begin, end, steps = t.first[job], t.first[job + 1], decided.shape[0]
    for s in range(begin, end):
        pays = t.pays[s] - price[steps] if t.offer[s] else 0.0
        values[steps, s] = np.maximum(level, pays)
    low, more = np.empty(len(level)), np.empty(len(level))
    for time in range(steps - 1, -1, -1):
        for s in range(begin, end):
            _expect(t, s, values[time + 1], low, more)
            least, greatest = practice_range(t, s, most[time])
            for k in range(len(level)):
                part = greatest if more[k] > 0 else least
                decided[time, s, k] = max(t.reward[s] + low[k] + part * more[k], level[k])
        for s in range(begin, end):
            best = values[time, s]
            best[:] = level
            for a in range(t.act_from[s], t.act_from[s + 1]):
                if t.act_accepts[a]:
                    best[:] = np.maximum(best, t.pays[s] - price[time])
                else:
                    _weigh(t, a, decided[time], best)


@bare
def practice_range(t: Tables, s: int, most: int) -> tuple[float, float]:  # pragma: no cover
    """Return the weights of the high part with own practice only, and with the most there is."""
    row, own, top = t.row[s], t.earned[s], t.mix.shape[1] - 1
    if row < 0:
        return 0.0, 0.0
    return t.mix[row, min(top, own)], t.mix[row, min(top, own + most)]


@bare
def _expect(
    t: Tables, s: int, later: Floats, low: Floats, more: Floats
) -> None:  # pragma: no cover
    """Write what a state's moves lead to at the low part, and what the high part adds."""
    low[:] = 0.0
    more[:] = 0.0
    for e in range(t.move_from[s], t.move_from[s + 1]):
        there = later[t.move_to[e]]
        chance, extra = t.move_low[e], t.move_high[e] - t.move_low[e]
        for k in range(len(low)):
            low[k] += chance * there[k]
            more[k] += extra * there[k]


@bare
def _weigh(t: Tables, a: int, decided: Floats, best: Floats) -> None:  # pragma: no cover
    """Raise the best values to those of one action."""
    to, drop = decided[t.act_to[a]], decided[t.act_drop[a]]
    keep, cost = t.act_keep[a], t.act_reward[a]
    for k in range(len(best)):
        value = keep * to[k] + cost
        if keep < 1:
            value += (1 - keep) * drop[k]
        best[k] = max(best[k], value)
