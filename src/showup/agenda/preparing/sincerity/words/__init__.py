"""The words of six languages, compiled for one check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from showup.agenda.preparing.sincerity.words.de import DE
from showup.agenda.preparing.sincerity.words.en import EN
from showup.agenda.preparing.sincerity.words.es import ES
from showup.agenda.preparing.sincerity.words.fr import FR
from showup.agenda.preparing.sincerity.words.it import IT
from showup.agenda.preparing.sincerity.words.nl import NL
from showup.agenda.preparing.sincerity.words.shape import NAMED, NAMES

_ALL = {"en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "nl": NL}
_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class Patterns:
    """One language, ready to search with."""

    code: str
    plain: dict[str, re.Pattern[str]]
    negated: dict[str, re.Pattern[str]]
    negation: re.Pattern[str]
    unless: re.Pattern[str]
    mended: re.Pattern[str]


def patterns_for(language: str) -> tuple[Patterns, ...]:
    """Return the patterns of one language, or of all six where it is none of them."""
    codes = [language] if language in _ALL else list(_ALL)
    return tuple(_patterns(code) for code in codes)


@cache
def _patterns(code: str) -> Patterns:
    signs = _ALL[code]
    return Patterns(
        code=code,
        plain={
            "practice": _any(signs.practice),
            "disinterest": _any(signs.disinterest),
            "down": _any(signs.down),
            "here": _any(signs.here),
            "money": _any(signs.money),
        },
        negated={
            "practice": _any(()),
            "disinterest": _any(signs.disinterest_no),
            "down": _any(signs.down_no),
            "here": _any(()),
            "money": _any(()),
        },
        negation=_any(signs.negation),
        unless=_any(signs.unless),
        mended=_any(signs.mended),
    )


def _any(phrases: tuple[str, ...]) -> re.Pattern[str]:
    joined = (
        "|".join(phrases).replace(" ?", r"\s*").replace(" ", r"\s+").replace(NAMES, f"{NAMED}+")
        or _NEVER
    )
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
