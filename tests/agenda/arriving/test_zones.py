"""Two hundred interviews around the world: what both clocks show, computed another way.

The expected times come from the bytes of the time zone files, see tzif.py.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from tests.agenda.arriving import tzif

from showup.agenda.arriving import clocks, rules
from showup.shared import zones

# The zone, and moments (UTC) just before and from a change of its clocks on.
EDGES = [
    ("Europe/London", "2026-03-29 01:00", 60),
    ("Europe/London", "2026-10-25 01:00", -60),
    ("Europe/Berlin", "2026-03-29 01:00", 60),
    ("Europe/Berlin", "2027-10-31 01:00", -60),
    ("Europe/Lisbon", "2026-10-25 01:00", -60),
    ("Europe/Athens", "2027-03-28 01:00", 60),
    ("Europe/Kyiv", "2026-03-29 01:00", 60),
    ("Atlantic/Azores", "2026-03-29 01:00", 60),
    ("America/New_York", "2026-03-08 07:00", 60),
    ("America/New_York", "2026-11-01 06:00", -60),
    ("America/Los_Angeles", "2027-03-14 10:00", 60),
    ("America/St_Johns", "2026-11-01 04:30", -60),
    ("America/Havana", "2026-03-08 05:00", 60),
    ("America/Santiago", "2026-09-06 04:00", 60),
    ("America/Santiago", "2026-04-05 03:00", -60),
    ("America/Asuncion", "2024-10-06 04:00", 60),
    ("America/Nuuk", "2026-03-29 01:00", 60),
    ("Australia/Sydney", "2026-10-03 16:00", 60),
    ("Australia/Sydney", "2027-04-03 16:00", -60),
    ("Australia/Adelaide", "2026-10-03 16:30", 60),
    ("Australia/Lord_Howe", "2026-10-03 15:30", 30),
    ("Australia/Lord_Howe", "2026-04-04 15:00", -30),
    ("Pacific/Auckland", "2026-09-26 14:00", 60),
    ("Pacific/Auckland", "2026-04-04 14:00", -60),
    ("Pacific/Chatham", "2026-09-26 14:00", 60),
    ("Pacific/Norfolk", "2026-10-03 15:00", 60),
    ("Africa/Casablanca", "2026-02-15 02:00", -60),
    ("Africa/Casablanca", "2026-03-22 02:00", 60),
    ("Africa/El_Aaiun", "2025-02-23 02:00", -60),
    ("Africa/Cairo", "2026-04-23 22:00", 60),
    ("Africa/Cairo", "2026-10-29 21:00", -60),
    ("Asia/Beirut", "2026-03-28 22:00", 60),
    ("Asia/Jerusalem", "2026-03-27 00:00", 60),
    ("Asia/Gaza", "2026-10-23 23:00", -60),
    ("Antarctica/Troll", "2026-03-29 01:00", 120),
    ("Pacific/Apia", "2011-12-30 10:00", 1440),
    ("Europe/Dublin", "2026-10-25 01:00", -60),
]
STEADY = [
    "Asia/Kolkata", "Asia/Kathmandu", "Asia/Yangon", "Asia/Tehran", "Asia/Kabul",
    "Australia/Eucla", "Australia/Darwin", "Pacific/Marquesas", "Pacific/Kiritimati",
    "Pacific/Pago_Pago", "Pacific/Apia", "Pacific/Tongatapu", "America/Caracas",
    "America/Phoenix", "America/Sao_Paulo", "Africa/Lagos", "Africa/Nairobi", "Asia/Tokyo",
    "Asia/Singapore", "Asia/Almaty", "Europe/Istanbul", "Europe/Moscow", "Asia/Amman", "UTC",
    "+05:30", "-03:30", "+14:00", "-12:00", "+00:00",
]  # fmt: skip
READERS = ["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]
MOMENTS = ["2026-11-24 10:30", "2026-07-15 22:15"]
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


NEAR_EDGES = [
    (zone, reader, _utc(at) + timedelta(minutes=off))
    for (zone, at, _), off in product(EDGES, (-1, 0))
    for reader in READERS[:1]
]
FROM_THE_EDGE = [
    ("Europe/Berlin", zone, _utc(at) + timedelta(minutes=off))
    for (zone, at, _), off in product(EDGES, (-1, 0))
]
AROUND = [(zone, reader, _utc(at)) for zone, reader, at in product(STEADY, READERS[1:], MOMENTS)]
CASES = list(dict.fromkeys([*NEAR_EDGES, *FROM_THE_EDGE, *AROUND]))


def _said(wall: datetime) -> str:
    return f"{DAYS[wall.weekday()]} {wall.day} {MONTHS[wall.month - 1]}"


def test_the_table_holds_two_hundred_cases() -> None:
    assert len(CASES) >= 200


@pytest.mark.parametrize(("zone", "reader", "moment"), CASES)
def test_both_clocks_are_told_right(zone: str, reader: str, moment: datetime) -> None:
    here = zones.named(reader)
    assert here is not None
    mine, theirs = tzif.shown(moment, reader), tzif.shown(moment, zone)
    meeting = rules.Meeting("Acme", moment, 60, zone=zone)
    found = rules.facts(meeting, here=here, now=moment - timedelta(minutes=5))
    assert found.day == _said(mine)
    assert found.clock == f"{mine:%H:%M}"
    day = "" if mine.date() == theirs.date() else f"{_said(theirs)}, "
    assert found.theirs.startswith(f"{day}{theirs:%H:%M} ")
    ahead = round((theirs - mine) / timedelta(minutes=1))
    sign = {1: "ahead of you", -1: "behind you", 0: "as yours"}[(ahead > 0) - (ahead < 0)]
    assert found.difference.endswith(sign)
    assert clocks.difference(ahead) == found.difference


@pytest.mark.parametrize(("zone", "at", "minutes"), EDGES)
def test_a_change_of_clocks_is_found_to_the_minute(zone: str, at: str, minutes: int) -> None:
    moment, there = _utc(at), zones.named(zone)
    assert there is not None
    turned = tzif.offset(moment, zone) - tzif.offset(moment - timedelta(seconds=1), zone)
    assert turned == minutes * 60, "the table itself"
    told = clocks.changes(there, moment - timedelta(days=9), moment + timedelta(days=9))
    assert told == (clocks.Change(moment, minutes),)
    assert clocks.changes(there, moment, moment + timedelta(days=9)) == ()


@pytest.mark.parametrize("zone", STEADY)
def test_where_clocks_are_never_set_none_is_found(zone: str) -> None:
    there, start = zones.named(zone), _utc("2026-01-01 00:00")
    assert there is not None
    quarters = [start + timedelta(days=day) for day in range(0, 365, 7)]
    assert len({tzif.offset(each, zone) for each in quarters}) == 1, "the table itself"
    assert clocks.changes(there, start, start + timedelta(days=365)) == ()


@pytest.mark.parametrize(("zone", "at", "minutes"), EDGES)
def test_times_that_never_come_or_come_twice_are_known(zone: str, at: str, minutes: int) -> None:
    there, moment = zones.named(zone), _utc(at)
    assert there is not None
    before = tzif.shown(moment - timedelta(minutes=1), zone) + timedelta(minutes=1)
    half = before + timedelta(minutes=minutes // 2)
    found = clocks.moments(half, there)
    near = [moment + timedelta(minutes=each) for each in range(-1500, 1500)]
    assert list(found) == [each for each in near if tzif.shown(each, zone) == half]
    assert len(found) == (0 if minutes > 0 else 2)
    for number, each in enumerate(found):
        assert clocks.which_of_two(each, there) == ("first", "second")[number]
    elsewhere = before + timedelta(hours=6) + timedelta(minutes=max(0, minutes))
    (only,) = clocks.moments(elsewhere, there)
    assert tzif.shown(only, zone) == elsewhere
    assert clocks.which_of_two(only, there) == ""
