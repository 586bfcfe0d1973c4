"""Headers of a mail as text, people and times."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from datetime import UTC, datetime
from email.policy import Compat32
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING

from showup.exchange.markup.charsets import text_from
from showup.exchange.records import Person

if TYPE_CHECKING:
    from email.message import Message

LENGTH = 20_000  # characters of one header; more is a list of recipients nobody needs
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_SPACES = re.compile(r"\s+")
_ADDRESS = re.compile(r"[\w.+'&-]{1,64}@[\w.-]{1,190}")
_IDS = re.compile(r"<([^<>\s]{1,500})>")
_ZONE_NOTE = re.compile(r"\([^()]*\)")


class AsWritten(Compat32):
    """Hand headers out as they stand in the mail; `decoded` mends what is wrong with them."""

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002 - the base class's shape
        """Return a header untouched, bytes that are no ASCII as surrogates."""
        return value


AS_WRITTEN = AsWritten()


def header(message: Message, name: str) -> str:
    """Return a header decoded and on one line, "" where it is missing."""
    raw = message.get(name)
    return decoded(str(raw)) if raw is not None else ""


def decoded(raw: str) -> str:
    """Decode encoded words (RFC 2047), also split letters and letters sent bare."""
    raw = raw[:LENGTH]
    text = _words(_BETWEEN_WORDS.sub(r"\1", raw)) if "=?" in raw else _bare(raw)
    return _SPACES.sub(" ", text).strip()


def _bare(raw: str) -> str:
    if raw.isascii():
        return raw
    return text_from(raw.encode("utf-8", "surrogateescape"))


def _words(raw: str) -> str:
    """Decode runs of words in one charset together: a letter may be cut between two."""
    parts: list[str] = []
    pending, charset, end = b"", "", 0
    for word in _WORD.finditer(raw):
        between = _bare(raw[end : word.start()])
        if pending and (between or word.group(1).lower() != charset):
            parts.append(text_from(pending, charset))
            pending = b""
        parts.append(between)
        charset, end = word.group(1).lower(), word.end()
        pending += _word_bytes(word.group(2), word.group(3))
    return "".join([*parts, text_from(pending, charset), _bare(raw[end:])])


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return quopri.decodestring(data, header=True)
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    data = data[: len(data) - 1] if len(data) % 4 == 1 else data
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except (binascii.Error, ValueError):
        return data


def people(message: Message, name: str) -> tuple[Person, ...]:
    """Read a header of addresses."""
    raw = ", ".join(str(value) for value in message.get_all(name, []))[:LENGTH]
    return people_from(raw)


def people_from(raw: str) -> tuple[Person, ...]:
    """Read "Ann Lee <ann@example.com>, bob@example.com"."""
    try:
        pairs = getaddresses([raw])
    except (RecursionError, ValueError, IndexError):
        pairs = []
    found = tuple(
        _person(decoded(name).strip("\"' "), decoded(address).strip())
        for name, address in pairs
        if name or address
    )
    if any("@" in person.address for person in found):
        return found
    plain = decoded(raw)
    address = _ADDRESS.search(plain)
    if address:  # a name with unquoted commas or colons
        name = plain[: address.start()].strip(" <\"'")
        return (Person(name, address.group()),)
    return found


def _person(name: str, address: str) -> Person:
    if not name and "@" not in address:  # "From: Whomever": a name, with nowhere to write to
        return Person(address)
    return Person(name, address)


def sent_at(message: Message) -> datetime | None:
    """Read the Date header; None where it makes no sense."""
    return date_from(header(message, "Date"))


def date_from(raw: str) -> datetime | None:
    """Read a date as RFC 5322 writes it."""
    if not raw:
        return None
    try:
        moment = parsedate_to_datetime(_ZONE_NOTE.sub("", raw))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # "-0000": UTC, place unknown


def ids(message: Message, *names: str) -> tuple[str, ...]:
    """Return the message ids in the named headers, without their brackets."""
    found: list[str] = []
    for name in names:
        found += _IDS.findall(header(message, name))
    return tuple(dict.fromkeys(found))


def is_bulk(message: Message) -> bool:
    """Tell whether the headers say that many people got this mail."""
    if "List-Id" in message or "List-Unsubscribe" in message:
        return True
    return header(message, "Precedence").lower() in {"bulk", "list", "junk"}
