"""The simulator once more in NumPy, all paths side by side.

What somebody would write who knows NumPy well: one array of paths for each number, masks in
place of branches, every action of every fork weighed for all paths that stand there at once.
It reads the same tables, follows the same policy and draws the same hashed luck as
`engine.kernels`, so both must walk the same paths. Tables are read through `take`; nothing is
done for paths that are over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from showup.engine.policy.anchored import ALWAYS, BETWEEN, DECIDED, NEVER, OPEN
from showup.engine.policy.choosing import HAIR, ROUNDING
from showup.engine.policy.index import NOTHING, SETTLED

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.policy.choosing import Values
    from showup.engine.tables.model import Model, Tables

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]
    Bits = NDArray[np.uint64]
    Bools = NDArray[np.bool_]

HELD, DROPPED = 1_000_000, 2_000_000  # event keys, as in `engine.kernels`
STEP, FIRST, SECOND = (
    np.uint64(x) for x in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
)
S30, S27, S31, S11 = (np.uint64(x) for x in (30, 27, 31, 11))


def mixed(state: Bits, key: Bits) -> Bits:
    """Return SplitMix64's finaliser of states and keys."""
    z = (state ^ (key * SECOND)) + STEP
    z = (z ^ (z >> S30)) * FIRST
    z = (z ^ (z >> S27)) * SECOND
    return np.asarray(z ^ (z >> S31))


def luck(keys: Bits, job: int, event: Ints) -> Floats:
    """Return the uniform number of an event of one job, by path."""
    bits = mixed(mixed(keys, np.array([job], np.uint64)), event.astype(np.uint64))
    return np.asarray((bits >> S11) / float(1 << 53))


class Paths:
    """Paths under way: where each job stands, path by path, and what each has brought."""

    def __init__(self, model: Model, values: Values, paths: int, seed: int) -> None:
        self.t, self.v, self.steps = model.tables, values, model.steps
        numbers = np.arange(paths, dtype=np.uint64)
        self.keys = mixed(np.full(paths, seed, np.uint64), numbers)
        self.at = np.tile(self.t.start, (paths, 1))
        self.out = np.zeros((paths, 6))
        self.over = np.zeros(paths, np.bool_)

    def walk(self, first: int) -> Floats:
        """Return paths x (value, this, dream, any, hours, people) after action `first`."""
        t = self.t
        for time in range(self.steps):
            for job in range(len(t.start)):
                forced = first if time == 0 and job == t.open else -1
                self.decide(time, job, forced)
            on = np.flatnonzero(~self.over)
            if not len(on):
                break
            self.out[on, 4] += t.hours[self.at[on, t.open]]
            self.happen(time, on)
        self.end()
        return self.out

    def decide(self, time: int, job: int, forced: int) -> None:
        """Take one job's decision on every path where there is one."""
        t, here = self.t, self.at[:, job]
        if forced >= 0:
            on = np.flatnonzero(~self.over)
            chosen = np.full(len(on), forced)
        else:
            fork = self.v.fork[time].take(here)
            offered = np.any(np.delete(t.pays[self.at], job, axis=1) > 0, axis=1)
            weighs: Bools = (fork == ALWAYS) | ((fork != NEVER) & offered)
            on = np.flatnonzero(weighs & ~self.over)
            if not len(on):
                return
            chosen = choose(t, self.v, time, self.at[on], job)
        accepts = t.act_accepts[chosen]
        for path in on[accepts]:
            self.take(int(path), job)
        self.over[on[accepts]] = True
        on, chosen = on[~accepts], chosen[~accepts]
        self.out[on, 0] += t.act_reward[chosen]
        keep = t.act_keep[chosen]
        drawn = luck(self.keys[on], job, np.full(len(on), DROPPED + time))
        lost = (keep < 1) & (drawn >= keep)
        self.at[on, job] = np.where(lost, t.act_drop[chosen], t.act_to[chosen])

    def happen(self, time: int, on: Ints) -> None:
        """Hold this step's interviews in order and let everything move."""
        t = self.t
        practice = t.earned[self.at[on]].sum(axis=1)
        for job in range(len(t.start)):
            here = self.at[on, job]
            self.out[on, 0] += t.reward[here]
            self.out[on, 5] += t.people[here]
            begin, many = t.move_from[here], t.move_from[here + 1] - t.move_from[here]
            row = t.row[here]
            part = np.where(row < 0, 0.0, t.mix[np.maximum(row, 0), practice])
            event = np.where(t.event[here] < 0, time, HELD + t.event[here])
            left = luck(self.keys[on], job, event)
            to, found = t.move_to[begin], many == 1
            for number in range(int(many.max())):
                live = ~found & (number < many)
                if not live.any():
                    break
                move = np.where(live, begin + number, begin)
                chance = (1 - part) * t.move_low[move] + part * t.move_high[move]
                left = np.where(live, left - chance, left)
                to = np.where(live & (chance > 0), t.move_to[move], to)
                found |= live & (chance > 0) & (left < 0)
            practice += t.entered[to] - t.earned[here]
            self.at[on, job] = to

    def take(self, path: int, job: int) -> None:
        """Accept a job's offer on one path."""
        t, pays = self.t, self.t.pays[self.at[path, job]]
        self.out[path, 0] += pays
        if pays > 0:
            self.out[path, 1:4] += (job == t.open, t.dream[job], True)

    def end(self) -> None:
        """Take the best offer still open at the horizon."""
        t, on = self.t, np.flatnonzero(~self.over)
        pays = np.where(t.offer[self.at[on]], t.pays[self.at[on]], -1.0)
        for path, job, value in zip(on, pays.argmax(axis=1), pays.max(axis=1), strict=True):
            if value >= 0:
                self.take(int(path), int(job))


