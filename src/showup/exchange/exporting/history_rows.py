"""The history's own rows: whose they are is left out of a file and put in from the seeker."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from showup.exchange.exporting.tables import tables

if TYPE_CHECKING:
    from showup.exchange.exporting.tables import Table

SIDES = ("before", "after")
Row = dict[str, Any]


def without_owner(row: Row) -> Row:
    """Return a change whose snapshots name no seeker: their number means nothing elsewhere."""
    table = _by_label().get(row["table"])
    if table is None or not table.owned_by:
        return row
    return row | {side: _without(row[side], table.owned_by) for side in SIDES}


def with_owner(row: Row, seeker: int) -> Row:
    """Return a change whose snapshots name this seeker, whatever the file said."""
    owned_by = _by_label()[row["table"]].owned_by
    told = dict.fromkeys(owned_by, str(seeker))
    return row | {side: _without(row[side], owned_by) | told for side in SIDES if row[side]}


def _without(side: Row | None, names: tuple[str, ...]) -> Any:
    if side is None:
        return None
    return {name: value for name, value in side.items() if name not in names}


@cache
def _by_label() -> dict[str, Table]:
    return {table.label: table for table in tables()}
