"""Tables as they stand in a file: neutral, frozen, no database, no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Cell = str | int | float | bool | date | None  # a datetime is a date here; "" never stands
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its headings, its rows, and where each row stands in the file."""

    name: str  # of the worksheet, "" where the file is one table
    headers: tuple[str, ...]  # unique; "Column C" where the file gives none
    rows: tuple[Row, ...]  # each as long as the headers
    lines: tuple[int, ...]  # of each row, counted as the file's own program counts
    unit: str = "row"  # what `lines` counts: "line", "row" or "item"
    hidden: bool = False

    @property
    def first_line(self) -> int:
        """Return where the first row stands, 0 where there is none."""
        return self.lines[0] if self.lines else 0
