"""Opportunities as JSON, for `showup list --json`, `showup show --json` and what writes say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.pipeline.models import Interview, Note, Opportunity, Posting, Step
    from showup.pipeline.queries import Link

_FIELDS = (
    "employer", "agency", "title", "stage", "stage_name", "excitement", "sureness", "dream",
    "deal_breaker", "deal_words", "rounds", "hours", "own_odds", "similarity", "why_not", "exempt",
    "place", "remote", "pay_low", "pay_high", "pay_currency", "pay_period", "contract", "level",
    "source", "link", "doubts", "doubt_words", "offer_words",
)  # fmt: skip
_DAYS = ("stage_since", "applied_on", "result_due", "offer_on", "offer_deadline")
_INTERVIEW = (
    "round", "state", "result", "minutes", "zone", "format", "place", "link", "scheduling_link",
    "uid", "sequence", "moves_made", "language", "people", "marks", "subject",
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


def whole(row: Opportunity, links: Iterable[Link]) -> dict[str, Any]:
    """Return one opportunity with everything that hangs on it, postings in full."""
    return {
        **opportunity(row),
        "steps": [_step(each) for each in row.steps.all()],
        "postings": [_posting(each) for each in row.postings.all()],
        "linked": [
            {"id": link.other.pk, "name": link.other.label, "why": link.why} for link in links
        ],
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


def _step(row: Step) -> dict[str, Any]:
    return {
        "id": row.pk,
        "stage": row.stage,
        "stage_name": row.stage_name,
        "day": row.day.isoformat(),
    }


def _posting(row: Posting) -> dict[str, Any]:
    names = ("link", "source", "title", "employer", "text", "facts")
    return {
        "id": row.pk,
        **{name: getattr(row, name) for name in names},
        "posted": row.posted.isoformat() if row.posted else None,
        "closes": row.closes.isoformat() if row.closes else None,
        "kept_at": row.kept_at.isoformat(),
    }
