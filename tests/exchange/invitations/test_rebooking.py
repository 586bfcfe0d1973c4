"""An interview that didn't take place gets a new time: it is moved, not doubled, once one says so."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

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

from showup.exchange.invitations import moves, repeats, rules
from showup.exchange.records import Person
from showup.pipeline import services as verbs
from showup.pipeline.models import Interview

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db

LAST_WEEK = TUESDAY - timedelta(days=7)
LINK = "https://meet.harbour-housing.test/abc"
SORRY = "We missed you on Tuesday. Could you make Thursday at 14:00 instead?"


def over(owner: Seeker, *, start: datetime = LAST_WEEK, uid: str = "") -> Interview:
    """Return Harbour Housing's first interview, which was booked and is past."""
    kept = keep(
        owner,
        invitation(kind="confirmation", booked=when(start), slots=(), uid=uid, link=LINK),
        "first",
    )
    assert kept.interview is not None
    return kept.interview


def missed(owner: Seeker, **told: str) -> Interview:
    row = over(owner, **told)  # type: ignore[arg-type]  # fields by name
    verbs.missed(row, now=NOW)
    return row


@pytest.mark.parametrize(
    "told",
    [
        {"kind": "reschedule", "booked": when(THURSDAY), "slots": ()},
        {
            "kind": "reschedule",
            "booked": when(THURSDAY),
            "slots": (),
            "moved_from": when(LAST_WEEK),
        },
        {"kind": "reschedule", "booked": when(THURSDAY), "slots": (), "uid": "new@calendar.test"},
    ],
)
def test_a_move_after_a_missed_interview_moves_that_one(told: dict[str, object]) -> None:
    owner = seeker()
    row = missed(owner)
    reading = invitation(**({"uid": ""} | told))
    shown = moves.foreseen(owner, reading, now=NOW)
    assert shown.headline == "Harbour Housing moved it."
    assert shown.says[0].startswith("Was Tue 17 Nov 2026, 10:00 (Europe/Berlin), now Thu 26 Nov")
    kept = keep(owner, reading, "b")
    assert kept.interview == row
    row.refresh_from_db()
    assert (row.state, row.starts_at, row.round) == ("booked", THURSDAY, 1)
    assert Interview.objects.count() == 1


@pytest.mark.parametrize(
    "told",
    [
        {"text": SORRY, "slots": (when(THURSDAY),)},
        {"kind": "confirmation", "booked": when(THURSDAY), "slots": ()},
        {"slots": (when(THURSDAY),), "sender": Person("Ola Berg", "ola@harbour-housing.test")},
    ],
)
def test_an_invitation_after_a_missed_interview_is_asked_about(told: dict[str, object]) -> None:
    owner = seeker()
    row = missed(owner)
    reading = invitation(**({"uid": ""} | told))
    with pytest.raises(rules.MissingAnswerError) as caught:
        keep(owner, reading, "b")
    asked = caught.value.question
    assert asked.says == (
        "You missed the interview with Harbour Housing on Tue 17 Nov 2026, 10:00 (Europe/Berlin)."
        " Is this a new time for it?"
    )
    assert (asked.field, asked.default) == ("meeting", "same")
    assert moves.foreseen(owner, reading, now=NOW).asks == asked.says
    assert keep(owner, reading, "b", meeting="same").interview == row
    assert Interview.objects.count() == 1


def test_another_interview_after_a_missed_one_stays_another() -> None:
    owner = seeker()
    row = missed(owner)
    kept = keep(owner, invitation(uid=""), "b", meeting="another")
    assert kept.interview is not None
    assert kept.interview != row
    assert kept.interview.round == 1  # none has taken place yet
    row.refresh_from_db()
    assert row.state == "missed"


@pytest.mark.parametrize(
    ("told", "asks"),
    [
        ({"text": "Here is the new date for our interview."}, True),
        ({"people": (Person("Nora Lind"),)}, True),
        ({"link": LINK}, True),
        ({"sender": None, "text": "Round two: meet the team."}, False),
    ],
)
def test_after_a_cancellation_only_what_fits_that_interview_is_asked_about(
    told: dict[str, object], *, asks: bool
) -> None:
    owner = seeker()
    row = over(owner, start=TUESDAY)
    Interview.objects.filter(pk=row.pk).update(people=[{"name": "Nora Lind", "address": ""}])
    row.refresh_from_db()
    verbs.cancelled_by_employer(row, now=NOW)
    reading = invitation(**({"uid": "", "slots": (when(THURSDAY),)} | told))
    if not asks:
        kept = keep(owner, reading, "b")
        assert kept.interview is not None
        assert (kept.interview == row, kept.interview.round) == (False, 1)
        return
    with pytest.raises(rules.MissingAnswerError, match="was called off"):
        keep(owner, reading, "b")
    assert keep(owner, reading, "b", meeting="same").interview == row


def test_a_past_interview_of_which_nobody_said_a_word_is_asked_about_by_its_words_alone() -> None:
    owner = seeker()
    over(owner)
    with pytest.raises(rules.MissingAnswerError, match="over by now") as caught:
        keep(owner, invitation(uid="", text=SORRY, slots=(when(THURSDAY),)), "b")
    assert caught.value.question.default is None  # it may well have taken place
    template = "If you need to reschedule, use the link. Should you want another time, tell us."
    kept = keep(owner, invitation(uid="", text=template, link=LINK), "c")
    assert kept.interview is not None
    assert kept.interview.round == 2


@pytest.mark.parametrize("state", ["held", "missed"])
def test_a_late_word_on_an_interview_that_is_over_adds_nothing(state: str) -> None:
    owner = seeker()
    row = over(owner)
    verbs.held(row, now=NOW) if state == "held" else verbs.missed(row, now=NOW)
    again = invitation(kind="confirmation", booked=when(LAST_WEEK), slots=(), uid="")
    seen = repeats.foreseen(owner, "b", again, now=NOW)
    assert seen is not None
    assert "You have this one already" in seen.says
    kept = keep(owner, again, "b")
    assert (kept.written, kept.interview) == (False, row)
    assert Interview.objects.get().state == state


def test_an_interview_that_was_held_since_is_not_moved() -> None:
    owner = seeker()
    missed(owner, start=LAST_WEEK - timedelta(days=7))  # type: ignore[arg-type]  # fields by name
    second = keep(
        owner,
        invitation(kind="confirmation", booked=when(LAST_WEEK), slots=(), uid=""),
        "b",
        meeting="another",
    ).interview
    assert second is not None
    verbs.held(second, now=NOW)
    kept = keep(owner, invitation(uid="", text=SORRY, slots=(when(THURSDAY),)), "c")
    assert kept.interview is not None
    assert kept.interview.round == 2
    assert Interview.objects.count() == 3


def test_nobody_elses_missed_interview_is_moved() -> None:
    missed(seeker())
    kept = keep(seeker("charlie"), invitation(uid="", text=SORRY), "b")
    assert kept.new
    assert Interview.objects.filter(opportunity__seeker=seeker()).get().state == "missed"
