"""Tell what a file is: from its content first, from its name where that says nothing."""

from __future__ import annotations

import re
from typing import Literal

from showup.exchange.records import Problem

Sort = Literal["calendar", "mail", "page", "sheet", "text"]
_HEAD = 8_192
_CALENDAR = re.compile(rb"^\s*BEGIN:(?:VCALENDAR|VEVENT)\b", re.IGNORECASE)
_MAILBOX = re.compile(rb"^From [^\r\n]{1,200}\d\d:\d\d")
_HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,40}):", re.MULTILINE)
_PAGE = re.compile(
    rb"^\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|body|head)\b", re.IGNORECASE | re.DOTALL
)
# Headers that machines write and people do not paste.
_MACHINE = frozenset(
    {b"message-id", b"mime-version", b"received", b"return-path", b"content-type", b"delivered-to",
     b"dkim-signature", b"x-mailer", b"content-transfer-encoding", b"authentication-results"}
)  # fmt: skip
_LONGEST: dict[Sort, int] = {"text": 200_000, "page": 5_000_000}  # bytes
_CONTROLS = bytes([*range(1, 9), *range(14, 32), 127])  # that no text holds
_TEXT = 0.98  # of its bytes are none of these
_DOCUMENTS = (".md", ".markdown")
_HEADING = re.compile(rb"^(?:#{1,6} \S|(?:={3,}|-{3,})\s*$)", re.MULTILINE)
_OUTLOOK = (
    b"\xd0\xcf\x11\xe0",
    b"\x78\x9f\x3e\x22",
)  # .msg and winmail.dat: refused by mail, politely
_STRANGERS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "an RTF document"),
)
_BY_NAME: dict[str, Sort] = {
    "ics": "calendar",
    "vcs": "calendar",
    "ical": "calendar",
    "ifb": "calendar",
    "eml": "mail",
    "mbox": "mail",
    "mht": "mail",
    "msg": "mail",
    "htm": "page",
    "html": "page",
    "csv": "sheet",
    "tsv": "sheet",
    "tab": "sheet",
    "xlsx": "sheet",
    "xlsm": "sheet",
}


def sort_of(name: str, data: bytes) -> Sort:
    """Say which reader a file goes to; anything unknown is text."""
    head = _plain(data[:_HEAD])
    if _CALENDAR.match(head):
        return "calendar"
    if _MAILBOX.match(head) or data.startswith(_OUTLOOK):
        return "mail"
    ending = _BY_NAME.get(name.lower().rpartition(".")[2], "text") if "." in name else "text"
    if _looks_like_mail(head, ending):
        return "mail"
    if _PAGE.match(head):
        return "page"
    return ending


def refusal(data: bytes) -> Problem | None:
    """Say why a file cannot be an invitation at all, None where it may be one."""
    if not data.strip(b"\0 \t\r\n"):
        return Problem(
            "the file", "It is empty.", "Choose another file, or paste the text.", fatal=True
        )
    for magic, what in _STRANGERS:
        if data.startswith(magic):
            return Problem(
                "the file",
                f"This is {what}, which is not read here.",
                "Open it, copy the text of the invitation and paste that.",
                fatal=True,
            )
    return None


def unfit(name: str, data: bytes, sort: Sort) -> Problem | None:
    """Say why text cannot be a message before it is read, None where it may be one."""
    most = _LONGEST.get(sort)
    if most is None:
        return None
    head = _plain(data[:_HEAD])
    if len(head.translate(None, _CONTROLS)) < len(head) * _TEXT:
        says, mend = "It isn't text.", "Open it, copy the text of the invitation and paste that."
    elif len(data) > most:
        says = f"It is longer than {most:,} bytes; no message is, so it was not read."
        mend = "Paste only the message."
    elif name.lower().endswith(_DOCUMENTS) and len(_HEADING.findall(data)) > 1:
        says = "It is a document with headings, not a message."
        mend = "If an invitation is in it, copy its text and paste that."
    else:
        return None
    return Problem("the file", says, mend, fatal=True)


def _plain(head: bytes) -> bytes:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace").encode("utf-8", "replace")
    return head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\r\n\t ")


def _looks_like_mail(head: bytes, ending: Sort) -> bool:
    top = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {name.lower() for name in _HEADER.findall(top)}
    if not _HEADER.match(top) and ending != "mail":
        return False
    known = names & {b"from", b"to", b"subject", b"date"}
    return bool(names & _MACHINE and (known or ending == "mail"))
