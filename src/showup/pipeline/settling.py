"""A time that is settled by hand for an open interview: it is to come, or they met then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import queries, rules, services, telling

if TYPE_CHECKING:
    import uuid
    from datetime import datetime, tzinfo

    from showup.pipeline.models import Interview, Opportunity


@dataclass(frozen=True, slots=True)
class Settled:
    """The batch that books it, and the other time at which it was booked before."""

    batch: uuid.UUID
    was: datetime | None
    is_news: bool = True  # False where all of it was so already


@transaction.atomic
def settle(
    interview: Interview,
    *,
    starts_at: datetime,
    now: datetime,
    mine: tzinfo,
    instead: str,
    **fields: Any,
) -> Settled:
    """Book an open interview for a time to come, or note that the employer moved it there.

    One that has begun is booked like any other until it has ended: nobody knows yet whether the
    seeker came. `instead` says how to note an interview that was held; `mine` is the seeker's zone.

    Raises:
        rules.FieldError: the time is over, or a value cannot stand.
    """
    minutes = fields.get("minutes") or queries.length_at(interview, starts_at)
    if rules.ends_at(starts_at, minutes) <= now:
        raise rules.FieldError("starts_at", f"{telling.when(starts_at, mine)} is over. {instead}")
    was = booked_elsewhere(interview, starts_at)
    seeker = interview.opportunity.seeker
    before = queries.last_batch(seeker)
    batch = services.book(interview, starts_at=starts_at, now=now, **fields)
    return Settled(batch, was, is_news=queries.last_batch(seeker) != before)


@transaction.atomic
def note_held(
    interview: Interview, *, starts_at: datetime, now: datetime, mine: tzinfo, **fields: Any
) -> Settled:
    """Note that an open interview was held at a time that has come.

    Raises:
        rules.FieldError: the time is still to come, or a value cannot stand.
    """
    check_begun(starts_at, now=now, mine=mine)
    was = booked_elsewhere(interview, starts_at)
    batch = services.book(interview, starts_at=starts_at, now=now, **fields)
    services.held(interview, now=now, batch=batch)
    return Settled(batch, was)


@transaction.atomic
def add_round(
    opportunity: Opportunity,
    *,
    starts_at: datetime,
    now: datetime,
    is_theirs: bool = False,
    **fields: Any,
) -> tuple[Interview, uuid.UUID]:
    """Note a round by hand; one at a time that they offer, or `is_theirs`, is what they invite to.

    Then no invitation stays open that was answered by going.

    Raises:
        rules.FieldError: a value cannot stand.
    """
    open_one = queries.open_interview(opportunity)
    if open_one is not None and open_one.state == "invited":
        is_theirs = is_theirs or open_one.slots.filter(starts_at=starts_at).exists()
    if open_one is None or open_one.state != "invited" or not is_theirs:
        return services.meet(opportunity, starts_at=starts_at, now=now, **fields)
    said = {name: value for name, value in fields.items() if value}
    batch = services.book(open_one, starts_at=starts_at, now=now, **said)
    if rules.ends_at(starts_at, open_one.minutes) <= now:
        services.held(open_one, now=now, batch=batch)
    return open_one, batch


def booked_words(
    interview: Interview, *, zone: tzinfo, was: datetime | None = None, is_news: bool = True
) -> str:
    """Say when an interview is booked, when it was before, and what else is booked at that hour.

    `zone` is the seeker's, `is_news` whether it wasn't so already; "" where it isn't booked.
    """
    if interview.state != "booked" or interview.starts_at is None:
        return ""
    label, seeker = interview.opportunity.label, interview.opportunity.seeker
    before = f"; it was {telling.when(was, zone)}" if was is not None else ""
    already = "" if is_news else " already"
    when = telling.when_for_both(interview.starts_at, zone, interview.zone)
    says = f"{label} is{already} booked for {when}{before}."
    others = telling.booked_then(queries.clashing(seeker, interview), zone)
    return " ".join((says, *(f"But {each}: one of them has to move." for each in others)))


def check_begun(starts_at: datetime, *, now: datetime, mine: tzinfo) -> None:
    """Check that an interview can have been held.

    Raises:
        rules.FieldError: its time is still to come.
    """
    if starts_at >= now:
        says = f"{telling.when(starts_at, mine)} is still to come, so nobody has met you then yet."
        raise rules.FieldError("starts_at", says)


def booked_elsewhere(interview: Interview, starts_at: datetime) -> datetime | None:
    """Return the time at which an interview is booked, None where it isn't or at this very one."""
    before = interview.starts_at if interview.state == "booked" else None
    return None if before == starts_at else before
