"""What can go wrong with a mail server, one sentence each, and how to mend it."""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from imap_tools.errors import ImapToolsError

from showup.exchange.mailboxes.troubles import MailboxError

_HIDDEN = re.compile(r"[^\x20-\x7e\xa0-\uffff]|[\u2028-\u202e\u2060-\u2069]")
_CODE = re.compile(r"^\[[A-Z0-9 =.,-]{1,60}\]\s*")
_LATER = ("[UNAVAILABLE]", "[LIMIT]", "[INUSE]", "[SERVERBUG]")  # RFC 5530: not one's fault
_SAID = 160  # characters of the server's own words
_FOLDERS = 8


@contextmanager
def told(host: str, port: int) -> Iterator[None]:
    """Turn whatever a server and the way to it do into one sentence.

    No exception's own text is passed on: it may hold what was sent.

    Raises:
        MailboxError: in place of each of them.
    """
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise _certificate(host, error) from None
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
        raise _broke_off(host) from None
    except ssl.SSLError:
        raise no_tls(host, port) from None
    except socket.gaierror:
        raise MailboxError(
            f"We can’t find {host}: check its name and that you’re online."
        ) from None
    except TimeoutError:
        raise MailboxError(
            f"{host} stopped answering; what was read stays, and the next look goes on from there."
        ) from None
    except ConnectionRefusedError:
        raise MailboxError(
            f"Nothing answers at {host}, port {port}: check both, and whether the server runs."
        ) from None
    except (imaplib.IMAP4.abort, OSError):
        raise _broke_off(host) from None
    except (imaplib.IMAP4.error, ImapToolsError, ArithmeticError, LookupError, TypeError,
            ValueError, AttributeError):  # fmt: skip
        # The client's parser raises any of the last five on answers that make no sense.
        raise nonsense(host) from None


def nonsense(host: str) -> MailboxError:
    """Return what to say of an answer that is no IMAP."""
    return MailboxError(
        f"{host} answered something that no mail server should, so we stopped there."
    )


def no_tls(host: str, port: int) -> MailboxError:
    """Return what to say where the line can't be encrypted from the start."""
    return MailboxError(
        f"{host} doesn’t speak TLS at port {port}, and without encryption we don’t sign in: "
        "try STARTTLS, or port 993.",
        wants_seeker=True,
    )


def no_starttls(host: str, port: int) -> MailboxError:
    """Return what to say where a server offers no encryption, or somebody took the offer out."""
    return MailboxError(
        f"{host} offers no encryption at port {port}, so we sent it nothing: try TLS at port 993.",
        wants_seeker=True,
    )


def no_passwords(host: str) -> MailboxError:
    """Return what to say where a server wants to be signed in to another way."""
    return MailboxError(
        f"{host} takes no passwords: see in your account whether it can give you one for apps.",
        wants_seeker=True,
    )


def refused(host: str, user: str, password: str, answer: Sequence[object]) -> MailboxError:
    """Return what to say of a wrong password, in the server's own words where it has some."""
    raw = answer[0] if answer else b""
    said = _HIDDEN.sub("", raw.decode("utf-8", "replace") if isinstance(raw, bytes) else "")
    later = said.upper().startswith(_LATER)
    words = _CODE.sub("", said)[:_SAID].strip(" .")
    quoted = f" It says: “{words}”." if words and password not in words else ""
    if later:
        return MailboxError(f"{host} lets nobody in just now.{quoted}")
    return MailboxError(
        f"{host} doesn’t take this password for {user}: many providers want one made for apps."
        f"{quoted}",
        wants_seeker=True,
    )


def unspeakable() -> MailboxError:
    """Return what to say of a name or password that holds a line break or the like."""
    return MailboxError(
        "There is a character in the name, the folder or the password that can’t be typed, so "
        "nothing was sent: type them anew.",
        wants_seeker=True,
    )


def no_folder(folder: str, nearest: Sequence[str]) -> MailboxError:
    """Return what to say of a folder that isn't there: which there are, nearest first."""
    shown = [_HIDDEN.sub("", name)[:60] for name in nearest[:_FOLDERS]]
    there = f" There are: {', '.join(shown)}." if shown else ""
    return MailboxError(
        f"There is no folder “{folder}” that can be read.{there}", wants_seeker=True
    )


def _broke_off(host: str) -> MailboxError:
    return MailboxError(
        f"{host} broke off; what was read stays, and the next look goes on from there."
    )


def _certificate(host: str, error: ssl.SSLCertVerificationError) -> MailboxError:
    why = _HIDDEN.sub("", str(error.verify_message))[:_SAID].rstrip(".")
    return MailboxError(
        f"The certificate of {host} can’t be trusted ({why}), so we sent it nothing: if it is a "
        "mail bridge of your own, let this system trust its certificate.",
        wants_seeker=True,
    )
