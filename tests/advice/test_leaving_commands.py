"""Leaving in the terminal: one look at what it gives up, then it is done, with a text to send."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused, showup

from showup.accounts.services import local_seeker
from showup.pipeline import queries, services
from showup.pipeline.models import Interview, Opportunity

pytestmark = pytest.mark.django_db
NORA = {"name": "Nora Lind", "address": "nora@acme.example", "role": ""}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def acme(db: None) -> Opportunity:
    """Return a job with an invitation to answer."""
    row, _ = services.add(local_seeker(), employer="Acme", title="Cook", excitement=4.0, now=NOW)
    slots = [services.SlotTime(NOW + timedelta(days=3))]
    services.invite(row, slots=slots, people=[NORA], language="en", now=NOW)
    return row


@pytest.fixture
def booked(acme: Opportunity) -> Opportunity:
    """Return the job with its interview booked."""
    interview = Interview.objects.get()
    services.book(interview, starts_at=NOW + timedelta(days=3), now=NOW)
    return acme


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at the terminal."""
    monkeypatch.setattr("showup.advice.commands.leaving.can_ask", lambda: True)


def state() -> tuple[str, str]:
    interview = Interview.objects.select_related("opportunity").get()
    return interview.state, interview.opportunity.stage


@pytest.mark.parametrize(
    ("verb", "title"), [("decline", "decline"), ("withdraw", "decline"), ("move", "ask to move it")]
)
def test_in_a_pipe_the_look_comes_first_and_changes_nothing(
    acme: Opportunity, verb: str, title: str
) -> None:
    result = showup(verb, "acme")
    assert result.exit_code == 1
    assert f"One look before you {title}." in result.stdout
    assert "Nora Lind" in result.stdout
    assert result.stderr == "Nothing was changed. Say it again with --insist to go on.\n"
    assert state() == ("invited", "interview")


def test_the_look_comes_once_an_interview(acme: Opportunity) -> None:
    refused("decline", "acme")
    said = done("decline", "acme", "--why", "pay")
    assert "One look" not in said
    assert "The invitation from Acme is declined." in said
    assert state() == ("declined", "withdrawn")
    assert Opportunity.objects.get().why_not == "pay"


def test_whoever_insists_sees_no_look(acme: Opportunity) -> None:
    assert "One look" not in done("decline", "acme", "--insist")
    assert state() == ("declined", "withdrawn")
    assert Interview.objects.get().paused_at is None


@pytest.mark.usefixtures("asked")
def test_at_a_terminal_one_can_stay_after_all(booked: Opportunity) -> None:
    said = done("decline", "acme", answers="n\n")
    assert "One look before you cancel." in said
    assert "Cancel it all the same?" in said
    assert state() == ("booked", "interview")


@pytest.mark.usefixtures("asked")
def test_a_booking_is_cancelled_with_a_text_to_send(booked: Opportunity) -> None:
    said = done("decline", "acme", answers="y\n")
    assert "The interview with Acme is cancelled." in said
    assert "Nothing was sent." in said
    assert "Dear Nora Lind," in said
    assert state() == ("cancelled", "withdrawn")
    done("undo")
    assert state() == ("booked", "interview")


def test_a_scam_is_left_with_help_and_no_look(acme: Opportunity) -> None:
    said = done("withdraw", "acme", "--why", "scam")
    assert "One look" not in said
    assert "Pay nothing" in said
    assert state() == ("declined", "withdrawn")
    assert Opportunity.objects.get().exempt == "scam"


def test_whoever_is_ill_keeps_the_job(acme: Opportunity) -> None:
    assert "Get well first." in done("decline", "acme", "--why", "illness")
    assert state() == ("declined", "interview")


def test_another_day_is_asked_for_and_then_noted(booked: Opportunity) -> None:
    said = done("move", "acme", "--insist")
    assert "You asked Acme for another day." in said
    assert "Thursday 26 November at 10:00" in said
    assert Interview.objects.get().moves_made == 1
    said = done("move", "acme", "fri 3pm")
    assert said.startswith("Moved: Fri 27 Nov 2026, 15:00 (Europe/Berlin), Acme.")
    assert Interview.objects.get().starts_at == NOW + timedelta(days=4, hours=5)


def test_move_with_a_stage_moves_the_job(acme: Opportunity) -> None:
    services.name_stage(acme.seeker, name="Panel", like="interview", now=NOW)
    done("move", "acme", "panel", "--on", "today")
    acme.refresh_from_db()
    assert (acme.stage, acme.stage_name) == ("interview", "Panel")
    assert "--on goes with a stage" in refused("move", "acme", "--on", "today")


def test_no_stage_goes_round_the_look(acme: Opportunity) -> None:
    for verb in ("stage", "move"):
        assert "showup withdraw" in refused(verb, "acme", "withdrawn")
    assert state() == ("invited", "interview")


def test_without_an_interview_one_withdraws_from_the_job(db: None) -> None:
    row, _ = services.add(local_seeker(), employer="Acme", now=NOW)
    for verb in ("decline", "move"):
        assert "no invitation and no interview open" in refused(verb, "acme")
    done("withdraw", "acme", "--why", "place", "--on", "yesterday")
    row.refresh_from_db()
    assert (row.stage, row.why_not) == ("withdrawn", "place")
    assert str(row.stage_since) == "2026-11-22"


def test_a_scam_without_an_interview_is_left_as_one_change(db: None) -> None:
    row, _ = services.add(local_seeker(), employer="Acme", now=NOW)
    assert "Pay nothing" in done("withdraw", "acme", "--why", "scam")
    done("undo")
    row.refresh_from_db()
    assert (row.stage, row.exempt) == ("applied", "")


def test_an_offer_is_turned_down(db: None) -> None:
    row, _ = services.add(local_seeker(), employer="Acme", now=NOW)
    services.offer(row, deadline=None, now=NOW)
    assert "You turned down Acme’s offer." in done("decline", "acme")
    row.refresh_from_db()
    assert row.stage == "declined"


def test_an_interview_that_has_been_is_not_left(booked: Opportunity) -> None:
    interview = Interview.objects.get()
    services.book(interview, starts_at=NOW - timedelta(hours=2), now=NOW)
    assert "no interview open" in refused("decline", "acme")


def test_as_json_the_look_is_said_aside_and_the_text_is_a_field(acme: Opportunity) -> None:
    result = showup("decline", "acme", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "One look before you decline." in result.stderr
    told = json.loads(done("decline", "acme", "--json"))
    assert told["schema"] == "showup.done/1"
    assert told["letter"]["to"] == "Nora Lind <nora@acme.example>"
    assert told["opportunity"]["stage"] == "withdrawn"
    assert told["batch"] == str(queries.last_batch(acme.seeker))
