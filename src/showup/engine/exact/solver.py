"""The exact solver: backward induction over the joint state of all opportunities.

Bellman (1957), with the expectation and the maximum applied to one opportunity at a time:
in a step, decisions are taken in the situation's order and each sees the earlier ones,
then interviews and chance moves follow in the same order. Backward that is chance for the
last opportunity first, and so on to the first, then decisions likewise. At each time
only the local states that can be reached by then are held.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.exact.kernels import decide_one, decide_value, expect_one, expect_value
from showup.engine.exact.merging import merged

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.advice import Choice
    from showup.engine.tables.model import Model, Tables

MOST_ENTRIES = 30_000_000  # numbers of the largest moment, held twice: 480 MB
MOST_VALUES = 160_000_000  # the same for the value alone, in half the digits: 1.3 GB
MANY = 300_000  # joint states from which it pays to merge local ones
PARTS = 6  # value, this job, dream, any job, hours of this job, points from people


class TooLargeError(ValueError):
    """The joint state is too large to be solved exactly; the rollout takes any size."""


@dataclass(frozen=True)
class ExactResult:
    """The optimal value, and what each first action of the open decision brings."""

    value: float
    choices: tuple[Choice, ...]  # in the model's order
    outcomes: NDArray[np.float64]  # choices x (value, this, dream, any, hours, people)

    @property
    def ranking(self) -> tuple[tuple[Choice, float], ...]:
        """Return the first actions with their values, best first."""
        pairs = zip(self.choices, self.outcomes[:, 0].tolist(), strict=True)
        return tuple(sorted(pairs, key=lambda pair: -pair[1]))


@dataclass(frozen=True)
class Layer:
    """The local states of one time: before and after the decisions, one array a job."""

    before: tuple[NDArray[np.int64], ...]
    after: tuple[NDArray[np.int64], ...]


def _decided(t: Tables, states: NDArray[np.int64], only: int | None = None) -> NDArray[np.int64]:
    """Return the states that decisions can lead to, in order."""
    found: set[int] = set()
    for s in states:
        for a in range(t.act_from[s], t.act_from[s + 1]):
            if not t.act_accepts[a] and only in (None, a):
                found.add(int(t.act_to[a]))
                if t.act_keep[a] < 1:
                    found.add(int(t.act_drop[a]))
    return np.array(sorted(found or {int(states[0])}), dtype=np.int64)


def _moved(t: Tables, states: NDArray[np.int64]) -> NDArray[np.int64]:
    spans = [t.move_to[t.move_from[s] : t.move_from[s + 1]] for s in states]
    return np.unique(np.concatenate(spans))


def layers_of(t: Tables, steps: int) -> list[Layer]:
    before = tuple(np.array([s], dtype=np.int64) for s in t.start)
    found = []
    for _ in range(steps + 1):
        after = tuple(_decided(t, states) for states in before)
        found.append(Layer(before, after))
        before = tuple(_moved(t, states) for states in after)
    return found


def joint_size(model: Model) -> int:
    """Return how many joint states the largest moment has, states with one future merged."""
    return _largest(layers_of(_tables(model), model.steps))


def _tables(model: Model) -> Tables:
    """Return the tables that are solved: merging takes a while, so small ones stay."""
    t = model.tables
    return t if _largest(layers_of(t, model.steps)) < MANY else merged(t)


def _largest(layers: list[Layer]) -> int:
    return max(
        int(np.prod([float(max(len(b), len(a))) for b, a in zip(x.before, x.after, strict=True)]))
        for x in layers
    )


def solve_exact(model: Model, *, parts: int = 1) -> ExactResult:
    """Solve a model exactly; `parts` = 6 also gives the odds, the hours and people's points.

    Raises TooLargeError where the joint state does not fit.
    """
    t = _tables(model)
    layers = layers_of(t, model.steps)
    size, most = _largest(layers) * parts, MOST_VALUES if parts == 1 else MOST_ENTRIES
    if size > most:
        raise TooLargeError(
            f"The joint state has {size:,} numbers, over {most:,}; "
            "leave out opportunities, or use the rollout"
        )
    values: NDArray[np.floating] = at_horizon(t, layers[-1].before, parts)
    if size > MOST_ENTRIES:
        values = values.astype(np.float32)
    for layer, later in zip(layers[-2:0:-1], layers[:1:-1], strict=True):
        values = expected(t, layer.after, later.before, values)
        values = _chosen(t, layer, values, -1)
    values = expected(t, layers[0].after, layers[1].before, values)
    renumbered = t.act_from[t.start[t.open]] - model.tables.act_from[model.tables.start[t.open]]
    firsts = [_chosen(t, layers[0], values, a + renumbered).reshape(-1) for a, _ in model.choices]
    best = _chosen(t, layers[0], values, -1).reshape(-1)
    outcomes = np.zeros((len(firsts), PARTS))
    outcomes[:, :parts] = np.array(firsts)
    return ExactResult(float(best[0]), tuple(c for _, c in model.choices), outcomes)


def at_horizon(t: Tables, states: tuple[NDArray[np.int64], ...], parts: int) -> NDArray[np.float64]:
    """Return the joint values at the horizon: the best open offer is taken."""
    values = np.zeros((1, parts))
    for job, local in enumerate(states):
        pays = np.where(t.offer[local], t.pays[local], 0.0)
        own = np.zeros((len(local), 6))
        own[:, 0] = pays
        taken = pays > 0
        own[:, 1], own[:, 2], own[:, 3] = taken * (job == t.open), taken * t.dream[job], taken
        better = values[:, None, :1] >= own[None, :, :1]
        values = np.where(better, values[:, None, :], own[None, :, :parts])
        values = values.reshape(-1, parts)
    return values


def _shape(states: tuple[NDArray[np.int64], ...], job: int) -> tuple[int, int]:
    left = int(np.prod([len(s) for s in states[:job]]))
    right = int(np.prod([len(s) for s in states[job + 1 :]]))
    return left, right


def _summed(columns: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """Return the sums over all combinations, the last job running fastest."""
    total = np.zeros(1, dtype=np.int64)
    for column in columns:
        total = (total[:, None] + column[None, :]).reshape(-1)
    return total


def _where(states: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    index = np.full(size, -1, dtype=np.int64)
    index[states] = np.arange(len(states))
    return index


def expected(
    t: Tables,
    after: tuple[NDArray[np.int64], ...],
    later: tuple[NDArray[np.int64], ...],
    values: NDArray[np.floating],
) -> NDArray[np.floating]:
    """Take the expectation over this step's interviews and chance moves, in as many digits."""
    jobs, parts = len(after), values.shape[-1]
    mixed = list(later)
    for job in reversed(range(jobs)):
        left, right = _shape(tuple(mixed), job)
        kernel, last = (expect_value, ()) if parts == 1 else (expect_one, (parts,))
        out = np.empty((left, len(after[job]), right, *last), values.dtype)
        kernel(
            t,
            job,
            after[job],
            _where(later[job], len(t.earned)),
            _summed([t.entered[s] for s in mixed[:job]]),
            _summed([t.earned[s] for s in mixed[job + 1 :]]),
            values.reshape(left, len(later[job]), right, *last),
            out,
        )
        values = out.reshape(-1, parts)
        mixed[job] = after[job]
    return values


