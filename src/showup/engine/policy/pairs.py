"""Exact programmes of one and of two opportunities, on every local state and at every time.

The same backward induction as the exact solver's, over the joint states of two jobs: in
each step their decisions in order, then their interviews and chance moves in order. What is
kept is the value in each phase of a step's decisions, since a policy that decides job by
job asks for all three.

A *firm* job is the one whose decision is open: once booked, it is not cancelled, so that "go"
means going; taking another job ends it, as it ends everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numba import njit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Tables

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

DECIDED, BETWEEN, OPEN = 0, 1, 2  # both decided, the first only, neither
PHASES = 3
NOBODY = -1  # firm: nobody, so that the values are the exact solver's
FORK = 1e-5  # points by which doing something must beat waiting
_ROUNDING = 1e-9


class Job(NamedTuple):
    """One job's part of the tables, its states, moves and actions counted from 0."""

    reward: Floats
    pays: Floats
    earned: Ints
    entered: Ints
    to_go: Ints
    row: Ints
    mix: Floats
    move_of: Ints  # the state that a move leaves
    move_to: Ints
    low: Floats
    more: Floats  # chance at the high part less that at the low part
    act_of: Ints
    act_to: Ints
    drop: Ints
    keep: Floats
    cost: Floats  # points at once
    books: Ints
    accepts: Bools
    held_back: Bools  # actions that would break a word given
    hours: float


def job_of(t: Tables, number: int, firm: int) -> Job:
    """Return one job's part of the tables."""
    begin, end = int(t.first[number]), int(t.first[number + 1])
    here = slice(begin, end)
    e = slice(int(t.move_from[begin]), int(t.move_from[end]))
    a = slice(int(t.act_from[begin]), int(t.act_from[end]))
    states = np.arange(end - begin)
    act_of = np.repeat(states, np.diff(t.act_from[begin : end + 1]))
    act_to = t.act_to[a] - begin
    to_go = t.to_go[here]
    cancels = (to_go[act_of] >= 0) & (to_go[act_to] < 0) & (act_of + begin != t.start[number])
    return Job(
        reward=t.reward[here],
        pays=t.pays[here],
        earned=t.earned[here],
        entered=t.entered[here],
        to_go=to_go,
        row=t.row[here],
        mix=t.mix,
        move_of=np.repeat(states, np.diff(t.move_from[begin : end + 1])),
        move_to=t.move_to[e] - begin,
        low=t.move_low[e],
        more=t.move_high[e] - t.move_low[e],
        act_of=act_of,
        act_to=act_to,
        drop=t.act_drop[a] - begin,
        keep=t.act_keep[a],
        cost=t.act_reward[a],
        books=t.act_books[a],
        accepts=t.act_accepts[a],
        held_back=cancels & (number == firm),
        hours=float(t.job_hours[number]),
    )


@njit(cache=True, nogil=True)
def solve_one(job: Job, out: Floats) -> None:  # pragma: no cover - compiled, as all below
    """Write the values of one job alone: (decided, open) x time x states, in points."""
    ahead = job.pays.copy()
    for time in range(out.shape[1] - 1, -1, -1):
        after, before = out[0, time], out[1, time]
        after[:] = job.reward
        for e in range(len(job.move_of)):
            s = job.move_of[e]
            high = 0.0 if job.row[s] < 0 else job.mix[job.row[s], job.earned[s]]
            after[s] += (job.low[e] + high * job.more[e]) * ahead[job.move_to[e]]
        before[:] = -np.inf
        for a in range(len(job.act_of)):
            s = job.act_of[a]
            if job.held_back[a]:
                continue
            value = job.pays[s]
            if not job.accepts[a]:
                value = job.keep[a] * after[job.act_to[a]] + job.cost[a]
                value += (1 - job.keep[a]) * after[job.drop[a]]
            before[s] = max(before[s], value)
        ahead[:] = before


@njit(cache=True, nogil=True)
def solve_pair(
    one: Job,
    two: Job,
    window: int,
    room: float,
    most: int,
    out: Floats | NDArray[np.float32],
    forks: tuple[Bools, Bools],
) -> None:  # pragma: no cover
    """Write the values of two jobs: phase x time x states of the first x of the second.

    `window`, `room` and `most` are the tables' rule for interviews that share a week. In
    `forks`, time x states of each, it is marked where waiting is not best beside every
    state of the other without an offer.
    """
    ahead = np.maximum(one.pays.reshape(-1, 1), two.pays.reshape(1, -1))
    work = np.empty_like(ahead)
    full = one.hours + two.hours > room + _ROUNDING
    first = _blocked(one, two, window, full and two.hours > 0, most)
    second = _blocked(two, one, window, full and one.hours > 0, most)
    for time in range(out.shape[1] - 1, -1, -1):
        _second_moves(one, two, ahead, work)
        _first_moves(one, two, work, ahead)
        out[DECIDED, time] = ahead
        _second_decides(two, second, ahead, work)
        out[BETWEEN, time] = work
        for x in range(len(one.pays)):
            if one.pays[x] <= 0:
                _mark(ahead[x], work[x], forks[1][time])
        _first_decides(one, first, work, ahead)
        out[OPEN, time] = ahead
        for x in range(len(one.pays)):
            for y in range(len(two.pays)):
                if two.pays[y] <= 0 and ahead[x, y] > work[x, y] + FORK:
                    forks[0][time, x] = True
                    break


