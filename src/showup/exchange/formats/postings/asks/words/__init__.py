"""How postings name their sections and say what they ask, language by language."""

from __future__ import annotations

import re
from functools import cache

from showup.exchange.formats.postings.asks.words.de import DE
from showup.exchange.formats.postings.asks.words.en import EN
from showup.exchange.formats.postings.asks.words.es import ES
from showup.exchange.formats.postings.asks.words.fr import FR
from showup.exchange.formats.postings.asks.words.it import IT
from showup.exchange.formats.postings.asks.words.nl import NL
from showup.exchange.formats.postings.asks.words.shape import Phrases, Words

_ALL = {"en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "nl": NL}


@cache
def words_for(language: str) -> Words:
    """Return the patterns of one language and English, or of all where it isn't one of the six."""
    own = _ALL.get(language)
    tables = tuple(_ALL.values()) if own is None else (EN,) if own is EN else (own, EN)
    return Words(
        names={kind: _joined(tables, f"{kind}_names") for kind in _KINDS},
        cues={kind: _joined(tables, f"{kind}_cues") for kind in _KINDS},
        signs={kind: _joined(tables, f"{kind}_signs") for kind in _SAID},
        within=_joined(tables, "within"),
        boilerplate=_joined(tables, "boilerplate"),
        gives=_joined(tables, "gives"),
        theirs=re.compile("|".join(one for table in tables for one in table.theirs), re.IGNORECASE),
    )


_KINDS = ("end", "nice", "offers", "asks", "duties", "role")  # which is tried first
_SAID = ("nice", "asks", "duties", "offers")


def _joined(tables: tuple[Phrases, ...], field: str) -> re.Pattern[str]:
    phrases = [phrase for table in tables for phrase in getattr(table, field)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)
