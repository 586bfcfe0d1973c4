"""Reads of the diary, each through one seeker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Max, Min

from showup.diary.models import Busy, Calendar
from showup.diary.rules import may_try

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker


@dataclass(frozen=True, slots=True)
class BusyTime:
    """A time that is taken; whole days are marked, since one can often come all the same."""

    pk: int
    starts_at: datetime
    ends_at: datetime
    title: str  # "" unless the seeker asked for titles
    all_day: bool
    calendar: str  # its name


@dataclass(frozen=True, slots=True)
class Filled:
    """How many blocks there are of a calendar, and from when to when they lie."""

    blocks: int
    first: datetime
    last: datetime


def calendars(seeker: Seeker) -> QuerySet[Calendar]:
    """Return a seeker's calendars, in the order in which they were added."""
    return Calendar.objects.filter(seeker=seeker).select_related("seeker")


def filled(seeker: Seeker) -> dict[int, Filled]:
    """Return how much each of a seeker's calendars fills, by its key."""
    rows = Busy.objects.filter(calendar__seeker=seeker).order_by().values_list("calendar")
    told = rows.annotate(Count("pk"), Min("starts_at"), Max("ends_at"))
    return {row[0]: Filled(*row[1:]) for row in told}


def calendar(seeker: Seeker, pk: int) -> Calendar | None:
    """Return one of a seeker's calendars."""
    return calendars(seeker).filter(pk=pk).first()


def named(seeker: Seeker, name: str) -> Calendar | None:
    """Return the calendar that a seeker calls so, in whatever letters."""
    return Calendar.objects.filter(seeker=seeker, name__iexact=name.strip()).first()


def busy(seeker: Seeker, start: datetime, end: datetime) -> tuple[BusyTime, ...]:
    """Return what is taken of a seeker's time from `start` until before `end`, in order."""
    rows = (
        Busy.objects.filter(
            calendar__seeker=seeker,
            starts_at__lt=end,
            ends_at__gte=start,  # by itself, so that the index narrows it
        )
        .exclude(ends_at=start, starts_at__lt=start)
        .order_by("starts_at", "ends_at", "pk")
        .values_list("pk", "starts_at", "ends_at", "title", "all_day", "calendar__name")
    )
    return tuple(BusyTime(*row) for row in rows)


def due(now: datetime) -> list[Calendar]:
    """Return whichever calendars are to be read again, of all seekers; files never are."""
    rows = Calendar.objects.exclude(kind="file").select_related("seeker")
    return [
        row
        for row in rows
        if may_try(made_at=row.made_at, read_at=row.read_at, tried_at=row.tried_at, now=now)
    ]
