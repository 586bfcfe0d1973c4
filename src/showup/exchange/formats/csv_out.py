"""A table as CSV (RFC 4180) that spreadsheets open as it stands, and never run."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # tells spreadsheets that the letters are UTF-8
_FULL_WIDTH = "\uff1d\uff0b\uff0d\uff20"  # the same four signs, which some spreadsheets run too
_RUNS = tuple(f"=+-@\t\r{_FULL_WIDTH}")  # a cell that begins so is run as a formula
Cell = str | int | float | None


def write(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table as UTF-8 with a mark in front; None is an empty cell.

    A text that a spreadsheet would run gets an apostrophe in front, headings too.
    """
    out = io.StringIO(newline="")
    written = csv.writer(out, lineterminator="\r\n")
    written.writerow([_cell(heading) for heading in headings])
    written.writerows([_cell(value) for value in row] for row in rows)
    return (MARK + out.getvalue()).encode("utf-8", "replace")


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:.15g}"
    text = value.replace("\0", "")
    return f"'{text}" if text.lstrip(" \n").startswith(_RUNS) or text.startswith(_RUNS) else text
