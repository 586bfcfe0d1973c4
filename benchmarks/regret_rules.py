"""Other people's rules for a search, played through the engine's tables.

They are what the engine is measured against: each sees the states, the offers and each
job's own programme (surplus, odds and cost of going on, solved alone), and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

from showup.engine.draws import mixed
from showup.engine.kernels import uniform
from showup.engine.policy import Values, Work, choose, has_room, pipeline_value, scratch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.model import Tables

RULES = (
    "favourites only",
    "accept everything",
    "go if excitement ≥ bar",
    "Weitzman's index",
    "index on what is open",
    "the engine",
)
FAVOURITES, EVERYTHING, ABOVE_BAR, WEITZMAN, INDEX, ENGINE = range(len(RULES))
DROPPED = 1_000_000  # numbers of chance: moves by their time below, drops above
NEAR_TOP = 1.0  # a favourite is this close to the most exciting job


def liked(rule: int, excitement: NDArray[np.float64], bar: float) -> NDArray[np.bool_]:
    """Return the jobs whose interviews the first three rules go to."""
    least = {FAVOURITES: float(excitement.max()) - NEAR_TOP, ABOVE_BAR: bar}
    return np.greater_equal(excitement, least.get(rule, 0.0))


@njit(cache=True, nogil=True)
def pick(
    rule: int,
    likes: NDArray[np.bool_],
    t: Tables,
    v: Values,
    work: Work,
    time: int,
    at: NDArray[np.int64],
    job: int,
) -> int:
    """Return the action that a rule takes for one job."""
    if rule == ENGINE:
        return int(choose(t, v, work, time, at, job))
    if rule == INDEX:
        return int(_by_index(t, v, work, time, at, job))
    in_hand, ahead = 0.0, 0.0
    for i in range(len(at)):
        in_hand = max(in_hand, t.pays[at[i]])
        if i != job:
            ahead = max(ahead, _reservation(v, time, at[i]))
    s = at[job]
    wanted = likes[job]
    if rule == WEITZMAN:
        wanted = _reservation(v, time, s) > in_hand
    take, booking, waiting, no = _sorted(t, at, job)
    if take >= 0:
        yes = t.pays[s] > 0 and t.pays[s] >= in_hand
        yes = yes and (rule != WEITZMAN or t.pays[s] >= ahead)
        yes = yes and (rule == EVERYTHING or t.act_weighed[take])
        other = waiting if waiting >= 0 else no
        return take if yes else other
    if wanted and booking >= 0:
        return booking
    if no < 0 or (t.to_go[s] >= 0 and waiting >= 0):
        return waiting
    return no


@njit(cache=True, nogil=True)
def _sorted(t: Tables, at: NDArray[np.int64], job: int) -> tuple[int, int, int, int]:
    """Return an action that accepts, the first day with room, one that waits, one that ends it."""
    s = at[job]
    take, booking, waiting, no = -1, -1, -1, -1
    for a in range(t.act_from[s], t.act_from[s + 1]):
        day = t.act_books[a]
        if t.act_accepts[a]:
            take = a
        elif day >= 0:
            if booking < 0 and t.act_keep[a] == 1 and has_room(t, at, job, day):
                booking = a
        elif t.act_to[a] == s or t.to_go[t.act_to[a]] >= 0:
            waiting = a
        else:
            no = a
    return take, booking, waiting, no


@njit(cache=True, nogil=True)
def _reservation(v: Values, time: int, s: int) -> float:
    """Return the standing offer at which going on with a job alone is just not worth it."""
    gross, odds, cost = v.parts[1, time, s, 0]
    return float((gross - cost) / odds) if odds > 0 else 0.0


@njit(cache=True, nogil=True)
def _by_index(t: Tables, v: Values, work: Work, time: int, at: NDArray[np.int64], job: int) -> int:
    """Return the best action by what is open afterwards, weighed at its last free moment."""
    s = at[job]
    offered = False
    for i in range(len(at)):
        offered = offered or t.pays[at[i]] > 0
    best, best_value = t.act_from[s], -np.inf
    for a in range(t.act_from[s], t.act_from[s + 1]):
        if not t.act_weighed[a] or not (t.act_alone[a] or offered):
            continue
        if t.act_books[a] >= 0 and not has_room(t, at, job, t.act_books[a]):
            continue
        value = t.pays[s]
        if not t.act_accepts[a]:
            at[job] = t.act_to[a]
            value = t.act_keep[a] * pipeline_value(t, v, work, time, at, job) + t.act_reward[a]
            at[job] = t.act_drop[a]
            value += (1 - t.act_keep[a]) * pipeline_value(t, v, work, time, at, job)
            at[job] = s
        if value > best_value + 1e-12:
            best, best_value = a, value
    return int(best)


@njit(cache=True, nogil=True)
def follow(  # noqa: C901 - one compiled loop over plain arrays
    rule: int,
    likes: NDArray[np.bool_],
    t: Tables,
    v: Values,
    steps: int,
    first: int,
    seed: int,
    out: NDArray[np.float64],
) -> None:
    """Follow a rule throughout; write each path's value and its luck (a control of mean 0)."""
    jobs = len(t.start)
    work, at = scratch(jobs), np.empty(jobs, np.int64)
    for path in range(len(out)):
        key = mixed(np.uint64(seed), np.uint64(path))
        at[:] = t.start
        value, luck, over = 0.0, 0.0, False
        for time in range(steps):
            for j in range(jobs):
                s = at[j]
                a = first
                if time > 0 or j != t.open:
                    one = t.act_from[s + 1] - t.act_from[s] == 1
                    a = t.act_from[s] if one else pick(rule, likes, t, v, work, time, at, j)
                if t.act_accepts[a]:
                    value += t.pays[s]
                    over = True
                    break
                value += t.act_reward[a]
                lost = t.act_keep[a] < 1 and uniform(key, j, DROPPED + time) >= t.act_keep[a]
                at[j] = t.act_drop[a] if lost else t.act_to[a]
            if over:
                break
            practice = 0
            for j in range(jobs):
                practice += t.earned[at[j]]
            for j in range(jobs):
                s = at[j]
                value += t.reward[s]
                high = 0.0 if t.row[s] < 0 else t.mix[t.row[s], practice]
                u, mean, to, found = uniform(key, j, time), 0.0, s, False
                for e in range(t.move_from[s], t.move_from[s + 1]):
                    chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
                    mean += chance * v.before[time + 1, t.move_to[e]]
                    u -= chance
                    if not found and chance > 0:
                        to = t.move_to[e]
                        found = u < 0
                luck += v.before[time + 1, to] - mean
                practice += t.entered[to] - t.earned[s]
                at[j] = to
        if not over:
            best = 0.0
            for j in range(jobs):
                best = max(best, t.pays[at[j]])
            value += best
        out[path, 0], out[path, 1] = value, luck
