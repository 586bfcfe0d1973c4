"""The jobs that a list in the terminal asks for, in its order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.pipeline.lists import filters, paging
from showup.pipeline.rules import ACTIVE

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

DOWN = ("excitement", "pay", "since")  # what begins with the largest


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; empty means: no matter."""

    stage: str = ""
    stage_name: str = ""
    source: str = ""
    remote: str = ""
    words: str = ""
    since: date | None = None
    sort: str = "excitement"


def selected(
    seeker: Seeker, wanted: Wanted, *, everything: bool, today: date
) -> QuerySet[Opportunity]:
    """Return the seeker's jobs that fit, in order; what has ended only where it is asked for."""
    sort = f"-{wanted.sort}" if wanted.sort in DOWN else wanted.sort
    asked = filters.Filters(stage=filters.ANY, remote=wanted.remote, q=wanted.words, sort=sort)
    rows = paging.narrowed(seeker, asked, (), today=today)
    if wanted.stage:
        rows = rows.filter(stage=wanted.stage)
    elif not everything:
        rows = rows.filter(stage__in=ACTIVE)
    if wanted.stage_name:
        rows = rows.filter(stage_name=wanted.stage_name)
    if wanted.source:
        rows = rows.filter(source__icontains=wanted.source)
    if wanted.since is not None:
        rows = rows.filter(stage_since__gte=wanted.since)
    return paging.ordered(rows, asked)
