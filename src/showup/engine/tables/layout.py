"""The graphs of all opportunities laid end to end in arrays, before any number is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.tables.dynamics import KEPT, earned, graph_of
from showup.engine.tables.states import ONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.frame import Frame
    from showup.engine.tables.states import Factor, Graph, Move, State

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Layout:
    """Arrays named as in `model.Tables`; factors are indices into one list of numbers."""

    first: NDArray[np.int64]
    job_of: NDArray[np.int64]
    earned: NDArray[np.int64]
    entered: NDArray[np.int64]
    to_go: NDArray[np.int64]
    event: NDArray[np.int64]
    interview: NDArray[np.float64]
    hours: NDArray[np.float64]
    offer: NDArray[np.bool_]
    row: NDArray[np.int64]
    move_from: NDArray[np.int64]
    move_to: NDArray[np.int64]
    move_chance: NDArray[np.float64]
    move_factors: NDArray[np.int64]  # E x 3
    move_in_low: NDArray[np.float64]
    move_in_high: NDArray[np.float64]
    act_from: NDArray[np.int64]
    act_to: NDArray[np.int64]
    act_drop: NDArray[np.int64]
    act_keep: NDArray[np.int64]
    act_cost: NDArray[np.int64]
    act_books: NDArray[np.int64]
    act_accepts: NDArray[np.bool_]
    act_weighed: NDArray[np.bool_]
    act_alone: NDArray[np.bool_]
    decides: NDArray[np.bool_]
    factors: tuple[tuple[Factor, ...], ...]  # a job's names, in the order of the numbers
    most_quarters: int  # that the whole plan can earn


@dataclass(frozen=True)
class _Part:
    """One job's arrays: states, rows of chances and factors counted from 0."""

    columns: Floats  # as in `_COLUMNS` x states
    moves: Floats  # E x (to, chance, three factors, in the low part, in the high part)
    acts: Ints  # A x (to, drop, keep, cost, books, accepts, weighed, alone)
    move_counts: Ints  # a state
    act_counts: Ints
    decides: NDArray[np.bool_]
    factors: tuple[Factor, ...]


_COLUMNS = ("earned", "entered", "to_go", "event", "interview", "hours", "offer", "row")


def _holds_interview(state: State) -> bool:
    return state.kind == "booked" and state.clock == 0


def _columns(frame: Frame, graph: Graph) -> Floats:
    rows = []
    for state in graph.states:
        held = _holds_interview(state)
        busy = held or state.kind == "rehearsing"
        so_far = earned(frame, state)
        rows.append(
            (
                so_far,
                0 if state.kind == "rehearsed" else so_far,
                state.clock if state.kind in {"booked", "start"} else -1,
                state.round if held else -1,
                held,
                frame.job.hours if busy else 0.0,
                state.kind == "offer",
                state.round - 1 if held else -1,
            )
        )
    return np.array(rows, dtype=np.float64).T


def _in_part(move: Move, part: int) -> float:
    return float(move.practice in (-1, part))


@lru_cache(maxsize=KEPT)
def _part(frame: Frame) -> _Part:
    """Return one job's arrays; a graph knows no belief, so they serve every setting."""
    graph = graph_of(frame)
    index = graph.index
    seen: dict[Factor, int] = {}
    moves, acts = [], []
    for state_moves, state_acts in zip(graph.moves, graph.actions, strict=True):
        for move in state_moves:
            three = [seen.setdefault(f, len(seen)) for f in (*move.factors, ONE, ONE, ONE)[:3]]
            parts = _in_part(move, 0), _in_part(move, 1)
            moves.append((index[move.to], move.chance, *three, *parts))
        for act in state_acts:
            to = index[act.to]
            drop = to if act.drop is None else index[act.drop]
            numbers = [seen.setdefault(f, len(seen)) for f in (act.keep, act.cost)]
            alone = act.last_moment and act.verb != "cancel"
            accepts = act.verb == "accept"
            acts.append((to, drop, *numbers, act.books, accepts, act.last_moment, alone))
    decides = [sum(a.last_moment for a in acts) > 1 for acts in graph.actions]
    return _Part(
        columns=_columns(frame, graph),
        moves=np.array(moves, dtype=np.float64),
        acts=np.array(acts, dtype=np.int64),
        move_counts=np.array([len(each) for each in graph.moves]),
        act_counts=np.array([len(each) for each in graph.actions]),
        decides=np.array(decides),
        factors=tuple(seen),
    )


def _begins(counts: list[Ints]) -> Ints:
    return np.cumsum(np.concatenate([[0], *counts])).astype(np.int64)


def lay_out(frames: tuple[Frame, ...]) -> Layout:
    """Return the arrays of all jobs, each state, move and action numbered throughout."""
    parts = [_part(frame) for frame in frames]
    first = _begins([np.array([len(part.decides)]) for part in parts])
    rows = _begins([np.array([frame.job.rounds]) for frame in frames])
    names = _begins([np.array([len(part.factors)]) for part in parts])
    columns = dict(zip(_COLUMNS, np.concatenate([p.columns for p in parts], axis=1), strict=True))
    move_jobs = np.repeat(np.arange(len(parts)), [len(part.moves) for part in parts])
    act_jobs = np.repeat(np.arange(len(parts)), [len(part.acts) for part in parts])
    job_of = np.repeat(np.arange(len(parts)), np.diff(first))
    m, a = np.concatenate([p.moves for p in parts]), np.concatenate([p.acts for p in parts])
    whole = {n: columns[n].astype(np.int64) for n in ("earned", "entered", "to_go", "event")}
    row = columns["row"].astype(np.int64)
    most = np.maximum.reduceat(columns["earned"], first[:-1])
    return Layout(
        first=first,
        job_of=job_of,
        **whole,
        interview=columns["interview"],
        hours=columns["hours"],
        offer=columns["offer"].astype(np.bool_),
        row=np.where(row < 0, -1, row + rows[job_of]),
        move_from=_begins([part.move_counts for part in parts]),
        move_to=m[:, 0].astype(np.int64) + first[move_jobs],
        move_chance=m[:, 1].copy(),
        move_factors=m[:, 2:5].astype(np.int64) + names[move_jobs, None],
        move_in_low=m[:, 5].copy(),
        move_in_high=m[:, 6].copy(),
        act_from=_begins([part.act_counts for part in parts]),
        act_to=a[:, 0] + first[act_jobs],
        act_drop=a[:, 1] + first[act_jobs],
        act_keep=a[:, 2] + names[act_jobs],
        act_cost=a[:, 3] + names[act_jobs],
        act_books=a[:, 4].copy(),
        act_accepts=a[:, 5].astype(np.bool_),
        act_weighed=a[:, 6].astype(np.bool_),
        act_alone=a[:, 7].astype(np.bool_),
        decides=np.concatenate([part.decides for part in parts]),
        factors=tuple(part.factors for part in parts),
        most_quarters=int(most.sum()),
    )
