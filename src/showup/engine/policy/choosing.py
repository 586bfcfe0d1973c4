"""The policy: at each fork, the action after which the whole pipeline is worth most.

What a pipeline is worth is the index plus its corrections (`index`, `anchored`), so a
decision is the optimal one for one opportunity and for two. All actions are weighed, waiting
and asking for later days among them; within a hair, the plainest, listed first, is taken.
The open job's booking is kept until a job is taken, so that "go" means going.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.bare import bare
from showup.engine.policy.anchored import ALWAYS, BETWEEN, DECIDED, NEVER, OPEN, Values, values_of
from showup.engine.policy.index import Work, left_over, pipeline_value, scratch
from showup.engine.setting import middle
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.resolution import Resolution
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model, Tables

HAIR = 1e-5  # points, above the rounding of the corrections
ROUNDING = 1e-7  # points, below which a correction of 32 bits says nothing


def job_values(model: Model, threads: int = 1) -> Values:
    """Solve what the policy looks up; the same on any number of threads."""
    return values_of(model, firm=model.tables.open, threads=threads)


@lru_cache(maxsize=1)
def usual_values(situation: Situation, resolution: Resolution, threads: int = 1) -> Values:
    """Return what the policy looks up at the middle of all beliefs; to be read only.

    The last is kept: an answer and all that is looked at after it follow the same.
    """
    setting = middle(situation.beliefs)
    model = compile_situation(situation, resolution=resolution, setting=setting)
    return job_values(model, threads)


@bare
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


@bare
def choose(
    t: Tables, v: Values, work: Work, time: int, at: NDArray[np.int64], job: int
) -> int:  # pragma: no cover
    """Return the action that the policy takes for one job."""
    s = at[job]
    begin, end = t.act_from[s], t.act_from[s + 1]
    best, best_value = begin, -np.inf
    offered = False
    for i in range(len(at)):
        offered = offered or (i != job and t.pays[at[i]] > 0)
    fork = v.fork[time, s]
    if fork == NEVER or (fork != ALWAYS and not offered):
        return _waiting(t, s)
    for a in range(begin, end):
        if job == v.firm and _cancels(t, job, s, a):
            continue
        if t.act_books[a] >= 0 and not has_room(t, at, job, t.act_books[a]):
            continue
        if t.act_accepts[a]:
            value = t.pays[s]
        else:
            at[job] = t.act_to[a]
            value = t.act_keep[a] * open_value(t, v, work, time, at, job) + t.act_reward[a]
            if t.act_keep[a] < 1:
                at[job] = t.act_drop[a]
                value += (1 - t.act_keep[a]) * open_value(t, v, work, time, at, job)
            at[job] = s
        if value > best_value + HAIR:
            best, best_value = a, value
    return int(best)


@bare
def _waiting(t: Tables, s: int) -> int:  # pragma: no cover
    """Return the action that changes nothing."""
    for a in range(t.act_from[s], t.act_from[s + 1]):
        if t.act_to[a] == s and not t.act_accepts[a]:
            return a
    return int(t.act_from[s])


@bare
def _cancels(t: Tables, job: int, s: int, a: int) -> bool:  # pragma: no cover
    """Say whether an action calls off an interview; today's open choice is free to."""
    booked = t.to_go[s] >= 0 and s != t.start[job]
    return bool(booked and t.to_go[t.act_to[a]] < 0)


@bare
def open_value(
    t: Tables, v: Values, work: Work, time: int, at: NDArray[np.int64], job: int
) -> float:  # pragma: no cover
    """Return what the whole pipeline is worth after one job's decision, in points."""
    total = pipeline_value(t, v, work, time, at, job)
    for j in range(len(at)):
        total += v.single[0 if j <= job else 1, time, at[j]]
    first, offset, pair, pairs, steps = t.first, v.offset, v.pair, v.pairs, v.parts.shape[1]
    slopes, product, cell = work.slopes, work.product, v.cell
    for k in range(len(pairs)):
        i, j = pairs[k]
        phase = DECIDED if j <= job else (BETWEEN if i <= job else OPEN)
        row = (phase * steps + time) * (first[i + 1] - first[i]) + at[i] - first[i]
        error = pair[offset[i, j] + row * (first[j + 1] - first[j]) + at[j] - first[j]]
        if abs(error) > ROUNDING:
            total += error * left_over(slopes, product, cell, i, j)
    return float(total)


__all__ = [
    "Values",
    "Work",
    "choose",
    "has_room",
    "job_values",
    "open_value",
    "pipeline_value",
    "scratch",
    "usual_values",
]
