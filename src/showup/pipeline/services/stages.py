"""Entering a stage: the opportunity, and the steps that remember the days.

The steps of an opportunity, by their days, always end with the stage it is in now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from showup.accounts.zones import zone_of
from showup.pipeline import rules
from showup.pipeline.models import Step
from showup.pipeline.services.stage_names import settled

if TYPE_CHECKING:
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.entries import Entry
    from showup.pipeline.models import Opportunity


def day_of(seeker: Seeker, now: datetime) -> date:
    """Return the day it is where the seeker is."""
    return now.astimezone(zone_of(seeker)).date()


def first_step(entry: Entry, row: Opportunity) -> None:
    """Remember the stage an opportunity begins in, and that it was applied for before."""
    since = row.stage_since or day_of(entry.seeker, entry.now)
    applied = row.applied_on
    if row.stage not in ("saved", "applied") and applied is not None and applied <= since:
        make_step(entry, row, stage="applied", day=applied)
    make_step(entry, row, stage=row.stage, stage_name=row.stage_name, day=since)


def enter(
    entry: Entry,
    row: Opportunity,
    *,
    stage: str,
    stage_name: str = "",
    on: date | None = None,
    **fields: Any,
) -> None:
    """Move an opportunity to a stage since a day (else today), with other fields it changes.

    Where it is there already, only the day and the other fields change. Steps that a day
    before theirs is given for came before it, so they are dated back to it.
    """
    stage, stage_name = settled(entry, stage, stage_name)
    row.refresh_from_db()
    there = (row.stage, row.stage_name) == (stage, stage_name)
    if there and on in (None, row.stage_since):
        entry.change(row, **fields)
        return
    since = on or day_of(entry.seeker, entry.now)
    if row.stage in rules.ENDED and stage in rules.ACTIVE:
        fields = {"why_not": ""} | fields  # it is open again
    now_at = current_step(row)
    for step in row.steps.filter(day__gt=since):
        entry.change(step, day=since)
    entry.change(row, stage=stage, stage_name=stage_name, stage_since=since, **fields)
    if there and now_at is not None:
        entry.change(now_at, day=since)
        keep_last(entry, row, now_at)
    else:
        make_step(entry, row, stage=stage, stage_name=stage_name, day=since)


def current_step(row: Opportunity) -> Step | None:
    """Return the step into the stage an opportunity is in now."""
    return row.steps.order_by("day", "pk").last()


def keep_last(entry: Entry, row: Opportunity, step: Step) -> None:
    """Make the step into the stage of now anew where another of the same day would follow it."""
    last = current_step(row)
    if last is not None and last.pk != step.pk:
        entry.remove(step)
        make_step(entry, row, stage=row.stage, stage_name=row.stage_name, day=step.day)


def make_step(
    entry: Entry, row: Opportunity, *, stage: str, day: date, stage_name: str = ""
) -> Step:
    """Remember that an opportunity entered a stage on a day."""
    step = Step(opportunity=row, stage=stage, stage_name=stage_name, day=day, made_at=entry.now)
    entry.make(step)
    return step
