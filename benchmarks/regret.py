"""What following a rule loses against the exact optimum, rule by rule on the same pipelines.

Run: python -m benchmarks.regret [--three 60] [--four 3] [--from 2000] [--save]
The full run, about two hours: --three 500 --four 100 --save

Regret is in percent of the optimal value, of pipelines worth .1 points at least
(benchmarks/instances.py), at the middle of all beliefs, three days a step, without the
exact method in the answer. Every rule's value is worked out exactly, by backward induction
over all joint states (benchmarks/regret_values.py), so no figure here has noise.

*advise, best mean* asks at every decision which action is best if the policy is followed
from there on. It is what `advise` computes, with paths beyond number. *As shown* takes of
the actions within a hundredth of a point of their side's best the plainest, as `advise`
puts them. *Advise itself* is the engine's own first answer, with the paths it usually takes
and every belief held at its middle. With three jobs each later decision is weighed by the policy that lets its own
job's bookings stand, as if it had been asked anew; with four the first job's stand
throughout, since else a run would take four times as long.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from benchmarks.figures import saved

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from showup.engine.advice import Choice
    from showup.engine.situation import Situation

MANY = 4  # jobs from which the first one's bookings stand throughout
WORST = 5


@dataclass(frozen=True)
class Regrets:
    """One pipeline: for each of `ROWS`, percent of the optimal value."""

    seed: int
    optimum: float
    first: NDArray[np.float64]  # the first decision by the rule, then the optimum
    throughout: NDArray[np.float64]
    verbs: tuple[str, ...]  # what the rule does first
    itself: float  # percent lost by the first decision of `advise`


def regrets(seed: int, jobs: int) -> Regrets | None:
    """Measure every rule on one pipeline; None where it is hardly worth anything."""
    from benchmarks.instances import WORTH_COUNTING, pipeline
    from benchmarks.regret_rules import liked
    from benchmarks.regret_values import OPTIMUM, follow_all

    from showup.engine.exact.solver import solve_exact
    from showup.engine.resolution import EXACT
    from showup.engine.setting import middle
    from showup.engine.tables.model import compile_situation, skeleton

    situation = pipeline(seed, jobs)
    model = compile_situation(situation, resolution=EXACT, setting=middle(situation.beliefs))
    exact = solve_exact(model)
    if exact.value < WORTH_COUNTING:
        return None
    excitement = np.array([job.excitement for job in situation.opportunities])
    likes = liked(excitement, situation.seeker.bar)
    found = follow_all(model, likes, every_job=jobs < MANY)
    begin = model.tables.act_from[model.tables.start[model.tables.open]]
    actions = skeleton(situation, EXACT).graphs[model.tables.open].actions[0]
    best = found.throughout[OPTIMUM]
    answer = dict(exact.ranking)[advised(situation)]
    first, throughout = (
        100 * (best - worth[:OPTIMUM]) / best for worth in (found.once, found.throughout)
    )
    verbs = tuple(actions[action - begin].verb for action in found.firsts[:OPTIMUM])
    itself = float(100 * (best - answer) / best)
    return Regrets(seed, float(best), first, throughout, verbs, itself)


def advised(situation: Situation) -> Choice:
    """Return what the engine itself answers, with no belief in doubt."""
    from showup.engine.decide import advise
    from showup.engine.resolution import EXACT
    from showup.engine.setting import NAMES
    from showup.engine.situation import Belief, Beliefs

    middles = {name: getattr(situation.beliefs, name).value for name in NAMES}
    sure = Beliefs(**{name: Belief(value, value, value) for name, value in middles.items()})
    answer = advise(replace(situation, beliefs=sure), resolution=EXACT, threads=1)
    return answer.best.choice


def measured(jobs: int, many: int, start: int) -> Iterator[Regrets]:
    """Yield so many pipelines that are worth anything, from a seed on."""
    seed = start
    while many > 0:
        one = regrets(seed, jobs)
        seed += 1
        if one is not None:
            many -= 1
            yield one


def summary(found: list[Regrets]) -> list[dict[str, object]]:
    """Return a row a rule: mean, 95th percentile and worst, first decision and throughout."""
    from benchmarks.regret_values import ROWS

    rows = []
    for row, name in enumerate(ROWS):
        figures: dict[str, object] = {"rule": name}
        for what in ("first", "throughout"):
            lost = np.array([getattr(each, what)[row] for each in found])
            figures[what] = {
                "mean": round(float(lost.mean()), 3),
                "p95": round(float(np.quantile(lost, 0.95)), 3),
                "worst": round(float(lost.max()), 3),
            }
        rows.append(figures)
    return rows


def table(found: list[Regrets]) -> str:
    """Return the summary as lines."""
    lines = [
        f"{'regret in % of V*':24}{'first: mean':>13}{'p95':>8}{'throughout: mean':>19}{'p95':>8}"
    ]
    for row in summary(found):
        first, throughout = row["first"], row["throughout"]
        assert isinstance(first, dict)
        assert isinstance(throughout, dict)
        lines.append(
            f"{row['rule']!s:24}{first['mean']:12.2f}%{first['p95']:7.2f}%"
            f"{throughout['mean']:18.2f}%{throughout['p95']:7.2f}%"
        )
    itself = np.array([each.itself for each in found])
    lines.append(
        f"{'advise itself':24}{itself.mean():12.2f}%{np.quantile(itself, 0.95):7.2f}%"
        f"   worst {itself.max():.2f}%"
    )
    return "\n".join(lines)


def main() -> None:
    """Print one table for three jobs and one for four, and name the worst pipelines."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--three", type=int, default=60, help="pipelines of three jobs")
    parser.add_argument("--four", type=int, default=3, help="pipelines of four jobs")
    parser.add_argument("--from", type=int, default=2000, dest="start", help="the first seed")
    parser.add_argument("--verbose", action="store_true", help="print every pipeline at once")
    parser.add_argument("--save", action="store_true", help="write docs/figures/regret.json")
    asked = parser.parse_args()
    kept = {}
    for jobs, many in ((3, asked.three), (4, asked.four)):
        begun, found = time.perf_counter(), list[Regrets]()
        for one in measured(jobs, many, asked.start):
            found.append(one)
            if asked.verbose:
                print(_line(one), flush=True)
            if asked.save:
                kept[f"{jobs} jobs"] = _figures(found, asked.start)
                saved("regret", kept)
        if found:
            spent = time.perf_counter() - begun
            print(
                f"{many} pipelines of {jobs}, seeds {asked.start} to {found[-1].seed}, {spent:.0f} s"
            )
            print(table(found))
            for one in sorted(found, key=lambda each: -each.throughout[-1])[:WORST]:
                print(_line(one), flush=True)


def _line(one: Regrets) -> str:
    from benchmarks.regret_values import POLICY, ROLLOUT, SHOWN

    figures = ", ".join(
        f"{name} {one.first[row]:.2f} {one.throughout[row]:.2f}"
        for name, row in (("policy", POLICY), ("best mean", ROLLOUT), ("shown", SHOWN))
    )
    return f"  seed {one.seed}: V* {one.optimum:.3f}, {one.verbs[SHOWN]}; % lost first, throughout: {figures}"


def _figures(found: list[Regrets], start: int) -> dict[str, object]:
    itself = np.array([each.itself for each in found])
    return {
        "pipelines": len(found),
        "seeds": [start, found[-1].seed],
        "rows": summary(found),
        "advise itself, first": {
            "mean": round(float(itself.mean()), 3),
            "p95": round(float(np.quantile(itself, 0.95)), 3),
            "worst": round(float(itself.max()), 3),
        },
    }


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
