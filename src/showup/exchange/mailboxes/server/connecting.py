"""Into a folder of a mailbox: over TLS, with a password, to read only.

Hosts are the seeker's own choice, so private addresses are allowed here, unlike for addresses
found in postings: mail bridges run on 127.0.0.1. TLS is wanted there too.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import imap_tools
from imap_tools.errors import MailboxFolderSelectError, MailboxLoginError

from showup.exchange.mailboxes.rules.folders import nearest_first
from showup.exchange.mailboxes.rules.places import Address
from showup.exchange.mailboxes.server import troubles

TIMEOUT = 20.0  # seconds for each answer
LONGEST = 1800.0  # seconds for a look: what is left then is for the next
LARGEST = 26 * 1024 * 1024  # bytes of one answer: more is never asked for

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that is open for reading."""

    address: Address
    client: imaplib.IMAP4
    uid_validity: int
    uid_next: int  # 0 where the server doesn't say


@contextmanager
def opened(address: Address, password: str) -> Iterator[Folder]:
    """Open a folder read-only (EXAMINE), and close the line afterwards.

    Raises:
        showup.exchange.mailboxes.troubles.MailboxError: it can't be opened.
    """
    _require_one_line(address, password)
    with troubles.told(address.host, address.port):
        box = _connected(address)
    # A server that says a byte now and then would never run into the timeout.
    end = threading.Timer(LONGEST, _cut, [box.client])
    end.daemon = True
    end.start()
    try:
        with troubles.told(address.host, address.port):
            _sign_in(box, address, password)
            folder = _examined(box, address)
        yield folder
    finally:
        end.cancel()
        _close(box.client)


def _require_one_line(address: Address, password: str) -> None:
    """Refuse what would end a command and begin another, whichever way it came here."""
    if _CONTROL.search(f"{address.user}{address.folder}{password}"):
        raise troubles.unspeakable()


def _cut(client: imaplib.IMAP4) -> None:
    with suppress(OSError):
        client.sock.shutdown(socket.SHUT_RDWR)


def _close(client: imaplib.IMAP4) -> None:
    """Close the line without a word: nothing was written that a server would have to finish."""
    with suppress(imaplib.IMAP4.error, OSError):
        client.shutdown()


def _connected(address: Address) -> imap_tools.BaseMailBox:
    trusted = ssl.create_default_context()
    if not address.starttls:
        return _Encrypted(address.host, address.port, timeout=TIMEOUT, ssl_context=trusted)
    return _EncryptedLater(address.host, address.port, timeout=TIMEOUT, ssl_context=trusted)


def _sign_in(box: imap_tools.BaseMailBox, address: Address, password: str) -> None:
    if "LOGINDISABLED" in box.client.capabilities:
        raise troubles.no_passwords(address.host)
    try:
        if f"{address.user}{password}".isascii():
            box.login(address.user, password, initial_folder=None)
        else:
            box.login_utf8(address.user, password, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except (MailboxLoginError, imaplib.IMAP4.error) as error:
        # The second is what the client makes of a refusal where letters aren't ASCII.
        answer = error.command_result[1] if isinstance(error, MailboxLoginError) else ()
        raise troubles.refused(address.host, address.user, password, answer) from None


def _examined(box: imap_tools.BaseMailBox, address: Address) -> Folder:
    try:
        box.folder.set(address.folder, readonly=True)
    except MailboxFolderSelectError:
        there = [each.name for each in box.folder.list() if r"\Noselect" not in each.flags]
        raise troubles.no_folder(address.folder, nearest_first(address.folder, there)) from None
    validity, following = (_number(box.client, name) for name in ("UIDVALIDITY", "UIDNEXT"))
    if not validity:
        raise troubles.nonsense(address.host)
    return Folder(address, box.client, validity, following)


def _number(client: imaplib.IMAP4, name: str) -> int:
    said = client.untagged_responses.get(name) or [b""]
    raw = said[-1]
    return int(raw) if isinstance(raw, bytes) and raw.isdigit() else 0


class _Bounded(imaplib.IMAP4):
    """A client that refuses to be told more in one answer than it would ever ask for."""

    left = LARGEST  # bytes

    def read(self, size: int) -> bytes:
        """Read a literal of a bearable size.

        Raises:
            imaplib.IMAP4.error: with it the answer is too large.
        """
        self._count(size)
        return super().read(size)

    def readline(self) -> bytes:
        """Read a line of an answer of a bearable size.

        Raises:
            imaplib.IMAP4.error: with it the answer is too large.
        """
        line = super().readline()
        self._count(len(line))
        return line

    def uid(self, command: str, *args: str) -> tuple[str, list[Any]]:
        """Ask for something, whose answer may be as large as any."""
        self.left = LARGEST
        return super().uid(command, *args)

    def _count(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise self.error("too large")


class _BoundedTls(_Bounded, imaplib.IMAP4_SSL):
    """The same over TLS from the first byte."""


class _Encrypted(imap_tools.MailBox):
    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return _BoundedTls(
            self._host, self._port, ssl_context=self._ssl_context, timeout=self._timeout
        )


class _EncryptedLater(imap_tools.MailBoxStartTls):
    def _get_mailbox_client(self) -> imaplib.IMAP4:
        """Encrypt the line before anything is said on it, or leave.

        A server that has us signed in already (PREAUTH) would keep us from encrypting.
        """
        client = _Bounded(self._host, self._port, timeout=self._timeout)
        if client.state != "NONAUTH" or "STARTTLS" not in client.capabilities:
            _close(client)
            raise troubles.no_starttls(self._host, self._port)
        try:
            client.starttls(self._ssl_context)
        except (imaplib.IMAP4.error, OSError) as error:
            _close(client)
            if isinstance(error, OSError | imaplib.IMAP4.abort):
                raise
            raise troubles.no_starttls(self._host, self._port) from None
        return client
