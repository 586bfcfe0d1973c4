"""Mails as they stand in a mailbox: about interviews, and all the others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from zlib import crc32

INVITED = """\
Dear applicant,

thank you for your application. We would like to invite you to an interview for the position of
Data analyst on {day:%A} {day.day} {day:%B} {day:%Y} at 10:30 (UK time), by video.

Ruth Adeyemi, Kestrel Energy
"""
CANCELLED = """\
Dear applicant,

we have to cancel your interview for the position of Data analyst. The position was frozen.
We are sorry about that.

Ruth Adeyemi, Kestrel Energy
"""
OTHERS = (
    ("Your parcel is on its way", "Your parcel 00340 leaves the depot tonight. Track it online."),
    ("dinner?", "Are you free for dinner on Saturday? Nina is in town. Love, Jo"),
    ("Your invoice 4711", "Please find the invoice for your electricity attached."),
    ("Weekly digest", "This week: ten things to do with courgettes, and a quiz."),
    ("Appointment reminder", "Your dentist expects you on Tuesday at 9:15. Bring your card."),
)


def mail(
    subject: str,
    text: str,
    *,
    number: int = 0,
    sender: str = "Ruth Adeyemi <ruth@kestrel-energy.example>",
    sent: datetime = datetime(2026, 11, 20, 9, tzinfo=UTC),
    encoding: str | None = None,
) -> bytes:
    """Return a mail as bytes, with the line ends of the wire."""
    told = EmailMessage()
    told["From"] = sender
    told["To"] = "me@mail.example"
    told["Subject"] = subject
    told["Date"] = sent
    told["Message-ID"] = (
        f"<{number}.{crc32(subject.encode())}@{sender.rpartition('@')[2].strip('>')}>"
    )
    told.set_content(text, cte=encoding)
    return told.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def invitation(
    number: int = 0, *, subject: str = "Interview at Kestrel Energy", now: datetime
) -> bytes:
    """Return an invitation to an interview in a week."""
    text = INVITED.format(day=now + timedelta(days=7 + number % 5))
    return mail(subject, text, number=number, sent=now - timedelta(days=2, minutes=number))


def others(number: int) -> list[bytes]:
    """Return mails that are about no interview."""
    return [
        mail(
            OTHERS[at % len(OTHERS)][0],
            OTHERS[at % len(OTHERS)][1],
            number=1000 + at,
            sender=f"Somebody <post@shop{at % 40}.example>",
        )
        for at in range(number)
    ]
