"""What a situation may not say: each fault with its place and how to mend it."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING

from showup.engine.situation import Belief, Opportunity, Situation

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_OPPORTUNITIES = 250  # 20 take under a second, 200 half a minute: beyond, close some
MOST_ROUNDS = 8
MOST_DAYS = 366
FURTHEST = 10 * MOST_DAYS  # what happens beyond the horizon may lie further, but memory ends
HOURS_A_DAY = 24
MOST_NUMBER = 1_000_000_000  # of anything: squares of more run over
MOMENT = 1e-3  # hours: by less, an end and the next beginning are the same minute
OPEN_STAGE = {"invitation": "invited", "booked": "booked", "offer": "offer"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One contradiction: the field's path and a sentence that says how to mend it."""

    path: str
    says: str


class SituationError(ValueError):
    """The situation contradicts itself; `faults` says where."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(f"{fault.says} @ {fault.path}" for fault in faults))
        self.faults = faults


def check(situation: Situation) -> tuple[Fault, ...]:
    """Return every fault of a situation; none where it can be answered."""
    broken = tuple(_beyond_reckoning(situation, ""))
    if broken:
        return broken
    found = [*_whole(situation), *_seeker(situation), *_beliefs(situation)]
    for number, job in enumerate(situation.opportunities):
        at = f"opportunities[{number}]"
        found.extend(Fault(f"{at}.{name}", says) for name, says in _job(job))
    return tuple(found) or tuple(_clashes(situation))


def _clashes(situation: Situation) -> Iterator[Fault]:
    """Name each booking that begins before an earlier one is over, past midnight too."""
    booked = [
        (HOURS_A_DAY * job.booked_day + job.booked_from, number)
        for number, job in enumerate(situation.opportunities)
        if job.stage == "booked" and job.booked_day is not None and job.booked_from is not None
    ]
    until, last = -math.inf, ""  # when the one that ends last does, and its name
    for begins, number in sorted(booked):
        job = situation.opportunities[number]
        name = job.name or job.id
        if begins < until - MOMENT:
            yield Fault(
                f"opportunities[{number}].booked_from",
                f"{name}, at {_clock(begins)}, and {last} are booked in the same hour; "
                "move one of them first",
            )
        hours = 1.0 if job.booked_to is None else job.booked_to - (job.booked_from or 0.0)
        if begins + hours > until:
            until, last = begins + hours, name


def _clock(hours: float) -> str:
    minutes = round(hours * 60) % (HOURS_A_DAY * 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _beyond_reckoning(value: object, path: str) -> Iterator[Fault]:
    if isinstance(value, float) and not math.isfinite(value):
        yield Fault(path, "This number is not finite; give a plain number")
    elif isinstance(value, int | float) and abs(value) > MOST_NUMBER:
        yield Fault(path, f"This number is beyond {MOST_NUMBER:,}; give a plain number")
    elif is_dataclass(value):
        for part in fields(value):
            name = f"{path}.{part.name}" if path else part.name
            yield from _beyond_reckoning(getattr(value, part.name), name)
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _beyond_reckoning(part, f"{path}[{number}]")


def _whole(situation: Situation) -> Iterator[Fault]:
    jobs = situation.opportunities
    if not jobs:
        yield Fault("opportunities", "There is no opportunity; add the one to decide about")
        return
    if len(jobs) > MOST_OPPORTUNITIES:
        yield Fault(
            "opportunities",
            f"There are {len(jobs)} opportunities, which would take too long to weigh; "
            f"leave out closed and unlikely ones, down to {MOST_OPPORTUNITIES}",
        )
    seen: set[str] = set()
    for number, job in enumerate(jobs):
        if job.id in seen:
            yield Fault(
                f"opportunities[{number}].id", f"The id {job.id!r} is used twice; rename one"
            )
        seen.add(job.id)
    opened = next((job for job in jobs if job.id == situation.open), None)
    needed = OPEN_STAGE.get(situation.kind)
    if needed is None:
        yield Fault("kind", f"The kind is {situation.kind!r}; use invitation, booked or offer")
    if opened is None:
        yield Fault("open", f"No opportunity has the id {situation.open!r}; name one that does")
    elif needed is not None and opened.stage != needed:
        yield Fault(
            "open",
            f"The open decision is about {'an offer' if needed == 'offer' else 'an interview that is ' + needed}, "
            f"but {situation.open!r} is {opened.stage}; set its stage to {needed} or change the kind",
        )
    if situation.pass_form not in {"probit", "linear"}:
        yield Fault("pass_form", f"The form is {situation.pass_form!r}; use probit or linear")


def _seeker(situation: Situation) -> Iterator[Fault]:
    seeker = situation.seeker
    for name in ("hours_a_week", "live_interviews", "mock_interviews", "risk_aversion"):
        if getattr(seeker, name) < 0:
            yield Fault(f"seeker.{name}", "This is below 0; give 0 or more")
    if not 1 <= seeker.horizon_days <= MOST_DAYS:
        yield Fault(
            "seeker.horizon_days",
            f"The horizon is not from 1 to {MOST_DAYS} days; give one that is",
        )


_SIGNED = {"optimism"}
_CHANCES = {
    "pass_mean", "signal", "ask_answered", "polite_decline", "moved", "late_cancel", "no_show",
    "spill_over", "lead", "invited_rate",
}  # fmt: skip
_POSITIVE = {"gap_days", "result_days", "offer_days"}


def _beliefs(situation: Situation) -> Iterator[Fault]:
    for part in fields(situation.beliefs):
        belief: Belief = getattr(situation.beliefs, part.name)
        path = f"beliefs.{part.name}"
        ends = (belief.low, belief.value, belief.high)
        if belief.low > belief.high:
            yield Fault(path, "Low is above high; swap them")
        elif belief.zero_weight == 0 and not belief.low <= belief.value <= belief.high:
            yield Fault(path, "The middle lies outside low to high; widen the range")
        if not 0 <= belief.zero_weight <= 1:
            yield Fault(f"{path}.zero_weight", "This chance is outside 0 to 1; give one inside")
        if part.name in _CHANCES and not all(0 <= x <= 1 for x in ends):
            yield Fault(path, "This chance is outside 0 to 1; give one inside")
        elif part.name not in _SIGNED and min(ends) < 0:
            yield Fault(path, "This is below 0; give 0 or more")
        elif part.name in _POSITIVE and min(ends) <= 0:
            yield Fault(path, "A time of 0 days or less cannot pass; give more than 0")


def _job(job: Opportunity) -> Iterator[tuple[str, str]]:
    yield from _job_words(job)
    yield from _job_numbers(job)
    yield from _job_worth(job)
    yield from _job_rounds(job)
    yield from _job_days(job)


def _job_words(job: Opportunity) -> Iterator[tuple[str, str]]:
    if not job.id:
        yield "id", "The id is empty; give each opportunity one"
    if job.sureness not in {"guess", "fairly", "very"}:
        yield "sureness", f"The sureness is {job.sureness!r}; use guess, fairly or very"


def _job_numbers(job: Opportunity) -> Iterator[tuple[str, str]]:
    if not 0 <= job.excitement <= 10:
        yield "excitement", "Excitement runs from 0 to 10; give a number in between"
    for name in ("hours", "people", "moves_made"):
        if getattr(job, name) < 0:
            yield name, "This is below 0; give 0 or more"
    for name in ("deal_ok", "own_odds", "similarity", "invite_chance"):
        value = getattr(job, name)
        if value is not None and not 0 <= value <= 1:
            yield name, "This chance is outside 0 to 1; give one inside"
    for name in ("invite_days", "gap_days", "result_days", "offer_days"):
        value = getattr(job, name)
        if value is not None and value <= 0:
            yield name, "A time of 0 days or less cannot pass; give more than 0"


def _job_worth(job: Opportunity) -> Iterator[tuple[str, str]]:
    if any(not 0 <= chance <= 1 for chance in job.pass_chances):
        yield "pass_chances", "A chance is outside 0 to 1; give chances inside"
    if any(chance < 0 for _, chance in job.worth):
        yield "worth", "A chance is below 0; give chances from 0 to 1"
    elif job.worth and abs(sum(chance for _, chance in job.worth) - 1) > 1e-6:
        yield "worth", "The chances do not add up to 1; scale them so that they do"


def _job_rounds(job: Opportunity) -> Iterator[tuple[str, str]]:
    if not 1 <= job.rounds <= MOST_ROUNDS:
        yield "rounds", f"Rounds run from 1 to {MOST_ROUNDS}; give a number in between"
    if not 1 <= job.round <= max(1, job.rounds):
        yield "round", f"It is in round {job.round} of {job.rounds}; give a round in between"
    if job.pass_chances and len(job.pass_chances) != job.rounds:
        yield "pass_chances", f"There are {job.rounds} rounds; give one chance a round"


def _job_days(job: Opportunity) -> Iterator[tuple[str, str]]:
    if job.stage not in {"waiting", "invited", "booked", "pending", "offer", "closed"}:
        yield (
            "stage",
            f"The stage is {job.stage!r}; use waiting, invited, booked, pending, offer or closed",
        )
    if job.stage == "invited" and not job.slots:
        yield "slots", "It is invited but no day is offered; add the days, or a likely one"
    if job.stage == "booked" and job.booked_day is None:
        yield "booked_day", "It is booked but without a day; add the day"
    days = {"slots": job.slots, "later_slots": job.later_slots}
    for name, given in days.items():
        if any(day < 0 for day in given):
            yield name, "A day lies in the past; leave it out"
        elif any(day > MOST_DAYS for day in given):
            yield name, f"A day lies over {MOST_DAYS} days ahead; leave it out"
    yield from _job_history(job)
    by_stage = {
        "answer_by": "invited", "booked_day": "booked", "offer_deadline": "offer",
        "result_due": "pending",
    }  # fmt: skip
    for name, stage in by_stage.items():
        day = getattr(job, name)
        if day is not None and job.stage == stage and day < 0:
            yield name, "This day lies in the past; give today or a later day, or change the stage"
        elif day is not None and day > FURTHEST:
            named = job.name or job.id
            yield (
                name,
                f"The day of {named} lies over {FURTHEST} days ahead; mend it, or leave it out",
            )


def _job_history(job: Opportunity) -> Iterator[tuple[str, str]]:
    """Hold what has happened against the order in which such things happen."""
    booked = job.booked_day if job.stage == "booked" else None
    too_early = booked is not None and job.invited_day is not None and booked < job.invited_day
    if too_early:
        yield "booked_day", "It is booked for a day before it was invited; mend one of the two"
    for name in ("applied_day", "invited_day"):
        day = getattr(job, name)
        if day is not None and day > 0 and not (too_early and name == "invited_day"):
            yield name, "This day is still to come; give 0 for today, or an earlier day"
    yield from _job_hours(job)


def _job_hours(job: Opportunity) -> Iterator[tuple[str, str]]:
    begins, ends = job.booked_from, job.booked_to
    if begins is not None and not 0 <= begins < HOURS_A_DAY:
        yield "booked_from", "This is no hour of a day; give 0 to below 24"
    elif ends is not None and begins is not None and not begins <= ends <= begins + HOURS_A_DAY:
        yield "booked_to", "It ends before it begins, or over a day later; mend one of the two"
