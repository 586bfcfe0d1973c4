"""Tell which of the six languages a text is written in."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.masks import mask
from showup.exchange.formats.pasted.words import ALL

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 4_000  # words
_FEWEST = 2
_SHARE = 0.12
_HANDFUL = 5  # words; a calendar entry of fewer is in no language to speak of
_LATIN = 0x250  # where its letters end


def language_of(text: str) -> str:
    """Return en, de, fr, es, it or nl, or "" where none of them is clear."""
    words = [word.lower() for word in _WORD.findall(text)[:_ENOUGH]]
    if not words:
        return ""
    scores = {code: sum(word in table.common for word in words) for code, table in ALL.items()}
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, second = scores[ranked[0]], scores[ranked[1]]
    share = best / len(words)
    clear = best >= _FEWEST and share >= _SHARE and best > second
    clear = clear or (best > _FEWEST and share >= _SHARE / 2 and best > 2 * second)
    return ranked[0] if clear else ""


def is_sentence(text: str) -> bool:
    """Whether a text is more than names, links and numbers: more than a handful of plain words."""
    bare = mask(text)
    plain = [word for word in _WORD.findall(bare) if word[0].islower() and len(word) > 1]
    foreign = sum(letter.isalpha() and ord(letter) >= _LATIN for letter in bare[:_ENOUGH])
    return len(plain) > _HANDFUL or foreign > _HANDFUL
