"""Updates, cancellations and answers: which version of an event counts."""

from __future__ import annotations

from tests.exchange.formats.test_ics import calendar

from showup.exchange.formats import ics


def version(sequence: int, hour: int, *, stamp: str = "20261101T000000Z", more: str = "") -> str:
    return f"UID:u\nSEQUENCE:{sequence}\nDTSTAMP:{stamp}\nDTSTART:20261201T{hour:02d}0000Z\n{more}"


def hours(data: bytes) -> list[int]:
    events, _ = ics.read(data)
    return [event.when.start.hour for event in events if event.when]  # type: ignore[union-attr]  # these are times, no dates


def test_the_higher_sequence_wins_wherever_it_stands() -> None:
    assert hours(calendar(version(1, 11), version(0, 10))) == [11]
    assert hours(calendar(version(0, 10), version(1, 11))) == [11]


def test_the_later_stamp_breaks_a_tie() -> None:
    early, late = "20261101T000000Z", "20261102T000000Z"
    assert hours(calendar(version(1, 12, stamp=late), version(1, 11, stamp=early))) == [12]


def test_a_cancellation_in_a_second_calendar_replaces_the_invitation() -> None:
    data = calendar(version(0, 10), head="METHOD:REQUEST")
    data += calendar(version(1, 10, more="STATUS:CANCELLED"), head="METHOD:CANCEL")
    events, problems = ics.read(data)
    assert [event.method for event in events] == ["CANCEL"]
    assert not problems


def test_an_answer_never_replaces_what_it_answers() -> None:
    data = calendar(version(0, 10), head="METHOD:REQUEST")
    data += calendar(version(0, 10, stamp="20261103T000000Z"), head="METHOD:REPLY")
    assert sorted(event.method for event in ics.read(data)[0]) == ["REPLY", "REQUEST"]


def test_an_override_stands_beside_its_series() -> None:
    override = version(0, 15, more="RECURRENCE-ID:20261208T100000Z")
    events, _ = ics.read(calendar(override, version(0, 10, more="RRULE:FREQ=WEEKLY")))
    assert sorted(event.recurs for event in events) == ["", "FREQ=WEEKLY"]


def test_events_without_a_uid_are_never_folded() -> None:
    data = calendar("DTSTART:20261201T100000Z", "DTSTART:20261202T100000Z")
    assert len(ics.read(data)[0]) == 2


def test_older_versions_can_be_asked_for() -> None:
    events, _ = ics.read_versions(calendar(version(0, 10), version(1, 11)))
    assert [event.sequence for event in events] == [0, 1]
