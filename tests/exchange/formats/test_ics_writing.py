"""Calendars that go out read back as what was written, by us and by others."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from showup.exchange.formats import ics
from showup.exchange.formats.ics.writing import write
from showup.exchange.records import Alarm, CalendarEvent, Person, When

if TYPE_CHECKING:
    from collections.abc import Sequence

ZONES = (
    "Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
    "America/St_Johns", "Africa/Casablanca", "Pacific/Apia", "UTC", "+02:00", None,
)  # fmt: skip
words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"]),
    max_size=90,
).map(str.strip)
lines = st.lists(words.map(lambda text: text.replace("http", "")), max_size=4).map("\n".join)
names = words.map(lambda text: " ".join(text.replace('"', "'").replace("^", "").split()))


@st.composite
def events(draw: st.DrawFn) -> CalendarEvent:
    start = draw(st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1))).replace(  # noqa: DTZ001  made aware below
        microsecond=0, tzinfo=UTC
    )
    zone = draw(st.sampled_from(ZONES))
    minutes = draw(st.none() | st.integers(1, 3000))
    end = start + timedelta(minutes=minutes) if minutes else None
    return CalendarEvent(
        uid=draw(st.uuids().map(str)),
        sequence=draw(st.integers(0, 999)),
        method="PUBLISH",
        status=draw(st.sampled_from(["CONFIRMED", "CANCELLED", "TENTATIVE"])),
        summary=draw(words),
        when=When(start, end, zone),
        description=draw(lines).strip(),
        place=draw(words),
        link=draw(st.sampled_from(["", "https://call.example/j/1?pwd=a,b;c&d=%20"])),
        organiser=draw(st.none() | names.map(lambda name: Person(name, "ruth@a.example"))),
        stamp=datetime(2026, 11, 23, 9, tzinfo=UTC),
    )


def said(event: CalendarEvent) -> dict[str, Any]:
    """What an event says, its moments on one clock."""
    assert event.when is not None
    assert isinstance(event.when.start, datetime)
    end = event.when.end
    return {
        "start": event.when.start.astimezone(UTC),
        "end": end.astimezone(UTC) if isinstance(end, datetime) else None,
    } | {
        name: getattr(event, name)
        for name in (
            "uid", "sequence", "method", "status", "summary", "description", "place", "link",
            "organiser", "stamp",
        )
    }  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(events(), max_size=3, unique_by=lambda event: event.uid))
def test_what_is_written_reads_back_the_same(told: Sequence[CalendarEvent]) -> None:
    found, problems = ics.read(write(told))
    assert problems == () or not told
    assert [said(event) for event in found] == [said(event) for event in told]


@settings(deadline=None, max_examples=60)
@given(events())
def test_others_read_the_same_moments(told: CalendarEvent) -> None:
    assert told.when is not None
    start, end = told.when.start, told.when.end
    assert isinstance(start, datetime)
    calendar = Calendar.from_ical(write([told]))
    day = timedelta(days=3)
    (event,) = recurring_ical_events.of(calendar).between(start - day, start + day)
    assert event["DTSTART"].dt.astimezone(UTC) == start
    if isinstance(end, datetime):
        assert event["DTEND"].dt.astimezone(UTC) == end


@given(st.lists(events(), min_size=1, max_size=2))
@settings(deadline=None, max_examples=40)
def test_lines_are_folded_and_end_as_the_rfc_says(told: Sequence[CalendarEvent]) -> None:
    data = write(told)
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def test_an_hour_that_the_clocks_repeat_is_written_in_utc() -> None:
    for fold in (0, 1):
        start = datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=ZoneInfo("Europe/Berlin"))
        event = CalendarEvent("a", 0, "PUBLISH", "", "Twice", When(start, None, "Europe/Berlin"))
        (found,) = ics.read(write([event]))[0]
        assert found.when is not None
        assert found.when.start == start.astimezone(UTC)


def test_a_named_zone_stays_and_brings_its_definition() -> None:
    start = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/Berlin"))
    event = CalendarEvent("a", 0, "PUBLISH", "", "Talk", When(start, None, "Europe/Berlin"))
    data = write([event])
    assert b"DTSTART;TZID=Europe/Berlin:20261201T100000\r\n" in data
    assert data.count(b"BEGIN:VTIMEZONE") == 1
    assert b"DTSTAMP:20261201T090000Z" in data


def test_a_whole_day_stays_a_day() -> None:
    event = CalendarEvent("a", 0, "PUBLISH", "", "Day", When(date(2026, 12, 1)))
    data = write([event])
    assert b"DTSTART;VALUE=DATE:20261201\r\n" in data
    assert b"DTSTAMP:20261201T000000Z" in data


def test_nothing_in_a_text_begins_a_line_of_its_own() -> None:
    bad = "x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT\r\u2028BEGIN:VEVENT\x00"
    event = CalendarEvent(
        bad, 0, "PUBLISH", bad, bad, When(datetime(2026, 12, 1, 10, tzinfo=UTC), None, bad),
        description=bad, place=bad, link=f"https://a.example/{bad}", organiser=Person(bad, bad, bad),
    )  # fmt: skip
    data = write([event])
    (found,) = ics.read(data)[0]
    assert found.attendees == ()
    assert data.count(b"\r\nEND:VEVENT\r\n") == 1


def test_a_backslash_before_a_letter_is_no_new_line() -> None:
    place = "\\\\Nordsee\\Rooms\\new"
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    event = CalendarEvent(
        uid="1", sequence=0, method="PUBLISH", status="CONFIRMED", summary="C:\\New, then", description="a\\Nb\nc;d",
        when=When(start, None, "UTC"), place=place, stamp=start,
    )  # fmt: skip
    (found,), _ = ics.read(write([event]))
    assert (found.summary, found.description, found.place) == ("C:\\New, then", "a\\Nb\nc;d", place)


def test_an_alarm_goes_off_before_the_start_in_every_program() -> None:
    start = datetime(2026, 12, 1, 10, tzinfo=UTC)
    alarms = (Alarm(timedelta(hours=16), "Look once more.\nReally."), Alarm(timedelta(), "Now"))
    event = CalendarEvent("a", 0, "PUBLISH", "", "Talk", When(start), alarms=alarms)
    (found,) = Calendar.from_ical(write([event])).walk("VEVENT")
    assert isinstance(found, Event)
    assert [moment.trigger for moment in found.alarms.times] == [start - timedelta(hours=16), start]
    texts = [str(alarm["DESCRIPTION"]) for alarm in found.walk("VALARM")]
    assert texts == ["Look once more.\nReally.", "Now"]
    assert [str(alarm["ACTION"]) for alarm in found.walk("VALARM")] == ["DISPLAY", "DISPLAY"]
    assert ics.read(write([event]))[1] == ()


def test_what_programs_subscribe_to_has_a_name_and_says_when_to_ask_again() -> None:
    data = write([], name="Mine,\r\nX-EVIL:1", ask_again=timedelta(hours=1))
    calendar = Calendar.from_ical(data)
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Mine, X-EVIL:1"
    assert calendar.decoded("REFRESH-INTERVAL") == timedelta(hours=1)
    assert b"REFRESH-INTERVAL" not in write([])
