"""What the plain list says of each opportunity: pure, no database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.pipeline import rules
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from showup.pipeline.models import Interview, Opportunity

SURENESS = {"guess": "a guess", "fairly": "fairly", "very": "very"}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list: the next thing, and when."""

    opportunity: Opportunity
    stage: str
    sureness: str
    needs: bool  # the seeker's move
    says: str  # what comes next, in words; `when` follows
    when: datetime | date | None


def lines(rows: Iterable[Opportunity], *, today: date) -> list[Line]:
    """Return the rows, the most exciting first."""
    ordered = sorted(rows, key=lambda row: (-(row.excitement or -1.0), -row.pk))
    return [_line(row, today=today) for row in ordered]


def headline(rows: Sequence[Line], ended: Sequence[Line] = ()) -> str:
    """Return the list in one sentence."""
    if not rows:
        return "Nothing is open." if ended else "Nothing here yet."
    booked = sum(1 for row in rows if row.says == "You meet them")
    says = sentence(count(len(rows), "job is open", "jobs are open"))
    return f"{says}, {count(booked, 'interview')} booked." if booked else f"{says}."


def _line(row: Opportunity, *, today: date) -> Line:
    says, when, needs = _next(row, today=today)
    return Line(row, row.stage.capitalize(), SURENESS[row.sureness], needs, says, when)


def _next(row: Opportunity, *, today: date) -> tuple[str, datetime | date | None, bool]:
    if row.stage in rules.ENDED:
        return "", None, False
    if row.stage == "offer":
        return (
            ("Answer the offer by" if row.offer_deadline else "Answer the offer"),
            (row.offer_deadline),
            True,
        )
    interview = _open(row.interviews.all())
    if interview is not None and interview.state == "booked":
        return "You meet them", interview.starts_at, False
    if interview is not None:
        by = interview.answer_by
        return ("Answer by" if by else "Answer the invitation"), by, True
    if row.stage == "saved":
        return "Saved for later", None, False
    quiet = (today - row.applied_on).days if row.applied_on else None
    return (f"{quiet} days, no word" if quiet and quiet > 1 else "No word yet"), None, False


def _open(rows: Iterable[Interview]) -> Interview | None:
    found = [row for row in rows if row.state in ("invited", "booked")]
    return max(found, key=lambda row: row.pk, default=None)
