"""Other people's rules for a search, played through the engine's tables.

They are what the engine is measured against: each sees the states, the offers and each
job's own programme (surplus, odds and cost of going on, solved alone), and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.policy.choosing import Values

SIMPLE = (
    "favourites only",
    "accept everything",
    "go if excitement ≥ bar",
    "Weitzman's index",
)
FAVOURITES, EVERYTHING, ABOVE_BAR, WEITZMAN = range(len(SIMPLE))
INDEX = len(SIMPLE)  # the index on what is open, weighed at the last free moment
NEAR_TOP = 1.0  # a favourite is this close to the most exciting job
HAIR = 1e-12
SETTLED = 1e-5  # a slope nearer to 0 than this is 0


def liked(excitement: NDArray[np.float64], bar: float) -> NDArray[np.bool_]:
    """Return, rules x jobs, whose interviews the simple rules go to."""
    least = {FAVOURITES: float(excitement.max()) - NEAR_TOP, ABOVE_BAR: bar}
    return np.array([excitement >= least.get(rule, 0.0) for rule in range(len(SIMPLE))])


def reservations(v: Values) -> NDArray[np.float64]:
    """Return, time x state, the offer at which going on with a job alone just doesn't pay.

    Where in its last cell the gain runs out is read off the slope of the cell before.
    """
    falls = 1.0 - v.parts[1, :, :, 0].astype(np.float64)  # of the gain, a point of the offer
    gain = np.cumsum((falls * v.cell)[..., ::-1], axis=-1)[..., ::-1]  # at each cell's start
    open_ = falls > SETTLED
    last = np.maximum(open_.sum(axis=-1) - 1, 0)[..., None]
    slope = np.take_along_axis(falls, np.maximum(last - 1, 0), axis=-1)
    rest = np.take_along_axis(gain, last, axis=-1) / np.maximum(slope, SETTLED)
    starts = np.concatenate([[0.0], np.cumsum(v.cell)[:-1]])
    found = (starts[last] + np.minimum(rest, v.cell[0]))[..., 0]
    return np.where(open_.any(axis=-1), found, 0.0)


@njit(cache=True, inline="always")
def simple(
    wanted: bool, offer: bool, booked: bool, take: int, book: int, wait: int, no: int
) -> int:
    """Return the action of a rule that wants an interview or not, an offer or not.

    `take`, `book`, `wait` and `no` are what can be done: -1 where there is none, and `book`
    on the first day with room.
    """
    if take >= 0 and offer:
        return take
    if take < 0 and wanted and book >= 0:
        return book
    if wait >= 0 and (take >= 0 or no < 0 or booked):
        return wait
    return no
