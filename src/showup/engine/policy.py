"""The index policy: what is still open, put together from one-opportunity programmes.

`job_values` solves each opportunity by itself (backward induction), at several fixed
levels of the practice that the others bring; its own adds to that. `pipeline_value` puts them together: of the jobs still open only one
is taken, so a job counts by the chance that no better one comes about,

    C = sum_j max(gross_j * prod_{i better} (1 - odds_i) - cost_j, 0),

in the spirit of Weitzman (1979) and of decoupled index policies (Brown and Smith 2013).
The practice that reaches an interview is what is booked before it, so C sees the order
of interviews: a warm-up booked after the dream interview does nothing for it.

A decision is weighed at its last free moment only: before that, waiting costs nothing.
A booked interview is cancelled only with an offer in hand, so that "go" means going.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numba import njit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.model import Model, Tables

_LEVELS = (0, 1, 2, 4, 8, 16)  # quarters beyond x0 at which programmes are solved


class Values(NamedTuple):
    """One-opportunity values, laid out so that one look-up touches one line of memory.

    `parts` is (after, before the decision) x time x state x level x 3: the expected
    surplus, the chance that this job is taken, and the cost (hours and fees, less what
    people bring), in points.
    """

    levels: NDArray[np.int64]  # quarters that the others bring
    parts: NDArray[np.float64]
    before: NDArray[np.float64]  # net value before the decision at level 0: (time + 1) x state


class Work(NamedTuple):
    """Scratch space of one thread, as long as there are jobs."""

    gross: NDArray[np.float64]
    odds: NDArray[np.float64]
    cost: NDArray[np.float64]
    booked: NDArray[np.int64]


@njit(cache=True, nogil=True)
def scratch(jobs: int) -> Work:  # pragma: no cover
    """Return scratch space for so many jobs."""
    return Work(np.empty(jobs), np.empty(jobs), np.empty(jobs), np.empty(jobs, np.int64))


def job_values(model: Model) -> Values:
    """Solve each opportunity alone at each level of practice.

    A booked interview is taken as held: alone, nothing is learned that could make one
    cancel it, and only so are its cost and the practice it earns counted together.
    """
    t = model.tables
    most = t.mix.shape[1] - 1
    levels = np.array([x for x in _LEVELS if x < most] + [most])
    if model.setting.practice_gain == 0:
        levels = levels[:1]
    states = len(t.earned)
    parts = np.zeros((2, model.steps, states, len(levels), 3))
    values = Values(levels, parts, np.zeros((model.steps + 1, states)))
    _solve_alone(t, values, model.steps)
    return values


@njit(cache=True, nogil=True)
def _solve_alone(  # noqa: C901, PLR0912 - one compiled loop over plain arrays
    t: Tables, values: Values, steps: int
) -> None:  # pragma: no cover
    """Fill the values, backward in time."""
    states = len(t.earned)
    for level in range(len(values.levels)):
        quarters = values.levels[level]
        gross = np.where(t.offer, t.pays, 0.0)
        odds = np.where(t.offer & (t.pays > 0), 1.0, 0.0)
        cost = np.zeros(states)
        if level == 0:
            values.before[steps] = gross
        for time in range(steps - 1, -1, -1):
            g, o, c = np.zeros(states), np.zeros(states), np.zeros(states)
            for s in range(states):
                own = min(quarters + t.earned[s], t.mix.shape[1] - 1)
                high = 0.0 if t.row[s] < 0 else t.mix[t.row[s], own]
                c[s] = -t.reward[s]
                for e in range(t.move_from[s], t.move_from[s + 1]):
                    chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
                    to = t.move_to[e]
                    g[s] += chance * gross[to]
                    o[s] += chance * odds[to]
                    c[s] += chance * cost[to]
            for s in range(states):
                best = -np.inf
                for a in range(t.act_from[s], t.act_from[s + 1]):
                    if not t.act_alone[a]:
                        continue
                    if t.act_accepts[a]:
                        ag, ao, ac = t.pays[s], 1.0 if t.pays[s] > 0 else 0.0, 0.0
                    else:
                        keep, to, drop = t.act_keep[a], t.act_to[a], t.act_drop[a]
                        ag = keep * g[to] + (1 - keep) * g[drop]
                        ao = keep * o[to] + (1 - keep) * o[drop]
                        ac = keep * c[to] + (1 - keep) * c[drop] - t.act_reward[a]
                    if ag - ac > best:
                        best = ag - ac
                        gross[s], odds[s], cost[s] = ag, ao, ac
            for s in range(states):
                after, ahead = values.parts[0, time, s, level], values.parts[1, time, s, level]
                after[0], after[1], after[2] = g[s], o[s], c[s]
                ahead[0], ahead[1], ahead[2] = gross[s], odds[s], cost[s]
            if level == 0:
                values.before[time] = gross - cost


@njit(cache=True, nogil=True)
def pipeline_value(  # noqa: C901 - one compiled loop over plain arrays
    t: Tables, v: Values, work: Work, time: int, at: NDArray[np.int64], chosen: int
) -> float:  # pragma: no cover
    """Return C for the states after the decision of the job `chosen`, in points."""
    jobs = len(at)
    earned = 0
    booked = 0
    for j in range(jobs):
        earned += t.earned[at[j]]
        if t.to_go[at[j]] >= 0:
            work.booked[booked] = j
            booked += 1
    gross, odds, cost = work.gross, work.odds, work.cost
    count = 0
    own = -1
    for j in range(jobs):
        s = at[j]
        others = earned - t.earned[s] + _coming(t, at, work.booked, booked, j)
        low, weight = _level(v.levels, others)
        yet = 1 if j > chosen else 0  # later jobs are still to decide in this step
        part = v.parts[yet, time, s, low]
        g, o, c = part[0], part[1], part[2]
        if weight > 0:
            more = v.parts[yet, time, s, low + 1]
            g += weight * (more[0] - g)
            o += weight * (more[1] - o)
            c += weight * (more[2] - c)
        if g <= 0 and j != chosen:
            continue
        quality = g / o if o > 0 else 0.0
        spot = count
        while spot > 0 and _quality(gross[spot - 1], odds[spot - 1]) < quality:
            gross[spot], odds[spot], cost[spot] = gross[spot - 1], odds[spot - 1], cost[spot - 1]
            if own == spot - 1:
                own = spot
            spot -= 1
        gross[spot], odds[spot], cost[spot] = g, o, c
        if j == chosen:
            own = spot
        count += 1
    total = 0.0
    free = 1.0
    for k in range(count):
        net = gross[k] * free - cost[k]
        if net > 0 or k == own:
            total += net
            free *= 1 - odds[k]
    return total


@njit(cache=True, nogil=True)
def _coming(
    t: Tables, at: NDArray[np.int64], booked: NDArray[np.int64], count: int, job: int
) -> int:  # pragma: no cover
    """Return the quarters that others' bookings earn before this job's interview."""
    mine = t.to_go[at[job]]
    total = 0
    for k in range(count):
        i = booked[k]
        theirs = t.to_go[at[i]]
        if i != job and (mine < 0 or theirs < mine or (theirs == mine and i < job)):
            total += t.quarters_each[i]
    return total


@njit(cache=True, nogil=True)
def _quality(gross: float, odds: float) -> float:  # pragma: no cover
    return gross / odds if odds > 0 else 0.0


@njit(cache=True, nogil=True)
def _level(levels: NDArray[np.int64], quarters: int) -> tuple[int, float]:  # pragma: no cover
    """Return the level below and the weight of the one above."""
    last = len(levels) - 1
    if quarters >= levels[last]:
        return last, 0.0
    k = 0
    while levels[k + 1] <= quarters:
        k += 1
    return k, (quarters - levels[k]) / (levels[k + 1] - levels[k])


@njit(cache=True, nogil=True)
def has_room(t: Tables, at: NDArray[np.int64], job: int, go: int) -> bool:  # pragma: no cover
    """Say whether one more interview fits into its day and into the week around it."""
    count = 0
    hours = 0.0
    for i in range(len(at)):
        if i != job and t.to_go[at[i]] >= 0 and abs(t.to_go[at[i]] - go) <= t.window:
            count += t.to_go[at[i]] == go
            hours += t.job_hours[i]
    full = hours > 0 and hours + t.job_hours[job] > t.window_hours + 1e-9
    return count < t.most and not full


@njit(cache=True, nogil=True)
def choose(
    t: Tables, v: Values, work: Work, time: int, at: NDArray[np.int64], job: int
) -> int:  # pragma: no cover
    """Return the action that the index policy takes for one job where it `decides`."""
    s = at[job]
    begin, end = t.act_from[s], t.act_from[s + 1]
    best, best_value = begin, -np.inf
    offered = False
    for i in range(len(at)):
        offered = offered or t.pays[at[i]] > 0
    for a in range(begin, end):
        if not t.act_weighed[a] or not (t.act_alone[a] or offered):
            continue
        if t.act_books[a] >= 0 and not has_room(t, at, job, t.act_books[a]):
            continue
        if t.act_accepts[a]:
            value = t.pays[s]
        else:
            at[job] = t.act_to[a]
            value = t.act_keep[a] * pipeline_value(t, v, work, time, at, job) + t.act_reward[a]
            if t.act_keep[a] < 1:
                at[job] = t.act_drop[a]
                value += (1 - t.act_keep[a]) * pipeline_value(t, v, work, time, at, job)
            at[job] = s
        if value > best_value + 1e-12:
            best, best_value = a, value
    return int(best)
