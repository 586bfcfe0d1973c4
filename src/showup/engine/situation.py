"""A situation: everything the engine may know, and nothing else.

Days are whole numbers counted from `today`, which is day 0; yesterday is -1.
Worth is in points on the seeker's own 0 to 10 scale, where 10 is the dream job.
Hours are hours, chances are 0 to 1. The model itself is described in
docs/how-it-decides.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

SCHEMA = "showup.situation/1"

Stage = Literal["waiting", "invited", "booked", "pending", "offer", "closed"]
Sureness = Literal["guess", "fairly", "very"]
Kind = Literal["invitation", "booked", "offer"]
PassForm = Literal["probit", "linear"]


@dataclass(frozen=True, slots=True)
class Belief:
    """A number nobody knows exactly: a middle, the plausible range, the weight of zero."""

    value: float
    low: float
    high: float
    zero_weight: float = 0.0  # probability that the number is 0; else spread over low..high
    outcomes: int = 0  # of the seeker's own record that it rests on


@dataclass(frozen=True, slots=True)
class Beliefs:
    """The assumptions behind every answer. Sources: docs/evidence.md, one row a field."""

    pass_mean: Belief = Belief(0.33, 0.15, 0.50)  # a whole process ends in an offer
    optimism: Belief = Belief(-0.6, -1.15, 0.0)  # logit shift of the seeker's own odds
    bias: Belief = Belief(0.2, 0.0, 0.4)  # first impressions flatter, in sd of worth
    signal: Belief = Belief(0.6, 0.4, 0.7)  # what all interviews together reveal
    practice_gain: Belief = Belief(0.1375, 0.1, 0.45, zero_weight=0.5)  # ceiling G, probit
    level_sd: Belief = Belief(0.5, 0.33, 0.5)  # spread of the seeker's level theta, probit
    ask_answered: Belief = Belief(0.7, 0.4, 0.9)  # a question asked first is answered in days
    polite_decline: Belief = Belief(0.98, 0.95, 1.0)  # the employer keeps the door open
    moved: Belief = Belief(0.97, 0.90, 1.0)  # ... after a move with 48 h notice
    late_cancel: Belief = Belief(0.20, 0.0, 0.5)  # share of future value lost under 24 h
    no_show: Belief = Belief(0.95, 0.8, 1.0)  # share of future value lost by not coming
    future_value: Belief = Belief(0.25, 0.05, 0.5)  # points this employer may still bring
    spill_over: Belief = Belief(0.01, 0.0, 0.02)  # share that linked employers lose
    lead: Belief = Belief(0.003, 0.0003, 0.02)  # chance that one contact becomes a lead
    hour_price: Belief = Belief(0.02, 0.005, 0.05)  # points an hour is worth
    invited_rate: Belief = Belief(0.08, 0.02, 0.15)  # an application brings an interview
    gap_days: Belief = Belief(6.0, 4.0, 8.0)  # between rounds
    result_days: Belief = Belief(10.0, 1.0, 25.0)  # interview to result
    offer_days: Belief = Belief(8.0, 3.0, 14.0)  # an offer stays open


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One job in play. Only `id` is needed; every default is shown to the user."""

    id: str
    name: str = ""
    excitement: float = 5.0
    sureness: Sureness = "guess"
    worth: tuple[tuple[float, float], ...] = ()  # (points, chance): the first interview reveals it
    deal_ok: float = 1.0  # chance that no deal-breaker is failed: 1 met, 0 failed, between unknown
    stage: Stage = "waiting"
    round: int = 1  # the round it is in, from 1
    rounds: int = 2  # rounds in all
    dream: bool = False
    applied_day: int = 0
    slots: tuple[int, ...] = ()  # days offered while invited
    later_slots: tuple[int, ...] = ()  # days that could be asked for instead
    answer_by: int | None = None  # an invitation unanswered then lapses
    booked_day: int | None = None
    result_due: int | None = None
    offer_deadline: int | None = None  # last day an offer can be accepted
    hours: float = 5.0  # an interview, all in
    own_odds: float | None = None  # the seeker's own guess at an offer
    pass_chances: tuple[float, ...] = ()  # a chance a round, instead of the base rate
    similarity: float = 0.5  # of its interviews to the target role's: 1, .5 or .25
    people: int = 1  # people one would meet
    moves_made: int = 0
    employer: str = ""  # same string: same employer
    agency: str = ""
    invite_chance: float | None = None  # instead of the base rate: waiting ends in an invitation
    invite_days: float | None = None  # mean days until the employer answers an application
    gap_days: float | None = None  # this employer's own, instead of the beliefs'
    result_days: float | None = None
    offer_days: float | None = None  # beyond the horizon: the offer can be recalled to the end
    invited_day: int | None = None  # when the invitation came; for checks alone
    booked_from: float | None = None  # hour of the booked day, on the clock of `today`; for checks
    booked_to: float | None = None  # when it ends; None: an hour later


@dataclass(frozen=True, slots=True)
class Seeker:
    """What is the seeker's, not one job's."""

    bar: float = 4.0  # worth a job must have to beat carrying on as now
    hours_a_week: float = 10.0  # time for interviewing
    horizon_days: int = 90
    live_interviews: float = 0.0  # quarters, similarity-weighted, last 12 months
    mock_interviews: float = 0.0
    level_mean: float = 0.0  # theta, probit
    risk_aversion: float = 0.0  # CRRA; 0 is neutral


@dataclass(frozen=True, slots=True)
class Situation:
    """A pipeline and one open decision."""

    opportunities: tuple[Opportunity, ...]
    open: str  # id of the opportunity whose decision is open
    kind: Kind = "invitation"
    today: str = ""  # ISO date of day 0, for people; the engine never reads it
    seeker: Seeker = field(default_factory=Seeker)
    beliefs: Beliefs = field(default_factory=Beliefs)
    # "linear" is p + practice_gain * interviews, as in textbook cases
    pass_form: PassForm = "probit"  # noqa: S105 - the form of passing a round, no secret
