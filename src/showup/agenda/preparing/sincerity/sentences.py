"""Cut a text into sentences that know where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…。]+[\"'”’»)\]]{0,3}(?=\s|$)|[\n\r\u2028]+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence, without the blanks around it."""
    begin = 0
    for match in _END.finditer(text):
        yield from _stretch(text, begin, match.end())
        begin = match.end()
    yield from _stretch(text, begin, len(text))


def _stretch(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    bare = text[start:end].strip()
    if bare:
        at = start + len(text[start:end]) - len(text[start:end].lstrip())
        yield at, at + len(bare)
