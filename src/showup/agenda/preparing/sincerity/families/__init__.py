"""Families of sentences that mean one thing, each in many wordings and six languages.

A family says more than a kind does: “I never looked at your website” and “it's beneath me” both
show disinterest, for reasons that are not the same and that are mended in different ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from showup.agenda.preparing.sincerity.families import de, en, es, fr, it, nl
from showup.agenda.preparing.sincerity.words.shape import any_of

_ALL = {"en": en, "de": de, "fr": fr, "es": es, "it": it, "nl": nl}


@dataclass(frozen=True, slots=True)
class Family:
    """One meaning: what it's said to be, and how that remark is worded."""

    says: str
    shade: str
    supposed: bool = False  # it counts under an if, and told of others, too


FAMILIES = {
    "leverage": Family("practice", "leverage", supposed=True),
    "unprepared": Family("disinterest", "unprepared"),
    "unknown": Family("disinterest", "unknown"),
    "above": Family("disinterest", "above"),
    "sent": Family("disinterest", "sent"),
    "leaving": Family("disinterest", "leaving"),
    "part": Family("disinterest", "part"),
    "no_interest": Family("disinterest", "field"),
    "bored_there": Family("down", "bored"),
    "joke": Family("down", "firm"),
    "press": Family("here", "press"),
    "press_told": Family("here", "press", supposed=True),
}
_NEAR = 200  # characters on either side that may take it back
_BORDER = re.compile(r"[,;:()–—]|\s-\s")


@dataclass(frozen=True, slots=True)
class _Wordings:
    families: tuple[tuple[Family, re.Pattern[str]], ...]
    unless: re.Pattern[str]
    after: re.Pattern[str]


def families_in(said: str, language: str) -> Iterator[tuple[Family, int, int]]:
    """Yield each family that a sentence belongs to, with start and end in characters."""
    wordings = _wordings(language)
    for family, pattern in wordings.families:
        for match in pattern.finditer(said):
            clause = _BORDER.split(said[max(0, match.start() - _NEAR) : match.start()])[-1]
            told = not family.supposed and wordings.unless.search(clause)
            if not told and not wordings.after.search(said[match.end() : match.end() + _NEAR]):
                yield family, *match.span()


@cache
def _wordings(language: str) -> _Wordings:
    table = _ALL[language]
    return _Wordings(
        tuple((family, any_of(table.WORDINGS.get(name, ()))) for name, family in FAMILIES.items()),
        any_of((table.UNLESS,)),
        any_of((table.AFTER,)),
    )
