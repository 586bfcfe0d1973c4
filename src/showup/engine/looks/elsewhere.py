"""What another order would lose: some interviews on other days, simulated beside the proposed one.

As in `moves`, a plan is forced as today's decisions of all interviews ahead, and both plans have
the same luck. A day that nobody offered is one that could be asked for: it joins the days of
that kind, and the employer may say no, as the model has it of every move.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from showup.engine.looks.moves import JOB_PATHS, PLACED, SETTINGS, lost_by, runner
from showup.engine.looks.sample import sample_of
from showup.engine.looks.trials import fits, insisting, plan_of
from showup.engine.orders.planning import look_ahead
from showup.engine.ranking import VALUE
from showup.engine.tables.frame import WEEK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from showup.engine.advice import Advice, MoveCost
    from showup.engine.orders.table import Ahead
    from showup.engine.situation import Opportunity, Situation

    Places = Mapping[str, int | None]
    Why = Literal["not ahead", "no such day"]

FEWEST_PATHS = 32


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another order beside the proposed one."""

    cost: float  # points that it loses; below 0 where it gains
    noise: float  # standard error from simulating, points
    refused: tuple[tuple[str, Why], ...]  # what stayed where it was: opportunity and reason
    moved: tuple[str, ...]  # what is elsewhere, in the order asked
    is_over: bool  # a week's new interviews take more hours than there are


def elsewhere(
    situation: Situation,
    advice: Advice,
    places: Places,
    *,
    settings: int = SETTINGS,
    paths: int | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Elsewhere:
    """Return what other days lose against an answer's order; None as a day leaves one out.

    `advice` is an answer to the same situation, its order settled. What `places` does not name
    stays. Raises StoppedError when `should_stop` says so; it is asked after every setting.
    """
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(advice.paths, max(FEWEST_PATHS, fitting))
    asked = replace(
        situation,
        opportunities=tuple(
            _asked(j, places, situation.seeker.horizon_days) for j in situation.opportunities
        ),
    )
    sample = sample_of(asked, advice, settings=settings, paths=budget, threads=threads)
    best = advice.best.choice
    fixed = None if best.verb in PLACED else best
    ahead = look_ahead(asked, fixed, resolution=sample.cut, threads=sample.threads)
    plan = plan_of(ahead, advice.order)
    ahead, _ = insisting(ahead, plan)
    other, refused = _placed(ahead, plan, places)
    names = [job.id for job in ahead.jobs]
    moved = tuple(
        name for name in places if name in names and plan[at := names.index(name)] != other[at]
    )
    if other == plan:
        return Elsewhere(0.0, 0.0, refused, (), is_over=False)
    known = _listed(advice, moved, places)
    if known is not None:
        return Elsewhere(known.cost, known.noise, refused, moved, is_over=not fits(ahead, other))
    base, tried = runner(ahead, best, sample, progress, should_stop)([plan, other])
    return Elsewhere(*lost_by(base, tried, VALUE), refused, moved, is_over=not fits(ahead, other))


def _listed(advice: Advice, moved: tuple[str, ...], places: Places) -> MoveCost | None:
    """Return what the order says of the open interview on that day, taken from its ranking.

    Those of other interviews are simulated there as here, so both say the same anyway.
    """
    name = advice.best.choice.opportunity
    if advice.moves is None or moved != (name,):
        return None
    day = places[name]
    return next((c for c in advice.moves.costs if c.opportunity == name and c.day == day), None)


def _asked(job: Opportunity, places: Places, horizon: int) -> Opportunity:
    """Return an invitation with the day that is tried among those that could be asked for."""
    day = places.get(job.id)
    if job.stage != "invited" or day is None or day in job.slots or not 0 <= day <= horizon:
        return job
    usual = job.later_slots or (max(job.slots, default=0) + WEEK,)
    return replace(job, later_slots=tuple(sorted({*usual, day})))


def _placed(
    ahead: Ahead, plan: tuple[int, ...], places: Places
) -> tuple[tuple[int, ...], tuple[tuple[str, Why], ...]]:
    """Return the plan with what is asked for, and what can't be had."""
    names = [job.id for job in ahead.jobs]
    found, refused = list(plan), list[tuple[str, "Why"]]()
    for name, day in places.items():
        if name not in names:
            refused.append((name, "not ahead"))
            continue
        row = names.index(name)
        fitting = [
            k
            for k, option in enumerate(ahead.options[row])
            if (day in option.days if day is not None else not option.days)
        ]
        if not fitting:
            refused.append((name, "no such day"))
        elif plan[row] not in fitting:
            found[row] = fitting[0]
    return tuple(found), tuple(refused)
