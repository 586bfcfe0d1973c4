"""The numbers of a decision that one may try otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from showup.engine.situation import Belief

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.situation import Situation

MOST = {"excitement": 10.0, "hours": 200.0, "bar": 10.0, "hour_price": 10.0}  # each from 0


class OtherError(ValueError):
    """A number can't be tried; the message says which and why."""


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


def said(now: Other, words: Sequence[str]) -> Other:
    """Return the numbers with those changed that are said as "excitement=7" or "hour-price=0.05".

    Raises:
        OtherError: one has no such name, is no number or off its scale; the message says which.
    """
    changed: dict[str, float] = {}
    for each in words:
        name, equals, number = (part.strip() for part in each.partition("="))
        field = name.casefold().replace("-", "_")
        if field not in MOST or not equals:
            raise OtherError(
                f"“{each}” can’t be tried. Write it like excitement=7; what can be tried is "
                "excitement, hours, bar and hour-price."
            )
        changed[field] = _number(name, number.replace(",", "."), MOST[field])
    return replace(now, **changed)


def _number(name: str, text: str, most: float) -> float:
    try:
        value = float(text)
    except ValueError as error:
        raise OtherError(f"{name}: “{text}” is no number.") from error
    if not 0 <= value <= most:
        raise OtherError(f"{name}: give a number from 0 to {most:g}.")
    return value
