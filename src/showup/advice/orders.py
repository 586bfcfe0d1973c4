"""The order of everything ahead, worked out beside the pages and kept in memory.

Unlike a decision it is about no one interview, so nothing is saved: it is worked out again
whenever what it rests on has changed.
"""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from showup.advice import jobs, services
from showup.advice.going_too import going_too
from showup.advice.rules import any_day, hours, ordering, ordering_out, said, trying, waiting
from showup.advice.situations import NothingToDecideError, situation_of
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.advice.rules.answer import OrderStep
    from showup.advice.rules.ordering_out import Going
    from showup.engine.advice import Advice
    from showup.engine.looks.elsewhere import Elsewhere
    from showup.engine.situation import Situation
    from showup.pipeline.models import Interview

State = Literal["nothing", "working", "ready", "failed"]
MOST_TRIED = 50  # other orders that are remembered
NOTHING = "No interview is ahead."
STOPPED = "It was stopped."
FAILED = "Something went wrong while it was worked out ({}); nothing of yours is lost."


@dataclass(frozen=True, slots=True)
class Ordered:
    """The order ahead as the engine has it, or how far it has got."""

    state: State  # nothing: no interview is ahead, or `says` names what stands in the way
    says: str = ""  # one sentence
    progress: float = 0.0  # 0 to 1
    steps: tuple[OrderStep, ...] = ()  # `opportunity` is its key as text; each with its move costs
    notes: tuple[str, ...] = ()  # how it was found, what waiting is worth
    why_out: Mapping[str, str] = field(default_factory=dict)  # of what is left out, by opportunity
    break_even: str = ""  # how likely waiting may lose the dream job, or why that can't be said
    hours: str = ""  # the limit, where it is from, and over which days the order shares it out
    over: tuple[str, ...] = ()  # weeks that the order fills beyond it, a sentence each
    noise: str = ""  # by how much simulating may be off for any of the moves, in points


@dataclass(frozen=True, slots=True)
class Tried:
    """Another order beside the proposed one."""

    state: State
    says: str = ""  # "0.12 points less than the order we'd take, give or take 0.03 …"
    progress: float = 0.0
    cost: float = 0.0  # points that it loses against the proposed order; below 0 where it gains
    noise: float = 0.0  # standard error from simulating
    words: str = ""  # "0.12 less", "no difference we can tell"
    over: tuple[str, ...] = ()  # which days it fills beyond one's hours, and with what
    refused: tuple[str, ...] = ()  # what could not be placed as asked, a sentence each


@dataclass(slots=True)
class _Work:
    """Something being worked out: how far it is, and what came of it."""

    key: tuple[str, int]
    state: State = "working"
    progress: float = 0.0
    problem: str = ""
    advice: Advice | None = None  # of an order
    going: tuple[Going, ...] = ()  # what going to what it leaves out would lose
    found: Elsewhere | None = None  # of a trial
    is_said: bool = False  # that it failed

    @property
    def is_lost(self) -> bool:
        """Tell whether it came to nothing, and is to be begun anew."""
        return self.state == "failed" and (self.is_said or self.problem == STOPPED)


@dataclass(slots=True)
class _Standing:
    """One seeker's order, and what else was tried of it."""

    situation: Situation
    order: _Work
    tried: dict[frozenset[tuple[str, int | None]], _Work] = field(default_factory=dict)


_standing: dict[int, _Standing] = {}
_numbers = itertools.count()
_lock = threading.Lock()


def forget_all() -> None:
    """Stop and forget every order and what was tried of it."""
    with _lock:
        for known in _standing.values():
            _end(known)
        _standing.clear()


