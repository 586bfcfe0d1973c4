"""The inner loops of the exact solver: one opportunity's chance, one's decision.

Each stands here twice: for the value alone, along rows that the processor takes several at
a time, and with the odds, the hours and people's points carried along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Tables


@njit(cache=True, nogil=True)
def expect_value(
    t: Tables,
    job: int,  # noqa: ARG001 - called as `expect_one` is
    local: NDArray[np.int64],
    where: NDArray[np.int64],
    earned_left: NDArray[np.int64],
    earned_right: NDArray[np.int64],
    values: NDArray[np.floating],
    out: NDArray[np.floating],
) -> None:  # pragma: no cover - compiled, as all below
    """Write the values before one opportunity's chance moves; arrays left x states x right."""
    begin, move_to, low, high = t.move_from, t.move_to, t.move_low, t.move_high
    row, earned, reward, mix = t.row, t.earned, t.reward, t.mix
    rights = len(earned_right)
    weights = np.zeros(rights)
    for left in range(len(earned_left)):
        for i in range(len(local)):
            s, here = local[i], out[left, i]
            for right in range(rights):
                here[right] = reward[s]
            if row[s] >= 0:
                practice = earned_left[left] + earned[s]
                for right in range(rights):
                    weights[right] = mix[row[s], practice + earned_right[right]]
            for e in range(begin[s], begin[s + 1]):
                there = values[left, where[move_to[e]]]
                base, more = low[e], high[e] - low[e]
                if row[s] < 0 or more == 0:
                    for right in range(rights):
                        here[right] += base * there[right]
                else:
                    for right in range(rights):
                        here[right] += (base + weights[right] * more) * there[right]


@njit(cache=True, nogil=True)
def decide_value(  # noqa: C901, PLR0917 - one compiled loop over plain arrays
    t: Tables,
    job: int,
    forced: int,
    local: NDArray[np.int64],
    where: NDArray[np.int64],
    column: NDArray[np.int64],
    count_left: NDArray[np.int8],
    hours_left: NDArray[np.float64],
    count_right: NDArray[np.int8],
    hours_right: NDArray[np.float64],
    values: NDArray[np.floating],
    out: NDArray[np.floating],
) -> None:  # pragma: no cover
    """Write the values before one opportunity's decision, the best or the forced one taken."""
    rights, room = len(count_right), t.window_hours - t.job_hours[job] + 1e-9
    for left in range(len(count_left)):
        for i in range(len(local)):
            s, here = local[i], out[left, i]
            for right in range(rights):
                here[right] = -np.inf
            for a in range(t.act_from[s], t.act_from[s + 1]):
                if forced >= 0 and a != forced:
                    continue
                if t.act_accepts[a]:
                    for right in range(rights):
                        here[right] = max(here[right], t.pays[s])
                    continue
                keep, cost, go = t.act_keep[a], t.act_reward[a], column[a]
                there, dropped = values[left, where[t.act_to[a]]], values[left, 0]
                if keep < 1:
                    dropped = values[left, where[t.act_drop[a]]]
                for right in range(rights):
                    if go >= 0 and forced < 0:
                        hours = hours_left[left, go] + hours_right[right, go]
                        booked = count_left[left, go] + count_right[right, go]
                        if booked >= t.most or (hours > 0 and hours > room):
                            continue
                    value = keep * there[right] + (1 - keep) * dropped[right] + cost
                    here[right] = max(here[right], value)


@njit(cache=True, nogil=True)
def expect_one(
    t: Tables,
    job: int,
    local: NDArray[np.int64],
    where: NDArray[np.int64],
    earned_left: NDArray[np.int64],
    earned_right: NDArray[np.int64],
    values: NDArray[np.floating],
    out: NDArray[np.floating],
) -> None:  # pragma: no cover - compiled; the naive twin in the tests checks it
    """Write the values before one opportunity's chance moves; arrays left x states x right x parts."""
    parts = values.shape[3]
    for left in range(len(earned_left)):
        for i in range(len(local)):
            s = local[i]
            for right in range(len(earned_right)):
                high = 0.0
                if t.row[s] >= 0:
                    high = t.mix[t.row[s], earned_left[left] + t.earned[s] + earned_right[right]]
                for part in range(parts):
                    out[left, i, right, part] = 0.0
                for e in range(t.move_from[s], t.move_from[s + 1]):
                    chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
                    to = where[t.move_to[e]]
                    for part in range(parts):
                        out[left, i, right, part] += chance * values[left, to, right, part]
                out[left, i, right, 0] += t.reward[s]
                if parts > 1:
                    out[left, i, right, 5] += t.people[s]
                    if job == t.open:
                        out[left, i, right, 4] += t.hours[s]


@njit(cache=True, nogil=True)
def decide_one(  # noqa: C901, PLR0912, PLR0917 - one compiled loop over plain arrays
    t: Tables,
    job: int,
    forced: int,
    local: NDArray[np.int64],
    where: NDArray[np.int64],
    column: NDArray[np.int64],
    count_left: NDArray[np.int8],
    hours_left: NDArray[np.float64],
    count_right: NDArray[np.int8],
    hours_right: NDArray[np.float64],
    values: NDArray[np.floating],
    out: NDArray[np.floating],
) -> None:  # pragma: no cover - compiled; the naive twin in the tests checks it
    """Write the values before one opportunity's decision, the best or the forced one taken."""
    parts = values.shape[3]
    for left in range(len(count_left)):
        for i in range(len(local)):
            s = local[i]
            for right in range(len(count_right)):
                best = -np.inf
                for a in range(t.act_from[s], t.act_from[s + 1]):
                    if forced >= 0 and a != forced:
                        continue
                    go = column[a]
                    if go >= 0 and forced < 0:
                        booked = count_left[left, go] + count_right[right, go]
                        hours = hours_left[left, go] + hours_right[right, go]
                        full = hours > 0 and hours + t.job_hours[job] > t.window_hours + 1e-9
                        if booked >= t.most or full:
                            continue
                    if t.act_accepts[a]:
                        if t.pays[s] > best:
                            best = t.pays[s]
                            _accept(t, job, s, out[left, i, right])
                        continue
                    keep = t.act_keep[a]
                    to = where[t.act_to[a]]
                    value = keep * values[left, to, right, 0] + t.act_reward[a]
                    drop = where[t.act_drop[a]]
                    if keep < 1:
                        value += (1 - keep) * values[left, drop, right, 0]
                    if value > best:
                        best = value
                        out[left, i, right, 0] = value
                        for part in range(1, parts):
                            x = keep * values[left, to, right, part]
                            if keep < 1:
                                x += (1 - keep) * values[left, drop, right, part]
                            out[left, i, right, part] = x


@njit(cache=True, nogil=True)
def _accept(t: Tables, job: int, s: int, out: NDArray[np.floating]) -> None:  # pragma: no cover
    out[:] = 0.0
    out[0] = t.pays[s]
    if len(out) > 1 and t.pays[s] > 0:
        out[1] = 1.0 if job == t.open else 0.0
        out[2] = 1.0 if t.dream[job] else 0.0
        out[3] = 1.0
