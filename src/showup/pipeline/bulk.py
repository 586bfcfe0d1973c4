"""Many jobs in one go: rows, steps, history and search words in a few large writes."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import history, rules
from showup.pipeline.models import (
    Change,
    Employer,
    Interview,
    Note,
    Opportunity,
    Posting,
    StageName,
    Step,
)
from showup.pipeline.names import employer_key
from showup.pipeline.search import searching

if TYPE_CHECKING:
    from django.db.models import Model

    from showup.accounts.models import Seeker

AT_ONCE = 500  # rows a write
MOST_NAME = 300


@dataclass(frozen=True, slots=True)
class Whole:
    """A job with everything that hangs on it, as another list tells of it."""

    fields: dict[str, Any]  # of the opportunity
    steps: tuple[tuple[str, date], ...] = ()  # stages with the day each was entered
    interviews: tuple[dict[str, Any], ...] = ()
    note: str = ""
    posting: dict[str, Any] | None = None


@dataclass(slots=True)
class _Book:
    """The history of one batch, written as its rows are."""

    seeker: Seeker
    now: datetime
    says: str
    batch: uuid.UUID = field(default_factory=uuid.uuid4)

    def make(self, model: type[Model], rows: Sequence[Any]) -> None:
        """Insert rows of one table and keep each in the history."""
        manager = model._base_manager  # noqa: SLF001  Django's documented model API
        for some in _chunks(rows):
            manager.bulk_create(some)
            fresh = manager.in_bulk([row.pk for row in some])
            Change.objects.bulk_create(
                Change(
                    seeker=self.seeker,
                    batch=self.batch,
                    at=self.now,
                    verb="import",
                    says=self.says[:500],
                    table=model._meta.label_lower,  # noqa: SLF001  Django's documented model API
                    row=row.pk,
                    before=None,
                    after=history.columns_of(fresh[row.pk]),
                )
                for row in some
            )


@transaction.atomic
def add_many(
    seeker: Seeker,
    wholes: Sequence[Whole],
    *,
    now: datetime,
    says: str,
    batch: uuid.UUID | None = None,
) -> tuple[list[Opportunity], uuid.UUID]:
    """Add jobs with their steps, interviews, notes and postings as one batch of history.

    `says` is the sentence of the whole batch. The rows come back in the order of `wholes`.

    Raises:
        rules.FieldError: a value is off its scale, with the field's name; nothing is written.
    """
    for whole in wholes:
        rules.check_opportunity(whole.fields)
    book = _Book(seeker, now, says, batch or uuid.uuid4())
    firms = _firms(book, wholes)
    names = _name_stages(book, wholes)
    wholes = [replace(whole, fields=_settled(whole.fields, names)) for whole in wholes]
    rows = [
        Opportunity(
            seeker=seeker,
            made_at=now,
            firm=firms.get(_key(whole.fields.get("employer", ""))),
            **whole.fields,
        )
        for whole in wholes
    ]
    book.make(Opportunity, rows)
    _hang(book, list(zip(rows, wholes, strict=True)))
    return rows, book.batch


@transaction.atomic
def add_to(
    opportunity: Opportunity, whole: Whole, *, now: datetime, says: str, batch: uuid.UUID
) -> None:
    """Hang more steps, interviews, notes and a posting on a job; its fields are left alone."""
    _hang(_Book(opportunity.seeker, now, says, batch), [(opportunity, whole)])


def _hang(book: _Book, pairs: Sequence[tuple[Opportunity, Whole]]) -> None:
    """Write what hangs on jobs, a table at a time, and make it all findable."""
    steps = [
        _step(book, row, whole, stage, day) for row, whole in pairs for stage, day in whole.steps
    ]
    book.make(Step, steps)
    book.make(
        Interview,
        [
            Interview(opportunity=row, made_at=book.now, **told)
            for row, whole in pairs
            for told in whole.interviews
        ],
    )
    book.make(
        Note,
        [
            Note(opportunity=row, text=whole.note, made_at=book.now)
            for row, whole in pairs
            if whole.note
        ],
    )
    book.make(
        Posting,
        [
            Posting(opportunity=row, kept_at=book.now, **whole.posting)
            for row, whole in pairs
            if whole.posting is not None
        ],
    )
    searching.touch([row.pk for row, _ in pairs])


def _step(book: _Book, row: Opportunity, whole: Whole, stage: str, day: date) -> Step:
    now = stage == whole.fields.get("stage")
    name = str(whole.fields.get("stage_name", "")) if now else ""
    return Step(opportunity=row, stage=stage, stage_name=name, day=day, made_at=book.now)


def _firms(book: _Book, wholes: Sequence[Whole]) -> dict[str, Employer]:
    """Return the seeker's employers by every name they go by, the missing ones made."""
    known: dict[str, Employer] = {}
    for firm in Employer.objects.filter(seeker=book.seeker):
        for name in (*map(_key, firm.aliases), firm.key):
            known[name] = firm
    made: dict[str, Employer] = {}
    for whole in wholes:
        name = str(whole.fields.get("employer", "")).strip()
        key = _key(name)
        if key and key not in known and key not in made:
            made[key] = Employer(seeker=book.seeker, name=name, key=key)
    book.make(Employer, list(made.values()))
    return known | made


def _name_stages(book: _Book, wholes: Sequence[Whole]) -> dict[str, StageName]:
    """Return the seeker's own stages by their names, the missing ones made."""
    known = {row.name.casefold(): row for row in StageName.objects.filter(seeker=book.seeker)}
    told: dict[str, StageName] = {}
    for whole in wholes:
        name, like = str(whole.fields.get("stage_name", "")), str(whole.fields.get("stage", ""))
        if name and name.casefold() not in known:
            told.setdefault(name.casefold(), StageName(seeker=book.seeker, name=name, like=like))
    book.make(StageName, list(told.values()))
    return known | told


def _settled(fields: dict[str, Any], names: dict[str, StageName]) -> dict[str, Any]:
    """Return the fields with the stage's own name as it is known; one that counts as another goes."""
    own = names.get(str(fields.get("stage_name", "")).casefold())
    if own is None:
        return fields
    return fields | {"stage_name": own.name if own.like == fields.get("stage") else ""}


def _key(name: str) -> str:
    return employer_key(name)[:MOST_NAME]


def _chunks(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]
