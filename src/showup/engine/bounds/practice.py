"""How much practice can have come together by a time, whatever is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Model, Tables


def practice_ceiling(model: Model) -> NDArray[np.int64]:
    """Return the most quarters that the other jobs' interviews can have earned: job x time.

    An interview of the same step counts, since those before it in the order do.
    """
    earned = np.zeros((len(model.tables.start), model.steps), np.int64)
    if model.setting.practice_gain > 0:
        _earliest(model.tables, earned)
    others: NDArray[np.int64] = earned.sum(axis=0)[None] - earned
    return others


@njit(cache=True, nogil=True)
def _earliest(  # noqa: C901 - one compiled loop over plain arrays
    t: Tables, earned: NDArray[np.int64]
) -> None:  # pragma: no cover
    """Write the most that each job can have earned at the end of each step."""
    states = len(t.earned)
    for job in range(earned.shape[0]):
        open_to, decided = np.zeros(states, np.bool_), np.zeros(states, np.bool_)
        open_to[t.start[job]] = True
        here = range(t.first[job], t.first[job + 1])
        for time in range(earned.shape[1]):
            decided[:] = False
            for s in here:
                if open_to[s]:
                    for a in range(t.act_from[s], t.act_from[s + 1]):
                        if not t.act_accepts[a]:
                            decided[t.act_to[a]] = decided[t.act_drop[a]] = True
            open_to[:] = False
            for s in here:
                if decided[s]:
                    for e in range(t.move_from[s], t.move_from[s + 1]):
                        open_to[t.move_to[e]] = True
            for s in here:
                if open_to[s]:
                    earned[job, time] = max(earned[job, time], t.earned[s])
