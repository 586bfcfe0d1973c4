"""The graphs of all opportunities laid end to end in arrays, before any number is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.dynamics import earned
from showup.engine.states import ONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.frame import Frame
    from showup.engine.states import Factor, Graph, Move, State


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


class _Names:
    """Numbers the factor names of one job from a given offset."""

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.seen: dict[Factor, int] = {}

    def __call__(self, name: Factor) -> int:
        return self.offset + self.seen.setdefault(name, len(self.seen))


def _holds_interview(state: State) -> bool:
    return state.kind == "booked" and state.clock == 0


def _state_columns(
    frames: tuple[Frame, ...], graphs: tuple[Graph, ...]
) -> dict[str, NDArray[np.float64]]:
    row_start, columns = 0, []
    for job, (frame, graph) in enumerate(zip(frames, graphs, strict=True)):
        for state in graph.states:
            held = _holds_interview(state)
            busy = held or state.kind == "rehearsing"
            columns.append(
                (
                    job,
                    earned(frame, state),
                    0 if state.kind == "rehearsed" else earned(frame, state),
                    state.clock if state.kind in {"booked", "start"} else -1,
                    state.round if held else -1,
                    held,
                    frame.job.hours if busy else 0.0,
                    state.kind == "offer",
                    row_start + state.round - 1 if held else -1,
                )
            )
        row_start += frame.job.rounds
    names = ("job_of", "earned", "entered", "to_go", "event", "interview", "hours", "offer", "row")
    return dict(zip(names, np.array(columns, dtype=np.float64).T, strict=True))


def _in_part(move: Move, part: int) -> float:
    return float(move.practice in (-1, part))


def _decides(graphs: tuple[Graph, ...]) -> NDArray[np.bool_]:
    """Say in which states there is more to weigh than waiting."""
    return np.array(
        [sum(a.last_moment for a in acts) > 1 for graph in graphs for acts in graph.actions]
    )


def lay_out(frames: tuple[Frame, ...], graphs: tuple[Graph, ...]) -> Layout:
    """Return the arrays of all graphs, each state, move and action numbered throughout."""
    first = np.cumsum([0, *(len(g.states) for g in graphs)]).astype(np.int64)
    moves, acts, factors = [], [], []
    move_from, act_from, offset = [0], [0], 0
    for job, graph in enumerate(graphs):
        names, base = _Names(offset), int(first[job])
        for state_moves, state_acts in zip(graph.moves, graph.actions, strict=True):
            for move in state_moves:
                three = (*move.factors, ONE, ONE, ONE)[:3]
                moves.append(
                    (
                        base + graph.index[move.to],
                        move.chance,
                        *(names(f) for f in three),
                        _in_part(move, 0),
                        _in_part(move, 1),
                    )
                )
            for act in state_acts:
                to = base + graph.index[act.to]
                drop = to if act.drop is None else base + graph.index[act.drop]
                accepts = act.verb == "accept"
                alone = act.last_moment and act.verb != "cancel"
                numbers = (names(act.keep), names(act.cost), act.books)
                acts.append((to, drop, *numbers, accepts, act.last_moment, alone))
            move_from.append(len(moves))
            act_from.append(len(acts))
        factors.append(tuple(names.seen))
        offset += len(names.seen)
    m, a = np.array(moves, dtype=np.float64), np.array(acts, dtype=np.int64)
    columns = _state_columns(frames, graphs)
    whole = {
        n: columns[n].astype(np.int64)
        for n in ("job_of", "earned", "entered", "to_go", "event", "row")
    }
    return Layout(
        first=first,
        **whole,
        interview=columns["interview"],
        hours=columns["hours"],
        offer=columns["offer"].astype(np.bool_),
        move_from=np.array(move_from),
        move_to=m[:, 0].astype(np.int64),
        move_chance=m[:, 1].copy(),
        move_factors=m[:, 2:5].astype(np.int64),
        move_in_low=m[:, 5].copy(),
        move_in_high=m[:, 6].copy(),
        act_from=np.array(act_from),
        act_to=a[:, 0].copy(),
        act_drop=a[:, 1].copy(),
        act_keep=a[:, 2].copy(),
        act_cost=a[:, 3].copy(),
        act_books=a[:, 4].copy(),
        act_accepts=a[:, 5].astype(np.bool_),
        act_weighed=a[:, 6].astype(np.bool_),
        act_alone=a[:, 7].astype(np.bool_),
        decides=_decides(graphs),
        factors=tuple(factors),
        most_quarters=int(
            sum(columns["earned"][first[j] : first[j + 1]].max() for j in range(len(graphs)))
        ),
    )
