"""A job typed in by hand, with its invitation, as one change."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import rules, services
from showup.shared import deadlines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity


@transaction.atomic
def enter(
    seeker: Seeker,
    *,
    slots: Sequence[datetime],
    answer_by: date | None,
    zone: tzinfo,
    now: datetime,
    on: date | None = None,
    **fields: Any,
) -> tuple[Opportunity, uuid.UUID]:
    """Add a job and, where times or a deadline are given, its invitation; a double click adds once.

    `slots` are naive, on a wall clock in `zone`; the deadline ends with its day.

    Raises:
        showup.pipeline.rules.FieldError: a value is off its scale, or the clocks change then.
    """
    moments = [placed(slot, zone) for slot in slots]
    twin = services.added_just_now(seeker, now=now, on=on, **fields)
    if twin is not None and _offered(twin[0]) == sorted(set(moments)):
        return twin
    batch = uuid.uuid4()
    row, _ = services.add(seeker, now=now, on=on, batch=batch, **fields)
    if slots or answer_by:
        end = deadlines.end_of(answer_by, zone) if answer_by else None
        services.invite(
            row,
            slots=[services.SlotTime(moment) for moment in moments],
            now=now,
            batch=batch,
            answer_by=end,
        )
    return row, batch


def _offered(row: Opportunity) -> list[datetime]:
    return sorted(slot.starts_at for each in row.interviews.all() for slot in each.slots.all())


def placed(wall: datetime, zone: tzinfo) -> datetime:
    """Return a wall-clock time as a moment.

    Raises:
        showup.pipeline.rules.FieldError: the clocks change then: there is no such time, or two.
    """
    first, second = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        says = f"The clocks change at {wall:%H:%M} that night. Give a time beside it."
        raise rules.FieldError("slot_1", says)
    return first.astimezone(UTC)
