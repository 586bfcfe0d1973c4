"""Writes of the diary, one transaction each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from showup.accounts.zones import zone_of
from showup.diary import rules
from showup.diary.models import Busy, Calendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.diary.rules import Block

_AT_ONCE = 1_000  # rows a statement


class CalendarNameError(ValueError):
    """A calendar can't be called that; the message says why."""


@transaction.atomic
def add_calendar(
    seeker: Seeker,
    *,
    name: str,
    kind: str,
    now: datetime,
    address: str = "",
    user: str = "",
    keeps_titles: bool = False,
) -> Calendar:
    """Add a calendar to be read; it has no blocks yet.

    Raises:
        CalendarNameError: it has no name, or another is called so.
    """
    if kind not in rules.KINDS:
        raise ValueError(f"a calendar is no {kind}")
    return Calendar.objects.create(
        seeker=seeker,
        name=_free_name(seeker, name),
        kind=kind,
        address=address,
        user=user,
        keeps_titles=keeps_titles,
        made_at=now,
    )


@transaction.atomic
def rename(calendar: Calendar, name: str) -> Calendar:
    """Call a calendar something else.

    Raises:
        CalendarNameError: that is no name, or another is called so.
    """
    calendar.name = _free_name(calendar.seeker, name, but=calendar.pk)
    calendar.save(update_fields=["name"])
    return calendar


@transaction.atomic
def keep_titles(calendar: Calendar, *, keeps: bool) -> Calendar:
    """Keep titles from the next reading on, or delete those that are kept, at once."""
    calendar.keeps_titles = keeps
    calendar.tag = ""  # what is there was read the other way: all of it is read again
    calendar.save(update_fields=["keeps_titles", "tag"])
    if not keeps:
        _write(calendar, rules.merged(_blocks_of(calendar)))
    return calendar


@transaction.atomic
def remove(calendar: Calendar) -> None:
    """Forget a calendar with all its blocks."""
    calendar.delete()


@transaction.atomic
def replace_busy(
    calendar: Calendar, blocks: Iterable[Block], *, now: datetime, tag: str = ""
) -> int | None:
    """Put what was read in the place of what was kept; return how many blocks that are.

    All or nothing. None where the calendar was removed meanwhile. Titles are left out unless
    the calendar keeps them at this moment.
    """
    row = _locked(calendar)
    if row is None:
        return None
    zone = zone_of(calendar.seeker)
    told = rules.kept(blocks, now=now, titles=row.keeps_titles)
    count = _write(row, (rules.as_shown(each, zone) for each in told))
    _note(calendar, row, read_at=now, tried_at=now, trouble="", tag=tag)
    return count


@transaction.atomic
def note_unchanged(calendar: Calendar, *, now: datetime) -> None:
    """Note that a calendar was asked and has nothing new."""
    row = _locked(calendar)
    if row is not None:
        _note(calendar, row, read_at=now, tried_at=now, trouble="")


@transaction.atomic
def note_trouble(calendar: Calendar, says: str, *, now: datetime) -> None:
    """Note why a calendar could not be read, as a sentence; its blocks stay."""
    row = _locked(calendar)
    if row is not None:
        _note(calendar, row, tried_at=now, trouble=says[:500])


def _note(calendar: Calendar, row: Calendar, **fields: object) -> None:
    for name, value in fields.items():
        setattr(row, name, value)
        setattr(calendar, name, value)
    row.save(update_fields=list(fields))


def _locked(calendar: Calendar) -> Calendar | None:
    return Calendar.objects.select_for_update().filter(pk=calendar.pk).first()


def _write(calendar: Calendar, blocks: Iterable[Block]) -> int:
    Busy.objects.filter(calendar=calendar).delete()
    rows = [
        Busy(
            calendar=calendar,
            starts_at=each.starts_at,
            ends_at=each.ends_at,
            all_day=each.all_day,
            floating=each.floating,
            title=each.title,
        )
        for each in blocks
    ]
    Busy.objects.bulk_create(rows, batch_size=_AT_ONCE)
    return len(rows)


def _blocks_of(calendar: Calendar) -> list[Block]:
    rows = Busy.objects.filter(calendar=calendar)
    return [
        rules.Block(row.starts_at, row.ends_at, row.all_day, floating=row.floating) for row in rows
    ]


def _free_name(seeker: Seeker, name: str, *, but: int = 0) -> str:
    plain = " ".join(name.split())[: rules.NAME]
    if not plain:
        raise CalendarNameError("Give the calendar a name.")
    if Calendar.objects.filter(seeker=seeker, name__iexact=plain).exclude(pk=but).exists():
        raise CalendarNameError(f"You have a calendar called “{plain}” already.")
    return plain
