"""What is known of a job's worth: a node, and what the next interview makes of it.

W = e - b sigma + sigma Z (Wanous 1992 for the bias; the surprise is symmetric, LinkedIn
2015). Round r moves the posterior mean by sigma s_r xi, xi on Gauss-Hermite nodes, with
sum s_r^2 = s^2; the nodes of several rounds are added up and equal sums merged.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from showup.engine.tables.frame import Frame

SIGMA = {"guess": 3.0, "fairly": 2.0, "very": 1.0}


@dataclass(frozen=True, slots=True, order=True)
class Node:
    """What is known: the surprise so far, the deal-breaker, and which discrete worth."""

    surprise: float = 0.0  # posterior mean is e - b sigma + sigma s surprise
    deal: Literal["known", "open", "failed"] = "known"
    worth: int = -1  # index into a discrete worth, -1 before it is revealed


def first_node(frame: Frame) -> Node:
    """Return what is known today."""
    chance = frame.job.deal_ok
    return Node(deal="known" if chance >= 1 else "failed" if chance <= 0 else "open")


def settled(frame: Frame, node: Node) -> tuple[tuple[float, Node], ...]:
    """Return the nodes after the deal-breaker is known, with their chances."""
    if node.deal != "open":
        return ((1.0, node),)
    chance = frame.job.deal_ok
    return ((chance, replace(node, deal="known")), (1 - chance, Node(deal="failed")))


def _share(frame: Frame, held: int) -> float:
    """Return s_r / s of a round."""
    if frame.resolution.first_round_reveals_all:
        return 1.0 if held == 1 else 0.0
    return 1 / math.sqrt(frame.job.rounds)


def _seen(frame: Frame, node: Node, held: int) -> tuple[tuple[float, Node], ...]:
    if node.deal == "failed":
        return ((1.0, Node(deal="failed")),)
    if frame.job.worth:
        if node.worth >= 0:
            return ((1.0, node),)
        return tuple((c, replace(node, worth=i)) for i, (_, c) in enumerate(frame.job.worth))
    share = _share(frame, held)
    if share == 0:
        return ((1.0, node),)
    moved = (round(node.surprise + share * z, 9) for z, _ in frame.nodes)
    return tuple(
        (weight, replace(node, surprise=at))
        for at, (_, weight) in zip(moved, frame.nodes, strict=True)
    )


def after_interview(frame: Frame, node: Node, held: int) -> tuple[tuple[float, Node], ...]:
    """Return what may be known after a round was held, with the chances."""
    return tuple(
        (first * second, seen)
        for first, known in settled(frame, node)
        for second, seen in _seen(frame, known, held)
    )


def sureness_sigma(frame: Frame) -> float:
    """Return sigma, the standard deviation of worth around the first impression."""
    return SIGMA[frame.job.sureness]
