"""What an open page is told, and the page of reminders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from django.test import Client
from tests import cast, scenes

from showup.agenda.reminders import jobs
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def clock(now: datetime) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


@pytest.fixture
def scene(alice: Seeker, now: datetime) -> scenes.Search:
    found = scenes.search(alice, now=now)
    pipeline.book(found.booking, starts_at=now + timedelta(minutes=30), now=now)
    return found


def test_an_open_page_is_told_what_is_due_until_it_was_seen(
    scene: scenes.Search, alice_client: Client
) -> None:
    told = alice_client.get("/reminders/due/")
    assert told.headers["Cache-Control"] == "no-store"
    (each,) = told.json()["due"]
    assert each["says"] == "At 09:30 you meet Kestrel Energy."
    assert alice_client.get(each["url"]).status_code == 200
    assert alice_client.get("/reminders/due/").json()["due"] == [each]
    seen = [alice_client.post("/reminders/shown/", {"key": each["key"]}).json() for _ in range(2)]
    assert seen == [{"first": True}, {"first": False}]
    assert alice_client.get("/reminders/due/").json()["due"] == []


def test_the_token_that_comes_along_opens_the_door_for_the_answer(
    scene: scenes.Search, alice: Seeker
) -> None:
    strict = Client(headers={"host": "127.0.0.1:8000"}, enforce_csrf_checks=True)
    strict.force_login(alice.user)
    told = strict.get("/reminders/due/").json()
    key = {"key": told["due"][0]["key"]}
    assert strict.post("/reminders/shown/", key).status_code == 403
    answer = strict.post("/reminders/shown/", key, headers={"X-CSRFToken": told["token"]})
    assert answer.json() == {"first": True}


def test_preparation_leads_to_the_brief(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    scene.booking.blocks.create(starts_at=now, minutes=20, made_at=now)
    kinds = {
        each["kind"]: each["url"] for each in alice_client.get("/reminders/due/").json()["due"]
    }
    assert kinds["prepare"] == f"/interviews/{scene.booking.pk}/brief/"
    assert alice_client.get(kinds["prepare"]).status_code == 200


def test_nobody_is_told_of_somebody_elses(scene: scenes.Search, charlie_client: Client) -> None:
    assert charlie_client.get("/reminders/due/").json()["due"] == []
    assert b"Kestrel" not in charlie_client.get("/reminders/").content
    assert Client(headers={"host": "127.0.0.1:8000"}).get("/reminders/due/").status_code == 302


def test_the_page_says_what_comes_and_how(
    scene: scenes.Search, alice: Seeker, alice_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "state", jobs.State())
    page = alice_client.get("/reminders/").content.decode()
    assert "At 09:30 you meet Kestrel Energy." in page
    assert "Tomorrow at 09:00 you meet Acme." in page
    assert "Your system shows them" in page
    assert "Turn them off" in page
    monkeypatch.setattr(jobs, "state", jobs.State(trouble="DBUS_SESSION_BUS_ADDRESS not set"))
    page = alice_client.get("/reminders/").content.decode()
    assert "This system shows no reminders here." in page
    assert "DBUS" not in page
    assert "Turn them off" not in page
    alice_client.post("/reminders/desktop/", {"on": "no"})
    page = alice_client.get("/reminders/").content.decode()
    assert "you turned them off" in page
    assert "This system shows no reminders" not in page
    assert "Turn them on" in page
    alice.refresh_from_db()
    assert not alice.reminds_on_desktop


def test_an_empty_page_says_what_would_be_here(charlie: Seeker) -> None:
    page = cast.client_of(charlie).get("/reminders/").content.decode()
    assert "There’s nothing to remind you of yet." in page
    assert "the evening before" in page


def test_turning_the_systems_notifications_off_and_on_is_confirmed(alice_client: Client) -> None:
    for on, says in (("no", "Your system shows none any more."), ("yes", "again.")):
        page = alice_client.post("/reminders/desktop/", {"on": on}, follow=True)
        assert says in page.content.decode()
