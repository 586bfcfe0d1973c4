"""The numbers of a decision that one may try otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from showup.engine.situation import Belief

if TYPE_CHECKING:
    from showup.engine.situation import Situation


@dataclass(frozen=True, slots=True)
class Other:
    """The four numbers one can try."""

    excitement: float
    hours: float
    bar: float
    hour_price: float


def numbers(situation: Situation) -> Other:
    """Return the numbers a situation was asked with."""
    job = next(job for job in situation.opportunities if job.id == situation.open)
    return Other(
        job.excitement, job.hours, situation.seeker.bar, situation.beliefs.hour_price.value
    )


def with_numbers(situation: Situation, other: Other) -> Situation:
    """Return the same situation with other numbers."""
    jobs = tuple(
        replace(job, excitement=other.excitement, hours=other.hours)
        if job.id == situation.open
        else job
        for job in situation.opportunities
    )
    beliefs = situation.beliefs
    if other.hour_price != beliefs.hour_price.value:  # said by the seeker: no longer a range
        price = Belief(other.hour_price, other.hour_price, other.hour_price)
        beliefs = replace(beliefs, hour_price=price)
    seeker = replace(situation.seeker, bar=other.bar)
    return replace(situation, opportunities=jobs, seeker=seeker, beliefs=beliefs)
