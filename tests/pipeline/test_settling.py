"""A time settled by hand: what was booked is said, and a time that is over is no appointment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.accounts.services import local_seeker
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

pytestmark = pytest.mark.django_db
FIRST = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def invited(berlin: None) -> Interview:
    """Return an open invitation from Kestrel."""
    job, _ = verbs.add(local_seeker(), employer="Kestrel", now=NOW)
    interview, _ = verbs.invite(job, slots=[], now=NOW)
    return interview


@pytest.fixture
def booked(invited: Interview) -> Interview:
    """Return the same, booked for 1 December."""
    verbs.book(invited, starts_at=FIRST, now=NOW)
    return invited


@pytest.mark.parametrize("verb", ["book", "move"])
def test_what_was_booked_is_said(booked: Interview, verb: str) -> None:
    said = done(verb, "kestrel", "24 Nov 15:15")
    assert "Tue 24 Nov 2026, 15:15" in said
    assert "Was         Tue 1 Dec 2026, 09:30 (Europe/Berlin)" in said
    told = json.loads(done(verb, "kestrel", "25 Nov 15:15", "--json"))
    assert told["was"] == "2026-11-24T15:15:00+01:00"


def test_what_was_not_booked_before_was_nothing(invited: Interview) -> None:
    assert "Was " not in done("book", "kestrel", "24 Nov 15:15")
    assert "was" not in json.loads(done("book", "kestrel", "24 Nov 15:15", "--json"))


@pytest.mark.parametrize("verb", ["book", "move"])
def test_no_booked_interview_is_moved_into_the_past(booked: Interview, verb: str) -> None:
    said = refused(verb, "kestrel", "20 Nov 2026 10:00")
    assert "Fri 20 Nov 2026, 10:00 (Europe/Berlin) is over." in said
    instead = (
        f"`showup book {booked.opportunity.pk} '20 Nov 2026 10:00' --held` notes that instead."
    )
    assert instead in said
    booked.refresh_from_db()
    assert (booked.state, booked.starts_at) == ("booked", FIRST)


def test_an_open_invitation_is_held_only_where_that_is_said(invited: Interview) -> None:
    assert "is over" in refused("book", "kestrel", "yesterday 10:00")
    invited.refresh_from_db()
    assert invited.state == "invited"
    assert "still to come" in refused("book", "kestrel", "tomorrow 10:00", "--held")
    assert "Held: Sun 22 Nov" in done("book", "kestrel", "yesterday 10:00", "--held")
    invited.refresh_from_db()
    assert invited.state == "held"


def test_a_round_that_nobody_wrote_about_may_be_over(berlin: None) -> None:
    verbs.add(local_seeker(), employer="Acme", now=NOW)
    assert "still to come" in refused("book", "acme", "tomorrow 10:00", "--held")
    assert "Held" in done("book", "acme", "yesterday 10:00")


def test_the_page_says_what_was_booked_and_moves_nothing_into_the_past(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    with time_machine.travel(now, tick=False):
        row = scenes.search(alice, now=now).booking
        verbs.book(row, starts_at=FIRST, now=now)
        address = f"/interviews/{row.pk}/book/"
        answer = alice_client.post(address, {"starts_at": "2026-11-20T10:00"}, follow=True)
        page = answer.content.decode()
        assert "Fri 20 Nov 2026, 10:00 (Europe/London) is over." in page
        row.refresh_from_db()
        assert row.starts_at == FIRST
        answer = alice_client.post(address, {"starts_at": "2026-11-24T15:15"}, follow=True)
        page = answer.content.decode()
        assert "Kestrel Energy is booked for Tue 24 Nov 2026, 15:15 (Europe/London)" in page
        assert "it was Tue 1 Dec 2026, 08:30 (Europe/London)" in page
        row.refresh_from_db()
        assert row.starts_at == FIRST - timedelta(days=7) + timedelta(hours=6, minutes=45)


def test_a_page_that_books_over_another_interview_says_so(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    with time_machine.travel(now, tick=False):
        row = scenes.search(alice, now=now).booking
        verbs.book(row, starts_at=FIRST, minutes=60, now=now)
        other, _ = verbs.add(alice, employer="Globex", now=now)
        invited, _ = verbs.invite(other, slots=[], now=now)
        fields = {"starts_at": "2026-12-01T09:00"}
        page = alice_client.post(f"/interviews/{invited.pk}/book/", fields, follow=True)
        said = page.content.decode()
        assert "Globex is booked for Tue 1 Dec 2026, 09:00 (Europe/London)." in said
        clash = "But Kestrel Energy is booked for Tue 1 Dec 2026, 08:30 (Europe/London)"
        assert f"{clash}: one of them has to move." in said
        third, _ = verbs.add(alice, employer="Initech", now=now)
        page = alice_client.post(f"/jobs/{third.pk}/rounds/", fields, follow=True)
        assert clash in page.content.decode()


@pytest.mark.parametrize("verb", ["book", "move"])
def test_a_time_that_is_booked_already_is_not_booked_again(booked: Interview, verb: str) -> None:
    assert "It was so already." not in done(verb, "kestrel", "24 Nov 15:15")
    again = done(verb, "kestrel", "24 Nov 15:15")
    assert "Kestrel. It was so already." in again
    assert "showup undo" not in again
    told = json.loads(done(verb, "kestrel", "24 Nov 15:15", "--json"))
    assert told["changed"] is False


def test_the_page_says_that_a_time_is_booked_already(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    found = scenes.search(alice, now=now)
    at = {"starts_at": "2026-11-27T11:00"}
    with time_machine.travel(now, tick=False):
        pages = [
            alice_client.post(f"/interviews/{found.booking.pk}/book/", at, follow=True)
            for _ in range(2)
        ]
    says = [page.content.decode() for page in pages]
    assert " is booked for Fri 27 Nov" in says[0]
    assert " is already booked for Fri 27 Nov" in says[1]
