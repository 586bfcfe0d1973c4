"""The words of six languages, compiled for one check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from showup.agenda.preparing.sincerity.words.de import DE
from showup.agenda.preparing.sincerity.words.en import EN
from showup.agenda.preparing.sincerity.words.es import ES
from showup.agenda.preparing.sincerity.words.fr import FR
from showup.agenda.preparing.sincerity.words.it import IT
from showup.agenda.preparing.sincerity.words.nl import NL
from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_ALL = {"en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "nl": NL}
_NEVER = r"(?!)"
_MOST = 20  # employers
_LONGEST = 100  # characters of a name
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Patterns:
    """One language, ready to search with."""

    plain: dict[str, re.Pattern[str]]
    negated: dict[str, re.Pattern[str]]
    negation: re.Pattern[str]
    unless: re.Pattern[str]
    mended: re.Pattern[str]


@lru_cache(maxsize=32)
def patterns_for(language: str, employers: tuple[str, ...]) -> tuple[Patterns, ...]:
    """Return the patterns of one language, or of all six where it is none of them."""
    named = "|".join(
        r"\s+".join(re.escape(part) for part in name.split())
        for name in employers[:_MOST]
        if _SHORTEST <= len(name.strip()) <= _LONGEST
    )
    chosen = [_ALL[language]] if language in _ALL else list(_ALL.values())
    return tuple(_patterns(signs, named or _NEVER) for signs in chosen)


def _patterns(signs: Signs, named: str) -> Patterns:
    return Patterns(
        plain={
            "practice": _any(signs.practice, named),
            "disinterest": _any(signs.disinterest, named),
            "down": _any(signs.down, named),
            "here": _any(signs.here, named),
            "money": _any(signs.money, named),
        },
        negated={
            "practice": _any((), named),
            "disinterest": _any(signs.disinterest_no, named),
            "down": _any(signs.down_no, named),
            "here": _any((), named),
            "money": _any((), named),
        },
        negation=_any(signs.negation, named),
        unless=_any(signs.unless, named),
        mended=_any(signs.mended, named),
    )


def _any(phrases: tuple[str, ...], named: str) -> re.Pattern[str]:
    joined = "|".join(phrases).replace(" ", r"\s+").replace(NAMES, named) or _NEVER
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
