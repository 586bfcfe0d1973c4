"""Entering a stage: the opportunity, and the step that remembers the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from showup.pipeline.models import Step

if TYPE_CHECKING:
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.history import Entry
    from showup.pipeline.models import Opportunity


def day_of(seeker: Seeker, now: datetime) -> date:
    """Return the day it is where the seeker is."""
    return now.astimezone(ZoneInfo(seeker.zone or "UTC")).date()


def first_step(entry: Entry, row: Opportunity) -> None:
    """Remember the stage an opportunity begins in."""
    _remember(entry, row, day=row.stage_since or day_of(entry.seeker, entry.now))


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

    Where it is there already, only the other fields change.
    """
    row.refresh_from_db(fields=["stage", "stage_name", "stage_since"])
    if (row.stage, row.stage_name) == (stage, stage_name) and on in (None, row.stage_since):
        if fields:
            entry.change(row, **fields)
        return
    since = on or day_of(entry.seeker, entry.now)
    entry.change(row, stage=stage, stage_name=stage_name, stage_since=since, **fields)
    _remember(entry, row, day=since)


def _remember(entry: Entry, row: Opportunity, *, day: date) -> None:
    step = Step(
        opportunity=row,
        stage=row.stage,
        stage_name=row.stage_name,
        day=day,
        made_at=entry.now,
    )
    entry.make(step)
