"""How long things take, and how often an application is answered by an invitation.

Waits end, as the engine's do, with the same chance every day: T ~ Exp(mean), counted in whole
days. A wait that is not over, or was given up, counts as "longer than that".

An application is one of r that an invitation answers after T ~ Exp(mean), or one of the others,
of which a share nu is told so after as long a time and the rest never hears. So nothing within
t days has chance r S + (1 - r)(1 - nu + nu S), S = exp(-t / mean); nu is anything from 0 to 1
and integrated over. Days that an offer stays open are gamma with a shape of 4.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.learning.grid import (
    Estimate,
    Grid,
    belief_of,
    estimate,
    grid_of,
    likelihood,
    log_chance,
    told,
)
from showup.engine.situation import Belief
from showup.engine.tables.chances import ANSWER_TO_APPLICATION_DAYS
from showup.engine.tables.frame import SLOT_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from showup.engine.learning.record import Application, Wait
    from showup.engine.situation import Beliefs

    Floats = NDArray[np.float64]

ANSWER_RANGE = (7.0, 28.0)  # judgement: around ANSWER_TO_APPLICATION_DAYS
OFFER_SHAPE = 4.0  # judgement: offers' days differ by half their mean
CELLS = 200
RATES, DAYS, TELLING = 40, 40, 8  # cells
ANSWERS = Belief(ANSWER_TO_APPLICATION_DAYS, *ANSWER_RANGE)
_SHORTEST = 0.5  # days an offer is open that must be answered at once


@dataclass(frozen=True, slots=True)
class Learnt:
    """One number: its 90% interval, and what goes into the beliefs."""

    now: Estimate
    belief: Belief


def applications_of(applications: Sequence[Application], beliefs: Beliefs) -> tuple[Learnt, Learnt]:
    """Return the share answered by an invitation, and the mean days until an answer."""
    rates, days = grid_of(beliefs.invited_rate, RATES), grid_of(ANSWERS, DAYS)
    terms = (times * _log_application(one, rates, days) for one, times in told(applications))
    weights = likelihood(terms, (RATES, DAYS, TELLING))
    n = len(applications)
    share = _learnt(rates, weights.sum(axis=(1, 2)), beliefs.invited_rate, n)
    return share, _learnt(days, weights.sum(axis=(0, 2)), ANSWERS, n)


def _log_application(one: Application, rates: Grid, days: Grid) -> Floats:
    rate = rates.middles[:, None, None]
    mean = days.middles[None, :, None]
    telling = ((np.arange(TELLING) + 0.5) / TELLING)[None, None, :]
    longer = np.exp(-one.days / mean)
    then = longer * -np.expm1(-1 / mean)
    if one.outcome == "invited":
        chance = rate * then + 0 * telling
    elif one.outcome == "rejected":
        chance = (1 - rate) * telling * then
    else:
        chance = rate * longer + (1 - rate) * (1 - telling + telling * longer)
    return log_chance(chance)


def gap_of(waits: Sequence[Wait], beliefs: Beliefs) -> Learnt:
    """Return the mean days between rounds: the notice given, and a wait beyond it."""
    notice = float(SLOT_DAYS[0])
    return _waited(waits, beliefs.gap_days, notice)


def verdict_of(waits: Sequence[Wait], beliefs: Beliefs) -> Learnt:
    """Return the mean days from an interview to its result."""
    return _waited(waits, beliefs.result_days, 0.0)


def offer_of(offers: Sequence[int], beliefs: Beliefs) -> Learnt:
    """Return the mean days that an offer stays open."""
    grid = grid_of(beliefs.offer_days, CELLS)
    terms = (times * _log_open(days, grid.middles) for days, times in told(offers))
    weights = likelihood(terms, (CELLS,))
    return _learnt(grid, weights, beliefs.offer_days, len(offers))


def _log_open(days: int, mean: Floats) -> Floats:
    scaled = OFFER_SHAPE * max(days, _SHORTEST) / mean
    return np.asarray(OFFER_SHAPE * np.log(scaled) - scaled - math.lgamma(OFFER_SHAPE))


def _waited(waits: Sequence[Wait], belief: Belief, notice: float) -> Learnt:
    grid = grid_of(belief, CELLS)
    terms = (times * _log_wait(one, grid.middles - notice, notice) for one, times in told(waits))
    weights = likelihood(terms, (CELLS,))
    return _learnt(grid, weights, belief, len(waits))


def _log_wait(one: Wait, mean: Floats, notice: float) -> Floats:
    days = max(one.days - notice, 0.0)
    if not one.over:
        return -days / mean
    return np.asarray(-days / mean + np.log(-np.expm1(-1 / mean)))


def _learnt(grid: Grid, weights: Floats, belief: Belief, n: int) -> Learnt:
    now = estimate(grid, weights)
    if n == 0:
        return Learnt(now, belief)
    ends = (belief.low, belief.high)
    return Learnt(now, belief_of(grid.middles, weights, now.middle, within=ends, n=n))
