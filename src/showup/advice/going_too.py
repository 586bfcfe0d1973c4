"""What going as well to an interview that the order leaves out would lose, simulated beside it.

Weighed as trying it would be, with the same plan and the same luck, so both say the same; all
days of all that is left out share one run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules.ordering_out import Going

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from showup.engine.advice import Advice
    from showup.engine.orders.table import Ahead
    from showup.engine.situation import Situation

    Plan = tuple[int, ...]

MOST = 24  # days that are weighed: some seconds


def going_too(
    situation: Situation,
    advice: Advice,
    *,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[Going, ...]:
    """Return what each day offered for what is left out would lose, the order staying.

    `advice` is an answer to the same situation, its order settled.
    """
    if advice.plan is None or not advice.plan.left_out:
        return ()
    from showup.engine.looks import elsewhere, moves, sample, trials  # noqa: PLC0415  numba is slow to import
    from showup.engine.orders.planning import look_ahead  # noqa: PLC0415  the same
    from showup.engine.ranking import VALUE  # noqa: PLC0415  the same

    fitting = moves.JOB_PATHS // max(1, len(situation.opportunities))
    paths = min(advice.paths, max(elsewhere.FEWEST_PATHS, fitting))
    taken = sample.sample_of(situation, advice, settings=moves.SETTINGS, paths=paths, threads=None)
    best = advice.best.choice
    fixed = None if best.verb in moves.PLACED else best
    ahead = look_ahead(situation, fixed, resolution=taken.cut, threads=taken.threads)
    plan = trials.plan_of(ahead, advice.order)
    ahead, _ = trials.insisting(ahead, plan)
    others = list(_others(ahead, plan))[:MOST]
    if not others:
        return ()
    base, *runs = moves.runner(ahead, best, taken, progress, should_stop)(
        [plan, *(_with(plan, row, k) for row, k in others)]
    )
    found = []
    for (row, k), run in zip(others, runs, strict=True):
        cost, noise = moves.lost_by(base, run, VALUE)
        fits = trials.fits(ahead, _with(plan, row, k))
        around = () if fits else _around(ahead, plan, row, k)
        days = ahead.options[row][k].days
        found.append(Going(ahead.jobs[row].id, days, cost, noise, fits, around))
    return tuple(found)


def _others(ahead: Ahead, plan: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield each interview that a plan leaves out, with each way to go to it."""
    for row, options in enumerate(ahead.options):
        if not options[plan[row]].days:
            yield from ((row, k) for k, each in enumerate(options) if each.verb == "go")


def _with(plan: Plan, row: int, k: int) -> Plan:
    return (*plan[:row], k, *plan[row + 1 :])


def _around(ahead: Ahead, plan: Sequence[int], row: int, k: int) -> tuple[str, ...]:
    """Return the interviews of a plan that share their hours with one more on another day."""
    step, window = ahead.model.resolution.step_days, ahead.model.tables.window
    day = ahead.options[row][k].days[0]
    return tuple(
        job.id
        for job, options, mine in zip(ahead.jobs, ahead.options, plan, strict=True)
        if (days := options[mine].days) and abs(days[0] // step - day // step) <= window
    )
