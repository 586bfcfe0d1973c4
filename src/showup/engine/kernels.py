"""The simulator's inner loop: one path of the whole pipeline under the index policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

from showup.engine.draws import mixed, unit
from showup.engine.policy import choose, scratch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.model import Tables
    from showup.engine.policy import Values, Work

OUTCOMES = 6  # value, this job, dream, any job, hours of this job, points from people
CONTROLS = 3  # martingales of this job, the dream job and the rest: mean 0 whatever is chosen
_HELD = 1_000_000  # event keys: moves of time below, interviews and drops above
_DROPPED = 2_000_000


@njit(cache=True, nogil=True)
def run_paths(
    t: Tables, v: Values, steps: int, seed: int, first: int, paths: int, out: NDArray[np.float64]
) -> None:  # pragma: no cover
    """Simulate paths after the open decision `first`; write each one's outcomes."""
    jobs = len(t.start)
    at = np.empty(jobs, np.int64)
    work = scratch(jobs)
    for p in range(paths):
        key = mixed(np.uint64(seed), np.uint64(p))
        at[:] = t.start
        out[p, :] = 0.0
        for time in range(steps):
            if _decide(t, v, work, time, at, key, first, out[p]):
                break
            _chance(t, v.before[time + 1], time, at, key, out[p])
        else:
            _take_best(t, at, out[p])


@njit(cache=True, nogil=True)
def uniform(key: int, job: int, event: int) -> float:  # pragma: no cover
    """Return the uniform number of one event of one job on one path."""
    return unit(mixed(mixed(key, np.uint64(job)), np.uint64(event)))


@njit(cache=True, nogil=True)
def _decide(
    t: Tables,
    v: Values,
    work: Work,
    time: int,
    at: NDArray[np.int64],
    key: int,
    first: int,
    out: NDArray[np.float64],
) -> bool:  # pragma: no cover
    """Take this step's decisions in order; say whether the search is over."""
    for j in range(len(at)):
        if not t.decides[at[j]]:
            continue  # its only action is to wait: nothing changes
        a = first if time == 0 and j == t.open else choose(t, v, work, time, at, j)
        if t.act_accepts[a]:
            _take(t, j, t.pays[at[j]], out)
            return True
        out[0] += t.act_reward[a]
        keep = t.act_keep[a]
        lost = keep < 1 and uniform(key, j, _DROPPED + time) >= keep
        at[j] = t.act_drop[a] if lost else t.act_to[a]
    return False


@njit(cache=True, nogil=True)
def _chance(
    t: Tables, value: NDArray[np.float64], time: int, at: NDArray[np.int64], key: int, out: NDArray[np.float64]
) -> None:  # pragma: no cover
    """Hold this step's interviews in order, then let clocks and employers move.

    What a move brings beyond its expectation, by one-opportunity values, is added up as a
    control (a martingale; Henderson and Glynn 2002).
    """
    earned = 0
    for j in range(len(at)):
        earned += t.earned[at[j]]
    for j in range(len(at)):
        s = at[j]
        out[0] += t.reward[s]
        out[5] += t.people[s]
        if j == t.open:
            out[4] += t.hours[s]
        begin, end = t.move_from[s], t.move_from[s + 1]
        to = t.move_to[begin]
        if end - begin > 1:
            high = 0.0 if t.row[s] < 0 else t.mix[t.row[s], earned]
            u = uniform(key, j, time if t.event[s] < 0 else _HELD + t.event[s])
            found = False
            mean = 0.0
            for e in range(begin, end):
                chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
                mean += chance * value[t.move_to[e]]
                u -= chance
                if not found and chance > 0:
                    to = t.move_to[e]
                    found = u < 0
            group = 6 if j == t.open else 7 if t.dream[j] else 8
            out[group] += value[to] - mean
        earned += t.entered[to] - t.earned[s]
        at[j] = to


@njit(cache=True, nogil=True)
def _take(t: Tables, job: int, pays: float, out: NDArray[np.float64]) -> None:  # pragma: no cover
    out[0] += pays
    if pays > 0:
        out[1] += 1.0 if job == t.open else 0.0
        out[2] += 1.0 if t.dream[job] else 0.0
        out[3] += 1.0


@njit(cache=True, nogil=True)
def _take_best(
    t: Tables, at: NDArray[np.int64], out: NDArray[np.float64]
) -> None:  # pragma: no cover
    best = -1
    for j in range(len(at)):
        if t.offer[at[j]] and (best < 0 or t.pays[at[j]] > t.pays[at[best]]):
            best = j
    if best >= 0:
        _take(t, best, t.pays[at[best]], out)
