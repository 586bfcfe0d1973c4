"""Which choices are worth more paths.

A choice is left behind once another of its side leads it by more than four standard errors
of their difference, paired, and .05 points besides, which is what counts as too close. The
best of each side stays, with and without practice, and so does what the answer is held against:
what is compared in the answer keeps all its paths.

The chance of leaving the best behind: that takes an error of over four standard errors, in
one direction, in at least one of the comparisons made. With k choices in two rounds these are
2 (k - 1) at most, so by Bonferroni it is below 2 (k - 1) x .00003: .0003 with six choices; and
what it would lose is what another of the same side is behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from showup.engine.ranking import CLOSE_LEAD, VALUE, order_of, rival, side, subset

if TYPE_CHECKING:
    from showup.engine.ranking import Outcomes

ERRORS = 4.0
LEAST = 200  # paths over all settings below which an error is too rough to go by


def still_in(outcomes: Outcomes, paths: int) -> list[int]:
    """Return the numbers of the choices that get more paths; each has had `paths` a setting."""
    many = len(outcomes.choices)
    if paths * len(outcomes.settings) < LEAST:
        return list(range(many))
    without = np.array([each.practice_gain == 0 for each in outcomes.settings])
    kept = _compared(outcomes)
    if without.any():
        kept |= _compared(subset(outcomes, without))
    order = order_of(outcomes)
    mean, spread = outcomes.means[:, :, VALUE].mean(axis=0), outcomes.spread[:, VALUE].sum(axis=0)
    for number in range(many):
        best = next(n for n in order if _same_side(outcomes, n, number))
        variance = spread[best, best] + spread[number, number] - 2 * spread[best, number]
        error = np.sqrt(max(0.0, float(variance))) / len(outcomes.settings)
        if mean[best] - mean[number] <= ERRORS * error + CLOSE_LEAD:
            kept.add(number)
    return sorted(kept)


def _compared(outcomes: Outcomes) -> set[int]:
    """Return the best of each side and what the best of all is held against."""
    order = order_of(outcomes)
    bests: dict[str, int] = {}
    for number in order:
        bests.setdefault(side(outcomes.choices[number]), number)
    return {*bests.values(), rival(outcomes, order)}


def _same_side(outcomes: Outcomes, one: int, other: int) -> bool:
    return side(outcomes.choices[one]) == side(outcomes.choices[other])


__all__ = ["ERRORS", "LEAST", "still_in"]
