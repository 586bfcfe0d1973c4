"""Gather what the parts of a message hold: text, calendars, attached mails, names of the rest."""

from __future__ import annotations

import binascii
import email
import re
from dataclasses import dataclass, field
from email.message import Message
from typing import Literal

from showup.exchange.formats.mail.flowed import unflowed
from showup.exchange.formats.mail.headers import AS_WRITTEN, decoded
from showup.exchange.formats.mail.refusals import encrypted, winmail, wrapped
from showup.exchange.markup.charsets import html_from, text_from
from showup.exchange.markup.text import SIZE, text_of_html
from showup.exchange.records import Problem

PARTS = 500  # of one message; more is an attack or an archive
DEPTH = 20
_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_PGP = "-----BEGIN PGP MESSAGE-----"
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_STUB = re.compile(r"html|view this (?:e-?mail|message)|im browser|navigateur", re.IGNORECASE)
_SHORT = 300  # characters of a text that only says "see the page instead"


@dataclass(slots=True)
class Gathered:
    """What a message holds, in the order in which it stood there."""

    texts: list[tuple[Literal["plain", "html"], str]] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    parts: int = 0

    def add(self, other: Gathered, *, texts: bool = True) -> None:
        """Take over what another part held."""
        if texts:
            self.texts += other.texts
        self.calendars += other.calendars
        self.messages += other.messages
        self.attachments += other.attachments
        self.problems += other.problems
        self.parts += other.parts


def gather(message: Message, depth: int = 0) -> Gathered:
    """Walk through a message's parts; nesting and number are bounded."""
    found = Gathered(parts=1)
    kind = message.get_content_type()
    payload = message.get_payload() if message.is_multipart() else None
    if kind == "multipart/encrypted":
        found.problems.append(encrypted("the mail", "PGP"))
    elif kind.startswith("message/") and isinstance(payload, list):
        if kind == "message/delivery-status":
            found.attachments.append(kind)
        else:
            found.messages += [
                _opened(message, part) for part in payload if isinstance(part, Message)
            ]
    elif isinstance(payload, list):
        parts = [part for part in payload if isinstance(part, Message)]
        _gather_parts(message, parts, found, depth)
    else:
        _gather_leaf(message, kind, found)
    return found


def _opened(wrapper: Message, inner: Message) -> Message:
    """Decode an attached mail that was sent in base64, which no standard allows and some do."""
    if inner.keys() or str(wrapper.get("Content-Transfer-Encoding", "")).lower() != "base64":
        return inner
    data = _unbased(_raw(inner))
    return email.message_from_bytes(data, policy=AS_WRITTEN)


def _gather_parts(message: Message, payload: list[Message], found: Gathered, depth: int) -> None:
    if depth >= DEPTH:
        found.problems.append(Problem("the mail", "Its parts are nested too deep to be read."))
        return
    children: list[Gathered] = []
    for part in payload:
        child = gather(part, depth + 1)
        children.append(child)
        if found.parts + sum(each.parts for each in children[-1:]) > PARTS:
            found.problems.append(Problem("the mail", f"Only its first {PARTS} parts were read."))
            break
        found.parts += child.parts
    chosen = None
    if message.get_content_subtype() == "alternative":
        chosen = _best(children)
    for child in children:
        child.parts = 0
        found.add(child, texts=chosen is None or child is chosen)


def _best(children: list[Gathered]) -> Gathered | None:
    """Choose among alternatives: plain text, unless it only points to the page."""
    filled = [child for child in children if any(text.strip() for _, text in child.texts)]
    plain = [child for child in filled if all(kind == "plain" for kind, _ in child.texts)]
    if plain:
        text = " ".join(text for _, text in plain[0].texts)
        if len(filled) == len(plain) or len(text) > _SHORT or not _STUB.search(text):
            return plain[0]
    rich = [child for child in filled if child not in plain]
    return rich[-1] if rich else next(iter(filled), next(iter(children), None))


def _gather_leaf(part: Message, kind: str, found: Gathered) -> None:
    name = _name(part)
    ending = name.lower().rpartition(".")[2] if "." in name else ""
    if kind in _CALENDAR_TYPES or ending in {"ics", "vcs", "ical"}:
        found.calendars.append(_calendar(part, _bytes(part)))
    elif kind in _SEALED:
        signed = "signed" in _parameter(part, "smime-type").lower()
        found.problems.append((wrapped if signed else encrypted)(name or "the mail", "S/MIME"))
    elif kind == "application/ms-tnef" or name.lower() == "winmail.dat":
        found.problems.append(winmail(name or "winmail.dat"))
        found.attachments.append(name or "winmail.dat")
    elif ending == "eml" or kind == "message/rfc822":
        found.messages.append(email.message_from_bytes(_bytes(part), policy=AS_WRITTEN))
    elif _is_letter(part, kind, name):
        _add_text(part, kind, _bytes(part), found)
    elif kind != "application/pgp-encrypted":
        found.attachments.append(name or kind)


def _is_letter(part: Message, kind: str, name: str) -> bool:
    if not kind.startswith(("text/", "multipart/")) or kind in {"text/rtf", "text/csv"}:
        return False
    return not (name and part.get_content_disposition() == "attachment")


def _add_text(part: Message, kind: str, data: bytes, found: Gathered) -> None:
    charset = _parameter(part, "charset")
    if len(data) > SIZE:
        found.problems.append(Problem("the text", "It is very long; only its start was read."))
        data = data[:SIZE]
    if kind == "text/html":
        found.texts.append(("html", text_of_html(html_from(data, charset))))
        return
    text = text_from(data, charset).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if _parameter(part, "format").lower() == "flowed":
        text = unflowed(text, delsp=_parameter(part, "delsp").lower() == "yes")
    if _PGP in text:
        found.problems.append(encrypted("the text", "PGP"))
    found.texts.append(("plain", text))


def _calendar(part: Message, data: bytes) -> bytes:
    charset = _parameter(part, "charset")
    if charset.lower() in {"", "utf-8", "us-ascii", "utf8"}:
        return data
    return text_from(data, charset).encode("utf-8", "replace")


def _bytes(part: Message) -> bytes:
    if str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64":
        return _unbased(_raw(part))
    try:
        data = part.get_payload(decode=True)
    except (ValueError, TypeError, LookupError, AssertionError):
        data = None
    return data if isinstance(data, bytes) else b""


def _raw(part: Message) -> bytes:
    """Return a body as it was sent, whatever charset and encoding it claims."""
    claimed = part.get_all("Content-Transfer-Encoding", [])
    del part["Content-Transfer-Encoding"]
    data = part.get_payload(decode=True)
    for value in claimed:
        part["Content-Transfer-Encoding"] = value
    return data if isinstance(data, bytes) else b""


def _unbased(raw: bytes) -> bytes:
    """Decode base64, also where it was cut off or other signs got in."""
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        kept = _NO_BASE64.sub(b"", raw)
        return binascii.a2b_base64(kept[: len(kept) // 4 * 4])


def _parameter(part: Message, name: str) -> str:
    try:
        value = part.get_param(name, "")
    except (ValueError, IndexError, LookupError):
        return ""
    return str(value[2] if isinstance(value, tuple) else value or "").strip()


def _name(part: Message) -> str:
    try:
        return decoded(part.get_filename() or "")[:200]
    except (ValueError, IndexError, LookupError):
        return ""
