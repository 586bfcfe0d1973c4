"""What a calendar says of one's time: blocks, and what was left out and why. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice
from typing import TYPE_CHECKING, Any

from showup.advice.rules.dates import day_name
from showup.diary import rules
from showup.diary.rules import Block
from showup.exchange.formats import ics
from showup.exchange.records import Problem
from showup.shared.counting import count

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from showup.exchange.records import CalendarEvent

_ANSWERS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")
OURS = "@showup.invalid"  # how the names end that our own calendars give
_FARTHEST = timedelta(days=2)  # between the clock of a floating time and any other
_SAYS = {
    "cancelled": "cancelled",
    "shown as free": "shown as free",
    "declined": "declined by you",
    "an answer": "an answer to an invitation",
    "ours": "an interview that stands here already",
    "undated": "without a day that can be read",
}
EMPTY = "Kept so, it would never warn you of a clash. Is it the right calendar?"
_EXPORT = "Export the calendar again."
_LISTED = 100  # wrong things that the reader names at most
_UNDATED = "Type the date by hand."
_MENDS = {  # what the reader says of an invitation, as it is for a whole calendar
    "Choose the .ics file that came with the invitation.": "Choose the .ics file that your "
    "calendar program exports.",
    _UNDATED: "It isn’t counted as busy.",
    "Export the event again.": _EXPORT,
    "Export a shorter span of time, or only the one event.": "Export a shorter span of time.",
}
SHOWN = 5  # of the times to come, before they are kept
_ENDS = b"END:VCALENDAR"


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """A calendar as it was read: blocks that would be kept, and what was left out."""

    name: str
    blocks: tuple[Block, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)  # by the reason
    problems: tuple[Problem, ...] = ()
    address: str = ""  # of a calendar on a server

    @property
    def fatal(self) -> Problem | None:
        """Return why nothing could be read, if so."""
        return next((each for each in self.problems if each.fatal), None)

    @property
    def left_out_said(self) -> str:
        """Return what was left out: "2 cancelled, 1 declined by you", "" for nothing."""
        return ", ".join(f"{many:,} {_SAYS[why]}" for why, many in self.left_out.items() if many)


def read(
    data: bytes,
    *,
    zone: tzinfo,
    now: datetime,
    titles: bool,
    own: Collection[str] = (),
    interviews: Collection[str] = (),
) -> CalendarReading:
    """Read a calendar into the blocks that would be kept; never raises.

    `zone` is the seeker's clock, on which days and floating times lie. `own` are addresses
    known to be theirs; where a calendar is called by an address, that is one, too. What goes by
    the name of one of their `interviews`, or by one that we gave, is no other appointment.
    """
    start, end = rules.window(now)
    diary = ics.diary(data, (start - _FARTHEST).astimezone(zone), (end + _FARTHEST))
    mine = {address.lower() for address in (*own, diary.name) if "@" in address}
    found: list[Block] = []
    left_out: Counter[str] = Counter()
    for event in diary.events:
        is_ours = event.uid in interviews or event.uid.endswith(OURS)
        why: str = "ours" if is_ours else _why_free(event, mine)
        block = None
        if event.when is not None and not why:
            block = rules.placed(event.when.start, event.when.end, zone, event.summary)
        if block is not None:
            found.append(block)
        elif event.when is None or _touches(event, zone, now):
            left_out[why or "undated"] += 1
    blocks = rules.kept(found, now=now, titles=titles)
    problems = tuple(
        replace(each, mend=_MENDS.get(each.mend, each.mend)) for each in diary.problems
    )
    broken = _broken(data, diary)
    if broken:
        problems = (Problem("the file", broken, _EXPORT, fatal=True), *problems)
    if len(found) > rules.MOST and len(blocks) == rules.MOST:
        says = f"It fills more than {rules.MOST:,} blocks of time; the first were taken."
        problems = (*problems, Problem("the file", says))
    return CalendarReading(diary.name, blocks, dict(left_out), problems)


def _broken(data: bytes, diary: ics.Diary) -> str:
    """Return how a calendar is broken as a whole: cut off, or without a day in it; "" if not."""
    upper = data.upper()
    if b"BEGIN:VCALENDAR" in upper and _ENDS not in upper:
        return "It breaks off before its end."
    number = upper.count(b"BEGIN:VEVENT")
    undated = {each.where for each in diary.problems if each.mend == _UNDATED}
    if not diary.events and undated and len(undated) >= min(number, _LISTED):
        return f"It holds {count(number, 'event')}, and no day of any can be read."
    return ""


def _why_free(event: CalendarEvent, mine: Collection[str]) -> str:
    if event.method in _ANSWERS:
        return "an answer"
    return rules.why_free(
        status=event.status,
        method=event.method,
        is_free=event.is_free,
        declined=not set(mine).isdisjoint(event.declined_by),
    )


def _touches(event: CalendarEvent, zone: tzinfo, now: datetime) -> bool:
    assert event.when is not None
    block = rules.placed(event.when.start, event.when.end, zone)
    return block is None or bool(rules.kept([block], now=now, titles=False))


def span_said(reading: CalendarReading, zone: tzinfo) -> tuple[datetime, datetime] | None:
    """Return from when to when the blocks of a reading lie, on a clock; None without any."""
    if not reading.blocks:
        return None
    last = max(block.ends_at for block in reading.blocks)
    return reading.blocks[0].starts_at.astimezone(zone), last.astimezone(zone)


def next_said(reading: CalendarReading, zone: tzinfo, *, now: datetime) -> tuple[str, ...]:
    """Return the next few times that would be taken, on a clock: a wrong zone is seen in them."""
    coming = (each for each in reading.blocks if each.ends_at > now)
    return tuple(_said(each, zone) for each in islice(coming, SHOWN))


def _said(block: Block, zone: tzinfo) -> str:
    starts, ends = block.starts_at.astimezone(zone), block.ends_at.astimezone(zone)
    last = (ends - timedelta(microseconds=1)).date() if block.all_day else ends.date()
    on_one_day = last <= starts.date()
    if block.all_day:
        days = _day(starts.date()) if on_one_day else f"{_day(starts.date())} to {_day(last)}"
        when = f"{days}, all day"
    elif on_one_day:
        until = f" to {ends:%H:%M}" if ends > starts else ""
        when = f"{_day(starts.date())}, {starts:%H:%M}{until}"
    else:
        when = f"{_day(starts.date())}, {starts:%H:%M}, to {_day(last)}, {ends:%H:%M}"
    return f"{when}: {block.title}" if block.title else when


def _day(day: date) -> str:
    return f"{day_name(day)} {day.year}"


def as_json(reading: CalendarReading) -> dict[str, Any]:
    """Return a reading as JSON-ready values."""
    return {
        "name": reading.name,
        "address": reading.address,
        "left_out": dict(reading.left_out),
        "problems": [asdict(each) for each in reading.problems],
        "blocks": [
            [
                each.starts_at.isoformat(),
                each.ends_at.isoformat(),
                each.all_day,
                each.title,
                each.floating,
            ]
            for each in reading.blocks
        ],
    }


def from_json(told: Mapping[str, Any]) -> CalendarReading:
    """Return the reading that was written as JSON."""
    return CalendarReading(
        name=told["name"],
        address=told["address"],
        left_out=told["left_out"],
        problems=tuple(Problem(**each) for each in told["problems"]),
        blocks=tuple(
            Block(datetime.fromisoformat(start), datetime.fromisoformat(end), *rest)
            for start, end, *rest in told["blocks"]
        ),
    )
