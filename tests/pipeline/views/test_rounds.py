"""Rounds: added by hand, gone to, and what came of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
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
    assert "You were to meet Kestrel Energy yesterday at 09:00." in story
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


@pytest.mark.parametrize(
    ("given", "slots", "state"),
    [
        ({"starts_at": "2026-11-20T10:30", "is_theirs": "on", "people": "Jo"}, [], "held"),
        ({"starts_at": "2026-12-01T10:30", "is_theirs": "on"}, [], "booked"),
        ({"starts_at": "2026-11-20T10:30"}, [datetime(2026, 11, 20, 10, 30, tzinfo=UTC)], "held"),
    ],
)
def test_a_round_by_hand_settles_the_invitation_it_answers(
    alice: Seeker,
    alice_client: Client,
    now: datetime,
    given: dict[str, str],
    slots: list[datetime],
    state: str,
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    verbs.invite(row, slots=[verbs.SlotTime(each) for each in slots], now=now, link="https://a.b")
    assert "the one they invited me to" in alice_client.get(f"/jobs/{row.pk}/").content.decode()
    page = alice_client.post(f"/jobs/{row.pk}/rounds/", given, follow=True).content.decode()
    interview = row.interviews.get()
    assert (interview.state, interview.link) == (state, "https://a.b")
    assert "the one they invited me to" not in page
    assert "would like to meet you" not in alice_client.get("/").content.decode()


def test_another_round_by_hand_leaves_an_invitation_open(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    verbs.invite(row, slots=[], now=now)
    alice_client.post(f"/jobs/{row.pk}/rounds/", {"starts_at": "2026-11-10T10:30"})
    assert sorted(each.state for each in row.interviews.all()) == ["held", "invited"]


def test_undo_brings_the_invitation_back(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    verbs.invite(row, slots=[], now=now)
    given = {"starts_at": "2026-11-20T10:30", "is_theirs": "on"}
    alice_client.post(f"/jobs/{row.pk}/rounds/", given)
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    interview = row.interviews.get()
    assert (interview.state, interview.starts_at) == ("invited", None)