def _chosen(
    t: Tables, layer: Layer, values: NDArray[np.floating], first: int
) -> NDArray[np.floating]:
    """Take the maximum over this step's decisions, or force the open one to be `first`."""
    jobs, parts = len(layer.after), values.shape[-1]
    mixed = list(layer.after)
    for job in reversed(range(jobs)):
        left, right = _shape(tuple(mixed), job)
        books = t.act_books[t.act_from[t.first[job]] : t.act_from[t.first[job + 1]]]
        days = np.unique(books[books >= 0])
        kernel, last = (decide_value, ()) if parts == 1 else (decide_one, (parts,))
        out = np.empty((left, len(layer.before[job]), right, *last), values.dtype)
        kernel(
            t,
            job,
            first if job == t.open else -1,
            layer.before[job],
            _where(layer.after[job], len(t.earned)),
            np.searchsorted(days, t.act_books) - (t.act_books < 0),
            *_booked(t, mixed[:job], range(job), days),
            *_booked(t, mixed[job + 1 :], range(job + 1, jobs), days),
            values.reshape(left, len(layer.after[job]), right, *last),
            out,
        )
        values = out.reshape(-1, parts)
        mixed[job] = layer.before[job]
    return values


def _booked(
    t: Tables, states: list[NDArray[np.int64]], jobs: range, days: NDArray[np.int64]
) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    """Return bookings in a step, and hours in the week around it, by combination and steps to go.

    `days` are the steps to go that are asked for, in order.
    """
    count = np.zeros((1, len(days)), dtype=np.int8)
    hours = np.zeros((1, len(days)))
    for local, job in zip(states, jobs, strict=True):
        go = t.to_go[local, None]
        mine = ((go >= 0) & (go == days)).astype(np.int8)
        near = np.where((go >= 0) & (np.abs(go - days) <= t.window), t.job_hours[job], 0.0)
        shape = len(count) * len(mine), len(days)
        count = (count[:, None] + mine[None]).reshape(shape)
        hours = (hours[:, None] + near[None]).reshape(shape)
    return count, hours


__all__ = ["ExactResult", "TooLargeError", "joint_size", "solve_exact"]
