"""Find the table in a grid: its headings, its rows, and what stands around them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from showup.exchange.formats.sheets.words import meanings, plain
from showup.exchange.records import Cell, Problem, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.formats.sheets.grid import Line

FEWEST = 2  # columns of a table: one is a text
LOOK_AT = 40  # rows in which the headings are looked for
# Words that stand in cells as well as in headings, so they prove no heading.
WEAK = frozenset({"applied", "offer", "rejection", "remote", "interview", "accepted", "declined"})
_DATA = re.compile(  # figures with marks around them, marks alone, addresses
    r"^\W*+\d[\d.,/:%$€£+-]*+\W*+$|^(?=\W*[.,/:%$€£+-])\W++$|@|://|^www\."
)
_TOTAL = re.compile(r"(?:grand )?totals?|sub ?totals?|sum|gesamt|summe|total|totale|totaal|soma")
_FIGURE = re.compile(r"[\d.,\s]+%?")
_TOTALS = re.compile(
    r"(totals?|sum|average|count|gesamt|summe|anzahl|suma|promedio|totale|media|somme|moyenne"
    r"|totaal|soma|quantidade|applications)\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """What a table is called and how its rows are counted."""

    name: str = ""
    unit: str = "row"
    hidden: bool = False


def sheet_of(lines: Sequence[Line], place: Place) -> tuple[Sheet | None, list[Problem]]:
    """Return the table of a grid, None where there is none, and what was odd about it."""
    filled = [line for line in lines if _count(line[1])]
    if not filled:
        return None, []
    at = _heading_row(filled)
    if at is None:
        width = max(_width(cells) for _, cells in filled)
        headings: tuple[str, ...] = ("",) * width
        body = filled
    else:
        headings = tuple(_heading(value) for value in filled[at][1])
        body = [line for line in filled[at + 1 :] if not _repeats(line[1], headings)]
    body = [line for line in body if not _is_sum(line[1])]
    if body and _is_total(body):
        body = body[:-1]
    problems = _too_wide(body, headings, place) if at is not None else []
    width = max([len(headings), *(_width(cells) for _, cells in body)])
    rows = [(cells + (None,) * width)[:width] for _, cells in body]
    headings += ("",) * (width - len(headings))
    kept = [n for n in range(width) if headings[n] or any(row[n] is not None for row in rows)]
    if at is None and not _is_a_table(rows, kept):
        return None, []
    sheet = Sheet(
        name=place.name,
        headers=_unique([headings[n] or f"Column {letters(n)}" for n in kept]),
        rows=tuple(tuple(row[n] for n in kept) for row in rows),
        lines=tuple(line for line, _ in body),
        unit=place.unit,
        hidden=place.hidden,
    )
    return sheet, problems


def letters(number: int) -> str:
    """Return a column's name in a spreadsheet: A, B, …, AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def known(cells: Sequence[Cell]) -> int:
    """Return how many cells are headings that are known and no common answer."""
    families = set()
    for value in cells:
        if isinstance(value, str) and len(value) < 60:  # noqa: PLR2004  headings are short
            found = meanings(value)
            families |= {found[0][0]} if found else set()
    strong = families - WEAK
    return len(families) if strong else 0


def _heading_row(filled: Sequence[Line]) -> int | None:
    head = filled[:LOOK_AT]
    scores = [known(cells) for _, cells in head]
    enough = max(2.0, max(scores) * 0.6)  # one word may stand anywhere; rows below may share some
    first = next((at for at, score in enumerate(scores) if score >= enough), None)
    if first is not None:
        return first
    for at, (_, cells) in enumerate(head[:10]):
        below = [row for _, row in filled[at + 1 : at + 60]]
        if below and _is_heading(cells, below, knows=scores[at] > 0):
            return at
    return None


def _is_heading(cells: Sequence[Cell], below: Sequence[Sequence[Cell]], *, knows: bool) -> bool:
    """Tell whether a row of short, differing words stands above cells of another kind."""
    words = [value for value in cells if value is not None]
    if not all(isinstance(word, str) and not _DATA.search(word) for word in words):
        return False
    usual = Counter(_width(row) for row in below).most_common(1)[0][0]
    if len(words) < max(2, usual * 0.6) or len(set(words)) < len(words):
        return len(words) == usual == 1 and knows
    kinds = [
        any(_is_data(row[n]) for row in below if n < len(row) and row[n] is not None)
        for n in range(len(cells))
        if cells[n] is not None
    ]
    return knows or any(kinds)


def _is_data(value: Cell) -> bool:
    return not isinstance(value, str) or bool(_DATA.search(value))


def _is_a_table(rows: Sequence[Sequence[Cell]], kept: Sequence[int]) -> bool:
    """Tell whether rows without headings have two columns at least, mostly filled."""
    if len(kept) < FEWEST:
        return False
    full = sum(1 for row in rows if sum(row[n] is not None for n in kept) >= FEWEST)
    return full >= len(rows) / 2


def _heading(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return " ".join(str(value).split())[:120]


def _repeats(cells: Sequence[Cell], headings: tuple[str, ...]) -> bool:
    said = [plain(_heading(value)) for value in cells]
    return sum(map(bool, said)) > 1 and said == [plain(each) for each in headings[: len(said)]]


def _is_sum(cells: tuple[Cell, ...]) -> bool:
    """Tell whether a row anywhere says “Total” and gives but numbers beside it."""
    said = [str(value) for value in cells if value is not None and not isinstance(value, date)]
    words = [value for value in said if not _FIGURE.fullmatch(value)]
    whole = len(said) > 1 and not any(isinstance(value, date) for value in cells)
    return whole and len(words) == 1 and bool(_TOTAL.fullmatch(plain(words[0])))


def _is_total(body: Sequence[Line]) -> bool:
    """Tell whether the last row sums the others up: a word for it and little else."""
    cells = [value for value in body[-1][1] if value is not None]
    usual = sum(_count(line[1]) for line in body) / len(body)
    named = isinstance(cells[0], str) and bool(_TOTALS.match(plain(cells[0])))
    few = len(cells) <= max(FEWEST, usual / 2) if named else len(cells) < usual / 2
    rest = cells[1:] if named else cells
    numbers = all(isinstance(value, int | float) or _DATA.search(str(value)) for value in rest)
    return len(body) > FEWEST and few and numbers and (named or bool(rest))


def _too_wide(body: Sequence[Line], headings: tuple[str, ...], place: Place) -> list[Problem]:
    problems = []
    for line, cells in body:
        width = _width(cells)
        if width > len(headings):
            says = f"It has {width} cells where the headings have {len(headings)}."
            mend = "Look whether a comma inside a cell parted it; quotes around the cell mend that."
            problems.append(Problem(f"{place.unit} {line}", says, mend))
    return problems


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    found = []
    for heading in headings:
        seen[heading] += 1
        found.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return tuple(found)


def _width(cells: Sequence[Cell]) -> int:
    return max((n + 1 for n, value in enumerate(cells) if value is not None), default=0)


def _count(cells: Sequence[Cell]) -> int:
    return sum(value is not None for value in cells)
