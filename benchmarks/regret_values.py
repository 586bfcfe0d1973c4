"""What rules are worth when followed throughout, exactly: one backward pass for all of them.

At each time, for each joint state and each job in turn, every rule picks its action, and
its value is that action's; beside them stand the optimum and the rollout, which picks what
is best if the policy is followed from then on. No path is drawn, so no figure has noise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from benchmarks.regret_manner import Manner, manner_of
from benchmarks.regret_rules import EVERYTHING, HAIR, INDEX, SIMPLE, WEITZMAN, reservations, simple

from showup.engine.bare import bare
from showup.engine.exact.solver import at_horizon, expected, layers_of
from showup.engine.policy.anchored import values_of
from showup.engine.policy.choosing import choose, has_room, scratch
from showup.engine.policy.index import pipeline_value
from showup.engine.ranking import SAME

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.exact.solver import Layer
    from showup.engine.policy.choosing import Values, Work
    from showup.engine.tables.model import Model, Tables

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

ROWS = (*SIMPLE, "index on what is open", "the policy", "advise: best mean", "advise as shown")
POLICY, ROLLOUT, SHOWN = INDEX + 1, INDEX + 2, INDEX + 3
OPTIMUM = len(ROWS)
COLUMNS = OPTIMUM + 1  # those beyond are the policy under which another job's bookings stand
ROUNDING = 1e-6  # points


class Followed(NamedTuple):
    """One pipeline: what every row and the optimum is worth, in points."""

    throughout: Floats
    once: Floats  # the first decision its own, then the optimum
    firsts: Ints  # the action it begins with


class Found(NamedTuple):
    """Where the first decision is written down: as in `Followed`."""

    once: Floats
    firsts: Ints


class Step(NamedTuple):
    """One job's decisions at one time: where it stands, and where that leads."""

    time: int
    job: int
    states: Ints  # jobs x their states here, filled up with 0
    sizes: Ints
    after: Ints  # this job's states after its decision
    where: Ints  # S: a state's place in `after`


class Space(NamedTuple):
    """What the loop writes into, and where actions lead."""

    work: Work
    at: Ints
    picks: Ints  # columns
    near: Floats  # columns and the index x states after the decision
    fits: NDArray[np.bool_]
    to: Ints  # A: place in `Step.after`
    drop: Ints


class Rules(NamedTuple):
    """What the rules look up."""

    policies: tuple[Values, ...]  # the open job's bookings stand, then each other job's
    manner: Manner
    likes: NDArray[np.bool_]  # simple rules x jobs
    reserve: Floats  # time x state


def follow_all(model: Model, likes: NDArray[np.bool_], *, every_job: bool = True) -> Followed:
    """Evaluate every rule on a model whose open decision is the first job's.

    With `every_job` a later decision is weighed as if it were the open one: by the policy
    under which that job's bookings stand. Otherwise the first job's stand throughout.
    """
    t, steps = model.tables, model.steps
    firms = range(len(t.start)) if every_job else range(1)
    policies = tuple(values_of(model, firm=firm) for firm in firms)
    rules = Rules(policies, manner_of(model), likes, reservations(policies[0]))
    layers, columns = layers_of(t, steps), COLUMNS + len(policies) - 1
    found = Found(np.zeros(columns), np.zeros(columns, np.int64))
    last = at_horizon(t, layers[-1].before, 1).reshape(1, -1).astype(np.float32)
    values = np.repeat(last, columns, axis=0)
    for time in range(steps - 1, -1, -1):
        here, later = layers[time], layers[time + 1].before
        moved = [expected(t, here.after, later, column[:, None]) for column in values]
        values = np.array([column.reshape(-1) for column in moved], dtype=np.float32)
        values = _decided(t, rules, here, time, values, found)
    kept = slice(COLUMNS)
    return Followed(values[kept, 0].astype(float), found.once[kept], found.firsts[kept])


def _decided(
    t: Tables, rules: Rules, layer: Layer, time: int, values: NDArray[np.float32], found: Found
) -> NDArray[np.float32]:
    """Take one step's decisions, the last job's first, in every column."""
    mixed, columns = list(layer.after), len(values)
    for job in reversed(range(len(mixed))):
        after = mixed[job]
        where = np.full(len(t.earned), -1)
        where[after] = np.arange(len(after))
        sizes = np.array([len(local) for local in mixed])
        left, right = int(np.prod(sizes[:job])), int(np.prod(sizes[job + 1 :]))
        given = values.reshape(columns, left, len(after), right)
        mixed[job] = layer.before[job]
        states = np.zeros((len(mixed), max(map(len, mixed))), np.int64)
        for number, local in enumerate(mixed):
            states[number, : len(local)] = local
        sizes[job] = len(mixed[job])
        out = np.empty((columns, left, len(mixed[job]), right), np.float32)
        step = Step(time, job, states, sizes, after, where)
        space = _space(t, columns, step)
        _decide(t, rules, step, given, out, found, space)
        values = out.reshape(columns, -1)
    return values


def _space(t: Tables, columns: int, step: Step) -> Space:
    jobs, actions = len(step.sizes), int(np.diff(t.act_from).max())
    return Space(
        scratch(jobs),
        np.empty(jobs, np.int64),
        np.empty(columns, np.int64),
        np.empty((columns + 1, len(step.after))),
        np.empty(actions, np.bool_),
        step.where[t.act_to],
        step.where[t.act_drop],
    )


