"""When to leave, and when to look once more: pure, the same for reminders and feeds."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

SLACK = timedelta(minutes=10)  # at the door: our assumption
EVENING = time(18)  # late enough to be home, early enough to ring somebody


def leave_at(starts_at: datetime, travel_minutes: int | None) -> datetime | None:
    """Return when to leave to be there SLACK before it starts; None where no way is known."""
    if not travel_minutes:
        return None
    return starts_at - timedelta(minutes=travel_minutes) - SLACK


def evening_before(starts_at: datetime, zone: tzinfo) -> datetime:
    """Return EVENING on the clock of `zone`, on the day before, in UTC."""
    day = starts_at.astimezone(zone).date() - timedelta(days=1)
    return datetime.combine(day, EVENING, tzinfo=zone).astimezone(UTC)
