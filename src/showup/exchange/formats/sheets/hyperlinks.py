"""The addresses behind a worksheet's cells: a cell says “Apply”, its link says where."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from html import unescape

from showup.exchange.formats.sheets.grid import Line, text

_LINK = re.compile(rb"<(?:\w+:)?hyperlink\b[^>]*>")
_TARGET = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_NAMED = re.compile(rb'(?<![\w:])([\w:]+)\s*=\s*"([^"]*)"')  # from a name's beginning only
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_WEB = ("http://", "https://")


def addresses(parts: zipfile.ZipFile, path: str) -> dict[tuple[int, int], str]:
    """Return the web addresses behind a worksheet's cells by (row from 1, column from 0)."""
    folder, _, name = path.strip("/").rpartition("/")
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in parts.namelist() or path.strip("/") not in parts.namelist():
        return {}
    targets: dict[str, str] = {}
    for tag in _TARGET.findall(parts.read(rels)):
        told = _attributes(tag)
        targets[told.get("Id", "")] = told.get("Target", "")
    found = {}
    for tag in _LINK.findall(parts.read(path.strip("/"))):
        told = _attributes(tag)
        target = next(
            (targets.get(value, "") for key, value in told.items() if key[-3:] == ":id"), ""
        )
        place = _PLACE.match(told.get("ref", ""))
        if place and target.lower().startswith(_WEB):
            found[int(place[2]), _column(place[1])] = target
    return found


def beside(lines: Sequence[Line], behind: dict[tuple[int, int], str]) -> list[Line]:
    """Return the rows with a column more for each that has addresses behind its words.

    The row above the first address is taken for the headings.
    """
    shown = {(row, n): cells[n] for row, cells in lines for n in range(len(cells))}
    unsaid = {at: link for at, link in behind.items() if shown.get(at) not in (None, link)}
    columns = sorted({n for _, n in unsaid})
    if not columns:
        return list(lines)
    width = max(len(cells) for _, cells in lines)
    first = min(row for row, _ in unsaid)
    heading = max((row for row, _ in lines if row < first), default=0)
    found: list[Line] = []
    for row, cells in lines:
        padded = (cells + (None,) * width)[:width]
        names = [f"Link in {cells[n]}" if n < len(cells) else None for n in columns]
        more = names if row == heading else [text(unsaid.get((row, n), "")) for n in columns]
        found.append((row, (*padded, *more)))
    return found


def _attributes(tag: bytes) -> dict[str, str]:
    pairs = _NAMED.findall(tag)
    return {
        key.decode("utf-8", "replace"): unescape(value.decode("utf-8", "replace"))
        for key, value in pairs
    }


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
