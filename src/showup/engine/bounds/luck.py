"""Which random number decides what, so that foreseeing it helps as little as can be.

A bound by foresight is free to say how luck is written down, as long as the law of every
plan stays the same. If a round's result hung on the day it comes, one who foresees would
shop for the day on which it comes out well. So each thing that chance decides has one number
of its own, whenever it is decided: the round's impression, its result, the answer to a
question; days only say how long things take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from showup.engine.tables.model import skeleton

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Model
    from showup.engine.tables.states import State

    Ints = NDArray[np.int64]

ENDS, STAYS, GOES_ON = range(3)
_KINDS = (
    "closed", "waiting", "invited", "slots", "asked", "booked", "start", "pending", "offer",
    "rehearsing", "rehearsed",
)  # fmt: skip
_ROUNDS = 64  # more than any job has


class Luck(NamedTuple):
    """How each move of the tables is drawn; S states, E moves, as in `model.Tables`."""

    round: Ints  # S
    topic: Ints  # S: what is decided here; states with one topic share a random number
    role: Ints  # E: the process ends, nothing happens yet, or it goes on
    impression: Ints  # E: moves of an interview that follow one impression, counted from 0


def luck_of(model: Model) -> Luck:
    """Return what decides each move of a model."""
    t = model.tables
    bones = skeleton(model.situation, model.resolution)
    states = [state for graph in bones.graphs for state in graph.states]
    role = np.full(len(t.move_to), GOES_ON, np.int64)
    impression = np.zeros(len(t.move_to), np.int64)
    topic = np.empty(len(states), np.int64)
    for s, state in enumerate(states):
        held = bool(t.event[s] >= 0)
        moves = slice(int(t.move_from[s]), int(t.move_from[s + 1]))
        to = t.move_to[moves].tolist()
        kinds = [states[x].kind for x in to]
        waits = "pending" if held else ""
        role[moves] = [
            ENDS if kind == "closed" else STAYS if x == s or kind == waits else GOES_ON
            for x, kind in zip(to, kinds, strict=True)
        ]
        if held:
            impression[moves] = _impressions(to, role[moves].tolist(), states)
        topic[s] = _KINDS.index("pending" if held else state.kind) * _ROUNDS + state.round
    return Luck(np.array([state.round for state in states]), topic, role, impression)


def _impressions(to: list[int], roles: list[int], states: list[State]) -> list[int]:
    """Return which impression each move follows; each lists its end, its wait, what is next."""
    found: list[int] = []
    number, seen = 0, list[int]()
    for x, role in zip(to, roles, strict=True):
        before = roles[len(found) - 1] if found else -1
        other = role == GOES_ON and bool(seen) and states[seen[-1]].node != states[x].node
        again = role == before and (role != GOES_ON or other)
        if found and (role < before or again or x in seen):
            number += 1
            seen = []
        seen.append(x)
        found.append(number)
    return found
