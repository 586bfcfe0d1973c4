"""Keeping what came in: every kind, once, in one transaction, and undone exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.exchange.invitations.messages import (
    BERLIN,
    NOW,
    THURSDAY,
    TUESDAY,
    arrive,
    invitation,
    keep,
    seeker,
    tables,
    when,
)

from showup.exchange import record_json
from showup.exchange.invitations import belonging, queries, rules, services
from showup.exchange.models import Arrival, Keeping
from showup.exchange.records import Found, Problem, When
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.pipeline.models import Change, Opportunity

if TYPE_CHECKING:
    from showup.exchange.records import Kind

pytestmark = pytest.mark.django_db


def test_an_invitation_becomes_an_opportunity_with_its_times() -> None:
    kept = keep(seeker(), invitation())
    assert kept.written
    assert kept.opportunity.employer == "Harbour Housing"
    assert kept.opportunity.stage == "interview"
    assert kept.interview is not None
    assert kept.interview.state == "invited"
    assert [slot.starts_at for slot in kept.interview.slots.all()] == [TUESDAY, THURSDAY]
    assert [slot.minutes for slot in kept.interview.slots.all()] == [45, 45]


def test_an_invitation_finds_the_application_it_answers() -> None:
    owner = seeker()
    mine, _ = verbs.add(owner, employer="Harbour Housing GmbH", now=NOW)
    kept = keep(owner, invitation())
    assert kept.opportunity == mine
    mine.refresh_from_db()
    assert mine.title == "Service designer"
    assert mine.employer == "Harbour Housing GmbH"


def test_a_confirmation_books_the_open_invitation() -> None:
    owner = seeker()
    asked = keep(owner, invitation())
    sure = invitation(kind="confirmation", booked=when(THURSDAY), slots=(), sequence=1)
    kept = keep(owner, sure, "b")
    assert kept.interview == asked.interview
    assert kept.interview is not None
    kept.interview.refresh_from_db()
    assert (kept.interview.state, kept.interview.starts_at) == ("booked", THURSDAY)


def test_a_confirmation_alone_makes_a_booked_interview() -> None:
    kept = keep(seeker(), invitation(kind="confirmation", booked=when(TUESDAY), slots=()))
    assert kept.interview is not None
    assert (kept.interview.state, kept.interview.starts_at) == ("booked", TUESDAY)
    assert kept.opportunity.stage == "interview"


def test_a_moved_interview_keeps_its_old_time_in_the_history() -> None:
    owner = seeker()
    keep(owner, invitation(kind="confirmation", booked=when(TUESDAY), slots=()))
    moved = invitation(
        kind="reschedule", booked=when(THURSDAY), slots=(), uid="", moved_from=when(TUESDAY)
    )
    kept = keep(owner, moved, "b")
    assert kept.interview is not None
    kept.interview.refresh_from_db()
    assert kept.interview.starts_at == THURSDAY
    change = Change.objects.filter(table="pipeline.interview", row=kept.interview.pk).last()
    assert change is not None
    assert change.before is not None
    assert change.before["starts_at"].startswith("2026-11-24T09:00")


def test_a_move_without_a_new_time_opens_the_invitation_again() -> None:
    owner = seeker()
    keep(owner, invitation(kind="confirmation", booked=when(TUESDAY), slots=()))
    kept = keep(owner, invitation(kind="reschedule", slots=(when(THURSDAY),), uid=""), "b")
    assert kept.interview is not None
    kept.interview.refresh_from_db()
    assert (kept.interview.state, kept.interview.starts_at) == ("invited", None)


@pytest.mark.parametrize("kind", ["reschedule", "cancellation", "rejection"])
def test_what_answers_nothing_here_is_asked_about(kind: Kind) -> None:
    owner = seeker()
    with pytest.raises(rules.MissingAnswerError, match="Which job is it about") as caught:
        keep(owner, invitation(kind=kind, booked=when(TUESDAY), slots=()))
    assert caught.value.field == "belongs_to"
    assert not Opportunity.objects.exists()


def test_a_cancellation_calls_the_interview_off_and_leaves_the_job_open() -> None:
    owner = seeker()
    keep(owner, invitation(kind="confirmation", booked=when(TUESDAY), slots=()))
    kept = keep(owner, invitation(kind="cancellation", slots=(), sequence=1), "b")
    assert kept.interview is not None
    kept.interview.refresh_from_db()
    assert kept.interview.state == "cancelled"
    kept.opportunity.refresh_from_db()
    assert kept.opportunity.stage == "interview"


def test_an_older_calendar_entry_changes_nothing_and_says_so() -> None:
    owner = seeker()
    keep(owner, invitation(kind="confirmation", booked=when(TUESDAY), slots=(), sequence=3))
    before = tables()
    kept = keep(
        owner, invitation(kind="confirmation", booked=when(THURSDAY), slots=(), sequence=2), "b"
    )
    assert not kept.written
    assert "newer version" in kept.problems[0].what
    assert tables() == before


def test_an_offer_has_its_deadline_and_a_rejection_ends_it() -> None:
    owner = seeker()
    keep(owner, invitation())
    offer = invitation(kind="offer", slots=(), uid="", answer_by=When(date(2026, 12, 1)))
    kept = keep(owner, offer, "b")
    kept.opportunity.refresh_from_db()
    assert (kept.opportunity.stage, kept.opportunity.offer_deadline) == ("offer", date(2026, 12, 1))
    kept = keep(owner, invitation(kind="rejection", slots=(), uid=""), "c")
    kept.opportunity.refresh_from_db()
    assert kept.opportunity.stage == "rejected"


def test_take_home_work_becomes_a_note_with_its_deadline() -> None:
    owner = seeker()
    due = When(datetime(2026, 11, 30, 17, 0, tzinfo=BERLIN))
    kept = keep(owner, invitation(kind="task", slots=(), uid="", answer_by=due))
    note = kept.opportunity.notes.get()
    assert (note.kind, note.due, note.text) == ("task", due.start, "Would you like to meet us?")
    assert kept.opportunity.stage == "screening"


def test_work_to_do_leaves_a_later_stage_alone() -> None:
    owner = seeker()
    keep(owner, invitation())
    kept = keep(owner, invitation(kind="task", slots=(), uid=""), "b")
    kept.opportunity.refresh_from_db()
    assert kept.opportunity.stage == "interview"


def test_a_newsletter_is_not_kept_unless_the_seeker_says_what_it_is() -> None:
    owner = seeker()
    news = invitation(kind="newsletter", uid="")
    with pytest.raises(services.NotAnInvitationError, match="a job alert or a newsletter"):
        keep(owner, news)
    assert not tables()["Opportunity"]
    assert keep(owner, news, kind="invitation").written


def test_nothing_readable_says_what_was_wrong() -> None:
    arrival = arrive(seeker())
    arrival.problems = [record_json.dump(Problem("the file", "It is empty.", fatal=True))]
    with pytest.raises(services.NotAnInvitationError, match="It is empty"):
        services.keep(arrival, answers=rules.Answers(), now=NOW)


def test_the_same_mail_twice_is_kept_once() -> None:
    owner = seeker()
    first = keep(owner, invitation())
    before, changes = tables(), Change.objects.count()
    again = keep(owner, invitation())
    assert not again.written
    assert (again.opportunity, again.batch) == (first.opportunity, first.batch)
    assert "here already" in again.problems[0].what
    assert (tables(), Change.objects.count()) == (before, changes)


def test_the_same_calendar_entry_in_another_mail_is_kept_once() -> None:
    owner = seeker()
    keep(owner, invitation())
    before = tables()
    again = keep(owner, invitation(text="Forwarded"), "b")
    assert not again.written
    assert tables() == before


def test_what_was_undone_can_be_kept_again() -> None:
    owner = seeker()
    first = keep(owner, invitation())
    assert first.batch is not None
    services.undo(owner, first.batch, now=NOW)
    assert not Opportunity.objects.exists()
    assert keep(owner, invitation()).written


def test_undo_puts_an_application_back_as_it_was() -> None:
    owner = seeker()
    verbs.add(owner, employer="Harbour Housing", now=NOW)
    before = tables()
    kept = keep(owner, invitation())
    assert tables() != before
    assert kept.batch is not None
    assert services.undo(owner, kept.batch, now=NOW)
    assert tables() == before
    assert not Keeping.objects.filter(undone=False).exists()


def test_a_failure_in_the_last_write_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = seeker()
    arrival = arrive(owner, invitation())
    before = tables()

    def fail(*_: object, **__: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(Arrival, "save", fail)
    with pytest.raises(OSError, match="disk is full"):
        services.keep(arrival, answers=rules.Answers(), now=NOW)
    assert tables() == before
    assert not Change.objects.exists()
    assert not Keeping.objects.exists()


def test_several_files_are_kept_together_or_not_at_all() -> None:
    owner = seeker()
    good = services.Parcel("a.eml", "a", (invitation(),), (), (rules.Answers(),))
    bad = replace(good, name="b.eml", digest="b", readings=(invitation(kind="other", uid=""),))
    with pytest.raises(services.NotAnInvitationError):
        services.keep_all(owner, (good, bad), now=NOW)
    assert not Arrival.objects.exists()
    left_out = replace(bad, answers=(None,))
    kept = services.keep_all(owner, (good, left_out), now=NOW)
    assert len(kept) == 1
    assert kept[0].batch is not None
    services.undo(owner, kept[0].batch, now=NOW)
    assert not Opportunity.objects.exists()


def test_a_second_message_about_an_open_invitation_is_asked_about() -> None:
    owner = seeker()
    first = keep(owner, invitation(uid=""))
    later = invitation(uid="", slots=(when(THURSDAY),))
    with pytest.raises(rules.MissingAnswerError) as caught:
        keep(owner, later, "b")
    assert caught.value.field == "meeting"
    same = keep(owner, later, "b", meeting="same")
    assert same.interview == first.interview
    assert same.interview is not None
    assert [slot.starts_at for slot in same.interview.slots.all()] == [THURSDAY]
    other = keep(owner, invitation(uid="", slots=(when(TUESDAY),)), "c", meeting="another")
    assert other.interview is not None
    assert other.interview.round == 2


def test_an_invitation_after_an_interview_that_has_been_is_the_next_round() -> None:
    owner = seeker()
    past = NOW - timedelta(days=5)
    keep(owner, invitation(kind="confirmation", booked=when(past), slots=(), uid=""))
    kept = keep(owner, invitation(uid=""), "b")
    assert kept.interview is not None
    assert kept.interview.round == 2


def test_another_seekers_job_cannot_be_reached() -> None:
    alice, charlie = seeker(), seeker("charlie")
    mine = keep(alice, invitation())
    theirs = keep(charlie, invitation())
    assert theirs.written
    assert theirs.opportunity != mine.opportunity
    with pytest.raises(rules.MissingAnswerError, match="isn't in your pipeline"):
        keep(charlie, invitation(uid=""), "b", belongs_to=mine.opportunity.pk)
    assert mine.batch is not None
    before = tables()
    assert services.undo(charlie, mine.batch, now=NOW) is None
    assert tables() == before
    arrival = Arrival.objects.filter(seeker=alice).get()
    assert queries.arrival(charlie, arrival.pk) is None
    assert queries.arrivals(charlie).filter(seeker=alice).count() == 0
    assert queries.kept_before(seeker("bob"), "a") is None
    seen = belonging.known(charlie, rules.clue(invitation()))
    assert {row.pk for row in seen} == {theirs.opportunity.pk}
    assert pipeline.by_uid(charlie, "u1@harbour-housing.test") != mine.interview


def test_times_far_outside_life_and_odd_letters_do_no_harm() -> None:
    owner = seeker()
    for start in (date(1601, 1, 1), date(9999, 12, 31), datetime(9999, 12, 31, 23, tzinfo=BERLIN)):
        with pytest.raises(rules.MissingAnswerError, match="can't be right"):
            keep(owner, invitation(slots=(When(start),)))
    odd = invitation(
        employer=Found("株式会社\x00ひかり \ud800"),
        place="<script>alert(1)</script>",
        link="javascript:alert(1)",
        sequence=2**70,
    )
    kept = keep(owner, odd)
    assert kept.interview is not None
    kept.interview.refresh_from_db()
    assert kept.interview.place == "<script>alert(1)</script>"
    assert kept.interview.link == ""
    assert "\x00" not in kept.opportunity.employer


def test_what_was_only_looked_at_can_be_forgotten() -> None:
    owner = seeker()
    looked_at = arrive(owner, invitation(), digest="b")
    assert services.drop(looked_at)
    keep(owner, invitation())
    kept = Arrival.objects.get()
    assert not services.drop(kept)
    assert Arrival.objects.filter(pk=kept.pk).exists()
