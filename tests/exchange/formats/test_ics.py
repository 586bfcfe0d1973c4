"""Calendars as people send them: what a reader finds in each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from showup.exchange.formats import ics
from showup.exchange.records import CalendarEvent, Person

BERLIN = ZoneInfo("Europe/Berlin")


def calendar(*events: str, head: str = "") -> bytes:
    """Wrap the lines of events in a calendar."""
    parts = [f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT" for event in events]
    lines = "\n".join(
        ["BEGIN:VCALENDAR", "VERSION:2.0", *head.split("\n"), *parts, "END:VCALENDAR"]
    )
    return (lines + "\n").replace("\n\n", "\n").replace("\n", "\r\n").encode()


def only(data: bytes) -> CalendarEvent:
    events, problems = ics.read(data)
    assert len(events) == 1, problems
    return events[0]


def start_of(lines: str, head: str = "") -> tuple[object, str | None]:
    event = only(calendar(lines, head=head))
    assert event.when is not None
    return event.when.start, event.when.zone


def test_it_reads_an_invitation_in_full() -> None:
    event = only(
        calendar(
            """UID:a@acme.example
SEQUENCE:2
STATUS:CONFIRMED
DTSTAMP:20261120T080000Z
DTSTART;TZID=Europe/Berlin:20261201T100000
DTEND;TZID=Europe/Berlin:20261201T110000
SUMMARY:Interview\\, first round
LOCATION:Hauptstr. 1\\; 2nd floor
DESCRIPTION:Bring\\nyour questions
ORGANIZER;CN="Lee, Ann":mailto:ann@acme.example
ATTENDEE;CN=Me;ROLE=REQ-PARTICIPANT:mailto:me@example.org""",
            head="METHOD:REQUEST",
        )
    )
    assert event.when is not None
    assert event.when.start == datetime(2026, 12, 1, 10, tzinfo=BERLIN)
    assert event.when.end == datetime(2026, 12, 1, 11, tzinfo=BERLIN)
    assert event.when.zone == "Europe/Berlin"
    assert (event.method, event.sequence, event.status) == ("REQUEST", 2, "CONFIRMED")
    assert event.summary == "Interview, first round"
    assert event.place == "Hauptstr. 1; 2nd floor"
    assert event.description == "Bring\nyour questions"
    assert event.organiser == Person("Lee, Ann", "ann@acme.example")
    assert event.attendees == (Person("Me", "me@example.org", "REQ-PARTICIPANT"),)
    assert event.stamp == datetime(2026, 11, 20, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "known_as"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("GMT+0100", "+01:00"),
    ],
)
def test_it_knows_a_zone_by_many_names(zone: str, known_as: str) -> None:
    start, name = start_of(f'DTSTART;TZID="{zone}":20261201T100000')
    assert start == datetime(2026, 12, 1, 10, tzinfo=BERLIN)
    assert name == known_as


def test_a_zone_that_the_file_defines_itself_is_followed() -> None:
    zone = """BEGIN:VTIMEZONE
