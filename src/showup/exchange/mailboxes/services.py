"""Set a mailbox up, put aside what was found in it, forget it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F

from showup.exchange import keys
from showup.exchange.invitations import services as invitations
from showup.exchange.mailboxes import queries
from showup.exchange.mailboxes.rules import places
from showup.exchange.mailboxes.rules.places import Address
from showup.exchange.mailboxes.troubles import MailboxError
from showup.exchange.models import FoundMail, Mailbox

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

DAYS = 30


@transaction.atomic
def set_up(
    seeker: Seeker,
    address: Address,
    *,
    days: int = DAYS,
    looks_itself: bool = False,
    now: datetime,
) -> Mailbox:
    """Set the seeker's mailbox up, or change it; another folder is looked through anew.

    Raises:
        showup.pipeline.rules.FieldError: something in it can't stand; names the field.
    """
    told = places.checked(address)
    since = (now - timedelta(days=places.checked_days(days))).date()
    row = queries.mailbox(seeker) or Mailbox(seeker=seeker, made_at=now, since=since)
    if address_of(row) != told or since < row.since or row.last_uid == 0:
        row.since, row.last_uid, row.uid_validity, row.is_caught_up = since, 0, None, False
    if row.in_keyring and (row.host, row.port, row.user) != (told.host, told.port, told.user):
        forget_password(row)
    for name, value in asdict(told).items():
        setattr(row, name, value)
    row.looks_itself = looks_itself
    row.trouble, row.troubles, row.wants_seeker = "", 0, False
    row.save()
    return row


def keep_password(mailbox: Mailbox, password: str) -> None:
    """Keep the password in the system's keyring.

    Raises:
        showup.exchange.keys.NoKeyringError: there is none.
    """
    keys.keep(_place(mailbox), mailbox.user, password)
    _note_keyring(mailbox, holds=True)


def kept_password(mailbox: Mailbox) -> str | None:
    """Return the password that the system's keyring keeps; None where it has none or is none."""
    if not mailbox.in_keyring:
        return None  # nor is the keyring asked: it may want to be unlocked
    try:
        password = keys.find(_place(mailbox), mailbox.user)
    except keys.NoKeyringError:
        return None
    if password is None:  # another machine's, or deleted there: ask for it again
        _note_keyring(mailbox, holds=False)
    return password


def forget_password(mailbox: Mailbox) -> None:
    """Forget the password."""
    keys.forget(_place(mailbox), mailbox.user)
    _note_keyring(mailbox, holds=False)


@transaction.atomic
def forget(mailbox: Mailbox) -> None:
    """Forget a mailbox, its password and what was found and not kept; what was kept stays."""
    forget_password(mailbox)
    for found in mailbox.found.select_related("arrival"):
        invitations.drop(found.arrival)
    mailbox.delete()


def dismiss(found: FoundMail, *, dismissed: bool = True) -> None:
    """Put a found mail aside, or take it up again."""
    found.dismissed = dismissed
    found.save(update_fields=["dismissed"])


def note_trouble(pk: int, error: MailboxError) -> None:
    """Keep why a look failed, for whoever opens the page next."""
    Mailbox.objects.filter(pk=pk).update(
        trouble=str(error)[:500], troubles=F("troubles") + 1, wants_seeker=error.wants_seeker
    )


def address_of(mailbox: Mailbox) -> Address:
    """Return where a mailbox is."""
    return Address(mailbox.host, mailbox.port, mailbox.starttls, mailbox.user, mailbox.folder)


def _place(mailbox: Mailbox) -> str:
    return f"imap://{mailbox.host}:{mailbox.port}"


def _note_keyring(mailbox: Mailbox, *, holds: bool) -> None:
    mailbox.in_keyring = holds
    Mailbox.objects.filter(pk=mailbox.pk).update(in_keyring=holds)
