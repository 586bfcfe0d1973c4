"""Counts as words, the way one says them aloud."""

from __future__ import annotations

_WORDS = (
    "no", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


def count(number: int, one: str, many: str = "") -> str:
    """Return `two answers`, `one answer`, `no answers`; figures from 13 on."""
    said = _WORDS[number] if 0 <= number < len(_WORDS) else str(number)
    return f"{said} {one if number == 1 else many or one + 's'}"


def sentence(says: str) -> str:
    """Return the words with a capital first letter and nothing else changed."""
    return says[:1].upper() + says[1:]
