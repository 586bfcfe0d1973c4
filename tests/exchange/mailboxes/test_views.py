"""The page of the mailbox: asked, looked, shown, put aside, forgotten; a plain reload works."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import pytest
from tests import cast
from tests.exchange.mailboxes import mails
from tests.exchange.mailboxes.dovecot import HOST, PASSWORD, Server

from showup.exchange.mailboxes import looking, queries
from showup.exchange.models import Mailbox
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from django.test import Client
    from tests.exchange.mailboxes.conftest import SetUp
    from tests.exchange.mailboxes.rings import Memory

    from showup.accounts.models import Seeker


@pytest.fixture
def alice(transactional_db: None) -> Seeker:
    """Alice, in a database that other threads see."""
    return cast.member("Alice")


@pytest.fixture
def told(server: Server, user: str) -> dict[str, str]:
    """What one types to set the mailbox up."""
    return {
        "host": HOST, "how": "tls", "port": str(server.tls), "user": user, "password": PASSWORD,
        "folder": "INBOX", "days": "30",
    }  # fmt: skip


def right_now() -> datetime:
    """The page reads the real clock, so the mails must be new."""
    return datetime.now(UTC)  # noqa: TID251  see above


def page(client: Client) -> str:
    """Return the page once no look is under way."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        row = Mailbox.objects.first()
        if row is None or looking.progress(row) is None:
            break
        time.sleep(0.02)
    answer = client.get("/mail/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_invitation_page_leads_there(alice_client: Client) -> None:
    assert 'href="/mail/"' in alice_client.get("/invite/").content.decode()
    assert "Find invitations in your mail." in page(alice_client)


def test_set_up_looked_through_and_listed(
    alice: Seeker, alice_client: Client, server: Server, user: str, told: dict[str, str]
) -> None:
    now = right_now()
    server.deliver(user, [*mails.others(4), mails.invitation(now=now)], came=now)
    assert alice_client.post("/mail/", told).status_code == 302
    shown = page(alice_client)
    assert "One mail looks like an invitation or news of one." in shown
    (found,) = queries.waiting(alice)
    look = f"/invite/{found.arrival}/{found.which}/"
    assert f'href="{look}"' in shown
    assert PASSWORD not in shown
    assert "Kestrel Energy would like to meet you." in alice_client.get(look).content.decode()
    assert not pipeline.opportunities(alice).exists()


def test_trouble_stands_on_the_page_and_the_password_never(
    alice_client: Client, told: dict[str, str]
) -> None:
    alice_client.post("/mail/", told | {"password": "not this one"})
    shown = page(alice_client)
    assert "That look didn’t work." in shown
    assert "doesn’t take this password" in shown
    assert "not this one" not in shown


@pytest.mark.parametrize(
    ("mistake", "says"),
    [
        ({"host": "me@example.org"}, "Name the server alone"),
        ({"port": "99999"}, "from 1 to 65535"),
        ({"days": "0"}, "Choose between"),
        ({"user": ""}, "required"),
        ({"password": ""}, "required"),
        ({"folder": "a\nb"}, "on one line"),
        ({"how": "plain"}, "plain"),
    ],
)
def test_a_mistake_is_said_at_its_field_and_nothing_is_kept(
    alice_client: Client, told: dict[str, str], ring: Memory, mistake: dict[str, str], says: str
) -> None:
    answer = alice_client.post("/mail/", told | mistake)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not Mailbox.objects.exists()
    assert ring.kept == {}


def test_without_a_keyring_the_page_asks_each_time(
    alice_client: Client, told: dict[str, str]
) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # untyped there
    alice_client.post("/mail/", told)
    shown = page(alice_client)
    assert "you’ll be asked for it before each look" in shown
    assert 'name="password"' in shown.split("Look now")[0]
    alice_client.post("/mail/look/")
    assert "please type it for this look" in page(alice_client)
    alice_client.post("/mail/look/", {"password": PASSWORD, "until_end": "1"})
    shown = page(alice_client)
    assert "The password is in the running app until it ends." in shown
    assert 'name="password"' not in shown.split("Look now")[0]


@pytest.mark.parametrize("ring_is", ["emptied", "gone"])
def test_a_password_that_went_from_the_keyring_is_asked_for_again(
    alice_client: Client, told: dict[str, str], ring: Memory, ring_is: str
) -> None:
    """As after an export was restored on another machine, or where the keyring stays locked."""
    alice_client.post("/mail/", told)
    page(alice_client)
    ring.kept.clear()
    if ring_is == "gone":
        keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # untyped there
    alice_client.post("/mail/look/")
    shown = page(alice_client)
    assert looking.NO_PASSWORD in shown.replace("&#x27;", "'")
    assert 'name="password"' in shown.split("Look now")[0]


def test_progress_ends_with_the_page_shown_anew(alice_client: Client, set_up: SetUp) -> None:
    set_up()
    answer = alice_client.get("/mail/progress/")
    assert (answer.status_code, answer["HX-Refresh"]) == (200, "true")


def test_put_aside_and_taken_up_again(
    alice: Seeker, alice_client: Client, server: Server, user: str, told: dict[str, str]
) -> None:  # fmt: skip
    moment = right_now()
    server.deliver(user, [mails.invitation(now=moment)], came=moment)
    alice_client.post("/mail/", told)
    page(alice_client)
    (found,) = queries.waiting(alice)
    alice_client.post(f"/mail/found/{found.pk}/", {"do": "dismiss"})
    shown = page(alice_client)
    assert "Nothing in your mail waits for you." in shown
    assert "Put aside" in shown
    alice_client.post(f"/mail/found/{found.pk}/", {"do": "again"})
    assert len(queries.waiting(alice)) == 1


def test_forgotten(alice_client: Client, told: dict[str, str], ring: Memory) -> None:
    alice_client.post("/mail/", told)
    page(alice_client)
    assert ring.kept
    alice_client.post("/mail/forget/")
    assert "Find invitations in your mail." in page(alice_client)
    assert ring.kept == {}


def test_hostile_subjects_are_only_words(
    alice: Seeker, alice_client: Client, server: Server, user: str, told: dict[str, str]
) -> None:  # fmt: skip
    moment = right_now()
    subject = 'Interview <script>alert(1)</script> “x” " onload=y'
    server.deliver(user, [mails.invitation(subject=subject, now=moment)], came=moment)
    alice_client.post("/mail/", told)
    shown = page(alice_client)
    assert "&lt;script&gt;alert(1)" in shown
    assert "<script>alert" not in shown
    assert '" onload=y' not in shown


def test_strangers_find_nothing(
    alice: Seeker, charlie_client: Client, server: Server, user: str, told: dict[str, str],
    alice_client: Client,
) -> None:  # fmt: skip
    moment = right_now()
    server.deliver(user, [mails.invitation(now=moment)], came=moment)
    alice_client.post("/mail/", told)
    page(alice_client)
    (found,) = queries.waiting(alice)
    assert user not in page(charlie_client)
    for address in ("look", "stop", "forget", f"found/{found.pk}"):
        assert charlie_client.post(f"/mail/{address}/").status_code == 404
    assert charlie_client.get("/mail/progress/").status_code == 404
    assert len(queries.waiting(alice)) == 1