@njit(cache=True, nogil=True)
def _mark(waiting: Floats, best: Floats, fork: Bools) -> None:  # pragma: no cover
    for y in range(len(fork)):
        if best[y] > waiting[y] + FORK:
            fork[y] = True


@njit(cache=True, nogil=True)
def _blocked(
    job: Job, other: Job, window: int, crowded: bool, most: int
) -> Bools:  # pragma: no cover
    """Say, other's states x actions, which of a job's actions are not open."""
    out = np.zeros((len(other.to_go), len(job.act_of)), np.bool_)
    for x in range(out.shape[0]):
        booked = other.to_go[x]
        for a in range(out.shape[1]):
            go = job.books[a]
            if go >= 0 and booked >= 0 and abs(go - booked) <= window:
                out[x, a] = crowded or (go == booked and most < 2)
            elif job.held_back[a]:
                out[x, a] = True
    return out


@njit(cache=True, nogil=True)
def _second_moves(one: Job, two: Job, ahead: Floats, out: Floats) -> None:  # pragma: no cover
    reward, row, earned, mix = two.reward, two.row, two.earned, two.mix
    of, to, low, more = two.move_of, two.move_to, two.low, two.more
    for x in range(out.shape[0]):
        here, there, practice = out[x], ahead[x], one.entered[x]
        here[:] = reward
        for e in range(len(of)):
            chance = low[e]
            if row[of[e]] >= 0:
                chance += mix[row[of[e]], practice + earned[of[e]]] * more[e]
            here[of[e]] += chance * there[to[e]]


@njit(cache=True, nogil=True)
def _first_moves(one: Job, two: Job, ahead: Floats, out: Floats) -> None:  # pragma: no cover
    row, earned, mix, theirs = one.row, one.earned, one.mix, two.earned
    of, to, low, more = one.move_of, one.move_to, one.low, one.more
    columns = out.shape[1]
    for x in range(out.shape[0]):
        out[x] = one.reward[x]
    for e in range(len(of)):
        here, there = out[of[e]], ahead[to[e]]
        base, extra = low[e], more[e]
        if row[of[e]] < 0:
            for y in range(columns):
                here[y] += base * there[y]
        else:
            weights, mine = mix[row[of[e]]], earned[of[e]]
            for y in range(columns):
                here[y] += (base + weights[mine + theirs[y]] * extra) * there[y]


@njit(cache=True, nogil=True)
def _second_decides(
    job: Job, blocked: Bools, after: Floats, out: Floats
) -> None:  # pragma: no cover
    of, to, drop, keep = job.act_of, job.act_to, job.drop, job.keep
    cost, accepts, pays = job.cost, job.accepts, job.pays
    out[:] = -np.inf
    for x in range(out.shape[0]):
        here, there, shut = out[x], after[x], blocked[x]
        for a in range(len(of)):
            if not shut[a]:
                value = there[to[a]] * keep[a] + there[drop[a]] * (1 - keep[a]) + cost[a]
                if accepts[a]:
                    value = pays[of[a]]
                here[of[a]] = max(here[of[a]], value)


@njit(cache=True, nogil=True)
def _first_decides(
    job: Job, blocked: Bools, after: Floats, out: Floats
) -> None:  # pragma: no cover
    columns = out.shape[1]
    out[:] = -np.inf
    for a in range(len(job.act_of)):
        here, there, dropped = out[job.act_of[a]], after[job.act_to[a]], after[job.drop[a]]
        keep, cost, pays = job.keep[a], job.cost[a], job.pays[job.act_of[a]]
        shut = blocked[:, a]
        if job.accepts[a]:
            here[:] = np.maximum(here, pays)
            continue
        if job.books[a] < 0 and not job.held_back[a]:
            for y in range(columns):
                here[y] = max(here[y], keep * there[y] + (1 - keep) * dropped[y] + cost)
        else:
            for y in range(columns):
                value = keep * there[y] + (1 - keep) * dropped[y] + cost
                if not shut[y]:
                    here[y] = max(here[y], value)
