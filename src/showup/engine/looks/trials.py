"""Other plans around an order: one interview elsewhere, nothing moved, the dream interview first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.orders.planning import best_plan
from showup.engine.orders.search import plan_value
from showup.engine.policy.index import scratch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Step
    from showup.engine.orders.table import Ahead

    Places = tuple[int, ...]

MOST_TRIALS = 40
LEAST = 0.01  # points by which a plan must be better to be taken instead
GIVEN_UP = 0.02  # the same for giving up a day that is booked


@dataclass(frozen=True)
class Trial:
    """Another plan: what it changes, as interview and option (-1 where several)."""

    row: int
    option: int
    plan: Places
    price: float = LEAST  # points that settle which of the two plans is proposed
    plainer: bool = False  # it asks for less, so it stands unless it loses the price


def plan_of(ahead: Ahead, order: Sequence[Step]) -> tuple[int, ...]:
    """Return the option of each interview ahead that an order stands for."""
    steps = {step.opportunity: step for step in order}
    found = []
    for job, options, usual in zip(ahead.jobs, ahead.options, ahead.board.fallback, strict=True):
        step = steps.get(job.id)
        day, verb = (None, "decline") if step is None else (step.day, step.verb)
        fitting = (
            k
            for k, each in enumerate(options)
            if each.verb == verb and (day is None or day in each.days)
        )
        found.append(next(fitting, int(usual)))
    return tuple(found)


def insisting(ahead: Ahead, plan: Places) -> tuple[Ahead, dict[int, int]]:
    """Return plans in which the open interview's chosen day always fits, and its option."""
    books, held = ahead.board.books.copy(), dict[int, int]()
    for row, job in enumerate(ahead.jobs):
        if job.id == ahead.model.situation.open:
            books[row, plan[row]] = -1
            held[row] = plan[row]
    return replace(ahead, board=ahead.board._replace(books=books)), held


def unmoved(ahead: Ahead, plan: Places, held: Mapping[int, int]) -> Trial | None:
    """Return the best plan that leaves all that is booked where it is; None where `plan` does."""
    opened = ahead.model.situation.open
    booked = [
        row
        for row, job in enumerate(ahead.jobs)
        if job.stage == "booked" and job.id != opened and ahead.options[row][0].verb == "keep"
    ]
    if all(plan[row] == 0 for row in booked):
        return None
    found = best_plan(ahead, allowing(ahead, dict.fromkeys(booked, 0) | dict(held)))
    fits = found.value > -np.inf
    return Trial(-1, -1, found.options, GIVEN_UP, plainer=True) if fits else None


def allowing(ahead: Ahead, held: Mapping[int, int]) -> NDArray[np.bool_]:
    """Return the options that are open, interviews x options, where some are held to one."""
    allowed = np.ones(ahead.board.keep.shape, np.bool_)
    for row, k in held.items():
        allowed[row] = False
        allowed[row, k] = True
    return allowed


def trials(ahead: Ahead, plan: Places) -> tuple[Trial, ...]:
    """Return every plan that places one interview otherwise, where that has room."""
    found = []
    for row, (job, options) in enumerate(zip(ahead.jobs, ahead.options, strict=True)):
        if job.id == ahead.model.situation.open or not options[plan[row]].days:
            continue
        for k in range(len(options)):
            other = (*plan[:row], k, *plan[row + 1 :])
            if k != plan[row] and fits(ahead, other):
                asks = options[k].verb == "move"
                booked = job.stage == "booked" and asks != (options[plan[row]].verb == "move")
                plainer = options[plan[row]].verb == "move" and options[k].verb in {"go", "keep"}
                found.append(Trial(row, k, other, GIVEN_UP if booked else LEAST, plainer))
    return tuple(found[:MOST_TRIALS])


def fits(ahead: Ahead, plan: Places) -> bool:
    """Say whether a plan has room for all its new interviews."""
    board = ahead.board
    arrays = ahead.model.tables, ahead.values, board, scratch(len(board.at))
    return bool(plan_value(*arrays, np.array(plan), board.at.copy()) > -np.inf)


def dream_first(ahead: Ahead, plan: Places) -> Places | None:
    """Return the best plan in which nothing that can wait comes before the dream interview.

    None where nothing does in `plan` either, or the dream interview is not in it.
    """
    day = _dream_day(ahead, plan)
    if day is None or not warm_ups(ahead, plan):
        return None
    dream = next(row for row, job in enumerate(ahead.jobs) if job.dream)
    found = []
    for k, option in enumerate(ahead.options[dream]):
        if not option.days:
            continue
        allowed = np.zeros(ahead.board.keep.shape, np.bool_)
        allowed[dream, k] = True
        for row, options in enumerate(ahead.options):
            if row != dream:
                later = [not each.days or each.days[0] > option.days[0] for each in options]
                allowed[row, : len(options)] = later if any(later) else True
        found.append(best_plan(ahead, allowed))
    best = max(found, key=lambda each: each.value, default=None)
    if (
        best is None
        or best.value == -np.inf
        or len(warm_ups(ahead, plan)) <= len(warm_ups(ahead, best.options))
    ):
        return None
    return best.options


def warm_ups(ahead: Ahead, plan: Places) -> tuple[str, ...]:
    """Return the interviews that a plan puts before the dream interview."""
    day = _dream_day(ahead, plan)
    placed = zip(ahead.jobs, ahead.options, plan, strict=True)
    days = [(job.id, options[k].days) for job, options, k in placed if not job.dream]
    return tuple(name for name, at in days if day is not None and at and at[0] < day)


def _dream_day(ahead: Ahead, plan: Places) -> int | None:
    for job, options, k in zip(ahead.jobs, ahead.options, plan, strict=True):
        if job.dream and options[k].days:
            return options[k].days[0]
    return None
