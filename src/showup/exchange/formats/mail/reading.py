"""Read a mail, or a mailbox of several."""

from __future__ import annotations

import email
import re
from typing import TYPE_CHECKING

from showup.exchange.formats.mail.headers import AS_WRITTEN
from showup.exchange.formats.mail.mbox import MESSAGES, messages_in
from showup.exchange.formats.mail.message import mail_from
from showup.exchange.formats.mail.refusals import refusal
from showup.exchange.records import Mail, Problem

if TYPE_CHECKING:
    from email.message import Message

LIMIT = 40 * 1024 * 1024  # bytes: the largest mail that common servers pass on
PROBLEMS = 50
BEYOND_READING = "It is too broken to be taken apart."
_NESTING = 20_000_000  # boundaries times lines: what the parser would compare, about ten seconds
_LINE = 60
_ABOVE = 5
_SPACED = re.compile(rb"^([A-Za-z][A-Za-z-]{1,40})[ \t]{1,10}:", re.MULTILINE)
_FIRST = re.compile(
    rb"^(?:From|To|Subject|Date|Message-ID|Received|MIME-Version):", re.MULTILINE | re.IGNORECASE
)
_USUAL = ("From", "To", "Subject", "Date", "Message-ID", "Received", "MIME-Version", "Return-Path",
          "Content-Type", "Sender", "Delivered-To", "Reply-To")  # fmt: skip


def read(data: bytes) -> tuple[tuple[Mail, ...], tuple[Problem, ...]]:
    """Read every message; never raises, refuses above LIMIT and what only Outlook opens."""
    refused = refusal(data, LIMIT) or _too_nested(data)
    if refused is not None:
        return (), (refused,)
    sources, number = messages_in(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
    mails: list[Mail] = []
    problems: list[Problem] = []
    if number > MESSAGES:
        problems.append(
            Problem("the mailbox", f"It holds {number:,} mails; the first {MESSAGES} were read.")
        )
    for source in sources:
        mail, complaints = _read_one(source)
        mails += mail
        problems += complaints
    return tuple(mails), tuple(problems[:PROBLEMS])


def _read_one(source: bytes) -> tuple[list[Mail], list[Problem]]:
    try:
        message = email.message_from_bytes(source, policy=AS_WRITTEN)
        if not _is_mail(message):
            message = email.message_from_bytes(_mended(source), policy=AS_WRITTEN)
        if not _is_mail(message):
            return [], [_no_mail()]
        mail, problems = mail_from(message)
    except RecursionError:
        return [], [Problem("the mail", "Its parts are nested too deep to be read.", fatal=True)]
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError):
        # Python's parser raises these on some broken mails, on others in other versions.
        return [], [Problem("the mail", BEYOND_READING, "Paste its text instead.", fatal=True)]
    if not (mail.text.strip() or mail.calendars or mail.enclosed or problems):
        problems.append(Problem("the mail", "No text stands in it."))
    return [mail], problems


def _is_mail(message: Message) -> bool:
    return any(name in message for name in _USUAL)


def _mended(source: bytes) -> bytes:
    """Drop up to five lines above the first header, and the spaces before colons of old mails."""
    head, blank, body = source.partition(b"\n\n" if b"\r\n\r\n" not in source else b"\r\n\r\n")
    head = _SPACED.sub(rb"\1:", head)
    first = _FIRST.search(head)
    if first is None or head.count(b"\n", 0, first.start()) > _ABOVE:
        return source
    return head[first.start() :] + blank + body


def _no_mail() -> Problem:
    return Problem(
        "the mail",
        "This is no mail: no From, To, Subject or Date stands at its head.",
        "Save the mail as .eml, or paste its text.",
        fatal=True,
    )


def _too_nested(data: bytes) -> Problem | None:
    boundaries = data.count(b"oundary") + data.count(b"OUNDARY")
    if boundaries * (data.count(b"\n") + len(data) // _LINE) <= _NESTING or boundaries < 20:  # noqa: PLR2004 - a usual mail has fewer
        return None
    return Problem(
        "the mail",
        "It is made of too many parts within parts to be read.",
        "Paste its text instead.",
        fatal=True,
    )
