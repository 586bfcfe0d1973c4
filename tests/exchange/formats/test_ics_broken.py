"""Broken calendars: what can be read is, the rest is said."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.formats.test_ics import calendar, only

from showup.exchange.formats import ics

GOOD = calendar("UID:u\nDTSTART;TZID=Europe/Berlin:20261201T100000\nSUMMARY:Gespräch über alles")
MEGABYTE = 1024 * 1024


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + GOOD,
        GOOD.decode().encode("utf-16"),
        GOOD.decode().encode("utf-16-le"),
        GOOD.decode().encode("utf-16-be"),
        GOOD.decode().encode("cp1252"),
        GOOD.replace(b"\r\n", b"\n"),
        GOOD.replace(b"\r\n", b"\r"),
        GOOD.replace(b"SUMMARY", b"SUM\0MARY"),
        GOOD.replace(b"Gespr", b"Ge\r\n spr"),
        GOOD.replace("ä".encode(), "ä".encode()[:1] + b"\r\n " + "ä".encode()[1:]),
        GOOD.replace(b"END:VEVENT\r\n", b""),
        GOOD.replace(b"END:VEVENT\r\nEND:VCALENDAR\r\n", b""),
        GOOD.replace(b"BEGIN:VCALENDAR\r\n", b""),
        GOOD.replace(b"VEVENT", b"vevent"),
        GOOD.replace(b"SUMMARY", b"this line is broken\r\nSUMMARY"),
    ],
)
def test_the_event_is_read_all_the_same(data: bytes) -> None:
    event = only(data)
    assert event.summary == "Gespräch über alles"
    assert event.when is not None
    assert event.when.zone == "Europe/Berlin"


def test_an_event_that_never_ends_is_read_and_complained_about() -> None:
    data = GOOD.replace(b"END:VEVENT\r\n", b"") + GOOD.replace(b"UID:u", b"UID:v")
    events, problems = ics.read(data)
    assert len(events) == 2
    assert "never ended" in problems[0].what


def test_a_text_whose_folds_were_lost_is_kept_whole() -> None:
    data = calendar("DESCRIPTION:Join here\nhttps://acme.zoom.us/j/1\nand bring a pen\nUID:u")
    event = only(data)
    assert event.description == "Join here\nhttps://acme.zoom.us/j/1\nand bring a pen"
    assert event.uid == "u"


def test_an_alarm_does_not_overwrite_its_event() -> None:
    alarm = "BEGIN:VALARM\nDESCRIPTION:Reminder\nTRIGGER:-PT5M\nEND:VALARM"
    assert only(calendar(f"DESCRIPTION:Round one\n{alarm}")).description == "Round one"


def test_the_older_vcalendar_is_read() -> None:
    data = (
        b"BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nDTSTART:20261201T090000Z\r\n"
        b"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gespr=C3=A4ch =\r\nmit Ann\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert only(data).summary == "Gespräch mit Ann"


def test_what_holds_no_event_says_what_it_holds() -> None:
    _, problems = ics.read(b"BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nEND:VTODO\nEND:VCALENDAR")
    assert problems[0].what == "It holds to-dos but no event."


@pytest.mark.parametrize("data", [b"", b"\0\0", b"Dear Ann,\nsee you on Monday.", b"\xff\xd8\xff"])
def test_what_is_no_calendar_is_refused_with_a_sentence(data: bytes) -> None:
    events, problems = ics.read(data)
    assert not events
    assert problems[0].fatal
    assert problems[0].mend


def test_a_calendar_of_fifty_megabytes_is_refused_at_once() -> None:
    started = time.process_time()
    events, problems = ics.read(GOOD + b" " * 50 * MEGABYTE)
    assert time.process_time() - started < 1
    assert not events
    assert "50 MB" in problems[0].what
    assert "20 MB" in problems[0].what


@pytest.mark.parametrize(
    "hostile",
    [
        b"BEGIN:X\n" * 100_000 + b"END:Y\n" * 100_000,
        b"BEGIN:VEVENT\n" * 100_000,
        b'A;B="' * 100_000,
        b"BEGIN:VEVENT\nDESCRIPTION:a\n" + b"b\n" * 200_000,
        b"BEGIN:VEVENT\nLOCATION:" + b"http" * 200_000,
        b"BEGIN:VEVENT\nX-ALT-DESC:" + b"<" * 500_000,
        b"BEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE:=\n" + b"=\n" * 200_000,
    ],
)
def test_hostile_files_end_soon(hostile: bytes) -> None:
    started = time.process_time()
    ics.read(hostile)
    assert time.process_time() - started < 5


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    events, problems = ics.read(data)
    assert events or problems


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_mutated_calendars_are_read_or_refused(data: st.DataObject) -> None:
    mutant = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(mutant) - 1))
        mutant[place : place + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=6))
    events, problems = ics.read(bytes(mutant))
    assert events or problems
