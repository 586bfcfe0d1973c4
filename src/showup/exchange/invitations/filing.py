"""Where a planned message goes in the pipeline, and what it writes there, by its kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from showup.accounts.zones import zone_of
from showup.exchange.invitations import queries, rebooking, rules
from showup.exchange.invitations.rules.questions import STARTS_ONE
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    import uuid
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading
    from showup.pipeline.models import Interview, Opportunity

MEETINGS = (("same", "the same interview"), ("another", "another interview"))
CALLED_OFF = (("same", "yes, this one"), ("another", "no, one that isn't here"))
MOST_JOBS = 30  # to choose from at once


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes: None makes a new one."""

    opportunity: Opportunity | None
    interview: Interview | None


def place(seeker: Seeker, reading: Reading, plan: rules.Plan, *, now: datetime) -> Place:
    """Find the opportunity and the interview that a message is about.

    Raises:
        rules.MissingAnswerError: that cannot be told without the seeker.
        rules.NotHereError: it calls off an interview that isn't here.
    """
    opportunity = _opportunity(seeker, reading, plan)
    if opportunity is None:
        return Place(None, None)
    interview = _interview(opportunity, plan, now=now)
    if plan.kind == "cancellation" and interview is None:
        if plan.meeting == "another":
            raise rules.NotHereError("It's about an interview that isn't here, so nothing is kept.")
        says = f"{opportunity.label} has no open interview that this could call off."
        raise rules.MissingAnswerError("belongs_to", says)
    return Place(opportunity, interview)


def open_questions(
    seeker: Seeker,
    reading: Reading,
    answers: rules.Answers,
    *,
    now: datetime,
    known_zone: str | None = None,
) -> tuple[rules.OpenQuestion, ...]:
    """Return what is still to be asked about a message before it can be kept.

    Where it belongs is asked last, once everything else is known.

    Raises:
        rules.NotAnInvitationError: it belongs in no pipeline.
    """
    answers = with_sure_match(seeker, reading, answers)
    found = rules.questions(reading, known_zone=known_zone or seeker.zone, answers=answers)
    if any(question.needed for question in found):
        return found
    try:
        place(seeker, reading, rules.plan(reading, answers, own_zone=seeker.zone), now=now)
    except rules.MissingAnswerError as error:
        return (*found, error.question)
    return found


def with_sure_match(seeker: Seeker, reading: Reading, answers: rules.Answers) -> rules.Answers:
    """Return the answers with the opportunity a message surely belongs to, unless one is given."""
    if answers.belongs_to is not None:
        return answers
    sure = next((each for each in queries.proposals(seeker, reading, answers) if each.sure), None)
    return answers if sure is None else replace(answers, belongs_to=sure.opportunity.pk)


def _opportunity(seeker: Seeker, reading: Reading, plan: rules.Plan) -> Opportunity | None:
    if isinstance(plan.belongs_to, int):
        chosen = pipeline.opportunity(seeker, plan.belongs_to)
        if chosen is None:
            raise rules.MissingAnswerError("belongs_to", "That job isn't in your pipeline.")
        chosen.seeker = seeker  # with the zone it is in here
        return chosen
    if plan.belongs_to == "new":
        if plan.kind == "cancellation":
            raise rules.MissingAnswerError(
                "belongs_to", "It calls off an interview that you don't have here. Which one is it?"
            )
        return None
    answers = rules.Answers(employer=plan.employer, role=plan.title, agency=plan.agency)
    found = queries.proposals(seeker, reading, answers)
    if found:
        says = f"Is this about {found[0].opportunity.label}? We aren't sure."
        fits = tuple(
            (str(each.opportunity.pk), f"{named_job(each.opportunity)}. {' '.join(each.reasons)}")
            for each in found
        )
        raise rules.MissingAnswerError("belongs_to", says, choices=fits + _or_new(plan))
    if plan.kind not in STARTS_ONE:
        says = "We found nothing of yours that this belongs to. Which job is it about?"
        jobs = tuple((str(row.pk), named_job(row)) for row in pipeline.active(seeker)[:MOST_JOBS])
        raise rules.MissingAnswerError("belongs_to", says, choices=jobs + _or_new(plan))
    return None


def named_job(row: Opportunity) -> str:
    """Return what a job is called where several are named: the employer, and the role."""
    return f"{row.label}, {row.title}" if row.title and row.title != row.label else row.label


def _or_new(plan: rules.Plan) -> tuple[tuple[str, str], ...]:
    return () if plan.kind == "cancellation" else (("new", "a job that isn't here yet"),)


def _interview(opportunity: Opportunity, plan: rules.Plan, *, now: datetime) -> Interview | None:
    rows = list(opportunity.interviews.order_by("-pk"))
    same_entry = next((row for row in rows if plan.uid and row.uid == plan.uid), None)
    open_one = pipeline.open_interview(opportunity)
    if same_entry is not None or plan.meeting == "another":
        return same_entry
    if plan.kind in ("cancellation", "reschedule"):
        then = {plan.moved_from, *plan.called_off} - {None}
        from_then = next((row for row in rows if row.starts_at in then), None)
        if from_then is None and open_one is not None and plan.meeting != "same":
            _require_its_time(open_one, plan)
        return from_then or open_one or _rebooked(rows, plan, now=now)
    if plan.kind not in ("invitation", "confirmation"):
        return None
    if open_one is None:
        return rebooking.that_was(rows, plan) or _rebooked(rows, plan, now=now)
    if plan.meeting == "same" or not _is_unclear(open_one, plan):
        return open_one
    if open_one.starts_at is not None and open_one.starts_at < now:
        return _rebooked(rows, plan, now=now)  # that one has been: else this is the next
    waiting = open_one.state == "invited"  # then another word on the same is the likelier
    raise rules.MissingAnswerError(
        "meeting", _which_meeting(open_one), default="same" if waiting else None, choices=MEETINGS
    )


