"""The only place where tables become engine input."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, cast

from showup.accounts.zones import zone_of
from showup.advice import learned
from showup.advice.rules import assumed, moment_name
from showup.diary import queries as diary
from showup.engine import situation as engine
from showup.pipeline import queries as pipeline
from showup.pipeline.names import employer_key
from showup.pipeline.rules import ACTIVE, ends_at
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker
    from showup.engine.learning.lessons import Lessons
    from showup.pipeline.models import Interview, Opportunity, Slot

    Span = tuple[datetime, datetime]  # from, to

DAY = 24 * 60  # minutes


class NothingToDecideError(ValueError):
    """No invitation, coming interview or offer is open there; the message says so."""


@dataclass(frozen=True, slots=True)
class _Days:
    """Counts days from day 0, on the seeker's own clock."""

    today: date
    zone: tzinfo
    now: datetime | None = None  # None: only whole days are over
    busy: tuple[Span, ...] = ()  # from the seeker's own calendars, and what else is booked

    def is_over(self, moment: datetime) -> bool:
        return self.of(moment) < 0 or (self.now is not None and moment <= self.now)

    def of(self, moment: datetime) -> int:
        return (moment.astimezone(self.zone).date() - self.today).days

    def until(self, day: date) -> int:
        return (day - self.today).days


def situation_of(
    seeker: Seeker, *, today: date, opportunity: Opportunity, now: datetime | None = None
) -> engine.Situation:
    """Return everything the engine may know about a seeker's open decision.

    Days are counted from `today` in the seeker's own zone; what was earlier today than `now`
    is over, too.

    Raises:
        NothingToDecideError: nothing waits for an answer at this opportunity.
    """
    zone = zone_of(seeker)
    open_ = str(opportunity.pk)
    # a job that is only saved brings nothing by itself until one applies
    rows = [row for row in pipeline.active(seeker) if row.stage != "saved"]
    days = _Days(today, zone, now, _busy(seeker, rows))
    mine = next((row for row in rows if row.pk == opportunity.pk), None)
    if mine is None:
        raise NothingToDecideError(f"{opportunity.label} has ended; there’s nothing to decide.")
    top = max((row.excitement for row in rows if row.excitement is not None), default=0.0)
    jobs = {
        row.pk: _opportunity(row, days, open_=row.pk == mine.pk, unasked=_unasked(row, top))
        for row in rows
    }
    kind = assumed.KINDS.get(jobs[mine.pk].stage)
    if kind is None:
        raise NothingToDecideError(
            f"No invitation, coming interview or offer is open at {mine.label}."
        )
    lessons = learned.lessons_for(seeker, _said(seeker), now=now or _morning(days), zone=zone)
    return engine.Situation(
        opportunities=assumed.most_telling(
            assumed.apart(_answered(jobs.values(), lessons), open_), open_
        ),
        open=open_,
        kind=kind,
        today=today.isoformat(),
        seeker=engine.Seeker(
            bar=seeker.bar,
            hours_a_week=seeker.hours_a_week,
            horizon_days=min(max(seeker.horizon_days, 1), assumed.LONGEST),
            live_interviews=_practice(seeker, days),
            level_mean=lessons.level_mean if lessons else 0.0,
        ),
        beliefs=lessons.beliefs if lessons else _said(seeker),
    )


def _busy(seeker: Seeker, rows: Iterable[Opportunity]) -> tuple[Span, ...]:
    """Return when the seeker is busy, or meets somebody, around the times that were offered."""
    interviews = [interview for row in rows for interview in row.interviews.all()]
    offered = [
        slot.starts_at
        for interview in interviews
        if interview.state == "invited"
        for slot in interview.slots.all()
    ]
    return (*_blocked(seeker, offered), *_booked(interviews, zone_of(seeker))) if offered else ()


def _blocked(seeker: Seeker, offered: Sequence[datetime]) -> Iterator[Span]:
    """Yield the busy times of the seeker's calendars, whole days left out."""
    for row in diary.busy(seeker, min(offered), max(offered) + timedelta(days=1)):
        if not row.all_day and row.ends_at > row.starts_at:
            yield row.starts_at, row.ends_at


