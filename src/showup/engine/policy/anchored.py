"""Corrections that anchor the index at the exact programmes of one and of two opportunities.

With C the index of a set of jobs, V_i and V_ij the exact values of one job and of two,

    D_i = V_i - C{i},    E_ij = V_ij - C{i,j} - D_i - D_j,
    V  ~  C + sum_i D_i + sum_{i<j} E_ij,

the first terms of an expansion by inclusion and exclusion: exact for one opportunity and
for two, and what three or more do to each other is left to C. D is kept for every job; E
for the pairs that count most and fit into a page's time and memory.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from showup.engine.bare import bare
from showup.engine.policy.index import index_of
from showup.engine.policy.pairs import (
    BETWEEN,
    DECIDED,
    FORK,
    OPEN,
    PHASES,
    job_of,
    solve_one,
    solve_pair,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from showup.engine.policy.pairs import Job
    from showup.engine.tables.model import Model, Tables

NEVER, BESIDE, ALWAYS = range(3)
MOST_CELLS = 3_000_000  # times x states x states of all pairs: 36 MB with their phases


class Values(NamedTuple):
    """What a policy looks up: the index (`Index`, same names), and its corrections."""

    levels: NDArray[np.int64]
    parts: NDArray[np.float32]
    before: NDArray[np.float64]
    low: NDArray[np.int64]
    weight: NDArray[np.float64]
    brings: NDArray[np.int64]
    cell: NDArray[np.float64]
    single: NDArray[np.float64]  # D: (decided, open) x time x state
    offset: NDArray[np.int64]  # J x J: where a pair's E begins, -1 where it is left out
    pairs: NDArray[np.int64]  # those kept, i before j: P x 2
    pair: NDArray[np.float32]  # E: pair x phase x time x states x states, end to end
    fork: NDArray[np.int8]  # time x state: weigh never, beside another's offer, always
    firm: int  # the job whose booking stands until a job is taken


def values_of(model: Model, *, firm: int, threads: int = 1, cells: int = MOST_CELLS) -> Values:
    """Solve the programmes that a policy needs; the same on any number of threads."""
    t, steps = model.tables, model.steps
    index = index_of(model, threads)
    jobs = [job_of(t, number, firm) for number in range(len(t.start))]
    single = np.empty((2, steps, len(t.earned)))
    for number, job in enumerate(jobs):
        solve_one(job, single[:, :, t.first[number] : t.first[number + 1]])
    worth, sizes = single[1, 0, t.start], np.diff(t.first)
    alone = index.parts[:, :, :, 0]
    exact = single.copy()
    single -= index.cell.sum() - alone @ index.cell
    offset, end = np.full((len(jobs), len(jobs)), -1), 0
    compiled = hasattr(_anchor, "py_func")  # otherwise pairs would take hours
    chosen = _pairs(worth, sizes, steps, t.open, cells if compiled else 0)
    for i, j in chosen:
        offset[i, j] = end
        end += PHASES * steps * int(sizes[i] * sizes[j])
    fork = _forks(t, exact, chosen)
    kept = np.array(chosen, dtype=np.int64).reshape(-1, 2)
    values = Values(*index, single, offset, kept, np.empty(end, np.float32), fork, firm)

    def solve(pair: tuple[int, int]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        return correct_pair(t, values, jobs, *pair)

    with ThreadPoolExecutor(threads) as pool:
        for pair, found in zip(chosen, pool.map(solve, chosen), strict=True):
            for number, marked in zip(pair, found, strict=True):
                fork[:, t.first[number] : t.first[number + 1]][marked] = ALWAYS
    return values


def _pairs(
    worth: NDArray[np.float64], sizes: NDArray[np.int64], steps: int, first: int, cells: int
) -> list[tuple[int, int]]:
    """Return the pairs, i before j, among the open job and those worth most that fit."""
    order = [first, *(int(job) for job in np.argsort(-worth, kind="stable") if job != first)]
    found, used = list[tuple[int, int]](), 0
    for place, job in enumerate(order):
        for other in order[:place]:
            used += steps * int(sizes[job] * sizes[other])
            if used > cells:
                return found
            found.append((min(job, other), max(job, other)))
    return found


def _forks(t: Tables, alone: NDArray[np.float64], pairs: list[tuple[int, int]]) -> NDArray[np.int8]:
    """Say where a policy weighs: `NEVER`, `BESIDE` another's offer, or `ALWAYS`.

    A job that is in no pair is weighed at its last free moment only.
    """
    states = np.arange(len(t.earned))
    fork = np.where(np.diff(t.act_from) > 1, BESIDE, NEVER).astype(np.int8)
    of = np.repeat(states, np.diff(t.act_from))
    waits = np.zeros(len(states), np.bool_)
    waits[of[(t.act_to == of) & ~t.act_accepts]] = True
    fork[(fork == BESIDE) & ~waits] = ALWAYS
    fork = np.repeat(fork[None], alone.shape[1], axis=0)
    fork[(fork == BESIDE) & (alone[1] > alone[0] + FORK)] = ALWAYS
    counted = {t.open, *(job for pair in pairs for job in pair)}
    for job in range(len(t.start)):
        if job not in counted:
            here = slice(t.first[job], t.first[job + 1])
            fork[:, here] = np.where(t.decides[here], ALWAYS, NEVER)
    return fork


def correct_pair(
    t: Tables, v: Values, jobs: Mapping[int, Job] | Sequence[Job], i: int, j: int
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Write E of one pair, all phases, where `v.offset` says; return where either job forks."""
    one, two = jobs[i], jobs[j]
    steps, rows, columns = v.parts.shape[1], len(one.reward), len(two.reward)
    begin = v.offset[i, j]
    out = v.pair[begin : begin + PHASES * steps * rows * columns]
    out = out.reshape(PHASES, steps, rows, columns)
    forks = np.zeros((steps, rows), np.bool_), np.zeros((steps, columns), np.bool_)
    solve_pair(one, two, t.window, t.window_hours, t.most, out, forks)
    met_one, to_one = _few(_practice(t, v, i, j))
    met_two, to_two = _few(_practice(t, v, j, i).T)
    first, second = _reached(t, v, i, met_one), _reached(t, v, j, met_two)
    first *= v.cell
    whole = float(v.cell.sum())
    here = slice(t.first[i], t.first[i + 1]), slice(t.first[j], t.first[j + 1])
    for phase in range(PHASES):
        p, q = int(phase == OPEN), int(phase != DECIDED)
        alone = v.single[p, :, here[0]], v.single[q, :, here[1]]
        _anchor(first[p], second[q], *alone, to_one, to_two, whole, out[phase])
    return forks


