"""The heads of the table: links that sort by their column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.pipeline.lists import filters as filtering

if TYPE_CHECKING:
    from showup.pipeline.lists.filters import Filters

_SAYS = {
    "employer": "Employer and role",
    "stage": "Stage",
    "excitement": "Excitement",
    "next": "Next",
    "pay": "Pay and place",
    "since": "Since",
}


@dataclass(frozen=True, slots=True)
class Head:
    """One column's head; `order` is "" where the table is sorted by another."""

    says: str
    query: str
    order: str  # ascending, descending


def heads(filters: Filters) -> list[Head]:
    """Return the heads in their order."""
    order = "descending" if filters.down else "ascending"
    return [
        Head(
            says,
            filtering.address(filters, sort=filtering.sorting(filters, column)),
            order if filters.sorted_by == column else "",
        )
        for column, says in _SAYS.items()
    ]
