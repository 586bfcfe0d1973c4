"""What Today says first: pure, no database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice.rules.dates import by_name, day_name
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Opening:
    """The sentence set large, and the one below it."""

    says: str
    lead: str


def opening(
    waiting: int, *, first: date | None, following: tuple[str, date] | None, today: date
) -> Opening:
    """Return the day in a sentence.

    `waiting` answers are due, the `first` by a day where one was named; `following` is the next
    booked interview.
    """
    lead = _next(following, today=today)
    if not waiting:
        return Opening("Nothing needs an answer.", lead)
    return Opening(_waiting(waiting, first, today=today), lead)


def begun(name: str, at: datetime, *, lead: str, today: date) -> Opening:
    """Return the day on which an interview has begun and nobody said what became of it."""
    when = f"at {at:%H:%M}" if at.date() == today else f"yesterday at {at:%H:%M}"
    return Opening(f"{name} began {when}. Were you there?", lead)


def _waiting(many: int, first: date | None, *, today: date) -> str:
    said = sentence(count(many, "answer"))
    verb = "is" if many == 1 else "are"
    if first is None:
        return f"{said} {verb} waiting."
    if first < today:
        when = day_name(first, today=today)
        return f"{said} was due on {when}." if many == 1 else f"{said} wait, one since {when}."
    due = by_name(first, today=today)
    if many == 1:
        return f"{said} is due {due}."
    return f"{said} are waiting, the first due {due}."


def _next(following: tuple[str, date] | None, *, today: date) -> str:
    if following is None:
        return "No interview is booked."
    name, day = following
    ahead = (day - today).days
    when = {0: "today", 1: "tomorrow"}.get(ahead) or f"on {day_name(day, today=today)}"
    return f"Next you meet {name}, {when}."
