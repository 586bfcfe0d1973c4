"""Times that float become moments, with a zone that was given and never with another."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules.answers import Answers, Field, MissingAnswerError, Time
from showup.exchange.invitations.rules.words import moment_words
from showup.shared import zones

if TYPE_CHECKING:
    from showup.exchange.records import Kind, Reading, When

YEARS = range(1990, 2101)  # outside, a date is a slip or a placeholder
LONGEST_MINUTES = 24 * 60


def told(reading: Reading, kind: Kind) -> tuple[When, ...]:
    """Return the times of a message that its kind makes use of."""
    if kind == "confirmation":
        return (reading.booked,) if reading.booked else reading.slots
    if kind == "reschedule":
        return (reading.booked,) if reading.booked else reading.slots
    if kind == "invitation":
        return reading.slots or ((reading.booked,) if reading.booked else ())
    return ()


def floats(moment: date | datetime) -> bool:
    """Tell whether a moment has a clock time but no zone."""
    return isinstance(moment, datetime) and moment.utcoffset() is None


def zone_name(reading: Reading) -> str:
    """Return the zone that the message itself gives for its times, or ""."""
    whens = (reading.booked, *reading.slots)
    return next((when.zone for when in whens if when is not None and when.zone), "")


def settled(reading: Reading, kind: Kind, answers: Answers) -> tuple[Time, ...]:
    """Return the times as moments: the seeker's where they gave some, else those that were read.

    Raises:
        MissingAnswerError: a zone is missing or unknown, or the clocks change at that time.
    """
    said = length(reading)
    if answers.times is not None:
        name = answers.zone or zone_name(reading)
        times = [
            Time(_fixed(time.starts_at, name), _sound(time.minutes) or said)
            for time in answers.times
        ]
    else:
        times = [
            Time(_fixed(when.start, answers.zone or ""), minutes(when) or said)
            for when in told(reading, kind)
            if isinstance(when.start, datetime)
        ]
    once = {time.starts_at.astimezone(UTC): time for time in reversed(times)}
    return tuple(once[moment] for moment in sorted(once))


def fixed(moment: datetime, name: str, field: Field) -> datetime:
    """Return a moment, in the named zone where it has none; `field` is asked where it can't be.

    Raises:
        MissingAnswerError: the zone is missing or unknown, or the clocks change at that time.
    """
    try:
        return _fixed(moment, name)
    except MissingAnswerError as error:
        raise MissingAnswerError(
            field if error.field == "times" else error.field, error.says
        ) from error


def length(reading: Reading) -> int | None:
    """Return the minutes that words give, for every time that names no end."""
    return _sound(reading.length.minutes) if reading.length else None


def minutes(when: When) -> int | None:
    """Return how long a time lasts, where it says so and it is a day at most."""
    if not isinstance(when.start, datetime) or not isinstance(when.end, datetime):
        return None
    if floats(when.start) != floats(when.end):
        return None
    return _sound(round((when.end - when.start).total_seconds() / 60))


def _sound(length: int | None) -> int | None:
    return length if length is not None and 0 < length <= LONGEST_MINUTES else None


def _fixed(moment: datetime, name: str) -> datetime:
    if moment.year not in YEARS:
        raise MissingAnswerError("times", f"{moment_words(moment)} can't be right. When is it?")
    if not floats(moment):
        return moment
    if not name:
        raise MissingAnswerError("zone", f"Which time zone is {moment:%H:%M} in?")
    where = zones.named(name)
    if where is None:
        raise MissingAnswerError(
            "zone", f"We know no time zone “{name}”. Give one such as Europe/Berlin or +02:00."
        )
    first, second = (moment.replace(tzinfo=where, fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        raise MissingAnswerError(
            "times",
            f"The clocks change at {moment_words(moment, name)}. Give that time with its offset.",
        )
    return first
