"""Write briefs and the time set aside for them; each verb is one history batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.accounts.zones import zone_of
from showup.agenda.clashes import timing
from showup.agenda.models import Block, Brief
from showup.agenda.preparing import queries
from showup.agenda.preparing.rules import blocks as when
from showup.agenda.preparing.rules import doing, keeping
from showup.agenda.preparing.rules.keeping import CannotPrepareError
from showup.pipeline.entries import Entry

if TYPE_CHECKING:
    import uuid
    from collections.abc import Collection
    from datetime import datetime

    from showup.pipeline.models import Interview

__all__ = ["CannotPrepareError", "CannotSetAsideError", "keep", "remove_block", "set_aside"]


class CannotSetAsideError(ValueError):
    """A time that can't be set aside; the message says why, for people."""


@transaction.atomic
def keep(interview: Interview, *, now: datetime, **fields: Any) -> uuid.UUID:
    """Keep what was written into a brief: answers, reasons, questions, plans_to_say and so on.

    Fields that aren't named stay. A brief that is changed is no longer read through, unless
    that is said in the same breath.

    Raises:
        CannotPrepareError: the interview has ended, or how it went is told before it began.
        FieldError: something has no room, with the field's name.
    """
    interview.refresh_from_db(fields=["state", "starts_at"])
    keeping.check_open(interview.state, fields)
    keeping.check_begun(interview.state, interview.starts_at, fields, now=now)
    told = keeping.tidy(fields)
    label = interview.opportunity.label
    brief = queries.for_interview(interview)
    was = {name: getattr(brief, name) for name in told} if brief else {}
    entry = Entry(interview.opportunity.seeker, "prepare", doing.says(label, was, told), now=now)
    if brief is None:
        entry.make(Brief(interview=interview, changed_at=now, **told))
        return entry.done()
    if any(getattr(brief, name) != value for name, value in told.items()):
        told["changed_at"] = now
        if set(fields) != {"went"}:
            told.setdefault("read_through", False)
    entry.change(brief, **told)
    return entry.done()


@transaction.atomic
def add(
    interview: Interview,
    *,
    now: datetime,
    reason: str = "",
    question: str = "",
    answer: tuple[str, str] = ("", ""),
    drop: Collection[str] = (),
    **fields: Any,
) -> uuid.UUID:
    """Add a reason, a question or an answer (what they ask, what answers it) to a brief.

    What is in `drop` is taken away: reasons and questions by their words, answers by what they
    ask. A new reason or question stands in the place of the one that goes. Other fields are kept.

    Raises:
        CannotPrepareError: the interview has ended.
        FieldError: something has no room, with the field's name.
    """
    brief = queries.for_interview(interview)
    for name, new in (("reasons", reason), ("questions", question)):
        lines = getattr(brief, name) if brief else []
        if new or any(line in drop for line in lines):
            fields[name] = keeping.mended(lines, new, drop)
    answers = brief.answers if brief else []
    if any(answer) or any(each["asks"] in drop for each in answers):
        fields["answers"] = keeping.answered(answers, *answer, drop)
    return keep(interview, now=now, **fields)


@transaction.atomic
def set_aside(
    interview: Interview, *, starts_at: datetime, now: datetime, minutes: int = when.MINUTES
) -> uuid.UUID:
    """Set time aside to prepare; the same time twice is set aside once.

    Raises:
        CannotSetAsideError: the time is over, after the interview began, at night or taken.
    """
    seeker = interview.opportunity.seeker
    interview.refresh_from_db()
    entry = Entry(
        seeker, "set aside", f"Time to prepare for {interview.opportunity.label}.", now=now
    )
    there = queries.blocks(interview).filter(starts_at=starts_at).first()
    if there is not None:
        entry.change(there, minutes=there.minutes)
        return entry.done()
    if interview.state != "booked" or interview.starts_at is None:
        raise CannotSetAsideError("No time is booked for this interview, so none is set aside.")
    if not now < starts_at < interview.starts_at:
        raise CannotSetAsideError("That time isn’t between now and the interview.")
    if when.at_night(starts_at, minutes, zone_of(seeker)):
        raise CannotSetAsideError("That is at night. Sleep helps more.")
    if not timing.serves(starts_at, minutes, interview.starts_at, None):  # the way is taken, below
        raise CannotSetAsideError("Choose a time in the week before the interview.")
    if when.over(starts_at, minutes, queries.taken(seeker, starts_at)):
        raise CannotSetAsideError("Something else is at that time by now. Choose another.")
    entry.make(Block(interview=interview, starts_at=starts_at, minutes=minutes, made_at=now))
    return entry.done()


@transaction.atomic
def remove_block(block: Block, *, now: datetime) -> uuid.UUID:
    """Take back time that was set aside."""
    label = block.interview.opportunity.label
    entry = Entry(
        block.interview.opportunity.seeker,
        "take back",
        f"Time to prepare for {label} is taken back.",
        now=now,
    )
    entry.remove(block)
    return entry.done()
