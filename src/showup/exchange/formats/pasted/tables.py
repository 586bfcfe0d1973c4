"""Tell a pasted table from a letter: scores, fixtures and trackers invite nobody."""

from __future__ import annotations

import re
from collections import Counter

_COLUMNS = 3  # two are as often a card: "Time | 10:30"
_ROWS = 3
_SHARE = 0.6  # of the lines
_MOST = 400  # lines that are looked at
_FEW = 8  # words; a line of as many outside the table is a sentence of a letter
_CELL = 40  # characters; what stands between commas in a sentence is longer, or has words around it
_GAPS = (
    re.compile(r"\t+"),
    re.compile(r"\s*\|\s*"),
    re.compile(r"\s*;\s*"),
    re.compile(r" {2,}"),
    re.compile(r",(?! )"),  # in a sentence a blank follows
)
_ADDRESSED = re.compile(
    r"^\s*(?:dear|hi|hello|hey|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|madame|monsieur|hola|estimad[oa]|buenos"
    r"|gentile|buongiorno|ciao|beste|geachte)\b",
    re.IGNORECASE | re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def is_table(text: str) -> bool:
    """Tell whether a text is rows of three columns or more, and no letter around them."""
    lines = [line.strip(" |") for line in text.split("\n")[:_MOST] if line.strip(" |-+=")]
    if len(lines) < _ROWS or _ADDRESSED.search(text):
        return False
    rows = max((_rows(lines, gap) for gap in _GAPS), key=len)
    others = [line for at, line in enumerate(lines) if at not in rows]
    if len(rows) < max(_ROWS, _SHARE * len(lines)):
        return False
    return all(len(_WORD.findall(line)) < _FEW for line in others)


def _rows(lines: list[str], gap: re.Pattern[str]) -> frozenset[int]:
    """Return which lines have as many short cells as most others that have several."""
    cells = [gap.split(line) for line in lines]
    counts = Counter(len(row) for row in cells if len(row) >= _COLUMNS)
    if not counts:
        return frozenset()
    usual = counts.most_common(1)[0][0]
    return frozenset(
        at
        for at, row in enumerate(cells)
        if len(row) >= _COLUMNS
        and abs(len(row) - usual) <= 1
        and all(len(cell) <= _CELL for cell in row)
    )
