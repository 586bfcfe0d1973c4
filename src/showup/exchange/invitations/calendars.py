"""What calendar events say about an interview, alone or beside the prose they came with."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from showup.exchange.formats.ics import read_versions
from showup.exchange.invitations.event_titles import named_in
from showup.exchange.invitations.interview_words import is_interview
from showup.exchange.invitations.rules.words import when_words
from showup.exchange.records import CalendarEvent, Kind, Person, Problem, Question, Reading, When

if TYPE_CHECKING:
    from collections.abc import Iterable

READINGS = 200  # of one file
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_TIMED: frozenset[Kind] = frozenset({"invitation", "confirmation", "reschedule", "cancellation"})
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_MAP = re.compile(
    r"https?://(?:(?:maps\.[\w.-]+|goo\.gl/maps|(?:www\.)?google\.[\w.]+/maps)\b"
    r"|(?:www\.)?(?:openstreetmap\.org|osm\.org|what3words\.com|w3w\.co)\b)",
    re.IGNORECASE,
)  # one goes there
_SETTLED = frozenset({"zone", "day", "time", "slot"})  # questions that a calendar answers


class TextReader(Protocol):
    """Read prose into what it says about an interview."""

    def __call__(
        self,
        data: bytes,
        *,
        subject: str = "",
        sender: Person | None = None,
        sent: datetime | None = None,
        bulk: bool = False,
    ) -> tuple[tuple[Reading, ...], tuple[Problem, ...]]:
        """Return readings and problems; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Meeting:
    """The newest version of an event, and the time an older version gave."""

    event: CalendarEvent
    before: When | None = None


def meetings_in(calendars: Iterable[bytes]) -> tuple[list[Meeting], list[Problem]]:
    """Read calendars that came together; versions of one event are folded into one meeting."""
    versions: dict[object, list[CalendarEvent]] = {}
    problems: list[Problem] = []
    answers = 0
    for number, data in enumerate(calendars):
        events, complaints = read_versions(data)
        problems += complaints
        for place, event in enumerate(events):
            if event.method in _ANSWERS:
                answers += 1
                continue
            key = (event.uid, str(event.recurrence_id or "")) if event.uid else (number, place)
            versions.setdefault(key, []).append(event)
    if answers and not versions:
        says = "It is an answer to an invitation, no invitation."
        problems.append(Problem("the calendar", says, "Choose the invitation itself."))
    return [_meeting(group) for group in versions.values()], problems


def _meeting(group: list[CalendarEvent]) -> Meeting:
    ordered = sorted(group, key=lambda event: (event.sequence, str(event.stamp or "")))
    newest = ordered[-1]
    earlier = [event.when for event in ordered[:-1] if event.when is not None]
    moved = [when for when in earlier if newest.when and when.start != newest.when.start]
    before = moved[-1] if moved else None
    return Meeting(replace(newest, when=_readable(newest.when)), _readable(before))


def _readable(when: When | None) -> When | None:
    """Return a time with words as its quote: nobody reads 20261210T103000Z."""
    return None if when is None else replace(when, quote=when_words(when))


def chosen(meetings: list[Meeting]) -> tuple[list[Meeting], list[Problem]]:
    """Keep as many meetings as a person can look through, interviews first."""
    if len(meetings) <= READINGS:
        return meetings, []
    first = sorted(meetings, key=lambda meeting: not is_interview(meeting.event))
    says = f"It holds {len(meetings):,} events; {READINGS} are shown, interviews first."
    return first[:READINGS], [
        Problem("the file", says, "Export the one event, if yours is missing.")
    ]


def reading_of(meeting: Meeting, read_text: TextReader) -> Reading:
    """Read one event for itself; prose is read only where it speaks of an interview.

    What repeats is somebody's diary, whatever its title says: the user may call it one.
    """
    event = meeting.event
    prose = Reading(kind="other", subject=event.summary, sender=event.organiser, text=_text(event))
    if is_interview(event) and not event.recurs:
        found, _ = read_text(
            _text(event).encode("utf-8", "replace"),
            subject=event.summary,
            sender=event.organiser,
            sent=event.stamp,
        )
        prose = _with_title(found[0] if found else prose, event)
    return joined(prose, meeting)


def beside(prose: Reading, meeting: Meeting, read_text: TextReader) -> Reading:
    """Join a mail and the entry that came with it: what the mail leaves out, the entry tells."""
    entry = reading_of(meeting, read_text)
    known = {
        "employer": prose.employer or entry.employer,
        "role": prose.role or entry.role,
        "agency": prose.agency or entry.agency,
    }
    told = {mark.fact for mark in prose.marks}
    filled = replace(
        prose,
        employer=known["employer"],
        role=known["role"],
        agency=known["agency"],
        format=prose.format or entry.format,
        place=entry.place or prose.place,
        link=entry.link or prose.link,
        length=prose.length or entry.length,
        marks=(*prose.marks, *(mark for mark in entry.marks if mark.fact not in told)),
        questions=tuple(each for each in prose.questions if not known.get(each.about)),
    )
    return joined(filled, meeting)


