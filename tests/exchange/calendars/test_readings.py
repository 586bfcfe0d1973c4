"""What a calendar says of one's time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.exchange.calendars.diaries import calendar, event, meeting

from showup.exchange.calendars import readings
from showup.exchange.calendars.readings import CalendarReading

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = ("20261124T100000Z", "20261124T110000Z")


def read(*events: str, name: str = "", titles: bool = False, own: str = "") -> CalendarReading:
    mine = (own,) if own else ()
    return readings.read(
        calendar(*events, name=name), zone=BERLIN, now=NOW, titles=titles, own=mine
    )


def starts(found: CalendarReading) -> list[str]:
    return [f"{block.starts_at:%Y-%m-%d %H:%M}" for block in found.blocks]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("STATUS:CANCELLED", "1 cancelled"),
        ("TRANSP:TRANSPARENT", "1 shown as free"),
        ("transp:transparent", "1 shown as free"),
        ("ATTENDEE;PARTSTAT=DECLINED:MAILTO:Me@acme.example", "1 declined by you"),
    ],
)
def test_what_takes_no_time_is_left_out_and_said(line: str, said: str) -> None:
    found = read(meeting(*TUESDAY, line), own="me@acme.example")
    assert found.blocks == ()
    assert found.left_out_said == said


@pytest.mark.parametrize(
    "line",
    [
        "STATUS:TENTATIVE",
        "TRANSP:OPAQUE",
        "ATTENDEE;PARTSTAT=TENTATIVE:mailto:me@acme.example",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:somebody.else@acme.example",
    ],
)
def test_what_takes_time_is_kept(line: str) -> None:
    found = read(meeting(*TUESDAY, line), own="me@acme.example")
    assert starts(found) == ["2026-11-24 10:00"]
    assert found.left_out_said == ""


def test_a_calendar_called_by_an_address_tells_whose_it_is() -> None:
    declined = meeting(*TUESDAY, "ATTENDEE;PARTSTAT=DECLINED:mailto:me@acme.example")
    assert read(declined, name="me@acme.example").blocks == ()
    assert len(read(declined, name="Work").blocks) == 1


def test_one_of_a_series_may_be_cancelled_or_declined() -> None:
    found = read(
        meeting(*TUESDAY, "RRULE:FREQ=DAILY;COUNT=4"),
        meeting(
            "20261125T100000Z", "20261125T110000Z",
            "RECURRENCE-ID:20261125T100000Z", "STATUS:CANCELLED",
        ),
        meeting(
            "20261126T100000Z", "20261126T110000Z",
            "RECURRENCE-ID:20261126T100000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:me@acme.example",
        ),
        own="me@acme.example",
    )  # fmt: skip
    assert starts(found) == ["2026-11-24 10:00", "2026-11-27 10:00"]
    assert found.left_out_said == "1 cancelled, 1 declined by you"


def test_a_series_is_followed_through_the_window_and_no_further() -> None:
    found = read(
        event("DTSTART;TZID=Europe/Berlin:20200106T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
    )
    assert found.blocks[0].starts_at >= NOW - timedelta(days=60, hours=1)
    assert found.blocks[-1].starts_at < NOW + timedelta(days=400)
    assert len(found.blocks) in (65, 66)
    assert {block.starts_at.astimezone(BERLIN).hour for block in found.blocks} == {10}


@pytest.mark.parametrize(
    ("until", "left"), [("20260901T000000Z", 0), ("20260929T220000Z", 1), ("20261007", 2)]
)
def test_a_series_that_ended_takes_no_time(until: str, left: int) -> None:
    found = read(
        event("DTSTART:20240102T100000Z", "DURATION:PT1H", f"RRULE:FREQ=WEEKLY;UNTIL={until}")
    )
    assert len(found.blocks) == left


def test_days_and_floating_times_lie_on_the_seekers_clock() -> None:
    found = read(
        event("DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261202", uid="1"),
        event("DTSTART:20261124T100000", "DTEND:20261124T110000", uid="2"),
    )
    floating, days = found.blocks
    assert (floating.starts_at, floating.all_day) == (datetime(2026, 11, 24, 9, tzinfo=UTC), False)
    assert (days.starts_at, days.ends_at, days.all_day) == (
        datetime(2026, 11, 29, 23, tzinfo=UTC),
        datetime(2026, 12, 1, 23, tzinfo=UTC),
        True,
    )


def test_titles_come_only_where_they_are_asked_for() -> None:
    told = meeting(*TUESDAY, "SUMMARY:Dentist\\, upstairs")
    assert [block.title for block in read(told).blocks] == [""]
    assert [block.title for block in read(told, titles=True).blocks] == ["Dentist, upstairs"]


def test_a_reading_comes_back_from_json_as_it_was() -> None:
    found = read(
        meeting(*TUESDAY, "SUMMARY:Team"), meeting(*TUESDAY, "STATUS:CANCELLED", uid="2"),
        event("DTSTART:nonsense", uid="3"), name="Work", titles=True,
    )  # fmt: skip
    assert readings.from_json(readings.as_json(found)) == found
    assert any("nonsense" in problem.what for problem in found.problems)


@pytest.mark.parametrize("data", [b"", b"<html>sign in</html>", b"\0\0", b"PK\x03\x04"])
def test_what_is_no_calendar_is_said(data: bytes) -> None:
    found = readings.read(data, zone=BERLIN, now=NOW, titles=False)
    assert found.blocks == ()
    assert found.fatal is not None


def test_answers_to_invitations_take_no_time() -> None:
    data = calendar(meeting(*TUESDAY)).replace(b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:REPLY")
    found = readings.read(data, zone=BERLIN, now=NOW, titles=False)
    assert (found.blocks, found.left_out_said) == ((), "1 an answer to an invitation")


@pytest.mark.parametrize(
    ("rule", "left_out"),
    [
        ("FREQ=HOURLY", True),
        ("FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14", True),
        ("FREQ=MINUTELY;UNTIL=20270101T000000Z", True),
        ("FREQ=HOURLY;COUNT=10", False),
        ("FREQ=HOURLY;BYHOUR=9", False),
        ("FREQ=DAILY", False),
    ],
)
def test_what_repeats_too_often_to_be_an_appointment_is_left_out_and_said(
    rule: str, left_out: bool
) -> None:
    found = read(
        event("DTSTART:20261101T090000Z", "DURATION:PT5M", "SUMMARY:Tick", f"RRULE:{rule}")
    )
    assert (found.blocks == ()) is left_out
    assert any("more than 2,000 times" in each.what for each in found.problems) is left_out
