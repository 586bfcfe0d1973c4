"""The folder that was meant, where there is none of that name."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

SHOWN = 8


def nearest_first(named: str, folders: Sequence[str]) -> tuple[str, ...]:
    """Return a few of a mailbox's folders, the one that was probably meant first."""
    wanted = named.casefold()

    def likeness(folder: str) -> float:
        return max(
            fuzz.ratio(wanted, folder.casefold()), fuzz.partial_ratio(wanted, folder.casefold()) - 1
        )

    return tuple(sorted(folders, key=lambda folder: (-likeness(folder), folder))[:SHOWN])
