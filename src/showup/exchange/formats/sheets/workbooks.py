"""Read the worksheets of an XLSX workbook: values as last worked out, dates as dates."""

from __future__ import annotations

import io
import warnings
import zipfile
from typing import Any

from showup.exchange.formats.sheets import hyperlinks
from showup.exchange.formats.sheets.grid import Line, cell
from showup.exchange.formats.sheets.limits import (
    EMPTY_RUN,
    LARGEST_UNPACKED,
    MOST_COLUMNS,
    MOST_ROWS,
)
from showup.exchange.records import Problem

MOST_SHEETS = 40
Worksheet = tuple[str, bool, list[Line]]  # its name, whether it is hidden, its rows


def is_one(data: bytes) -> bool:
    """Tell whether a ZIP's parts are those of a workbook."""
    return any(name.startswith("xl/") for name in _names(data))


def worksheets(data: bytes) -> tuple[list[Worksheet], list[Problem]]:
    """Return each worksheet's rows; a workbook that cannot be read is a problem."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        unpacked = sum(part.file_size for part in parts.infolist())
    if unpacked > LARGEST_UNPACKED:
        says = f"Unpacked it would be {unpacked // 1024 // 1024} MB, which no job list is."
        return [], [Problem("the workbook", says, "Save the one sheet as CSV.", fatal=True)]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about decoration that isn't read
            return _read(data)
    except Exception:  # noqa: BLE001  a broken workbook breaks openpyxl in any way there is
        says = "The workbook is damaged; it can't be opened."
        mend = "Open it in your spreadsheet and save it anew, as XLSX or CSV."
        return [], [Problem("the file", says, mend, fatal=True)]


def _read(data: bytes) -> tuple[list[Worksheet], list[Problem]]:
    from openpyxl import load_workbook  # noqa: PLC0415  slow to import: not before a workbook came

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    found: list[Worksheet] = []
    problems: list[Problem] = []
    try:
        for sheet in book.worksheets[:MOST_SHEETS]:
            sheet.reset_dimensions()  # what a file says of its own size may be wrong
            lines, cut = _lines(sheet)
            path = getattr(sheet, "_worksheet_path", "")  # openpyxl gives no links this way
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                lines = hyperlinks.beside(lines, hyperlinks.addresses(parts, path))
            found.append((sheet.title, sheet.sheet_state != "visible", lines))
            if cut:
                says = f"It has more than {MOST_ROWS:,} rows; those after were left out."
                problems.append(Problem(f"the sheet “{sheet.title}”", says, "Split it in two."))
    finally:
        book.close()
    return found, problems


def _lines(sheet: Any) -> tuple[list[Line], bool]:
    lines: list[Line] = []
    empty = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = tuple(cell(value) for value in row[:MOST_COLUMNS])
        empty = 0 if any(value is not None for value in cells) else empty + 1
        if empty > EMPTY_RUN:
            break
        if empty:
            continue
        if len(lines) >= MOST_ROWS:
            return lines, True
        lines.append((number, cells))
    return lines, False


def _names(data: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return parts.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return []
