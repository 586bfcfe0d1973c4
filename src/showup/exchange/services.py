"""Take an invitation in: read, preview, then keep in one transaction that can be undone."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from showup.exchange import record_json, rules
from showup.exchange.models import Arrival
from showup.pipeline import history
from showup.pipeline import queries as pipeline
from showup.pipeline import services as pipeline_services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading
    from showup.pipeline.models import Interview, Opportunity


class NotAnInvitationError(ValueError):
    """There is nothing in it to keep; says what it is instead."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was written, and the batch that undoes it."""

    opportunity: Opportunity
    interview: Interview | None
    batch: uuid.UUID


@transaction.atomic
def take_in(seeker: Seeker, *, name: str, data: bytes, now: datetime) -> Arrival:
    """Read a file or pasted text and save what was read, for the seeker to look at."""
    from showup.exchange import readings  # parsers are slow to import

    found, problems = readings.read_file(name, data)
    return Arrival.objects.create(
        seeker=seeker,
        name=name[:300],
        digest=hashlib.sha256(data).hexdigest(),
        came_at=now,
        readings=[record_json.dump(reading) for reading in found],
        problems=[record_json.dump(problem) for problem in problems],
    )


@transaction.atomic
def keep(arrival: Arrival, *, answers: rules.Answers, now: datetime) -> Kept:
    """Write what an arrival says, mended by the seeker's answers, as one batch.

    Raises:
        NotAnInvitationError: nothing in it belongs in the pipeline.
        rules.MissingAnswerError: a question is still open; names the field.
    """
    reading = next(iter(record_json.readings(arrival.readings)), None)
    plan = rules.plan(reading, answers)
    batch = uuid.uuid4()
    seeker = arrival.seeker
    opportunity = _opportunity(seeker, plan, now=now, batch=batch)
    interview = _interview(opportunity, plan, now=now, batch=batch)
    if plan.kind == "offer":
        pipeline_services.offer(opportunity, deadline=plan.deadline, now=now, batch=batch)
    if plan.kind == "rejection":
        pipeline_services.end(opportunity, stage="rejected", now=now, batch=batch)
    arrival.batch = batch
    arrival.save(update_fields=["batch"])
    return Kept(opportunity, interview, batch)


def undo(seeker: Seeker, batch: uuid.UUID, *, now: datetime) -> str | None:
    """Undo a batch; an arrival that was kept by it counts as undone.

    Raises:
        showup.pipeline.history.CannotUndoError: a later change rests on it.
    """
    with transaction.atomic():
        says = history.undo(seeker, batch, now=now)
        if says is not None:
            Arrival.objects.filter(seeker=seeker, batch=batch).update(undone=True)
    return says
