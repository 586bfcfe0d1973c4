"""Interviews: invited, by hand, again, and booked. Each verb is one history batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.accounts.zones import zone_of
from showup.pipeline import queries, rules, telling
from showup.pipeline.entries import Entry, made_just_now
from showup.pipeline.models import Interview, Opportunity, Slot
from showup.pipeline.services.stages import enter

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import datetime


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
    """Record an invitation with the times offered; the opportunity moves to interviews.

    Without a number it is the round after those that were held or are still open.

    Raises:
        rules.FieldError: a value cannot stand, with the field's name.
    """
    rules.check_interview(fields)
    fields.setdefault("round", _next_round(opportunity))
    says = f"{opportunity.label} would like to meet you."
    entry = Entry(opportunity.seeker, "invite", says, now=now, batch=batch)
    opportunity.refresh_from_db()
    interview = Interview(opportunity=opportunity, state="invited", made_at=now, **fields)
    entry.make(interview)
    _offer_slots(entry, interview, slots)
    _meet_them(entry, opportunity)
    return interview, entry.done()


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
    entry.change(interview, state="invited", result="", starts_at=None, checked_at=None, **fields)
    if slots:
        wanted = {slot.starts_at for slot in slots}
        for old in interview.slots.exclude(starts_at__in=wanted):
            entry.remove(old)
        kept = set(interview.slots.values_list("starts_at", flat=True))
        _offer_slots(entry, interview, [slot for slot in slots if slot.starts_at not in kept])
    _meet_them(entry, interview.opportunity)
    return entry.done()


def _next_round(opportunity: Opportunity) -> int:
    counted = opportunity.interviews.filter(state__in=("invited", "booked", "held"))
    rounds = counted.values_list("round", flat=True)
    return min(max(rounds, default=0) + 1, 99)


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
    """Book an interview at a time, or note that the employer moved it.

    Without a length it takes as long as was offered for that time, else as long as before, else
    as long as every time that was offered.

    Raises:
        rules.FieldError: a value cannot stand, with the field's name.
    """
    rules.check_interview(fields | {"minutes": minutes})
    interview.refresh_from_db()
    moved = interview.state == "booked" and interview.starts_at != starts_at
    label = interview.opportunity.label
    says = f"{label} is booked."
    if moved and interview.starts_at is not None:
        zone = zone_of(interview.opportunity.seeker)
        was, is_now = (telling.when(each, zone) for each in (interview.starts_at, starts_at))
        says = f"{label} moved from {was} to {is_now}."
    entry = Entry(interview.opportunity.seeker, "book", says, now=now, batch=batch)
    known: dict[str, object] = {
        "state": "booked",
        "result": "",
        "starts_at": starts_at,
        "minutes": minutes or queries.length_at(interview, starts_at),
        **fields,
    }
    if interview.state != "booked":
        known["checked_at"] = None  # what was looked at before it was called off counts no more
    entry.change(interview, **rules.unchecking(interview, known))
    _meet_them(entry, interview.opportunity)
    return entry.done()


@transaction.atomic
def meet(
    opportunity: Opportunity,
    *,
    starts_at: datetime,
    now: datetime,
    minutes: int | None = None,
    was_held: bool = False,
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> tuple[Interview, uuid.UUID]:
    """Record an interview that is settled, without an invitation; one that has ended was held.

    `was_held` says that it was although it may still be going on. A double click records it once.

    Raises:
        rules.FieldError: a value cannot stand, with the field's name.
    """
    rules.check_interview(fields | {"minutes": minutes})
    alike = Interview.objects.filter(
        opportunity=opportunity, starts_at=starts_at, minutes=minutes, **fields
    )
    twin = made_just_now("book", alike, now=now) if batch is None else None
    if twin is not None:
        return twin
    fields.setdefault("round", _next_round(opportunity))
    label = opportunity.label
    over = was_held or rules.ends_at(starts_at, minutes) <= now
    says = f"You met {label}." if over else f"{label} is booked."
    entry = Entry(opportunity.seeker, "book", says, now=now, batch=batch)
    interview = Interview(
        opportunity=opportunity,
        state="held" if over else "booked",
        starts_at=starts_at,
        minutes=minutes,
        made_at=now,
        **fields,
    )
    entry.make(interview)
    opportunity.refresh_from_db()
    if not over or opportunity.stage in ("saved", "applied", "screening"):
        _meet_them(entry, opportunity)
    return interview, entry.done()
