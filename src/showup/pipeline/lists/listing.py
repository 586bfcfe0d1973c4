"""What the board and the table say of each opportunity: pure, no database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from showup.pipeline import rules
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from showup.pipeline.models import Interview, Opportunity

SURENESS = {"guess": "a guess", "fairly": "fairly", "very": "very"}
SAID = {"ghosted": "No word"}
WAITING = ("applied", "screening", "interview")  # where it is the employer's turn
MEETING = "You meet them"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list: the next thing, and when."""

    opportunity: Opportunity
    stage: str
    sureness: str
    needs: bool  # the seeker's move
    says: str  # what comes next, in words; `when` follows
    when: datetime | date | None


def lines(
    rows: Iterable[Opportunity], *, today: date, now: datetime | None = None, ordered: bool = False
) -> list[Line]:
    """Return the rows, the most exciting first unless they are ordered already.

    Of each, `interviews` must be at hand, and with `now` also `postings`. Without `now`, nothing
    is said of interviews that have been and of postings that close.
    """
    kept = rows if ordered else sorted(rows, key=lambda row: (-(row.excitement or -1.0), -row.pk))
    return [_line(row, today=today, now=now) for row in kept]


def headline(rows: Sequence[Line], ended: Sequence[Line] = ()) -> str:
    """Return the list in one sentence."""
    booked = sum(1 for row in rows if row.says == MEETING)
    return summary(len(rows), booked=booked, ended=len(ended))


def summary(going: int, *, booked: int, ended: int) -> str:
    """Return a pipeline in one sentence, by its counts."""
    if not going:
        return "Nothing is open." if ended else "Nothing here yet."
    says = sentence(count(going, "job is open", "jobs are open"))
    return f"{says}, {count(booked, 'interview')} booked." if booked else f"{says}."


def below(*, asked: int, quiet: int) -> str:
    """Return what waits for whom, in a sentence or two; "" where nothing does."""
    said = []
    if asked:
        said.append(sentence(count(asked, "invitation to answer", "invitations to answer")) + ".")
    if quiet:
        verb = "has" if quiet == 1 else "have"
        said.append(f"{sentence(count(quiet, 'job'))} {verb} been quiet for two weeks or more.")
    return " ".join(said)


def stage_said(stage: str, stage_name: str = "") -> str:
    """Return a stage for people."""
    return stage_name or SAID.get(stage) or stage.capitalize()


def quiet_days(row: Opportunity, *, today: date) -> int | None:
    """Return for how many days nothing was heard; None where nothing is awaited.

    One hears something when a stage begins and when one meets.
    """
    if row.stage not in WAITING or _open(row.interviews.all()) is not None:
        return None
    met = [row.starts_at for row in row.interviews.all() if row.state == "held" and row.starts_at]
    heard = [day for day in (row.stage_since, row.applied_on) if day]
    heard += [moment.date() for moment in met]
    return max(0, (today - max(heard)).days) if heard else None


def _line(row: Opportunity, *, today: date, now: datetime | None) -> Line:
    says, when, needs = _next(row, today=today, now=now)
    return Line(
        row, stage_said(row.stage, row.stage_name), SURENESS[row.sureness], needs, says, when
    )


def _next(
    row: Opportunity, *, today: date, now: datetime | None
) -> tuple[str, datetime | date | None, bool]:
    if row.stage in rules.ENDED:
        return "", None, False
    if row.stage == "offer":
        by = row.offer_deadline
        return ("Answer the offer by" if by else "Answer the offer"), by, True
    interview = _open(row.interviews.all())
    if interview is not None:
        return _meeting(interview, now=now)
    if row.stage == "saved":
        closes = _closes(row, today=today) if now is not None else None
        return ("Posting closes" if closes else "Saved for later"), closes, False
    quiet = quiet_days(row, today=today)
    return (f"{quiet} days, no word" if quiet and quiet > 1 else "No word yet"), None, False


def _meeting(
    interview: Interview, *, now: datetime | None
) -> tuple[str, datetime | date | None, bool]:
    if interview.state == "booked":
        ends = interview.starts_at and rules.ends_at(interview.starts_at, interview.minutes)
        if now is not None and ends is not None and ends <= now:
            return "How did it go?", None, True
        return MEETING, interview.starts_at, False
    by = interview.answer_by
    return ("Answer by" if by else "Answer the invitation"), by, True


def _closes(row: Opportunity, *, today: date) -> date | None:
    days = [posting.closes for posting in row.postings.all() if posting.closes]
    return min((day for day in days if day >= today), default=None)


def _open(rows: Iterable[Interview]) -> Interview | None:
    found = [row for row in rows if row.state in ("invited", "booked")]
    return max(found, key=lambda row: row.pk, default=None)
