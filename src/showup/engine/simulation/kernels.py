"""The simulator's inner loop: one path of the whole pipeline under the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

from showup.engine.bare import bare
from showup.engine.policy.anchored import ALWAYS, NEVER
from showup.engine.policy.choosing import choose, scratch
from showup.engine.simulation.draws import Bits, mixed, unit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.policy.choosing import Values, Work
    from showup.engine.tables.model import Tables

OUTCOMES = 6  # value, this job, dream, any job, hours of this job, points from people
CONTROLS = 3  # martingales of this job, the dream job and the rest: mean 0 whatever is chosen
_HELD = 1_000_000  # event keys: moves of time below, interviews and drops above
_DROPPED = 2_000_000


@njit(cache=True, nogil=True)
def run_paths(
    t: Tables,
    v: Values,
    steps: int,
    seed: Bits,
    first: int,
    begin_at: int,
    out: NDArray[np.float64],
) -> None:  # pragma: no cover
    """Simulate paths from number `begin_at` on, after the open decision `first`; one a row."""
    jobs = len(t.start)
    at = np.empty(jobs, np.int64)
    work = scratch(jobs)
    group = np.where(t.dream, 7, 8)
    group[t.open] = 6
    fork, pays, value = v.fork, t.pays, v.before
    earned, entered, reward, people, hours = t.earned, t.entered, t.reward, t.people, t.hours
    event, row, mix = t.event, t.row, t.mix
    begin, to, low, high = t.move_from, t.move_to, t.move_low, t.move_high
    for p in range(len(out)):
        key = mixed(np.uint64(seed), np.uint64(begin_at + p))
        at[:] = t.start
        found = out[p]
        found[:] = 0.0
        over = False
        for time in range(steps):
            weigh, offers = time == 0, False
            for j in range(jobs):
                weigh = weigh or fork[time, at[j]] == ALWAYS
                offers = offers or pays[at[j]] > 0
            if weigh or offers:
                over = _decide(t, v, work, time, at, key, first, found)
            if over:
                break
            found[4] += hours[at[t.open]]
            _chance(
                earned, entered, reward, people, event, row, mix, begin, to, low, high,
                group, value[time + 1], time, at, key, found,
            )  # fmt: skip
        if not over:
            _take_best(t, at, found)


@bare
def uniform(key: Bits, job: int, event: int) -> float:  # pragma: no cover
    """Return the uniform number of one event of one job on one path."""
    return unit(mixed(mixed(key, np.uint64(job)), np.uint64(event)))


@bare
def _decide(
    t: Tables,
    v: Values,
    work: Work,
    time: int,
    at: NDArray[np.int64],
    key: Bits,
    first: int,
    out: NDArray[np.float64],
) -> bool:  # pragma: no cover
    """Take this step's decisions in order; say whether the search is over."""
    for j in range(len(at)):
        forced = time == 0 and j == t.open
        if not forced and v.fork[time, at[j]] == NEVER:
            continue  # it waits: nothing changes
        a = first if forced else choose(t, v, work, time, at, j)
        if t.act_accepts[a]:
            _take(t, j, t.pays[at[j]], out)
            return True
        out[0] += t.act_reward[a]
        keep = t.act_keep[a]
        lost = keep < 1 and uniform(key, j, _DROPPED + time) >= keep
        at[j] = t.act_drop[a] if lost else t.act_to[a]
    return False


@bare
def _chance(  # noqa: PLR0917 - arrays one by one, see below
    earned: NDArray[np.int64],
    entered: NDArray[np.int64],
    reward: NDArray[np.float64],
    people: NDArray[np.float64],
    event: NDArray[np.int64],
    row: NDArray[np.int64],
    mix: NDArray[np.float64],
    begin: NDArray[np.int64],
    move_to: NDArray[np.int64],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    group: NDArray[np.int64],
    value: NDArray[np.float64],
    time: int,
    at: NDArray[np.int64],
    key: Bits,
    out: NDArray[np.float64],
) -> None:  # pragma: no cover
    """Hold this step's interviews in order, then let clocks and employers move.

    What a move brings beyond its expectation, by one-opportunity values, is added up as a
    control (a martingale; Henderson and Glynn 2002). Arrays one by one, since handing
    over the whole of the tables at every step would take ten times as long.
    """
    practice = 0
    for j in range(len(at)):
        practice += earned[at[j]]
    for j in range(len(at)):
        s = at[j]
        out[0] += reward[s]
        out[5] += people[s]
        to = move_to[begin[s]]
        if begin[s + 1] - begin[s] > 1:
            part = 0.0 if row[s] < 0 else mix[row[s], practice]
            u = uniform(key, j, time if event[s] < 0 else _HELD + event[s])
            found = False
            mean = 0.0
            for e in range(begin[s], begin[s + 1]):
                chance = (1 - part) * low[e] + part * high[e]
                mean += chance * value[move_to[e]]
                u -= chance
                if not found and chance > 0:
                    to = move_to[e]
                    found = u < 0
            out[group[j]] += value[to] - mean
        practice += entered[to] - earned[s]
        at[j] = to


@bare
def _take(t: Tables, job: int, pays: float, out: NDArray[np.float64]) -> None:  # pragma: no cover
    out[0] += pays
    if pays > 0:
        out[1] += 1.0 if job == t.open else 0.0
        out[2] += 1.0 if t.dream[job] else 0.0
        out[3] += 1.0


@bare
def _take_best(
    t: Tables, at: NDArray[np.int64], out: NDArray[np.float64]
) -> None:  # pragma: no cover
    best = -1
    for j in range(len(at)):
        if t.offer[at[j]] and (best < 0 or t.pays[at[j]] > t.pays[at[best]]):
            best = j
    if best >= 0:
        _take(t, best, t.pays[at[best]], out)
