"""A zone that is written down is the zone, whoever reads the definition instead of the name."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import tz
from icalendar import Timezone

from showup.exchange.formats.ics.zone_writing import definition

EDGY = (
    "Europe/Berlin", "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns",
    "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata",
    "Asia/Gaza", "America/Santiago", "Antarctica/Troll", "UTC",
)  # fmt: skip
FIRST, LAST = 2008, 2031


def disagreements(name: str, step: timedelta) -> list[datetime]:
    """Return when a reader that knows only the definition is somewhere else."""
    zone = ZoneInfo(name)
    text = definition(zone, FIRST, LAST).to_ical().decode()
    read = tz.tzical(io.StringIO(text.replace("\r\n ", "").replace("\r\n", "\n"))).get()
    moment, end = datetime(FIRST, 1, 2, tzinfo=UTC), datetime(LAST, 12, 31, tzinfo=UTC)
    wrong = []
    while moment < end:
        local = moment.astimezone(zone)
        naive = local.replace(tzinfo=None)
        folds = {naive.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
        if len(folds) == 1 and naive.replace(tzinfo=read).utcoffset() != local.utcoffset():
            wrong.append(moment)
        moment += step
    return wrong


@pytest.mark.parametrize("name", EDGY)
def test_the_clock_is_right_at_every_hour(name: str) -> None:
    assert disagreements(name, timedelta(hours=7)) == []


def test_the_clock_is_right_in_every_zone_there_is() -> None:
    wrong = [
        name
        for name in sorted(available_timezones())[::9]
        if "/" in name and disagreements(name, timedelta(days=11))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", EDGY)
def test_the_clocks_are_set_at_the_right_minute(name: str) -> None:
    """Each DTSTART is on the clock as it was, so that the moment is what it was."""
    zone = ZoneInfo(name)
    made = definition(zone, FIRST, LAST)
    assert isinstance(made, Timezone)
    for part in made.subcomponents[1:]:
        before, after = part.decoded("TZOFFSETFROM"), part.decoded("TZOFFSETTO")
        moment = (part.decoded("DTSTART") - before).replace(tzinfo=UTC)
        assert moment.astimezone(zone).utcoffset() == after
        assert (moment - timedelta(minutes=1)).astimezone(zone).utcoffset() == before
