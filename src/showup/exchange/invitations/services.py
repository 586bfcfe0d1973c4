"""Take an invitation in: read, preview, then keep in one transaction that can be undone."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from showup.exchange import record_json
from showup.exchange.invitations import entries, filing, queries, rules
from showup.exchange.invitations.repeats import here_already, overtaken
from showup.exchange.invitations.rules import NotAnInvitationError
from showup.exchange.invitations.rules.planning import tidy
from showup.exchange.models import Arrival, Keeping, Origin
from showup.exchange.records import Problem, Reading
from showup.pipeline import history
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview, Opportunity

Told = tuple[tuple[Reading, ...], tuple[Problem, ...]]

__all__ = [
    "Kept",
    "NotAnInvitationError",
    "Parcel",
    "digest_of",
    "drop",
    "is_kept",
    "keep",
    "keep_all",
    "last_batch",
    "take_in",
    "take_in_read",
    "undo",
]


@dataclass(frozen=True, slots=True)
class Kept:
    """What was written, and the batch that undoes it.

    Where it was there already, or a newer word is known, nothing is written: `written` is
    False, `problems` says why, and `batch` is the one that wrote it then, where known.
    """

    opportunity: Opportunity
    interview: Interview | None
    batch: uuid.UUID | None
    written: bool = True
    new: bool = False  # the opportunity wasn't there before
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file that was read already, with the answers to each of its messages; None leaves one."""

    name: str
    digest: str
    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...]
    answers: tuple[rules.Answers | None, ...]


def take_in(seeker: Seeker, *, name: str, data: bytes, now: datetime) -> Arrival:
    """Read a file or pasted text and save what was read, for the seeker to look at."""
    from showup.exchange.invitations import readings  # parsers are slow to import

    told = readings.read_file(name, data, came=now)
    return take_in_read(seeker, name=name, digest=digest_of(data), told=told, now=now)


def take_in_read(seeker: Seeker, *, name: str, digest: str, told: Told, now: datetime) -> Arrival:
    """Save what was read already of a file of that digest, with the same `now`."""
    found, problems = told
    return _arrive(seeker, name, digest, found, problems, now=now)


def digest_of(data: bytes) -> str:
    """Return what makes two files the same: the SHA-256 of their bytes."""
    return hashlib.sha256(data).hexdigest()


@transaction.atomic
def keep(
    arrival: Arrival,
    *,
    answers: rules.Answers,
    now: datetime,
    which: int = 0,
    batch: uuid.UUID | None = None,
) -> Kept:
    """Write what a message of an arrival says, mended by the seeker's answers, as one batch.

    Raises:
        NotAnInvitationError: nothing in it belongs in the pipeline.
        rules.MissingAnswerError: a question is still open; names the field.
        showup.pipeline.rules.FieldError: an answer cannot stand; names the field.
    """
    seeker = arrival.seeker
    before = queries.kept_before(seeker, arrival.digest, which)
    if before is not None:
        return _unwritten(
            before.opportunity, before.interview, here_already(before.opportunity), before.batch
        )
    found = queries.readings(arrival)
    reading = entries.as_known(seeker, found[which]) if which < len(found) else None
    if reading is None:
        raise NotAnInvitationError(_unreadable(queries.problems(arrival)))
    answers = filing.with_sure_match(seeker, reading, answers)
    plan = rules.plan(reading, answers, own_zone=seeker.zone)
    where = filing.place(seeker, reading, plan, now=now)
    if where.interview is not None:
        known = overtaken(where.interview, plan)
        if known is not None:
            return _unwritten(where.interview.opportunity, where.interview, known)
    batch = batch or uuid.uuid4()
    changes = pipeline.history(seeker).filter(batch=batch)
    before_it = changes.count()
    opportunity, interview = filing.write(seeker, plan, where, now=now, batch=batch)
    if changes.count() == before_it:
        return _unwritten(opportunity, interview, here_already(opportunity))
    Keeping.objects.create(
        arrival=arrival,
        which=which,
        opportunity=opportunity,
        interview=interview,
        domains=sorted(rules.clue(reading).domains),
        batch=batch,
    )
    arrival.batch, arrival.undone = batch, False
    arrival.save(update_fields=["batch", "undone"])
    return Kept(opportunity, interview, batch, new=where.opportunity is None)


@transaction.atomic
def keep_all(seeker: Seeker, parcels: Sequence[Parcel], *, now: datetime) -> tuple[Kept, ...]:
    """Save and keep every answered message of several files as one batch, or none of them.

    Of what is left out, such as the rest of a diary, not a word is saved.

    Raises:
        NotAnInvitationError, rules.MissingAnswerError: as `keep`; then nothing is written.
    """
    batch = uuid.uuid4()
    kept = []
    for parcel in parcels:
        told = [
            Reading(reading.kind) if answers is None else reading
            for reading, answers in zip(parcel.readings, parcel.answers, strict=True)
        ]
        arrival = _arrive(seeker, parcel.name, parcel.digest, told, parcel.problems, now=now)
        for which, answers in enumerate(parcel.answers):
            if answers is not None:
                kept.append(keep(arrival, answers=answers, now=now, which=which, batch=batch))
    return tuple(kept)


@transaction.atomic
def drop(arrival: Arrival) -> bool:
    """Forget what was only looked at; what was kept stays, and False is returned."""
    if arrival.keepings.filter(undone=False).exists():
        return False
    arrival.delete()
    return True


@transaction.atomic
def undo(seeker: Seeker, batch: uuid.UUID, *, now: datetime) -> str | None:
    """Undo a batch; an arrival that was kept by it counts as undone.

    Returns the sentence of what was undone; None where the seeker has no such batch.

    Raises:
        showup.pipeline.history.CannotUndoError: a later change rests on it.
    """
    says = history.undo(seeker, batch, now=now)
    if says is not None:
        Arrival.objects.filter(seeker=seeker, batch=batch).update(undone=True)
        Keeping.objects.filter(arrival__seeker=seeker, batch=batch).update(undone=True)
        Origin.objects.filter(seeker=seeker, batch=batch).update(undone=True)
    return says


def _arrive(
    seeker: Seeker,
    name: str,
    digest: str,
    found: Sequence[Reading],
    problems: Sequence[Problem],
    *,
    now: datetime,
) -> Arrival:
    return Arrival.objects.create(
        seeker=seeker,
        name=tidy(name, 300),
        digest=digest,
        came_at=now,
        readings=[record_json.dump(reading) for reading in found],
        problems=[record_json.dump(problem) for problem in problems],
    )


def _unreadable(problems: tuple[Problem, ...]) -> str:
    first = next((f" {problem.what} {problem.mend}".rstrip() for problem in problems), "")
    return f"We found nothing in it that we can read.{first}"


def _unwritten(
    opportunity: Opportunity,
    interview: Interview | None,
    problem: Problem,
    batch: uuid.UUID | None = None,
) -> Kept:
    return Kept(opportunity, interview, batch, written=False, problems=(problem,))


def is_kept(seeker: Seeker, digest: str, which: int = 0) -> bool:
    """Tell whether a message of these very bytes was kept and still is."""
    return queries.kept_before(seeker, digest, which) is not None


def last_batch(seeker: Seeker) -> uuid.UUID | None:
    """Return the newest batch that can be undone."""
    return pipeline.last_batch(seeker)
