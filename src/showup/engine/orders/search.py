"""The search for the best plan: every plan where there are few, else ascent from many starts.

From each start one interview is moved at a time, then any two at once (which takes in
swaps and shifts), until nothing is better: a variable neighbourhood descent (Mladenović and
Hansen 1997). The starts hang on their number alone, and the budget is counted in plans
weighed, so the same situation gives the same order on any machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numba import njit

from showup.engine.policy.choosing import has_room
from showup.engine.policy.index import Work, left_over, pipeline_value, scratch
from showup.engine.simulation.draws import mixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.orders.table import Board
    from showup.engine.policy.anchored import Values
    from showup.engine.tables.model import Tables

    Ints = NDArray[np.int64]

HAIR = 1e-5  # points by which another plan must be better


@njit(cache=True, nogil=True)
def plan_value(
    t: Tables, v: Values, b: Board, work: Work, plan: Ints, at: Ints
) -> float:  # pragma: no cover - compiled, as all below
    """Return what a plan is worth in points, -inf where an interview has no room.

    That two employers drop out over a move at the same time is left out of account.
    """
    for i in range(len(plan)):
        at[b.job[i]] = b.state[i, plan[i]]
    for i in range(len(plan)):
        go = b.books[i, plan[i]]
        if go >= 0 and not has_room(t, at, b.job[i], go):
            return -np.inf
    kept = _placed(t, v, b, work, plan, at)
    total, last = kept, b.state.shape[1] - 1
    for i in range(len(plan)):
        total += b.cost[i, plan[i]]
        keep = b.keep[i, plan[i]]
        if keep < 1:
            mine = plan[i]
            plan[i] = last
            at[b.job[i]] = b.state[i, last]
            total += (1 - keep) * (_placed(t, v, b, work, plan, at) - kept)
            plan[i] = mine
            at[b.job[i]] = b.state[i, mine]
    return total


@njit(cache=True, nogil=True)
def _placed(
    t: Tables, v: Values, b: Board, work: Work, slots: Ints, at: Ints
) -> float:  # pragma: no cover
    total = pipeline_value(t, v, work, 0, at, len(at) - 1)
    for i in range(len(slots)):
        total += b.alone[i, slots[i]]
    for p in range(len(b.two)):
        one, two = b.two[p]
        error = b.pair[p, slots[one], slots[two]]
        total += error * left_over(work.slopes, work.product, v.cell, b.job[one], b.job[two])
    return float(total)


@njit(cache=True, nogil=True)
def try_all(
    t: Tables, v: Values, b: Board, open_: NDArray[np.bool_]
) -> tuple[Ints, float, int]:  # pragma: no cover
    """Return the best of all plans made of `open_` options (N x K), its worth, how many fit."""
    n = len(b.job)
    work, at = scratch(len(b.at)), b.at.copy()
    plan, best = np.zeros(n, np.int64), b.fallback.copy()
    top, tried = -np.inf, 0
    while True:
        fits = True
        for i in range(n):
            fits = fits and open_[i, plan[i]]
        if fits:
            value = plan_value(t, v, b, work, plan, at)
            tried += value > -np.inf
            if value > top + HAIR:
                top = value
                best[:] = plan
        i = n - 1
        while i >= 0 and plan[i] == b.many[i] - 1:
            plan[i] = 0
            i -= 1
        if i < 0:
            return best, top, tried
        plan[i] += 1


@njit(cache=True, nogil=True)
def search(
    t: Tables, v: Values, b: Board, open_: NDArray[np.bool_], starts: int, budget: int
) -> tuple[Ints, float, int]:  # pragma: no cover
    """Return the best plan that ascents from so many starts find, its worth, plans weighed."""
    work, at = scratch(len(b.at)), b.at.copy()
    best, top, used = b.fallback.copy(), -np.inf, 0
    for start in range(starts):
        plan = _start(t, b, open_, start, at)
        value = plan_value(t, v, b, work, plan, at)
        value, weighed = _ascend(t, v, b, open_, work, plan, at, value, budget - used)
        used += weighed
        if value > top + HAIR:
            top = value
            best[:] = plan
        if used >= budget:
            break
    return best, top, used


@njit(cache=True, nogil=True)
def _start(
    t: Tables, b: Board, open_: NDArray[np.bool_], number: int, at: Ints
) -> Ints:  # pragma: no cover
    """Return a plan that fits: nothing new, the plainest, then pseudo-random ones."""
    plan = b.fallback.copy()
    for i in range(len(plan)):
        if not open_[i, plan[i]]:
            plan[i] = np.argmax(open_[i])
        at[b.job[i]] = b.state[i, plan[i]]
    if number == 0:
        return plan
    for i in range(len(plan)):
        want = np.int64(0)
        if number > 1:
            bits = mixed(mixed(np.uint64(2026), np.uint64(number)), np.uint64(i))
            want = np.int64(bits % np.uint64(b.many[i]))
        go = b.books[i, want]
        if open_[i, want] and (go < 0 or has_room(t, at, b.job[i], go)):
            plan[i] = want
            at[b.job[i]] = b.state[i, want]
    return plan


@njit(cache=True, nogil=True)
def _ascend(  # noqa: PLR0917 - arrays one by one, as kernels take them
    t: Tables,
    v: Values,
    b: Board,
    open_: NDArray[np.bool_],
    work: Work,
    plan: Ints,
    at: Ints,
    value: float,
    budget: int,
) -> tuple[float, int]:  # pragma: no cover
    """Improve a plan in place, one interview at a time, then two, while anything is better."""
    used, better = 0, True
    while better and used < budget:
        better = False
        for i in range(len(plan)):
            value, weighed, moved = _best_day(t, v, b, open_, work, plan, at, value, i)
            used += weighed
            better = better or moved
        if better:
            continue
        for i in range(len(plan)):
            for j in range(i + 1, len(plan)):
                if used >= budget:
                    return value, used
                mine = plan[i]
                for k in range(b.many[i]):
                    if k == mine or not open_[i, k]:
                        continue
                    theirs = plan[j]
                    plan[i] = k
                    found, weighed, moved = _best_day(t, v, b, open_, work, plan, at, value, j)
                    used += weighed
                    if moved:
                        value, mine, better = found, k, True
                    else:
                        plan[j] = theirs
                plan[i] = mine
    return value, used


@njit(cache=True, nogil=True)
def _best_day(  # noqa: PLR0917 - as above
    t: Tables,
    v: Values,
    b: Board,
    open_: NDArray[np.bool_],
    work: Work,
    plan: Ints,
    at: Ints,
    value: float,
    i: int,
) -> tuple[float, int, bool]:  # pragma: no cover
    """Give one interview its best option if the plan is then worth more than `value`."""
    mine, best, used = plan[i], -1, 0
    for k in range(b.many[i]):
        if not open_[i, k]:
            continue
        plan[i] = k
        found = plan_value(t, v, b, work, plan, at)
        used += 1
        if found > value + HAIR:
            value, best = found, k
    plan[i] = mine if best < 0 else best
    return value, used, best >= 0
