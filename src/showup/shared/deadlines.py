"""Days that something is due by: kept as the last minute of the day, said as the day. Pure."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

END = time(23, 59)  # of a day; whoever names this very minute means the day, too


def end_of(day: date, zone: tzinfo) -> datetime:
    """Return the last minute of a day on a clock."""
    return datetime.combine(day, END, zone)


def day_of(due: datetime, zone: tzinfo) -> date | None:
    """Return the day at whose end on a clock something is due, None where an hour was named."""
    local = due.astimezone(zone)
    return local.date() if local.time() == END else None


def day_alone(due: date | datetime, zone: tzinfo) -> date | datetime:
    """Return the day alone of what is due at its end, else the moment as it is."""
    return (day_of(due, zone) or due) if isinstance(due, datetime) else due


def ends_there(due: datetime, here: tzinfo, there: tzinfo | None, *, said: str) -> str:
    """Say that it is the end of a day on another clock; "" where it ends here, or an hour was named.

    `said` is the day as it is written.
    """
    day = day_of(due, there) if there is not None else None
    if day is None or day_of(due, here) is not None:
        return ""
    return f"the end of {'that day' if day == due.astimezone(here).date() else said} on their clock"
