"""What is written for a message, once its questions are answered."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from showup.exchange.invitations.rules import times
from showup.exchange.invitations.rules.answers import (
    Answers,
    MissingAnswerError,
    NotAnInvitationError,
    Time,
)
from showup.exchange.invitations.rules.questions import KEPT, questions
from showup.exchange.invitations.rules.words import what_it_is
from showup.shared import zones

if TYPE_CHECKING:
    from typing import Literal

    from showup.exchange.records import Found, Kind, Reading, When

LARGEST_SEQUENCE = 2**31 - 1  # what every database holds
MOST_PEOPLE = 100
END = time(23, 59)  # of a day that is named as a deadline


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a message will change, before it changes anything. All times are aware."""

    kind: Kind
    employer: str
    agency: str
    title: str
    slots: tuple[Time, ...]  # offered
    booked: Time | None
    answer_by: datetime | None
    deadline: date | None  # the last day to answer an offer
    uid: str
    sequence: int
    minutes: int | None = None  # said in words, also of a time that is still to be chosen
    written_at: datetime | None = None
    moved_from: datetime | None = None
    called_off: tuple[datetime, ...] = ()  # the times that a cancellation names
    interview: dict[str, Any] = field(default_factory=dict)  # further columns of the interview
    belongs_to: int | Literal["new"] | None = None
    meeting: Literal["same", "another"] | None = None
    exempt: str = ""


def plan(reading: Reading, answers: Answers, *, own_zone: str = "") -> Plan:
    """Turn a message and the seeker's answers into what will be written.

    `own_zone` is the seeker's; it only says when the day of a deadline ends, which is never
    after that day on either clock.

    Raises:
        NotAnInvitationError: it belongs in no pipeline; `answers.kind` overrules that.
        MissingAnswerError: a question is still open.
    """
    kind = require_kept(reading, answers)
    for question in questions(reading, known_zone=None, answers=answers):
        if question.needed:
            raise MissingAnswerError(question.field, question.says)
    moments = times.settled(reading, kind, answers)
    has_booking = kind == "confirmation" or (
        kind == "reschedule" and len(moments) == 1 and bool(reading.booked or answers.times)
    )
    employer = _name(answers.employer, reading.employer)
    return Plan(
        kind=kind,
        employer=employer,
        agency=_name(answers.agency, reading.agency),
        title=_name(answers.role, reading.role),
        slots=() if has_booking else moments,
        booked=moments[0] if has_booking else None,
        answer_by=None if kind == "offer" else _moment_due(reading, answers, own_zone),
        deadline=_day_due(reading, answers) if kind == "offer" else None,
        uid=tidy(reading.uid, 500),
        sequence=max(0, min(reading.sequence, LARGEST_SEQUENCE)),
        minutes=times.length(reading),
        written_at=reading.sent if reading.sent and reading.sent.tzinfo else None,
        moved_from=_placed(reading.moved_from, reading, answers),
        called_off=_called_off(reading, answers) if kind == "cancellation" else (),
        interview=_interview(reading, answers),
        belongs_to=answers.belongs_to,
        meeting=answers.meeting,
        exempt=answers.exempt,
    )


def require_kept(reading: Reading, answers: Answers) -> Kind:
    """Return what a message counts as.

    Raises:
        NotAnInvitationError: as such it belongs in no pipeline.
    """
    kind = answers.kind or reading.kind
    if kind not in KEPT:
        found = (
            "We found nothing about an interview in it"
            if kind == "other"
            else f"This looks like {what_it_is(kind)}"
        )
        raise NotAnInvitationError(f"{found}, so nothing is kept. If that's wrong, say what it is.")
    return kind


def tidy(text: str, longest: int | None = None) -> str:
    """Return text that every database and page can hold: no NUL, no half characters."""
    whole = text.replace("\x00", "").encode("utf-8", "replace").decode()
    return whole[:longest]


def web_link(text: str) -> str:
    """Return a link that leads to the web, and "" for any other, such as a script."""
    clean = tidy(text, 2000).strip()
    try:
        parts = urlsplit(clean)
    except ValueError:
        return ""
    return clean if parts.scheme in ("http", "https") and parts.netloc else ""


def _name(answer: str | None, found: Found | None) -> str:
    value = answer if answer is not None else (found.value if found else "")
    return tidy(" ".join(value.split()), 300)


def _interview(reading: Reading, answers: Answers) -> dict[str, Any]:
    return {
        "zone": (answers.zone or times.zone_name(reading))[:64],
        "format": reading.format or "",
        "place": tidy(reading.place, 500),
        "link": web_link(reading.link),
        "scheduling_link": web_link(reading.scheduling_link),
        "language": reading.language[:2],
        "people": [_tidied(asdict(person)) for person in reading.people[:MOST_PEOPLE]],
        "marks": [_tidied(asdict(mark)) for mark in reading.marks],
        "subject": tidy(reading.subject, 500),
        "text": tidy(reading.text),
    }


def _tidied(record: dict[str, str]) -> dict[str, str]:
    return {name: tidy(value) for name, value in record.items()}


def _day_due(reading: Reading, answers: Answers) -> date | None:
    due = answers.deadline
    if due is None:
        due = reading.answer_by.start if reading.answer_by else None
    if due == "none" or due is None:
        return None
    return due.date() if isinstance(due, datetime) else date.fromisoformat(str(due))


def _moment_due(reading: Reading, answers: Answers, own_zone: str) -> datetime | None:
    due = answers.deadline
    if due is None:
        due = reading.answer_by.start if reading.answer_by else None
    if isinstance(due, datetime):
        return times.fixed(due, answers.zone or times.zone_name(reading), "deadline")
    if not isinstance(due, date):
        return None
    theirs = zones.named(answers.zone or times.zone_name(reading) or own_zone) or UTC
    # A day that is named ends on their clock; the seeker sees that very day, so the earlier counts.
    ends = (datetime.combine(due, END, each) for each in (theirs, zones.named(own_zone) or theirs))
    return min(ends)


def _called_off(reading: Reading, answers: Answers) -> tuple[datetime, ...]:
    whens = (reading.booked, *reading.slots)
    placed = (_placed(when, reading, answers) for when in whens)
    return tuple(moment for moment in placed if moment is not None)


def _placed(when: When | None, reading: Reading, answers: Answers) -> datetime | None:
    """Return a time that is only compared; one that cannot be placed is left out."""
    if when is None or not isinstance(when.start, datetime):
        return None
    try:
        return times.fixed(when.start, answers.zone or times.zone_name(reading), "times")
    except MissingAnswerError:
        return None
