"""An employer's page: its jobs, its names, its domains."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import time_machine

from showup.pipeline import queries
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Employer


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def acme(alice: Seeker, now: datetime) -> Employer:
    for title in ("Tester", "Gardener"):
        row, _ = verbs.add(alice, now=now, employer="Acme", title=title)
    assert row.firm is not None
    return row.firm


def test_it_shows_every_job_there_and_each_story_leads_to_it(
    acme: Employer, alice: Seeker, alice_client: Client
) -> None:
    page = alice_client.get(f"/employers/{acme.pk}/").content.decode()
    assert "Tester" in page
    assert "Gardener" in page
    one, other = queries.opportunities(alice)
    story = alice_client.get(f"/jobs/{one.pk}/").content.decode()
    assert f'href="/employers/{acme.pk}/"' in story
    assert f'href="/jobs/{other.pk}/"' in story
    assert "The same employer." in story


def test_names_and_domains_are_kept_and_undone_as_one(
    acme: Employer, alice: Seeker, alice_client: Client
) -> None:
    given = {"name": "Acme Works", "aliases": "ACW\nAcme Werke", "domains": "acme.example"}
    page = alice_client.post(f"/employers/{acme.pk}/", given, follow=True).content.decode()
    assert "Writes from acme.example." in page
    acme.refresh_from_db()
    assert acme.name == "Acme Works"
    assert {"ACW", "Acme Werke", "Acme"} <= set(acme.aliases)
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    acme.refresh_from_db()
    assert (acme.name, acme.aliases, acme.domains) == ("Acme", [], [])


@pytest.mark.parametrize(
    ("field", "said"), [("domains", "no domain"), ("aliases", "Beta"), ("name", "Beta")]
)
def test_what_cannot_stand_is_said_beside_its_field(
    acme: Employer, alice: Seeker, alice_client: Client, now: datetime, field: str, said: str
) -> None:
    verbs.add(alice, now=now, employer="Beta")
    given = {"name": "Acme", "aliases": "", "domains": ""} | {field: said}
    answer = alice_client.post(f"/employers/{acme.pk}/", given)
    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in answer.content.decode()
    acme.refresh_from_db()
    assert (acme.name, acme.aliases, acme.domains) == ("Acme", [], [])


def test_nobody_else_sees_it(acme: Employer, bob_client: Client, charlie_client: Client) -> None:
    for client in (bob_client, charlie_client):
        assert client.get(f"/employers/{acme.pk}/").status_code == 404
        assert client.post(f"/employers/{acme.pk}/", {"name": "Mine"}).status_code == 404
    acme.refresh_from_db()
    assert acme.name == "Acme"


def test_two_employers_become_one_and_two_again(
    acme: Employer, alice: Seeker, alice_client: Client, now: datetime
) -> None:
    verbs.add(alice, now=now, employer="Widget Works", title="Baker")
    assert "They are one" in alice_client.get(f"/employers/{acme.pk}/").content.decode()
    given = {"other": "widget works"}
    page = alice_client.post(f"/employers/{acme.pk}/", given, follow=True).content.decode()
    assert "Widget Works and Acme are one now." in page
    assert "Also called Widget Works." in page
    assert "Baker" in page
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    assert [firm.name for firm in queries.employers(alice)] == ["Acme", "Widget Works"]


def test_only_another_employer_of_ones_own_can_be_the_same(
    acme: Employer, charlie: Seeker, alice_client: Client, now: datetime
) -> None:
    verbs.add(charlie, now=now, employer="Widget Works")
    for name, says in (
        ("Widget Works", "None of your employers is called “Widget Works”."),
        ("acme", "Choose two different employers."),
    ):
        answer = alice_client.post(f"/employers/{acme.pk}/", {"other": name})
        assert answer.status_code == 422
        assert says in answer.content.decode()
