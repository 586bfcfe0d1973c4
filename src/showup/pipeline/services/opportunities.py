"""Opportunities: added, changed, moved between stages, offered, ended, remarked upon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import rules
from showup.pipeline.history import Entry
from showup.pipeline.models import Note, Opportunity, Posting
from showup.pipeline.services.firms import firm_of
from showup.pipeline.services.stages import day_of, enter, first_step

if TYPE_CHECKING:
    import uuid
    from datetime import date, datetime

    from showup.accounts.models import Seeker


@transaction.atomic
def add(
    seeker: Seeker,
    *,
    now: datetime,
    on: date | None = None,
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> tuple[Opportunity, uuid.UUID]:
    """Add an opportunity and return it with its history batch.

    It is in its stage since `on`: else since the day it was applied for, else today.

    Raises:
        rules.FieldError: a value is off its scale, with the field's name.
    """
    rules.check_opportunity(fields)
    row = Opportunity(seeker=seeker, made_at=now, **fields)
    entry = Entry(seeker, "add", f"{row.label} is in your pipeline.", now=now, batch=batch)
    if row.dream:
        _wake_from_other_dreams(entry, row)
    row.firm = firm_of(entry, row.employer)
    row.stage_since = on or row.applied_on or day_of(seeker, now)
    entry.make(row)
    first_step(entry, row)
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
    if "employer" in fields:
        fields["firm"] = firm_of(entry, fields["employer"])
    if "stage" in fields:
        enter(entry, opportunity, **fields)
    else:
        entry.change(opportunity, **fields)
    return entry.batch


def _wake_from_other_dreams(entry: Entry, dream: Opportunity) -> None:
    """Keep to one dream job at most."""
    others = Opportunity.objects.filter(seeker=entry.seeker, dream=True).exclude(pk=dream.pk)
    for other in others:
        entry.change(other, dream=False)


@transaction.atomic
def offer(
    opportunity: Opportunity,
    *,
    deadline: date | None,
    now: datetime,
    on: date | None = None,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Record an offer and the last day to answer it."""
    says = f"{opportunity.label} made you an offer."
    entry = Entry(opportunity.seeker, "offer", says, now=now, batch=batch)
    came = on or day_of(opportunity.seeker, now)
    enter(entry, opportunity, stage="offer", on=came, offer_on=came, offer_deadline=deadline)
    return entry.batch


@transaction.atomic
def end(
    opportunity: Opportunity,
    *,
    stage: str,
    now: datetime,
    on: date | None = None,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """End an opportunity: accepted, declined, rejected, withdrawn or ghosted.

    Raises:
        rules.FieldError: `stage` is no ending.
    """
    rules.check_ending(stage)
    says = f"{opportunity.label}: {stage}."
    entry = Entry(opportunity.seeker, stage, says, now=now, batch=batch)
    enter(entry, opportunity, stage=stage, on=on)
    return entry.batch


@transaction.atomic
def move(
    opportunity: Opportunity,
    *,
    stage: str,
    now: datetime,
    stage_name: str = "",
    on: date | None = None,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Move an opportunity to any stage, on any day up to today, and return the history batch.

    Raises:
        rules.FieldError: there is no such stage, or the day is still to come.
    """
    today = day_of(opportunity.seeker, now)
    rules.check_opportunity({"stage": stage, "stage_name": stage_name})
    rules.check_past("on", on, today=today)
    label = opportunity.label
    entry = Entry(
        opportunity.seeker, "move to", f"{label}: {stage_name or stage}.", now=now, batch=batch
    )
    known = {}
    if stage == "applied" and opportunity.applied_on is None:
        known["applied_on"] = on or today
    enter(entry, opportunity, stage=stage, stage_name=stage_name, on=on, **known)
    return entry.batch


@transaction.atomic
def keep_posting(
    opportunity: Opportunity, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> tuple[Posting, uuid.UUID]:
    """Keep a posting as it stands, beside those that were kept before."""
    label = opportunity.label
    entry = Entry(
        opportunity.seeker, "posting", f"The posting of {label} is kept.", now=now, batch=batch
    )
    row = Posting(opportunity=opportunity, kept_at=now, **fields)
    entry.make(row)
    return row, entry.batch


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
        enter(entry, opportunity, stage="screening")
    return row, entry.batch