@bare
def _decide(  # noqa: C901, PLR0912, PLR0915 - one compiled loop over plain arrays
    t: Tables,
    rules: Rules,
    step: Step,
    given: NDArray[np.float32],
    out: NDArray[np.float32],
    found: Found,
    space: Space,
) -> None:
    # Arrays get names of their own: to fetch one from its tuple costs more than to read it.
    policies, manner, likes, reserve = rules
    once, firsts = found
    columns, jobs, job, time = len(given), len(step.sizes), step.job, step.time
    states, sizes, after, own = step.states, step.sizes, step.after, policies[0]
    act_from, pays, to_go, dear = t.act_from, t.pays, t.to_go, reserve[time]
    keeps, costs, books, accepts = t.act_keep, t.act_reward, t.act_books, t.act_accepts
    weighs, alone, goes = t.act_weighed, t.act_alone, t.act_to
    plain, side, listed = manner.plain, manner.side, manner.listed
    work, at, picks, near, fits, to, drop = space
    weighed = COLUMNS + job - 1 if len(policies) > 1 and job > 0 else POLICY
    first = time == 0 and job == 0
    for left in range(given.shape[1]):
        rest = left
        for j in range(job - 1, -1, -1):
            at[j] = states[j, rest % sizes[j]]
            rest //= sizes[j]
        for right in range(given.shape[3]):
            rest = right
            for j in range(jobs - 1, job, -1):
                at[j] = states[j, rest % sizes[j]]
                rest //= sizes[j]
            for i in range(len(after)):
                at[job] = after[i]
                near[columns, i] = pipeline_value(t, own, work, time, at, job)
                for column in range(columns):
                    near[column, i] = given[column, left, i, right]
            in_hand, ahead = 0.0, 0.0
            for j in range(jobs):
                if j != job:
                    in_hand = max(in_hand, pays[at[j]])
                    ahead = max(ahead, dear[at[j]])
            offered = in_hand > 0
            for i in range(sizes[job]):
                s = states[job, i]
                at[job] = s
                begin, end = act_from[s], act_from[s + 1]
                for column in range(columns):
                    picks[column] = begin
                if end - begin > 1:
                    take, book, wait, no = -1, -1, -1, -1
                    best, base, indexed = begin, begin, begin
                    best_worth, base_worth, index_worth = -np.inf, -np.inf, -np.inf
                    for a in range(begin, end):
                        fits[a - begin] = books[a] < 0 or first or has_room(t, at, job, books[a])
                        if accepts[a]:
                            take = a
                        elif books[a] >= 0:
                            if book < 0 and keeps[a] == 1 and fits[a - begin]:
                                book = a
                        elif goes[a] == s or to_go[goes[a]] >= 0:
                            wait = a
                        else:
                            no = a
                        if not fits[a - begin]:
                            continue
                        most = based = indices = pays[s]
                        if not accepts[a]:
                            keep, x, y = keeps[a], to[a], drop[a]
                            most = keep * near[OPTIMUM, x] + costs[a]
                            based = keep * near[weighed, x] + costs[a]
                            indices = keep * near[columns, x] + costs[a]
                            if keep < 1:
                                most += (1 - keep) * near[OPTIMUM, y]
                                based += (1 - keep) * near[weighed, y]
                                indices += (1 - keep) * near[columns, y]
                        if most > best_worth + ROUNDING:
                            best, best_worth = a, most
                        if based > base_worth + ROUNDING and (not first or listed[a]):
                            base, base_worth = a, based
                        open_to = weighs[a] and (alone[a] or offered or pays[s] > 0)
                        if open_to and indices > index_worth + HAIR:
                            indexed, index_worth = a, indices
                    shown = base
                    for a in range(begin, end):
                        seen = fits[a - begin] and (not first or listed[a])
                        if seen and side[a] == side[base] and plain[a] < plain[shown]:
                            value = pays[s]
                            if not accepts[a]:
                                value = keeps[a] * near[weighed, to[a]] + costs[a]
                                value += (1 - keeps[a]) * near[weighed, drop[a]]
                            if value > base_worth - SAME:
                                shown = a
                    hand = max(in_hand, pays[s])
                    for rule in range(INDEX):
                        wanted = dear[s] > hand if rule == WEITZMAN else likes[rule, job]
                        offer = pays[s] > 0 and pays[s] >= hand
                        if rule == WEITZMAN:
                            offer = offer and pays[s] >= ahead
                        if rule != EVERYTHING and take >= 0:
                            offer = offer and weighs[take]
                        picks[rule] = simple(wanted, offer, to_go[s] >= 0, take, book, wait, no)
                    picks[INDEX], picks[ROLLOUT] = indexed, base
                    picks[SHOWN], picks[OPTIMUM] = shown, best
                    for number in range(len(policies)):
                        a = choose(t, policies[number], work, time, at, job)
                        picks[POLICY if number == 0 else COLUMNS + number - 1] = a
                for column in range(columns):
                    a = picks[column]
                    worth = optimum = pays[s]
                    if not accepts[a]:
                        keep, x, y = keeps[a], to[a], drop[a]
                        worth = keep * near[column, x] + costs[a]
                        optimum = keep * near[OPTIMUM, x] + costs[a]
                        if keep < 1:
                            worth += (1 - keep) * near[column, y]
                            optimum += (1 - keep) * near[OPTIMUM, y]
                    out[column, left, i, right] = worth
                    if first:
                        firsts[column], once[column] = a, optimum
