"""What the state graph of one opportunity needs to know, in steps and quarters.

Judgement, not evidence (docs/adr/0002 says why and what it moves): a new invitation
offers days 3 and 7, a later day is a week after the last one offered, a question is
answered within 3 days, an invitation without a deadline is held for 5 days, and one
mock interview with feedback takes 2.5 of the hours that are set free.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.resolution import Resolution, step_of, steps_for

if TYPE_CHECKING:
    from showup.engine.situation import Kind, Opportunity, Situation

SLOT_DAYS = (3, 7)
WEEK = 7
ASK_DAYS = 3
ANSWER_DAYS = 3
HOLD_DAYS = 5
MOCK_HOURS = 2.5
MOST_MOCKS = 3
MOST_MOVES = 2
NOTICE_DAYS = 2  # 48 hours
FOREVER = 0  # clock of an offer that stays open to the horizon


@dataclass(frozen=True, slots=True)
class Frame:
    """One opportunity, its place in the situation, and the cut of time and worth."""

    job: Opportunity
    resolution: Resolution
    horizon: int  # steps
    kind: Kind | None  # of the open decision, None where the decision is another's
    clocks: tuple[int, ...]  # that a new offer may start with
    quarters: int  # practice that one of its interviews earns
    mock_quarters: int  # practice that rehearsing in its hours earns
    nodes: tuple[tuple[float, float], ...]  # (z, weight) of a round that reveals

    @property
    def first_held(self) -> int:
        """The first round still to be held."""
        if self.job.stage == "offer":
            return self.job.rounds + 1
        return self.job.round + (self.job.stage == "pending")


def quarters(interviews: float) -> int:
    """Round interviews to quarters, halves upward: the one rounding of practice."""
    return math.floor(4 * interviews + 0.5)


def horizon_steps(situation: Situation, resolution: Resolution) -> int:
    """Return T, the number of steps in which one can decide."""
    return max(1, step_of(situation.seeker.horizon_days, resolution))


def offer_clock(days: float, horizon: int, resolution: Resolution) -> tuple[int, int, float]:
    """Return the two step counts between which an offer's days lie, and the upper's weight."""
    exact = max(1.0, days / resolution.step_days)
    low = math.floor(exact)
    share = exact - low
    first, second = (FOREVER if c > horizon else c for c in (low, low + 1))
    return first, second, share


def _clocks(situation: Situation, job: Opportunity, horizon: int, cut: Resolution) -> set[int]:
    belief = situation.beliefs.offer_days
    days = (belief.low, belief.value, belief.high)
    days = days if job.offer_days is None else (job.offer_days,) * 3
    low, high = math.floor(min(days) / cut.step_days), math.ceil(max(days) / cut.step_days)
    clocks = range(max(1, low), min(max(1, high), horizon) + 1)
    return {*clocks, FOREVER} if high > horizon else set(clocks)


def frames_of(situation: Situation, resolution: Resolution) -> tuple[Frame, ...]:
    """Return one frame an opportunity, in the situation's order."""
    horizon = horizon_steps(situation, resolution)
    z, weight = np.polynomial.hermite_e.hermegauss(resolution.worth_nodes)
    weight = weight / weight.sum()
    nodes = tuple(zip(map(float, z), map(float, weight), strict=True))
    found = []
    for job in situation.opportunities:
        mocks = min(MOST_MOCKS, max(1, int(job.hours // MOCK_HOURS)))
        found.append(
            Frame(
                job=job,
                resolution=resolution,
                horizon=horizon,
                kind=situation.kind if job.id == situation.open else None,
                clocks=tuple(sorted(_clocks(situation, job, horizon, resolution))),
                quarters=quarters(job.similarity),
                mock_quarters=quarters(0.5 * mocks),
                nodes=nodes,
            )
        )
    return tuple(found)


def answer_step(frame: Frame) -> int:
    """Return the last step in which the given invitation can be answered."""
    job = frame.job
    last = max(job.slots) if job.slots else 0
    by = min(last, HOLD_DAYS) if job.answer_by is None else min(job.answer_by, last)
    return max(0, step_of(by, frame.resolution))


def later_days(frame: Frame) -> tuple[int, ...]:
    """Return the days that could be asked for instead of the offered or booked ones."""
    job = frame.job
    if job.later_slots:
        return job.later_slots
    given = job.slots if job.stage == "invited" else (job.booked_day or 0,)
    return (max(given) + WEEK,)


def ask_steps(frame: Frame) -> int:
    """Return the steps until a question is answered."""
    return steps_for(ASK_DAYS, frame.resolution)
