"""What following a rule loses against the exact optimum, rule by rule on the same pipelines.

Run: python -m benchmarks.regret [--three 500] [--four 100] [--from 0] [--paths 4000]

Regret is in percent of the optimal value, of pipelines worth .1 points at least
(benchmarks/instances.py), at the middle of all beliefs, three days a step, without the
exact method in the policy. The first decision's regret is exact: the rule decides once and
the optimum goes on. Followed throughout is simulated, with the luck taken off by a control;
what noise is left in one pipeline's figure is stated, and widens the 95th percentile.
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
    from numpy.typing import NDArray

PATHS = 4_000


@dataclass(frozen=True)
class Regrets:
    """One pipeline: a row a rule, in percent of the optimal value."""

    seed: int
    optimum: float
    first: NDArray[np.float64]
    throughout: NDArray[np.float64]
    noise: NDArray[np.float64]  # standard error of `throughout`
    verbs: tuple[str, ...]


def regrets(seed: int, jobs: int, paths: int = PATHS) -> Regrets | None:
    """Measure every rule on one pipeline; None where it is hardly worth anything."""
    from benchmarks.instances import WORTH_COUNTING, pipeline
    from benchmarks.regret_rules import RULES, follow, liked, pick

    from showup.engine.advice import Choice
    from showup.engine.exact import solve_exact
    from showup.engine.model import compile_situation, skeleton
    from showup.engine.policy import job_values, scratch
    from showup.engine.resolution import EXACT
    from showup.engine.setting import middle

    situation = pipeline(seed, jobs)
    model = compile_situation(situation, resolution=EXACT, setting=middle(situation.beliefs))
    t = model.tables
    begin = int(t.act_from[t.start[t.open]])
    everything = tuple(
        (begin + number, Choice(action.verb, situation.open, action.day))
        for number, action in enumerate(skeleton(situation, EXACT).graphs[t.open].actions[0])
    )
    exact = solve_exact(replace(model, choices=everything))
    if exact.value < WORTH_COUNTING:
        return None
    values = job_values(model)
    excitement = np.array([job.excitement for job in situation.opportunities])
    rows, verbs = [], []
    for rule in range(len(RULES)):
        likes = liked(rule, excitement, situation.seeker.bar)
        chosen = pick(rule, likes, t, values, scratch(jobs), 0, t.start.copy(), t.open)
        out = np.zeros((paths, 2))
        follow(rule, likes, t, values, model.steps, chosen, 1, out)
        value, luck = out.T
        spread = luck.var()
        slope = np.mean((value - value.mean()) * luck) / spread if spread > 0 else 0.0
        settled = value - slope * luck
        followed, error = settled.mean(), settled.std() / paths**0.5
        once = exact.outcomes[chosen - begin, 0]
        rows.append((exact.value - once, exact.value - followed, error))
        verbs.append(everything[chosen - begin][1].verb)
    first, throughout, noise = 100 * np.array(rows).T / exact.value
    return Regrets(seed, exact.value, first, throughout, noise, tuple(verbs))


def table(found: list[Regrets]) -> str:
    """Return one line a rule: mean and 95th percentile, the first decision and throughout."""
    from benchmarks.regret_rules import RULES

    head = f"{'':24}{'first: mean':>12}{'p95':>7}{'throughout: mean':>19}{'p95':>7}{'noise':>8}"
    lines = [head]
    for rule, name in enumerate(RULES):
        first = np.array([each.first[rule] for each in found])
        throughout = np.array([each.throughout[rule] for each in found])
        noise = np.array([each.noise[rule] for each in found])
        lines.append(
            f"{name:24}{first.mean():11.2f}%{np.quantile(first, 0.95):6.2f}%"
            f"{throughout.mean():18.2f}%{np.quantile(throughout, 0.95):6.2f}%"
            f"{np.sqrt((noise**2).mean()):7.2f}%"
        )
    return "\n".join(lines)


def main() -> None:
    """Print one table for three jobs and one for four."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--three", type=int, default=120, help="pipelines of three jobs")
    parser.add_argument("--four", type=int, default=20, help="pipelines of four jobs")
    parser.add_argument("--from", type=int, default=0, dest="start", help="the first seed")
    parser.add_argument("--paths", type=int, default=PATHS, help="paths followed a pipeline")
    parser.add_argument("--worst", type=int, default=3, help="how many to name")
    asked = parser.parse_args()
    for jobs, many in ((3, asked.three), (4, asked.four)):
        begun, seed, found = time.perf_counter(), asked.start, list[Regrets]()
        while len(found) < many:
            one = regrets(seed, jobs, asked.paths)
            seed += 1
            if one is not None:
                found.append(one)
        if not found:
            continue
        spent = time.perf_counter() - begun
        print(f"{many} pipelines of {jobs}, seeds {asked.start} to {seed - 1}, {spent:.0f} s")
        print(table(found))
        for one in sorted(found, key=lambda each: -each.throughout[-1])[: asked.worst]:
            print(
                f"  seed {one.seed}: {one.verbs[-1]}, first {one.first[-1]:.2f}%, "
                f"throughout {one.throughout[-1]:.2f}% ± {one.noise[-1]:.2f}%"
            )


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
