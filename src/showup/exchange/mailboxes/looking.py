"""Looks into mailboxes beside the pages: one after another, with progress, to be stopped.

Where the system has no keyring, a password that the seeker lets us keep until the app ends
stands here, in this process's memory and nowhere else.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from showup.exchange.mailboxes import queries, services
from showup.exchange.mailboxes.progress import Progress
from showup.exchange.mailboxes.rules.waiting import is_due
from showup.exchange.mailboxes.troubles import MailboxError
from showup.shared.beside import Asked, Beside, StoppedError

if TYPE_CHECKING:
    from showup.exchange.models import Mailbox

NO_PASSWORD = "The password isn’t kept, so please type it for the next look."  # noqa: S105  no password
ENDED_EARLY = "The look ended early; what was read stays. `showup doctor` may know why."

_Whose = tuple[str, int, str]  # a host, its port and the name there: nobody else is told it
_beside = Beside("mailbox")
_progress: dict[int, Progress] = {}
_passwords: dict[int, tuple[_Whose, str]] = {}
_lock = threading.Lock()
_log = logging.getLogger(__name__)


def start(mailbox: Mailbox, *, now: datetime, password: str = "") -> None:
    """Look into a mailbox in the background; asking twice starts one look.

    Without a password the one that is remembered or kept is taken.
    """
    pk = mailbox.pk
    _beside.begin(pk, lambda should_stop: _work(pk, password, now, should_stop))


def stop(mailbox: Mailbox) -> None:
    """Ask a look to end after the mail it is at; what was read stays."""
    _beside.end(mailbox.pk)


def progress(mailbox: Mailbox) -> Progress | None:
    """Return how far the look into a mailbox has come; None where there is none."""
    if not _beside.is_at(mailbox.pk):
        return None
    with _lock:
        return _progress.get(mailbox.pk, Progress())


def remember(mailbox: Mailbox, password: str) -> None:
    """Keep a password until the app ends."""
    with _lock:
        _passwords[mailbox.pk] = _whose(mailbox), password


def remembers(mailbox: Mailbox) -> bool:
    """Tell whether a password is kept until the app ends."""
    return bool(_remembered(mailbox))


def has_password(mailbox: Mailbox) -> bool:
    """Tell whether a look can go without asking for the password; the keyring isn't opened."""
    return mailbox.in_keyring or remembers(mailbox)


def forget(mailbox: Mailbox) -> None:
    """Forget a password that was kept until the app ends, and end a look."""
    stop(mailbox)
    with _lock:
        _passwords.pop(mailbox.pk, None)


def forget_all(*, patience: float) -> bool:
    """Forget every password that was kept until the app ends, and end every look.

    Tells whether all have ended, within so many seconds.
    """
    with _lock:
        _passwords.clear()
    return _beside.end_all(patience=patience)


def _remembered(mailbox: Mailbox) -> str:
    """Return the password that is kept until the app ends, "" where it is for another server."""
    with _lock:
        whose, password = _passwords.get(mailbox.pk, (None, ""))
    return password if whose == _whose(mailbox) else ""


def _whose(mailbox: Mailbox) -> _Whose:
    return mailbox.host, mailbox.port, mailbox.user


def look_due(now: datetime) -> int:
    """Start a look into each mailbox whose seeker wants that and whose pause is over.

    Returns how many were started; none of them is waited for.
    """
    due = [
        row
        for row in queries.that_look_by_themselves()
        if is_due(row.tried_at, row.troubles, now) and has_password(row) and progress(row) is None
    ]
    for row in due:
        start(row, now=now)
    return len(due)


def _work(pk: int, password: str, now: datetime, should_stop: Asked) -> None:
    def say(done: Progress) -> None:
        with _lock:
            _progress[pk] = done

    try:
        mailbox = queries.by_number(pk)
        if mailbox is not None:
            _look(mailbox, password, now, say, should_stop)
    except (MailboxError, StoppedError):
        pass  # the mailbox keeps what is to be said
    except Exception as error:  # noqa: BLE001  the thread must live on
        _log.warning("mailbox %s: the look ended early: %s", pk, type(error).__name__)
        services.note_trouble(pk, MailboxError(ENDED_EARLY))
    finally:
        with _lock:
            _progress.pop(pk, None)


def _look(
    mailbox: Mailbox,
    password: str,
    now: datetime,
    say: Callable[[Progress], None],
    should_stop: Asked,
) -> None:
    from showup.exchange.mailboxes import looks  # noqa: PLC0415  parsers are slow to import

    known = password or _remembered(mailbox) or services.kept_password(mailbox) or ""
    if not known:
        error = MailboxError(NO_PASSWORD, wants_seeker=True)
        services.note_trouble(mailbox.pk, error)
        raise error
    looks.look(mailbox, known, now=now, say=say, should_stop=should_stop)
