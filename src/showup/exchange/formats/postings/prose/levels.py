"""Read the levels sought from titles and plain statements; years wanted are no level."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.postings.prose import level_words as words
from showup.exchange.formats.postings.prose.layout import (
    head_segments,
    labelled,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.roles import ROLE, names_role
from showup.exchange.records import Found, Level

_VALUE, _LINE, _CHUNK, _NEAR = 200, 400, 160, 40  # characters
_FEW = 3  # words that are a title, whatever they are


def levels_of(text: str, title: str = "") -> tuple[Found, ...]:
    """Return the levels of all roles on offer, in the order they are named."""
    found: dict[str, Found] = {}
    for chunk in _titles(text, title):
        for level, quote in _levels_in(chunk):
            found.setdefault(level, Found(level, quote))
    for level, quote in _stated(text):
        found.setdefault(level, Found(level, quote))
    return tuple(found.values())


def _stated(text: str) -> Iterator[tuple[Level, str]]:
    """Yield what plain statements say: "mid or senior level", "junior to senior"."""
    for match in [*words.STATED.finditer(text), *words.PAIR.finditer(text)]:
        if not words.REFUSED.search(text[max(0, match.start() - _NEAR) : match.start()]):
            named = (match[group] for group in "abc" if match[group])
            yield from ((words.NAMED[one.casefold().rstrip(".")], match[0]) for one in named)


def _titles(text: str, title: str) -> Iterator[str]:
    """Yield what names roles on offer: head, labels, list entries, "looking for a …"."""
    yield title
    for segment in head_segments(text):
        if len(segment.split()) <= words.ENTRY_WORDS * 2 and not words.NOT_TITLE.search(segment):
            yield segment
    for label, value, _ in labelled(text):
        if label in words.LABELS and len(value) < _VALUE:
            yield value
    for sentence in sentences(text):
        clean = without_links(sentence[:_LINE])
        if not words.ANY.search(clean):
            continue
        yield from _entry(clean)
        yield from _inline(clean)
        yield from _sought(clean)


def _entry(line: str) -> Iterator[str]:
    """Yield the title a list entry starts with."""
    bare = re.sub(r"^[^\w(\[]{0,8}(?:\(?\d{1,2}[.)]\s)?", "", line)
    if bare.startswith(("(", "[")) or words.SIGNED.match(bare):
        return
    start = words.TITLE_ENDS.split(bare, maxsplit=1)[0]
    own = start.split()
    if not 0 < len(own) <= words.ENTRY_WORDS or words.NOT_TITLE.search(start):
        return
    capitals = sum(word[:1].isupper() for word in own)
    if (capitals >= len(own) / 2 or bare != line) and names_role(start):
        yield start


def _inline(line: str) -> Iterator[str]:
    """Yield the titles of a list within a line: "- Engineer - Lead QA", "Jobs: Cook, Sr. Cook"."""
    parts = words.INLINE.split(line)
    for part in parts if len(parts) > _FEW else ():
        yield from _entry(part)
    label, colon, rest = line.partition(": ")
    if colon and len(label.split()) <= _FEW and "," in rest:
        for part in rest.split(","):
            yield from _entry(part)


def _sought(sentence: str) -> Iterator[str]:
    for match in words.SOUGHT.finditer(sentence):
        rest = sentence[match.end() : match.end() + _CHUNK]
        chunk = words.STOP.split(rest, maxsplit=1)[0]
        if words.REFUSED_CUE.search(sentence[max(0, match.start() - _NEAR) : match.start()]):
            continue
        if not re.match(r"\s*(?:part|your|a part|well|member)", chunk):
            yield chunk


def _levels_in(chunk: str) -> Iterator[tuple[Level, str]]:
    """Yield levels that stand before, or right after, the noun of a trade."""
    for level, pattern in words.EACH if words.ANY.search(chunk) else ():
        for match in pattern.finditer(chunk):
            if _fits(level, match, chunk):
                yield level, chunk.strip(" ,;:-*")
                break


def _fits(level: Level, match: re.Match[str], chunk: str) -> bool:
    before, after = chunk[: match.start()], chunk[match.end() :]
    if words.REFUSED.search(before):
        return False
    if level in ("intern", "manager", "director", "executive"):
        return words.ABOVE.search(before) is None
    if level == "lead":
        if words.LEADING.search(before) or words.LED.match(after):
            return False
        if not after.strip(" ,;-"):
            return True
    near = words.NEXT_WORDS.match(after[:_NEAR])
    trade = ROLE.search(near[0] if near else "") or ROLE.search(before[-_NEAR:])
    return trade is not None or len(chunk.split()) <= _FEW
