"""What another day for each interview of the order would lose, simulated after the answer.

Each plan is forced as today's decisions of all interviews ahead; from then on everything is
decided by the policy, with the same luck for every plan (common random numbers). The
open interview's own days are not simulated again: the answer's ranking has them already.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import MoveCost, Moves, Waiting
from showup.engine.index import scratch
from showup.engine.model import compile_situation
from showup.engine.order import best_plan, look_ahead
from showup.engine.order_forced import only, weighing
from showup.engine.order_search import plan_value
from showup.engine.policy import job_values
from showup.engine.ranking import DREAM, VALUE
from showup.engine.sample import luck_of, sample_of, steadied
from showup.engine.simulate import in_threads, simulate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice, Step
    from showup.engine.order_table import Ahead
    from showup.engine.sample import Sample
    from showup.engine.situation import Situation

    Floats = NDArray[np.float64]

SETTINGS = 32
JOB_PATHS, FEWEST_PATHS = 768, 16  # paths times opportunities in a setting
MOST_COSTS = 40  # other days that are simulated; those of the first interviews come first
PLACED = ("go", "move", "keep", "decline")


@dataclass(frozen=True)
class Trial:
    """Another plan: what it changes, as interview and option."""

    row: int
    option: int
    plan: tuple[int, ...]


def moves(
    situation: Situation,
    advice: Advice,
    *,
    settings: int = SETTINGS,
    paths: int | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Moves:
    """Return what each other day of each interview in the answer's order would lose.

    Raises StoppedError when `should_stop` says so; it is asked after every setting.
    """
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(advice.paths, max(FEWEST_PATHS, fitting))
    sample = sample_of(situation, advice, settings=settings, paths=budget, threads=threads)
    best = advice.best.choice
    if not advice.order or advice.plan is None:
        return Moves((), None, len(sample.settings), sample.paths)
    fixed = None if best.verb in PLACED else best
    ahead = look_ahead(situation, fixed, resolution=sample.cut, threads=sample.threads)
    plan = plan_of(ahead, advice.order)
    trials = _trials(ahead, plan, situation.open)
    first = _dream_first(ahead, plan)
    plans = [plan, *(trial.plan for trial in trials)] + ([first] if first else [])
    runs = _simulated(ahead, plans, best, sample, progress, should_stop)
    costs = [
        _cost(ahead, trial, *_lost(runs[0], run, VALUE))
        for trial, run in zip(trials, runs[1:], strict=False)
    ]
    return Moves(
        costs=(*_ranked(advice), *costs),
        waiting=_waiting(ahead, plan, runs[0], runs[-1]) if first else None,
        settings=len(sample.settings),
        paths=sample.paths,
    )


def plan_of(ahead: Ahead, order: Sequence[Step]) -> tuple[int, ...]:
    """Return the option of each interview ahead that an order stands for."""
    steps = {step.opportunity: step for step in order}
    found = []
    for job, options in zip(ahead.jobs, ahead.options, strict=True):
        step = steps.get(job.id)
        day, verb = (None, "decline") if step is None else (step.day, step.verb)
        found.append(
            next(
                k
                for k, each in enumerate(options)
                if each.verb == verb and (day is None or day in each.days)
            )
        )
    return tuple(found)


def _trials(ahead: Ahead, plan: tuple[int, ...], chosen: str) -> tuple[Trial, ...]:
    """Return every plan that places one interview otherwise, where that has room."""
    found = []
    for row, (job, options) in enumerate(zip(ahead.jobs, ahead.options, strict=True)):
        if job.id == chosen or not options[plan[row]].days:
            continue
        for k in range(len(options)):
            other = (*plan[:row], k, *plan[row + 1 :])
            if k != plan[row] and _fits(ahead, other, chosen):
                found.append(Trial(row, k, other))
    return tuple(found[:MOST_COSTS])


def _fits(ahead: Ahead, plan: tuple[int, ...], chosen: str) -> bool:
    """Say whether a plan has room for all; the open interview's day is the seeker's to overrule."""
    board = ahead.board
    mine = [row for row, job in enumerate(ahead.jobs) if job.id == chosen]
    books = board.books.copy()
    books[mine] = -1
    arrays = ahead.model.tables, ahead.values, board._replace(books=books)
    value = plan_value(*arrays, scratch(len(board.at)), np.array(plan), board.at.copy())
    return bool(value > -np.inf)


def _dream_first(ahead: Ahead, plan: tuple[int, ...]) -> tuple[int, ...] | None:
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


def warm_ups(ahead: Ahead, plan: tuple[int, ...]) -> tuple[str, ...]:
    """Return the interviews that a plan puts before the dream interview."""
    day = _dream_day(ahead, plan)
    placed = zip(ahead.jobs, ahead.options, plan, strict=True)
    days = [(job.id, options[k].days) for job, options, k in placed if not job.dream]
    return tuple(name for name, at in days if day is not None and at and at[0] < day)


def _dream_day(ahead: Ahead, plan: tuple[int, ...]) -> int | None:
    for job, options, k in zip(ahead.jobs, ahead.options, plan, strict=True):
        if job.dream and options[k].days:
            return options[k].days[0]
    return None


def _simulated(
    ahead: Ahead,
    plans: Sequence[tuple[int, ...]],
    best: Choice,
    sample: Sample,
    progress: Callable[[float], None] | None,
    should_stop: Callable[[], bool] | None,
) -> Floats:
    """Return plans x settings x paths x (outcomes and controls)."""
    situation = ahead.model.situation
    t = ahead.model.tables
    policy = weighing(job_values(ahead.model, sample.threads), t)
    row = next((n for n, job in enumerate(ahead.jobs) if job.id == situation.open), None)
    chosen = next((a for a, each in ahead.model.choices if each == best), -1)

    def one(number: int) -> Floats:
        model = compile_situation(situation, resolution=sample.cut, setting=sample.settings[number])
        runs = []
        for plan in plans:
            actions = [options[k].action for options, k in zip(ahead.options, plan, strict=True)]
            forced = replace(model, tables=only(model.tables, actions))
            first = chosen if row is None else actions[row]
            runs.append(
                simulate(forced, policy, first=first, paths=sample.paths, seed=sample.seeds[number])
            )
        return np.array(runs)

    found = in_threads(one, len(sample.settings), sample.threads, progress, should_stop)
    return np.array(found).swapaxes(0, 1)


def _lost(base: Floats, other: Floats, part: int) -> tuple[float, float]:
    """Return what one plan brings over another, and the standard error from simulating."""
    gain = (base[..., part] - other[..., part]).reshape(-1, 1)
    luck = luck_of(base) - luck_of(other)
    clean = steadied(gain, luck.reshape(-1, luck.shape[-1])).reshape(base.shape[:2])
    settings, paths = base.shape[:2]
    spread = clean.var(axis=1, ddof=1).mean() if paths > 1 else 0.0
    return float(clean.mean()), float(np.sqrt(spread / (paths * settings)))


def _cost(ahead: Ahead, trial: Trial, cost: float, noise: float) -> MoveCost:
    option = ahead.options[trial.row][trial.option]
    day = option.days[0] if option.days else None
    return MoveCost(ahead.jobs[trial.row].id, day, option.verb, cost, noise)


def _ranked(advice: Advice) -> tuple[MoveCost, ...]:
    """Return what the open interview's other days lose, as the ranking of choices has it."""
    best = advice.best
    if best.choice.verb not in {"go", "move", "keep"}:
        return ()
    return tuple(
        MoveCost(
            row.choice.opportunity,
            row.choice.day,
            row.choice.verb,
            best.value.mid - row.value.mid,
            float(np.hypot(best.noise, row.noise)),
        )
        for row in advice.ranked[1:]
        if row.choice.verb in {"go", "move", "keep", "decline", "cancel"}
    )


def _waiting(ahead: Ahead, plan: tuple[int, ...], base: Floats, first: Floats) -> Waiting:
    cost, noise = _lost(base, first, VALUE)
    gain, gain_noise = _lost(base, first, DREAM)
    dream = next(job.id for job in ahead.jobs if job.dream)
    return Waiting(
        dream=dream,
        before=warm_ups(ahead, plan),
        cost=cost,
        noise=noise,
        without=float(first[..., DREAM].mean()),
        gain=gain,
        gain_noise=gain_noise,
    )
