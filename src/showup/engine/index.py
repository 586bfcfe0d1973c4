"""The index: what is still open, put together from one-opportunity programmes.

`index_of` solves each opportunity by itself (backward induction), at several fixed
levels of the practice that the others bring; its own adds to that. `pipeline_value` puts
them together: of the jobs still open only one is taken, so a job counts by the chance that
no better one comes about,

    C = sum_j max(gross_j * prod_{i better} (1 - odds_i) - cost_j, 0),

in the spirit of Weitzman (1979) and of decoupled index policies (Brown and Smith 2013).
The practice that reaches an interview is what is booked, or rehearsed, before it, so C sees
the order of interviews: a warm-up booked after the dream interview does nothing for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numba import njit

from showup.engine.bare import bare

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.anchored import Values
    from showup.engine.model import Model, Tables

_LEVELS = (0, 1, 2, 4, 8, 16)  # quarters beyond x0 at which programmes are solved


class Index(NamedTuple):
    """One-opportunity values, laid out so that one look-up touches one line of memory.

    `parts` is (after, before the decision) x time x state x level x 3: the expected
    surplus, the chance that this job is taken, and the cost (hours and fees, less what
    people bring), in points.
    """

    levels: NDArray[np.int64]  # quarters that the others bring
    parts: NDArray[np.float64]
    before: NDArray[np.float64]  # net value before the decision at level 0: (time + 1) x state
    low: NDArray[np.int64]  # by quarters: the level at or below
    weight: NDArray[np.float64]  # by quarters: the weight of the level above
    brings: NDArray[np.int64]  # S: quarters that a booking or a rehearsal will earn


class Work(NamedTuple):
    """Scratch space of one thread, as long as there are jobs."""

    gross: NDArray[np.float64]
    odds: NDArray[np.float64]
    cost: NDArray[np.float64]
    quality: NDArray[np.float64]
    brings: NDArray[np.int64]  # jobs booked or rehearsed: practice on its way


@njit(cache=True, nogil=True)
def scratch(jobs: int) -> Work:  # pragma: no cover
    """Return scratch space for so many jobs."""
    a, b, c, d = np.empty(jobs), np.empty(jobs), np.empty(jobs), np.empty(jobs)
    return Work(a, b, c, d, np.empty(jobs, np.int64))


def index_of(model: Model) -> Index:
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
    quarters = np.arange(most + 1)
    low = np.clip(np.searchsorted(levels, quarters, side="right") - 1, 0, len(levels) - 1)
    above = levels[np.minimum(low + 1, len(levels) - 1)]
    weight = (quarters - levels[low]) / np.maximum(above - levels[low], 1)
    weight[low == len(levels) - 1] = 0.0
    before = np.zeros((model.steps + 1, states))
    values = Index(levels, parts, before, low, weight, _brings(t))
    _solve_alone(t, values, model.steps)
    return values


@njit(cache=True, nogil=True)
def _solve_alone(  # noqa: C901, PLR0912 - one compiled loop over plain arrays
    t: Tables, values: Index, steps: int
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


def _brings(t: Tables) -> NDArray[np.int64]:
    """Return the quarters that each state's booking, or its hours of rehearsing, will earn."""
    job_of = np.repeat(np.arange(len(t.start)), np.diff(t.first))
    rehearsed = t.earned[t.move_to[t.move_from[:-1]]] - t.earned
    rest = np.where(t.hours > 0, rehearsed, 0)
    return np.where(t.to_go >= 0, t.quarters_each[job_of], rest)


@bare
def pipeline_value(  # noqa: C901 - one compiled loop over plain arrays
    t: Tables, v: Index | Values, work: Work, time: int, at: NDArray[np.int64], chosen: int
) -> float:  # pragma: no cover
    """Return C for the states after the decision of the job `chosen`, in points."""
    gross, odds, cost, quality, brings = work.gross, work.odds, work.cost, work.quality, work.brings
    parts, to_go, own, coming = v.parts, t.to_go, t.earned, v.brings
    top = parts.shape[3] - 1
    earned, many = 0, 0
    for j in range(len(at)):
        earned += own[at[j]]
        if coming[at[j]] > 0:
            brings[many] = j
            many += 1
    count = 0
    for j in range(len(at)):
        s = at[j]
        yet = 1 if j > chosen else 0  # later jobs are still to decide in this step
        if parts[yet, time, s, top, 0] <= 0:
            continue  # closed, or not worth going on with even at its ceiling
        low, weight = 0, 0.0
        if top > 0:
            others, go = earned - own[s], to_go[s]
            for k in range(many):
                i = brings[k]
                day = to_go[at[i]]
                if (
                    i != j
                    and (go < 0 or (day < go if day != go else i < j))
                    and (day >= 0 or go != 0)
                ):
                    others += coming[at[i]]
            low, weight = v.low[others], v.weight[others]
        g, o = parts[yet, time, s, low, 0], parts[yet, time, s, low, 1]
        c = parts[yet, time, s, low, 2]
        if weight > 0:
            g += weight * (parts[yet, time, s, low + 1, 0] - g)
            o += weight * (parts[yet, time, s, low + 1, 1] - o)
            c += weight * (parts[yet, time, s, low + 1, 2] - c)
        if g <= c:
            continue  # alone not worth its cost, so neither beside better ones
        z = g / o
        spot = count
        while spot > 0 and quality[spot - 1] < z:
            gross[spot], odds[spot], cost[spot] = gross[spot - 1], odds[spot - 1], cost[spot - 1]
            quality[spot] = quality[spot - 1]
            spot -= 1
        gross[spot], odds[spot], cost[spot], quality[spot] = g, o, c, z
        count += 1
    total, free = 0.0, 1.0
    for k in range(count):
        net = gross[k] * free - cost[k]
        if net > 0:
            total += net
            free *= 1 - odds[k]
    return total
