"""A mailbox is set up, changed and forgotten; its password stands in the keyring alone."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import pytest
from django.db import connection
from tests.exchange.mailboxes import mails
from tests.exchange.mailboxes.dovecot import PASSWORD, Server

from showup.exchange.invitations import services as invitations
from showup.exchange.invitations.rules import Answers
from showup.exchange.keys import NoKeyringError
from showup.exchange.mailboxes import looks, queries, services
from showup.exchange.models import Arrival, Mailbox
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from tests.exchange.mailboxes.conftest import SetUp
    from tests.exchange.mailboxes.rings import Memory

    from showup.accounts.models import Seeker


def test_the_password_is_in_the_keyring_and_nowhere_in_the_database(
    set_up: SetUp, ring: Memory
) -> None:
    mailbox = set_up()
    services.keep_password(mailbox, "correct horse battery")
    assert list(ring.kept.values()) == ["correct horse battery"]
    assert services.kept_password(mailbox) == "correct horse battery"
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM exchange_mailbox")
        assert "correct horse" not in str(cursor.fetchall())
    services.forget_password(mailbox)
    assert ring.kept == {}
    assert services.kept_password(mailbox) is None


def test_no_keyring_is_said_and_nothing_is_kept(set_up: SetUp) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # untyped there
    mailbox = set_up()
    with pytest.raises(NoKeyringError, match="no keyring that would keep a password"):
        services.keep_password(mailbox, "secret")
    assert services.kept_password(mailbox) is None
    services.forget(mailbox)
    assert not Mailbox.objects.exists()


def test_another_folder_is_looked_through_anew_and_other_ticks_change_nothing(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(now=now)], came=now)
    looks.look(set_up(), PASSWORD, now=now)
    reached = Mailbox.objects.get().last_uid
    assert set_up(looks_itself=True).last_uid == reached > 0
    assert set_up(folder="Elsewhere").last_uid == 0
    assert Mailbox.objects.count() == 1


def test_looking_further_back_begins_anew(set_up: SetUp) -> None:
    Mailbox.objects.filter(pk=set_up().pk).update(last_uid=9, is_caught_up=True)
    assert set_up(days=10).last_uid == 9
    row = set_up(days=90)
    assert (row.last_uid, row.is_caught_up, row.since) == (0, False, date(2026, 8, 25))


def test_a_password_does_not_go_to_another_server(set_up: SetUp, ring: Memory) -> None:
    services.keep_password(set_up(), "secret")
    row = set_up(host="elsewhere.example")
    assert services.kept_password(row) is None
    assert ring.kept == {}


@pytest.mark.parametrize("days", [0, -1, 5000])
def test_days_that_make_no_sense_are_refused(set_up: SetUp, days: int) -> None:
    with pytest.raises(FieldError, match="Choose between"):
        set_up(days=days)
    assert not Mailbox.objects.exists()


def test_forgetting_leaves_what_was_kept_and_nothing_else(
    alice: Seeker, server: Server, user: str, set_up: SetUp, ring: Memory, now: datetime
) -> None:
    told = [mails.invitation(number, now=now) for number in range(3)]
    server.deliver(user, told, came=now)
    mailbox = set_up()
    services.keep_password(mailbox, PASSWORD)
    looks.look(mailbox, PASSWORD, now=now)
    first, second, _ = queries.waiting(alice)
    kept = Arrival.objects.get(pk=first.arrival)
    invitations.keep(kept, answers=Answers(), now=now)
    row = queries.found_mail(alice, second.pk)
    assert row is not None
    services.dismiss(row)
    services.forget(mailbox)
    assert list(Arrival.objects.all()) == [kept]
    assert pipeline.opportunities(alice).count() == 1
    assert not Mailbox.objects.exists()
    assert ring.kept == {}


def test_what_is_put_aside_stays_aside_and_can_be_taken_up_again(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(now=now)], came=now)
    mailbox = set_up()
    looks.look(mailbox, PASSWORD, now=now)
    (found,) = queries.waiting(alice)
    row = queries.found_mail(alice, found.pk)
    assert row is not None
    services.dismiss(row)
    server.renumber(user)
    looks.look(mailbox, PASSWORD, now=now)
    assert queries.waiting(alice) == ()
    assert [each.pk for each in queries.dismissed(alice)] == [found.pk]
    services.dismiss(row, dismissed=False)
    assert [each.pk for each in queries.waiting(alice)] == [found.pk]
