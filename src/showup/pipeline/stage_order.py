"""Where a stage of the seeker's own stands among those that count alike."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.db import transaction

from showup.pipeline import queries, services

if TYPE_CHECKING:
    from datetime import datetime

    from showup.pipeline.models import StageName


@transaction.atomic
def place(stage: StageName, *, number: int, now: datetime) -> uuid.UUID:
    """Make a stage the first, second, … of those that count alike, as one change.

    A number beyond them puts it last.

    Raises:
        showup.pipeline.rules.FieldError: there are more than a board has room for.
    """
    alike = queries.stage_names(stage.seeker).filter(like=stage.like).exclude(pk=stage.pk)
    order = list(alike)
    order.insert(max(0, number - 1), stage)
    batch = uuid.uuid4()
    for position, row in enumerate(order):
        services.place_stage(row, position=position, now=now, batch=batch)
    return batch
