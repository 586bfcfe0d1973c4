"""What became of a job, and what of that teaches something: pure, on days and words.

What was written down only once it had ended is left out where that says how it ended: one
notes a job because good news came, and never hears of the others. What came with many jobs
at once, as a sheet does, counts whole, and so does a result that the seeker noted themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from showup.advice.rules.assumed import MOST_ROUNDS
from showup.engine.learning.record import Application, Result, Wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

OFFERED = ("offer", "accepted")
CALLED = ("interview", *OFFERED)
WORDS = (*OFFERED, "rejected")
LEFT = ("withdrawn", "declined", "ghosted")
GOING = ("applied", "screening", "interview")


@dataclass(frozen=True, slots=True)
class Met:
    """A round that was held."""

    round: int
    day: date | None  # None where nobody wrote it down
    result: str = ""  # passed, failed, waiting, or not said
    foreseen: bool = True  # it was written down before it took place


@dataclass(frozen=True, slots=True)
class Course:
    """What became of one job, as far as it was written down."""

    written: date
    today: date
    stage: str
    steps: tuple[tuple[str, date], ...] = ()  # the stages it entered, in order
    met: tuple[Met, ...] = ()  # by round and day
    called: int = 0  # the furthest round they asked for, 0 where none was written down
    with_others: bool = False  # it came with many others at once
    applied_on: date | None = None
    rounds: int = 2
    own_odds: float | None = None
    offered_on: date | None = None
    offer_ends: date | None = None

    def entered(self, *stages: str) -> date | None:
        """Return the day on which it first entered one of some stages."""
        return next((day for stage, day in self.steps if stage in stages), None)

    @property
    def went(self) -> tuple[Met, ...]:
        """Return the rounds held before it ended; a booking after that never took place."""
        said = ("passed", "failed")
        return tuple(
            met
            for met in self.met
            if met.result in said or met.day is None or met.day <= self.until
        )

    @property
    def until(self) -> date:
        """Return the day it ended, today where it goes on."""
        ended = self.steps and self.stage not in (*GOING, "offer")
        return self.steps[-1][1] if ended else self.today


def results(course: Course) -> Iterator[Result]:
    """Yield the rounds whose result is known, or the whole process where no round is."""
    rounds = min(max([course.rounds, *(met.round for met in course.went)]), MOST_ROUNDS)
    for met in course.went:
        passed = _passed(course, met)
        counts = met.foreseen or course.with_others or met.result in ("passed", "failed")
        if passed is not None and counts:
            yield Result(passed, rounds, course.own_odds)
    if course.called or not _seen_coming(course, course.entered(*WORDS)):
        return
    if course.entered(*OFFERED):
        yield Result(passed=True, rounds=rounds, own_odds=course.own_odds, span=rounds)
    elif course.stage == "rejected" and course.entered("interview"):
        yield Result(passed=False, rounds=rounds, own_odds=course.own_odds, span=rounds)


def _passed(course: Course, met: Met) -> bool | None:
    if met.result in ("passed", "failed"):
        return met.result == "passed"
    if course.called > met.round or course.entered(*OFFERED):
        return True
    return False if course.stage == "rejected" and met is course.went[-1] else None


def _seen_coming(course: Course, word: date | None) -> bool:
    return course.with_others or word is None or course.written < word


def application(course: Course) -> Application | None:
    """Return what came of an application; None where none was sent, or nobody saw it coming."""
    if course.applied_on is None:
        return None
    invited, refused = course.entered(*CALLED), course.entered("rejected")
    word = invited or refused
    days = ((word or course.until) - course.applied_on).days
    if days < 0 or not _seen_coming(course, word):
        return None
    return Application(days, "invited" if invited else "rejected" if refused else "open")


def gaps(course: Course) -> Iterator[Wait]:
    """Yield the days from each round to the next; the last may not be over."""
    for before, after in pairwise(course.went):
        days = _days(before.day, after.day)
        if after.round > before.round and days:  # rounds of one day are one visit
            yield Wait(days)
    if course.went and not course.entered(*WORDS):
        last = course.went[-1]
        days = _days(last.day, course.until)
        if days is not None and (course.called > last.round or _goes_on(course, last)):
            yield Wait(days, over=False)


def _days(since: date | None, until: date | None) -> int | None:
    """Return the days between, None where one is not known or they are the wrong way round."""
    if since is None or until is None or until < since:
        return None
    return (until - since).days


def _goes_on(course: Course, last: Met) -> bool:
    return last.result == "passed" and last.round < course.rounds


def verdict(course: Course) -> Wait | None:
    """Return the days from the last round to the offer or the no; not over: still none."""
    if not course.went or course.called > course.went[-1].round:
        return None
    last = course.went[-1]
    came = _days(last.day, course.entered(*WORDS))
    if came is not None:
        return Wait(came)
    waited = _days(last.day, course.until)
    waiting = last.result in ("", "waiting") and course.stage in (*GOING, *LEFT)
    return Wait(waited, over=False) if waiting and waited is not None else None


def offer(course: Course) -> int | None:
    """Return the days that its offer was open for."""
    return _days(course.offered_on, course.offer_ends)
