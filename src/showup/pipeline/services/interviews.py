"""Interviews: invited, booked, moved, held, and left. Each verb is one history batch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import history, rules
from showup.pipeline.history import Entry
from showup.pipeline.models import Interview, Opportunity, Slot
from showup.pipeline.services.stages import enter

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import datetime

ONE_CLICK = timedelta(minutes=1)  # the same again within it is the same click, sent twice


@dataclass(frozen=True, slots=True)
class SlotTime:
    """An offered time, aware."""

    starts_at: datetime
    minutes: int | None = None


@transaction.atomic
def invite(
    opportunity: Opportunity,
    *,
    slots: Sequence[SlotTime],
    now: datetime,
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> tuple[Interview, uuid.UUID]:
    """Record an invitation with the times offered; the opportunity moves to interviews."""
    says = f"{opportunity.label} would like to meet you."
    entry = Entry(opportunity.seeker, "invite", says, now=now, batch=batch)
    opportunity.refresh_from_db()
    interview = Interview(opportunity=opportunity, state="invited", made_at=now, **fields)
    entry.make(interview)
    _offer_slots(entry, interview, slots)
    _meet_them(entry, opportunity)
    return interview, entry.batch


@transaction.atomic
def invite_again(
    interview: Interview,
    *,
    slots: Sequence[SlotTime],
    now: datetime,
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> uuid.UUID:
    """Record a newer message about an invitation: its times, if it has any, replace the old."""
    label = interview.opportunity.label
    entry = Entry(
        interview.opportunity.seeker, "invite", f"{label} wrote again.", now=now, batch=batch
    )
    entry.change(interview, state="invited", starts_at=None, **fields)
    if slots:
        wanted = {slot.starts_at for slot in slots}
        for old in interview.slots.exclude(starts_at__in=wanted):
            entry.remove(old)
        kept = set(interview.slots.values_list("starts_at", flat=True))
        _offer_slots(entry, interview, [slot for slot in slots if slot.starts_at not in kept])
    _meet_them(entry, interview.opportunity)
    return entry.batch


def _meet_them(entry: Entry, opportunity: Opportunity) -> None:
    """Move a job to interviews, also one that had ended; an offer stays one."""
    if opportunity.stage not in ("interview", "offer"):
        enter(entry, opportunity, stage="interview")


def _offer_slots(entry: Entry, interview: Interview, slots: Sequence[SlotTime]) -> None:
    once = {slot.starts_at: slot for slot in reversed(slots)}  # of two lengths the first counts
    for starts_at in sorted(once):
        minutes = once[starts_at].minutes
        entry.make(Slot(interview=interview, starts_at=starts_at, minutes=minutes))


@transaction.atomic
def book(
    interview: Interview,
    *,
    starts_at: datetime,
    now: datetime,
    minutes: int | None = None,
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> uuid.UUID:
    """Book an interview at a time, or note that the employer moved it."""
    interview.refresh_from_db()
    moved = interview.state == "booked" and interview.starts_at != starts_at
    label = interview.opportunity.label
    says = f"{label} is {'moved' if moved else 'booked'}."
    entry = Entry(interview.opportunity.seeker, "book", says, now=now, batch=batch)
    entry.change(
        interview,
        state="booked",
        starts_at=starts_at,
        minutes=minutes or interview.minutes,
        **fields,
    )
    _meet_them(entry, interview.opportunity)
    return entry.batch


@transaction.atomic
def change_interview(
    interview: Interview, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> uuid.UUID:
    """Change what is known of an interview: place, link, length, its calendar entry."""
    says = f"The interview with {interview.opportunity.label} was changed."
    entry = Entry(interview.opportunity.seeker, "change", says, now=now, batch=batch)
    entry.change(interview, **fields)
    return entry.batch


@transaction.atomic
def see_pause(interview: Interview, *, now: datetime) -> None:
    """Note that the look before cancelling was shown; it is shown once an interview."""
    if interview.paused_at is None:
        interview.paused_at = now
        interview.save(update_fields=["paused_at"])


@transaction.atomic
def ask_to_move(interview: Interview, *, now: datetime) -> uuid.UUID:
    """Note that the seeker asked the employer for another day; a double click asks once."""
    just_now = history.last_of("move", interview, since=now - ONE_CLICK)
    if just_now is not None:
        return just_now
    says = f"You asked {interview.opportunity.label} for another day."
    entry = Entry(interview.opportunity.seeker, "move", says, now=now)
    interview.refresh_from_db()
    entry.change(interview, moves_made=interview.moves_made + 1)
    return entry.batch


@transaction.atomic
def bow_out(
    interview: Interview, *, now: datetime, why: str = "", keep_job: bool = False
) -> uuid.UUID:
    """Decline an invitation or cancel a booking; the opportunity is withdrawn from.

    With `keep_job` it stays open, for another day.
    """
    interview.refresh_from_db()
    opportunity = interview.opportunity
    booked = interview.state == "booked"
    says = f"{opportunity.label} is {'cancelled' if booked else 'declined'}."
    entry = Entry(opportunity.seeker, "cancel" if booked else "decline", says, now=now)
    entry.change(interview, state="cancelled" if booked else "declined")
    if not keep_job:
        enter(entry, opportunity, stage="withdrawn", why_not=why[:40])
    return entry.batch


@transaction.atomic
def cancelled_by_employer(
    interview: Interview, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> uuid.UUID:
    """Note that the employer called an interview off, with what else that told of it.

    The opportunity stays open.
    """
    says = f"{interview.opportunity.label} called the interview off."
    entry = Entry(interview.opportunity.seeker, "cancelled", says, now=now, batch=batch)
    entry.change(interview, state="cancelled", **fields)
    return entry.batch


@transaction.atomic
def held(
    interview: Interview, *, now: datetime, result: str = "", batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Note that an interview took place, and what came of the round, where it is known.

    Raises:
        rules.FieldError: `result` is none of rules.RESULTS.
    """
    rules.check_result(result)
    label = interview.opportunity.label
    entry = Entry(interview.opportunity.seeker, "held", f"You met {label}.", now=now, batch=batch)
    entry.change(interview, state="held", result=result)
    return entry.batch
