"""Find where a sentence says what a table of meanings holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.agenda.preparing.sincerity.meanings.grammar import Item, Line, Table
from showup.agenda.preparing.sincerity.words.shape import NAMED

_TOKEN = re.compile(rf"{NAMED}+|\w+(?:'(?=\w))?|[,;:()–—…]|\.(?=\S)")
_JOINED = re.compile(rf"{NAMED}+|\w+(?:'\w+)*|[,;:()–—…]|\.(?=\S)")  # don't is one word
_FIRM = "@"  # how a table writes an employer's name
_BORDERS = frozenset(";:()–—…")  # between clauses; a comma may stand inside one
_MOST = 400  # words of one sentence; the rest of a longer one isn't looked at


class Said:
    """One sentence as words, ready to be asked."""

    def __init__(self, text: str, table: Table, *, joined: bool) -> None:
        """Cut the sentence into words; `joined` keeps what an apostrophe ties together."""
        tokens = list((_JOINED if joined else _TOKEN).finditer(text))[:_MOST]
        self.spans = [token.span() for token in tokens]
        self.words = [_FIRM if t[0][0] == NAMED else t[0].lower() for t in tokens]
        self.text = text
        self.names = table.lines
        self.begun: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            for name in table.begun(word):
                places = self.begun.setdefault(name, [])
                if not places or places[-1] != at:
                    places.append(at)
        self.known: dict[tuple[str, int], frozenset[int]] = {}
        self.placed: dict[str, list[tuple[int, int]]] = {}

    def find(self, name: str) -> Iterator[tuple[int, int]]:
        """Yield start and end of each stretch that says it, in characters."""
        for start, end in self.places(name):
            yield self.spans[start][0], self.spans[end - 1][1]

    def places(self, name: str) -> list[tuple[int, int]]:
        """Return where it is said, each as its first word and the one behind its last."""
        if name not in self.begun:
            return []
        if name not in self.placed:
            shortest = (
                (at, min(ends)) for at in self.begun[name] if (ends := self._ends(name, at))
            )
            self.placed[name] = [
                (at, end) for at, end in shortest if not self._goes_on(self.spans[end - 1][1])
            ]
        return self.placed[name]

    def clauses(self) -> list[int]:
        """Return for each word the number of the clause it stands in."""
        borders = {at for at, _ in self.places("border")}
        numbers, number = [], 0
        for at, word in enumerate(self.words):
            number += at in borders or word in _BORDERS
            numbers.append(number)
        return numbers

    def _goes_on(self, end: int) -> bool:
        """Whether the last word is only the first half of another, as lazy is of lazy-loading."""
        return self.text[end : end + 1] == "-" and self.text[end + 1 : end + 2].isalpha()

    def _ends(self, name: str, at: int) -> frozenset[int]:
        key = (name, at)
        if key not in self.known:
            self.known[key] = frozenset()  # a name that leads back to itself ends here
            found: set[int] = set()
            for line in self.names[name].starting(self.words[at]):
                found.update(self._through(line, at))
            self.known[key] = frozenset(found - {at})
        return self.known[key]

    def _through(self, line: Line, at: int) -> set[int]:
        reached = {at}
        for item in line:
            reached = {end for place in reached for end in self._over(item, place)}
            if not reached:
                break
        return reached

    def _over(self, item: Item, at: int) -> Iterator[int]:
        if item.optional or item.gap:
            yield at
        if at >= len(self.words):
            return
        if item.gap:
            for end in range(at + 1, min(at + item.gap, len(self.words)) + 1):
                if self._breaks(end - 1):
                    return
                yield end
            return
        for name in item.names:
            yield from self._ends(name, at)
        if item.takes(self.words[at]):
            yield at + 1

    def _breaks(self, at: int) -> bool:
        return not (self.words[at][0].isalnum() or self.words[at] == _FIRM) or bool(
            self._ends("break", at)
        )
