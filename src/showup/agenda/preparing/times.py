"""The time set aside to prepare: what of it still fits, and what could stand in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.accounts.zones import zone_of
from showup.agenda.models import Block
from showup.agenda.preparing import queries
from showup.agenda.preparing.rules import blocks as when
from showup.pipeline.rules import ACTIVE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview


@dataclass(frozen=True, slots=True)
class Unfit:
    """Time that was set aside for an interview which has moved away from it."""

    pk: int
    interview: int
    label: str
    says: str


@dataclass(frozen=True, slots=True)
class Times:
    """The time set aside for one interview, what of it no longer fits, and what is proposed."""

    blocks: tuple[Block, ...]
    unfit: tuple[Unfit, ...]
    proposed: tuple[when.Proposed, ...]


def unfit(seeker: Seeker, *, now: datetime) -> tuple[Unfit, ...]:
    """Return the time ahead that no longer fits its interview, the soonest first: one query."""
    rows = Block.objects.filter(
        interview__opportunity__seeker=seeker,
        interview__opportunity__stage__in=ACTIVE,
        interview__state="booked",
        interview__starts_at__gt=now,
    )
    told = rows.select_related("interview__opportunity").order_by("starts_at", "pk")
    return unfit_of(told, zone=zone_of(seeker), now=now)


def unfit_of(rows: Iterable[Block], *, zone: tzinfo, now: datetime) -> tuple[Unfit, ...]:
    """Return which of some blocks, with their interviews, no longer fit."""
    return tuple(
        Unfit(
            row.pk,
            row.interview_id,
            row.interview.opportunity.label,
            when.no_longer_fits(row.starts_at, zone),
        )
        for row in rows
        if row.interview.state == "booked"
        and when.is_unfit(
            row.starts_at,
            row.minutes,
            row.interview.starts_at,
            now=now,
            travel_minutes=row.interview.travel_minutes,
        )
    )


def times(seeker: Seeker, interview: Interview, *, now: datetime) -> Times:
    """Return the time set aside for an interview, and free times beside what still fits."""
    rows = list(queries.blocks(interview).select_related("interview__opportunity"))
    away = unfit_of(rows, zone=zone_of(seeker), now=now)
    gone = {each.pk for each in away}
    return Times(
        blocks=tuple(row for row in rows if row.pk not in gone),
        unfit=away,
        proposed=queries.proposed_blocks(seeker, interview, now=now),
    )
