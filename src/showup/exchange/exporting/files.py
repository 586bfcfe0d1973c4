"""What one can take away: three sorts of file, each whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange.exporting.interviews import calendar
from showup.exchange.exporting.sheet import sheet
from showup.exchange.exporting.writing import everything
from showup.shared import snapshots

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from showup.accounts.models import Seeker


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of file."""

    name: str  # its ending, too
    content_type: str
    written: Callable[[Seeker], bytes]


SORTS = {
    sort.name: sort
    for sort in (
        Sort("json", "application/json", everything),
        Sort("csv", "text/csv; charset=utf-8", sheet),
        Sort("ics", "text/calendar; charset=utf-8", calendar),
    )
}


def write(seeker: Seeker, name: str) -> bytes:
    """Return a seeker's file of a sort, as things stood at one moment; no change waits for it.

    Raises:
        KeyError: there is no such sort.
    """
    with snapshots.one_moment():
        return SORTS[name].written(seeker)


def file_name(name: str, *, today: date) -> str:
    """Return what a file of a sort is called: showup-2026-11-23.json."""
    return f"showup-{today.isoformat()}.{name}"
