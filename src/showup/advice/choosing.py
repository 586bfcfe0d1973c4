"""From the four questions to a decision, and from its answer to what is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from django.db import transaction
from django.utils import timezone

from showup.accounts.zones import zone_of
from showup.advice import decision_page, queries, services, trials
from showup.advice.rules.other import with_numbers
from showup.advice.rules.pause import Meeting, Met, pause
from showup.advice.situations import NothingToDecideError, situation_of
from showup.engine import checks
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.pipeline import settling

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from datetime import datetime

    from showup.advice.models import Decision
    from showup.advice.rules.other import Other
    from showup.advice.rules.pause import Leaving, PauseFacts
    from showup.engine.decide import Method
    from showup.pipeline.models import Interview, Opportunity

LEAVING = {"move": "move", "decline": "decline", "rehearse": "decline", "cancel": "cancel"}
OFFERS = {"accept": "accept", "turn_down": "turn-down"}


class CannotAnswerError(ValueError):
    """What is known contradicts itself; the message says what, for people."""


class TooLateError(ValueError):
    """Things have moved on since the answer was worked out."""


@dataclass(frozen=True, slots=True)
class Done:
    """Where a choice leads, and the batch that undoes what it wrote."""

    leads_to: str
    with_: tuple[object, ...]
    says: str = ""
    batch: uuid.UUID | None = None


def known_answers(row: Opportunity) -> dict[str, Any]:
    """Return what is known already of the four questions, the defaults where nothing is."""
    dream = pipeline.dream(row.seeker)
    other = dream if dream is not None and dream.pk != row.pk else None
    interview = pipeline.open_interview(other) if other else None
    starts_at = interview.starts_at if interview else None
    return {
        "excitement": 5 if row.excitement is None else row.excitement,
        "wants_more": "yes" if other else "no",
        "dream_name": other.label if other else "",
        "dream_day": timezone.localdate(starts_at) if starts_at else None,
        "deal_breaker": row.deal_breaker,
        "deal_words": row.deal_words,
        "hours": row.hours,
    }


def booked_at_once(row: Opportunity) -> list[Interview]:
    """Return a job's booked interview and those at its hour; none where it clashes with none."""
    interview = pipeline.open_interview(row)
    others = pipeline.clashing(row.seeker, interview) if interview else []
    return [interview, *others] if interview and others else []


def ask(row: Opportunity, given: Mapping[str, Any], *, today: date, now: datetime) -> Decision:
    """Keep the four answers and open the decision they lead to, or neither.

    Raises:
        CannotAnswerError: nothing waits for an answer, or what is known contradicts itself.
        showup.pipeline.rules.FieldError: an answer is off its scale.
    """
    more = given["wants_more"] == "yes"
    try:
        with transaction.atomic():
            services.answer_questions(
                row,
                now=now,
                excitement=given["excitement"],
                hours=given["hours"],
                deal_breaker=given["deal_breaker"],
                deal_words=given["deal_words"],
                dream_name=given["dream_name"] if more else "",
                dream_day=given["dream_day"] if more else None,
            )
            row.refresh_from_db()
            return services.open_decision(row.seeker, row, today=today, now=now)
    except NothingToDecideError as error:
        raise CannotAnswerError(str(error)) from error
    except checks.SituationError as error:
        raise CannotAnswerError(" ".join(fault.says for fault in error.faults)) from error


@transaction.atomic
def ask_what_if(decision: Decision, other: Other, *, now: datetime) -> Decision:
    """Open a decision with other numbers; what is known of the job stays as it is.

    Where the page has just worked the same out, it is kept as it came out there.
    """
    situation = with_numbers(decision_page.situation_of(decision), other)
    opened = services.open_decision(
        decision.seeker,
        decision.opportunity,
        today=timezone.localdate(now),
        now=now,
        situation=situation,
        method=cast("Method", decision.method),
        seed=decision.seed,
        paths=services.paths_again(decision),
    )
    opened.what_if = True
    opened.save(update_fields=["what_if"])
    known = trials.answer(decision, situation)
    return opened if known is None else services.keep(opened, known)


