"""Tell which of the six languages a text is written in."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.words import ALL

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 4_000  # words
_FEWEST = 2
_SHARE = 0.12


def language_of(text: str) -> str:
    """Return en, de, fr, es, it or nl, or "" where none of them is clear."""
    words = [word.lower() for word in _WORD.findall(text)[:_ENOUGH]]
    if not words:
        return ""
    scores = {code: sum(word in table.common for word in words) for code, table in ALL.items()}
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, second = scores[ranked[0]], scores[ranked[1]]
    clear = best >= _FEWEST and best / len(words) >= _SHARE and best > second
    return ranked[0] if clear else ""
