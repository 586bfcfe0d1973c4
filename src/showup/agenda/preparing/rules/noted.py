"""Which doubt a note is about, so that nothing rests on words about something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.agenda.preparing.rules import matching
from showup.agenda.preparing.rules.doubt_words import TOPICS

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = {
    "pay": "pay paid money euro euros eur usd gbp rate budget expensive cheap low",
    "benefits": "benefit benefits holiday pension insurance bonus car bicycle ticket",
    "role": "role task tasks duty duties code coding support sales title junior senior boring",
    "place": "place town city country abroad",
    "commute": "commute train bus drive driving car traffic way distance far",
    "culture": "culture team colleague colleagues atmosphere review reviews rude toxic tone values",
    "manager": "manager boss lead leader head supervisor chief ceo cto founder",
    "changed mind": "mind changed change longer anymore since",
}


def about(words: str, doubts: Sequence[str]) -> tuple[str, ...]:
    """Return which of some doubts a note is about.

    Where it speaks of nothing that we know, the only doubt is meant, or the one called other.
    """
    there = matching.words(words)
    told = {name for name, known in _WORDS.items() if set(known.split()) & set(there)}
    for topic in TOPICS:
        if any(matching.alike(word, each) for each in topic.told_by for word in there):
            told |= {*topic.doubts, ""}
    if not there:
        return ()
    if told & set(doubts):
        return tuple(name for name in doubts if name in told)
    if told:
        return ("other",) if "other" in doubts else ()
    if len(doubts) == 1:
        return tuple(doubts)
    return ("other",) if "other" in doubts else ()
