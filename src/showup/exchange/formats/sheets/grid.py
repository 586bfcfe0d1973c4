"""What every reader hands on: rows of cells with the place they came from."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from typing import Any

from showup.exchange.formats.sheets.limits import LONGEST_CELL
from showup.exchange.records import Cell

Line = tuple[int, tuple[Cell, ...]]  # where it stands, its cells


def cell(value: Any) -> Cell:
    """Return a value as a cell: text trimmed and harmless, nothing for blanks."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if abs(value) < 10**15 else str(value)  # longer ones are keys
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, time | timedelta):
        return str(value)
    return text(str(value))


def text(value: str) -> str | None:
    """Return a text trimmed, with one kind of line break and without NULs; None for nothing."""
    kept = value[:LONGEST_CELL].replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    kept = kept.replace("\u00a0", " ").replace("\ufeff", "").replace("\u200b", "")
    kept = kept.encode("utf-8", "ignore").decode("utf-8")  # half characters fit in no database
    return kept.strip() or None


def _day(value: date) -> date:
    """Return a date without a clock that says midnight, as spreadsheets give every date one."""
    if not isinstance(value, datetime):
        return value
    return value.date() if value.time() == time(0) else value.replace(tzinfo=None)


def _number(value: float) -> Cell:
    if not math.isfinite(value):
        return None
    whole = value.is_integer() and abs(value) < 10**15
    return int(value) if whole else value
