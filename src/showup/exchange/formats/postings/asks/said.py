"""Find in sentences under no heading what is asked, done and offered."""

from __future__ import annotations

from showup.exchange.formats.postings.asks.lines import Line, goes_on, pieces
from showup.exchange.formats.postings.asks.words.shape import Words

_BARS = 2  # a line with that many is the posting's head, not a sentence
_HEAD = 2  # lines
_FEWEST = 4  # words of a sentence


def said_in(text: str, lines: list[Line], words: Words) -> dict[str, list[tuple[int, int]]]:
    """Return where the sentences of each kind begin and end."""
    said: dict[str, list[tuple[int, int]]] = {kind: [] for kind in words.signs}
    for number, line in enumerate(lines):
        if number < _HEAD and line.text.count("|") >= _BARS:
            continue
        if number and goes_on(text, lines[number - 1].end, line):
            continue  # read with the line above
        for start, end in pieces(text, line.at, _end(text, lines, number)):
            if kind := _kind(text[start:end].replace("’", "'"), words):
                said[kind].append((start, end))
    return said


def _end(text: str, lines: list[Line], number: int) -> int:
    """Return where the sentences of a line end, over the lines that they were wrapped on."""
    at = number
    while at + 1 < len(lines) and goes_on(text, lines[at].end, lines[at + 1]):
        at += 1
    return lines[at].end


def _kind(sentence: str, words: Words) -> str:
    if len(sentence.split()) < _FEWEST or words.boilerplate.search(sentence):
        return ""
    if words.signs["offers"].search(sentence):
        return "offers"
    if words.theirs.search(sentence):
        return ""
    return next((k for k in ("nice", "duties", "asks") if words.signs[k].search(sentence)), "")
