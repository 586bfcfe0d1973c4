"""Stages of the seeker's own: named, renamed, dropped, and known when a job enters one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from showup.pipeline import rules
from showup.pipeline.entries import Entry
from showup.pipeline.models import Opportunity, StageName, Step

if TYPE_CHECKING:
    import uuid
    from datetime import datetime

    from showup.accounts.models import Seeker


class StageInUseError(ValueError):
    """Jobs stand in the stage; says how many."""


@transaction.atomic
def name_stage(
    seeker: Seeker, *, name: str, like: str, now: datetime, batch: uuid.UUID | None = None
) -> tuple[StageName, uuid.UUID]:
    """Name a stage of the seeker's own and the usual one it counts as.

    Raises:
        rules.FieldError: the name is taken or empty, or it counts as no usual stage.
    """
    rules.check_stage_name(name, like)
    known = _called(seeker, name)
    if known is not None and known.like != like:
        raise rules.FieldError("name", f"“{known.name}” counts as {known.like} already.")
    entry = Entry(seeker, "name stage", f"“{name.strip()}” is a stage now.", now=now, batch=batch)
    if known is None:
        known = _make(entry, name.strip(), like)
    else:
        entry.change(known)
    return known, entry.done()


@transaction.atomic
def rename_stage(
    stage: StageName, *, name: str, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Give a stage another name; jobs in it, and what they went through, carry the new one.

    Raises:
        rules.FieldError: the name is taken or empty.
    """
    stage.refresh_from_db()
    name = name.strip()
    rules.check_stage_name(name, stage.like)
    taken = _called(stage.seeker, name)
    if taken is not None and taken.pk != stage.pk:
        raise rules.FieldError("name", f"There is a stage “{taken.name}” already.")
    says = f"The stage “{stage.name}” is called “{name}” now."
    entry = Entry(stage.seeker, "rename stage", says, now=now, batch=batch)
    _reword(entry, stage, name)
    entry.change(stage, name=name)
    return entry.done()


@transaction.atomic
def place_stage(
    stage: StageName, *, position: int, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Put a stage in its place among those that count alike.

    Raises:
        rules.FieldError: the place is below 0 or above 99.
    """
    if not 0 <= position <= 99:  # noqa: PLR2004  far more than a board has room for
        raise rules.FieldError("position", "A place goes from 0 to 99.")
    entry = Entry(
        stage.seeker, "place stage", f"“{stage.name}” has another place.", now=now, batch=batch
    )
    entry.change(stage, position=position)
    return entry.done()


@transaction.atomic
def drop_stage(
    stage: StageName, *, now: datetime, move_back: bool = False, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Drop a stage. With `move_back` jobs in it go to the usual stage that it counts as.

    Raises:
        StageInUseError: jobs stand in it, and they are not to be moved.
    """
    stage.refresh_from_db()
    many = Opportunity.objects.filter(seeker=stage.seeker, stage_name=stage.name).count()
    if many and not move_back:
        jobs = "one job stands" if many == 1 else f"{many} jobs stand"
        raise StageInUseError(f"{jobs} in “{stage.name}”. Move them, or drop it with them.")
    entry = Entry(
        stage.seeker, "drop stage", f"The stage “{stage.name}” is gone.", now=now, batch=batch
    )
    _reword(entry, stage, "")
    entry.remove(stage)
    return entry.done()


def settled(entry: Entry, stage: str, stage_name: str) -> tuple[str, str]:
    """Return a stage and the seeker's name for it as they are known; a new name is kept.

    What a name counts as is the name's to say.
    """
    name = stage_name.strip()
    if not name or name.casefold() in rules.STAGES:
        return stage, ""
    known = _called(entry.seeker, name) or _make(entry, name, stage)
    return known.like, known.name


def _make(entry: Entry, name: str, like: str) -> StageName:
    alike = StageName.objects.filter(seeker=entry.seeker, like=like).count()
    row = StageName(seeker=entry.seeker, name=name, like=like, position=min(alike, 99))
    entry.make(row)
    return row


def _called(seeker: Seeker, name: str) -> StageName | None:
    wanted = name.strip().casefold()
    rows = StageName.objects.filter(seeker=seeker)
    return next((row for row in rows if row.name.casefold() == wanted), None)


def _reword(entry: Entry, stage: StageName, name: str) -> None:
    for row in Opportunity.objects.filter(seeker=stage.seeker, stage_name=stage.name):
        entry.change(row, stage_name=name)
    for step in Step.objects.filter(opportunity__seeker=stage.seeker, stage_name=stage.name):
        entry.change(step, stage_name=name)
