"""What another day for each interview of the order would lose, simulated after the answer.

Each plan is forced as today's decisions of all interviews ahead; from then on everything is
decided by the policy, with the same luck for every plan (common random numbers). The
open interview's own days are not simulated again: the answer's ranking has them already.

The measure that the order was found by sees interviews two at a time, and three may share a
week's hours. So a move that is clearly better in simulation is made, up to `ROUNDS` times.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import MoveCost, Moves, Waiting
from showup.engine.looks.sample import luck_of, sample_of, steadied
from showup.engine.looks.trials import (
    LEAST,
    Trial,
    allowing,
    dream_first,
    insisting,
    plan_of,
    trials,
    unmoved,
    warm_ups,
)
from showup.engine.orders.forced import only, weighing
from showup.engine.orders.planning import best_plan, look_ahead, placed
from showup.engine.policy.choosing import job_values
from showup.engine.ranking import DREAM, VALUE
from showup.engine.simulation.simulate import in_threads, simulate
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice
    from showup.engine.looks.sample import Sample
    from showup.engine.orders.table import Ahead
    from showup.engine.situation import Situation

    Floats = NDArray[np.float64]
    Places = tuple[int, ...]
    Run = Callable[[Sequence[tuple[int, ...]]], Floats]

SETTINGS = 32
JOB_PATHS, FEWEST_PATHS = 768, 16  # paths times opportunities in a setting
ROUNDS = 4
CLEAR = 2.5  # standard errors by which a move must be better
PLACED = ("go", "move", "keep", "decline")


def settled(
    situation: Situation,
    advice: Advice,
    *,
    settings: int = SETTINGS,
    paths: int | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Advice:
    """Return an answer whose order is checked by simulation, with what each move in it costs.

    Raises StoppedError when `should_stop` says so; it is asked after every setting.
    """
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(advice.paths, max(FEWEST_PATHS, fitting))
    sample = sample_of(situation, advice, settings=settings, paths=budget, threads=threads)
    best = advice.best.choice
    if not advice.order or advice.plan is None:
        return replace(advice, moves=Moves((), None, len(sample.settings), sample.paths))
    fixed = None if best.verb in PLACED else best
    ahead = look_ahead(situation, fixed, resolution=sample.cut, threads=sample.threads)
    plan = plan_of(ahead, advice.order)
    ahead, held = insisting(ahead, plan)
    run = runner(ahead, best, sample, progress, should_stop)
    for left in reversed(range(ROUNDS)):
        around, first = trials(ahead, plan), dream_first(ahead, plan)
        still = unmoved(ahead, plan, held)
        weighed = [*around, *([still] if still else [])]
        runs = run([plan, *(trial.plan for trial in weighed), *([first] if first else [])])
        lost = [lost_by(runs[0], other, VALUE) for other in runs[1:]]
        better = _better(weighed, lost)
        if better is None or not left:
            break
        held |= {n: k for n, k in enumerate(better) if k != plan[n]}
        plan = _around(ahead, better, held, run)
    costs = [_cost(ahead, trial, *each) for trial, each in zip(around, lost, strict=False)]
    moves = Moves(
        costs=(*_ranked(advice), *costs),
        waiting=_waiting(ahead, (plan, first), (runs[0], runs[-1])) if first else None,
        settings=len(sample.settings),
        paths=sample.paths,
    )
    if plan == plan_of(ahead, advice.order):
        return replace(advice, moves=moves)
    order, out = placed(ahead, plan)
    changed = replace(advice.plan, left_out=out, changed=True)
    return replace(advice, order=order, plan=changed, moves=moves)


def _better(weighed: Sequence[Trial], lost: Sequence[tuple[float, float]]) -> Places | None:
    """Return the plan that simulation prefers most; None where it stands by the one it has.

    A plan that asks for less is preferred unless it clearly loses its price.
    """
    found, best = None, 0.0
    for trial, (loss, noise) in zip(weighed, lost, strict=False):
        least = max(trial.price, CLEAR * noise)
        spare = (least if trial.plainer else -least) - loss
        if spare > best:
            found, best = trial.plan, spare
    return found


def _around(ahead: Ahead, plan: Places, held: Mapping[int, int], run: Run) -> Places:
    """Return the best plan that keeps to what simulation settled, unless `plan` beats it there."""
    other = best_plan(ahead, allowing(ahead, held))
    if other.options == plan or other.value == -np.inf:
        return plan
    mine, theirs = run([plan, other.options])
    lost, noise = lost_by(mine, theirs, VALUE)
    return plan if lost > max(LEAST, noise) else other.options


def runner(
    ahead: Ahead,
    best: Choice,
    sample: Sample,
    progress: Callable[[float], None] | None,
    should_stop: Callable[[], bool] | None,
) -> Run:
    """Return what simulates plans: plans x settings x paths x (outcomes and controls)."""
    situation = ahead.model.situation
    t = ahead.model.tables
    policy = weighing(job_values(ahead.model, sample.threads), t)
    row = next((n for n, job in enumerate(ahead.jobs) if job.id == situation.open), None)
    chosen = next((a for a, each in ahead.model.choices if each == best), -1)

    def run(plans: Sequence[tuple[int, ...]]) -> Floats:
        def one(number: int) -> Floats:
            setting, seed = sample.settings[number], sample.seeds[number]
            model = compile_situation(situation, resolution=sample.cut, setting=setting)
            found = []
            for plan in plans:
                actions = [o[k].action for o, k in zip(ahead.options, plan, strict=True)]
                forced = replace(model, tables=only(model.tables, actions))
                first = chosen if row is None else actions[row]
                found.append(simulate(forced, policy, first=first, paths=sample.paths, seed=seed))
            return np.array(found)

        found = in_threads(one, len(sample.settings), sample.threads, progress, should_stop)
        return np.array(found).swapaxes(0, 1)

    return run


def lost_by(base: Floats, other: Floats, part: int) -> tuple[float, float]:
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


def _waiting(ahead: Ahead, plans: tuple[Places, Places], runs: tuple[Floats, Floats]) -> Waiting:
    """Return what the warm-ups of the first plan bring over the second, which has none."""
    cost, noise = lost_by(*runs, VALUE)
    gain, gain_noise = lost_by(*runs, DREAM)
    return Waiting(
        dream=next(job.id for job in ahead.jobs if job.dream),
        before=warm_ups(ahead, plans[0]),
        cost=cost,
        noise=noise,
        without=float(runs[1][..., DREAM].mean()),
        gain=gain,
        gain_noise=gain_noise,
        dropped=len(placed(ahead, plans[1])[1]) > len(placed(ahead, plans[0])[1]),
    )
