"""Read a tracker's JSON: a list of flat objects, with a log of stages nested at most."""

from __future__ import annotations

import json
from typing import Any

from showup.exchange.formats.sheets.grid import Line, cell
from showup.exchange.formats.sheets.limits import MOST_COLUMNS, MOST_ROWS
from showup.exchange.records import Cell, Problem

DEEPEST = 4


def objects(written: str) -> list[dict[str, Any]]:
    """Return the objects that a JSON text lists, at its top or below one name; else none."""
    try:
        told = json.loads(written)
    except (ValueError, RecursionError):
        return []
    if isinstance(told, dict):
        lists = [value for value in told.values() if _is_list(value)]
        told = max(lists, key=len, default=None)
    return told if _is_list(told) else []


def lines_of(listed: list[dict[str, Any]]) -> tuple[list[Line], list[Problem]]:
    """Return a row of names, then a row an object; where each stands is its place in the list."""
    problems = []
    if len(listed) > MOST_ROWS:
        says = f"It lists more than {MOST_ROWS:,} jobs; those after were left out."
        problems.append(Problem("the file", says, "Split it in two."))
    flat = [_flat(each) for each in listed[:MOST_ROWS]]
    names = list(dict.fromkeys(name for each in flat for name in each))[:MOST_COLUMNS]
    rows: list[Line] = [(0, tuple(names))]
    for number, each in enumerate(flat, 1):
        rows.append((number, tuple(each.get(name) for name in names)))
    return rows, problems


def _is_list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(x, dict) for x in value)


def _flat(told: dict[str, Any], above: str = "", depth: int = 0) -> dict[str, Cell]:
    found: dict[str, Cell] = {}
    for key, value in told.items():
        name = f"{above} {key}".strip()[:200] or "?"
        if isinstance(value, dict) and depth < DEEPEST:
            found |= _flat(value, name, depth + 1)
        elif isinstance(value, list):
            found[name] = cell("\n".join(_said(each) for each in value[:200]))
        else:
            found[name] = cell(value if not isinstance(value, dict) else "…")
    return found


def _said(value: object) -> str:
    """Return one entry of a nested list as a line: its values, the date of a log first."""
    if not isinstance(value, dict):
        return str(value)
    words = [str(each) for each in value.values() if isinstance(each, str | int | float) and each]
    return ": ".join(sorted(words, key=lambda word: not word[:4].isdigit()))
