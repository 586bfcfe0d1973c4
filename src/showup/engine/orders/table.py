"""The interviews ahead, the days each could have, and what a plan of them all is worth.

A plan gives every interview ahead one of its days today: an invitation an offered day, a
day that could be asked for, or none (it is left out); a booked one its own day or, where it
can still be moved, the later one. Its worth is the policy's own measure (`anchored`) with
all of that decided: the index, which knows the order of interviews and the practice
each brings to those after it, and the exact corrections of each job and of pairs.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from showup.engine.orders.pairs import corrections, pairs_to_correct
from showup.engine.policy.anchored import values_of
from showup.engine.tables.frame import WEEK
from showup.engine.tables.model import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Choice, Verb
    from showup.engine.policy.anchored import Values
    from showup.engine.situation import Opportunity
    from showup.engine.tables.model import Model
    from showup.engine.tables.states import Action

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

AHEAD = ("invited", "booked")
PLANNED: dict[str, tuple[Verb, ...]] = {
    "invited": ("go", "move", "decline"),
    "booked": ("keep", "move"),
}
BOTHER = 0.01  # points that asking for another day must gain, as in the ranking of choices


@dataclass(frozen=True)
class Option:
    """One way to place an interview; `days` fall into one step, none where it is left out."""

    verb: Verb
    days: tuple[int, ...]
    action: int


class Board(NamedTuple):
    """All plans in numbers: N interviews with up to K options, the last slot a dropped process."""

    job: Ints  # N
    many: Ints  # N: options
    fallback: Ints  # N: the option that always fits
    state: Ints  # N x K+1
    keep: Floats  # N x K
    cost: Floats  # N x K: points at once, less what a move must gain
    books: Ints  # N x K: steps to go of a new booking, -1 where none has to fit
    alone: Floats  # N x K+1: corrections that hang on this interview alone
    two: Ints  # P x 2: interviews whose pairs are corrected
    pair: Floats  # P x K+1 x K+1: the corrections that hang on both
    at: Ints  # J: states after today's decisions; those of interviews are filled in


@dataclass(frozen=True)
class Ahead:
    """The interviews ahead with their options, and the board that weighs them."""

    model: Model
    values: Values
    options: tuple[tuple[Option, ...], ...]
    board: Board

    @property
    def jobs(self) -> tuple[Opportunity, ...]:
        """Return the opportunities of the interviews ahead."""
        return tuple(self.model.situation.opportunities[number] for number in self.board.job)

    @property
    def plans(self) -> int:
        """Return how many ways there are to place them all, whether they fit or not."""
        return prod(int(n) for n in self.board.many)


def ahead_of(model: Model, choice: Choice | None, *, threads: int = 1) -> Ahead:
    """Return what can be planned once the open decision is `choice`; None: it is planned too.

    The model's own setting is weighed. Offers are held, or lapse on their last day.
    """
    t, jobs = model.tables, model.situation.opportunities
    actions = [graph.actions[0] for graph in skeleton(model.situation, model.resolution).graphs]
    at = t.start.copy()
    job, options = [], []
    for number, (each, acts) in enumerate(zip(jobs, actions, strict=True)):
        begin = int(t.act_from[t.start[number]])
        mine = choice is not None and number == t.open
        if mine:
            kept = [begin + n for n, act in enumerate(acts) if _is(act, choice)]
        elif each.stage in AHEAD:
            job.append(number)
            options.append(_options(acts, begin, each.stage, each.booked_day))
            continue
        else:
            kept = [begin + n for n, act in enumerate(acts) if act.verb in {"hold", "turn_down"}]
        at[number] = t.act_to[kept[0]]
        if mine and choice is not None and choice.verb in {"go", "move", "keep"}:
            job.append(number)
            options.append((Option(choice.verb, (choice.day or 0,), kept[0]),))
    values = values_of(model, firm=t.open, threads=threads, cells=0)
    board = _board(model, values, at, job, options, threads, free=choice is None)
    return Ahead(model, values, tuple(options), board)


def _is(act: Action, choice: Choice | None) -> bool:
    day = act.day if act.day >= 0 else None
    return choice is not None and act.verb == choice.verb and day == choice.day


def _options(
    acts: Sequence[Action], begin: int, stage: str, booked: int | None
) -> tuple[Option, ...]:
    """Return the ways to place one interview; days of one step are one way."""
    found: dict[tuple[str, int], Option] = {}
    for number, act in enumerate(acts):
        if act.verb not in PLANNED[stage]:
            continue
        day = act.day
        if stage == "booked" and day < 0:
            day = (booked or 0) + WEEK * (act.verb == "move")
        days = () if act.verb == "decline" else (day,)
        key = act.verb, act.books
        if key in found:
            days = tuple(sorted({*found[key].days, *days}))
            found[key] = Option(act.verb, days, found[key].action)
        else:
            found[key] = Option(act.verb, days, begin + number)
    return tuple(found.values())


def _board(
    model: Model,
    values: Values,
    at: Ints,
    job: list[int],
    options: list[tuple[Option, ...]],
    threads: int,
    *,
    free: bool,
) -> Board:
    t = model.tables
    n, most = len(job), max((len(each) for each in options), default=0)
    state = np.zeros((n, most + 1), np.int64)
    keep, cost = np.ones((n, most)), np.zeros((n, most))
    books = np.full((n, most), -1)
    for row, each in enumerate(options):
        a = np.array([option.action for option in each])
        end = len(a)
        state[row, :end], state[row, end:] = t.act_to[a], t.act_drop[a[-1]]
        asked = np.array([option.verb == "move" for option in each])
        keep[row, :end], cost[row, :end] = t.act_keep[a], t.act_reward[a] - BOTHER * asked
        if free or job[row] != t.open:  # the open decision's own day may overrule the limit
            books[row, :end] = t.act_books[a]
        lost = a[t.act_keep[a] < 1]
        if len(lost):
            state[row, end:] = t.act_drop[lost[0]]
    alone = values.single[0, 0, state]
    two: list[tuple[int, int]] = []
    pair: list[Floats] = []
    spots = {number: state[row] for row, number in enumerate(job)}
    rows = {number: row for row, number in enumerate(job)}
    spots |= {k: at[k : k + 1] for k in range(len(at)) if k not in rows}
    moving = {number for number in job if len(np.unique(spots[number])) > 1}
    todo = pairs_to_correct(model, values, moving, rows)

    def correct(jobs: tuple[int, int]) -> Floats:
        return corrections(model, values, jobs, spots)

    with ThreadPoolExecutor(threads) as pool:
        found = pool.map(correct, todo)
        for (i, j), table in zip(todo, found, strict=True):
            if i in rows and j in rows:
                two.append((rows[i], rows[j]))
                pair.append(table)
            elif i in rows:
                alone[rows[i]] += table[:, 0]
            else:
                alone[rows[j]] += table[0]
    fallback = [max(0, len(o) - 1) if o[-1].verb == "decline" else 0 for o in options]
    return Board(
        job=np.array(job, np.int64),
        many=np.array([len(each) for each in options], np.int64),
        fallback=np.array(fallback, np.int64),
        state=state,
        keep=keep,
        cost=cost,
        books=books,
        alone=alone,
        two=np.array(two, np.int64).reshape(-1, 2),
        pair=np.array(pair).reshape(-1, most + 1, most + 1),
        at=at,
    )
