"""What a calendar is told of one interview: the event, its way, its preparation, its alarms. Pure."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from showup.agenda.arriving.moments import evening_before, look_once_more_at
from showup.agenda.clashes.timing import leave_at
from showup.exchange.records import Alarm, CalendarEvent, When

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

IN_GOOD_TIME = timedelta(minutes=15)  # before a call, or where no way is known
CALENDAR = "Interviews"
ASK_AGAIN = timedelta(hours=1)
_BLOCKS = uuid.UUID("0d6f3a51-6a0e-4a6c-9d0e-5e5b0a5c7c11")  # names what belongs to an interview
_AT_ONCE = timedelta(0)
_LENGTH = timedelta(hours=1)  # where none was given


@dataclass(frozen=True, slots=True)
class Block:
    """Time set aside to prepare, and how often it was changed."""

    pk: int
    starts_at: datetime
    minutes: int
    changes: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """One interview as the feed tells of it; `event` has a start with a zone."""

    event: CalendarEvent
    starts_at: datetime
    is_off: bool = False  # cancelled, declined or missed, after it had been booked
    is_over: bool = False  # held, or begun: there is nothing to be reminded of
    is_checked: bool = False
    is_day_only: bool = False  # they named a day and no hour
    travel_minutes: int | None = None
    travel_words: str = ""
    label: str = ""
    blocks: tuple[Block, ...] = ()


def events(told: Told, *, zone: tzinfo, discreet: bool) -> Iterator[CalendarEvent]:
    """Yield the event of an interview, then the way there and the preparation as their own.

    `zone` is the seeker's: the evening before is one of theirs. A `discreet` event says that
    there is an interview, and nothing else of it: no name, place, note or link.
    """
    for event in (_interview(told, zone), *_way(told), *_preparation(told)):
        off = replace(event, status="CANCELLED", is_free=True, alarms=()) if told.is_off else event
        known = replace(off, alarms=()) if told.is_over else off
        yield _discreet(known) if discreet else known


def _interview(told: Told, zone: tzinfo) -> CalendarEvent:
    leave = _leave(told)
    pressing = told.starts_at - leave if leave else IN_GOOD_TIME
    evening = told.starts_at - look_once_more_at(told.starts_at, leave, zone)
    called = told.event.summary
    alarms = [Alarm(pressing, f"Leave now. {called}" if leave else called)]
    if told.is_day_only:
        evening = told.starts_at - evening_before(told.starts_at, zone)
        alarms = [Alarm(evening, f"They named no hour. {called}")]
    elif not told.is_checked:
        alarms.insert(0, Alarm(evening, f"Is all still as it was? {called}"))
    return replace(_with_end(told.event), status="CONFIRMED", alarms=tuple(alarms))


def _leave(told: Told) -> datetime | None:
    return None if told.is_day_only else leave_at(told.starts_at, told.travel_minutes)


def _with_end(event: CalendarEvent) -> CalendarEvent:
    """Return an event that takes its time in the calendar too, where nobody said how long."""
    when = event.when
    if when is None or when.end is not None or not isinstance(when.start, datetime):
        return event
    words = "\n".join(filter(None, (event.description, "No length was given: we take an hour.")))
    return replace(event, when=replace(when, end=when.start + _LENGTH), description=words)


def _way(told: Told) -> Iterator[CalendarEvent]:
    leave = _leave(told)
    if leave is not None:
        yield _beside(
            told, "way", f"On the way: {told.label}", leave, told.starts_at, told.travel_words
        )


def _preparation(told: Told) -> Iterator[CalendarEvent]:
    for block in told.blocks:
        summary = f"Prepare: {told.label}"
        ends_at = block.starts_at + timedelta(minutes=block.minutes)
        event = _beside(told, f"block {block.pk}", summary, block.starts_at, ends_at, "")
        yield replace(
            event,
            sequence=event.sequence + block.changes,
            alarms=(Alarm(_AT_ONCE, summary),),
        )


def _beside(
    told: Told, which: str, summary: str, starts_at: datetime, ends_at: datetime, words: str
) -> CalendarEvent:
    """Return an event that belongs to an interview and changes with it."""
    zone = told.event.when.zone if told.event.when else None
    return CalendarEvent(
        uid=f"{uuid.uuid5(_BLOCKS, f'{told.event.uid} {which}')}@showup.invalid",
        sequence=told.event.sequence,
        method="PUBLISH",
        status="CONFIRMED",
        summary=summary,
        when=When(starts_at, ends_at, zone),
        description=words,
        stamp=told.event.stamp,
    )


def _discreet(event: CalendarEvent) -> CalendarEvent:
    kind = event.summary.partition(":")[0]  # "Interview", "Prepare", "On the way"
    return replace(
        event,
        summary=kind,
        description="",
        place="",
        link="",
        organiser=None,
        attendees=(),
        alarms=tuple(Alarm(alarm.before, kind) for alarm in event.alarms),
    )
