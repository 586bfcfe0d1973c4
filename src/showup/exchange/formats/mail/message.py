"""One parsed message as a neutral record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.exchange.formats.mail.forwards import parted
from showup.exchange.formats.mail.headers import header, ids, is_bulk, people, sent_at
from showup.exchange.formats.mail.parts import Gathered, gather
from showup.exchange.records import Mail, Problem

if TYPE_CHECKING:
    from email.message import Message

DEPTH = 8  # mails attached within one another


def mail_from(message: Message, depth: int = 0) -> tuple[Mail, list[Problem]]:
    """Read a message and what is attached to it."""
    found = gather(message)
    before, inner = parted(_text(found))
    enclosed = [inner] if inner is not None else []
    problems = found.problems
    for attached in found.messages:
        if depth >= DEPTH:
            problems.append(
                Problem("an attached mail", f"Mails are attached {DEPTH} deep; more was left out.")
            )
            break
        mail, complaints = mail_from(attached, depth + 1)
        enclosed.append(mail)
        problems += complaints
    senders = people(message, "From") or people(message, "Sender")
    mail = Mail(
        subject=header(message, "Subject"),
        sender=senders[0] if senders else None,
        to=people(message, "To"),
        sent=sent_at(message),
        text=before.strip("\n"),
        message_id=next(
            iter(ids(message, "Message-ID")), header(message, "Message-ID").strip("<>")
        ),
        replies_to=ids(message, "In-Reply-To", "References"),
        calendars=tuple(found.calendars),
        enclosed=tuple(enclosed),
        attachments=tuple(found.attachments),
        bulk=is_bulk(message),
    )
    return mail, problems


def _text(found: Gathered) -> str:
    return "\n\n".join(text for text in (part.strip("\n") for _, part in found.texts) if text)
