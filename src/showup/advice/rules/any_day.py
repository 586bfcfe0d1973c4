"""How a booked interview can be tried on any day: as the one that is asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.engine.advice import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from showup.engine.advice import Advice
    from showup.engine.situation import Opportunity, Situation

A_WEEK = 7  # days later that a booked interview can be moved to anyway
NOTICE_DAYS = 2  # the engine's: later than that no employer is asked for another day
MOST_MOVES = 2  # the engine's: after that none is asked again
PLACED = ("go", "move", "keep", "decline")  # answers after which the order has all interviews


def opened(
    situation: Situation, advice: Advice, days: Mapping[str, int | None]
) -> tuple[Situation, Advice]:
    """Return the same with the question turned to a booked interview that is tried elsewhere.

    Only of the interview in question other days than about a week later are known to the engine.
    The order is kept as it is; one interview at a time, the first that needs it.
    """
    best = advice.best.choice
    job = next((each for each in situation.opportunities if _needs_it(each, days, situation)), None)
    if job is None or best.verb not in PLACED:
        return situation, advice
    day, usual = days[job.id], (job.booked_day or 0) + A_WEEK
    assert day is not None
    later = tuple(sorted({*(job.later_slots or (usual,)), day}))
    asked = replace(
        situation,
        open=job.id,
        kind="booked",
        opportunities=tuple(
            replace(each, later_slots=later) if each.id == job.id else each
            for each in situation.opportunities
        ),
    )
    keeps = replace(advice.best, choice=Choice("keep", job.id, job.booked_day))
    return asked, replace(advice, ranked=(keeps, *advice.ranked[1:]))


def can_move(*, in_days: int, moves_made: int) -> bool:
    """Tell whether the engine knows of moving an interview that is booked."""
    return in_days >= NOTICE_DAYS and moves_made < MOST_MOVES


def _needs_it(job: Opportunity, days: Mapping[str, int | None], situation: Situation) -> bool:
    day = days.get(job.id)
    if job.stage != "booked" or day is None or job.booked_day is None:
        return False
    known = {job.booked_day, job.booked_day + A_WEEK, *job.later_slots}
    return day not in known and 1 <= day <= situation.seeker.horizon_days
