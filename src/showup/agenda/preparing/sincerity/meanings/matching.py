"""Find where a sentence says what a table of meanings holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from showup.agenda.preparing.sincerity.meanings.grammar import Item, Line, Lines
from showup.agenda.preparing.sincerity.words.shape import NAMED

_TOKEN = re.compile(rf"{NAMED}+|\w+(?:'(?=\w))?|[,;:()–—…]|\.(?=\S)")
_JOINED = re.compile(rf"{NAMED}+|\w+(?:'\w+)*|[,;:()–—…]|\.(?=\S)")  # don't is one word
_FIRM = "@"  # how a table writes an employer's name
_MOST = 400  # words of one sentence; the rest of a longer one isn't looked at


class Said:
    """One sentence as words, ready to be asked."""

    def __init__(self, text: str, names: Mapping[str, Lines], *, joined: bool) -> None:
        """Cut the sentence into words; `joined` keeps what an apostrophe ties together."""
        tokens = list((_JOINED if joined else _TOKEN).finditer(text))[:_MOST]
        self.spans = [token.span() for token in tokens]
        self.words = [_FIRM if t[0][0] == NAMED else t[0].lower() for t in tokens]
        self.text = text
        self.names = names
        self.known: dict[tuple[str, int], frozenset[int]] = {}

    def find(self, name: str) -> Iterator[tuple[int, int]]:
        """Yield start and end of each stretch that says it, in characters."""
        if name not in self.names:
            return
        for at in range(len(self.words)):
            ends = self._ends(name, at)
            if ends and not self._goes_on(self.spans[min(ends) - 1][1]):
                yield self.spans[at][0], self.spans[min(ends) - 1][1]

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
