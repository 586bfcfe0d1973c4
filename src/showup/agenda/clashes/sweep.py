"""Which spans of one sort overlap which of another, by one pass over their edges: pure."""

from __future__ import annotations

from datetime import timedelta
from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from showup.agenda.clashes.spans import Span

_NONE = timedelta(0)
_Active = list[tuple["datetime", int, "Span"]]


def overlapping(
    some: Sequence[Span], others: Sequence[Span], reach: Mapping[Span, timedelta] | None = None
) -> Iterator[tuple[Span, Span]]:
    """Yield each pair, one of each sort, whose times overlap; what only touches doesn't.

    Each of `some` pairs with itself alone never, and with another of its own sort once where
    both sorts are the same. `reach` is added before and after a span. Costs n log n, and the
    pairs.
    """
    wide = reach or {}
    same = some is others
    edges = [(row.starts_at - wide.get(row, _NONE), 0, at, row) for at, row in enumerate(some)]
    if not same:
        edges += [
            (row.starts_at - wide.get(row, _NONE), 1, at, row) for at, row in enumerate(others)
        ]
    edges.sort(key=lambda edge: edge[:3])
    active: tuple[_Active, _Active] = ([], [])
    for starts_at, side, at, row in edges:
        ends_at = row.ends_at + wide.get(row, _NONE)
        facing = active[side if same else 1 - side]
        while facing and facing[0][0] <= starts_at:
            heappop(facing)
        for _, _, other in facing:
            if other.starts_at - wide.get(other, _NONE) < ends_at:
                yield (other, row) if same or side else (row, other)
        heappush(active[side], (ends_at, at, row))