def choose(t: Tables, v: Values, time: int, at: Ints, job: int) -> Ints:
    """Return the policy's action for one job, by path."""
    states = at[:, job]
    begin, many = t.act_from[states], t.act_from[states + 1] - t.act_from[states]
    best, best_value = begin.copy(), np.full(len(at), -np.inf)
    for number in range(int(many.max())):
        live = np.flatnonzero(number < many)
        action = begin[live] + number
        closed = t.act_books[action] >= 0
        closed[closed] = ~_has_room(t, at[live[closed]], job, t.act_books[action[closed]])
        if job == v.firm:
            booked = (t.to_go[states[live]] >= 0) & (states[live] != t.start[job])
            closed |= booked & (t.to_go[t.act_to[action]] < 0)
        live, action = live[~closed], action[~closed]
        accepts, keep = t.act_accepts[action], t.act_keep[action]
        value = np.where(accepts, t.pays[states[live]], 0.0)
        for to, chance in ((t.act_to, keep), (t.act_drop, 1 - keep)):
            met = np.flatnonzero(~accepts & (chance > 0))
            after = at[live[met]].copy()
            after[:, job] = to[action[met]]
            value[met] += chance[met] * _open_value(t, v, time, after, job)
        value += np.where(accepts, 0.0, t.act_reward[action])
        better = value > best_value[live] + HAIR
        best[live[better]], best_value[live[better]] = action[better], value[better]
    return best


def _has_room(t: Tables, at: Ints, job: int, go: Ints) -> Bools:
    days = np.delete(t.to_go[at], job, axis=1)
    each = np.delete(t.job_hours, job)
    near = (days >= 0) & (abs(days - go[:, None]) <= t.window)
    count = (near & (days == go[:, None])).sum(axis=1)
    hours = (near * each).sum(axis=1)
    full = (hours > 0) & (hours + t.job_hours[job] > t.window_hours + 1e-9)
    return np.asarray((count < t.most) & ~full)


def _pair(t: Tables, v: Values, phase: int, time: int, at: Ints, i: int, j: int) -> Floats:
    """Return one pair's corrections, by path."""
    rows, columns = t.first[i + 1] - t.first[i], t.first[j + 1] - t.first[j]
    row = (phase * v.parts.shape[1] + time) * rows + at[:, i] - t.first[i]
    return np.asarray(v.pair.take(v.offset[i, j] + row * columns + at[:, j] - t.first[j]))


def _open_value(t: Tables, v: Values, time: int, at: Ints, job: int) -> Floats:
    """Return what the pipelines are worth after one job's decision, by path."""
    slopes = _slopes(t, v, time, at, job)
    product = slopes.prod(axis=0)
    total = (1 - product) @ v.cell
    for other in range(at.shape[1]):
        total = total + v.single[int(other > job), time].take(at[:, other])
    for i, j in v.pairs:
        phase = DECIDED if j <= job else (BETWEEN if i <= job else OPEN)
        error = _pair(t, v, phase, time, at, i, j)
        both = slopes[i] * slopes[j]
        part = v.cell * (1 - both)
        mine, left = part.sum(axis=1), (part * product / both).sum(axis=1)
        share = np.divide(left, mine, out=np.ones(len(at)), where=mine > NOTHING)
        total = total + np.where(abs(error) > ROUNDING, error * share, 0.0)
    return np.asarray(total)


def _slopes(t: Tables, v: Values, time: int, at: Ints, chosen: int) -> Floats:
    """Return each job's slopes after one job's decision: jobs x paths x cells."""
    coming, earned = v.brings[at], t.earned[at]
    days = t.to_go[at]
    jobs = at.shape[1]
    found = np.empty((jobs, len(at), len(v.cell)))
    for job in range(jobs):
        table = v.parts[int(job > chosen), time]
        others = earned.sum(axis=1) - earned[:, job]
        go = days[:, job]
        for i in np.flatnonzero((coming > 0).any(axis=0)) if len(v.levels) > 1 else ():
            if i == job:
                continue
            before = np.where(days[:, i] != go, days[:, i] < go, i < job)
            reached = ((go < 0) | before) & ((days[:, i] >= 0) | (go != 0))
            others = others + np.where(reached, coming[:, i], 0)
        low, weight = v.low[others], v.weight[others][:, None]
        if len(v.levels) == 1:
            low, weight = np.zeros_like(low), np.zeros_like(weight)
        here = table[at[:, job], low]
        above = table[at[:, job], np.minimum(low + 1, len(v.levels) - 1)]
        slope = here + weight * (above - here)
        settled = table[at[:, job], -1, 0] >= SETTLED
        found[job] = np.where(settled[:, None], 1.0, np.maximum(slope, NOTHING))
    return found
