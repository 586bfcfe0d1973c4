"""Reads of the diary, each through one seeker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import Count, Max, Min

from showup.accounts.zones import zone_of
from showup.diary.models import Busy, Calendar
from showup.diary.rules import laid, may_try

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker

_AROUND = timedelta(days=1)  # no clock is further from UTC


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
    zone = zone_of(seeker)
    rows = Busy.objects.filter(calendar__seeker=seeker).order_by()
    told = rows.values_list("calendar", "all_day", "floating").annotate(
        Count("pk"), Min("starts_at"), Max("ends_at")
    )
    found: dict[int, Filled] = {}
    for pk, all_day, floating, blocks, first, last in told:
        follows = all_day or floating
        one = Filled(blocks, *(laid(at, zone) if follows else at for at in (first, last)))
        other = found.get(pk, Filled(0, one.first, one.last))
        found[pk] = Filled(
            one.blocks + other.blocks, min(one.first, other.first), max(one.last, other.last)
        )
    return found


def calendar(seeker: Seeker, pk: int) -> Calendar | None:
    """Return one of a seeker's calendars."""
    return calendars(seeker).filter(pk=pk).first()


def named(seeker: Seeker, name: str) -> Calendar | None:
    """Return the calendar that a seeker calls so, in whatever letters."""
    return Calendar.objects.filter(seeker=seeker, name__iexact=name.strip()).first()


def busy(seeker: Seeker, start: datetime, end: datetime) -> tuple[BusyTime, ...]:
    """Return what is taken of a seeker's time from `start` until before `end`, in order."""
    zone = zone_of(seeker)
    rows = Busy.objects.filter(
        calendar__seeker=seeker,
        starts_at__lt=end + _AROUND,
        ends_at__gte=start - _AROUND,  # by itself, so that the index narrows it
    ).values_list("pk", "starts_at", "ends_at", "title", "all_day", "calendar__name", "floating")
    every = (_on_the_clock(BusyTime(*row[:-1]), zone, row[-1]) for row in rows.order_by())
    found = [row for row in every if row.starts_at < end and _lasts_to(row, start)]
    return tuple(sorted(found, key=lambda row: (row.starts_at, row.ends_at, row.pk)))


def _on_the_clock(row: BusyTime, zone: tzinfo, floating: bool) -> BusyTime:
    if not (row.all_day or floating):
        return row
    starts = laid(row.starts_at, zone)
    return replace(row, starts_at=starts, ends_at=max(starts, laid(row.ends_at, zone)))


def _lasts_to(row: BusyTime, start: datetime) -> bool:
    return row.ends_at > start or row.starts_at >= start


def due(now: datetime) -> list[Calendar]:
    """Return whichever calendars are to be read again, of all seekers; files never are."""
    rows = Calendar.objects.exclude(kind="file").select_related("seeker")
    return [
        row
        for row in rows
        if may_try(made_at=row.made_at, read_at=row.read_at, tried_at=row.tried_at, now=now)
    ]
