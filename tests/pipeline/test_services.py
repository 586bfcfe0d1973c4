"""The verbs of the pipeline: what each one changes, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from showup.pipeline import history, queries, services
from showup.pipeline.models import Opportunity
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=3)


def test_there_is_one_dream_job_at_most(alice: Seeker, bob: Seeker) -> None:
    first, _ = services.add(alice, employer="Acme", dream=True, now=NOW)
    services.add(bob, employer="Gamma", dream=True, now=NOW)
    second, batch = services.add(alice, employer="Beta", dream=True, now=NOW)
    assert queries.dream(alice) == second
    assert Opportunity.objects.filter(dream=True).count() == 2
    history.undo(alice, batch, now=NOW)
    assert queries.dream(alice) == first


def test_an_invitation_moves_a_job_to_interviews_even_after_silence(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", stage="ghosted", now=NOW)
    services.invite(row, slots=[], now=NOW)
    row.refresh_from_db()
    assert row.stage == "interview"


def test_an_offer_is_not_taken_back_by_another_invitation(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    services.offer(row, deadline=None, now=NOW)
    services.invite(row, slots=[], now=NOW)
    row.refresh_from_db()
    assert row.stage == "offer"


def test_the_same_time_offered_twice_is_one(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    twice = [services.SlotTime(LATER, 30), services.SlotTime(LATER, 60)]
    interview, _ = services.invite(row, slots=twice, now=NOW)
    assert [slot.minutes for slot in interview.slots.all()] == [30]


def test_a_row_read_long_ago_overwrites_nothing(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    stale = queries.opportunity(alice, row.pk)
    assert stale is not None
    services.offer(row, deadline=None, now=NOW)
    services.change(stale, excitement=3.0, now=NOW)
    row.refresh_from_db()
    assert (row.stage, row.excitement) == ("offer", 3.0)


def test_asking_to_move_counts_every_time(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    interview, _ = services.invite(row, slots=[], now=NOW)
    stale = queries.interview(alice, interview.pk)
    assert stale is not None
    services.ask_to_move(interview, now=NOW)
    services.ask_to_move(stale, now=LATER)
    interview.refresh_from_db()
    assert interview.moves_made == 2


def test_bowing_out_of_a_booking_cancels_it_and_withdraws(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    interview, _ = services.invite(row, slots=[], now=NOW)
    services.book(interview, starts_at=LATER, now=NOW)
    services.bow_out(interview, why="pay", now=NOW)
    interview.refresh_from_db()
    row.refresh_from_db()
    assert (interview.state, row.stage, row.why_not) == ("cancelled", "withdrawn", "pay")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("excitement", 11.0), ("excitement", float("nan")), ("excitement", "nine"),
        ("excitement", True), ("hours", -1.0), ("hours", None), ("own_odds", 1.5),
        ("rounds", 2.5), ("rounds", 0), ("sureness", "certain"), ("stage", "asleep"),
        ("exempt", "boredom"), ("employer", "x" * 301), ("deal_breaker", None),
        ("pay_currency", "EURO"), ("pay_currency", "XYZ"), ("pay_period", "decade"),
        ("pay_low", -1.0), ("remote", "moon"), ("doubts", ["boss"]), ("place", "x" * 301),
        ("link", " JavaScript:alert(1)"), ("link", "file:///etc/passwd"),
    ],
)  # fmt: skip
def test_a_value_off_its_scale_is_refused_by_name(alice: Seeker, field: str, value: Any) -> None:
    with pytest.raises(FieldError) as caught:
        services.add(alice, now=NOW, **{field: value})
    assert caught.value.field == field
    assert str(caught.value).endswith(".")
    assert not Opportunity.objects.exists()


def test_an_ending_must_be_one(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    with pytest.raises(FieldError, match="ends as one of"):
        services.end(row, stage="applied", now=NOW)


def test_a_misspelt_field_is_an_error(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    with pytest.raises(Exception, match="excitment"):
        services.change(row, excitment=3.0, now=NOW)


def test_a_double_click_asks_for_another_day_once(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    interview, _ = services.invite(row, slots=[services.SlotTime(LATER)], now=NOW)
    first = services.ask_to_move(interview, now=NOW)
    assert services.ask_to_move(interview, now=NOW + timedelta(seconds=2)) == first
    interview.refresh_from_db()
    assert interview.moves_made == 1
    services.ask_to_move(interview, now=NOW + timedelta(days=1))
    interview.refresh_from_db()
    assert interview.moves_made == 2


def test_pay_ends_above_where_it_begins_also_beside_what_is_known(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", pay_low=50_000.0, now=NOW)
    with pytest.raises(FieldError, match="below where it begins"):
        services.change(row, pay_high=40_000.0, now=NOW)


def test_an_offer_ends_after_it_came(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    yesterday = (NOW - timedelta(days=1)).date()
    with pytest.raises(FieldError, match="before it came"):
        services.offer(row, deadline=yesterday, on=NOW.date(), now=NOW)
    services.offer(row, deadline=LATER.date(), words="30 days off", now=NOW)
    services.offer(row, deadline=None, now=LATER)
    row.refresh_from_db()
    assert (row.offer_on, row.offer_words) == (NOW.date(), "30 days off")


def test_an_offer_noted_after_its_end_came_before_it(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    yesterday = (NOW - timedelta(days=1)).date()
    services.offer(row, deadline=yesterday, now=NOW)
    row.refresh_from_db()
    assert (row.offer_on, row.offer_deadline, row.stage_since) == (yesterday, yesterday, yesterday)


def test_a_double_click_adds_once_and_another_job_is_another(alice: Seeker) -> None:
    first = services.add(alice, employer="Acme", title="Cook", excitement=3, now=NOW)
    again = NOW + timedelta(seconds=2)
    assert services.add(alice, employer="Acme", title="Cook", excitement=3.0, now=again) == first
    services.add(alice, employer="Acme", title="Baker", now=again)
    services.add(alice, employer="Acme", title="Cook", excitement=3, now=LATER)
    assert queries.opportunities(alice).count() == 3


def test_what_was_undone_can_be_added_again_at_once(alice: Seeker) -> None:
    _, batch = services.add(alice, employer="Acme", now=NOW)
    history.undo(alice, batch, now=NOW)
    services.add(alice, employer="Acme", now=NOW)
    assert queries.opportunities(alice).count() == 1


def test_rounds_are_counted_and_one_that_was_called_off_is_not(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    first, _ = services.invite(row, slots=[], now=NOW)
    services.held(first, result="passed", now=NOW)
    second, _ = services.meet(row, starts_at=LATER, now=NOW)
    services.cancelled_by_employer(second, now=NOW)
    again, _ = services.invite(row, slots=[], now=NOW)
    assert [first.round, second.round, again.round] == [1, 2, 2]


def test_an_interview_without_an_invitation_is_booked_or_was_held(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    coming, _ = services.meet(row, starts_at=LATER, format="video", minutes=45, now=NOW)
    row.refresh_from_db()
    assert (coming.state, row.stage) == ("booked", "interview")
    been, _ = services.meet(row, starts_at=NOW - timedelta(days=3), now=NOW)
    assert been.state == "held"
    assert queries.last_met(row, now=NOW) == been


def test_what_came_of_a_round_can_be_said_and_taken_back(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    interview, _ = services.meet(row, starts_at=NOW - timedelta(days=3), now=NOW)
    batch = services.set_result(interview, result="passed", now=NOW)
    assert queries.said_of(alice, batch) == "You’re through the round with Acme."
    history.undo(alice, batch, now=NOW)
    interview.refresh_from_db()
    assert interview.result == ""
    with pytest.raises(FieldError, match="passed, failed, waiting"):
        services.set_result(interview, result="splendid", now=NOW)


@pytest.mark.parametrize(
    ("field", "value"),
    [("format", "séance"), ("minutes", -1), ("round", 100), ("place", "x" * 501)],
)
def test_an_interview_that_cannot_be_is_refused_by_name(
    alice: Seeker, field: str, value: Any
) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    interview, _ = services.invite(row, slots=[], now=NOW)
    with pytest.raises(FieldError) as caught:
        services.change_interview(interview, now=NOW, **{field: value})
    assert caught.value.field == field


def test_a_note_is_changed_and_taken_away_and_says_something(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    kept, _ = services.note(row, text=" ring them ", now=NOW)
    assert kept.text == "ring them"
    services.change_note(kept, text="write to them", now=NOW)
    services.drop_note(kept, now=NOW)
    assert not row.notes.exists()
    for kind, text in (("note", "  "), ("song", "la")):
        with pytest.raises(FieldError):
            services.note(row, text=text, kind=kind, now=NOW)


def test_bookings_at_the_same_hour_are_seen(alice: Seeker) -> None:
    rows = [services.add(alice, employer=name, now=NOW)[0] for name in ("Acme", "Beta", "Gamma")]
    meetings = [
        services.meet(row, starts_at=LATER + timedelta(minutes=later), minutes=60, now=NOW)[0]
        for row, later in zip(rows, (0, 30, 60), strict=True)
    ]
    assert queries.clashing(alice, meetings[0]) == [meetings[1]]
    assert queries.clashing(alice, meetings[1]) == [meetings[0], meetings[2]]


def test_a_double_click_keeps_one_note_and_one_round(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    click, later = NOW + timedelta(seconds=1), NOW + timedelta(minutes=5)
    tuesday = NOW + timedelta(days=1)
    _, noted = services.note(row, text="They called.", now=NOW)
    _, met = services.meet(row, starts_at=tuesday, people=[{"name": "Nora"}], now=NOW)
    assert services.note(row, text="They called.", now=click)[1] == noted
    again = services.meet(row, starts_at=tuesday, people=[{"name": "Nora"}], now=click)
    assert again[1] == met
    services.note(row, text="They called again.", now=click)
    services.meet(row, starts_at=tuesday, people=[{"name": "Sam"}], now=click)
    services.note(row, text="They called.", now=later)
    assert (row.notes.count(), row.interviews.count()) == (3, 2)
    history.undo(alice, noted, now=later)
    services.note(row, text="They called again.", now=later)
    assert row.notes.count() == 3
