"""Looks beside the pages: started once, stopped, and by themselves only where that is wanted."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import pytest
from tests import cast
from tests.exchange.mailboxes import between, mails
from tests.exchange.mailboxes.dovecot import PASSWORD, Server

from showup.exchange.mailboxes import looking, looks, queries, services
from showup.exchange.models import Mailbox

if TYPE_CHECKING:
    from tests.exchange.mailboxes.conftest import SetUp

    from showup.accounts.models import Seeker

PATIENCE = 30.0  # seconds


@pytest.fixture
def alice(transactional_db: None) -> Seeker:
    """Alice, in a database that other threads see."""
    return cast.member("Alice")


def over(mailbox: Mailbox) -> Mailbox:
    end = time.monotonic() + PATIENCE
    while looking.progress(mailbox) is not None and time.monotonic() < end:
        time.sleep(0.02)
    assert looking.progress(mailbox) is None
    return Mailbox.objects.get(pk=mailbox.pk)


def test_a_look_in_the_background_finds_the_same(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [*mails.others(5), mails.invitation(now=now)], came=now)
    mailbox = set_up()
    services.keep_password(mailbox, PASSWORD)
    looking.start(mailbox, now=now)
    looking.start(mailbox, now=now)
    row = over(mailbox)
    assert (row.trouble, row.glanced, row.read_at) == ("", 6, now)
    assert len(queries.waiting(alice)) == 1


def test_trouble_in_the_background_is_kept_for_the_page(set_up: SetUp, now: datetime) -> None:
    mailbox = set_up()
    looking.start(mailbox, now=now, password="wrong")
    row = over(mailbox)
    assert "doesn’t take this password" in row.trouble
    assert (row.troubles, row.wants_seeker, row.read_at) == (1, True, None)


def test_without_a_password_nothing_is_asked_of_the_server(set_up: SetUp, now: datetime) -> None:
    with between.silent() as port:
        mailbox = set_up(port=port)
        looking.start(mailbox, now=now)
        assert over(mailbox).trouble == looking.NO_PASSWORD


def test_a_mistake_of_ours_is_said_and_the_next_look_works(
    server: Server, set_up: SetUp, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox = set_up()
    with monkeypatch.context() as broken:
        broken.setattr(looks, "known_senders", lambda _: 1 / 0)
        looking.start(mailbox, now=now, password=PASSWORD)
        assert over(mailbox).trouble == looking.ENDED_EARLY
    looking.start(mailbox, now=now, password=PASSWORD)
    assert over(mailbox).trouble == ""


def test_a_look_can_be_stopped(
    server: Server, user: str, set_up: SetUp, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "AT_ONCE", 1)
    server.deliver(user, mails.others(3000), came=now)
    mailbox = set_up()
    looking.start(mailbox, now=now, password=PASSWORD)
    end = time.monotonic() + PATIENCE
    while not Mailbox.objects.get(pk=mailbox.pk).last_uid and time.monotonic() < end:
        time.sleep(0.02)
    looking.stop(mailbox)
    row = over(mailbox)
    assert 0 < row.last_uid < 3000
    assert (row.trouble, row.is_caught_up) == ("", False)


def test_without_a_keyring_a_password_can_stay_until_the_app_ends(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # untyped there
    server.deliver(user, [mails.invitation(now=now)], came=now)
    mailbox = set_up(looks_itself=True)
    assert looking.look_due(now) == 0
    looking.remember(mailbox, PASSWORD)
    assert looking.look_due(now) == 1
    assert over(mailbox).trouble == ""
    assert len(queries.waiting(alice)) == 1
    looking.forget(mailbox)
    assert not looking.has_password(mailbox)


@pytest.mark.parametrize("other", [{"host": "imap.other.example"}, {"port": 9930}, {"user": "me"}])
def test_a_password_that_stays_until_the_app_ends_goes_to_no_other_server(
    set_up: SetUp, other: dict[str, object]
) -> None:
    looking.remember(set_up(), PASSWORD)
    assert not looking.has_password(set_up(**other))
    assert looking.has_password(set_up(folder="Jobs"))


def test_it_looks_by_itself_only_where_that_is_wanted_and_not_too_often(
    server: Server, set_up: SetUp, now: datetime
) -> None:
    services.keep_password(set_up(), PASSWORD)
    assert looking.look_due(now) == 0
    mailbox = set_up(looks_itself=True)
    assert looking.look_due(now) == 1
    over(mailbox)
    assert looking.look_due(now + timedelta(minutes=14)) == 0
    assert looking.look_due(now + timedelta(minutes=16)) == 1
    over(mailbox)


def test_after_a_wrong_password_it_does_not_try_again_by_itself(
    server: Server, set_up: SetUp, now: datetime
) -> None:
    """Providers lock accounts after a few."""
    mailbox = set_up(looks_itself=True)
    services.keep_password(mailbox, "wrong")
    assert looking.look_due(now) == 1
    over(mailbox)
    assert looking.look_due(now + timedelta(days=2)) == 0
    services.keep_password(set_up(looks_itself=True), PASSWORD)
    assert looking.look_due(now + timedelta(days=2)) == 1
    assert over(mailbox).trouble == ""


def test_after_other_trouble_it_waits_longer_and_longer(set_up: SetUp, now: datetime) -> None:
    with between.silent() as port:
        pass
    mailbox = set_up(port=port, looks_itself=True)
    services.keep_password(mailbox, PASSWORD)
    asked = [minute for minute in range(0, 240, 5) if _tried(mailbox, now, minute)]
    assert asked == [0, 30, 90, 210]


def _tried(mailbox: Mailbox, now: datetime, minute: int) -> bool:
    started = looking.look_due(now + timedelta(minutes=minute))
    over(mailbox)
    return bool(started)
