"""What a language must bring to write a letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "accept_slot",
    "suggest_days",
    "ask_to_move",
    "ask_first",
    "decline",
    "cancel",
    "cancel_late",
    "missed",
    "accept_offer",
    "decline_offer",
    "accepted_elsewhere",
    "ill",
    "scam",
    "harassment",
    "discrimination",
]


@dataclass(frozen=True, slots=True)
class Language:
    """Formal letters in one language.

    A piece such as `role` stands with its own leading space and is left out where nothing is
    known, so that every sentence holds with and without it. The first person is written
    without gender.
    """

    named: str  # greeting with {name}
    unnamed: str
    closing: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str  # {weekday} {day} {month}
    moment: str  # {on}, {time}
    role: str  # " for the {role} role"
    employer: str  # " at {employer}"
    meeting: str  # "our interview"
    meeting_when: str  # "our interview on {when}"
    slot: str  # a sentence: the time offered suits
    slot_when: str  # the same with {when}
    after: str  # " from {day} on"
    days: str  # a question: would {days} suit; days are joined by `or_`
    days_open: str  # the same where no day is given
    or_: str
    question: str  # what is asked first where nothing else was given: the pay
    letters: Mapping[Kind, tuple[str, str]]  # subject, body
    first: str = "1"  # how the first of a month is written
    clock: str = "{hour:02}:{minute:02}"
    full_hour: str = ""  # where a full hour is written otherwise
