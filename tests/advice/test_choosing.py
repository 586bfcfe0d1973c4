"""What the clock and the newest answer do to the choices one has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
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


@pytest.fixture
def scene(alice: Seeker, now: datetime) -> scenes.Search:
    return scenes.search(alice, now=now)


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_time_earlier_today_is_not_offered_any_more(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    over, ahead = (
        scene.invitation.slots.create(starts_at=now + timedelta(hours=hours)) for hours in (-2, 2)
    )
    made = scenes.answered(scene, now=now)
    page = read(alice_client, f"/decisions/{made.pk}/")
    assert f"go:{ahead.pk}" in page
    assert f"go:{over.pk}" not in page


def test_the_look_says_from_when_its_numbers_are(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    scenes.answered(scene, now=now - timedelta(days=1))
    page = read(alice_client, f"/interviews/{scene.invitation.pk}/pause/decline/")
    assert "That was worked out on Sun 22 Nov." in page


def test_the_look_holds_no_numbers_of_an_earlier_round(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    scenes.answered(scene, now=now)
    second, _ = verbs.invite(scene.invited, slots=[], round=2, now=now)
    page = read(alice_client, f"/interviews/{second.pk}/pause/decline/")
    assert "haven’t worked out yet" in page
    assert f'<a href="/jobs/{scene.invited.pk}/ask/">Ask “should I go?”</a>' in page


def test_the_look_takes_both_formats_from_the_interviews(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    for row, kind in ((scene.invitation, "phone"), (scene.booking, "on site")):
        row.format = kind
        row.save(update_fields=["format"])
    scene.invitation.slots.create(starts_at=now + timedelta(days=1))
    page = read(alice_client, f"/interviews/{scene.invitation.pk}/pause/decline/")
    assert "this one by phone, that one on site" in page


def test_an_interview_that_has_begun_gets_no_look(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    verbs.book(scene.booking, starts_at=now - timedelta(hours=1), now=now)
    page = read(alice_client, f"/interviews/{scene.booking.pk}/pause/")
    assert "less than 24 hours" not in page


def test_a_time_that_passed_while_the_page_was_open_is_not_booked(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    slot = scene.invitation.slots.create(starts_at=now - timedelta(hours=1))
    made = scenes.answered(scene, now=now)
    sent = alice_client.post(f"/decisions/{made.pk}/choose/", {"do": f"go:{slot.pk}"}, follow=True)
    assert "That time is over, so nothing was changed." in sent.content.decode()
    scene.invitation.refresh_from_db()
    made.refresh_from_db()
    assert (scene.invitation.state, made.chosen) == ("invited", "")


@pytest.mark.parametrize("address", ["ruth@x.example Bcc:eve@y.example", "a@x.example,b@y.example"])
def test_what_is_no_single_address_is_left_out_of_the_letter(
    scene: scenes.Search, alice_client: Client, now: datetime, address: str
) -> None:
    people = [{"name": "Ruth", "address": address, "role": ""}]
    verbs.change_interview(scene.invitation, people=people, now=now)
    page = read(alice_client, f"/jobs/{scene.invited.pk}/text/go/")
    assert "mailto:?subject" in page
    assert address not in page
