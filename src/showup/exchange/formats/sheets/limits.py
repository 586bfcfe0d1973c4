"""How much of a file is read before it is refused in a sentence."""

from __future__ import annotations

LARGEST = 100 * 1024 * 1024  # bytes
LARGEST_UNPACKED = 400 * 1024 * 1024  # bytes of a workbook's parts: more is no job search
MOST_ROWS = 50_000
MOST_COLUMNS = 300
LONGEST_CELL = 200_000  # characters: a whole posting fits, a film doesn't
EMPTY_RUN = 2_000  # empty rows in a row end a worksheet that claims a million
