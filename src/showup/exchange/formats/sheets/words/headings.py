"""Look a heading up: what it may mean, and in which language it is written."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from showup.exchange.formats.sheets.words import english, german, iberian, romance

LANGUAGES: dict[str, dict[str, str]] = {
    "en": english.HEADINGS,
    "de": german.GERMAN,
    "nl": german.DUTCH,
    "fr": romance.FRENCH,
    "it": romance.ITALIAN,
    "es": iberian.SPANISH,
    "pt": iberian.PORTUGUESE,
}
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_MONEY = re.compile(r"\s*(?:[€$£¥]\s*)+")
# Words that change nothing about what a heading means.
_NEUTRAL = re.compile(
    r"the|an?|of|for|my|your|our|job|full|this|in|at|to|on|as|i|you|text|value|field|info|details"
    r"|if|any|applicable|optional|der|die|das|des|dem|den|l[aeo]s?|du|de|l|d|d[oa]s?|del|di|il"
    r"|van|het|een|el|und|et|y|e|en|o|\d+"
)


def plain(text: str) -> str:
    """Return a heading without case, accents, humps and punctuation: "Date Applied?" as "date applied"."""
    parted = _HUMPS.sub(" ", text[:200])
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", parted.casefold().replace("ß", "ss")))
    return " ".join(re.sub(r"[^\w]|_", " ", bare).split())


def meanings(heading: str) -> tuple[tuple[str, str], ...]:
    """Return what a heading may mean with the language it is written in, the likeliest first."""
    if heading.strip() in {"#", "№", "Nº", "N°"}:
        return (("number", "en"),)
    if _MONEY.fullmatch(heading):
        return (("pay", "en"),)
    for said in dict.fromkeys((plain(heading), plain(_ASIDE.sub(" ", heading)))):
        if found := _table().get(said):
            return found
        kept = " ".join(word for word in said.split() if not _NEUTRAL.fullmatch(word))
        if found := _loose_table().get(kept):
            return found
    first, mark, _ = heading.partition("/")  # "Employer / Location" is the employer above all
    return meanings(first) if mark and first.strip() else ()


@cache
def _table() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for language, headings in LANGUAGES.items():
        for family, phrases in headings.items():
            for phrase in phrases.split(","):
                found.setdefault(plain(phrase), []).append((family, language))
    return {phrase: tuple(means) for phrase, means in found.items() if phrase}


@cache
def _loose_table() -> dict[str, tuple[tuple[str, str], ...]]:
    loose: dict[str, tuple[tuple[str, str], ...]] = {}
    for phrase, means in _table().items():
        kept = " ".join(word for word in phrase.split() if not _NEUTRAL.fullmatch(word))
        if kept:
            loose.setdefault(kept, means)
    return loose
