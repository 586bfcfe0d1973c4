"""The plain list, a job by hand, what becomes of one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes

from showup.accounts import services as accounts
from showup.pipeline import queries
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

JOB = {"employer": "Acme", "title": "", "agency": "", "excitement": "7", "sureness": "guess"}


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_an_empty_list_teaches_the_next_step(alice_client: Client) -> None:
    page = alice_client.get("/jobs/").content.decode()
    assert "Nothing here yet." in page
    assert 'href="/invite/"' in page


def test_the_list_says_what_comes_next_for_each(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    page = alice_client.get("/jobs/").content.decode()
    assert "Four jobs are open, two interviews booked." in page
    assert "Answer the offer by" in page
    assert "Tue 24 Nov, 09:00" in page


def test_a_name_is_enough(alice: Seeker, alice_client: Client) -> None:
    answer = alice_client.post("/jobs/new/", JOB)
    row = queries.opportunities(alice).get()
    assert answer.headers["Location"] == f"/jobs/{row.pk}/"


def test_without_any_name_nothing_is_added(alice: Seeker, alice_client: Client) -> None:
    page = alice_client.post("/jobs/new/", JOB | {"employer": " "}).content.decode()
    assert "one is enough" in page
    assert not queries.opportunities(alice).exists()


def test_times_by_hand_are_on_the_seekers_clock_and_open_the_question(
    alice: Seeker, alice_client: Client
) -> None:
    type(alice).objects.filter(pk=alice.pk).update(zone="Europe/Berlin")
    answer = alice_client.post("/jobs/new/", JOB | {"slot_1": "2026-12-01T10:30"})
    interview = queries.need_an_answer(alice).get()
    assert interview.slots.get().starts_at.isoformat() == "2026-12-01T09:30:00+00:00"
    assert answer.headers["Location"].endswith("/ask/")


def test_a_time_that_is_none_is_said_beside_its_field(alice_client: Client) -> None:
    page = alice_client.post("/jobs/new/", JOB | {"slot_1": "soon"}).content.decode()
    assert 'id="id_slot_1_error"' in page
    assert 'aria-invalid="true"' in page


def test_a_change_can_be_undone_at_once(alice: Seeker, alice_client: Client, now: datetime) -> None:
    row = scenes.search(alice, now=now).invited
    page = alice_client.post(
        f"/jobs/{row.pk}/change/", JOB | {"employer": "Brightwater", "excitement": "8"}, follow=True
    ).content.decode()
    assert "Brightwater was changed." in page
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    row.refresh_from_db()
    assert (row.employer, row.excitement) == ("Brightwater Logistics", 4.0)


def test_a_settled_time_is_booked_on_the_seekers_clock(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    interview = scenes.search(alice, now=now).invitation
    type(alice).objects.filter(pk=alice.pk).update(zone="Europe/Berlin")
    page = alice_client.post(
        f"/interviews/{interview.pk}/book/", {"starts_at": "2026-12-01T10:30"}, follow=True
    ).content.decode()
    assert "is booked" in page
    interview.refresh_from_db()
    assert interview.starts_at is not None
    assert interview.starts_at.isoformat() == "2026-12-01T09:30:00+00:00"


def test_a_time_that_cannot_be_read_books_nothing(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    interview = scenes.search(alice, now=now).invitation
    alice_client.post(f"/interviews/{interview.pk}/book/", {"starts_at": "soon"})
    interview.refresh_from_db()
    assert interview.state == "invited"


def test_an_offer_brings_its_deadline(alice: Seeker, alice_client: Client, now: datetime) -> None:
    row = scenes.search(alice, now=now).booked
    alice_client.post(f"/jobs/{row.pk}/offer/", {"deadline": "2026-12-04"})
    row.refresh_from_db()
    assert (row.stage, str(row.offer_deadline)) == ("offer", "2026-12-04")


@pytest.mark.parametrize("verb", ["offer", "end"])
def test_what_cannot_be_read_changes_nothing(
    alice: Seeker, alice_client: Client, now: datetime, verb: str
) -> None:
    row = scenes.search(alice, now=now).booked
    given = {"deadline": "one day", "stage": "lost"}
    page = alice_client.post(f"/jobs/{row.pk}/{verb}/", given, follow=True).content.decode()
    assert 'role="alert"' in page
    row.refresh_from_db()
    assert row.stage == "interview"


def test_an_ending_moves_it_out_of_the_open_ones(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).booked
    alice_client.post(f"/jobs/{row.pk}/end/", {"stage": "rejected"})
    alice_client.get("/jobs/")  # says what was done, once
    page = alice_client.get("/jobs/").content.decode()
    assert page.index("Kestrel Energy") > page.index(">Ended<")


@pytest.mark.parametrize("slip", ["0001-01-01T00:00", "9999-12-31T23:59"])
def test_a_year_that_can_only_be_a_slip_is_said(
    alice: Seeker, alice_client: Client, slip: str
) -> None:
    page = alice_client.post("/jobs/new/", JOB | {"slot_1": slip, "answer_by": slip[:10]})
    assert page.content.decode().count("can’t be right. Which is it?") == 2
    assert not queries.opportunities(alice).exists()


def test_a_settled_time_in_an_impossible_year_is_not_noted(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    interview = queries.need_an_answer(alice).first()
    assert interview is not None
    address = f"/interviews/{interview.pk}/book/"
    page = alice_client.post(address, {"starts_at": "0001-01-01T00:00"}, follow=True)
    assert "That time couldn’t be read, so nothing was noted." in page.content.decode()


@pytest.mark.parametrize("night", ["2027-03-28T01:30", "2027-10-31T01:30"])
def test_a_time_that_is_none_or_two_is_asked_about(
    alice: Seeker, alice_client: Client, now: datetime, night: str
) -> None:
    accounts.keep_preferences(alice, zone="Europe/London")
    page = alice_client.post("/jobs/new/", JOB | {"slot_1": night}).content.decode()
    assert "The clocks change at 01:30 that night." in page
    assert not queries.opportunities(alice).exists()
    booking = scenes.search(alice, now=now).booking
    address = f"/interviews/{booking.pk}/book/"
    page = alice_client.post(address, {"starts_at": night}, follow=True).content.decode()
    assert "The clocks change at 01:30 that night." in page
    kept = queries.interview(alice, booking.pk)
    assert kept is not None
    assert kept.starts_at == booking.starts_at


def test_a_list_of_ended_jobs_alone_is_not_called_empty(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Acme", now=now)
    verbs.end(row, stage="rejected", now=now)
    page = alice_client.get("/jobs/").content.decode()
    assert "Nothing is open." in page
    assert "Acme" in page
