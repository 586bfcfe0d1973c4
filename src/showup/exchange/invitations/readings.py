"""Read an invitation as it comes: a calendar, a mail, a page or text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.exchange.formats import mail as mail_format
from showup.exchange.invitations.calendars import TextReader, chosen, meetings_in, reading_of
from showup.exchange.invitations.composing import readings_of
from showup.exchange.records import Problem
from showup.exchange.sniffing import refusal, sort_of, unfit

if TYPE_CHECKING:
    from datetime import datetime

    from showup.exchange.records import Mail, Reading

SHEET = Problem(
    "the file",
    "This is a sheet, not an invitation.",
    "If it lists your jobs, bring it along under Pipeline.",
    fatal=True,
)
Result = tuple[tuple["Reading", ...], tuple["Problem", ...]]


def read_file(
    name: str,
    data: bytes,
    *,
    read_text: TextReader | None = None,
    came: datetime | None = None,
) -> Result:
    """Read a file into what it says about interviews, and what could not be read.

    Its content decides what it is, its name only where the content says nothing. Never raises.
    `read_text` reads prose; the pasted format where none is given. `came` stands for the date
    of text that names none: "3 December" is then the next one, shown before it is kept.
    """
    sort = sort_of(name, data)
    refused = (
        SHEET if sort == "sheet" and data.strip() else refusal(data) or unfit(name, data, sort)
    )
    if refused is not None:
        return (), (refused,)
    reader = read_text or _read_pasted()
    if sort == "calendar":
        return _calendar(data, reader)
    if sort == "mail":
        mails, problems = mail_format.read(data)
        return _mails(mails, problems, reader, came)
    return _mails((mail_format.from_text(data, page=sort == "page"),), (), reader, came)


def read_paste(text: str, *, read_text: TextReader | None = None) -> Result:
    """Read what a person pasted: the text of a mail, a whole mail or a calendar."""
    return read_file("", text.encode("utf-8", "replace"), read_text=read_text)


def _read_pasted() -> TextReader:
    from showup.exchange.formats import pasted  # noqa: PLC0415 - its word lists are slow to load

    return pasted.read


def _calendar(data: bytes, reader: TextReader) -> Result:
    meetings, problems = meetings_in([data])
    shown, left_out = chosen(meetings)
    return tuple(reading_of(meeting, reader) for meeting in shown), (*problems, *left_out)


def _mails(
    mails: tuple[Mail, ...],
    problems: tuple[Problem, ...],
    reader: TextReader,
    came: datetime | None,
) -> Result:
    readings: list[Reading] = []
    found = list(problems)
    for mail in mails:
        dated = mail if mail.sent or came is None else replace(mail, sent=came)
        these, complaints = readings_of(dated, reader)
        # the day it came helps to read it, but nobody wrote that it was sent then
        readings += these if dated is mail else [_undated(each, came) for each in these]
        found += complaints
    return tuple(readings), tuple(found)


def _undated(reading: Reading, came: datetime | None) -> Reading:
    return replace(reading, sent=None) if reading.sent == came else reading
