"""Tell a message that is here already, or that a newer one overtook, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.accounts.zones import zone_of
from showup.exchange.invitations import filing, queries, rebooking, rules
from showup.exchange.records import Problem

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading
    from showup.pipeline.models import Interview, Opportunity


@dataclass(frozen=True, slots=True)
class Repeat:
    """A message that brings nothing new, and of which job it is."""

    opportunity: Opportunity
    says: str
    headline: str
    is_older: bool = False  # than what is kept


def foreseen(
    seeker: Seeker, digest: str, reading: Reading, *, now: datetime, which: int = 0
) -> Repeat | None:
    """Tell whether keeping a message as it was read would write nothing."""
    before = queries.kept_before(seeker, digest, which)
    if before is not None:
        return _the_same(before.opportunity)
    answers = filing.with_sure_match(seeker, reading, rules.Answers())
    try:
        plan = rules.plan(reading, answers, own_zone=seeker.zone)
        interview = filing.place(seeker, reading, plan, now=now).interview
    except (rules.MissingAnswerError, rules.NotAnInvitationError):
        return None  # what is open is asked first
    if interview is None or overtaken(interview, plan) is None:
        return None
    job = interview.opportunity
    known = _newer(interview, plan)
    if not known:
        return _the_same(job)
    return Repeat(
        job,
        f"A newer version of this calendar entry came before, with {job.label} ({known}). What "
        "you have stands; keeping this one would change nothing.",
        headline="This is older than what you have.",
        is_older=True,
    )


def _the_same(job: Opportunity) -> Repeat:
    says = f"You have this one already, with {job.label}: keeping it again would change nothing."
    return Repeat(job, says, headline=f"Nothing new from {job.label}.")


def overtaken(interview: Interview, plan: rules.Plan) -> Problem | None:
    """Return what to say where an entry is known in this or a newer version, or is over by now."""
    if rebooking.that_was([interview], plan) is not None:
        return here_already(interview.opportunity)
    if not plan.uid or interview.uid != plan.uid:
        return None
    if plan.sequence == interview.sequence and _says_the_same(interview, plan):
        return here_already(interview.opportunity)
    known = _newer(interview, plan)
    if not known:
        return None
    return Problem(
        where="the calendar entry",
        what=f"A newer version of it came before ({known}), so nothing was changed.",
        mend="If this one is right after all, change the time by hand.",
    )


def _newer(interview: Interview, plan: rules.Plan) -> str:
    """Return how the version of an entry that is kept is newer than this one, "" where it isn't.

    The number says it, and between two of one number the day it was written (RFC 5546, 2.1.5).
    """
    if not plan.uid or interview.uid != plan.uid or plan.sequence > interview.sequence:
        return ""
    if plan.sequence < interview.sequence:
        return f"number {interview.sequence}, this is {plan.sequence}"
    if _says_the_same(interview, plan):
        return ""
    kept = queries.written_at(interview)
    if kept is None or plan.written_at is None or kept <= plan.written_at:
        return ""
    here = zone_of(interview.opportunity.seeker)
    mine, this = (rules.moment_words(each.astimezone(here)) for each in (kept, plan.written_at))
    return f"written {mine}, this one {this}"


def here_already(opportunity: Opportunity) -> Problem:
    """Return what to say of a message that was kept before."""
    return Problem(
        where="the message",
        what=f"It's here already, with {opportunity.label}. Nothing was written twice.",
    )


def _says_the_same(interview: Interview, plan: rules.Plan) -> bool:
    if plan.kind == "cancellation":
        return interview.state == "cancelled"
    if plan.booked is not None:
        return interview.state == "booked" and interview.starts_at == plan.booked.starts_at
    offered = {slot.starts_at for slot in interview.slots.all()}
    told = {time.starts_at for time in plan.slots}
    booked = interview.state == "booked" and interview.starts_at is not None
    return (interview.state == "invited" and told == offered) or (
        booked and told == {interview.starts_at}
    )
