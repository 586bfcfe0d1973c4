"""What a mailbox's address may be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.pipeline.rules import FieldError

TLS, STARTTLS = 993, 143  # RFC 8314, RFC 3501
MOST_DAYS = 3650
_HOST = re.compile(
    r"(?=.{1,253}$)(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)*[^\W_](?:[\w-]{0,61}[^\W_])?\.?|[0-9a-f:.]{2,45}",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_PREFIX = re.compile(r"^imaps?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a folder of mail is."""

    host: str
    port: int
    starttls: bool  # else TLS from the first byte
    user: str
    folder: str


def checked(told: Address) -> Address:
    """Return an address that can stand.

    Raises:
        FieldError: the first part that can't; names it.
    """
    return Address(
        checked_host(told.host),
        checked_port(told.port),
        told.starttls,
        checked_words("user", told.user, 320),
        checked_words("folder", told.folder, 300),
    )


def checked_host(said: str) -> str:
    """Return a server's name without what people copy along with it.

    Raises:
        FieldError: it is no name of a server.
    """
    host = _PREFIX.sub("", said.strip()).strip("/[] ")
    if not _HOST.fullmatch(host):
        raise FieldError("host", "Name the server alone, as in imap.example.org.")
    return host


def checked_port(port: int) -> int:
    """Return a port.

    Raises:
        FieldError: there is no such port.
    """
    if not 1 <= port <= 65_535:  # noqa: PLR2004  the range of ports
        raise FieldError("port", "A port is a number from 1 to 65535; most use 993.")
    return port


def checked_words(field: str, said: str, most: int) -> str:
    """Return a user's or a folder's name; a line break in one would be a command of its own.

    Raises:
        FieldError: it is missing, too long, or holds what can't be typed.
    """
    if not said.strip():
        raise FieldError(field, "This was left empty.")
    if len(said) > most or _HIDDEN.search(said):
        raise FieldError(field, f"It should be up to {most} characters, on one line.")
    return said.strip()


def checked_days(days: int) -> int:
    """Return how many days back the first look goes.

    Raises:
        FieldError: it is none, or goes too far back.
    """
    if not 1 <= days <= MOST_DAYS:
        raise FieldError("days", f"Choose between one day and {MOST_DAYS}.")
    return days
