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
from showup.agenda.preparing.sincerity.words.shape import any_of

_ALL = {"en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "nl": NL}


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
            "practice": any_of(signs.practice),
            "disinterest": any_of(signs.disinterest),
            "down": any_of(signs.down),
            "here": any_of(signs.here),
            "money": any_of(signs.money),
        },
        negated={
            "practice": any_of(()),
            "disinterest": any_of(signs.disinterest_no),
            "down": any_of(signs.down_no),
            "here": any_of(()),
            "money": any_of(()),
        },
        negation=any_of(signs.negation),
        unless=any_of(signs.unless),
        mended=any_of(signs.mended),
    )