def _rebooked(rows: list[Interview], plan: rules.Plan, *, now: datetime) -> Interview | None:
    return None if plan.kind == "cancellation" else rebooking.rebooked(rows, plan, now=now)


def _is_unclear(open_one: Interview, plan: rules.Plan) -> bool:
    """Tell whether a message may mean the open interview or another one."""
    if plan.kind == "confirmation":
        return open_one.state == "booked" and (
            plan.booked is None or open_one.starts_at != plan.booked.starts_at
        )
    return {time.starts_at for time in plan.slots} != _times(open_one)


def _times(row: Interview) -> set[datetime]:
    """Return when an interview is booked, or the times that are offered for it."""
    if row.state == "booked":
        return {row.starts_at} if row.starts_at else set()
    return {slot.starts_at for slot in row.slots.all()}


def _require_its_time(row: Interview, plan: rules.Plan) -> None:
    """Check that a cancellation names no other time than that of an interview.

    Raises:
        rules.MissingAnswerError: it does; asks whether it is this one.
    """
    known = _times(row)
    if not known or not plan.called_off or known & set(plan.called_off):
        return
    here = zone_of(row.opportunity.seeker)
    off, have = (
        rules.moment_words(moment.astimezone(here)) for moment in (plan.called_off[0], min(known))
    )
    says = f"It calls off {off}; you have {have}. Is it this one?"
    raise rules.MissingAnswerError("meeting", says, choices=CALLED_OFF)


def _which_meeting(open_one: Interview) -> str:
    label = open_one.opportunity.label
    if open_one.starts_at is None:
        return f"You have an open invitation from {label}. Is this the same interview, or another?"
    here = zone_of(open_one.opportunity.seeker)
    at = rules.moment_words(open_one.starts_at.astimezone(here))
    return f"{label} is booked for {at}. Does this replace it, or is it another interview?"


def write(
    seeker: Seeker, plan: rules.Plan, where: Place, *, now: datetime, batch: uuid.UUID
) -> tuple[Opportunity, Interview | None]:
    """Write a planned message to its place; the caller holds the transaction."""
    opportunity = _named(seeker, plan, where.opportunity, now=now, batch=batch)
    interview = where.interview
    if plan.kind in ("invitation", "confirmation", "reschedule"):
        return opportunity, _meet(opportunity, plan, interview, now=now, batch=batch)
    if plan.kind == "cancellation" and interview is not None:
        verbs.cancelled_by_employer(interview, now=now, batch=batch, **_entry(plan))
    elif plan.kind == "offer":
        verbs.offer(opportunity, deadline=plan.deadline, now=now, batch=batch)
    elif plan.kind == "rejection":
        verbs.end(opportunity, stage="rejected", now=now, batch=batch)
    elif plan.kind == "task":
        text = plan.interview["text"] or plan.interview["subject"]
        verbs.note(opportunity, kind="task", text=text, due=plan.answer_by, now=now, batch=batch)
    return opportunity, interview


def _named(
    seeker: Seeker,
    plan: rules.Plan,
    opportunity: Opportunity | None,
    *,
    now: datetime,
    batch: uuid.UUID,
) -> Opportunity:
    """Return the opportunity with what was missing filled in; what it had stays as it was."""
    names: dict[str, Any] = {"employer": plan.employer, "agency": plan.agency, "title": plan.title}
    if plan.exempt:
        names["exempt"] = plan.exempt
    if opportunity is None:
        row, _ = verbs.add(seeker, now=now, batch=batch, **names)
        return row
    new = {name: value for name, value in names.items() if value and not getattr(opportunity, name)}
    if new:
        verbs.change(opportunity, now=now, batch=batch, **new)
    return opportunity


def _meet(
    opportunity: Opportunity,
    plan: rules.Plan,
    interview: Interview | None,
    *,
    now: datetime,
    batch: uuid.UUID,
) -> Interview:
    fields = {name: value for name, value in plan.interview.items() if value} | _entry(plan)
    if plan.answer_by is not None:
        fields["answer_by"] = plan.answer_by
    lasts = {"minutes": plan.minutes} if plan.minutes else {}
    slots = [verbs.SlotTime(time.starts_at, time.minutes) for time in plan.slots]
    if interview is None:
        interview, _ = verbs.invite(
            opportunity, slots=slots, now=now, batch=batch, **fields, **lasts
        )
    elif plan.booked is None and not is_settled(interview, plan):
        verbs.invite_again(interview, slots=slots, now=now, batch=batch, **fields, **lasts)
    booked = plan.booked
    if booked is None and is_settled(interview, plan):
        booked = plan.slots[0]
    if booked is not None:
        at, minutes = booked.starts_at, booked.minutes
        verbs.book(interview, starts_at=at, minutes=minutes, now=now, batch=batch, **fields)
    return interview


def is_settled(interview: Interview, plan: rules.Plan) -> bool:
    """Tell whether one time is that of an interview that is booked, or stands in its entry."""
    if interview.state != "booked" or len(plan.slots) != 1:
        return False
    same_entry = bool(plan.uid) and interview.uid == plan.uid
    return same_entry or plan.slots[0].starts_at == interview.starts_at


def _entry(plan: rules.Plan) -> dict[str, object]:
    return {"uid": plan.uid, "sequence": plan.sequence} if plan.uid else {}