def _booked(interviews: Iterable[Interview], zone: tzinfo) -> Iterator[Span]:
    """Yield when the seeker meets somebody, for an hour where no length was given."""
    for row in interviews:
        starts = row.starts_at if row.state == "booked" else None
        if starts is not None and starts.astimezone(zone).time() != assumed.NOON:
            yield starts, ends_at(starts, row.minutes)


def free_first(seeker: Seeker, slots: Sequence[Slot], *, minutes: int | None = None) -> list[Slot]:
    """Return offered times in order, last those at which the seeker is busy or meets others."""
    if not slots:
        return []
    starts = [slot.starts_at for slot in slots]
    booked = pipeline.interviews(seeker).filter(
        state="booked",
        opportunity__stage__in=ACTIVE,
        starts_at__range=(min(starts) - timedelta(days=2), max(starts) + timedelta(days=1)),
    )
    zone = zone_of(seeker)
    busy = (*_blocked(seeker, starts), *_booked(booked, zone))
    days = _Days(min(starts).date(), zone, busy=busy)
    return sorted(slots, key=lambda slot: (_is_taken(slot, minutes, days), slot.starts_at))


def _outside(interview: Interview, days: _Days) -> tuple[datetime, ...]:
    """Return the times offered that are to come and not taken; all to come where all are taken."""
    coming = [
        slot
        for slot in interview.slots.all()
        if not days.is_over(slot.starts_at) and days.of(slot.starts_at) <= assumed.LONGEST
    ]
    free = [slot for slot in coming if not _is_taken(slot, interview.minutes, days)]
    return tuple(slot.starts_at for slot in free or coming)


def _is_taken(slot: Slot, minutes: int | None, days: _Days) -> bool:
    """Tell whether a slot meets a time that is taken; one whose hour nobody said never does."""
    starts = slot.starts_at
    if starts.astimezone(days.zone).time() == assumed.NOON:
        return False
    ends = starts + timedelta(minutes=slot.minutes or minutes or 1)
    return any(begins < ends and starts < over for begins, over in days.busy)


def _morning(days: _Days) -> datetime:
    """Return when day 0 begins: what is on it is still to come."""
    return datetime.combine(days.today, time.min, tzinfo=days.zone)


def _answered(
    jobs: Iterable[engine.Opportunity], lessons: Lessons | None
) -> tuple[engine.Opportunity, ...]:
    """Return the jobs, those not answered yet with the days that answers took so far."""
    days = lessons.answer_days if lessons else None
    return tuple(replace(job, invite_days=days) if job.stage == "waiting" else job for job in jobs)


def _said(seeker: Seeker) -> engine.Beliefs:
    """Return what is assumed of everybody, with what the seeker said."""
    beliefs = engine.Beliefs()
    if seeker.hour_price is None:
        return beliefs
    price = seeker.hour_price  # said by the seeker: no longer a range
    return replace(beliefs, hour_price=engine.Belief(price, price, price))


def _practice(seeker: Seeker, days: _Days) -> float:
    """Return the live interviews of the last year, the older ones faded.

    A booking whose day has passed counts as held: nobody called it off.
    """
    met = [
        (-days.of(row.starts_at), row)
        for row in pipeline.interviews(seeker).filter(state__in=("held", "booked"))
        if row.starts_at is not None
    ]
    held = [(ago, row.opportunity.similarity) for ago, row in met if ago > 0 or row.state == "held"]
    return assumed.practice(held)


def _unasked(row: Opportunity, top: float) -> float:
    """Return the excitement of a job nobody was asked about; a dream excites as much as any."""
    return max(assumed.UNASKED_DREAM, top) if row.dream else assumed.EXCITEMENT


def _opportunity(
    row: Opportunity, days: _Days, *, open_: bool, unasked: float
) -> engine.Opportunity:
    rounds = min(max(row.rounds, _round(row)), assumed.MOST_ROUNDS)
    base = engine.Opportunity(
        id=str(row.pk),
        name=row.label,
        excitement=unasked if row.excitement is None else row.excitement,
        sureness=cast("engine.Sureness", row.sureness),
        deal_ok=assumed.DEAL_OK[row.deal_breaker],
        rounds=rounds,
        round=min(_round(row), rounds),
        dream=row.dream,
        applied_day=min(days.until(row.applied_on), 0) if row.applied_on else 0,
        hours=row.hours,
        own_odds=row.own_odds,
        similarity=row.similarity,
        people=_people(row.interviews.all()),
        employer=str(row.firm_id or ""),  # by whatever name: the same employer is the same number
        agency=employer_key(row.agency),
    )
    if row.stage == "offer":
        return _with_offer(base, row, days, open_=open_)
    interview = pipeline.open_interview(row)
    if interview is not None:
        return _with_interview(base, interview, days, open_=open_)
    if any(held.state == "held" for held in row.interviews.all()):
        return replace(base, stage="pending", result_due=_ahead(row.result_due, days))
    return base


