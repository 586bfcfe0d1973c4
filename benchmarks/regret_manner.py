"""How an answer names actions: of those near the best on its side, the plainest is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from showup.engine.ranking import _PLAINEST, _SIDES
from showup.engine.tables.model import skeleton

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Model


class Manner(NamedTuple):
    """For each action of a model's tables."""

    plain: NDArray[np.int64]  # rank: the plainest first
    side: NDArray[np.int64]
    listed: NDArray[np.bool_]  # among the open decision's choices


def manner_of(model: Model) -> Manner:
    """Return how every action of a model's tables is shown."""
    verbs = [
        action.verb
        for graph in skeleton(model.situation, model.resolution).graphs
        for actions in graph.actions
        for action in actions
    ]
    sides = [_SIDES.get(verb, verb) for verb in verbs]
    names = list(dict.fromkeys(sides))
    listed = np.zeros(len(verbs), np.bool_)
    listed[[action for action, _ in model.choices]] = True
    return Manner(
        np.array([_PLAINEST.index(verb) for verb in verbs]),
        np.array([names.index(side) for side in sides]),
        listed,
    )