TZID:Our office
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE"""
    summer, winter = "20260701T100000", "20261201T100000"
    assert start_of(f"DTSTART;TZID=Our office:{summer}", zone)[1] == "+02:00"
    start, name = start_of(f"DTSTART;TZID=Our office:{winter}", zone)
    assert (start, name) == (datetime(2026, 12, 1, 10, tzinfo=BERLIN), "+01:00")


def test_a_time_without_a_zone_floats_and_keeps_its_clock() -> None:
    assert start_of("DTSTART:20261201T100000") == (datetime(2026, 12, 1, 10), None)  # noqa: DTZ001 - floating is the point


def test_a_zone_that_nobody_knows_floats_and_is_complained_about() -> None:
    events, problems = ics.read(calendar("SUMMARY:Talk\nDTSTART;TZID=Atlantis:20261201T100000"))
    assert events[0].when is not None
    assert events[0].when.zone is None
    assert "Atlantis" in problems[0].what
    assert "Talk" in problems[0].where


def test_a_zone_beside_utc_is_complained_about_and_utc_taken() -> None:
    events, problems = ics.read(calendar("DTSTART;TZID=Europe/Berlin:20261201T100000Z"))
    assert events[0].when is not None
    assert events[0].when.start == datetime(2026, 12, 1, 10, tzinfo=UTC)
    assert "Europe/Berlin" in problems[0].what


def test_a_date_that_carries_a_time_keeps_it() -> None:
    start, _ = start_of("DTSTART;VALUE=DATE:20261201T100000Z")
    assert start == datetime(2026, 12, 1, 10, tzinfo=UTC)


def test_times_in_utc_are_shown_in_the_calendars_own_zone() -> None:
    start, name = start_of("DTSTART:20261201T090000Z", "X-WR-TIMEZONE:Europe/Berlin")
    assert (start, name) == (datetime(2026, 12, 1, 10, tzinfo=BERLIN), "Europe/Berlin")


def test_a_whole_day_is_a_date() -> None:
    event = only(calendar("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261203"))
    assert event.when is not None
    assert (event.when.start, event.when.end) == (date(2026, 12, 1), date(2026, 12, 3))


@pytest.mark.parametrize(
    ("written", "minutes"), [("PT45M", 45), ("P1DT1H", 25 * 60), ("P1W", 7 * 24 * 60)]
)
def test_a_duration_gives_the_end(written: str, minutes: int) -> None:
    event = only(calendar(f"DTSTART:20261201T100000Z\nDURATION:{written}"))
    assert event.when is not None
    assert event.when.end == datetime(2026, 12, 1, 10, tzinfo=UTC) + timedelta(minutes=minutes)


def test_an_hour_lasts_an_hour_when_the_clocks_change() -> None:
    event = only(calendar("DTSTART;TZID=Europe/Berlin:20260329T010000\nDURATION:PT2H"))
    assert event.when is not None
    assert event.when.end == datetime(2026, 3, 29, 4, tzinfo=BERLIN)


@pytest.mark.parametrize("stamp", ["16010101T000000Z", "99991231T235959Z", "00010101T000000Z"])
def test_the_first_and_last_dates_there_are_can_be_read(stamp: str) -> None:
    start, _ = start_of(f"DTSTART:{stamp}", "X-WR-TIMEZONE:Asia/Tokyo")
    assert isinstance(start, datetime)
    assert start.year == int(stamp[:4]) or start.year == int(stamp[:4]) + 1


def test_a_date_that_makes_no_sense_is_left_open_and_complained_about() -> None:
    events, problems = ics.read(calendar("SUMMARY:Talk\nDTSTART:20261332T100000Z"))
    assert events[0].when is None
    assert events[0].summary == "Talk"
    assert "DTSTART" in problems[0].what


def test_an_end_before_the_start_is_left_out() -> None:
    events, problems = ics.read(calendar("DTSTART:20261201T100000Z\nDTEND:20261201T090000Z"))
    assert events[0].when is not None
    assert events[0].when.end is None
    assert "ends before it starts" in problems[0].what


@pytest.mark.parametrize(
    ("lines", "link"),
    [
        (
            "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
            "https://meet.google.com/abc-defg-hij",
        ),
        ("LOCATION:https://acme.zoom.us/j/123?pwd=x", "https://acme.zoom.us/j/123?pwd=x"),
        (
            "DESCRIPTION:Join: <https://teams.microsoft.com/l/meetup-join/19%3a>\\nBye",
            "https://teams.microsoft.com/l/meetup-join/19%3a",
        ),
        ("DESCRIPTION:Read https://acme.example/jobs first", ""),
        ("CONFERENCE;VALUE=URI:https://call.acme.example/7", "https://call.acme.example/7"),
    ],
)
def test_it_finds_the_link_that_joins_the_call(lines: str, link: str) -> None:
    assert only(calendar(f"UID:1\n{lines}")).link == link
