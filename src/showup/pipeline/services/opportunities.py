"""Opportunities: added and changed, one or several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import rules
from showup.pipeline.entries import ONE_CLICK, Entry
from showup.pipeline.models import Change, Opportunity
from showup.pipeline.services.firms import firm_of
from showup.pipeline.services.stage_names import settled
from showup.pipeline.services.stages import day_of, enter, first_step
from showup.pipeline.services.steps import keep_applied
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    import uuid
    from collections.abc import Collection
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
    """Add an opportunity and return it with its history batch; a double click adds once.

    It is in its stage since `on`: else since the day it was applied for, else today.

    Raises:
        rules.FieldError: a value is off its scale, with the field's name.
    """
    twin = added_just_now(seeker, now=now, on=on, **fields) if batch is None else None
    if twin is not None:
        return twin
    rules.check_opportunity(fields)
    row = _new(seeker, now=now, on=on, **fields)
    entry = Entry(seeker, "add", f"{row.label} is in your pipeline.", now=now, batch=batch)
    row.stage, row.stage_name = settled(entry, row.stage, row.stage_name)
    if row.dream:
        _wake_from_other_dreams(entry, row)
    row.firm = firm_of(entry, row.employer)
    entry.make(row)
    first_step(entry, row)
    return row, entry.done()


def added_just_now(
    seeker: Seeker, *, now: datetime, on: date | None = None, **fields: Any
) -> tuple[Opportunity, uuid.UUID] | None:
    """Return what was added with the same fields within the last minute, and its batch."""
    lately = Change.objects.filter(
        seeker=seeker,
        verb="add",
        table="pipeline.opportunity",
        before__isnull=True,
        undone_at=None,
        at__gte=now - ONE_CLICK,
    ).order_by("-pk")
    changes = list(lately[:1])
    if not changes:
        return None
    rules.check_opportunity(fields)
    row = _new(seeker, now=now, on=on, **fields)
    written = changes[0].after or {}
    told = [
        field
        for field in Opportunity._meta.concrete_fields  # noqa: SLF001  Django's documented model API
        if field.attname not in ("id", "made_at", "firm_id")
    ]
    if any(
        field.to_python(written[field.attname]) != getattr(row, field.attname) for field in told
    ):
        return None
    first = Opportunity.objects.filter(seeker=seeker, pk=changes[0].row).first()
    return (first, changes[0].batch) if first else None


def _new(seeker: Seeker, *, now: datetime, on: date | None, **fields: Any) -> Opportunity:
    row = Opportunity(seeker=seeker, made_at=now, **fields)
    today = day_of(seeker, now)
    row.stage_since = on or min(row.applied_on or today, today)
    return row


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
    says = says or f"{opportunity.label} was changed."
    entry = Entry(opportunity.seeker, verb, says, now=now, batch=batch)
    _change(entry, opportunity, fields)
    return entry.done()


@transaction.atomic
def change_many(
    seeker: Seeker,
    pks: Collection[int],
    *,
    now: datetime,
    batch: uuid.UUID | None = None,
    **fields: Any,
) -> uuid.UUID:
    """Change several of the seeker's own opportunities alike, as one batch.

    Raises:
        rules.FieldError: a value is off its scale, or there can be only one of it.
    """
    if fields.get("dream") and len(pks) > 1:
        raise rules.FieldError("dream", "Only one job can be the one you want most.")
    rows = list(Opportunity.objects.filter(seeker=seeker, pk__in=pks))
    says = f"{sentence(count(len(rows), 'job was', 'jobs were'))} changed."
    entry = Entry(seeker, "change", says, now=now, batch=batch)
    for row in rows:
        _change(entry, row, dict(fields))
    return entry.done()


def _change(entry: Entry, row: Opportunity, fields: dict[str, Any]) -> None:
    row.refresh_from_db()
    _check_with_what_is_known(row, fields)
    if fields.get("dream"):
        _wake_from_other_dreams(entry, row)
    if "employer" in fields:
        fields["firm"] = firm_of(entry, fields["employer"])
    if "stage" in fields or "stage_name" in fields:
        where = {"stage": row.stage, "stage_name": ""} | fields
        enter(entry, row, **where)
    else:
        entry.change(row, **fields)
    if fields.get("applied_on"):
        keep_applied(entry, row)


def _check_with_what_is_known(row: Opportunity, fields: dict[str, Any]) -> None:
    """Check new values, and beside the old ones they must agree with."""
    known = {
        name: getattr(row, name)
        for pair in (("pay_low", "pay_high"), ("offer_on", "offer_deadline"))
        if not set(pair).isdisjoint(fields)
        for name in pair
    }
    rules.check_opportunity(known | fields)


def _wake_from_other_dreams(entry: Entry, dream: Opportunity) -> None:
    """Keep to one dream job at most."""
    others = Opportunity.objects.filter(seeker=entry.seeker, dream=True).exclude(pk=dream.pk)
    for other in others:
        entry.change(other, dream=False)
