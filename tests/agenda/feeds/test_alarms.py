"""An alarm rings when our own reminder speaks, also over a night in which clocks are set."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.agenda.feeds.readers import by_ical, by_icalendar, by_vobject

from showup.agenda.arriving.moments import EVENING
from showup.agenda.feeds import rules
from showup.agenda.reminders.rules import Meeting, ahead
from showup.exchange.formats.ics.writing import write
from showup.exchange.records import CalendarEvent, When

DAY = timedelta(days=1)
SHORT_NIGHT = datetime(2026, 3, 29, 19, tzinfo=ZoneInfo("Europe/Berlin"))
LONG_NIGHT = datetime(2026, 10, 25, 23, 30, tzinfo=ZoneInfo("Europe/Berlin"))
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "UTC"]


def alarms(start: datetime, way: int | None, here: ZoneInfo) -> list[timedelta]:
    """Return how long before the start three other programs' readers would ring."""
    event = CalendarEvent(
        uid="1@showup.invalid",
        sequence=0,
        status="CONFIRMED",
        method="PUBLISH",
        summary="Interview: Acme",
        when=When(start, start + timedelta(hours=1), "America/New_York"),
    )
    told = rules.Told(event, start.astimezone(UTC), travel_minutes=way, label="Acme")
    data = write([*rules.events(told, zone=here, discreet=False)][:1])
    triggers = re.findall(rb"TRIGGER[^\r]*", data)
    assert triggers
    assert not re.search(rb"\d[DW]", b" ".join(triggers)), "a day may last 23 hours, or 25"
    (seen,), (same,), (again,) = (
        reader(data).values() for reader in (by_icalendar, by_ical, by_vobject)
    )
    assert seen.alarms == same.alarms == again.alarms
    return sorted(seen.alarms, reverse=True)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001  made aware here
    st.sampled_from(ZONES),
    st.sampled_from([None, 35, 600, 1500]),
)
@example(datetime(2026, 3, 29, 19), "Europe/Berlin", None)  # noqa: DTZ001  made aware here
@example(datetime(2026, 10, 25, 19), "Europe/Berlin", 1500)  # noqa: DTZ001  made aware here
def test_calendars_and_reminders_look_once_more_at_the_same_moment(
    wall: datetime, name: str, way: int | None
) -> None:
    here = ZoneInfo(name)
    start = wall.replace(microsecond=0, tzinfo=here).astimezone(UTC)
    meeting = Meeting(1, "Acme", start, travel_minutes=way)
    (check,) = (
        each for each in ahead([meeting], now=start - 9 * DAY, zone=here) if each.kind == "check"
    )
    first, *_ = alarms(start, way, here)
    assert start - first == check.at
    assert check.at.astimezone(here).time() == EVENING
    assert timedelta(0) < first <= timedelta(minutes=way or 0) + 2 * DAY


@pytest.mark.parametrize(("start", "hours"), [(SHORT_NIGHT, 24), (LONG_NIGHT, 30.5)])
def test_the_evening_before_is_at_six_however_long_the_night(start: datetime, hours: float) -> None:
    first, *_ = alarms(start, None, ZoneInfo("Europe/Berlin"))
    assert first == timedelta(hours=hours)
    rings = (start.astimezone(UTC) - first).astimezone(start.tzinfo)
    assert rings == datetime.combine(start.date() - DAY, time(18), start.tzinfo)
