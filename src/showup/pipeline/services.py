"""Writes to the pipeline. Each is one transaction, one history batch, one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import history, rules
from showup.pipeline.history import Entry
from showup.pipeline.models import Interview, Note, Opportunity, Slot

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import date, datetime

    from showup.accounts.models import Seeker

ONE_CLICK = timedelta(minutes=1)  # the same again within it is the same click, sent twice


@dataclass(frozen=True, slots=True)
class SlotTime:
    """An offered time, aware."""

    starts_at: datetime
    minutes: int | None = None


@transaction.atomic
def add(
    seeker: Seeker, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> tuple[Opportunity, uuid.UUID]:
    """Add an opportunity and return it with its history batch.

    Raises:
        rules.FieldError: a value is off its scale, with the field's name.
    """
    rules.check_opportunity(fields)
    row = Opportunity(seeker=seeker, made_at=now, **fields)
    entry = Entry(seeker, "add", f"{row.label} is in your pipeline.", now=now, batch=batch)
    if row.dream:
        _wake_from_other_dreams(entry, row)
    entry.make(row)
    return row, entry.batch


@transaction.atomic
def change(
    opportunity: Opportunity,
    *,
    now: datetime,
    verb: str = "change",
    says: str = "",
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> uuid.UUID:
    """Change what is known of an opportunity and return the history batch.

    Raises:
        rules.FieldError: a value is off its scale, with the field's name.
    """
    rules.check_opportunity(fields)
    entry = Entry(
        opportunity.seeker,
        verb,
        says or f"{opportunity.label} was changed.",
        now=now,
        batch=batch,
    )
    if fields.get("dream"):
        _wake_from_other_dreams(entry, opportunity)
    entry.change(opportunity, **fields)
    return entry.batch


def _wake_from_other_dreams(entry: Entry, dream: Opportunity) -> None:
    """Keep to one dream job at most."""
    others = Opportunity.objects.filter(seeker=entry.seeker, dream=True).exclude(pk=dream.pk)
    for other in others:
        entry.change(other, dream=False)


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
        entry.change(opportunity, stage="interview")


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
def bow_out(interview: Interview, *, now: datetime, why: str = "") -> uuid.UUID:
    """Decline an invitation or cancel a booking; the opportunity is withdrawn from."""
    interview.refresh_from_db()
    opportunity = interview.opportunity
    booked = interview.state == "booked"
    says = f"{opportunity.label} is {'cancelled' if booked else 'declined'}."
    entry = Entry(opportunity.seeker, "cancel" if booked else "decline", says, now=now)
    entry.change(interview, state="cancelled" if booked else "declined")
    entry.change(opportunity, stage="withdrawn", why_not=why[:40])
    return entry.batch


@transaction.atomic
def cancelled_by_employer(
    interview: Interview, *, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Note that the employer called an interview off; the opportunity stays open."""
    says = f"{interview.opportunity.label} called the interview off."
    entry = Entry(interview.opportunity.seeker, "cancelled", says, now=now, batch=batch)
    entry.change(interview, state="cancelled")
    return entry.batch


@transaction.atomic
def offer(
    opportunity: Opportunity,
    *,
    deadline: date | None,
    now: datetime,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Record an offer and the last day to answer it."""
    says = f"{opportunity.label} made you an offer."
    entry = Entry(opportunity.seeker, "offer", says, now=now, batch=batch)
    entry.change(opportunity, stage="offer", offer_deadline=deadline)
    return entry.batch


@transaction.atomic
def end(
    opportunity: Opportunity, *, stage: str, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """End an opportunity: accepted, declined, rejected, withdrawn or ghosted.

    Raises:
        rules.FieldError: `stage` is no ending.
    """
    rules.check_ending(stage)
    says = f"{opportunity.label}: {stage}."
    entry = Entry(opportunity.seeker, stage, says, now=now, batch=batch)
    entry.change(opportunity, stage=stage)
    return entry.batch


@transaction.atomic
def note(
    opportunity: Opportunity,
    *,
    text: str,
    now: datetime,
    kind: str = "note",
    due: datetime | None = None,
    batch: uuid.UUID | None = None,
) -> tuple[Note, uuid.UUID]:
    """Keep a remark, or work that the employer asked for; that moves it to screening at least."""
    says = {"task": f"{opportunity.label} sent you work to do."}.get(
        kind, f"A note on {opportunity.label}."
    )
    entry = Entry(opportunity.seeker, kind, says, now=now, batch=batch)
    opportunity.refresh_from_db()
    row = Note(opportunity=opportunity, kind=kind, text=text, due=due, made_at=now)
    entry.make(row)
    if kind == "task" and opportunity.stage in ("saved", "applied"):
        entry.change(opportunity, stage="screening")
    return row, entry.batch
