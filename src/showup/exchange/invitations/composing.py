"""A mail, the mails inside it and the calendars it brings, as one account of an interview."""

from __future__ import annotations

import re

from showup.exchange.invitations.calendars import (
    TextReader,
    beside,
    chosen,
    meetings_in,
    reading_of,
)
from showup.exchange.invitations.interview_words import is_interview
from showup.exchange.records import Mail, Problem, Reading

_FORWARD = re.compile(
    r"^\s*(?:\[[^\]]{1,30}\]\s*)?(?:fwd?|wg|tr|rv|i|doorst|enc|wtr)\s*:", re.IGNORECASE
)
_IDLE = frozenset({"other", "newsletter"})
_ENCLOSED = 50  # mails inside one mail that are read for their prose


def readings_of(
    mail: Mail, read_text: TextReader
) -> tuple[tuple[Reading, ...], tuple[Problem, ...]]:
    """Compose what a mail says: the calendar for times, the original for the rest.

    The newest message that speaks of an interview counts, save that a forwarding note gives way
    to what it forwards. Mails attached side by side give a reading each.
    """
    problems: list[Problem] = []
    budget = [_ENCLOSED]
    prose = _prose(mail, read_text, problems, budget)
    meetings, complaints = meetings_in(_calendars(mail))
    meetings, left_out = chosen(meetings)
    if meetings:  # an entry speaks for a text that is empty
        problems = [each for each in problems if not each.fatal]
    problems += [*complaints, *left_out]
    if not meetings:
        return tuple(prose), tuple(problems)
    main = next((meeting for meeting in meetings if is_interview(meeting.event)), meetings[0])
    readings = [beside(prose[0], main, read_text), *prose[1:]]
    readings += [reading_of(meeting, read_text) for meeting in meetings if meeting is not main]
    return tuple(readings), tuple(problems)


def _calendars(mail: Mail) -> list[bytes]:
    """Collect calendars from the mail and those inside; programs attach the same one twice."""
    found = list(mail.calendars)
    for inner in mail.enclosed:
        found += _calendars(inner)
    return list(dict.fromkeys(found))


def _prose(
    mail: Mail, read_text: TextReader, problems: list[Problem], budget: list[int]
) -> list[Reading]:
    budget[0] -= 1
    inner: list[Reading] = []
    for enclosed in mail.enclosed:
        if budget[0] > 0:
            inner += _prose(enclosed, read_text, problems, budget)
    own, complaints = read_text(
        mail.text.encode("utf-8", "replace"),
        subject=mail.subject,
        sender=mail.sender,
        sent=mail.sent,
        bulk=mail.bulk,
    )
    speaking = [reading for reading in inner if reading.kind not in _IDLE]
    mine = list(own) or [_bare(mail)]
    silent = all(reading.kind in _IDLE for reading in mine)
    if speaking and (silent or _FORWARD.match(mail.subject)):
        return speaking
    if inner and silent and not mail.text.strip():
        return inner
    problems += complaints
    return mine


def _bare(mail: Mail) -> Reading:
    return Reading(
        kind="other", subject=mail.subject, sender=mail.sender, sent=mail.sent, text=mail.text
    )
