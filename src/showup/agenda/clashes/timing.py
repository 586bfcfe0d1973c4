"""When to leave for an interview, and which time to prepare still serves it: pure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

TO_SPARE = timedelta(minutes=10)  # before the start, once one is there: our assumption
AT_MOST_BEFORE = timedelta(days=7)  # what is prepared earlier fades: our assumption


def leave_at(starts_at: datetime, travel_minutes: int | None) -> datetime | None:
    """Return when to leave: the way, and TO_SPARE, before the start; None for no way to go."""
    if not travel_minutes:
        return None
    return starts_at - timedelta(minutes=travel_minutes) - TO_SPARE


def serves(begins: datetime, minutes: int, starts_at: datetime) -> bool:
    """Tell whether time to prepare ends before an interview starts, and is near enough to it."""
    return begins + timedelta(minutes=minutes) <= starts_at <= begins + AT_MOST_BEFORE
