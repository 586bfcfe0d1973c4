"""Every change as a row before and after, so that a batch can be undone as one."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef

from showup.pipeline.entries import Entry, columns_of
from showup.pipeline.models import Change, Opportunity, StageName, Step
from showup.pipeline.search import searching
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from showup.accounts.models import Seeker


__all__ = ["CannotUndoError", "Entry", "columns_of", "undo"]

SHARED = ("pipeline.employer", "pipeline.stagename")  # stay while something else rests on them
ASKED_FOR = ("decision", "brief")  # kept by other rooms, and worth a word when it goes too
AT_ONCE = 500  # rows that are put back in one go


class CannotUndoError(Exception):
    """The rows have changed since; says which, for people."""


def _told_of_change(change: Change) -> set[int]:
    if change.table == "pipeline.opportunity":
        return {change.row}
    told = (change.before or change.after or {}).get("opportunity_id")
    return {int(told)} if told is not None else set()


@transaction.atomic
def undo(seeker: Seeker, batch: uuid.UUID, *, now: datetime) -> str | None:
    """Put every row of a batch back as it was, newest first; return what was undone.

    Returns None where the seeker has no such batch or it is undone already. What other rooms
    keep of a row that goes is named in the sentence.

    Raises:
        CannotUndoError: a later change rests on one of the rows.
    """
    changes = list(
        Change.objects.select_for_update()
        .filter(seeker=seeker, batch=batch, undone_at=None)
        .order_by("-pk")
    )
    if not changes:
        return None
    runs = list(_runs(changes))
    gone = _goes_with(runs)
    try:
        with transaction.atomic():
            for run in runs:
                _refuse_if_built_upon(run)
                _put_back(run)
    except IntegrityError as error:
        raise CannotUndoError("Something newer took its place; undo that first.") from error
    Change.objects.filter(seeker=seeker, batch=batch, undone_at=None).update(undone_at=now)
    _sweep(seeker)
    _step_back(changes)
    searching.touch({pk for change in changes for pk in _told_of_change(change)})
    return " ".join([changes[-1].says, *gone])


def _step_back(changes: list[Change]) -> None:
    """Fit the steps to stages put back by changes older than steps: those have none in theirs."""
    with_steps = {
        pk
        for change in changes
        if change.table == "pipeline.step"
        for pk in _told_of_change(change)
    }
    moved = {
        change.row
        for change in changes
        if change.table == "pipeline.opportunity"
        and change.before
        and change.after
        and change.before.get("stage") != change.after.get("stage")
    }
    for row in Opportunity.objects.filter(pk__in=moved - with_steps):
        steps = list(row.steps.order_by("-day", "-pk")[:2])
        if not steps or _stands_in(row, steps[0]):
            continue
        if _stands_in(row, steps[-1]):
            steps[0].delete()
            row.stage_since = steps[-1].day
            row.save(update_fields=["stage_since"])
        else:
            row.steps.filter(pk=steps[0].pk).update(stage=row.stage, stage_name=row.stage_name)


def _stands_in(row: Opportunity, step: Step) -> bool:
    return (row.stage, row.stage_name) == (step.stage, step.stage_name)


def _runs(changes: list[Change]) -> Iterator[list[Change]]:
    """Yield changes as they are put back: rows of one table made one after another go at once."""
    run: list[Change] = []
    for change in changes:
        fits = run and change.before is None and run[0].before is None
        if not fits or change.table != run[0].table or len(run) >= AT_ONCE:
            if run:
                yield run
            run = []
        run.append(change)
    if run:
        yield run


def _goes_with(runs: list[list[Change]]) -> list[str]:
    """Return a sentence for each sort of thing that other rooms keep of what will be deleted."""
    found: dict[str, set[int]] = {}
    for run in runs:
        if run[0].before is not None or run[0].table in SHARED:
            continue
        model = apps.get_model(run[0].table)
        for relation in model._meta.related_objects:  # noqa: SLF001  Django's documented model API
            table = relation.related_model
            if table._meta.model_name in ASKED_FOR:  # noqa: SLF001  Django's documented model API
                rows = table._base_manager.filter(**{f"{relation.field.name}__in": _rows(run)})  # noqa: SLF001  Django's documented model API
                name = str(table._meta.verbose_name)  # noqa: SLF001  Django's documented model API
                found.setdefault(name, set()).update(rows.values_list("pk", flat=True))
    return [
        f"{sentence(count(len(pks), name))} about it went too."
        for name, pks in found.items()
        if pks
    ]


def _sweep(seeker: Seeker) -> None:
    """Take away what was only kept for others, once nothing rests on it any longer."""
    for table in SHARED:
        made = Change.objects.filter(
            seeker=seeker, table=table, before__isnull=True, undone_at__isnull=False
        )
        manager = apps.get_model(table)._base_manager  # noqa: SLF001  Django's documented model API
        left = list(manager.filter(pk__in=made.values("row")).values_list("pk", flat=True))
        for start in range(0, len(left), AT_ONCE):
            some = left[start : start + AT_ONCE]
            manager.filter(pk__in=set(some) - _resting(table, some)).delete()


def _rows(run: list[Change]) -> list[int]:
    return [change.row for change in run]


def _refuse_if_built_upon(run: list[Change]) -> None:
    table, first = run[0].table, min(change.pk for change in run)
    rows = {table: set(_rows(run))}
    if run[0].before is None and table not in SHARED:
        for hanging, _, pk in _hanging_on(table, _rows(run)):  # they would be deleted with it
            rows.setdefault(hanging, set()).add(pk)
    newer = Change.objects.filter(seeker=run[0].seeker_id, undone_at=None, pk__gt=first)
    newer = newer.exclude(batch=run[0].batch).order_by("-pk")
    for name, pks in rows.items():
        later = newer.filter(table=name, row__in=pks).first()
        if later is not None:
            raise CannotUndoError(f"Undo “{later.says}” first; it came later and rests on this.")


def _resting(table: str, pks: list[int]) -> set[int]:
    """Return which shared rows are still used by something."""
    if table == "pipeline.stagename":  # used by its name
        used = Step.objects.filter(
            opportunity__seeker=OuterRef("seeker"), stage_name=OuterRef("name")
        )
        named = StageName.objects.filter(Exists(used), pk__in=pks)
        return set(named.values_list("pk", flat=True))
    return {rested for _, rested, _ in _hanging_on(table, pks)}


def _hanging_on(table_name: str, pks: list[int]) -> list[tuple[str, int, int]]:
    """Return the rows of the room that point at some: their table, what at, their key."""
    model = apps.get_model(table_name)
    found: list[tuple[str, int, int]] = []
    for relation in model._meta.related_objects:  # noqa: SLF001  Django's documented model API
        table = relation.related_model
        if table._meta.app_label == model._meta.app_label:  # noqa: SLF001  Django's documented model API
            name = relation.field.name
            rows = table._base_manager.filter(**{f"{name}__in": pks})  # noqa: SLF001  Django's documented model API
            label = table._meta.label_lower  # noqa: SLF001  Django's documented model API
            found += [(label, at, key) for at, key in rows.values_list(name, "pk")]
    return found


def _put_back(run: list[Change]) -> None:
    change, model = run[0], apps.get_model(run[0].table)
    manager = model._base_manager  # noqa: SLF001  Django's documented model API
    if change.before is None:
        stay = _resting(change.table, _rows(run)) if change.table in SHARED else set()
        manager.filter(pk__in=set(_rows(run)) - stay).delete()
        return
    after = change.after or {}
    values = {
        field.attname: field.to_python(change.before[field.attname])
        for field in model._meta.concrete_fields  # noqa: SLF001  Django's documented model API
        if field.attname in change.before
        and (change.after is None or change.before[field.attname] != after.get(field.attname))
    }
    if change.after is None:
        model(**values).save(force_insert=True)
    elif values:  # only what this change touched: a pause seen since stays seen
        manager.filter(pk=change.row).update(**values)