def _practice(t: Tables, v: Values, job: int, other: int) -> NDArray[np.int64]:
    """Return the quarters that reach a job from another: its states x the other's."""
    mine, theirs = slice(*t.first[job : job + 2]), slice(*t.first[other : other + 2])
    if len(v.levels) == 1:
        return np.zeros((mine.stop - mine.start, theirs.stop - theirs.start), np.int64)
    go, day = t.to_go[mine, None], t.to_go[None, theirs]
    before = (go < 0) | (day < go) | ((day == go) & (other < job))
    open_to = np.where(day >= 0, before, go != 0)
    coming = np.where(open_to, v.brings[None, theirs], 0)
    return coming + t.earned[None, theirs]


def _few(quarters: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the different numbers of quarters, and which of them stands where."""
    met, which = np.unique(quarters, return_inverse=True)
    return met, which.reshape(quarters.shape).astype(np.int64)


def _reached(t: Tables, v: Values, job: int, met: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the slopes, by practice met: (decided, open) x time x state x practice x cell."""
    low, weight = v.low[met], v.weight[met, None]
    parts = v.parts[:, :, t.first[job] : t.first[job + 1]]
    above = np.minimum(low + 1, len(v.levels) - 1)
    return parts[..., low, :] * (1 - weight) + parts[..., above, :] * weight


@bare
def _anchor(
    first: NDArray[np.float64],
    second: NDArray[np.float64],
    alone_first: NDArray[np.float64],
    alone_second: NDArray[np.float64],
    to_first: NDArray[np.int64],
    to_second: NDArray[np.int64],
    whole: float,
    out: NDArray[np.float32],
) -> None:  # pragma: no cover
    """Take the index of both jobs, and what each errs by alone, off their exact value.

    `first` is weighted by the cells' widths, which come to `whole`; cells come in fours.
    """
    steps, rows, columns = out.shape
    for time in range(steps):
        for x in range(rows):
            for y in range(columns):
                a, b = first[time, x, to_first[x, y]], second[time, y, to_second[x, y]]
                p = q = r = s = 0.0  # four sums side by side, for the processor's sake
                for k in range(0, len(a), 4):
                    p += a[k] * b[k]
                    q += a[k + 1] * b[k + 1]
                    r += a[k + 2] * b[k + 2]
                    s += a[k + 3] * b[k + 3]
                total = whole - ((p + q) + (r + s))
                out[time, x, y] -= total + alone_first[time, x] + alone_second[time, y]


__all__ = [
    "ALWAYS",
    "BESIDE",
    "BETWEEN",
    "DECIDED",
    "NEVER",
    "OPEN",
    "Values",
    "correct_pair",
    "values_of",
]
