"""Sheets as JSON, as an arrival keeps them until they are looked at."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from showup.exchange.records import Cell, Sheet


def dump(sheet: Sheet) -> dict[str, Any]:
    """Return a sheet as JSON; dates are objects, so that text which looks like one stays text."""
    return {
        "name": sheet.name,
        "headers": list(sheet.headers),
        "rows": [[_dumped(value) for value in row] for row in sheet.rows],
        "lines": list(sheet.lines),
        "unit": sheet.unit,
        "hidden": sheet.hidden,
    }


def load(kept: dict[str, Any]) -> Sheet:
    """Return the sheet that was kept."""
    return Sheet(
        name=kept["name"],
        headers=tuple(kept["headers"]),
        rows=tuple(tuple(_loaded(value) for value in row) for row in kept["rows"]),
        lines=tuple(kept["lines"]),
        unit=kept["unit"],
        hidden=kept["hidden"],
    )


def _dumped(value: Cell) -> Any:
    return {"date": value.isoformat()} if isinstance(value, date) else value


def _loaded(value: Any) -> Cell:
    if not isinstance(value, dict):
        kept: Cell = value
        return kept
    written = value["date"]
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
