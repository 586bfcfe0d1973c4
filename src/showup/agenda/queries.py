"""What gathers several rooms: the day, and one opportunity's story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q
from django.utils import timezone

from showup.advice import queries as advice
from showup.agenda import rules
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ENDED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision
    from showup.pipeline.models import Change, Interview, Opportunity


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that Today shows."""

    opening: rules.Opening
    answers: Sequence[Interview]
    coming: Sequence[Interview]
    offers: Sequence[Opportunity]
    empty: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One batch of the history, as one line; `undo` where it can be taken back first."""

    change: Change
    undo: bool


@dataclass(frozen=True, slots=True)
class Story:
    """One opportunity with what happened to it."""

    row: Opportunity
    interview: Interview | None
    interviews: Sequence[Interview]
    decisions: Sequence[Decision]
    history: Sequence[Said]
    ended: bool


def today(seeker: Seeker, *, now: datetime) -> Today:
    """Return the seeker's day, in the zone that is active."""
    answers = list(pipeline.need_an_answer(seeker))
    coming = list(pipeline.coming(seeker, now=now))
    offers = list(pipeline.active(seeker).filter(stage="offer"))
    waiting = [
        rules.Due(
            row.opportunity.label, timezone.localdate(row.answer_by) if row.answer_by else None
        )
        for row in answers
    ]
    waiting += [rules.Due(row.label, row.offer_deadline) for row in offers]
    following = None
    if coming and coming[0].starts_at is not None:
        following = (coming[0].opportunity.label, timezone.localdate(coming[0].starts_at))
    return Today(
        opening=rules.opening(waiting, following=following, today=timezone.localdate(now)),
        answers=answers,
        coming=coming,
        offers=offers,
        empty=not pipeline.opportunities(seeker).exists(),
    )


def story(seeker: Seeker, pk: int) -> Story | None:
    """Return one of the seeker's own opportunities with its history, newest first."""
    row = pipeline.opportunity(seeker, pk)
    if row is None:
        return None
    interviews = [each for each in pipeline.interviews(seeker) if each.opportunity_id == row.pk]
    return Story(
        row=row,
        interview=pipeline.open_interview(row),
        interviews=interviews,
        decisions=list(advice.decisions(seeker).filter(opportunity=row)[:20]),
        history=_history(seeker, row, interviews),
        ended=row.stage in ENDED,
    )


def _history(seeker: Seeker, row: Opportunity, interviews: Sequence[Interview]) -> list[Said]:
    about = Q(table="pipeline.opportunity", row=row.pk) | Q(
        table="pipeline.interview", row__in=[each.pk for each in interviews]
    )
    batches: dict[object, Change] = {}
    for change in pipeline.history(seeker).filter(about):
        batches[change.batch] = change  # the earliest change of a batch says what it was
    live = next((batch for batch, change in batches.items() if change.undone_at is None), None)
    return [Said(change, undo=batch == live) for batch, change in batches.items()]