def order_ahead(seeker: Seeker, *, today: date, now: datetime) -> Ordered:
    """Return the order the engine proposes, begun in the background where it isn't known yet.

    What failed is said once; whoever asks after that has it begun anew.
    """
    try:
        situation = situation_ahead(seeker, today=today, now=now)
    except NothingToDecideError as error:
        return Ordered("nothing", str(error))
    found = _said(_of(seeker, situation).order)
    if found.advice is None or found.state != "ready":
        return Ordered(found.state, found.problem, found.progress)
    where = said.setting(situation, today=today, labels={})
    steps = ordering.order(found.advice, where)
    return Ordered(
        "ready",
        "" if steps else ordering.title(found.advice),
        1.0,
        steps,
        ordering.notes(found.advice, where, at_steps=True),
        ordering_out.why_out(found.advice, where, found.going),
        waiting.of_the_order(found.advice, where),
        hours.shared_out(found.advice, where) if steps else "",
        hours.proposed(found.advice, where),
        trying.noise(row.noise for step in steps for row in step.elsewhere),
    )


def try_order(
    seeker: Seeker, places: Mapping[int, date | None], *, today: date, now: datetime
) -> Tried:
    """Return what another order costs; `places` are days by opportunity, None: left out.

    What isn't in `places` stays where the proposed order has it.
    """
    try:
        situation = situation_ahead(seeker, today=today, now=now)
    except NothingToDecideError as error:
        return Tried("nothing", str(error))
    standing = _of(seeker, situation)
    if standing.order.advice is None or standing.order.state != "ready":
        return Tried(standing.order.state, standing.order.problem, standing.order.progress)
    days = {str(pk): None if day is None else (day - today).days for pk, day in places.items()}
    work = _said(_trial(standing, days))
    if work.found is None:
        return Tried(work.state, work.problem, work.progress)
    found, where = work.found, said.setting(situation, today=today, labels={})
    return Tried(
        "ready",
        trying.verdict(found),
        1.0,
        found.cost,
        found.noise,
        trying.cost(found),
        hours.tried(standing.order.advice, where, days, found.moved, is_over=found.is_over),
        trying.refusals(found, where),
    )


def situation_ahead(seeker: Seeker, *, today: date, now: datetime) -> Situation:
    """Return the situation that the order rests on: asked about what needs an answer first.

    Two interviews in one hour are placed by their days alone here; the calendar says that they
    clash.

    Raises:
        NothingToDecideError: no interview is ahead, or what is known contradicts itself.
    """
    row = _first(seeker, now=now)
    if row is None:
        raise NothingToDecideError(NOTHING)
    from showup.engine import checks  # noqa: PLC0415  numpy is slow to import

    situation = situation_of(seeker, today=today, opportunity=row.opportunity, now=now)
    days_alone = tuple(
        replace(job, booked_from=None, booked_to=None) for job in situation.opportunities
    )
    situation = replace(situation, opportunities=days_alone)
    faults = checks.check(situation)
    if faults:
        raise NothingToDecideError(" ".join(fault.says for fault in faults))
    return situation


def _first(seeker: Seeker, *, now: datetime) -> Interview | None:
    """Return the invitation to be answered first, else the next booked interview."""
    asked = pipeline.need_an_answer(seeker).exclude(opportunity__stage__in=("saved", "offer"))
    booked = pipeline.coming(seeker, now=now).exclude(opportunity__stage__in=("saved", "offer"))
    for row in (*asked[:MOST_TRIED], *booked[:1]):
        newest = pipeline.open_interview(row.opportunity)
        if newest is not None and newest.pk == row.pk:
            return row
    return None


def _said(work: _Work) -> _Work:
    """Return work that is about to be told of."""
    work.is_said = work.state == "failed"
    return work


def _of(seeker: Seeker, situation: Situation) -> _Standing:
    """Return what is known of a situation; where it is new, work begins and the old one ends."""
    with _lock:
        known = _standing.get(seeker.pk)
        if known is not None and known.situation == situation and not known.order.is_lost:
            return known
        if known is not None:
            _end(known)
        fresh = _Standing(situation, _Work(("order", next(_numbers))))
        _standing[seeker.pk] = fresh
    jobs.begin(fresh.order.key, _ordering(fresh))
    return fresh


