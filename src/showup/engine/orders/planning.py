"""The order of the interviews ahead: the best day for each, once the open choice is made.

Every plan is tried where there are at most `MOST_PLANS`; beyond, plans are searched
(`search`), and benchmarks/order_gap.py measures what that misses. What plans are made
of, and what one is worth, is in `table`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import Plan, Step
from showup.engine.orders.search import search, try_all
from showup.engine.orders.table import AHEAD, ahead_of
from showup.engine.setting import middle
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.advice import Choice
    from showup.engine.orders.table import Ahead
    from showup.engine.resolution import Resolution
    from showup.engine.situation import Opportunity, Situation

    Bools = NDArray[np.bool_]

MOST_PLANS = 20_000  # tried one by one: some .05 s
STARTS = 16
BUDGET = 100_000  # plans a search weighs at most
MOST_A_DAY = 2
CLOSE = 0.05  # points by which a standing offer must beat going on


@dataclass(frozen=True)
class Found:
    """A plan: the number of each interview's option, its worth, and how it was found."""

    options: tuple[int, ...]
    value: float
    exact: bool
    weighed: int


def planned(
    situation: Situation,
    choice: Choice | None,
    *,
    resolution: Resolution,
    threads: int | None = None,
    most: int = MOST_PLANS,
    goes: bool = False,
) -> tuple[tuple[Step, ...], Plan]:
    """Return the best order of the interviews ahead after a choice, and what it leaves out.

    None plans the open interview too. Taking a job calls the rest off; not where the choice is
    clearly to go (`goes`), which was weighed with every offer. The same order comes out
    however the opportunities are listed and named.
    """
    if choice is not None and choice.verb == "accept":
        return (), ended(situation, choice.opportunity)
    ahead = look_ahead(situation, choice, resolution=resolution, threads=threads)
    found = best_plan(ahead, most=most)
    taken = "" if goes else _better_taken(ahead, found)
    if taken:
        return (), ended(situation, taken)
    steps, left = placed(ahead, found.options)
    return steps, Plan(exact=found.exact, weighed=found.weighed, left_out=left)


def placed(ahead: Ahead, plan: tuple[int, ...]) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """Return a plan's interviews in order of their days, and those it leaves out."""
    chosen = [options[k] for options, k in zip(ahead.options, plan, strict=True)]
    left = [job.id for job, option in zip(ahead.jobs, chosen, strict=True) if not option.days]
    held = [(job, o) for job, o in zip(ahead.jobs, chosen, strict=True) if o.days]
    days = _days([(job, option.days) for job, option in held], ahead.model.resolution)
    steps = tuple(
        Step(job.id, day, booked=option.verb == "keep", verb=option.verb)
        for (job, option), day in zip(held, days, strict=True)
    )
    return tuple(sorted(steps, key=lambda each: (each.day, each.opportunity))), tuple(sorted(left))


def look_ahead(
    situation: Situation,
    choice: Choice | None,
    *,
    resolution: Resolution,
    threads: int | None = None,
) -> Ahead:
    """Return all plans at the middle of all beliefs, interviews listed by the day they can be.

    Within a step interviews are held as they are listed, so listing matters there.
    """
    listed = replace(situation, opportunities=tuple(sorted(situation.opportunities, key=_listing)))
    setting = middle(situation.beliefs)
    model = compile_situation(listed, resolution=resolution, setting=setting)
    return ahead_of(model, choice, threads=threads or min(8, os.cpu_count() or 1))


def best_plan(ahead: Ahead, open_: Bools | None = None, *, most: int = MOST_PLANS) -> Found:
    """Return the best plan among those made of `open_` options (interviews x options)."""
    board = ahead.board
    kept = np.ones(board.keep.shape, np.bool_) if open_ is None else open_
    arrays = ahead.model.tables, ahead.values, board, kept
    exact = ahead.plans <= most
    options, value, weighed = try_all(*arrays) if exact else search(*arrays, STARTS, BUDGET)
    return Found(tuple(map(int, options)), float(value), exact, int(weighed))


def _listing(job: Opportunity) -> tuple[int, float, float, str]:
    days = job.slots if job.stage == "invited" else (job.booked_day or 0,)
    return min(days, default=0), job.excitement, job.hours, job.id


def ended(situation: Situation, taken: str) -> Plan:
    """Return what becomes of the interviews ahead once a job is taken: all are called off."""
    off = sorted(
        job.id for job in situation.opportunities if job.stage in AHEAD and job.id != taken
    )
    return Plan(exact=True, weighed=0, called_off=tuple(off), taken=taken)


def _better_taken(ahead: Ahead, found: Found) -> str:
    """Return the job whose offer in hand is worth more than every plan; "" where none is."""
    t = ahead.model.tables
    pays = t.pays[t.start]
    pays[t.open] = 0.0  # that one is decided
    best = int(np.argmax(pays))
    if pays[best] <= max(found.value + CLOSE, 0):
        return ""
    return ahead.model.situation.opportunities[best].id


def _days(held: list[tuple[Opportunity, tuple[int, ...]]], resolution: Resolution) -> list[int]:
    """Return a day for each interview out of those that fall into its step.

    The model cannot tell them apart: the least wanted go first, two a day at most.
    """
    rank = sorted(range(len(held)), key=lambda n: (held[n][0].excitement, held[n][0].id))
    found = [days[0] for _, days in held]
    for place, number in enumerate(rank):
        days = held[number][1]
        step = days[0] // resolution.step_days
        before = [found[n] for n in rank[:place] if found[n] // resolution.step_days == step]
        fixed = [
            found[n]
            for n in rank[place + 1 :]
            if len(held[n][1]) == 1 and found[n] // resolution.step_days == step
        ]
        taken = [*before, *fixed]
        free = [day for day in days if taken.count(day) < MOST_A_DAY] or list(days)
        late = [day for day in free if day >= max(before, default=day)]
        found[number] = late[0] if late else free[-1]
    return found
