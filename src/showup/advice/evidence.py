"""What every default rests on, as the evidence page shows it: docs/evidence.md, shipped."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

STRENGTHS = {
    "H": "strong evidence",
    "M": "medium evidence",
    "L": "weak evidence",
    "J": "judgement",
}
LAST = ("constant",)  # the name in the source stands after the sentence that says what it is
_OPENING = re.compile(r'"(?=\w)')


@dataclass(frozen=True, slots=True)
class Row:
    """One finding: `anchor` is what links point to, "" where none do."""

    anchor: str
    cells: tuple[tuple[str, str], ...]  # (column, words)
    strength: str  # in words, "" where the table has none

    @property
    def named(self) -> dict[str, str]:
        """Return the words by column."""
        return {column.replace(" ", "_"): words for column, words in self.cells}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a table."""

    says: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@cache
def sections() -> tuple[Section, ...]:
    """Return the evidence page, read once."""
    text = resources.files("showup.advice").joinpath("evidence.json").read_text("utf-8")
    return tuple(
        Section(part["heading"], tuple(_block(block) for block in part["blocks"]))
        for part in json.loads(text)
    )


def _block(block: dict[str, object]) -> Block:
    if "says" in block:
        return Block(says=_quoted(str(block["says"])))
    columns = tuple(map(str, block["columns"]))  # type: ignore[call-overload]  # our own file
    rows = tuple(_row(columns, row) for row in block["rows"])  # type: ignore[attr-defined]  # same
    return Block(columns=columns, rows=rows)


def _row(columns: tuple[str, ...], row: dict[str, list[str]]) -> Row:
    told = dict(zip(columns, map(_quoted, row["cells"]), strict=True))
    words = {column: told[column] for column in _ordered(columns)}
    strength = ", ".join(
        STRENGTHS.get(part, part) for part in words.pop("strength", "").split(" to ") if part
    ).replace(", ", " to ")
    return Row(str(row["id"]), tuple(words.items()), strength)


def _ordered(columns: tuple[str, ...]) -> list[str]:
    """Return the columns of a table, with its sentence first where a name stood there."""
    if columns[0] not in LAST:
        return list(columns)
    first = "what it says"
    return [first, *(each for each in columns if each not in (first, *LAST)), columns[0]]


def _quoted(words: str) -> str:
    """Return words with the quotes of print."""
    return _OPENING.sub("“", words).replace('"', "”").replace("'", "’")
