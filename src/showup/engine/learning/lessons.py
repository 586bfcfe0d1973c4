"""What a seeker's own record teaches: each number before and after it, with 90% intervals.

Priors are the beliefs themselves and N(0, .5²) for the level; posteriors stand on grids
(docs/adr/0011 says what is assumed of each kind of outcome). What is learned is handed back
as beliefs, for a situation to rest on; where there is nothing to learn from, they are the
same objects as before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from showup.engine.learning.grid import Estimate
from showup.engine.learning.impressions import surprise_of
from showup.engine.learning.level import level_of
from showup.engine.learning.record import Record
from showup.engine.learning.times import applications_of, gap_of, offer_of, verdict_of
from showup.engine.situation import Belief, Beliefs

Name = Literal[
    "chance", "level", "bias", "signal", "invited_rate", "answer_days", "gap_days",
    "result_days", "offer_days",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lesson:
    """One number before and after the record; `chance` is that of a process of two rounds."""

    name: Name
    before: Estimate
    now: Estimate
    outcomes: int


@dataclass(frozen=True, slots=True)
class Lessons:
    """Everything learned, and what a situation takes of it."""

    each: tuple[Lesson, ...]
    beliefs: Beliefs
    level_mean: float
    answer_days: float | None  # mean days to an employer's answer; None: nothing learned

    def named(self, name: Name) -> Lesson:
        """Return one of the numbers."""
        return next(lesson for lesson in self.each if lesson.name == name)


def learn(record: Record, beliefs: Beliefs | None = None) -> Lessons:
    """Return what a record teaches on top of some beliefs, whose middles are medians."""
    prior = Beliefs() if beliefs is None else beliefs
    before = _before(prior)
    taught = _taught(record, prior)
    return Lessons(
        each=tuple(Lesson(name, before[name], now, n) for name, (now, n) in taught.now.items()),
        beliefs=taught.beliefs,
        level_mean=taught.level_mean,
        answer_days=taught.answer_days if record.applications else None,
    )


@cache
def _before(prior: Beliefs) -> dict[Name, Estimate]:
    return {name: now for name, (now, _) in _taught(Record(), prior).now.items()}


@dataclass(frozen=True, slots=True)
class _Taught:
    now: dict[Name, tuple[Estimate, int]]
    beliefs: Beliefs
    level_mean: float
    answer_days: float


def _taught(record: Record, prior: Beliefs) -> _Taught:
    level = level_of(record.results, prior)
    surprise = surprise_of(record.impressions, prior)
    share, days = applications_of(record.applications, prior)
    gap, verdict = gap_of(record.gaps, prior), verdict_of(record.verdicts, prior)
    offer = offer_of(record.offers, prior)
    results, pairs, applied = map(len, (record.results, record.impressions, record.applications))
    spread = Belief(level.sd, level.sd, level.sd, outcomes=results)
    return _Taught(
        now={
            "chance": (level.chance, results),
            "level": (level.theta, results),
            "bias": (surprise.bias, pairs),
            "signal": (surprise.signal, pairs),
            "invited_rate": (share.now, applied),
            "answer_days": (days.now, applied),
            "gap_days": (gap.now, len(record.gaps)),
            "result_days": (verdict.now, len(record.verdicts)),
            "offer_days": (offer.now, len(record.offers)),
        },
        beliefs=replace(
            prior,
            pass_mean=level.pass_mean,
            level_sd=spread if results else prior.level_sd,
            bias=surprise.bias_belief,
            signal=surprise.signal_belief,
            invited_rate=share.belief,
            gap_days=gap.belief,
            result_days=verdict.belief,
            offer_days=offer.belief,
        ),
        level_mean=level.mean,
        answer_days=days.belief.value,
    )