def _with_title(prose: Reading, event: CalendarEvent) -> Reading:
    """Add what the title names where the few words of an entry were not enough to read."""
    if prose.employer is not None and prose.role is not None:
        return prose
    role, employer = named_in(event.summary, event.organiser.address if event.organiser else "")
    new = {
        about: found
        for about, found, known in (
            ("role", role, prose.role),
            ("employer", employer, prose.employer),
        )
        if known is None and found is not None
    }
    left = tuple(each for each in prose.questions if each.about not in new)
    return replace(
        prose,
        role=new.get("role", prose.role),
        employer=new.get("employer", prose.employer),
        questions=left,
    )


def joined(prose: Reading, meeting: Meeting) -> Reading:
    """Join prose and event: the calendar knows times, link and UID, the prose the rest."""
    event = meeting.event
    kind = _kind(prose, meeting)
    when = event.when
    place, link = _where(event)
    timed = replace(
        prose,
        kind=kind,
        uid=_entry(event),
        sequence=event.sequence,
        people=_people(prose.people, event),
        place=place or prose.place,
        link=link or prose.link,
        format=prose.format or ("video" if link else None),
        subject=prose.subject or event.summary,
        sender=prose.sender or event.organiser,
        sent=prose.sent or event.stamp,
        text=prose.text or _text(event),
        questions=tuple(_questions(prose, event, kind)),
        length=prose.length if when is None or when.end is None else None,
    )
    if when is None:
        return timed
    fixed = kind in {"confirmation", "reschedule"}
    return replace(
        timed,
        slots=() if fixed else (when,),
        booked=when if fixed else None,
        moved_from=meeting.before or (prose.moved_from if kind == "reschedule" else None),
    )


def _where(event: CalendarEvent) -> tuple[str, str]:
    """Return the place and the link of an event: an address alone in the place is the link."""
    if event.place == event.link:
        return "", event.link
    if _ADDRESS.fullmatch(event.place.strip()) and not _MAP.match(event.place.strip()):
        return "", event.link or event.place.strip()
    return event.place, event.link


def _entry(event: CalendarEvent) -> str:
    """Return what tells one meeting from another: of a series, each has the day it was meant for."""
    day = f"#{event.recurrence_id.isoformat()}" if event.recurrence_id and event.uid else ""
    return event.uid + day


def _kind(prose: Reading, meeting: Meeting) -> Kind:
    event = meeting.event
    ours = prose.kind != "other" or is_interview(event)
    kind: Kind = "other"
    if prose.kind not in _TIMED | {"other", "newsletter"}:
        kind = prose.kind  # an offer or a task may come with a meeting of its own
    elif ours and (event.method == "CANCEL" or event.status == "CANCELLED"):
        kind = "cancellation"
    elif ours and (meeting.before is not None or prose.kind in {"reschedule", "cancellation"}):
        kind = "reschedule"  # a standing event beside "we must cancel" is the new time
    elif prose.kind in {"invitation", "confirmation"}:
        kind = prose.kind
    elif is_interview(event) and not event.recurs:
        kind = "invitation" if event.method == "REQUEST" else "confirmation"
    return kind


def _questions(prose: Reading, event: CalendarEvent, kind: Kind) -> Iterable[Question]:
    settled = _SETTLED if event.when is not None else frozenset[str]()
    if prose.kind == "other" and kind in _TIMED:
        settled |= {"kind"}  # the entry itself says what it is, in whatever language
    yield from (question for question in prose.questions if question.about not in settled)
    if kind == "other":
        if event.method == "REQUEST" and prose.kind == "other":
            yield Question("kind", "Is this meeting an interview?", event.summary)
        return
    if event.when is None:
        yield Question("time", "The calendar entry gives no time. When is it?", event.summary)
    elif not isinstance(event.when.start, datetime):
        says = "The calendar entry gives the day but no time. When does it start?"
        yield Question("time", says, event.when.quote)
    elif event.when.zone is None:
        says = "The calendar entry gives a time without a time zone. Which one is meant?"
        yield Question("zone", says, event.when.quote)


def _people(named: tuple[Person, ...], event: CalendarEvent) -> tuple[Person, ...]:
    people = list(named)
    known = {person.address.lower() for person in people if person.address}
    if event.organiser is not None and event.organiser.address.lower() not in known:
        people.append(event.organiser)
    return tuple(people)


def _text(event: CalendarEvent) -> str:
    return "\n\n".join(part for part in (event.summary, event.place, event.description) if part)
