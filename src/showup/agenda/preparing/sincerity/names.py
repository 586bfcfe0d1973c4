"""Mark where a text names the employers that are known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from showup.agenda.preparing.sincerity.words.shape import NAMED

_MOST = 20  # employers
_SHORTEST = 2  # characters of a name
_LONGEST = 100
_CASED = 4  # characters; a shorter name may be a word when it's written small


def marked(text: str, employers: Sequence[str]) -> str:
    """Return the text, as long as it was, with the employers' names written over."""
    names = (" ".join(name.split()) for name in employers[:_MOST])
    patterns = [_pattern(name) for name in names if _SHORTEST <= len(name) <= _LONGEST]
    if not patterns:
        return text
    return re.sub(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", _over, text)


def _pattern(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return words if len(name) < _CASED else f"(?i:{words})"


def _over(match: re.Match[str]) -> str:
    return NAMED * len(match[0])
