"""The bound by foresight, path by path: the best plan of one who knows all luck in advance.

What luck brings beyond its expectation, by each job's value beside a price, is taken away
again (the penalty), so that knowing it in advance helps little. Given when the search ends
and with whose offer, the jobs no longer touch each other: each is a shortest path.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numba import njit

from showup.engine.bare import bare
from showup.engine.bounds.kernels import practice_range
from showup.engine.bounds.luck import ENDS, GOES_ON, STAYS, Luck
from showup.engine.simulation.draws import Bits, mixed, unit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Tables

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

_HELD, _DROPPED, _TOPIC = 1_000_000, 2_000_000, 3_000_000  # keys: moves of time below
NEVER = -np.inf


class Best(NamedTuple):
    """The most that each job brings by a time, less its penalties: job x time."""

    before: Floats  # its decision of that step still open
    after: Floats  # decided
    taken: Floats  # taken then


@njit(cache=True, nogil=True)
def foresee(
    t: Tables,
    luck: Luck,
    seed: Bits,
    first: int,
    most: Ints,
    values: Floats,
    decided: Floats,
    out: Floats,
) -> None:  # pragma: no cover - compiled, as all below
    """Write each path's best value.

    `first` is what the open decision must be, -1 for anything; `most` (job x time) the
    quarters of practice that others can have earned; `values` ((time + 1) x state) and
    `decided` (time x state) what penalties are measured by. `out`: paths.
    """
    jobs, steps = most.shape
    best = Best(np.empty((jobs, steps + 1)), np.empty((jobs, steps)), np.empty((jobs, steps + 1)))
    states = len(t.earned)
    here, there = np.full(states, NEVER), np.full(states, NEVER)
    front, reached = np.empty(states, np.int64), np.empty(states, np.int64)
    for p in range(len(out)):
        key = mixed(seed, np.uint64(p))
        for job in range(jobs):
            own = mixed(key, np.uint64(job))
            front[0], count = t.start[job], 1
            here[t.start[job]] = 0.0
            for time in range(steps + 1):
                _note(t, front[:count], here, best, job, time)
                if time == steps:
                    break
                only = first if time == 0 and job == t.open else -1
                count = _decide(
                    t, luck, own, only, decided[time], front[:count], here, there, reached
                )
                best.after[job, time] = _highest(reached[:count], there)
                count = _move(
                    t, luck, own, time, most[job, time], values[time + 1], reached[:count],
                    there, here, front,
                )  # fmt: skip
            for s in front[:count]:
                here[s] = NEVER
        out[p] = _best_end(t, best, first)


@bare
def _highest(front: Ints, worth: Floats) -> float:  # pragma: no cover
    found = NEVER
    for s in front:
        found = max(found, worth[s])
    return found


@bare
def _note(
    t: Tables, front: Ints, here: Floats, best: Best, job: int, time: int
) -> None:  # pragma: no cover
    best.before[job, time] = _highest(front, here)
    best.taken[job, time] = NEVER
    for s in front:
        if t.offer[s]:
            best.taken[job, time] = max(best.taken[job, time], here[s] + t.pays[s])


@bare
def _decide(  # noqa: PLR0917 - a compiled loop over plain arrays
    t: Tables,
    luck: Luck,
    own: Bits,
    only: int,
    decided: Floats,
    front: Ints,
    here: Floats,
    there: Floats,
    reached: Ints,
) -> int:  # pragma: no cover
    """Go from the states before a decision to all that follow it; return how many."""
    count = 0
    for s in front:
        for a in range(t.act_from[s], t.act_from[s + 1]):
            if t.act_accepts[a] or only not in (-1, a):
                continue
            keep, to = t.act_keep[a], t.act_to[a]
            value = here[s] + t.act_reward[a]
            if keep < 1:
                value += keep * decided[to] + (1 - keep) * decided[t.act_drop[a]]
                if unit(mixed(own, np.uint64(_DROPPED + luck.round[s]))) >= keep:
                    to = t.act_drop[a]
                value -= decided[to]
            if there[to] == NEVER:
                reached[count] = to
                count += 1
            there[to] = max(there[to], value)
        here[s] = NEVER
    return count


@bare
def _move(  # noqa: PLR0917 - a compiled loop over plain arrays
    t: Tables,
    luck: Luck,
    own: Bits,
    time: int,
    most: int,
    later: Floats,
    reached: Ints,
    there: Floats,
    here: Floats,
    front: Ints,
) -> int:  # pragma: no cover
    """Go from the states after a decision to where luck leads; return how many there are.

    Practice from others is whatever helps most, up to its ceiling: who plans so has the best
    of every level of it.
    """
    count = 0
    for s in reached:
        begin, end = t.move_from[s], t.move_from[s + 1]
        low, more, tries = 0.0, 0.0, 1
        if end - begin > 1:
            for e in range(begin, end):
                low += t.move_low[e] * later[t.move_to[e]]
                more += (t.move_high[e] - t.move_low[e]) * later[t.move_to[e]]
            least, greatest = practice_range(t, s, most)
            if greatest > least:
                tries = 1 + min(most, t.mix.shape[1] - 1 - t.earned[s])
        for extra in range(tries):
            part = practice_range(t, s, extra)[1]
            to = _drawn(t, luck, s, part, own, time)
            value = there[s] + t.reward[s]
            if end - begin > 1:
                value += low + part * more - later[to]
            if here[to] == NEVER:
                front[count] = to
                count += 1
            here[to] = max(here[to], value)
        there[s] = NEVER
    return count


@bare
def _drawn(
    t: Tables, luck: Luck, s: int, part: float, own: Bits, time: int
) -> int:  # pragma: no cover
    """Return where luck leads from a state, the high part having that weight."""
    begin, end, mass = t.move_from[s], t.move_from[s + 1], 1.0
    if end - begin == 1:
        return int(t.move_to[begin])
    if t.event[s] >= 0:
        begin, end, mass = _impressed(t, luck, s, part, own)
    stay, to = 0.0, begin
    for e in range(begin, end):
        chance = (1 - part) * t.move_low[e] + part * t.move_high[e]
        if luck.role[e] == STAYS and chance > 0:
            stay += chance
            to = e
    if stay > 0 and unit(mixed(own, np.uint64(time))) * mass < stay:
        return int(t.move_to[to])
    left = unit(mixed(own, np.uint64(_TOPIC + luck.topic[s]))) * (mass - stay)
    for role in (ENDS, GOES_ON):
        for e in range(begin, end):
            chance = (1 - part) * t.move_low[e] + part * t.move_high[e]
            if luck.role[e] == role and chance > 0:
                to = e
                left -= chance
                if left < 0:
                    return int(t.move_to[to])
    return int(t.move_to[to])


@bare
def _impressed(
    t: Tables, luck: Luck, s: int, part: float, own: Bits
) -> tuple[int, int, float]:  # pragma: no cover
    """Return the moves that follow an interview's impression, and their chance together."""
    left = unit(mixed(own, np.uint64(_HELD + luck.round[s])))
    e, last = t.move_from[s], t.move_from[s + 1]
    begin, end, mass = e, last, 1.0
    while e < last:
        f, together = e, 0.0
        while f < last and luck.impression[f] == luck.impression[e]:
            together += (1 - part) * t.move_low[f] + part * t.move_high[f]
            f += 1
        if together > 0:
            begin, end, mass = e, f, together
            left -= together
            if left < 0:
                break
        e = f
    return int(begin), int(end), mass


@bare
def _best_end(t: Tables, best: Best, first: int) -> float:  # pragma: no cover
    """Return the value at the best moment to end the search, with the best offer."""
    jobs, steps = best.after.shape
    found = 0.0
    for job in range(jobs):
        found += best.before[job, steps]
    for time in range(steps + 1):
        total = 0.0
        for job in range(jobs):
            total += best.before[job, time]
        for job in range(jobs):
            forced = time == 0 and job == t.open and first >= 0
            if best.taken[job, time] > NEVER and not forced:
                found = max(found, total - best.before[job, time] + best.taken[job, time])
            if time < steps:
                total += best.after[job, time] - best.before[job, time]
    return float(found)
