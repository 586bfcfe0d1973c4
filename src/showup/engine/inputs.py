"""The inputs of a situation that may turn its answer, with their plausible ends."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from showup.engine.setting import Setting
    from showup.engine.situation import Opportunity, Situation

POINTS, CHANCE, HOURS, DAYS = 0.1, 0.01, 0.5, 0.5  # how closely a crossing is closed in on
MOST_HOURS = 40.0
REACH = 0.1  # of an input's range
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

    @property
    def reach(self) -> float:
        """How far from a value the rule of thumb worked out there is still followed."""
        return REACH * (self.high - self.low) if self.told else math.inf


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
