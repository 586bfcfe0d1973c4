"""What is seen of a mail before it is fetched: its headers, its size, the kinds of its parts."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from showup.exchange.formats import mail as mail_format
from showup.exchange.records import Mail

# What the opening is read with, too: without the last three its text could not be decoded.
FIELDS = (
    "From", "Sender", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe", "Precedence",
    "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
)  # fmt: skip
_CALENDAR = re.compile(rb'"text"\s+"calendar"|"application"\s+"ics"|\.(?:ics|vcs)\b', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """One mail, seen from outside."""

    uid: int
    size: int  # bytes, as the server says
    fields: bytes  # the headers of FIELDS, as they stand
    mail: Mail  # read from them: no text in it
    has_calendar: bool = False

    @property
    def mark(self) -> str:
        """Return what makes two mails the same: a hash of the Message-ID, "" without one."""
        name = self.mail.message_id
        return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest() if name else ""


def head_of(uid: int, size: int, fields: bytes, structure: bytes) -> Head:
    """Read what a server tells of one mail; never raises.

    `structure` is the BODYSTRUCTURE as it came (RFC 3501, 7.4.2): only whether a calendar is
    among its parts is looked for, and names of files tell as well as types.
    """
    mails, _ = mail_format.read(fields)
    mail = mails[0] if mails else Mail("", None, (), None, "")
    return Head(uid, size, fields, mail, bool(_CALENDAR.search(structure)))
