"""What was read in a message, as labelled lines of words: pure."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules import moment_words, what_it_is, when_words
from showup.shared import deadlines, zones
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from showup.exchange.invitations.rules import Plan
    from showup.exchange.records import Found, Person, Problem, Reading, When

Line = tuple[str, str]  # (label, words); a line without a label goes on with the one above
MOST_TIMES = 12


def opening(reading: Reading, headline: str = "") -> str:
    """Return what a message is, as a sentence: the headline of what it changes, if there is one."""
    return headline or f"{sentence(what_it_is(reading.kind))}."


def moments(plan: Plan, own_zone: str) -> list[Line]:
    """Return the moments that will be written, as they fall in the seeker's own zone."""
    times = [plan.booked] if plan.booked else list(plan.slots)
    here = zones.named(own_zone)
    words = [moment_words(time.starts_at.astimezone(here)) for time in times[:MOST_TIMES]]
    lines = _labelled("For you", words)
    if plan.deadline is not None:
        lines.append(("Answer by", moment_words(plan.deadline)))
    elif plan.answer_by is not None and here is not None:
        lines.append(("Answer by", _due(plan.answer_by, here, plan.interview.get("zone") or "")))
    return lines


def _due(moment: datetime, here: tzinfo, theirs: str) -> str:
    """Return a deadline on the seeker's clock, and on whose clock a day that was named ends."""
    own, there = moment.astimezone(here), zones.named(theirs) or here
    day, said = deadlines.day_of(moment, here), moment_words(deadlines.day_alone(own, here))
    if own.utcoffset() == moment.astimezone(there).utcoffset():
        return said
    if day is not None:
        return f"{said}, the end of that day on your clock"
    their_day = moment_words(moment.astimezone(there).date())
    ends = deadlines.ends_there(moment, here, there, said=their_day)
    return f"{said}, {ends}" if ends else said


def preview(reading: Reading) -> list[Line]:
    """Return everything about a message that one needs to see before it is kept."""
    lines = _found("Employer", reading.employer)
    lines += _found("Role", reading.role)
    lines += _found("Agency", reading.agency)
    lines += _times(reading)
    if reading.length is not None:
        lines.append(("Takes", f"{reading.length.minutes} minutes “{reading.length.quote}”"))
    if reading.answer_by is not None:
        lines.append(("Answer by", when_words(reading.answer_by)))
    lines += _labelled("People", [_person(person) for person in reading.people])
    where = ", ".join(part for part in (reading.format, reading.place) if part)
    lines += [(label, words) for label, words in _links(reading, where) if words]
    if reading.sender is not None:
        lines.append(("From", _person(reading.sender)))
    if reading.sent is not None:
        lines.append(("Sent", moment_words(reading.sent)))
    if reading.subject:
        lines.append(("Subject", reading.subject))
    lines += _labelled("Note", [f"{mark.says} “{mark.quote}”" for mark in reading.marks])
    return lines


def complaints(problems: tuple[Problem, ...]) -> list[Line]:
    """Return what could not be read, and how to mend it."""
    said = [f"{problem.where}: {problem.what} {problem.mend}".rstrip() for problem in problems]
    return _labelled("Unread", said)


def _found(label: str, found: Found | None) -> list[Line]:
    return [(label, found.value)] if found is not None else []


def _labelled(label: str, words: list[str]) -> list[Line]:
    return [("" if number else label, said) for number, said in enumerate(words)]


def _times(reading: Reading) -> list[Line]:
    lines: list[Line] = []
    if reading.moved_from is not None:
        lines.append(("Was", when_words(reading.moved_from)))
    if reading.booked is not None:
        lines.append(("When", _time_words(reading, reading.booked)))
    times = [_time_words(reading, slot) for slot in reading.slots[:MOST_TIMES]]
    if len(reading.slots) > MOST_TIMES:
        times.append(f"and {len(reading.slots) - MOST_TIMES} more")
    return lines + _labelled("When" if len(times) == 1 else "Offered", times)


def _time_words(reading: Reading, when: When) -> str:
    """Return a time, with the words that leave its hour open where they do."""
    said = when_words(when)
    is_open = any(each.about == "time" and each.quote == when.quote for each in reading.questions)
    guessed = is_open and isinstance(when.start, datetime)
    return f"{said}; a guess from “{when.quote}”" if guessed else said


def _links(reading: Reading, where: str) -> Iterator[Line]:
    yield "Where", where
    yield "Link", reading.link
    yield "Choose at", reading.scheduling_link


def _person(person: Person) -> str:
    name = f"{person.name} <{person.address}>".strip() if person.address else person.name
    return f"{name}, {person.role}" if person.role else name
