"""The board and the table, gathered: rows, counts and what comes next, in a few queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from showup.pipeline.lists import columns, facets, listing, paging
from showup.pipeline.models import Opportunity
from showup.pipeline.rules import ACTIVE, ENDED
from showup.pipeline.search import snippets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.lists.columns import Stage
    from showup.pipeline.lists.facets import Facets
    from showup.pipeline.lists.filters import Filters
    from showup.pipeline.lists.listing import Line
    from showup.pipeline.search.snippets import Piece

A_COLUMN = 40  # cards; more would be a wall
LAST_ENDED = 10
AT_ONCE = 500  # jobs that are moved together


@dataclass(frozen=True, slots=True)
class Column:
    """A stage with its first cards."""

    stage: Stage
    lines: Sequence[Line]
    count: int

    @property
    def more(self) -> int:
        """Return how many cards it leaves out."""
        return self.count - len(self.lines)

    @property
    def due(self) -> bool:
        """Tell whether one of its cards is the seeker's move."""
        return any(line.needs for line in self.lines)


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands above the board and the table alike."""

    says: str
    below: str
    going: int
    ended: int
    stages: Sequence[Stage]


@dataclass(frozen=True, slots=True)
class Board:
    """What is going, by stage, and the last that ended."""

    head: Overview
    columns: Sequence[Column]
    ended: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table, with the words that were searched for as they stand in its texts."""

    line: Line
    found: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Table:
    """One page of what fits the filters."""

    head: Overview
    facets: Facets
    rows: Sequence[Row]
    total: int
    page: int
    pages: int

    @property
    def whole(self) -> bool:
        """Tell whether all that fits, on several pages, may be moved together."""
        return self.pages > 1 and self.total <= AT_ONCE

    @property
    def first(self) -> int:
        """Return the number of the first row, from one."""
        return (self.page - 1) * paging.AT_ONCE + 1

    @property
    def last(self) -> int:
        """Return the number of the last row."""
        return self.first + len(self.rows) - 1


def board(seeker: Seeker, *, today: date, now: datetime) -> Board:
    """Return the board by eight queries, whatever the size of the pipeline."""
    every = columns.stages(seeker)
    counted = paging.groups(seeker, "", today=today)
    own = Opportunity.objects.filter(seeker=seeker)
    nth = Window(
        RowNumber(),
        partition_by=[F("stage"), F("stage_name")],
        order_by=[F("excitement").desc(nulls_last=True), F("pk").desc()],
    )
    shown = own.filter(stage__in=ACTIVE).annotate(nth=nth).filter(nth__lte=A_COLUMN)
    cards = listing.lines(
        paging.with_next(own.filter(pk__in=[row.pk for row in shown.only("pk")])),
        today=today,
        now=now,
    )
    cards_of: dict[str, list[Line]] = {}
    for line in cards:
        row = line.opportunity
        cards_of.setdefault(columns.home(every, row.stage, row.stage_name).key, []).append(line)
    counts = facets.by_stage(counted, every)
    ended = own.filter(stage__in=ENDED).order_by("-stage_since", "-pk")[:LAST_ENDED]
    return Board(
        head=_head(seeker, counted, every, now=now),
        columns=[
            Column(each, cards_of.get(each.key, [])[:A_COLUMN], counts.get(each.key, 0))
            for each in every
            if not each.ended
        ],
        ended=listing.lines(ended, today=today, ordered=True),
    )


def table(seeker: Seeker, filters: Filters, *, today: date, now: datetime) -> Table:
    """Return a page of the table by six queries, twice as many where words are searched for."""
    every = columns.stages(seeker)
    plain = paging.groups(seeker, "", today=today)
    counted = paging.groups(seeker, filters.q, today=today) if filters.q else plain
    found = facets.facets(filters, counted, every)
    pages = max(1, -(-found.total // paging.AT_ONCE))
    page = min(filters.page, pages)
    rows = paging.ordered(paging.narrowed(seeker, filters, every, today=today), filters)
    start = (page - 1) * paging.AT_ONCE
    shown = paging.with_next(rows)[start : start + paging.AT_ONCE]
    lines = listing.lines(shown, today=today, now=now, ordered=True)
    pieces = snippets.of([line.opportunity.pk for line in lines], filters.q)
    return Table(
        head=_head(seeker, plain, every, now=now),
        facets=found,
        rows=[Row(line, pieces.get(line.opportunity.pk, ())) for line in lines],
        total=found.total,
        page=page,
        pages=pages,
    )


def fitting(seeker: Seeker, filters: Filters, *, today: date, most: int) -> list[int]:
    """Return the numbers of the jobs that fit the filters, on whichever page, at most so many."""
    every = columns.stages(seeker)
    rows = paging.ordered(paging.narrowed(seeker, filters, every, today=today), filters)
    return list(rows.values_list("pk", flat=True)[:most])


def _head(
    seeker: Seeker, counted: Sequence[paging.Group], every: Sequence[Stage], *, now: datetime
) -> Overview:
    going = sum(group.every for group in counted if group.stage in ACTIVE)
    ended = sum(group.every for group in counted if group.stage in ENDED)
    return Overview(
        says=listing.summary(going, booked=paging.booked(seeker, now=now), ended=ended),
        below=listing.below(
            asked=sum(group.answer for group in counted),
            quiet=sum(group.quiet for group in counted),
        ),
        going=going,
        ended=ended,
        stages=every,
    )
