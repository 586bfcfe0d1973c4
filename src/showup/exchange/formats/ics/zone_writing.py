"""Define a time zone for a calendar that goes out, plainly enough for every reader.

Each change of the clocks is an observance of its own, without rules or lists of dates: readers
differ in what they make of those, and the few years that a calendar spans need neither.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

_STEP = timedelta(days=7)  # no zone set its clocks twice within a week since 1970
_MINUTE = timedelta(minutes=1)
_NONE = timedelta()


@lru_cache(maxsize=64)
def definition(zone: ZoneInfo, first_year: int, last_year: int) -> Timezone:
    """Return the VTIMEZONE of a zone, right from the start of one year to the end of another."""
    begin = datetime(first_year, 1, 1, tzinfo=UTC)
    made = Timezone()
    made.add("tzid", zone.key)
    made.add_component(_observance(zone, begin, _offset(zone, begin)))
    for change in _changes(zone, begin, datetime(last_year + 1, 1, 2, tzinfo=UTC)):
        made.add_component(_observance(zone, change, _offset(zone, change - _MINUTE)))
    return made


def _observance(
    zone: ZoneInfo, since: datetime, before: timedelta
) -> TimezoneStandard | TimezoneDaylight:
    local = since.astimezone(zone)
    made = TimezoneDaylight() if local.dst() else TimezoneStandard()
    made.add("dtstart", (since + before).replace(tzinfo=None))  # on the clock as it was
    made.add("tzoffsetfrom", before)
    made.add("tzoffsetto", _offset(zone, since))
    made.add("tzname", local.tzname() or zone.key)
    return made


def _changes(zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[datetime]:
    """Yield when the clocks of a zone are set, to the minute, each the first with the new time."""
    while since < until:
        after = since + _STEP
        if _offset(zone, since) != _offset(zone, after):
            low, high = since, after
            while high - low > _MINUTE:
                middle = low + (high - low) // 2 // _MINUTE * _MINUTE
                if _offset(zone, middle) == _offset(zone, low):
                    low = middle
                else:
                    high = middle
            yield high
        since = after


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or _NONE
