"""Repeated events, one by one, and rules that must not hang."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.formats.test_ics import calendar

from showup.exchange.formats import ics

FIRST, LAST = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
WEEKLY = "UID:u\nDTSTART;TZID=Europe/Berlin:20261012T100000\nDTEND;TZID=Europe/Berlin:20261012T110000\nRRULE:FREQ=WEEKLY;COUNT=4"


def days(data: bytes) -> list[str]:
    events, _ = ics.occurrences(data, FIRST, LAST)
    return [f"{event.when.start:%m-%d %H}" for event in events if event.when]


def test_a_series_keeps_its_clock_when_the_clocks_change() -> None:
    events, problems = ics.occurrences(calendar(WEEKLY), FIRST, LAST)
    assert [f"{event.when.start:%m-%d %H%z}" for event in events if event.when] == [
        "10-12 10+0200",
        "10-19 10+0200",
        "10-26 10+0100",
        "11-02 10+0100",
    ]
    assert {event.when.zone for event in events if event.when} == {"Europe/Berlin"}
    assert not problems


def test_exceptions_extra_dates_and_overrides_are_followed() -> None:
    more = "EXDATE;TZID=Europe/Berlin:20261019T100000\nRDATE;TZID=Europe/Berlin:20261105T090000"
    moved = "UID:u\nDTSTART:20261027T150000Z\nRECURRENCE-ID;TZID=Europe/Berlin:20261026T100000"
    found = days(calendar(f"{WEEKLY}\n{more}", moved))
    assert found == ["10-12 10", "10-27 15", "11-02 10", "11-05 09"]


def test_a_moved_occurrence_that_is_also_excluded_still_takes_place() -> None:
    moved = "UID:u\nDTSTART:20261027T150000Z\nRECURRENCE-ID;TZID=Europe/Berlin:20261026T100000"
    more = "EXDATE;TZID=Europe/Berlin:20261026T100000"
    assert "10-27 15" in days(calendar(f"{WEEKLY}\n{more}", moved))


def test_a_period_ends_when_it_says() -> None:
    more = "RDATE;VALUE=PERIOD:20261110T100000Z/PT3H"
    events, _ = ics.occurrences(
        calendar(f"UID:u\nDTSTART:20261109T100000Z\nDTEND:20261109T110000Z\n{more}"), FIRST, LAST
    )
    assert [event.when.end for event in events if event.when] == [
        datetime(2026, 11, 9, 11, tzinfo=UTC),
        datetime(2026, 11, 10, 13, tzinfo=UTC),
    ]


def test_single_events_floating_times_and_days_fall_in_the_window() -> None:
    data = calendar(
        "UID:1\nDTSTART:20261005T100000",
        "UID:2\nDTSTART;VALUE=DATE:20261001",
        "UID:3\nDTSTART:20260930T230000Z\nDTEND:20261001T010000Z",
        "UID:4\nDTSTART:20261201T000000Z",
    )
    assert days(data) == ["09-30 23", "10-01 00", "10-05 10"]


def test_the_window_may_be_dates() -> None:
    events, _ = ics.occurrences(calendar(WEEKLY), date(2026, 10, 19), date(2026, 10, 20))
    assert len(events) == 1


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("FREQ=SECONDLY", "too often"),
        ("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "too often"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "never comes true"),
        ("FREQ=WEEKLY;BYMONTH=2;BYSETPOS=300", ""),
        ("FREQ=DAILY;INTERVAL=0", ""),
        ("FREQ=FORTNIGHTLY", "no frequency"),
        ("FREQ=YEARLY;RSCALE=CHINESE", ""),
        (
            "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=0,1,2,3,4,5",
            "too often",
        ),
    ],
)
def test_rules_that_would_hang_are_refused_by_name(rule: str, says: str) -> None:
    started = time.process_time()
    data = calendar(f"UID:u\nSUMMARY:Trap\nDTSTART:16010101T000000Z\nRRULE:{rule}")
    events, problems = ics.occurrences(data, FIRST, LAST)
    assert time.process_time() - started < 3
    assert len(events) <= ics.occurrences.__defaults__[0]  # type: ignore[index]  # the limit has a default
    if says:
        assert says in " ".join(problem.what for problem in problems)


def test_an_endless_series_is_listed_up_to_the_limit() -> None:
    data = calendar("UID:u\nDTSTART:20261001T000000Z\nRRULE:FREQ=DAILY")
    events, problems = ics.occurrences(data, FIRST, datetime(9999, 1, 1, tzinfo=UTC), limit=10)
    assert [event.when.start.day for event in events if event.when] == list(range(1, 11))
    assert "More than 10" in problems[-1].what


def test_zones_with_hostile_rules_do_not_hang() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:X\n" + "".join(
        f"BEGIN:STANDARD\nDTSTART:1970010{n % 9 + 1}T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n"
        "RRULE:FREQ=SECONDLY\nEND:STANDARD\n"
        for n in range(50)
    )
    started = time.process_time()
    events, _ = ics.read(calendar("DTSTART;TZID=X:20261201T100000", head=f"{zone}END:VTIMEZONE"))
    assert time.process_time() - started < 3
    assert events[0].when is not None


rules = st.lists(
    st.sampled_from(
        ["FREQ=DAILY", "FREQ=HOURLY", "FREQ=MONTHLY", "FREQ=YEARLY", "COUNT=3", "INTERVAL=0", "BYDAY=-1SU",
         "BYMONTHDAY=31", "BYSETPOS=-1", "UNTIL=20261101", "UNTIL=x", "BYWEEKNO=53", "WKST=SU", "BYHOUR=25"]
    ),
    max_size=5,
)  # fmt: skip


@given(
    rules, st.sampled_from(["20261012T100000Z", "16010101T000000", "99991231T235959Z", "20261012"])
)
@settings(max_examples=60, deadline=None)
def test_any_rule_is_followed_or_refused(parts: list[str], start: str) -> None:
    data = calendar(f"UID:u\nDTSTART:{start}\nRRULE:{';'.join(parts)}")
    events, _ = ics.occurrences(data, FIRST, LAST, limit=50)
    assert len(events) <= 50
