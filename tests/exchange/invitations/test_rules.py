"""What a message leaves open is asked, never guessed; what is known is planned."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from tests.exchange.invitations import readings_strategies as drawn

from showup.exchange.invitations.rules import (
    Answers,
    MissingAnswerError,
    NotAnInvitationError,
    Plan,
    Time,
    answered,
    plan,
    questions,
)
from showup.exchange.records import Found, Length, Mark, Question, Reading, When

TODAY = date(2026, 11, 23)
FLOATING = datetime.combine(date(2026, 11, 24), time(10))
BERLIN = ZoneInfo("Europe/Berlin")


def told(**fields: Any) -> Reading:
    given_fields: dict[str, Any] = {"kind": "invitation", "employer": Found("Acme")}
    return Reading(**(given_fields | fields))


def fields(reading: Reading, answers: Answers | None = None, zone: str = "") -> list[str]:
    return [q.field for q in questions(reading, known_zone=zone, answers=answers)]


def test_a_time_without_a_zone_is_asked_with_the_seekers_own_proposed() -> None:
    (question,) = questions(told(slots=(When(FLOATING),)), known_zone="Europe/Rome")
    assert (question.field, question.default, question.needed) == ("zone", "Europe/Rome", True)
    assert "Tue 24 Nov 2026, 10:00" in question.says


def test_a_proposed_zone_is_not_taken_by_itself() -> None:
    with pytest.raises(MissingAnswerError) as caught:
        plan(told(slots=(When(FLOATING),)), Answers(), own_zone="Europe/Rome")
    assert caught.value.field == "zone"


@pytest.mark.parametrize(("zone", "hour"), [("Europe/Berlin", 9), ("+05:30", 4), ("UTC-3", 13)])
def test_an_answered_zone_settles_the_time(zone: str, hour: int) -> None:
    made = plan(told(slots=(When(FLOATING),)), Answers(zone=zone))
    assert made.slots[0].starts_at.astimezone(UTC).hour == hour


@pytest.mark.parametrize("zone", ["Mars", "+99:00", "../etc", ""])
def test_an_unknown_zone_is_asked_again(zone: str) -> None:
    with pytest.raises(MissingAnswerError) as caught:
        plan(told(slots=(When(FLOATING),)), Answers(zone=zone))
    assert caught.value.field == "zone"


def test_a_known_zone_is_not_asked() -> None:
    aware = When(FLOATING.replace(tzinfo=BERLIN), zone="Europe/Berlin")
    assert fields(told(slots=(aware,))) == []


@pytest.mark.parametrize("month_day", [(3, 29), (10, 25)])
def test_a_time_at_which_the_clocks_change_is_asked(month_day: tuple[int, int]) -> None:
    odd = datetime.combine(date(2026, *month_day), time(2, 30))
    with pytest.raises(MissingAnswerError, match="clocks change"):
        plan(told(slots=(When(odd),)), Answers(zone="Europe/Berlin"))


def test_a_contradiction_of_dates_stays_open_until_the_time_is_given() -> None:
    doubt = Question("day", "24 November is a Tuesday, not a Monday. Which is meant?", "Mon 24 Nov")
    reading = told(slots=(When(FLOATING.replace(tzinfo=BERLIN)),), questions=(doubt,))
    (question,) = questions(reading, known_zone=None)
    assert (question.field, question.default, question.quote) == ("times", None, "Mon 24 Nov")
    assert question.says == doubt.says
    given_time = Answers(times=(Time(FLOATING.replace(tzinfo=BERLIN)),))
    assert fields(reading, given_time) == []


def test_a_day_without_a_time_is_asked() -> None:
    (question,) = questions(told(slots=(When(date(2026, 11, 24)),)), known_zone="UTC")
    assert question.says == "What time on Tue 24 Nov 2026?"
    assert plan(told(slots=(When(date(2026, 11, 24)),)), Answers(times=())).slots == ()


@pytest.mark.parametrize(
    ("reading", "asked"),
    [
        (told(employer=None), ["employer"]),
        (told(employer=None, agency=Found("Hays")), []),
        (told(employer=None, kind="cancellation"), []),
        (told(employer=None, questions=(Question("employer", "Which of two?"),)), ["employer"]),
        (told(questions=(Question("kind", "Is it an invitation?"),)), ["kind"]),
        (told(questions=(Question("role", "Which role?"),)), ["role"]),
        (told(questions=(Question("deadline", "Which Friday?"),)), ["deadline"]),
        (told(kind="confirmation"), ["times"]),
        (told(kind="confirmation", slots=(When(FLOATING), When(date(2026, 1, 1)))), ["times", "zone"]),
        (told(kind="offer"), ["deadline"]),
        (told(kind="offer", answer_by=When(FLOATING)), []),
        (told(answer_by=When(FLOATING)), ["zone"]),
        (told(answer_by=When(date(1601, 1, 1))), ["deadline"]),
        (told(slots=(When(date(9999, 12, 31)),)), ["times"]),
        (told(kind="newsletter", employer=None), []),
        (told(kind="rejection"), []),
    ],
)  # fmt: skip
def test_what_is_open_is_asked(reading: Reading, asked: list[str]) -> None:
    assert fields(reading) == asked


def test_an_empty_employer_is_no_name() -> None:
    assert fields(told(employer=None), Answers(employer="", role="", agency="")) == ["employer"]
    assert fields(told(employer=None), Answers(employer="", role="Cook")) == []
    assert fields(told(employer=None), Answers(belongs_to=7)) == []


def test_a_deadline_that_is_a_day_ends_with_it() -> None:
    slot = When(FLOATING.replace(tzinfo=BERLIN), zone="Europe/Berlin")
    reading = told(slots=(slot,), answer_by=When(date(2026, 11, 23)))
    due = plan(reading, Answers()).answer_by
    assert due == datetime(2026, 11, 23, 23, 59, tzinfo=BERLIN)
    alone = told(answer_by=When(date(2026, 11, 23)))
    due = plan(alone, Answers(), own_zone="Asia/Tokyo").answer_by
    assert due == datetime(2026, 11, 23, 23, 59, tzinfo=ZoneInfo("Asia/Tokyo"))


def test_a_length_in_words_is_that_of_every_time_without_an_end() -> None:
    start = FLOATING.replace(tzinfo=BERLIN)
    hour = When(start, start + timedelta(hours=1), "Europe/Berlin")
    other = When(start + timedelta(days=1), zone="Europe/Berlin")
    reading = told(slots=(hour, other), length=Length(45, "45 minutes"))
    assert [time.minutes for time in plan(reading, Answers()).slots] == [60, 45]
    mended = Answers(times=(Time(start),))
    assert [time.minutes for time in plan(reading, mended).slots] == [45]


@pytest.mark.parametrize(
    ("theirs", "due"),
    [
        ("America/New_York", (25, 23, 59)),
        ("Asia/Tokyo", (25, 15, 59)),
        ("Europe/Berlin", (25, 23, 59)),
    ],
)
def test_a_day_that_is_due_abroad_is_that_day_here_and_never_later_than_theirs(
    theirs: str, due: tuple[int, int, int]
) -> None:
    slot = When(FLOATING.replace(tzinfo=ZoneInfo(theirs)), zone=theirs)
    reading = told(slots=(slot,), answer_by=When(date(2026, 11, 25)))
    kept = plan(reading, Answers(), own_zone="Europe/Berlin").answer_by
    assert kept == datetime(2026, 11, *due, tzinfo=BERLIN)


def test_a_deadline_can_be_mended_or_taken_away() -> None:
    offer = told(kind="offer", answer_by=When(date(2026, 11, 30)))
    assert plan(offer, Answers()).deadline == date(2026, 11, 30)
    assert plan(offer, Answers(deadline=date(2026, 12, 1))).deadline == date(2026, 12, 1)
    assert plan(offer, Answers(deadline="none")).deadline is None


def test_marks_are_carried_as_facts() -> None:
    mark = Mark("money", "pay 90 EUR first", "They ask for a payment.")
    made = plan(told(marks=(mark,)), Answers())
    assert made.interview["marks"] == [
        {"fact": "money", "quote": "pay 90 EUR first", "says": "They ask for a payment."}
    ]
    assert made.kind == "invitation"


@pytest.mark.parametrize(
    ("kind", "says"), [("newsletter", "a job alert"), ("other", "nothing about an interview")]
)
def test_what_is_no_invitation_says_what_it_is(kind: Any, says: str) -> None:
    with pytest.raises(NotAnInvitationError, match=says):
        plan(told(kind=kind), Answers())
    assert plan(told(kind=kind), Answers(kind="task")).kind == "task"


@settings(max_examples=200, deadline=None)
@given(drawn.readings, drawn.answers)
def test_what_is_refused_says_why_in_a_sentence(reading: Reading, answers: Answers) -> None:
    for question in questions(reading, known_zone="UTC", answers=answers):
        assert question.says.endswith((".", "?"))
        assert question.needed or question.default is not None


@pytest.mark.parametrize("minutes", [None, -5, 0, 24 * 60 + 1, 10**9])
def test_an_impossible_length_is_left_out(minutes: int | None) -> None:
    start = FLOATING.replace(tzinfo=timezone(timedelta(hours=1)))
    assert plan(told(), Answers(times=(Time(start, minutes),))).slots[0].minutes is None


@settings(max_examples=300, deadline=None)
@given(drawn.readings, drawn.answers)
def test_every_message_is_planned_or_asked_about(reading: Reading, answers: Answers) -> None:
    try:
        made = plan(reading, answers, own_zone="Europe/Berlin")
    except (MissingAnswerError, NotAnInvitationError):
        return
    _is_sound(made)


def _is_sound(made: Plan) -> None:
    moments = [time.starts_at for time in (*made.slots, *filter(None, [made.booked]))]
    moments += filter(None, [made.answer_by, made.moved_from])
    assert all(moment.utcoffset() is not None for moment in moments)
    assert moments == [] or min(moment.year for moment in moments) >= 1990
    assert (made.kind == "confirmation") <= (made.booked is not None)
    assert 0 <= made.sequence < 2**31
    assert all("\x00" not in name for name in (made.employer, made.title, made.agency))
    assert len(made.employer) <= 300


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("employer", " Acme ", "Acme"),
        ("employer", "-", ""),
        ("times", "-", ()),
        ("times", "2026-11-24 10:00; thu 3pm",
         (Time(FLOATING), Time(datetime.combine(date(2026, 11, 26), time(15))))),
        ("deadline", "-", "none"),
        ("deadline", "fri", date(2026, 11, 27)),
        ("zone", "Europe/Rome", "Europe/Rome"),
        ("belongs_to", "new", "new"),
        ("belongs_to", "12", 12),
        ("meeting", "another", "another"),
        ("kind", "offer", "offer"),
    ],
)  # fmt: skip
def test_a_typed_answer_is_read(field: Any, typed: str, value: object) -> None:
    assert getattr(answered(Answers(), field, typed, today=TODAY), field) == value


@pytest.mark.parametrize(
    ("field", "typed"),
    [("times", "soon"), ("deadline", "x"), ("zone", "Mars"), ("belongs_to", "²"), ("kind", "party"),
     ("meeting", "both"), ("kind", "newsletter")],
)  # fmt: skip
def test_a_typed_answer_that_is_none_is_refused(field: Any, typed: str) -> None:
    with pytest.raises(MissingAnswerError):
        answered(Answers(), field, typed, today=TODAY)
