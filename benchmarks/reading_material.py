"""Made-up calendars, mails and texts of a wanted size, to time the readers on."""

from __future__ import annotations

MEGABYTE = 1_000_000

_EVENT = """BEGIN:VEVENT
UID:{n}@diary.example
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:2026{month:02d}{day:02d}T100000
DTEND;TZID=Europe/Berlin:2026{month:02d}{day:02d}T110000
SUMMARY:Meeting number {n}
DESCRIPTION:What we talk about\\, with enough words that the line has to be
  folded once\\nand an escape or two.
LOCATION:Room {n}
ORGANIZER;CN=Ann Lee:mailto:ann@acme.example
ATTENDEE;CN=Bob;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:bob@acme.example
END:VEVENT
"""
_PARAGRAPH = (
    "Dear Alex,\n\nthank you for applying as a data engineer. We would like to invite you to an"
    " interview on Tuesday, 1 December 2026 at 10:00 CET by video call. Please let us know by"
    " Friday whether that suits you.\n\nKind regards\nAnn Lee\nRecruiting, Acme GmbH\n\n"
)
HEAD = (
    "From: Ann Lee <ann@acme.example>\nTo: alex@example.org\nSubject: Your interview at Acme\n"
    "Date: Mon, 23 Nov 2026 09:00:00 +0100\nMessage-ID: <1@acme.example>\nMIME-Version: 1.0\n"
)


def diary(size: int) -> bytes:
    """Return a calendar of about `size` bytes, all single events."""
    parts, length, number = ["BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//made up//\n"], 0, 0
    while length < size:
        parts.append(_EVENT.format(n=number, month=number % 12 + 1, day=number % 28 + 1))
        length += len(parts[-1])
        number += 1
    return "".join([*parts, "END:VCALENDAR\n"]).replace("\n", "\r\n").encode()


def prose(size: int) -> bytes:
    """Return a text of about `size` bytes."""
    return (_PARAGRAPH * (size // len(_PARAGRAPH) + 1)).encode()


def plain_mail(size: int) -> bytes:
    """Return a mail of plain text."""
    return f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n".encode() + prose(size)


def page_mail(size: int) -> bytes:
    """Return a mail that holds a page only, as newsletters do."""
    cell = f"<tr><td style='color:#333'><p>{_PARAGRAPH}</p><a href='https://acme.example/j'>Open</a></td></tr>"
    page = f"<html><body><table>{cell * (size // len(cell) + 1)}</table></body></html>"
    return f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{page}".encode()


def invitation() -> bytes:
    """Return a mail as an invitation usually comes: text, page and calendar."""
    calendar = diary(1).decode().replace("VERSION", "METHOD:REQUEST\r\nVERSION")
    return (
        f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: multipart/alternative; boundary=c\n\n"
        f"--c\nContent-Type: text/plain; charset=utf-8\n\n{_PARAGRAPH}\n"
        f"--c\nContent-Type: text/html; charset=utf-8\n\n<p>{_PARAGRAPH}</p>\n--c--\n"
        f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{calendar}\n--b--\n"
    ).encode()
