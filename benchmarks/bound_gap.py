"""How far our way of going on may be from the best there is, by a bound nothing exceeds.

Run: python -m benchmarks.bound_gap [--many 100] [--small 30] [--from 0] [--paths 2000]

Gap = (bound - value) / bound, in percent, for pipelines of 12 to 20 jobs
(benchmarks/instances.py) worth .1 points at least, as finely cut as people get them, at the
middle of all beliefs: once with practice counting for nothing, once with what each pipeline
says it brings. The value is that of the best first action and our policy after it, simulated;
the first action is chosen on paths of its own. Beside it, in brackets, what is lost if the
offer that pays most is simply taken. Pipelines of four are set against the exact optimum, too.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from showup.engine.bounds.bound import Bound
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model

PATHS = 2_000
PILOT = 200
SIZES = range(12, 21)
SMALL = 4


@dataclass(frozen=True)
class Gap:
    """One pipeline."""

    seed: int
    jobs: int
    found: Bound
    value: float
    noise: float  # standard error of the value
    standing: float  # the best offer in hand
    optimum: float | None
    seconds: float  # of the bound alone

    @property
    def percent(self) -> float:
        """Return the gap."""
        return 100 * (self.found.value - self.value) / self.found.value


def followed(model: Model, paths: int) -> tuple[float, float]:
    """Return the value of the best first action and our policy after it, with its error."""
    from showup.engine.policy.choosing import job_values
    from showup.engine.simulation.kernels import OUTCOMES
    from showup.engine.simulation.simulate import simulate

    values = job_values(model)
    means = [
        simulate(model, values, first=action, paths=PILOT, seed=11)[:, 0].mean()
        for action, _ in model.choices
    ]
    best = model.choices[int(np.argmax(means))][0]
    out = simulate(model, values, first=best, paths=paths, seed=12)
    luck, value = out[:, OUTCOMES:], out[:, 0]
    slopes = np.linalg.lstsq(luck - luck.mean(axis=0), value - value.mean(), rcond=None)[0]
    settled = value - luck @ slopes
    return float(settled.mean()), float(settled.std() / paths**0.5)


def gap(situation: Situation, seed: int, paths: int) -> Gap | None:
    """Measure one pipeline; None where it is hardly worth anything."""
    from benchmarks.instances import WORTH_COUNTING

    from showup.engine.bounds.bound import bound
    from showup.engine.decide import usual_resolution
    from showup.engine.exact.solver import solve_exact
    from showup.engine.resolution import EXACT
    from showup.engine.setting import middle
    from showup.engine.tables.model import compile_situation

    jobs = len(situation.opportunities)
    cut = EXACT if jobs <= SMALL else usual_resolution(situation)
    model = compile_situation(situation, resolution=cut, setting=middle(situation.beliefs))
    begun = time.perf_counter()
    found = bound(model, paths=paths)
    seconds = time.perf_counter() - begun
    if found.value < WORTH_COUNTING:
        return None
    optimum = solve_exact(model).value if jobs <= SMALL else None
    standing = float(model.tables.pays[model.tables.start].max())
    return Gap(seed, jobs, found, *followed(model, paths), standing, optimum, seconds)


def line(name: str, gaps: list[Gap]) -> str:
    """Return one row of the table."""
    percent = np.array([each.percent for each in gaps])
    taken = np.array(
        [100 * (1 - max(each.value, each.standing) / each.found.value) for each in gaps]
    )
    noise = np.sqrt(np.mean([(100 * each.noise / each.found.value) ** 2 for each in gaps]))
    sampled = 100 * np.mean([each.found.sampled for each in gaps])
    middle, high = np.median(percent), np.quantile(percent, 0.95)
    text = (
        f"{name:28}{len(gaps):5}{middle:8.1f}%{high:7.1f}%"
        f"   ({np.median(taken):.1f}%, {np.quantile(taken, 0.95):.1f}%)"
        f"{noise:8.1f}%{sampled:9.0f}%{np.median([each.seconds for each in gaps]):8.2f} s"
    )
    exact = [100 * (1 - each.optimum / each.found.value) for each in gaps if each.optimum]
    if exact:
        text += f"   bound over optimum {np.median(exact):.1f}%, {np.quantile(exact, 0.95):.1f}%"
    return text


def main() -> None:
    """Print one row for each size and for each way in which practice counts."""
    from benchmarks.instances import pipeline

    from showup.engine.situation import Belief

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--many", type=int, default=100, help="pipelines of 12 to 20 jobs a row")
    parser.add_argument("--small", type=int, default=30, help="pipelines of four jobs a row")
    parser.add_argument("--from", type=int, default=0, dest="start", help="the first seed")
    parser.add_argument("--paths", type=int, default=PATHS, help="paths a pipeline")
    parser.add_argument("--each", action="store_true", help="name every pipeline")
    asked = parser.parse_args()
    print(f"{'':28}{'many':>5}{'median':>9}{'p95':>8}   (offer taken)   noise  sampled    time")
    for many, sizes in ((asked.many, SIZES), (asked.small, range(SMALL, SMALL + 1))):
        for counts in (False, True):
            gaps, seed = list[Gap](), asked.start
            while len(gaps) < many:
                situation = pipeline(seed, sizes[seed % len(sizes)])
                seed += 1
                if counts and situation.beliefs.practice_gain.value == 0:
                    continue
                if not counts:
                    none = replace(situation.beliefs, practice_gain=Belief(0.0, 0.0, 0.0))
                    situation = replace(situation, beliefs=none)
                one = gap(situation, seed - 1, asked.paths)
                if one is not None:
                    gaps.append(one)
                    if asked.each:
                        print(
                            f"  {one.seed}: {one.jobs} jobs, {one.percent:.1f}%, value {one.value:.3f}"
                            f" ± {one.noise:.3f}, in hand {one.standing:.3f}, bound"
                            f" {one.found.value:.3f}, recall {one.found.recall:.3f}, foresight"
                            f" {one.found.foresight:.3f} ± {one.found.error:.3f}",
                            flush=True,
                        )
            if gaps:
                name = f"{sizes[0]} to {sizes[-1]} jobs, " if len(sizes) > 1 else "4 jobs, "
                print(line(name + ("G > 0" if counts else "G = 0"), gaps), flush=True)


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