def _ahead(day: date | None, days: _Days) -> int | None:
    """Return a day that is not over; one that is over tells nothing any more."""
    if day is None or not 0 <= days.until(day) <= assumed.LONGEST:
        return None
    return days.until(day)


def _with_offer(
    base: engine.Opportunity, row: Opportunity, days: _Days, *, open_: bool
) -> engine.Opportunity:
    if row.offer_deadline is None:
        return replace(base, stage="offer")
    last = days.until(row.offer_deadline)
    if last < 0 and not open_:  # it has run out, and offers are not recalled
        return replace(base, stage="closed")
    return replace(base, stage="offer", offer_deadline=max(last, 0))


def _with_interview(
    base: engine.Opportunity, interview: Interview, days: _Days, *, open_: bool
) -> engine.Opportunity:
    base = replace(base, moves_made=interview.moves_made)
    if interview.state == "booked" and interview.starts_at is not None:
        if days.is_over(interview.starts_at):  # nobody said otherwise: the result is awaited
            return replace(base, stage="pending")
        begins, ends = _hours(interview.starts_at.astimezone(days.zone), interview.minutes)
        return replace(
            base,
            stage="booked",
            booked_day=days.of(interview.starts_at),
            booked_from=begins,
            booked_to=ends,
        )
    offered = interview.slots.all()
    ahead = tuple(sorted({days.of(starts_at) for starts_at in _outside(interview, days)}))
    if offered and not ahead and not open_:  # every day offered is over: it has lapsed
        return replace(base, stage="closed")
    slots = ahead or assumed.days_to_suggest(days.today)
    answer_by = max(days.of(interview.answer_by), 0) if interview.answer_by else None
    return replace(base, stage="invited", slots=slots, answer_by=answer_by)


def _hours(starts_at: datetime, minutes: int | None) -> tuple[float | None, float | None]:
    """Return when a booked interview begins and ends on its day, where its hour is known."""
    if starts_at.time() == assumed.NOON:
        return None, None
    begins = starts_at.hour + starts_at.minute / 60
    return begins, begins + min(minutes, DAY) / 60 if minutes else None


def days_are_suggested(situation: engine.Situation, interview: Interview, *, zone: tzinfo) -> bool:
    """Tell whether the days of an open invitation are ours to suggest: none was offered."""
    job = next(job for job in situation.opportunities if job.id == situation.open)
    if situation.kind != "invitation" or not situation.today:
        return False
    days = _Days(assumed.day_zero(situation), zone)
    return not {days.of(slot.starts_at) for slot in interview.slots.all()} & set(job.slots)


def day_labels(
    situation: engine.Situation, interview: Interview, *, zone: tzinfo
) -> dict[int, str]:
    """Return the times of the days offered or booked: {1: "Tue 24 Nov, 10:30"}."""
    if not situation.today:
        return {}
    days = _Days(assumed.day_zero(situation), zone)
    moments = {slot.starts_at for slot in interview.slots.all()}
    moments |= {interview.starts_at} if interview.starts_at else set()
    found: dict[int, str] = {}
    for moment in sorted(moments):
        here = moment.astimezone(zone)
        told = found.get(days.of(moment))
        found[days.of(moment)] = f"{told} or {here:%H:%M}" if told else moment_name(here)
    return found


def with_clean_names(situation: engine.Situation) -> engine.Situation:
    """Return a situation whose names a terminal may show."""
    jobs = tuple(replace(job, name=clean(job.name)) for job in situation.opportunities)
    return replace(situation, opportunities=jobs)


def _round(row: Opportunity) -> int:
    return max((interview.round for interview in row.interviews.all()), default=1)


def _people(interviews: Iterable[Interview]) -> int:
    return max((len(row.people) for row in interviews), default=0) or 1
