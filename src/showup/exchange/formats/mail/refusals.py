"""What cannot be read, and what to do instead, in a sentence each."""

from __future__ import annotations

from showup.exchange.records import Problem

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TNEF = b"\x78\x9f\x3e\x22"
SAVE_AS_TEXT = 'Open it in Outlook and save it as a plain mail (.eml) or the appointment as ".ics", or ask for a plain mail.'


def winmail(where: str, *, fatal: bool = False) -> Problem:
    """Refuse Outlook's own wrapping."""
    return Problem(
        where,
        "Outlook packed this into a winmail.dat, which only Outlook opens.",
        SAVE_AS_TEXT,
        fatal=fatal,
    )


def encrypted(where: str, how: str) -> Problem:
    """Say that a part is encrypted."""
    return Problem(
        where,
        f"It is encrypted ({how}) and can only be read in your mail program.",
        "Open it there and paste its text here.",
    )


def wrapped(where: str, how: str) -> Problem:
    """Say that a part's text is wrapped inside its signature."""
    return Problem(
        where,
        f"Its text is wrapped inside a signature ({how}), which only mail programs take apart.",
        "Open it there and paste its text here.",
    )


def refusal(data: bytes, limit: int) -> Problem | None:
    """Say why these bytes are not read as mail at all, None where they may be."""
    if len(data) > limit:
        return Problem(
            "the mail",
            f"This mail has {len(data) / 1024 / 1024:.0f} MB; up to {limit // 1024 // 1024} MB are read.",
            "Paste its text, or take the calendar file out of it.",
            fatal=True,
        )
    if data.startswith(_OLE):
        return Problem(
            "the mail",
            "This is Outlook's own format (.msg), which only Outlook opens.",
            SAVE_AS_TEXT,
            fatal=True,
        )
    if data.startswith(_TNEF):
        return winmail("the mail", fatal=True)
    if not data.strip(b"\0 \r\n\t"):
        return Problem(
            "the mail", "It is empty.", "Save the mail again, or paste its text.", fatal=True
        )
    return None
