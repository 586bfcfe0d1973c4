"""The one look before leaving: who is owed it when a job is moved to where one has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.pipeline import queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview, Opportunity

LEAVING = ("withdrawn", "declined")


def left_open(row: Opportunity, *, now: datetime) -> Interview | None:
    """Return the invitation or the coming interview that leaving this job would give up."""
    interview = queries.open_interview(row)
    if interview is None:
        return None
    over = interview.state == "booked" and interview.starts_at and interview.starts_at <= now
    return None if over else interview


def due(row: Opportunity, stage: str, *, now: datetime) -> Interview | None:
    """Return the interview that wants its one look before this job goes to a stage."""
    if stage not in LEAVING or row.exempt:
        return None
    interview = left_open(row, now=now)
    return interview if interview is not None and interview.paused_at is None else None


def parted(
    seeker: Seeker, pks: Sequence[int], stage: str, *, now: datetime
) -> tuple[list[int], list[Opportunity]]:
    """Part a seeker's jobs into those that may go to a stage, and those that want a look first."""
    rows = queries.opportunities(seeker).filter(pk__in=pks).prefetch_related("interviews")
    may: list[int] = []
    wait: list[Opportunity] = []
    for row in rows:
        if stage in LEAVING and left_open(row, now=now) is not None:
            wait.append(row)
        else:
            may.append(row.pk)
    return may, wait
