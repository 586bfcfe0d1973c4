"""Filters that are links, with how many jobs each would show: pure, from counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from showup.pipeline import filters as filtering
from showup.pipeline.columns import home
from showup.pipeline.rules import ENDED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from showup.pipeline.columns import Stage
    from showup.pipeline.filters import Filters
    from showup.pipeline.paging import Group

MOST_SOURCES = 8
_NEEDS = {"answer": "An invitation to answer", "quiet": "Quiet for two weeks"}
_SEVERAL = {filtering.OPEN: "Open", filtering.OVER: "Ended", filtering.ANY: "All"}


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

    def many(asked: Filters) -> int:
        return sum(_worth(asked, group) for group in counted if _fits(asked, group, every))

    def choice(says: str, **change: str) -> Choice:
        asked = replace(filters, **change)  # type: ignore[arg-type]  # text fields only
        ((name, value),) = change.items()
        chosen = getattr(filters, name) == value
        return Choice(says, filtering.address(filters, **change), many(asked), chosen)

    def worth_a_link(choices: Sequence[Choice]) -> list[Choice]:
        return [each for each in choices if each.count or each.chosen]

    usual = [choice(says, stage=key) for key, says in _SEVERAL.items()]
    single = [choice(each.name, stage=each.key) for each in every]
    needs = [_off(choice(says, needs=key), filters, "needs") for key, says in _NEEDS.items()]
    remote = _values(counted, lambda group: group.remote)
    sources = _values(counted, lambda group: group.source)[:MOST_SOURCES]
    if filters.source and filters.source not in sources:
        sources.append(filters.source)
    return Facets(
        stages=[*usual, *worth_a_link(single)],
        needs=worth_a_link(needs),
        remote=worth_a_link(
            [_off(choice(each.capitalize(), remote=each), filters, "remote") for each in remote]
        ),
        sources=worth_a_link(
            [_off(choice(each, source=each), filters, "source") for each in sources]
        ),
        total=many(filters),
    )


def _off(choice: Choice, filters: Filters, name: str) -> Choice:
    """Let a chosen link take its filter away again."""
    if not choice.chosen:
        return choice
    return replace(choice, query=filtering.address(filters, **{name: ""}))


def _values(counted: Sequence[Group], of: Callable[[Group], str]) -> list[str]:
    """Return what there is, the most frequent first."""
    counts: dict[str, int] = {}
    for group in counted:
        counts[of(group)] = counts.get(of(group), 0) + group.every
    counts.pop("", None)
    return sorted(counts, key=lambda value: (-counts[value], value))


def _worth(asked: Filters, group: Group) -> int:
    return {"answer": group.answer, "quiet": group.quiet}.get(asked.needs, group.every)


def _fits(asked: Filters, group: Group, every: Sequence[Stage]) -> bool:
    if asked.source not in ("", group.source) or asked.remote not in ("", group.remote):
        return False
    if asked.stage == filtering.ANY:
        return True
    if asked.stage in (filtering.OPEN, filtering.OVER):
        return (group.stage in ENDED) == (asked.stage == filtering.OVER)
    return home(every, group.stage, group.stage_name).key == asked.stage
