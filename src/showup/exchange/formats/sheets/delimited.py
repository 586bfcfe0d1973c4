"""Read text that parts its cells by a mark: CSV, TSV and their kin."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from showup.exchange.formats.sheets.grid import Line, text
from showup.exchange.formats.sheets.limits import MOST_COLUMNS, MOST_ROWS
from showup.exchange.records import Problem

MARKS = ",;\t|"
_NAMED = re.compile(r"^\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)  # what a spreadsheet writes
_SAMPLE = 400  # rows
_LONGEST_RECORD = 300  # lines: a quote left open swallows the rest
_FIELD = 64 * 1024 * 1024


def decode(data: bytes) -> str:
    """Return the text of a file, whichever common encoding it is in."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff")
    head = data[:4096]
    if head.count(b"\0") > len(head) // 4:  # every other byte of plain UTF-16
        little = head[1::2].count(b"\0") >= head[0::2].count(b"\0")
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def lines_of(written: str) -> tuple[list[Line], list[Problem]]:
    """Return the rows of a text with the line each begins on."""
    named = _NAMED.match(written)
    mark = named[1] if named else sniffed(written)
    skipped = 1 if named else 0
    body = written[named.end() :] if named else written
    found, swallowed = _parsed(body, mark, csv.QUOTE_MINIMAL)
    problems = []
    if swallowed:
        where = f"line {swallowed + skipped}"
        says = "A quotation mark is opened there and never closed, so quotes were read as letters."
        problems.append(Problem(where, says, "Close it if cells ran together."))
        found, _ = _parsed(body, mark, csv.QUOTE_NONE)
    if len(found) > MOST_ROWS:
        says = f"It has more than {MOST_ROWS:,} rows; those after were left out."
        problems.append(Problem("the file", says, "Split it in two."))
    return [(line + skipped, cells) for line, cells in found[:MOST_ROWS]], problems


def sniffed(written: str) -> str:
    """Return the mark that parts the rows most evenly, "" becoming a comma."""
    sample = written[:200_000]
    scores = {mark: _evenness(sample, mark) for mark in MARKS}
    best = max(scores, key=lambda mark: scores[mark])
    return best if scores[best] > 0 else ","


def _evenness(sample: str, mark: str) -> float:
    if mark not in sample:
        return 0.0
    rows, _ = _parsed(sample, mark, csv.QUOTE_MINIMAL, most=_SAMPLE)
    widths = Counter(len(cells) for _, cells in rows if any(cells))
    wide = {width: times for width, times in widths.items() if width > 1}
    if not wide:
        return 0.0
    width, times = max(wide.items(), key=lambda pair: (pair[1], pair[0]))
    return times / sum(widths.values()) + min(width, 20) / 100  # the wider, where both are even


def _parsed(
    written: str, mark: str, quoting: int, *, most: int = MOST_ROWS + 1
) -> tuple[list[Line], int]:
    """Return the rows, and the line of a record that swallowed hundreds of others, or 0."""
    csv.field_size_limit(_FIELD)
    reader = csv.reader(
        io.StringIO(written, newline=""),
        delimiter=mark,
        quoting=quoting,  # type: ignore[arg-type]  # one of csv's own constants
        skipinitialspace=mark != "\t",
    )
    found: list[Line] = []
    before = 0
    try:
        for cells in reader:
            if reader.line_num - before > _LONGEST_RECORD and quoting != csv.QUOTE_NONE:
                return found, before + 1
            found.append((before + 1, tuple(text(each) for each in cells[:MOST_COLUMNS])))
            before = reader.line_num
            if len(found) >= most:
                break
    except csv.Error:  # a cell beyond all bounds
        return found, (before + 1 if quoting != csv.QUOTE_NONE else 0)
    return found, 0
