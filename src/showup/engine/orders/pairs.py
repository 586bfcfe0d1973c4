"""What two jobs do to each other today, for the few states that an order may put them in.

The same exact two-opportunity programmes as the policy's (`pairs`, `anchored`), but
between interviews ahead rather than between the jobs worth most, and only today's values are
kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from showup.engine.policy.anchored import correct_pair
from showup.engine.policy.pairs import DECIDED, PHASES, job_of, solve_pair

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from numpy.typing import NDArray

    from showup.engine.policy.anchored import Values
    from showup.engine.tables.model import Model

    Ints = NDArray[np.int64]

MOST_CELLS = 4_000_000  # times x states x states over all pairs: some .15 s of one core


def pairs_to_correct(
    model: Model, values: Values, moving: Collection[int], ahead: Collection[int]
) -> list[tuple[int, int]]:
    """Return the pairs whose corrections differ between plans, as many as a page has time for.

    Pairs of interviews ahead come first, of both kinds those worth most by themselves.
    """
    if not hasattr(solve_pair, "py_func"):
        return []  # not compiled: plain Python would need hours
    t = model.tables
    sizes, worth = np.diff(t.first), values.before[0, t.start]
    rank = sorted(range(len(sizes)), key=lambda job: (job not in ahead, -worth[job], job))
    found, used = list[tuple[int, int]](), 0
    for place, job in enumerate(rank):
        for other in rank[:place]:
            if job not in moving and other not in moving:
                continue
            if min(sizes[job], sizes[other]) == 1:
                continue  # closed: nothing to correct
            used += model.steps * int(sizes[job] * sizes[other])
            if used > MOST_CELLS:
                return found
            found.append((min(job, other), max(job, other)))
    return found


def corrections(
    model: Model, values: Values, two: tuple[int, int], spots: Mapping[int, Ints]
) -> NDArray[np.float64]:
    """Return what a pair is worth beyond its parts today: the first's `spots` x the second's."""
    t, (i, j) = model.tables, two
    rows, columns = (int(n) for n in np.diff(t.first)[[i, j]])
    shape = PHASES, model.steps, rows, columns
    offset = np.full((len(t.start), len(t.start)), -1)
    offset[i, j] = 0
    own = values._replace(offset=offset, pair=np.empty(int(np.prod(shape)), np.float32))
    jobs = {number: job_of(t, number, values.firm) for number in (i, j)}
    correct_pair(t, own, jobs, i, j)
    today = own.pair.reshape(shape)[DECIDED, 0].astype(np.float64)
    return np.asarray(today[np.ix_(spots[i] - t.first[i], spots[j] - t.first[j])])
