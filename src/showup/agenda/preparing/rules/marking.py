"""Cut a text where remarks quote it, so that a page can mark the quotes. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Quoted(Protocol):
    """A remark that quotes a text from `start` until before `end`."""

    @property
    def start(self) -> int:
        """Return where the quote begins."""

    @property
    def end(self) -> int:
        """Return where it is over."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; `marked` where a remark quotes it."""

    text: str
    marked: bool


def pieces(text: str, remarks: Sequence[Quoted]) -> tuple[Piece, ...]:
    """Return the text in pieces that join to it again; quotes that overlap are marked as one."""
    found: list[Piece] = []
    at = 0
    for start, end in _joined([(each.start, each.end) for each in remarks], len(text)):
        found += [Piece(text[at:start], marked=False), Piece(text[start:end], marked=True)]
        at = end
    found.append(Piece(text[at:], marked=False))
    return tuple(piece for piece in found if piece.text)


def _joined(spans: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted((max(0, a), min(b, length)) for a, b in spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif start < end:
            joined.append((start, end))
    return joined
