"""Rounds: added by hand, gone to, and what came of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes

from showup.pipeline import queries
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_a_round_by_hand_is_on_the_seekers_clock(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    type(alice).objects.filter(pk=alice.pk).update(zone="Europe/Berlin")
    given = {"starts_at": "2026-12-01T10:30", "format": "phone", "people": "Ruth Adeyemi, Jo"}
    page = alice_client.post(f"/jobs/{row.pk}/rounds/", given, follow=True).content.decode()
    interview = row.interviews.get()
    assert interview.starts_at is not None
    assert interview.starts_at.isoformat() == "2026-12-01T09:30:00+00:00"
    assert (interview.state, interview.format) == ("booked", "phone")
    assert "You meet Acme on Tue 1 Dec." in page
    assert "with Ruth Adeyemi, Jo" in page


def test_a_round_by_hand_that_is_over_was_held(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    alice_client.post(f"/jobs/{row.pk}/rounds/", {"starts_at": "2026-11-10T10:30"})
    assert row.interviews.get().state == "held"


@pytest.mark.parametrize("slip", ["soon", "2027-03-28T01:30", ""])
def test_a_round_at_no_time_is_not_noted(
    alice: Seeker, alice_client: Client, now: datetime, slip: str
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    page = alice_client.post(f"/jobs/{row.pk}/rounds/", {"starts_at": slip}, follow=True)
    assert 'role="alert"' in page.content.decode()
    assert not row.interviews.exists()


def test_having_gone_is_noted_from_the_story_and_the_result_later(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    verbs.book(scene.booking, starts_at=now - timedelta(days=1), now=now)
    today = alice_client.get("/").content.decode()
    assert "How did it go?" in today
    story = alice_client.get(f"/jobs/{scene.booked.pk}/").content.decode()
    assert "You met Kestrel Energy on Sun 22 Nov." in story
    address = f"/interviews/{scene.booking.pk}/held/"
    assert f'action="{address}"' in story
    story = alice_client.post(address, {"result": "waiting"}, follow=True).content.decode()
    assert "You’re waiting to hear." in story
    story = alice_client.post(address, {"result": "passed"}, follow=True).content.decode()
    assert "You’re through." in story
    kept = queries.interview(alice, scene.booking.pk)
    assert kept is not None
    assert (kept.state, kept.result) == ("held", "passed")
    assert "How did it go?" not in alice_client.get("/").content.decode()


def test_no_such_result_is_noted(alice: Seeker, alice_client: Client, now: datetime) -> None:
    scene = scenes.search(alice, now=now)
    address = f"/interviews/{scene.booking.pk}/held/"
    alice_client.post(address, {"result": "splendid"})
    scene.booking.refresh_from_db()
    assert scene.booking.state == "booked"


def test_nobody_notes_a_round_of_somebody_elses(
    alice: Seeker, bob_client: Client, charlie_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    for client in (bob_client, charlie_client):
        held = client.post(f"/interviews/{scene.booking.pk}/held/", {"result": "passed"})
        added = client.post(f"/jobs/{scene.booked.pk}/rounds/", {"starts_at": "2026-12-01T10:30"})
        assert (held.status_code, added.status_code) == (404, 404)
    scene.booking.refresh_from_db()
    assert scene.booking.state == "booked"
    assert scene.booked.interviews.count() == 1
