"""How long the exact solver takes for pipelines in which every process has two rounds.

Run: python -m benchmarks.exact_solver [--three 20] [--four 10] [--five 4] [--from 0] [--save]
The full run, some ten minutes: --three 50 --four 50 --five 20 --save

The pipelines are benchmarks/instances.py's with two rounds each, at the middle of all
beliefs, three days a step; what is timed is the whole solution, in processor seconds of one
thread. Those whose joint state is beyond what the solver takes are refused and counted.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from benchmarks.figures import saved

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from showup.engine.situation import Situation

TO_REACH = {3: 0.5, 4: 10.0, 5: 60.0}  # seconds
ROUNDS = 2


def two_rounds(seed: int, jobs: int) -> Situation:
    """Return a pipeline in which every process has two rounds, and offers have passed both."""
    from benchmarks.instances import pipeline

    drawn = pipeline(seed, jobs)
    changed = (
        replace(job, rounds=ROUNDS, round=ROUNDS if job.stage == "offer" else 1)
        for job in drawn.opportunities
    )
    return replace(drawn, opportunities=tuple(changed))


def seconds(seed: int, jobs: int) -> float | None:
    """Return how long one takes, None where it is too large."""
    from showup.engine.exact.solver import TooLargeError, solve_exact
    from showup.engine.resolution import EXACT
    from showup.engine.setting import middle
    from showup.engine.tables.model import compile_situation

    situation = two_rounds(seed, jobs)
    setting = middle(situation.beliefs)
    begun = time.process_time()
    try:
        solve_exact(compile_situation(situation, resolution=EXACT, setting=setting))
    except TooLargeError:
        return None
    return time.process_time() - begun


def main() -> None:
    """Print the median and the slowest for three, four and five opportunities."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--three", type=int, default=20, help="pipelines of three")
    parser.add_argument("--four", type=int, default=10, help="pipelines of four")
    parser.add_argument("--five", type=int, default=4, help="pipelines of five")
    parser.add_argument("--from", type=int, default=0, dest="start", help="the first seed")
    parser.add_argument("--save", action="store_true", help="write docs/figures/exact_solver.json")
    asked = parser.parse_args()
    seconds(asked.start + 1, 3)  # compiled before anything is timed
    kept = {}
    for jobs, many in ((3, asked.three), (4, asked.four), (5, asked.five)):
        if not many:
            continue
        taken = [seconds(seed, jobs) for seed in range(asked.start, asked.start + many)]
        solved = np.array([each for each in taken if each is not None])
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        figures = {
            "pipelines": many,
            "solved": len(solved),
            "median": round(float(np.median(solved)), 3) if len(solved) else None,
            "slowest": round(float(solved.max()), 3) if len(solved) else None,
            "within": int((solved <= TO_REACH[jobs]).sum()),
        }
        kept[f"{jobs} opportunities"] = figures
        print(
            f"{jobs} opportunities: {figures['solved']} of {many} solved, median "
            f"{figures['median']} s, slowest {figures['slowest']} s, {figures['within']} within "
            f"{TO_REACH[jobs]:g} s; {memory:.0f} MB at most so far",
            flush=True,
        )
    if asked.save:
        saved("exact_solver", {"first seed": asked.start, **kept})


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
