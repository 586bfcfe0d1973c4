"""The form every language's table takes: patterns, in which a blank stands for any white space."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from showup.exchange.records import Kind


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a language writes days and times."""

    months: dict[str, int]
    weekdays: dict[str, int]  # Monday is 0; full names
    short: dict[str, int]  # abbreviations, read in front of a number
    alone: str  # those that stand for a day in running text, too; "" where full names only do
    numbers: dict[str, int]  # hours in words
    relative: dict[str, int]  # "tomorrow": 1
    article: str  # between a weekday and the number
    of: str  # between the number and the month
    joins: str  # "and", "or"
    until: str  # between the ends of a range
    between: str  # in front of a range that is joined by "and"
    at: str  # in front of an hour
    on: str  # in front of a day
    hour: str  # behind an hour
    morning: str
    afternoon: str
    noon: str
    worded: str  # hours in words, groups past / to / half_to / hour; a number may be the hour
    same_time: str
    next: str  # leaves open which week is meant, before or behind the weekday
    coming: str  # the very next one
    next_week: str


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that tell what a date or a sentence is about."""

    deadline: str
    background: str  # the date is no interview: application, start of work, posting
    old: str  # the time that no longer holds
    new: str
    unless: str  # "if you need to ...": said, not meant
    negation: str
    agenda: str
    choice: str


@dataclass(frozen=True, slots=True)
class Parts:
    """How a letter begins, ends and names things."""

    closing: str
    role: tuple[str, ...]  # followed by the role
    role_before: str  # preceded by the role
    employer: tuple[str, ...]  # followed by the employer
    client: str  # a recruiter speaks of the one who pays
    meet: str  # followed by people
    job: str  # words of applying and hiring
    interview: str  # words that alone show that it is about a job
    colleague: str  # directly followed by a person: "with", "my colleague"
    video: str
    phone: str
    on_site: str
    place: str  # followed by an address


@dataclass(frozen=True, slots=True)
class Words:
    """All that is known of one language."""

    code: str
    common: frozenset[str]
    calendar: Calendar
    cues: Cues
    parts: Parts
    kinds: tuple[tuple[Kind, float, str], ...]
    marks: tuple[tuple[str, str], ...]  # fact, pattern


def spaced(pattern: str) -> str:
    """Return a pattern whose blanks match any white space, and " ?" none as well."""
    return pattern.replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}")


@cache
def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern whose blanks match any white space, ignoring case."""
    return re.compile(spaced(pattern), re.IGNORECASE)


def one_of(words: tuple[str, ...]) -> str:
    """Join words into an alternation, longest first."""
    return "|".join(
        re.escape(word).replace("\\ ", " ") for word in sorted(words, key=lambda word: -len(word))
    )
