"""When to prepare: twenty minutes the evening before and twenty the same day. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from showup.advice.rules.dates import day_name
from showup.agenda.clashes.timing import serves

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, tzinfo

    Taken = Sequence[tuple[datetime, datetime]]  # aware; from, until before

MINUTES = 20
MORNING, NIGHT = time(7), time(22)  # between which one may prepare, on the seeker's own clock
_EVENING = ("19:00", "19:30", "18:30", "20:00", "18:00", "20:30", "17:30", "21:00", "17:00")
_BEFORE = (120, 90, 150, 60, 180, 45, 210)  # minutes before one has to leave
_LAST = timedelta(minutes=10)  # between preparing and leaving


@dataclass(frozen=True, slots=True)
class Proposed:
    """A time to prepare that is free."""

    starts_at: datetime  # aware
    minutes: int
    why: str  # "the evening before", "the same day"


def propose(
    starts_at: datetime,
    *,
    zone: tzinfo,
    now: datetime,
    taken: Taken,
    leaves: datetime | None = None,
    kept: Sequence[datetime] = (),
) -> tuple[Proposed, ...]:
    """Return a free evening time and a free time on the day, as far as there are any.

    Neither lies in the night (22 to 7), in the past, or over what is taken. A part of the day
    for which a block is `kept` already is left out. `leaves` is when one has to go, if one does.
    """
    leaves = leaves or starts_at
    day = starts_at.astimezone(zone).date()
    kept_days = {each.astimezone(zone).date() for each in kept}
    eve = day - timedelta(days=1)
    found = []
    for on, why, times in (
        (eve, "the evening before", [_at(eve, text, zone) for text in _EVENING]),
        (day, "the same day", [leaves - timedelta(minutes=each) for each in _BEFORE]),
    ):
        if on in kept_days:
            continue
        free = _first_free(times, on, zone=zone, now=now, taken=taken, until=leaves - _LAST)
        if free is not None:
            found.append(Proposed(free, MINUTES, why))
    return tuple(found)


def at_night(starts_at: datetime, minutes: int, zone: tzinfo) -> bool:
    """Tell whether a block would lie in the night of the zone."""
    here = starts_at.astimezone(zone)
    ends = (starts_at + timedelta(minutes=minutes)).astimezone(zone)
    return here.time() < MORNING or ends.date() != here.date() or ends.time() > NIGHT


def over(starts_at: datetime, minutes: int, taken: Taken) -> bool:
    """Tell whether a block would lie over something that is taken."""
    ends = starts_at + timedelta(minutes=minutes)
    return any(begin < ends and end > starts_at for begin, end in taken)


def is_unfit(
    begins: datetime,
    minutes: int,
    meets_at: datetime | None,
    *,
    now: datetime,
    travel_minutes: int | None = None,
) -> bool:
    """Tell whether time ahead serves its interview ahead no longer: that moved, or the way is on."""
    if meets_at is None or meets_at <= now or begins + timedelta(minutes=minutes) <= now:
        return False
    return not serves(begins, minutes, meets_at, travel_minutes)


def no_longer_fits(begins: datetime, zone: tzinfo) -> str:
    """Return that time set aside no longer fits, and what to do."""
    local = begins.astimezone(zone)
    when = f"{day_name(local.date())}, {local:%H:%M}"
    return f"The time you set aside to prepare ({when}) no longer fits: choose another."


def _first_free(
    times: Iterable[datetime],
    day: date,
    *,
    zone: tzinfo,
    now: datetime,
    taken: Taken,
    until: datetime,
) -> datetime | None:
    for at in times:
        fits = at.astimezone(zone).date() == day and at > now
        ends = at + timedelta(minutes=MINUTES)
        if (
            fits
            and ends <= until
            and not at_night(at, MINUTES, zone)
            and not over(at, MINUTES, taken)
        ):
            return at
    return None


def _at(day: date, clock: str, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=zone)
