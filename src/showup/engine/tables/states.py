"""The states of one opportunity, its actions and its moves, as a graph.

The graph knows no belief: a move's chance is a constant times named factors ("pass",
round, practice), which `model` fills in for each setting. States carry their own
clocks, so the graph is the same at every step of time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from showup.engine.advice import Verb
from showup.engine.tables.worth import Node

if TYPE_CHECKING:
    from collections.abc import Callable

Factor = tuple[str, int, int]
ONE: Factor = ("one", 0, 0)
NONE: Factor = ("none", 0, 0)


class State(NamedTuple):
    """A local state; fields that a kind does not use stay 0."""

    kind: str  # closed waiting invited slots asked booked start pending offer rehearsing rehearsed
    round: int = 0
    node: Node = Node()
    clock: int = 0  # steps: to answer, to go, to the result, to the deadline; quarters if closed
    flag: int = 0  # booked: moved; pending: practice high; invited and slots: asked
    at: int = 0  # slots and asked: the step of time in which this is


class Move(NamedTuple):
    """A chance move at the end of a step."""

    to: State
    chance: float = 1.0
    factors: tuple[Factor, ...] = ()
    practice: int = -1  # -1 whatever the practice, 0 its low part, 1 its high part


class Action(NamedTuple):
    """A decision: where it leads, what it costs at once, what it is called."""

    verb: Verb
    to: State
    day: int = -1
    keep: Factor = ONE  # chance that the employer does not drop the process
    drop: State | None = None
    cost: Factor = NONE
    books: int = -1  # steps to go of the interview it books
    last_moment: bool = True  # the policy weighs it here; before, waiting is free


@dataclass(slots=True)
class Graph:
    """All reachable states of one opportunity, with their actions and moves."""

    states: list[State] = field(default_factory=list)
    actions: list[tuple[Action, ...]] = field(default_factory=list)
    moves: list[tuple[Move, ...]] = field(default_factory=list)
    index: dict[State, int] = field(default_factory=dict)


def explore(
    first: State,
    actions_of: Callable[[State], tuple[Action, ...]],
    moves_of: Callable[[State], tuple[Move, ...]],
) -> Graph:
    """Return the graph of everything that can be reached from a state."""
    graph = Graph()
    queue = [first]
    while queue:
        state = queue.pop()
        if state in graph.index:
            continue
        graph.index[state] = len(graph.states)
        graph.states.append(state)
        graph.actions.append(actions_of(state))
        graph.moves.append(moves_of(state))
        for action in graph.actions[-1]:
            queue.extend([action.to] if action.drop is None else [action.to, action.drop])
        queue.extend(move.to for move in graph.moves[-1])
    return graph
