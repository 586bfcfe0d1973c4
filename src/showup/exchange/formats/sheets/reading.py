"""Read a file's bytes into tables; whatever is wrong with it is said, never raised."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from showup.exchange.formats.sheets import delimited, lists, tables, workbooks
from showup.exchange.formats.sheets.refusals import refusal
from showup.exchange.formats.sheets.tables import Place
from showup.exchange.formats.sheets.words import meanings, plain, stage_of
from showup.exchange.records import Problem, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDINGS = ("csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods", "numbers")


def read(data: bytes, name: str) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    """Return every table in a file, and what could not be read; never raises."""
    refused = refusal(data, name)
    if refused is not None:
        return (), (refused,)
    if data.startswith(b"PK"):
        return _of_workbook(data)
    written = delimited.decode(data)
    if written.lstrip()[:1] in ("[", "{"):
        return _of_list(written)
    lines, problems = delimited.lines_of(written)
    sheet, odd = tables.sheet_of(lines, Place(unit="line"))
    return _settled([sheet], [*problems, *odd])


def likeliest(sheets: Sequence[Sheet]) -> int:
    """Return which of several tables is the one of applications: visible, known headings, rows."""
    return max(
        range(len(sheets)),
        key=lambda n: (
            bool(sheets[n].rows) and not sheets[n].hidden,
            min(tables.known(sheets[n].headers), 4),
            len(sheets[n].rows),
        ),
        default=0,
    )


def looks_like_one(data: bytes, name: str) -> bool:
    """Tell whether a file is a table of jobs: by its name, or a tracker's JSON by its content."""
    if name.lower().rpartition(".")[2] in _ENDINGS:
        return True
    if data.startswith(b"PK"):
        return workbooks.is_one(data)
    if data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"[", b"{"):
        return False
    return _tracks(lists.objects(delimited.decode(data))[:50])


def _tracks(listed: Sequence[dict[str, object]]) -> bool:
    """Tell whether objects say where applications stand, which a list of postings does not."""
    means: dict[str, str] = {}
    for name in dict.fromkeys(key for each in listed for key in each):
        found = meanings(name)
        if found and plain(name) != "date":  # a posting has a date as well
            means.setdefault(found[0][0], name)
    words = [str(each.get(means.get("stage", ""), "")) for each in listed]
    staged = sum(stage_of(word) is not None for word in words) * 2 > len(words)
    return bool(means.keys() & {"employer", "title"}) and (staged or "applied_on" in means)


def _of_workbook(data: bytes) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    if not workbooks.is_one(data):
        says = "It holds no worksheets: another kind of file, or a workbook that was cut off."
        mend = "Choose the CSV or XLSX itself, or save it anew in your spreadsheet."
        return (), (Problem("the file", says, mend, fatal=True),)
    found, problems = workbooks.worksheets(data)
    sheets = []
    for name, hidden, lines in found:
        sheet, odd = tables.sheet_of(lines, Place(name, "row", hidden))
        sheets.append(sheet)
        problems += odd
    return _settled(sheets, problems)


def _no_list(written: str) -> Problem:
    try:
        json.loads(written)
    except json.JSONDecodeError as error:
        says = f"It begins like JSON, but breaks off or goes wrong in line {error.lineno}."
        mend = "Export it again; the file may have been cut short on its way."
        return Problem("the file", says, mend, fatal=True)
    except RecursionError:
        pass  # it nests so deep that it is no list of jobs either
    says = "It is JSON, but no list of jobs."
    mend = "Export the list itself: [{…}, {…}], or choose CSV there."
    return Problem("the file", says, mend, fatal=True)


def _of_list(written: str) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    listed = lists.objects(written)
    if not listed:
        return (), (_no_list(written),)
    lines, problems = lists.lines_of(listed)
    names = tuple(str(name) for name in lines[0][1])
    sheet = Sheet(
        "",
        names,
        tuple(cells for _, cells in lines[1:]),
        tuple(line for line, _ in lines[1:]),
        "item",
    )
    return _settled([sheet], problems)


def _settled(
    sheets: Sequence[Sheet | None], problems: Sequence[Problem]
) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    kept = tuple(sheet for sheet in sheets if sheet is not None and sheet.rows)
    if kept or any(problem.fatal for problem in problems):
        return kept, tuple(problems)
    says = "We found no table in it: headings such as Company and Date, and rows below."
    mend = "Choose another file, or add the headings."
    return (), (*problems, Problem("the file", says, mend, fatal=True))
