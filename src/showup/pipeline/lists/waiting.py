"""What waits without an answer being due: postings that close, silence, meetings that have been."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import F, Min

from showup.pipeline import queries
from showup.pipeline.lists import paging
from showup.pipeline.lists.listing import quiet_days
from showup.pipeline.models import Interview, Opportunity
from showup.pipeline.rules import ACTIVE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker

LONG = timedelta(days=21)  # without a word: time to write, or to let go
TOO_LONG = timedelta(days=90)  # nobody expects to hear any more
SOON = timedelta(days=14)
MOST = 100
AN_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Closing:
    """A saved job whose posting closes soon."""

    row: Opportunity
    day: date


@dataclass(frozen=True, slots=True)
class Quiet:
    """A job from which nothing was heard for some days."""

    row: Opportunity
    days: int


def offers(seeker: Seeker) -> QuerySet[Opportunity]:
    """Return open offers, the soonest deadline first."""
    rows = Opportunity.objects.filter(seeker=seeker, stage="offer")
    return rows.order_by(F("offer_deadline").asc(nulls_last=True), "-pk")


def closing(seeker: Seeker, *, today: date, most: int) -> list[Closing]:
    """Return saved jobs whose posting closes within SOON, the soonest first."""
    rows = (
        Opportunity.objects.filter(
            seeker=seeker,
            stage="saved",
            postings__closes__gte=today,
            postings__closes__lte=today + SOON,
        )
        .annotate(day=Min("postings__closes"))
        .order_by("day", "-pk")[:most]
    )
    return [Closing(row, row.day) for row in rows]


def quiet(seeker: Seeker, *, today: date) -> Sequence[Quiet]:
    """Return at most MOST jobs that have been quiet for LONG, the newest silence first."""
    rows = paging.silent(Opportunity.objects.filter(seeker=seeker), since=today - LONG)
    rows = rows.filter(stage_since__gte=today - TOO_LONG)
    shown = paging.with_next(rows.order_by("-stage_since", "-excitement", "-pk"))[:MOST]
    told = [(row, quiet_days(row, today=today)) for row in shown]
    return [Quiet(row, days) for row, days in told if days is not None]


def been(seeker: Seeker, *, now: datetime) -> QuerySet[Interview]:
    """Return interviews that were booked and should be over, the latest first."""
    return (
        queries.interviews(seeker)
        .filter(state="booked", starts_at__lt=now - AN_HOUR, opportunity__stage__in=ACTIVE)
        .order_by("-starts_at")
    )
