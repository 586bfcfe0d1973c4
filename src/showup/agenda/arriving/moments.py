"""When to look once more, if one hasn't by then: pure, the same for reminders and feeds."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

EVENING = time(18)  # late enough to be home, early enough to ring somebody


def evening_before(starts_at: datetime, zone: tzinfo) -> datetime:
    """Return EVENING on the clock of `zone`, on the day before, in UTC."""
    day = starts_at.astimezone(zone).date() - timedelta(days=1)
    return datetime.combine(day, EVENING, tzinfo=zone).astimezone(UTC)
