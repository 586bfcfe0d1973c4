"""The only place where tables become engine input."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from showup.engine import situation as engine
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview, Opportunity

DEAL_OK = {"met": 1.0, "failed": 0.0, "unknown": 0.7}  # .7 is judgement: docs/evidence.md
DREAM_EXCITEMENT = 9.0  # of a job that is named as the one they want more, until they say
UNASKED_EXCITEMENT = 5.0


def zone_of(seeker: Seeker) -> tzinfo:
    """Return the seeker's time zone, UTC until it is known."""
    try:
        return ZoneInfo(seeker.zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def situation_of(seeker: Seeker, *, today: date, opportunity: Opportunity) -> engine.Situation:
    """Return everything the engine may know about a seeker's open decision.

    Days are counted from `today` in the seeker's own zone.
    """
    zone = zone_of(seeker)
    rows = pipeline.active(seeker)
    jobs = tuple(_opportunity(row, today=today, zone=zone) for row in rows)
    return engine.Situation(
        opportunities=jobs,
        open=str(opportunity.pk),
        kind=_kind(opportunity),
        today=today.isoformat(),
        seeker=engine.Seeker(
            bar=seeker.bar,
            hours_a_week=seeker.hours_a_week,
            horizon_days=seeker.horizon_days,
        ),
        beliefs=_beliefs(seeker),
    )


def _beliefs(seeker: Seeker) -> engine.Beliefs:
    beliefs = engine.Beliefs()
    if seeker.hour_price is None:
        return beliefs
    price = seeker.hour_price  # said by the seeker: no longer a range
    return replace(beliefs, hour_price=engine.Belief(price, price, price))


def _kind(opportunity: Opportunity) -> engine.Kind:
    if opportunity.stage == "offer":
        return "offer"
    row = pipeline.open_interview(opportunity)
    return "booked" if row is not None and row.state == "booked" else "invitation"


def _opportunity(row: Opportunity, *, today: date, zone: tzinfo) -> engine.Opportunity:
    def day(moment: datetime) -> int:
        return (moment.astimezone(zone).date() - today).days

    excitement = row.excitement
    if excitement is None:
        excitement = DREAM_EXCITEMENT if row.dream else UNASKED_EXCITEMENT
    base = engine.Opportunity(
        id=str(row.pk),
        name=row.label,
        excitement=excitement,
        sureness=row.sureness,
        deal_ok=DEAL_OK[row.deal_breaker],
        rounds=max(row.rounds, _round(row)),
        round=_round(row),
        dream=row.dream,
        applied_day=(row.applied_on - today).days if row.applied_on else 0,
        hours=row.hours,
        own_odds=row.own_odds,
        similarity=row.similarity,
        people=_people(row.interviews.all()),
        employer=row.employer,
        agency=row.agency,
    )
    if row.stage == "offer":
        deadline = (row.offer_deadline - today).days if row.offer_deadline else None
        return replace(base, stage="offer", offer_deadline=deadline)
    interview = pipeline.open_interview(row)
    if interview is not None:
        return _with_interview(base, interview, day=day)
    if any(held.state == "held" for held in row.interviews.all()):
        due = (row.result_due - today).days if row.result_due else None
        return replace(base, stage="pending", result_due=due)
    return base


def _with_interview(
    base: engine.Opportunity, interview: Interview, *, day: Callable[[datetime], int]
) -> engine.Opportunity:
    moves = interview.moves_made
    if interview.state == "booked" and interview.starts_at is not None:
        booked = day(interview.starts_at)
        if booked < 0:  # it has passed and nobody said otherwise: the result is awaited
            return replace(base, stage="pending")
        return replace(base, stage="booked", booked_day=booked, moves_made=moves)
    slots = tuple(sorted({day(slot.starts_at) for slot in interview.slots.all()}))
    ahead = tuple(slot for slot in slots if slot >= 0)
    answer_by = day(interview.answer_by) if interview.answer_by else None
    return replace(base, stage="invited", slots=ahead, answer_by=answer_by, moves_made=moves)


def _round(row: Opportunity) -> int:
    return max((interview.round for interview in row.interviews.all()), default=1)


def _people(interviews: Iterable[Interview]) -> int:
    return max((len(row.people) for row in interviews), default=0) or 1
