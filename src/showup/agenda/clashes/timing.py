"""When to leave for an interview, and which time to prepare still serves it: pure."""

from __future__ import annotations

from datetime import UTC, time, timedelta
from typing import TYPE_CHECKING

from showup.shared import zones

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

TO_SPARE = timedelta(minutes=10)  # before the start, once one is there: our assumption
A_DAY = 24 * 60  # minutes
AT_MOST_BEFORE = timedelta(days=7)  # what is prepared earlier fades: our assumption


def is_day_only(starts_at: datetime, minutes: int | None, zone: str, *, here: tzinfo) -> bool:
    """Tell whether only a day was named: it begins at midnight, here or there, and fills it.

    `zone` is the employer's, as an interview keeps it.
    """
    if (minutes or 0) < A_DAY:
        return False
    clocks = (here, zones.named(zone) or here, UTC)
    return any(starts_at.astimezone(each).time() == time(0) for each in clocks)


def leave_at(starts_at: datetime, travel_minutes: int | None) -> datetime | None:
    """Return when to leave: the way, and TO_SPARE, before the start; None for no way to go."""
    if not travel_minutes:
        return None
    return starts_at - timedelta(minutes=travel_minutes) - TO_SPARE


def serves(begins: datetime, minutes: int, starts_at: datetime, travel_minutes: int | None) -> bool:
    """Tell whether time to prepare ends before one leaves for an interview, and is near enough."""
    by = leave_at(starts_at, travel_minutes) or starts_at
    return begins + timedelta(minutes=minutes) <= by and starts_at <= begins + AT_MOST_BEFORE
