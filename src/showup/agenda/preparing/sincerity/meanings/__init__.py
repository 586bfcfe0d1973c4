"""What sentences mean, by groups of words and the frames they stand in."""

from __future__ import annotations

from functools import cache

from showup.agenda.preparing.sincerity.lexicons import LEXICONS
from showup.agenda.preparing.sincerity.meanings.de import DE
from showup.agenda.preparing.sincerity.meanings.en import EN
from showup.agenda.preparing.sincerity.meanings.es import ES
from showup.agenda.preparing.sincerity.meanings.fr import FR
from showup.agenda.preparing.sincerity.meanings.grammar import Table, read
from showup.agenda.preparing.sincerity.meanings.it import IT
from showup.agenda.preparing.sincerity.meanings.matching import Said
from showup.agenda.preparing.sincerity.meanings.nl import NL

_TABLES = {"en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "nl": NL}
_APART = {"fr", "it"}  # an apostrophe stands between two words there


def heard(text: str, language: str) -> Said:
    """Return the sentence, ready to be asked for what it says in one of the six languages."""
    return Said(text, _table(language), joined=language not in _APART)


@cache
def _table(language: str) -> Table:
    return read(_TABLES[language] + LEXICONS[language])
