"""The numbers of a decision that one may try otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from showup.advice.rules.numbers import rounded
from showup.engine.situation import Belief

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.looks.inputs import Input
    from showup.engine.situation import Situation

ODDS = ("own_odds", "odds")  # what the engine calls them: said by the seeker, or assumed
LEAST_ODDS, MOST_ODDS = 1.0, 99.0  # percent
MOST = {"excitement": 10.0, "hours": 200.0, "bar": 10.0, "hour_price": 10.0, "odds": MOST_ODDS}


class OtherError(ValueError):
    """A number can't be tried; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Other:
    """The numbers one can try."""

    excitement: float
    hours: float
    bar: float
    hour_price: float
    odds: float | None = None  # percent of an offer there; None: an offer is in hand, or as it was


def numbers(situation: Situation) -> Other:
    """Return the numbers a situation was asked with."""
    job = next(job for job in situation.opportunities if job.id == situation.open)
    odds = _odds(situation)
    return Other(
        job.excitement,
        job.hours,
        situation.seeker.bar,
        situation.beliefs.hour_price.value,
        None if odds is None else _percent(odds.now),
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
    changed = replace(situation, opportunities=jobs, seeker=seeker, beliefs=beliefs)
    odds = _odds(changed)
    if odds is None or other.odds in (None, _percent(odds.now)):
        return changed
    return odds.situation((other.odds or 0.0) / 100)


def _odds(situation: Situation) -> Input | None:
    """Return the seeker's own odds, or the chance assumed instead; None where an offer is in hand."""
    from showup.engine.looks.inputs import inputs_of  # noqa: PLC0415  numpy is slow to import

    return next((each for each in inputs_of(situation) if each.name in ODDS), None)


def _percent(chance: float) -> float:
    return min(max(float(rounded(chance * 100)), LEAST_ODDS), MOST_ODDS)


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
                "excitement, hours, odds, bar and hour-price."
            )
        if field == "odds" and now.odds is None:
            raise OtherError("An offer has no odds to try any more.")
        least = LEAST_ODDS if field == "odds" else 0
        changed[field] = _number(name, number.replace(",", "."), least, MOST[field])
    return replace(now, **changed)


def _number(name: str, text: str, least: float, most: float) -> float:
    try:
        value = float(text)
    except ValueError as error:
        raise OtherError(f"{name}: “{text}” is no number.") from error
    if not least <= value <= most:
        raise OtherError(f"{name}: give a number from {least:g} to {most:g}.")
    return value
