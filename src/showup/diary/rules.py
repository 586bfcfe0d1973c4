"""When one is busy: what counts, where it lies on one's own clock, and how it is kept. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

KINDS = ("file", "link", "caldav")
BACK = timedelta(days=60)  # what is kept lies between these
AHEAD = timedelta(days=400)
MOST = 50_000  # blocks of one calendar
TITLE = 300  # characters
NAME = 200
FRESH = timedelta(hours=1)  # a calendar is read again after this
LONGEST_WAIT = timedelta(days=1)  # however long there has been trouble
WHOLE_AGAIN = timedelta(days=7)  # then it is read whole though nothing changed: the window moves
_DAY = timedelta(days=1)

Free = Literal["", "cancelled", "shown as free", "declined"]


@dataclass(frozen=True, slots=True)
class Block:
    """A time that is taken, from `starts_at` until before `ends_at` (UTC); maybe of no length.

    One that is `floating` was given an hour and no zone: it is that hour on any clock.
    """

    starts_at: datetime
    ends_at: datetime
    all_day: bool = False
    title: str = ""
    floating: bool = False


def why_free(*, status: str, method: str, is_free: bool, declined: bool) -> Free:
    """Return why an event takes none of one's time, "" where it does; tentative ones do."""
    if status == "CANCELLED" or method == "CANCEL":
        return "cancelled"
    if is_free:
        return "shown as free"
    return "declined" if declined else ""


def window(now: datetime) -> tuple[datetime, datetime]:
    """Return the time of which blocks are kept."""
    return now - BACK, now + AHEAD


def placed(
    start: datetime | date, end: datetime | date | None, zone: tzinfo, title: str = ""
) -> Block | None:
    """Return the block an event fills; days and floating times lie on one's own clock (`zone`).

    Without an end a day is that day, a time has no length. None where no clock gets that far.
    """
    all_day = not isinstance(start, datetime)
    try:
        begins = _instant(start, zone)
        if end is None:
            end = start + _DAY if all_day else start
        ends = max(_instant(end, zone), begins)
        if all_day and ends == begins:
            ends = _instant(start + _DAY, zone)
    except (OverflowError, ValueError):
        return None
    floating = isinstance(start, datetime) and start.tzinfo is None
    return Block(begins, ends, all_day, title, floating)


def as_shown(block: Block, zone: tzinfo) -> Block:
    """Return a block as it is kept: what is the same on every clock as that shows it, in UTC.

    That are whole days, from 0:00, and floating hours; any other block stays the moment it is.
    `zone` is where it was placed; of a midnight that no clock shows the nearest one is taken.
    """
    if not (block.all_day or block.floating):
        return block
    shown = _as_day if block.all_day else _as_hour
    starts = shown(block.starts_at, zone)
    return replace(block, starts_at=starts, ends_at=max(starts, shown(block.ends_at, zone)))


def laid(moment: datetime, zone: tzinfo) -> datetime:
    """Return when a clock shows what is kept as if it were UTC: the start of a day, or an hour."""
    try:
        return moment.astimezone(UTC).replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:  # a calendar may hold the first and the last of all days
        return moment


def _as_day(moment: datetime, zone: tzinfo) -> datetime:
    try:
        day = (moment.astimezone(zone) + _DAY / 2).date()
    except OverflowError:
        day = moment.date()
    return datetime.combine(day, time(), UTC)


def _as_hour(moment: datetime, zone: tzinfo) -> datetime:
    try:
        return moment.astimezone(zone).replace(tzinfo=UTC, fold=0)
    except OverflowError:
        return moment


def kept(blocks: Iterable[Block], *, now: datetime, titles: bool) -> tuple[Block, ...]:
    """Return what is kept of a calendar, in order: what touches the window, at most `MOST`.

    With titles each block is kept once; without, what overlaps or meets is one block: days,
    floating hours and times each apart.
    """
    start, end = window(now)
    inside = [each for each in blocks if _touches(each, start, end)]
    if titles:
        told = {replace(each, title=" ".join(each.title.split())[:TITLE]) for each in inside}
        return tuple(sorted(told, key=_order)[:MOST])
    return merged(inside)[:MOST]


def merged(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks without titles, what overlaps or meets as one, of the same sort."""
    found: list[Block] = []
    last: dict[tuple[bool, bool], int] = {}
    for each in sorted(blocks, key=_order):
        sort = each.all_day, each.floating
        before = found[last[sort]] if sort in last else None
        if before is not None and each.starts_at <= before.ends_at:
            ends = max(before.ends_at, each.ends_at)
            found[last[sort]] = replace(before, ends_at=ends)
        else:
            last[sort] = len(found)
            found.append(replace(each, title=""))
    return tuple(sorted(found, key=_order))


def may_try(
    *, made_at: datetime, read_at: datetime | None, tried_at: datetime | None, now: datetime
) -> bool:
    """Tell whether a calendar is due: an hour after the last try, later the longer trouble lasts.

    After trouble the wait doubles: it is as long as the calendar has gone unread, up to a day.
    """
    if tried_at is None:
        return True
    unread = tried_at - (read_at or made_at)
    return now - tried_at >= min(max(FRESH, unread), LONGEST_WAIT)


def tag_of(version: str, reader: str, *, now: datetime) -> str:
    """Return how a server's name of a version is kept: with the day on which it was read whole.

    The `reader` (without spaces) names what else the blocks were made of.
    """
    tag = f"{now.astimezone(UTC):%Y-%m-%d} {reader} {version}"
    return tag if version and len(tag) <= 300 else ""  # noqa: PLR2004  the column's width


def version_in(tag: str, reader: str, *, now: datetime) -> str:
    """Return what to ask a server with, "" where it is time to read everything again.

    So it is a week later, and at once for another `reader`: what comes unchanged would be kept
    otherwise by now.
    """
    day, _, rest = tag.partition(" ")
    same, _, version = rest.partition(" ")
    if same != reader:
        return ""
    try:
        read = datetime.combine(date.fromisoformat(day), time(), UTC)
    except ValueError:
        return ""
    return version if now - read < WHOLE_AGAIN else ""


def _instant(moment: datetime | date, zone: tzinfo) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _touches(block: Block, start: datetime, end: datetime) -> bool:
    return block.starts_at < end and (block.ends_at > start or block.starts_at >= start)


def _order(block: Block) -> tuple[datetime, datetime, bool, bool, str]:
    return block.starts_at, block.ends_at, block.all_day, block.floating, block.title
