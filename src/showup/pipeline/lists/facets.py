"""Filters that are links, with how many jobs each would show: pure, from counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from showup.pipeline.lists import filters as filtering
from showup.pipeline.lists.columns import home
from showup.pipeline.rules import ENDED

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from showup.pipeline.lists.columns import Stage
    from showup.pipeline.lists.filters import Filters
    from showup.pipeline.lists.paging import Group

MOST_SOURCES = 8
_NEEDS = {"answer": "An invitation to answer", "quiet": "Quiet for two weeks"}
_SEVERAL = {filtering.OPEN: "Open", filtering.OVER: "Ended", filtering.ANY: "All"}


class Heap(NamedTuple):
    """Jobs that no link tells apart."""

    stage: str  # the key of columns.Stage
    ended: bool
    source: str  # "" for one that has no link
    remote: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One link: what it says, where it leads, how many it would show, whether it is chosen."""

    says: str
    query: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facets:
    """All links, by what they filter, and how many jobs fit."""

    stages: Sequence[Choice]
    needs: Sequence[Choice]
    remote: Sequence[Choice]
    sources: Sequence[Choice]
    total: int


def by_stage(counted: Sequence[Group], every: Sequence[Stage]) -> dict[str, int]:
    """Return how many jobs stand in each stage, by its key."""
    counts: dict[str, int] = {}
    for group in counted:
        key = home(every, group.stage, group.stage_name).key
        counts[key] = counts.get(key, 0) + group.every
    return counts


def facets(filters: Filters, counted: Sequence[Group], every: Sequence[Stage]) -> Facets:
    """Return the links; each counts what it would show beside the other filters."""
    remote = _values(counted, lambda group: group.remote)
    sources = _values(counted, lambda group: group.source)[:MOST_SOURCES]
    if filters.source and filters.source not in sources:
        sources.append(filters.source)
    heaps = _heaps(counted, every, sources)

    def many(asked: Filters) -> int:
        worth = {"answer": 1, "quiet": 2}.get(asked.needs, 0)
        return sum(counts[worth] for heap, counts in heaps.items() if _fits(asked, heap))

    def choice(says: str, **change: str) -> Choice:
        asked = replace(filters, **change)  # type: ignore[arg-type]  # text fields only
        ((name, value),) = change.items()
        chosen = getattr(filters, name) == value
        return Choice(says, filtering.address(filters, **change), many(asked), chosen)

    def off(says: str, name: str, value: str) -> Choice:
        """Return a link that, once chosen, takes its filter away again."""
        made = choice(says, **{name: value})
        return (
            replace(made, query=filtering.address(filters, **{name: ""})) if made.chosen else made
        )

    def worth_a_link(choices: Iterable[Choice]) -> list[Choice]:
        return [each for each in choices if each.count or each.chosen]

    return Facets(
        stages=[
            *(choice(says, stage=key) for key, says in _SEVERAL.items()),
            *worth_a_link(choice(each.name, stage=each.key) for each in every),
        ],
        needs=worth_a_link(off(says, "needs", key) for key, says in _NEEDS.items()),
        remote=worth_a_link(off(each.capitalize(), "remote", each) for each in remote),
        sources=worth_a_link(off(each, "source", each) for each in sources),
        total=many(filters),
    )


def _heaps(
    counted: Sequence[Group], every: Sequence[Stage], sources: Collection[str]
) -> dict[Heap, list[int]]:
    """Return counts by what a link can ask for: however many sources there are, a few heaps."""
    heaps: dict[Heap, list[int]] = {}
    for group in counted:
        key = home(every, group.stage, group.stage_name).key
        source = group.source if group.source in sources else ""
        counts = heaps.setdefault(Heap(key, group.stage in ENDED, source, group.remote), [0, 0, 0])
        for place, number in enumerate((group.every, group.answer, group.quiet)):
            counts[place] += number
    return heaps


def _values(counted: Sequence[Group], of: Callable[[Group], str]) -> list[str]:
    """Return what there is, the most frequent first."""
    counts: dict[str, int] = {}
    for group in counted:
        counts[of(group)] = counts.get(of(group), 0) + group.every
    counts.pop("", None)
    return sorted(counts, key=lambda value: (-counts[value], value))


def _fits(asked: Filters, heap: Heap) -> bool:
    if asked.source not in ("", heap.source) or asked.remote not in ("", heap.remote):
        return False
    if asked.stage == filtering.ANY:
        return True
    if asked.stage in (filtering.OPEN, filtering.OVER):
        return heap.ended == (asked.stage == filtering.OVER)
    return heap.stage == asked.stage
