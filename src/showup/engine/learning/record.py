"""What a seeker's own record tells, as plain numbers: the engine never sees whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from showup.engine.situation import Sureness


@dataclass(frozen=True, slots=True)
class Result:
    """A round that was passed or not; `span` of them where only their end is known."""

    passed: bool
    rounds: int = 2  # of the whole process
    own_odds: float | None = None  # the seeker's own guess at an offer, said before
    span: int = 1  # passed: all of so many rounds; not passed: one of them


@dataclass(frozen=True, slots=True)
class Impression:
    """How exciting a job was before its first interview and after it, 0 to 10."""

    before: float
    after: float
    sureness: Sureness = "guess"  # as it was before
    asked: bool = False  # the seeker was asked; else it was only seen because it changed


@dataclass(frozen=True, slots=True)
class Application:
    """What came of an application within so many days."""

    days: int
    outcome: Literal["invited", "rejected", "open"]  # open: no word so far, or given up


@dataclass(frozen=True, slots=True)
class Wait:
    """Days waited; `over` tells that what was waited for came then."""

    days: int
    over: bool = True


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that teaches something; the order of each kind doesn't matter."""

    results: tuple[Result, ...] = ()
    impressions: tuple[Impression, ...] = ()
    applications: tuple[Application, ...] = ()
    gaps: tuple[Wait, ...] = ()  # from one round to the next
    verdicts: tuple[Wait, ...] = ()  # from an interview to the offer or the no
    offers: tuple[int, ...] = ()  # days that each was open for
