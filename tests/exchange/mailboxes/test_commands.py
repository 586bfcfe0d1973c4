"""`showup mail`: set up by questions, looked through, listed, forgotten."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import pytest
import time_machine
from click.testing import CliRunner, Result
from tests.exchange.mailboxes import mails
from tests.exchange.mailboxes.dovecot import HOST, PASSWORD, Server

from showup.accounts.services import local_seeker
from showup.cli import main
from showup.exchange.commands import mailboxes as command
from showup.exchange.models import Mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exchange.mailboxes.conftest import SetUp
    from tests.exchange.mailboxes.rings import Memory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """Stop the clock on Monday 23 November 2026; certificates of today hold then, too."""
    with time_machine.travel(datetime(2026, 11, 23, 9, tzinfo=UTC), tick=False):
        yield


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "can_ask", lambda: True)


def showup(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["mail", *words], input=typed)


def test_set_up_by_questions_looks_at_once_and_lists(
    at_a_terminal: None, server: Server, user: str, ring: Memory, now: datetime
) -> None:
    server.deliver(user, [*mails.others(3), mails.invitation(now=now)], came=now)
    typed = f"{HOST}\ntls\n{server.tls}\n{user}\nINBOX\nn\n{PASSWORD}\n"
    done = showup("--setup", typed=typed)
    assert done.exit_code == 0, done.output
    assert "Four new mails, 1 to look at." in done.stdout
    assert "An invitation to an interview: Interview at Kestrel Energy" in done.stdout
    assert PASSWORD not in done.output
    assert list(ring.kept.values()) == [PASSWORD]
    again = showup("--look").stdout
    assert "No new mails, 1 to look at." in again  # it waits still
    assert "Interview at Kestrel Energy" in again


def test_the_list_as_json(
    at_a_terminal: None, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(now=now)], came=now)
    set_up(local_seeker())
    looked = showup("--look", "--json", typed=f"{PASSWORD}\n")
    assert looked.exit_code == 0, looked.output
    for done in (looked, showup("--list", "--json"), showup("--json")):
        told = json.loads(done.stdout)
        assert told["schema"] == "showup.mail/1"
        assert told["mailbox"]["user"] == user
        (found,) = told["found"]
        assert found["subject"] == "Interview at Kestrel Energy"
        assert found["page"].startswith("/invite/")


def test_a_wrong_password_is_one_sentence_and_the_list_repeats_it(
    at_a_terminal: None, set_up: SetUp
) -> None:
    set_up(local_seeker())
    done = showup("--look", typed="wrong-one\n")
    assert done.exit_code == 1
    assert done.stderr.count("doesn’t take this password") == 1
    assert "wrong-one" not in done.output
    assert "The last look didn’t work" in showup().stdout


def test_nobody_is_asked_in_a_pipe(set_up: SetUp) -> None:
    assert "run it in a terminal" in showup("--setup").stderr
    set_up(local_seeker())
    done = showup("--look")
    assert (done.exit_code, done.stderr.count("run it in a terminal")) == (1, 1)


def test_no_keyring_is_said_and_the_look_asks(
    at_a_terminal: None, server: Server, user: str
) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # untyped there
    typed = f"{HOST}\nstarttls\n{server.starttls}\n{user}\nINBOX\nn\n{PASSWORD}\n{PASSWORD}\n"
    done = showup("--setup", "--days", "7", typed=typed)
    assert done.exit_code == 0, done.output
    assert "no keyring" in done.stderr
    assert "Nothing in your mail waits for you." in done.stdout
    assert Mailbox.objects.get().since.isoformat() == "2026-11-16"


def test_forgotten_is_forgotten(set_up: SetUp) -> None:
    assert showup().exit_code == 1
    set_up(local_seeker())
    assert "forgotten" in showup("--forget").stdout
    assert "No mailbox is set up" in showup("--forget").stderr


def test_what_makes_no_sense_together_is_refused(set_up: SetUp, at_a_terminal: None) -> None:
    assert showup("--look", "--forget").exit_code == 2
    assert showup("--days", "3").exit_code == 2
    bad = showup("--setup", typed="not a host\ntls\n993\nme\nINBOX\nn\n")
    assert (bad.exit_code, "Name the server alone" in bad.stderr) == (1, True)
    assert not Mailbox.objects.exists()
