"""What is kept beside an opportunity: postings, remarks, work that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import rules
from showup.pipeline.entries import Entry, made_just_now
from showup.pipeline.models import Note, Opportunity, Posting
from showup.pipeline.services.stages import enter

if TYPE_CHECKING:
    import uuid
    from datetime import datetime


@transaction.atomic
def keep_posting(
    opportunity: Opportunity, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> tuple[Posting, uuid.UUID]:
    """Keep a posting as it stands, beside those that were kept before."""
    label = opportunity.label
    entry = Entry(
        opportunity.seeker, "posting", f"The posting of {label} is kept.", now=now, batch=batch
    )
    row = Posting(opportunity=opportunity, kept_at=now, **fields)
    entry.make(row)
    return row, entry.done()


@transaction.atomic
def note(
    opportunity: Opportunity,
    *,
    text: str,
    now: datetime,
    kind: str = "note",
    due: datetime | None = None,
    batch: uuid.UUID | None = None,
) -> tuple[Note, uuid.UUID]:
    """Keep a remark, or work that the employer asked for; that moves it to screening at least.

    A double click keeps it once.

    Raises:
        rules.FieldError: there is no such kind of note, or nothing in it.
    """
    label = opportunity.label
    text = text.strip() or ("Work they asked for." if kind == "task" else "")
    rules.check_note(kind, text)
    alike = Note.objects.filter(opportunity=opportunity, kind=kind, text=text, due=due)
    twin = made_just_now(kind, alike, now=now) if batch is None else None
    if twin is not None:
        return twin
    says = f"{label} sent you work to do." if kind == "task" else f"A note on {label}."
    entry = Entry(opportunity.seeker, kind, says, now=now, batch=batch)
    opportunity.refresh_from_db()
    row = Note(opportunity=opportunity, kind=kind, text=text, due=due, made_at=now)
    entry.make(row)
    if kind == "task" and opportunity.stage in ("saved", "applied"):
        enter(entry, opportunity, stage="screening")
    return row, entry.done()


@transaction.atomic
def change_note(
    note: Note, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> uuid.UUID:
    """Change a note: its text, its kind, when it is due.

    Raises:
        rules.FieldError: there is no such kind of note, or nothing in it.
    """
    rules.check_note(fields.get("kind", note.kind), fields.get("text", note.text))
    label = note.opportunity.label
    says = f"A note on {label} was changed."
    entry = Entry(note.opportunity.seeker, "change", says, now=now, batch=batch)
    entry.change(note, **fields)
    return entry.done()


@transaction.atomic
def drop_note(note: Note, *, now: datetime, batch: uuid.UUID | None = None) -> uuid.UUID:
    """Take a note away."""
    label = note.opportunity.label
    entry = Entry(
        note.opportunity.seeker, "drop note", f"A note on {label} is gone.", now=now, batch=batch
    )
    entry.remove(note)
    return entry.done()
