"""Reads of the pipeline, each scoped to one seeker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import QuerySet

from showup.pipeline import finding
from showup.pipeline.models import Change, Interview, Opportunity
from showup.pipeline.rules import ACTIVE

if TYPE_CHECKING:
    import uuid
    from datetime import datetime

    from showup.accounts.models import Seeker


def opportunities(seeker: Seeker) -> QuerySet[Opportunity]:
    """Return everything the seeker has going or had, newest first."""
    return Opportunity.objects.filter(seeker=seeker).order_by("-pk")


def active(seeker: Seeker) -> QuerySet[Opportunity]:
    """Return what has not ended, with interviews and slots, in a constant number of queries."""
    return opportunities(seeker).filter(stage__in=ACTIVE).prefetch_related("interviews__slots")


def with_story(seeker: Seeker, *, everything: bool) -> QuerySet[Opportunity]:
    """Return what is going, or everything, with interviews, slots and notes."""
    rows = opportunities(seeker) if everything else opportunities(seeker).filter(stage__in=ACTIVE)
    return rows.prefetch_related("interviews__slots", "notes")


def opportunity(seeker: Seeker, pk: int) -> Opportunity | None:
    """Return one of the seeker's own opportunities."""
    return opportunities(seeker).filter(pk=pk).first()


def find(seeker: Seeker, name: str) -> tuple[Opportunity, ...]:
    """Return the seeker's opportunities that a typed name or number fits best; several: ask.

    What is still open comes before what has ended.
    """
    if name.strip().isascii() and name.strip().isdigit():
        row = opportunity(seeker, int(name)) if len(name.strip()) < 18 else None  # noqa: PLR2004  a key
        if row is not None:
            return (row,)
    rows = {row.pk: row for row in opportunities(seeker)}
    for wanted in (True, False):
        names = {
            pk: [row.employer, row.title, f"{row.employer} {row.title}", row.agency]
            for pk, row in rows.items()
            if (row.stage in ACTIVE) is wanted
        }
        found = finding.best(name, names)
        if found:
            return tuple(rows[pk] for pk in found)
    return ()


def interviews(seeker: Seeker) -> QuerySet[Interview]:
    """Return the seeker's interviews with their opportunity and slots."""
    return (
        Interview.objects.filter(opportunity__seeker=seeker)
        .select_related("opportunity__seeker")
        .prefetch_related("slots")
        .order_by("pk")
    )


def interview(seeker: Seeker, pk: int) -> Interview | None:
    """Return one of the seeker's own interviews."""
    return interviews(seeker).filter(pk=pk).first()


def by_uid(seeker: Seeker, uid: str) -> Interview | None:
    """Return the interview a calendar event stands for, the latest where there are several."""
    return interviews(seeker).filter(uid=uid).last() if uid else None


def need_an_answer(seeker: Seeker) -> QuerySet[Interview]:
    """Return open invitations, the soonest deadline first."""
    return (
        interviews(seeker)
        .filter(state="invited", opportunity__stage__in=ACTIVE)
        .order_by("answer_by", "pk")
    )


def coming(seeker: Seeker, *, now: datetime) -> QuerySet[Interview]:
    """Return booked interviews from now on, the next first."""
    return (
        interviews(seeker)
        .filter(state="booked", starts_at__gte=now, opportunity__stage__in=ACTIVE)
        .order_by("starts_at")
    )


def open_interview(opportunity: Opportunity) -> Interview | None:
    """Return the interview that is open: the latest invitation or booking."""
    rows = [row for row in opportunity.interviews.all() if row.state in ("invited", "booked")]
    return max(rows, key=lambda row: row.pk, default=None)


def dream(seeker: Seeker) -> Opportunity | None:
    """Return the active dream job, if there is one."""
    return opportunities(seeker).filter(stage__in=ACTIVE, dream=True).first()


def history(seeker: Seeker) -> QuerySet[Change]:
    """Return every change, newest first."""
    return Change.objects.filter(seeker=seeker).order_by("-pk")


def last_batch(seeker: Seeker) -> uuid.UUID | None:
    """Return the newest batch that has not been undone."""
    row = history(seeker).filter(undone_at=None).first()
    return row.batch if row else None