@transaction.atomic
def choose(decision: Decision, verb: str, *, slot: str, now: datetime) -> Done:
    """Do what an answer says, as far as it can be done without anyone being told yet.

    Raises:
        TooLateError: the interview is no longer what the decision was about.
    """
    row, interview = decision.opportunity, decision.interview
    if not decision_page.is_open(decision):
        raise TooLateError("Things have moved on since, so nothing was changed.")
    if verb not in decision_page.LABELS:
        raise TooLateError("That isn’t one of the answers, so nothing was changed.")
    services.choose(decision, verb=verb)
    if verb in OFFERS:
        return Done("text", (row.pk, OFFERS[verb]))
    if verb in ("hold", "keep") or interview is None:
        return Done("story", (row.pk,), "Good. Nothing to send.")
    if verb == "ask_first":
        return Done("text", (row.pk, "ask"))
    if verb in LEAVING:
        return _leave(decision, interview, verb, now=now)
    return _go(row, interview, slot, now=now)


def _leave(decision: Decision, interview: Interview, verb: str, *, now: datetime) -> Done:
    advised = decision_page.best_verb(decision) == verb  # its page has just shown both sides
    if not advised and pause_due(decision.opportunity) is not None:
        return Done("pause", (interview.pk, LEAVING[verb]))
    if interview.paused_at is None:
        verbs.see_pause(interview, now=now)
    says = _rehearsing(decision) if verb == "rehearse" else ""
    return Done("text", (decision.opportunity_id, LEAVING[verb]), says)


def _rehearsing(decision: Decision) -> str:
    """Say what the hours that declining gives back are for: without them the answer is void."""
    dream = pipeline.dream(decision.seeker)
    what = f"the interview with {dream.label}" if dream is not None else "your next interview"
    return f"The answer counts on those hours: rehearse {what} in them, aloud."


def _go(row: Opportunity, interview: Interview, slot: str, *, now: datetime) -> Done:
    chosen = next((each for each in interview.slots.all() if str(each.pk) == slot), None)
    if chosen is None:
        return Done("text", (row.pk, "go"))
    if chosen.starts_at <= now:
        raise TooLateError("That time is over, so nothing was changed.")
    batch = verbs.book(interview, starts_at=chosen.starts_at, minutes=chosen.minutes, now=now)
    says = settling.booked_words(interview, zone=zone_of(row.seeker))
    return Done("text", (row.pk, "go"), says, batch)


def pause_due(row: Opportunity) -> Interview | None:
    """Return the interview whose one look before leaving has not been shown yet."""
    interview = pipeline.open_interview(row)
    if interview is None or interview.paused_at is not None or row.exempt:
        return None
    return interview


def pause_facts(
    interview: Interview, leaving: Leaving, *, today: date, now: datetime
) -> PauseFacts | None:
    """Return what the look before leaving shows; None where the interview has been."""
    row = interview.opportunity
    booked = interview.state == "booked"
    if booked and interview.starts_at is not None and interview.starts_at <= now:
        return None
    decision = queries.latest(row.seeker, row.pk)
    if decision is not None and decision.interview_id != interview.pk:
        decision = None  # of an earlier round: what that one brought is another question
    page = decision_page.page(decision, today=today) if decision else None
    try:
        situation = situation_of(row.seeker, today=today, opportunity=row, now=now)
    except NothingToDecideError:
        return None
    return pause(
        leaving,
        situation=situation,
        answer=page.answer if page else None,
        now=timezone.localtime(now),
        meeting=Meeting(
            starts_at=timezone.localtime(interview.starts_at)
            if interview.starts_at and booked
            else None,
            people=[
                Met(str(person.get("name", "")), str(person.get("role", "")))
                for person in interview.people
            ],
            format=interview.format,
            dream_format=_dream_format(row),
        ),
        asked=row.excitement is not None,
        asked_on=timezone.localdate(decision.made_at) if decision else None,
    )


def _dream_format(row: Opportunity) -> str:
    """Return the format of the dream job's open interview, "" where none is known."""
    dream = pipeline.dream(row.seeker)
    theirs = pipeline.open_interview(dream) if dream is not None else None
    return theirs.format if theirs is not None else ""


def saw_pause(interview: Interview, *, now: datetime) -> None:
    """Note that the one look before leaving was shown."""
    verbs.see_pause(interview, now=now)


def leaving_as(interview: Interview, going: str) -> Leaving:
    """Return how leaving is spoken of: a booking is cancelled, an invitation declined."""
    if going == "move":
        return "move"
    return "cancel" if interview.state == "booked" else "decline"


def day_to_ask_for(row: Opportunity, *, today: date) -> date | None:
    """Return the day the newest answer would move the interview to, if it named one."""
    decision = queries.latest(row.seeker, row.pk)
    if decision is None:
        return None
    choices = decision_page.page(decision, today=today).answer.choices
    day = next((choice.date for choice in choices if choice.verb == "move"), "")
    return date.fromisoformat(day) if day else None
