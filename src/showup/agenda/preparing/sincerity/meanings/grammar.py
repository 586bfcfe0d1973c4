"""Read tables of meanings: a name with a colon, and below it one way of saying it a line.

In a line, `a|b` is either, `stem*` any word that begins so, `{name}` any line of another
name, `~3` up to three words that aren't under `break`, and a `?` behind makes it optional.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_KEY = 3  # letters of a stem by which its lines are found


@dataclass(frozen=True, slots=True)
class Item:
    """One place in a line: some words, a name, or a gap."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    gap: int = 0
    optional: bool = False

    def takes(self, word: str) -> bool:
        """Whether the word may stand here."""
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


Line = tuple[Item, ...]


@dataclass(slots=True)
class Lines:
    """All lines of one name, found by how they begin."""

    every: list[Line] = field(default_factory=list)
    by_word: dict[str, list[Line]] = field(default_factory=dict)
    by_stem: dict[str, list[Line]] = field(default_factory=dict)

    def starting(self, word: str) -> Iterator[Line]:
        """Yield the lines that may begin with the word."""
        yield from self.by_word.get(word, ())
        yield from self.by_stem.get(word[:_KEY], ())


@dataclass(slots=True)
class Table:
    """The lines of each name, and the names that each word may begin."""

    lines: dict[str, Lines] = field(default_factory=dict)
    by_word: dict[str, list[str]] = field(default_factory=dict)
    by_stem: dict[str, list[str]] = field(default_factory=dict)

    def begun(self, word: str) -> Iterator[str]:
        """Yield each name of which a line may begin with the word."""
        yield from self.by_word.get(word, ())
        yield from self.by_stem.get(word[:_KEY], ())


def read(table: str) -> Table:
    """Return the lines of each name; raises KeyError where a line names no other."""
    names = _lines(table)
    found = Table(names)
    for name, lines in names.items():
        for line in lines.every:
            words, stems = _beginnings(line, names)
            for word in words:
                lines.by_word.setdefault(word, []).append(line)
            for stem in stems:
                lines.by_stem.setdefault(stem, []).append(line)
        for word in lines.by_word:
            found.by_word.setdefault(word, []).append(name)
        for stem in lines.by_stem:
            found.by_stem.setdefault(stem, []).append(name)
    return found


def _lines(table: str) -> dict[str, Lines]:
    names: dict[str, Lines] = {}
    current = Lines()
    for row in table.splitlines():
        text = row.strip()
        if text.endswith(":"):
            current = names.setdefault(text[:-1], Lines())
        elif text:
            current.every += [
                tuple(_item(piece) for piece in way.split()) for way in text.split(" / ")
            ]
    return names


def _beginnings(line: Line, names: dict[str, Lines]) -> tuple[set[str], set[str]]:
    """Return the words and the first letters of stems that a line may begin with."""
    words: set[str] = set()
    stems: set[str] = set()
    for item in line:
        words |= item.words
        stems |= {stem[:_KEY] for stem in item.stems}
        for name in item.names:
            for other in names[name].every:
                more_words, more_stems = _beginnings(other, names)
                words |= more_words
                stems |= more_stems
        if not (item.optional or item.gap):
            break
    return words, stems


def _item(piece: str) -> Item:
    optional = len(piece) > 1 and piece.endswith("?")
    bare = piece[:-1] if optional else piece
    if bare.startswith("~"):
        return Item(gap=int(bare[1:]))
    choices = bare.split("|")
    names = tuple(choice[1:-1] for choice in choices if choice.startswith("{"))
    stems = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    words = frozenset(choice for choice in choices if choice[-1] not in "*}")
    return Item(words=words, stems=stems, names=names, optional=optional)
