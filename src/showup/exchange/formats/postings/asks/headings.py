"""Tell headings from other lines, and what stands below them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.formats.postings.asks.lines import Line
from showup.exchange.formats.postings.asks.words.shape import Words

_LONGEST = 90  # characters of a heading
_WORDS = 12
_LABEL = 70  # characters before a colon in the line
_LABEL_WORDS = 8
_EDGES = " \t*_#:…?!.-–—|=~[]()"
_MARKED = re.compile(r"\*{2}.{2,88}\*{2}:?$|#{1,6}\s|_{2}.{2,88}_{2}:?$|=+\s|\[[^\]]{2,80}\]$")
_INLINE = re.compile(r"\s?:\**\s+|\s[-–—]\s")
_SENTENCE = re.compile(r"[.!;,]$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading announces; `rest` is where words on the same line begin, 0 for none."""

    kind: str  # asks, nice, duties, offers, role, end, or "" where it is none of these
    rest: int = 0


def heading_of(line: Line, following: Line | None, words: Words) -> Heading | None:
    """Return the heading that a line is, or begins with; None where it is no heading."""
    text = line.words
    if len(text) <= _LONGEST and len(text.split()) <= _WORDS:
        bare = text.strip(_EDGES).replace("’", "'")
        kind = _named(bare, words)
        listed = line.bulleted and not text.rstrip("* ").endswith(":")
        if kind and not listed and not _in_list(line, following, text):
            return Heading(kind)
        if _is_marked(line, text) and (found := _cued(bare, words, line)) is not None:
            return Heading(found)
        if (labelled := _labelled(line, text, words)) is not None:
            return labelled
        above = following is not None and following.bulleted and not line.bulleted
        kind = _cue(bare, words)
        if above and text[-1] not in "!;," and (kind or line.apart):
            return Heading(kind)
    elif text.rstrip("* ").endswith(":") and following is not None and following.bulleted:
        tail = re.split(r"[.!?]\s", text[-_LONGEST:])[-1].replace("’", "'")
        return Heading(_cue(tail, words)) if _cue(tail, words) else None
    return _labelled(line, text, words)


def _in_list(line: Line, following: Line | None, text: str) -> bool:
    """Whether a short line is rather an entry: a full stop behind it, or nothing below."""
    return not line.bulleted and (_SENTENCE.search(text) is not None or following is None)


def _named(bare: str, words: Words) -> str:
    folded = bare.strip("'\" ")
    return next((kind for kind, one in words.names.items() if one.fullmatch(folded)), "")


def _is_marked(line: Line, text: str) -> bool:
    if text.rstrip("* _").endswith((":", "…", "...")) or _MARKED.match(text):
        return True
    letters = [c for c in text if c.isalpha()]
    return not line.bulleted and len(letters) > len("perk") and text.upper() == text != text.lower()


def _cued(bare: str, words: Words, line: Line) -> str | None:
    if kind := _cue(bare, words):
        return kind
    return None if words.within.fullmatch(bare) or line.bulleted else ""


def _cue(text: str, words: Words) -> str:
    return next((kind for kind, one in words.cues.items() if one.search(text)), "")


def _labelled(line: Line, text: str, words: Words) -> Heading | None:
    match = _INLINE.search(text[: _LABEL + 3])
    if match is None or not text[match.end() :].strip():
        return None
    label = text[: match.start()].strip(_EDGES).replace("’", "'")
    kind = _named(label, words)
    if not kind and not line.bulleted and ":" in match[0] and len(label.split()) <= _LABEL_WORDS:
        kind = _cue(label, words)
    return Heading(kind, line.at + match.end()) if kind else None
