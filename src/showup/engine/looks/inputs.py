"""The inputs of a situation that may turn its answer, with their plausible ends."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

from showup.engine.tables.frame import HOLD_DAYS, MOST_MOVES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from showup.engine.setting import Setting
    from showup.engine.situation import Opportunity, Situation

POINTS, CHANCE, HOURS, DAYS = 0.1, 0.01, 0.5, 0.5  # how closely a crossing is closed in on
MOST_HOURS = 40.0
REACH, CLOSE = 0.3, 0.1  # of an input's range
SLIP = 1.0  # points by which another value's rule of thumb may err, a whole range away
LONGEST_OFFER = 14  # days that an offer may be held open, or as long as it is
LEAST_CHANCE, MOST_CHANCE = 0.02, 0.95
_NORMAL = NormalDist()


@dataclass(frozen=True)
class Input:
    """One number that can be moved: in the situation, or in every setting of its beliefs."""

    name: str
    now: float
    low: float
    high: float
    tolerance: float
    situation: Callable[[float], Situation]
    setting: Callable[[Setting, float], Setting]
    as_asked: bool = True  # at `now` it is the situation as it was asked
    told: bool = True  # the seeker knows it, and goes on accordingly
    whole: bool = False  # only whole numbers mean something

    @property
    def reach(self) -> float:
        """How far from a value the rule of thumb worked out there is followed at all."""
        return REACH * (self.high - self.low) if self.told else math.inf

    @property
    def close(self) -> float:
        """How far from a value it hardly matters which rule of thumb is followed."""
        return CLOSE * (self.high - self.low) if self.told else math.inf

    def slip(self, x: float, place: float) -> float:
        """Return the points by which the rule of another value may err, measured on many."""
        return SLIP * abs(x - place) / (self.high - self.low) if self.told else 0.0

    def at(self, x: float) -> float:
        """Return the value that is meant by a place on the way."""
        return math.floor(x + 0.5) if self.whole else x


def inputs_of(situation: Situation) -> tuple[Input, ...]:
    """Return the inputs that the open decision has, each as far as it could plausibly go."""
    job = next(each for each in situation.opportunities if each.id == situation.open)
    found = [_bar(situation)]
    if not job.worth:
        found.append(_of_job(situation, job, "excitement", job.excitement, (0, 10), POINTS))
    if job.stage != "offer":
        found.append(_odds(situation, job))
        found.append(_of_job(situation, job, "hours", job.hours, (0, MOST_HOURS), HOURS))
        found.append(_of_beliefs(situation, "practice_gain", CHANCE))
        if job.moves_made < MOST_MOVES:
            found.append(_delay_risk(situation))
    found.extend(_deadlines(situation, job))
    found.append(_of_beliefs(situation, "hour_price", CHANCE / 10))
    found.append(_of_beliefs(situation, "offer_days", DAYS))
    return tuple(found)


def _as_it_is(setting: Setting, _: float) -> Setting:
    return setting


def _with_job(situation: Situation, job: Opportunity, **changes: Any) -> Situation:
    jobs = tuple(
        replace(each, **changes) if each.id == job.id else each for each in situation.opportunities
    )
    return replace(situation, opportunities=jobs)


def _of_job(
    situation: Situation,
    job: Opportunity,
    name: str,
    now: float,
    ends: tuple[float, float],
    tolerance: float,
) -> Input:
    def changed(x: float) -> Situation:
        return _with_job(situation, job, **{name: x})

    low, high = min(ends[0], now), max(ends[1], now)
    return Input(name, now, low, high, tolerance, changed, _as_it_is)


def _odds(situation: Situation, job: Opportunity) -> Input:
    """Return the seeker's own odds, or, where none were said, the chance assumed instead."""
    if job.own_odds is not None:
        ends = (LEAST_CHANCE, MOST_CHANCE)
        return _of_job(situation, job, "own_odds", job.own_odds, ends, CHANCE)
    rounds = max(1, job.rounds - job.round + 1)
    level = situation.seeker.level_mean / math.hypot(1, situation.beliefs.level_sd.value)

    def passing(x: float) -> Situation:
        base = _levelled(x ** (1 / rounds), -level)  # the engine adds the level again
        return _with_job(situation, job, pass_chances=(base,) * job.rounds)

    now = _levelled(situation.beliefs.pass_mean.value ** (1 / job.rounds), level) ** rounds
    if job.pass_chances:
        now = math.prod(_levelled(chance, level) for chance in job.pass_chances[job.round - 1 :])
    low, high = min(LEAST_CHANCE, now), max(MOST_CHANCE, now)
    return Input("odds", now, low, high, CHANCE, passing, _as_it_is, as_asked=False)


def _levelled(chance: float, level: float) -> float:
    """Return the chance of one round for a seeker of a level, in spreads of what is left open."""
    if level == 0 or not 0 < chance < 1:
        return chance
    return _NORMAL.cdf(_NORMAL.inv_cdf(chance) + level)


def _bar(situation: Situation) -> Input:
    def changed(x: float) -> Situation:
        return replace(situation, seeker=replace(situation.seeker, bar=x))

    return Input("bar", situation.seeker.bar, 0.0, 10.0, POINTS, changed, _as_it_is)


def _delay_risk(situation: Situation) -> Input:
    """Return the chance that asking for another day ends a process."""
    stays = situation.beliefs.moved

    def changed(setting: Setting, x: float) -> Setting:
        return replace(setting, moved=1 - x)

    now, low, high = (1 - x for x in (stays.value, stays.high, stays.low))
    return Input(
        "delay_risk",
        now,
        min(low, now),
        max(high, now),
        CHANCE,
        lambda _: situation,
        changed,
        as_asked=False,
        told=False,
    )


def _deadlines(situation: Situation, job: Opportunity) -> Iterator[Input]:
    """Yield the days left to answer: this invitation, this offer, the best other offer in hand."""
    if job.stage == "invited" and 0 < job.deal_ok < 1:  # else nothing waits for the answer
        last = max(job.slots)
        now = min(last, HOLD_DAYS if job.answer_by is None else job.answer_by)
        yield _days(situation, job, "answer_by", now, last)
    offers = [each for each in situation.opportunities if each.stage == "offer"]
    given = [each for each in offers if each.offer_deadline is not None]
    held = [each for each in given if each.id == job.id] or given
    if held:
        best = max(held, key=lambda each: each.excitement)
        now = best.offer_deadline or 0
        most = min(max(LONGEST_OFFER, now), max(now, situation.seeker.horizon_days))
        yield _days(situation, best, "offer_deadline", now, most)


def _days(situation: Situation, job: Opportunity, name: str, now: int, most: int) -> Input:
    """Return a day that something must be answered by, counted from today."""

    def changed(x: float) -> Situation:
        return _with_job(situation, job, **{name: int(x)})

    return Input(name, now, 0, most, DAYS, changed, _as_it_is, whole=True)


def _of_beliefs(situation: Situation, name: str, tolerance: float) -> Input:
    """Return a belief as an input: the same value in every setting."""
    belief = getattr(situation.beliefs, name)

    def changed(setting: Setting, x: float) -> Setting:
        return replace(setting, **{name: x})

    low = 0.0 if belief.zero_weight > 0 else min(belief.low, belief.value)
    high = max(belief.high, belief.value)
    return Input(
        name,
        belief.value,
        low,
        high,
        tolerance,
        lambda _: situation,
        changed,
        as_asked=False,
        told=False,
    )
