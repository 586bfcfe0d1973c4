"""The index: what is still open, put together from one-opportunity programmes.

`index_of` solves each opportunity by itself (backward induction) beside a fallback of m
points that may be taken at any time and ends it: V(m), convex, its slope v(m) the chance
that the fallback is taken in the end. `pipeline_value` puts them together: of the jobs still
open only one is taken, so each is the fallback of the others,

    C = integral over m of 1 - prod_j v_j(m) = E max_j K_j,  K_j independent, P(K_j <= m) = v_j(m),

the Whittle integral of Brown and Smith (2013). For boxes that are opened one after another
and kept it is Weitzman's (1979) value, and choosing by it is his rule. The integral is taken
over equal cells of m with V exact at their ends.

Each programme is solved at several fixed levels of the practice that the others bring; its
own adds to that. The practice that reaches an interview is what is booked, or rehearsed,
before it, so C sees the order of interviews: a warm-up booked after the dream interview does
nothing for it.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numba import njit

from showup.engine.bare import bare

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.policy.anchored import Values
    from showup.engine.tables.model import Model, Tables

_LEVELS = (0, 1, 2, 4, 8, 16)  # quarters beyond x0 at which programmes are solved
CELLS = 8  # of the fallback, from nothing to the best that any job pays
NOTHING = 1e-9  # a slope of 0 stands as this, so that one may divide by it
SETTLED = 1 - 1e-5  # a slope from here on says that the fallback is taken for sure


class Index(NamedTuple):
    """One-opportunity values, laid out so that one look-up touches one line of memory.

    `parts` is (after, before the decision) x time x state x level x cell: the chance that
    the fallback is taken, 1 in every cell for a job that can bring nothing more.
    """

    levels: NDArray[np.int64]  # quarters that the others bring
    parts: NDArray[np.float32]
    before: NDArray[np.float64]  # V(0) before the decision at level 0: (time + 1) x state
    low: NDArray[np.int64]  # by quarters: the level at or below
    weight: NDArray[np.float64]  # by quarters: the weight of the level above
    brings: NDArray[np.int64]  # S: quarters that a booking or a rehearsal will earn
    cell: NDArray[np.float64]  # the width of each cell, points


class Work(NamedTuple):
    """Scratch space of one thread."""

    slopes: NDArray[np.float64]  # jobs x cells: each job's, where `pipeline_value` last looked
    product: NDArray[np.float64]  # of all jobs' slopes, by cell
    brings: NDArray[np.int64]  # jobs booked or rehearsed: practice on its way


@njit(cache=True, nogil=True)
def scratch(jobs: int) -> Work:  # pragma: no cover
    """Return scratch space for so many jobs."""
    return Work(np.empty((jobs, CELLS)), np.empty(CELLS), np.empty(jobs, np.int64))


def index_of(model: Model, threads: int = 1) -> Index:
    """Solve each opportunity alone at each level of practice.

    A booked interview is held, or given up for the fallback: alone, nothing else is learned
    that could make one cancel it.
    """
    t = model.tables
    most = t.mix.shape[1] - 1
    compiled = hasattr(scratch, "py_func")  # plain Python has no time for all levels
    levels = np.array([x for x in _LEVELS[: None if compiled else 1] if x < most] + [most])
    if model.setting.practice_gain == 0:
        levels = levels[:1]
    states = len(t.earned)
    quarters = np.arange(most + 1)
    low = np.clip(np.searchsorted(levels, quarters, side="right") - 1, 0, len(levels) - 1)
    above = levels[np.minimum(low + 1, len(levels) - 1)]
    weight = (quarters - levels[low]) / np.maximum(above - levels[low], 1)
    weight[low == len(levels) - 1] = 0.0
    fallbacks = np.linspace(0.0, max(float(t.pays.max()), 1.0), CELLS + 1)
    values = Index(
        levels=levels,
        parts=np.empty((2, model.steps, states, len(levels), CELLS), np.float32),
        before=np.empty((model.steps + 1, states)),
        low=low,
        weight=weight,
        brings=_brings(t),
        cell=np.diff(fallbacks),
    )
    last = np.maximum(np.where(t.offer, t.pays, 0.0)[:, None], fallbacks)

    def solve(level: int) -> None:
        _solve_alone(t, values, level, fallbacks, last.copy(), np.empty_like(last))

    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(solve, range(len(levels))):
            pass
    return values


@bare
def _solve_alone(
    t: Tables,
    values: Index,
    level: int,
    fallbacks: NDArray[np.float64],
    ahead: NDArray[np.float64],
    after: NDArray[np.float64],
) -> None:  # pragma: no cover
    """Fill the values at one level of practice, backward in time from `ahead`, states x m."""
    states, steps = len(t.earned), values.parts.shape[1]
    for time in range(steps, -1, -1):
        for s in range(states):
            if level == 0:
                values.before[time, s] = ahead[s, 0]
            if time > 0:
                _move_alone(t, s, values.levels[level], fallbacks, ahead, after)
        for s in range(states if time > 0 else 0):
            _decide_alone(t, s, fallbacks, after, ahead)
            for k in range(len(values.cell)):
                slope = (after[s, k + 1] - after[s, k]) / values.cell[k]
                values.parts[0, time - 1, s, level, k] = slope
                slope = (ahead[s, k + 1] - ahead[s, k]) / values.cell[k]
                values.parts[1, time - 1, s, level, k] = slope


@bare
def _move_alone(
    t: Tables,
    s: int,
    quarters: int,
    fallbacks: NDArray[np.float64],
    ahead: NDArray[np.float64],
    out: NDArray[np.float64],
) -> None:  # pragma: no cover
    """Write what a state is worth beside each fallback before its chance move, or given up."""
    own = min(quarters + t.earned[s], t.mix.shape[1] - 1)
    high = 0.0 if t.row[s] < 0 else t.mix[t.row[s], own]
    for k in range(len(fallbacks)):
        out[s, k] = t.reward[s]
    for e in range(t.move_from[s], t.move_from[s + 1]):
        chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
        to = t.move_to[e]
        for k in range(len(fallbacks)):
            out[s, k] += chance * ahead[to, k]
    for k in range(len(fallbacks)):
        out[s, k] = max(out[s, k], fallbacks[k])


@bare
def _decide_alone(
    t: Tables,
    s: int,
    fallbacks: NDArray[np.float64],
    after: NDArray[np.float64],
    out: NDArray[np.float64],
) -> None:  # pragma: no cover
    """Write what a state is worth beside each fallback, the best action taken."""
    for k in range(len(fallbacks)):
        out[s, k] = fallbacks[k]
    for a in range(t.act_from[s], t.act_from[s + 1]):
        if not t.act_alone[a]:
            continue
        keep, to, drop = t.act_keep[a], t.act_to[a], t.act_drop[a]
        for k in range(len(fallbacks)):
            value = keep * after[to, k] + (1 - keep) * after[drop, k] + t.act_reward[a]
            if t.act_accepts[a]:
                value = t.pays[s]
            out[s, k] = max(out[s, k], value)


def _brings(t: Tables) -> NDArray[np.int64]:
    """Return the quarters that each state's booking, or its hours of rehearsing, will earn."""
    job_of = np.repeat(np.arange(len(t.start)), np.diff(t.first))
    rehearsed = t.earned[t.move_to[t.move_from[:-1]]] - t.earned
    rest = np.where(t.hours > 0, rehearsed, 0)
    return np.where(t.to_go >= 0, t.quarters_each[job_of], rest)


