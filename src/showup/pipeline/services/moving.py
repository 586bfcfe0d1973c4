"""Moving through the stages: applied, offered, ended, to any stage; one or several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from showup.pipeline import rules, sentences
from showup.pipeline.entries import Entry
from showup.pipeline.models import Opportunity
from showup.pipeline.services.stages import day_of, enter
from showup.pipeline.services.steps import remember

if TYPE_CHECKING:
    import uuid
    from collections.abc import Collection
    from datetime import date, datetime

    from showup.accounts.models import Seeker


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

    With `stage_name` it goes to a stage of the seeker's own; a new name is kept as one.

    Raises:
        rules.FieldError: there is no such stage, or the day is still to come.
    """
    today = day_of(opportunity.seeker, now)
    _check(stage, stage_name, on, today=today)
    told = on if on != today else None
    says = sentences.entered(opportunity.label, stage, stage_name, told)
    entry = Entry(opportunity.seeker, "move to", says, now=now, batch=batch)
    _move(entry, opportunity, stage=stage, stage_name=stage_name, on=on)
    return entry.done()


@transaction.atomic
def move_many(
    seeker: Seeker,
    pks: Collection[int],
    *,
    stage: str,
    now: datetime,
    stage_name: str = "",
    on: date | None = None,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Move several of the seeker's own opportunities to a stage, as one batch.

    Raises:
        rules.FieldError: there is no such stage, or the day is still to come.
    """
    _check(stage, stage_name, on, today=day_of(seeker, now))
    rows = list(Opportunity.objects.filter(seeker=seeker, pk__in=pks))
    says = sentences.several(len(rows), stage, stage_name)
    entry = Entry(seeker, "move to", says, now=now, batch=batch)
    for row in rows:
        _move(entry, row, stage=stage, stage_name=stage_name, on=on)
    return entry.done()


@transaction.atomic
def apply(
    opportunity: Opportunity,
    *,
    now: datetime,
    on: date | None = None,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Note that the seeker applied. What is further on already stays there and keeps the day.

    Raises:
        rules.FieldError: the day is still to come.
    """
    today = day_of(opportunity.seeker, now)
    rules.check_past("on", on, today=today)
    opportunity.refresh_from_db()
    told = on if on != today else None
    says = sentences.entered(opportunity.label, "applied", on=told)
    entry = Entry(opportunity.seeker, "apply", says, now=now, batch=batch)
    day = on or today
    further = opportunity.stage in rules.ACTIVE and opportunity.stage not in ("saved", "applied")
    if further and opportunity.stage_since is not None and day <= opportunity.stage_since:
        entry.change(opportunity, applied_on=day)
        remember(entry, opportunity, stage="applied", day=day)
    elif further:
        entry.change(opportunity, applied_on=day)
    else:
        same = opportunity.stage == "applied"
        name = opportunity.stage_name if same else ""
        when = on if same else day
        known = day if on or opportunity.applied_on is None or not same else opportunity.applied_on
        enter(entry, opportunity, stage="applied", stage_name=name, on=when, applied_on=known)
    return entry.done()


@transaction.atomic
def offer(
    opportunity: Opportunity,
    *,
    deadline: date | None,
    now: datetime,
    on: date | None = None,
    words: str | None = None,
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Record an offer, the last day to answer it, and what they offer in the seeker's words.

    It came on the day it is noted, unless `on` or a deadline that is over says otherwise.

    Raises:
        rules.FieldError: the offer ends before it came, or came on a day still to come.
    """
    today = day_of(opportunity.seeker, now)
    rules.check_past("on", on, today=today)
    opportunity.refresh_from_db()
    again = opportunity.stage == "offer"
    came = on or (opportunity.offer_on if again else None) or today
    if on is None and deadline is not None:
        came = min(came, deadline)  # noted late: it came by then at the latest
    says = f"{opportunity.label} {'changed its' if again else 'made you an'} offer."
    fields: dict[str, object] = {"offer_on": came, "offer_deadline": deadline}
    if words is not None:
        fields["offer_words"] = words
    rules.check_opportunity(fields)
    entry = Entry(opportunity.seeker, "offer", says, now=now, batch=batch)
    name = opportunity.stage_name if again else ""
    enter(entry, opportunity, stage="offer", stage_name=name, on=came, **fields)
    return entry.done()


@transaction.atomic
def end(
    opportunity: Opportunity,
    *,
    stage: str,
    now: datetime,
    on: date | None = None,
    why: str = "",
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """End an opportunity: accepted, declined, rejected, withdrawn or ghosted, and why.

    Raises:
        rules.FieldError: `stage` is no ending, or the day is still to come.
    """
    today = day_of(opportunity.seeker, now)
    rules.check_ending(stage)
    rules.check_past("on", on, today=today)
    fields = {"why_not": why} if why else {}
    rules.check_opportunity(fields)
    says = sentences.entered(opportunity.label, stage, on=on if on != today else None)
    entry = Entry(opportunity.seeker, stage, says, now=now, batch=batch)
    enter(entry, opportunity, stage=stage, on=on, **fields)
    return entry.done()


def _check(stage: str, stage_name: str, on: date | None, *, today: date) -> None:
    rules.check_opportunity({"stage": stage, "stage_name": stage_name})
    rules.check_past("on", on, today=today)


def _move(entry: Entry, row: Opportunity, *, stage: str, stage_name: str, on: date | None) -> None:
    row.refresh_from_db(fields=["applied_on", "offer_on"])
    day = on or day_of(entry.seeker, entry.now)
    known: dict[str, date] = {}
    if stage == "applied" and row.applied_on is None:
        known["applied_on"] = day
    if stage == "offer" and row.offer_on is None:
        known["offer_on"] = day
    enter(entry, row, stage=stage, stage_name=stage_name, on=on, **known)
