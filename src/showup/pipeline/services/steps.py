"""What an opportunity went through: steps remembered later, and days corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from showup.pipeline import rules
from showup.pipeline.entries import Entry
from showup.pipeline.services.stage_names import settled
from showup.pipeline.services.stages import current_step, day_of, keep_last, make_step

if TYPE_CHECKING:
    import uuid
    from datetime import date, datetime

    from showup.pipeline.models import Opportunity, Step


@transaction.atomic
def remember_step(
    opportunity: Opportunity,
    *,
    stage: str,
    day: date,
    now: datetime,
    stage_name: str = "",
    batch: uuid.UUID | None = None,
) -> uuid.UUID:
    """Add a stage that an opportunity went through earlier; where it is now stays.

    Raises:
        rules.FieldError: there is no such stage, or the day is after the stage it is in now.
    """
    rules.check_opportunity({"stage": stage, "stage_name": stage_name})
    rules.check_past("day", day, today=day_of(opportunity.seeker, now))
    opportunity.refresh_from_db()
    since = opportunity.stage_since
    if since is not None and day > since:
        raise rules.FieldError(
            "day",
            f"{opportunity.label} has been at {opportunity.stage_name or opportunity.stage} since "
            f"{rules.said_day(since)}. An earlier stage has an earlier day.",
        )
    says = f"{opportunity.label} was at {stage_name or stage} on {rules.said_day(day)}."
    entry = Entry(opportunity.seeker, "step", says, now=now, batch=batch)
    stage, stage_name = settled(entry, stage, stage_name)
    remember(entry, opportunity, stage=stage, stage_name=stage_name, day=day)
    if stage == "applied" and opportunity.applied_on is None:
        entry.change(opportunity, applied_on=day)
    return entry.done()


@transaction.atomic
def date_step(step: Step, *, day: date, now: datetime, batch: uuid.UUID | None = None) -> uuid.UUID:
    """Correct the day on which a stage was entered; the last step stays the last.

    Raises:
        rules.FieldError: the day is still to come, or would change the stage it is in now.
    """
    step.refresh_from_db()
    row = step.opportunity
    rules.check_past("day", day, today=day_of(row.seeker, now))
    says = f"{row.label} was at {step.stage_name or step.stage} on {rules.said_day(day)}."
    entry = Entry(row.seeker, "step", says, now=now, batch=batch)
    last, old = current_step(row), step.day
    if row.applied_on == old and step.stage == "applied":
        entry.change(row, applied_on=day)
    entry.change(step, day=day)
    now_last = current_step(row)
    if last is None or now_last is None or last.pk != now_last.pk:
        other = now_last if last is not None and last.pk == step.pk else last
        since = rules.said_day(other.day) if other else ""
        raise rules.FieldError(
            "day", f"{row.label} was elsewhere on {since}; the stages would change places."
        )
    if last.pk == step.pk:
        entry.change(row, stage_since=day)
    return entry.done()


@transaction.atomic
def forget_step(step: Step, *, now: datetime, batch: uuid.UUID | None = None) -> uuid.UUID:
    """Take an earlier step out of what an opportunity went through.

    Raises:
        rules.FieldError: it is the step into the stage the opportunity is in now.
    """
    step.refresh_from_db()
    row = step.opportunity
    last = current_step(row)
    if last is not None and last.pk == step.pk:
        raise rules.FieldError("step", f"{row.label} is there now; move it instead.")
    says = f"{row.label} was never at {step.stage_name or step.stage}."
    entry = Entry(row.seeker, "step", says, now=now, batch=batch)
    entry.remove(step)
    return entry.done()


def remember(
    entry: Entry, row: Opportunity, *, stage: str, day: date, stage_name: str = ""
) -> None:
    """Add an earlier step, before the one into the stage of now, also where both are of a day."""
    same = row.steps.filter(stage=stage, stage_name=stage_name, day=day).first()
    if same is not None:
        entry.change(same)
        return
    last = current_step(row)
    make_step(entry, row, stage=stage, stage_name=stage_name, day=day)
    if last is not None:
        keep_last(entry, row, last)


def keep_applied(entry: Entry, row: Opportunity) -> None:
    """Keep the step into applied on the day of the application, as far as its order allows."""
    row.refresh_from_db()
    day, since = row.applied_on, row.stage_since
    if day is None or since is None or day > day_of(entry.seeker, entry.now):
        return
    last = current_step(row)
    applied = row.steps.filter(stage="applied").order_by("-day", "-pk").first()
    if applied is not None and last is not None and applied.pk == last.pk:
        before = row.steps.exclude(pk=last.pk).order_by("-day", "-pk").first()
        if before is None or before.day <= day:
            entry.change(applied, day=day)
            entry.change(row, stage_since=day)
            keep_last(entry, row, applied)
    elif day > since:
        return
    elif applied is not None and (last is None or day < last.day):
        entry.change(applied, day=day)
    elif applied is None and row.stage != "saved":
        remember(entry, row, stage="applied", day=day)