@bare
def pipeline_value(
    t: Tables, v: Index | Values, work: Work, time: int, at: NDArray[np.int64], chosen: int
) -> float:  # pragma: no cover
    """Return C for the states after the decision of the job `chosen`, in points.

    The slopes that it is made of are left in `work`, for `left_over`.
    """
    own, to_go, parts = t.earned, t.to_go, v.parts
    low, weight, coming, cell = v.low, v.weight, v.brings, v.cell
    slopes, product, brings = work.slopes, work.product, work.brings
    tables = own, to_go, parts, low, weight, coming, cell
    return float(_integral(*tables, slopes, product, brings, time, at, chosen))


@bare
def left_over(
    slopes: NDArray[np.float64],
    product: NDArray[np.float64],
    cell: NDArray[np.float64],
    i: int,
    j: int,
) -> float:  # pragma: no cover
    """Return the share of what two jobs bring together that no better job takes away, 0 to 1.

    Of C{i,j} it is the part that is left in C: 1 where there is no other job.
    """
    mine, left = 0.0, 0.0
    for k in range(len(cell)):
        both = slopes[i, k] * slopes[j, k]
        part = cell[k] * (1 - both)
        mine += part
        left += part * product[k] / both
    return left / mine if mine > NOTHING else 1.0


@bare
def _integral(  # noqa: PLR0917 - arrays one by one: handing over the tables would take far longer
    own: NDArray[np.int64],
    to_go: NDArray[np.int64],
    parts: NDArray[np.float32],
    lows: NDArray[np.int64],
    weights: NDArray[np.float64],
    coming: NDArray[np.int64],
    cell: NDArray[np.float64],
    slopes: NDArray[np.float64],
    product: NDArray[np.float64],
    brings: NDArray[np.int64],
    time: int,
    at: NDArray[np.int64],
    chosen: int,
) -> float:  # pragma: no cover
    top = parts.shape[3] - 1
    earned, many = 0, 0
    for j in range(len(at)):
        earned += own[at[j]]
        if coming[at[j]] > 0:
            brings[many] = j
            many += 1
    for k in range(len(cell)):
        product[k] = 1.0
    for j in range(len(at)):
        s = at[j]
        yet = 1 if j > chosen else 0  # later jobs are still to decide in this step
        for k in range(len(cell)):
            slopes[j, k] = 1.0
        if parts[yet, time, s, top, 0] >= SETTLED:
            continue  # closed, or not worth going on with even at its ceiling
        low, weight = 0, 0.0
        if top > 0:
            others = earned - own[s] + _on_its_way(to_go, coming, brings, many, at, j)
            low, weight = lows[others], weights[others]
        above = low + (weight > 0)
        for k in range(len(cell)):
            slope = parts[yet, time, s, low, k]
            slope = max(slope + weight * (parts[yet, time, s, above, k] - slope), NOTHING)
            slopes[j, k] = slope
            product[k] *= slope
    total = 0.0
    for k in range(len(cell)):
        total += cell[k] * (1 - product[k])
    return total


@bare
def _on_its_way(
    to_go: NDArray[np.int64],
    coming: NDArray[np.int64],
    brings: NDArray[np.int64],
    many: int,
    at: NDArray[np.int64],
    job: int,
) -> int:  # pragma: no cover
    """Return the quarters that others' bookings will have earned before a job's interview."""
    found, go = 0, to_go[at[job]]
    for k in range(many):
        i = brings[k]
        day = to_go[at[i]]
        before = day < go if day != go else i < job
        if i != job and (go < 0 or before) and (day >= 0 or go != 0):
            found += coming[at[i]]
    return int(found)
