"""What an order of interviews misses: the search against all plans, the measure against exact.

Run: python -m benchmarks.order_gap [--search 200] [--two 100] [--three 60] [--checked 40]
     [--from 0]

First the search alone, forced where all plans could be tried, on pipelines with three to
seven interviews ahead (benchmarks/order_instances.py): what its best plan lacks of the best
of all plans, by the engine's own measure. Then that measure: two and three interviews ahead,
three days a step, at the middle of all beliefs, where the plan found is held against the best
plan by the exact solver, everything after today being decided exactly. In percent of the
best plan's value; pipelines worth less than .1 points are left out.

Last the whole way a page goes, for three interviews with all beliefs at their middle: the
open choice is settled by the exact method, the others are ordered, and the order is then
checked by simulation; both orders are held against the best one after that choice.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import fields, replace
from pathlib import Path

import numpy as np

from showup.engine.cache import prepare
from showup.engine.situation import Belief

AHEAD = (3, 4, 5, 6, 7)
MOST = 400_000  # plans that are tried for comparison
CHECKED_PATHS = 6_000  # as many as a page's 32 settings with 192 paths


def search_gap(seed: int) -> tuple[float, int, int] | None:
    """Return what the search misses in percent, how many plans there are, how many it weighed."""
    from benchmarks.instances import WORTH_COUNTING
    from benchmarks.order_instances import interviews

    from showup.engine.decide import usual_resolution
    from showup.engine.orders.planning import best_plan, look_ahead

    many = AHEAD[seed % len(AHEAD)]
    situation = interviews(seed, many, others=seed % 3)
    ahead = look_ahead(situation, None, resolution=usual_resolution(situation))
    if ahead.plans > MOST:
        return None
    best, found = best_plan(ahead, most=MOST), best_plan(ahead, most=0)
    if best.value < WORTH_COUNTING:
        return None
    return 100 * (best.value - found.value) / best.value, ahead.plans, found.weighed


def measure_gap(seed: int, many: int) -> tuple[float, float] | None:
    """Return what the plan found misses of the exactly best plan, in percent and in points."""
    from benchmarks.instances import WORTH_COUNTING
    from benchmarks.order_instances import interviews

    from showup.engine.exact.solver import solve_exact
    from showup.engine.orders.forced import only
    from showup.engine.orders.planning import best_plan, look_ahead
    from showup.engine.resolution import EXACT

    ahead = look_ahead(interviews(seed, many), None, resolution=EXACT)
    model, found = ahead.model, best_plan(ahead)
    every = [option.action for options in ahead.options for option in options]
    mine = [options[k].action for options, k in zip(ahead.options, found.options, strict=True)]
    best = solve_exact(replace(model, tables=only(model.tables, every))).value
    if best < WORTH_COUNTING:
        return None
    loss = best - solve_exact(replace(model, tables=only(model.tables, mine))).value
    return max(100 * loss / best, 0.0), loss


def checked_gap(seed: int) -> tuple[float, float] | None:
    """Return what an order misses before and after its check, in percent."""
    from benchmarks.instances import WORTH_COUNTING
    from benchmarks.order_instances import interviews

    from showup.engine.decide import advise
    from showup.engine.exact.solver import solve_exact
    from showup.engine.looks.moves import PLACED, settled
    from showup.engine.looks.trials import plan_of
    from showup.engine.orders.forced import only
    from showup.engine.orders.planning import look_ahead
    from showup.engine.resolution import EXACT

    drawn = interviews(seed, 3)
    known = {
        part.name: Belief(*(getattr(drawn.beliefs, part.name).value,) * 3)
        for part in fields(drawn.beliefs)
    }
    situation = replace(drawn, beliefs=replace(drawn.beliefs, **known))
    advice = advise(situation, method="exact", settings=1, threads=1)
    if advice.best.value.mid < WORTH_COUNTING or not advice.order:
        return None
    checked = settled(situation, advice, settings=1, paths=CHECKED_PATHS, threads=1)
    choice = advice.best.choice
    fixed = None if choice.verb in PLACED else choice
    ahead = look_ahead(situation, fixed, resolution=EXACT, threads=1)
    mine = plan_of(ahead, advice.order)

    def value(places: tuple[int, ...] | None) -> float:
        actions = [
            option.action
            for row, options in enumerate(ahead.options)
            for k, option in enumerate(options)
            if (k == places[row] if places else ahead.jobs[row].id != situation.open)
            or (places is None and k == mine[row])
        ]
        model = replace(ahead.model, tables=only(ahead.model.tables, actions))
        return dict(solve_exact(model).ranking)[choice]

    best = value(None)
    return tuple(
        100 * max(best - value(plan_of(ahead, each.order)), 0.0) / best
        for each in (advice, checked)
    )  # type: ignore[return-value] # two orders, two numbers


def collected(measured: object, wanted: int, first: int, *more: int) -> list[tuple[float, ...]]:
    """Return as many measurements as wanted, of seeds from `first` on."""
    found: list[tuple[float, ...]] = []
    seed = first
    while len(found) < wanted:
        each = measured(seed, *more)  # type: ignore[operator] # one of the two above
        seed += 1
        if each is not None:
            found.append(each)
    return found


def main() -> None:
    """Print the search's gap, then the measure's."""
    from showup.engine.orders.table import BOTHER

    parser = argparse.ArgumentParser()
    parser.add_argument("--search", type=int, default=200)
    parser.add_argument("--two", type=int, default=100)
    parser.add_argument("--three", type=int, default=60)
    parser.add_argument("--checked", type=int, default=40)
    parser.add_argument("--from", dest="first", type=int, default=0)
    given = parser.parse_args()
    begin = time.perf_counter()
    rows = np.array(collected(search_gap, given.search, given.first)).reshape(-1, 3)
    if len(rows):
        print(
            f"search, {len(rows)} pipelines of 3 to 7 interviews ({rows[:, 1].min():.0f} to "
            f"{rows[:, 1].max():,.0f} plans): best plan found in {np.mean(rows[:, 0] < 1e-3):.1%}, "
            f"worst {rows[:, 0].max():.3f}%; plans weighed: median {np.median(rows[:, 2]):,.0f}"
        )
    for name, many, wanted in (("two", 2, given.two), ("three", 3, given.three)):
        found = np.array(collected(measure_gap, wanted, given.first, many)).reshape(-1, 2)
        if len(found):
            print(
                f"measure, {len(found)} pipelines of {name} interviews: exactly best plan in "
                f"{np.mean(found[:, 0] < 1e-3):.1%}, within the {BOTHER} points that a move must "
                f"gain in {np.mean(found[:, 1] < BOTHER):.1%}; mean loss {found[:, 0].mean():.3f}%, "
                f"95th percentile {np.quantile(found[:, 0], 0.95):.2f}%, worst "
                f"{found[:, 0].max():.2f}% ({found[:, 1].max():.3f} points)"
            )
    found = np.array(collected(checked_gap, given.checked, given.first)).reshape(-1, 2)
    for number, name in enumerate(("first order", "checked order")[: 2 * len(found)]):
        loss = found[:, number]
        print(
            f"{name}, {len(found)} pipelines of three interviews: exactly best in "
            f"{np.mean(loss < 1e-3):.1%}, mean loss {loss.mean():.2f}%, 95th percentile "
            f"{np.quantile(loss, 0.95):.2f}%, worst {loss.max():.2f}%"
        )
    print(f"in {time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
