"""What becomes of a round: changed, moved, held, called off, left, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.pipeline import entries, rules, sentences
from showup.pipeline.entries import Entry
from showup.pipeline.models import Interview
from showup.pipeline.services.stages import enter

if TYPE_CHECKING:
    import uuid
    from datetime import datetime


@transaction.atomic
def change_interview(
    interview: Interview, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> uuid.UUID:
    """Change what is known of an interview: round, format, place, link, travel, people, its entry.

    Raises:
        rules.FieldError: a value cannot stand, with the field's name.
    """
    rules.check_interview(fields)
    says = f"The interview with {interview.opportunity.label} was changed."
    entry = Entry(interview.opportunity.seeker, "change", says, now=now, batch=batch)
    entry.change(interview, **rules.unchecking(interview, fields))
    return entry.done()


@transaction.atomic
def see_pause(interview: Interview, *, now: datetime) -> None:
    """Note that the look before cancelling was shown; it is shown once an interview."""
    if interview.paused_at is None:
        interview.paused_at = now
        interview.save(update_fields=["paused_at"])


@transaction.atomic
def ask_to_move(interview: Interview, *, now: datetime) -> uuid.UUID:
    """Note that the seeker asked the employer for another day; a double click asks once."""
    just_now = entries.last_of("move", interview, since=now - entries.ONE_CLICK)
    if just_now is not None:
        return just_now
    says = f"You asked {interview.opportunity.label} for another day."
    entry = Entry(interview.opportunity.seeker, "move", says, now=now)
    interview.refresh_from_db()
    entry.change(interview, moves_made=interview.moves_made + 1)
    return entry.done()


@transaction.atomic
def bow_out(
    interview: Interview, *, now: datetime, why: str = "", keep_job: bool = False
) -> uuid.UUID:
    """Decline an invitation or cancel a booking; the opportunity is withdrawn from.

    With `keep_job` it stays open, for another day.
    """
    interview.refresh_from_db()
    opportunity = interview.opportunity
    booked = interview.state == "booked"
    left = "interview with" if booked else "invitation from"
    says = f"The {left} {opportunity.label} is {'cancelled' if booked else 'declined'}."
    entry = Entry(opportunity.seeker, "cancel" if booked else "decline", says, now=now)
    entry.change(interview, state="cancelled" if booked else "declined")
    if not keep_job:
        enter(entry, opportunity, stage="withdrawn", why_not=why[:40])
    return entry.done()


@transaction.atomic
def cancelled_by_employer(
    interview: Interview, *, now: datetime, batch: uuid.UUID | None = None, **fields: Any
) -> uuid.UUID:
    """Note that the employer called an interview off, with what else that told of it.

    The opportunity stays open.
    """
    says = f"{interview.opportunity.label} called the interview off."
    entry = Entry(interview.opportunity.seeker, "cancelled", says, now=now, batch=batch)
    entry.change(interview, state="cancelled", **fields)
    return entry.done()


@transaction.atomic
def held(
    interview: Interview, *, now: datetime, result: str = "", batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Note that an interview took place, and what came of the round, where it is known.

    Raises:
        rules.FieldError: `result` is none of rules.RESULTS.
    """
    rules.check_result(result)
    label = interview.opportunity.label
    entry = Entry(interview.opportunity.seeker, "held", f"You met {label}.", now=now, batch=batch)
    entry.change(interview, state="held", result=result)
    return entry.done()


@transaction.atomic
def missed(interview: Interview, *, now: datetime, batch: uuid.UUID | None = None) -> uuid.UUID:
    """Note that the seeker did not come; the job stays open, since it may yet be mended."""
    says = f"You missed the interview with {interview.opportunity.label}."
    entry = Entry(interview.opportunity.seeker, "missed", says, now=now, batch=batch)
    entry.change(interview, state="missed", result="")
    return entry.done()


@transaction.atomic
def check(interview: Interview, *, now: datetime, batch: uuid.UUID | None = None) -> uuid.UUID:
    """Note that time, place and person were looked at; it counts until one of them changes."""
    says = f"Checked: when and where you meet {interview.opportunity.label}."
    entry = Entry(interview.opportunity.seeker, "check", says, now=now, batch=batch)
    entry.change(interview, checked_at=now)
    return entry.done()


@transaction.atomic
def set_result(
    interview: Interview, *, result: str, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Note what came of a round: passed, failed, waiting, or open again; it was held, then.

    Raises:
        rules.FieldError: `result` is none of rules.RESULTS.
    """
    rules.check_result(result)
    says = sentences.RESULTS[result].format(name=interview.opportunity.label)
    entry = Entry(interview.opportunity.seeker, "result", says, now=now, batch=batch)
    entry.change(interview, state="held", result=result)
    return entry.done()
