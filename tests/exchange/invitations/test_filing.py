"""Where a message goes: asked wherever two places are possible."""

from __future__ import annotations

import pytest
from tests.exchange.invitations.messages import (
    NOW,
    THURSDAY,
    TUESDAY,
    invitation,
    keep,
    seeker,
    when,
)

from showup.exchange.invitations import filing, rules
from showup.pipeline import services as verbs

pytestmark = pytest.mark.django_db


def test_a_move_of_something_unknown_can_be_a_new_booking() -> None:
    moved = invitation(kind="reschedule", booked=when(THURSDAY), slots=(), uid="")
    kept = keep(seeker(), moved, belongs_to="new")
    assert kept.interview is not None
    assert (kept.interview.state, kept.interview.starts_at) == ("booked", THURSDAY)


def test_a_rejection_of_something_unknown_can_be_noted() -> None:
    kept = keep(seeker(), invitation(kind="rejection", slots=(), uid=""), belongs_to="new")
    kept.opportunity.refresh_from_db()
    assert kept.opportunity.stage == "rejected"


@pytest.mark.parametrize("belongs_to", ["new", "the job"])
def test_nothing_to_call_off_is_said(belongs_to: str) -> None:
    owner = seeker()
    row, _ = verbs.add(owner, employer="Harbour Housing", now=NOW)
    off = invitation(kind="cancellation", slots=(), uid="")
    with pytest.raises(rules.MissingAnswerError, match="call"):
        keep(owner, off, belongs_to="new" if belongs_to == "new" else row.pk)


def test_a_booking_at_another_time_is_the_same_one_moved_or_another() -> None:
    owner = seeker()
    booked = invitation(kind="confirmation", booked=when(TUESDAY), slots=(), uid="")
    first = keep(owner, booked)
    other = invitation(kind="confirmation", booked=when(THURSDAY), slots=(), uid="")
    with pytest.raises(rules.MissingAnswerError, match="Tue 24 Nov 2026") as caught:
        keep(owner, other, "b")
    assert (caught.value.field, caught.value.question.default) == ("meeting", None)
    second = keep(owner, other, "b", meeting="another")
    assert second.interview != first.interview
    replaced = keep(owner, other, "c", meeting="same")
    assert replaced.interview == second.interview


def test_a_moved_interview_is_found_by_its_old_time() -> None:
    owner = seeker()
    booked = invitation(kind="confirmation", booked=when(TUESDAY), slots=(), uid="")
    first = keep(owner, booked)
    later = invitation(kind="confirmation", booked=when(THURSDAY), slots=(), uid="")
    keep(owner, later, "b", meeting="another")
    moved = invitation(
        kind="reschedule",
        booked=when(THURSDAY.replace(day=27)),
        moved_from=when(TUESDAY),
        slots=(),
        uid="",
    )
    assert keep(owner, moved, "c").interview == first.interview


def test_an_employer_need_not_be_named_where_the_sender_is_known() -> None:
    owner = seeker()
    first = keep(owner, invitation(uid=""))
    again = invitation(kind="rejection", slots=(), uid="", employer=None, role=None)
    assert keep(owner, again, "b").opportunity == first.opportunity


def test_what_is_open_is_asked_in_order_and_the_place_last() -> None:
    owner = seeker()
    verbs.add(owner, employer="Harbour Housing", title="Cook", now=NOW)
    floating = when(TUESDAY.replace(tzinfo=None))
    reading = invitation(uid="", slots=(floating,))
    (zone,) = filing.open_questions(owner, reading, rules.Answers(), now=NOW)
    assert (zone.field, zone.default) == ("zone", "Europe/Berlin")
    answers = rules.Answers(zone="Europe/Berlin")
    (place,) = filing.open_questions(owner, reading, answers, now=NOW)
    assert place.field == "belongs_to"
    assert [choice for choice, _ in place.choices][-1] == "new"
    assert "But the role reads Service designer, not Cook." in place.choices[0][1]
    answers = rules.Answers(zone="Europe/Berlin", belongs_to="new")
    assert filing.open_questions(owner, reading, answers, now=NOW) == ()


def test_what_is_known_of_a_job_is_not_overwritten() -> None:
    owner = seeker()
    row, _ = verbs.add(owner, employer="Harbour Housing Ltd", title="Service designer II", now=NOW)
    keep(owner, invitation(uid=""), belongs_to=row.pk, exempt="scam")
    row.refresh_from_db()
    assert (row.employer, row.title) == ("Harbour Housing Ltd", "Service designer II")
    assert row.exempt == "scam"


def test_a_message_that_says_nothing_new_changes_nothing() -> None:
    owner = seeker()
    no = invitation(kind="rejection", slots=(), uid="")
    keep(owner, no, belongs_to="new")
    reminder = keep(owner, no, "b", belongs_to=keep(owner, no).opportunity.pk)
    assert not reminder.written
    assert "here already" in reminder.problems[0].what
