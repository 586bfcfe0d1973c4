"""What to remind of, and from when until when: pure, no clock, no database.

The moments of one interview don't overlap, so after a laptop has slept only what still matters
is said, and only once. Preparation is apart: it may fall anywhere before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from showup.advice.rules.dates import day_name
from showup.agenda.arriving.moments import AN_HOUR, evening_before, look_once_more_at
from showup.agenda.clashes.timing import leave_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo

Kind = Literal["check", "prepare", "leave", "soon", "came"]

LAST_CALL = timedelta(minutes=10)
JUST_BEGUN = timedelta(minutes=2)
LATEST = timedelta(minutes=30)  # after the start; then Today asks how it went
MORNING = time(8)  # of a day without an hour
_MORNINGS = timedelta(hours=4)
NO_HOUR = "They named no hour. Ask them for one, and note it."
_TOO_LONG = 120  # letters of a name in a sentence


@dataclass(frozen=True, slots=True)
class Preparing:
    """Time set aside to prepare."""

    starts_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """A booked interview, as far as reminders go; `starts_at` is aware."""

    pk: int
    label: str
    starts_at: datetime
    format: str = ""  # video, phone, on site, or "" where nobody said
    place: str = ""
    travel_minutes: int | None = None
    travel_words: str = ""
    is_checked: bool = False
    is_day_only: bool = False  # they named a day and no hour
    preparing: tuple[Preparing, ...] = ()
    url: str = ""  # how to get there
    brief_url: str = ""  # what to prepare


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to say from `at` until before `until`, in UTC; a moved interview has new keys."""

    key: str  # "41:leave:2026-11-24T08:25:00+00:00:2026-11-24T09:00:00+00:00"
    kind: Kind
    says: str
    more: str
    at: datetime
    until: datetime
    url: str
    label: str = ""


def due(meetings: Iterable[Meeting], *, now: datetime, zone: tzinfo) -> tuple[Reminder, ...]:
    """Return what to say now, the most pressing last begun first; `zone` is the seeker's."""
    found = [each for each in _every(meetings, now, zone) if each.at <= now < each.until]
    return tuple(sorted(found, key=lambda each: (each.at, each.key), reverse=True))


def ahead(meetings: Iterable[Meeting], *, now: datetime, zone: tzinfo) -> tuple[Reminder, ...]:
    """Return what will be said later, the soonest first."""
    found = [each for each in _every(meetings, now, zone) if each.at > now]
    return tuple(sorted(found, key=lambda each: (each.at, each.key)))


def _every(meetings: Iterable[Meeting], now: datetime, zone: tzinfo) -> Iterator[Reminder]:
    for meeting in meetings:
        yield from _of(meeting, now, zone)


def _of(meeting: Meeting, now: datetime, zone: tzinfo) -> Iterator[Reminder]:
    if meeting.is_day_only:
        yield from _of_a_day(meeting, now, zone)
        return
    start = meeting.starts_at.astimezone(UTC)
    clock = f"{start.astimezone(zone):%H:%M}"
    name = meeting.label[:_TOO_LONG]
    leave = leave_at(start, meeting.travel_minutes)
    hour_before = start - AN_HOUR
    pressing = min(filter(None, (leave, hour_before)))
    met = f"At {clock} you meet {name}."
    if not meeting.is_checked:
        evening = look_once_more_at(start, leave, zone)
        said = _day(start, max(now, evening), zone)
        says = f"{said} at {clock} you meet {name}."
        yield _made(meeting, "check", says, _to_check(meeting), evening, pressing)
    yield from _preparing(meeting, start, zone)
    if leave is not None:
        yield _made(
            meeting,
            "leave",
            f"Leave now for {name}.",
            _way(meeting, clock),
            leave,
            start - LAST_CALL,
        )
    if leave is None or leave > hour_before:
        yield _made(meeting, "soon", met, _how(meeting), hour_before, leave or start - LAST_CALL)
    yield _made(meeting, "soon", met, _how(meeting), start - LAST_CALL, start)
    more = "Say that you were there, that it moved, or that you missed it."
    says = f"Are you there? {name} began at {clock}."
    yield _made(meeting, "came", says, more, start + JUST_BEGUN, start + LATEST)


def _of_a_day(meeting: Meeting, now: datetime, zone: tzinfo) -> Iterator[Reminder]:
    """Yield what is said where no hour is known: the evening before, and that morning."""
    start = meeting.starts_at.astimezone(UTC)
    evening, name = evening_before(start, zone), meeting.label[:_TOO_LONG]
    day = start.astimezone(zone).date()
    morning = datetime.combine(day, MORNING, tzinfo=zone).astimezone(UTC)
    says = f"{_day(start, max(now, evening), zone)} you meet {name}."
    yield _made(meeting, "check", says, NO_HOUR, evening, start)
    yield from _preparing(meeting, start, zone)
    yield _made(meeting, "soon", f"Today you meet {name}.", NO_HOUR, morning, morning + _MORNINGS)


def _preparing(meeting: Meeting, start: datetime, zone: tzinfo) -> Iterator[Reminder]:
    says = f"Prepare for {meeting.label[:_TOO_LONG]}."
    for block in meeting.preparing:
        begin = block.starts_at.astimezone(UTC)
        end = min(begin + timedelta(minutes=block.minutes), start)
        when = _day(start, begin, zone)
        if not meeting.is_day_only:
            when += f" at {start.astimezone(zone):%H:%M}"
        more = f"{block.minutes} minutes are set aside. {when} you meet them."
        yield _made(meeting, "prepare", says, more, begin, end)


def _made(
    meeting: Meeting, kind: Kind, says: str, more: str, at: datetime, until: datetime
) -> Reminder:
    key = f"{meeting.pk}:{kind}:{at.isoformat()}:{meeting.starts_at.astimezone(UTC).isoformat()}"
    url = meeting.brief_url if kind == "prepare" else meeting.url
    return Reminder(key, kind, says, more, at, until, url, meeting.label)


def _day(start: datetime, seen: datetime, zone: tzinfo) -> str:
    ahead = (start.astimezone(zone).date() - seen.astimezone(zone).date()).days
    return {0: "Today", 1: "Tomorrow"}.get(ahead) or f"On {day_name(start.astimezone(zone).date())}"


def _to_check(meeting: Meeting) -> str:
    where = {
        "video": "Does the link open?",
        "phone": "Who rings whom, on which number?",
        "on site": "Do you know the way, and the door?",
    }.get(meeting.format, "Do you know where, or which link?")
    return f"{where} Whose name do you ask for? Is the time still the same?"


def _way(meeting: Meeting, clock: str) -> str:
    words = f", {meeting.travel_words}" if meeting.travel_words else ""
    return f"You meet them at {clock}. The way takes {meeting.travel_minutes} minutes{words}."


def _how(meeting: Meeting) -> str:
    how = {"video": "By video.", "phone": "By phone."}.get(meeting.format, "")
    return how or meeting.place or "What you noted of it is a click away."