def _end(standing: _Standing) -> None:
    for work in (standing.order, *standing.tried.values()):
        jobs.end(work.key)


def _trial(standing: _Standing, days: Mapping[str, int | None]) -> _Work:
    key = frozenset(days.items())
    with _lock:
        known = standing.tried.get(key)
        if known is not None and not known.is_lost:
            return known
        for other in standing.tried.values():  # one thing is tried at a time
            if other.state == "working":
                jobs.end(other.key)
        kept = [(k, work) for k, work in standing.tried.items() if work.state == "ready"]
        standing.tried = dict(kept[-MOST_TRIED:])
        work = standing.tried[key] = _Work(("order", next(_numbers)))
    jobs.begin(work.key, _trying(standing, work, days))
    return work


def _ordering(standing: _Standing) -> jobs.Work:
    """Return the work of finding the order and what each move in it costs."""

    def work_out(work: _Work, should_stop: Callable[[], bool]) -> None:
        from showup.engine import decide  # noqa: PLC0415  numba is slow to import
        from showup.engine.looks import moves  # noqa: PLC0415  the same

        advice = decide.advise(
            standing.situation,
            seed=services.SEED,
            progress=_share(work, 0.0),
            should_stop=should_stop,
        )
        advice = _unless_accepted(standing.situation, advice, should_stop)
        advice = moves.settled(
            standing.situation,
            advice,
            progress=_share(work, 0.5, whole=0.3),
            should_stop=should_stop,
        )
        work.going = going_too(
            standing.situation,
            advice,
            progress=_share(work, 0.8, whole=0.2),
            should_stop=should_stop,
        )
        work.advice = advice

    return _watched(standing.order, work_out)


def _unless_accepted(
    situation: Situation, advice: Advice, should_stop: Callable[[], bool]
) -> Advice:
    """Return an answer without an order where an offer's own page says to accept it."""
    from showup.engine import decide  # noqa: PLC0415  numba is slow to import
    from showup.engine.orders import planning  # noqa: PLC0415  the same

    offers = [job for job in situation.opportunities if job.stage == "offer"]
    best = max(offers, key=lambda job: job.excitement * job.deal_ok, default=None)
    if best is None or (advice.plan is not None and advice.plan.called_off):
        return advice
    asked = replace(situation, open=best.id, kind="offer")
    answer = decide.advise(asked, seed=services.SEED, should_stop=should_stop)
    if answer.too_close or answer.best.choice.verb != "accept":
        return advice
    return replace(advice, order=(), plan=planning.ended(situation, best.id))


def _trying(standing: _Standing, work: _Work, days: Mapping[str, int | None]) -> jobs.Work:
    """Return the work of weighing another order."""

    def work_out(work: _Work, should_stop: Callable[[], bool]) -> None:
        from showup.engine.looks import elsewhere  # noqa: PLC0415  numba is slow to import

        assert standing.order.advice is not None
        work.found = elsewhere.elsewhere(
            *any_day.opened(standing.situation, standing.order.advice, days),
            days,
            progress=_share(work, 0.0, whole=1.0),
            should_stop=should_stop,
        )

    return _watched(work, work_out)


def _watched(work: _Work, work_out: Callable[[_Work, Callable[[], bool]], None]) -> jobs.Work:
    """Return work that says of itself when it is ready, or what went wrong."""

    def answer(should_stop: Callable[[], bool]) -> None:
        try:
            work_out(work, should_stop)
        except Exception as error:
            work.state = "failed"
            work.problem = STOPPED if should_stop() else FAILED.format(type(error).__name__)
            raise
        work.state, work.progress = "ready", 1.0

    return jobs.Work(lambda: work.state == "ready", answer, lambda _: None)


def _share(work: _Work, before: float, *, whole: float = 0.5) -> Callable[[float], None]:
    def progress(share: float) -> None:
        work.progress = before + whole * share

    return progress
