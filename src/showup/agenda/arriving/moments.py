"""When to look once more, if one hasn't by then: pure, the same for reminders and feeds."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

AN_HOUR = timedelta(hours=1)
EVENING = time(18)  # late enough to be home, early enough to ring somebody


def look_once_more_at(starts_at: datetime, leaves: datetime | None, zone: tzinfo) -> datetime:
    """Return when to look once more: the evening before, or the one before a way that is longer.

    It is 18:00 on the clock of `zone` however long the night is in which its clocks are set.
    """
    pressing = min(leaves or starts_at, starts_at - AN_HOUR)
    evening = evening_before(starts_at, zone)
    return evening if evening < pressing else evening_before(pressing, zone)


def evening_before(starts_at: datetime, zone: tzinfo) -> datetime:
    """Return EVENING on the clock of `zone`, on the day before, in UTC."""
    day = starts_at.astimezone(zone).date() - timedelta(days=1)
    return datetime.combine(day, EVENING, tzinfo=zone).astimezone(UTC)
