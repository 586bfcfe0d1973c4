"""Opportunities as JSON, for `showup list --json` and `showup show --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from showup.pipeline.models import Interview, Note, Opportunity

_FIELDS = (
    "employer", "agency", "title", "stage", "excitement", "sureness", "dream", "deal_breaker",
    "deal_words", "rounds", "hours", "own_odds", "similarity", "why_not", "exempt",
)  # fmt: skip
_DAYS = ("applied_on", "result_due", "offer_deadline")
_INTERVIEW = (
    "round", "state", "minutes", "zone", "format", "place", "link", "scheduling_link", "uid",
    "sequence", "moves_made", "language", "people", "marks", "subject",
)  # fmt: skip


def opportunity(row: Opportunity) -> dict[str, Any]:
    """Return one opportunity with its interviews and notes; moments are in UTC."""
    days = {name: getattr(row, name) for name in _DAYS}
    return {
        "id": row.pk,
        "name": row.label,
        **{name: getattr(row, name) for name in _FIELDS},
        **{name: day.isoformat() if day else None for name, day in days.items()},
        "interviews": [_interview(each) for each in row.interviews.all()],
        "notes": [_note(each) for each in row.notes.all()],
    }


def _interview(row: Interview) -> dict[str, Any]:
    return {
        "id": row.pk,
        **{name: getattr(row, name) for name in _INTERVIEW},
        "starts_at": row.starts_at.isoformat() if row.starts_at else None,
        "answer_by": row.answer_by.isoformat() if row.answer_by else None,
        "slots": [
            {"starts_at": slot.starts_at.isoformat(), "minutes": slot.minutes}
            for slot in row.slots.all()
        ],
    }


def _note(row: Note) -> dict[str, Any]:
    due = row.due.isoformat() if row.due else None
    return {"id": row.pk, "kind": row.kind, "text": row.text, "due": due}
