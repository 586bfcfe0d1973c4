"""Today, and one opportunity's story."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_the_first_day_offers_to_take_an_invitation(alice_client: Client) -> None:
    page = alice_client.get("/").content.decode()
    assert "Nothing here yet." in page
    assert 'action="/invite/"' in page
    assert 'type="file"' in page


def test_today_shows_what_needs_an_answer_and_what_comes(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    page = alice_client.get("/").content.decode()
    assert "Two answers are waiting, the first due by tomorrow." in page
    assert f'href="/jobs/{scene.invited.pk}/ask/"' in page
    assert f'href="/jobs/{scene.offered.pk}/ask/"' in page
    assert "Next you meet Kestrel Energy, on Tue 1 Dec." in page


def test_times_are_on_the_seekers_clock_with_the_employers_beside_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    page = alice_client.get("/").content.decode()
    assert "Sat 28 Nov, 10:00" in page
    assert "11:00 in Berlin" in page


def test_a_quiet_day_stays_quiet(alice: Seeker, alice_client: Client, now: datetime) -> None:
    verbs.add(alice, now=now, employer="Acme")
    page = alice_client.get("/").content.decode()
    assert "Nothing needs an answer." in page
    assert "Needs an answer" not in page


def test_the_story_tells_what_happened_and_undoes_the_last_of_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    batch = verbs.change(scene.invited, now=now, excitement=9.0)
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    assert "Brightwater Logistics would like to meet you." in page
    assert page.count("/undo/") == 1
    assert f"/undo/{batch}/" in page


def test_an_invitation_can_be_declined_from_its_story_by_way_of_the_look(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    address = f"/jobs/{scene.invited.pk}/text/decline/"
    assert f'href="{address}"' in page
    assert "/pause/" in alice_client.get(address).headers["Location"]


def test_what_is_the_seekers_own_can_be_said_and_counts(
    alice: Seeker, alice_client: Client
) -> None:
    own = {"name": "Ines", "zone": "Europe/Paris", "bar": "5.5", "hours_a_week": "8"}
    alice_client.post("/you/", own | {"hour_price": "0.05"})
    alice.refresh_from_db()
    assert (alice.name, alice.zone, alice.bar) == ("Ines", "Europe/Paris", 5.5)
    assert (alice.hours_a_week, alice.hour_price) == (8.0, 0.05)


def test_a_bar_off_the_scale_is_said_beside_its_field(alice_client: Client) -> None:
    own = {"name": "", "zone": "", "bar": "12", "hours_a_week": "8", "hour_price": ""}
    answer = alice_client.post("/you/", own)
    assert answer.status_code == 422
    assert 'id="id_bar_error"' in answer.content.decode()


def test_an_employer_who_called_off_is_not_said_to_have_never_asked(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    silent, _ = verbs.add(alice, now=now, employer="Silent Ltd")
    page = alice_client.get(f"/jobs/{silent.pk}/").content.decode()
    assert "hasn’t asked you anything yet" in page
    interview = scene.invited.interviews.get()
    interview.state = "cancelled"
    interview.save()
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    assert "Nothing to do here now." in page
    assert "hasn’t asked you anything yet" not in page
