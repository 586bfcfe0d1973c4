"""How long an answer takes, beside the same model in plain Python.

Run: python -m benchmarks.decision_latency

For pipelines of 1, 5 and 20 opportunities: a decision in this process (warm), a decision
in a new process with compiled kernels on disk (cold, imports included), and two plain
Pythons: the engine's own simulator with compilation switched off, on the same paths, and
the naive twin of the tests, which follows a simpler policy. Plain Python simulates a few
paths and is scaled to the paths of one decision; both must walk the very same paths. The
ratios are of processor time over all threads, which other work on the machine disturbs
less than the clock.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from showup.engine.situation import Situation

SIZES = (1, 5, 20)
REPEATS = 5
SAMPLE = 20  # paths that plain Python simulates
KEPT = Path(tempfile.gettempdir()) / "showup-benchmarks"
STAGES = ("waiting", "pending", "booked", "waiting", "invited")


def pipeline(size: int) -> Situation:
    """Return an open invitation among `size` opportunities in mixed stages."""
    from showup.engine.situation import Opportunity, Situation

    jobs = [Opportunity("open", excitement=4.5, stage="invited", slots=(3, 5), answer_by=2)]
    for number in range(1, size):
        stage = STAGES[number % len(STAGES)]
        jobs.append(
            Opportunity(
                id=f"job{number}",
                excitement=3.0 + number % 7,
                stage=stage,  # type: ignore[arg-type] # one of the stages above
                dream=number == 2,
                similarity=(0.25, 0.5, 1.0)[number % 3],
                slots=(6, 9) if stage == "invited" else (),
                booked_day=4 + number if stage == "booked" else None,
            )
        )
    return Situation(tuple(jobs), "open")


def sampled(size: int) -> dict[str, float]:
    """Return seconds a path, and the mean value of the sample, in this process.

    What the policy looks up is solved compiled and handed over in a file: following it is
    compared, and plain Python would solve for hours.
    """
    import numpy as np

    from showup.engine.decide import usual_resolution
    from showup.engine.model import compile_situation
    from showup.engine.policy import Values, job_values
    from showup.engine.setting import middle
    from showup.engine.simulate import simulate

    situation = pipeline(size)
    cut = usual_resolution(situation)
    model = compile_situation(situation, resolution=cut, setting=middle(situation.beliefs))
    kept = KEPT / f"values-{size}.npz"
    if os.environ.get("NUMBA_DISABLE_JIT"):
        with np.load(kept) as fields:
            values = Values(*(fields[name] for name in Values._fields))
    else:
        values = job_values(model)
        np.savez(kept, **values._asdict())
    first = model.choices[0][0]
    simulate(model, values, first=first, paths=1, seed=1)
    begin = time.process_time()
    paths = simulate(model, values, first=first, paths=SAMPLE, seed=1)
    spent = time.process_time() - begin
    return {"seconds": spent / SAMPLE, "value": float(paths[:, 0].mean())}


def naive_seconds(size: int) -> float:
    """Return the naive twin's seconds a path, going to every interview."""
    from tests.engine.naive import Search

    from showup.engine.decide import usual_resolution

    situation = pipeline(size)
    search = Search(situation, step=usual_resolution(situation).step_days)
    dice = random.Random(1)  # a simulation, not a secret
    begin = time.process_time()
    for _ in range(SAMPLE):
        search.play(lambda t, i, states: search.moves(t, i, states)[0].name, search.start, dice)
    return (time.process_time() - begin) / SAMPLE


def child(task: str, size: int, **environment: str) -> tuple[float, dict[str, float]]:
    """Run a task in a new process; return its wall time and what it found."""
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "benchmarks.decision_latency", task, str(size)],
        env=os.environ | environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return time.perf_counter() - begin, json.loads(done.stdout)


def decided(size: int) -> dict[str, float]:
    """Take one decision and return its seconds and how many paths it simulated."""
    from showup.engine.decide import advise

    begin, busy = time.perf_counter(), time.process_time()
    advice = advise(pipeline(size))
    return {
        "seconds": time.perf_counter() - begin,
        "busy": time.process_time() - busy,
        "paths": advice.paths * advice.settings * len(advice.ranked),
    }


def main() -> None:
    """Print one row a size."""
    from showup.engine.warm import warm

    begin = time.perf_counter()
    warm()
    print(f"kernels ready after {time.perf_counter() - begin:.1f} s; {os.cpu_count()} cores")
    print("  jobs    warm  processor    cold    paths  plain Python  ratio  naive twin  ratio")
    for size in SIZES:
        decided(size)
        runs = [decided(size) for _ in range(REPEATS)]
        seconds = statistics.median(run["seconds"] for run in runs)
        busy = statistics.median(run["busy"] for run in runs)
        paths = runs[0]["paths"]
        cold, _ = child("decide", size)
        fast = sampled(size)
        _, slow = child("sample", size, NUMBA_DISABLE_JIT="1")
        if abs(fast["value"] - slow["value"]) > 1e-9:
            raise SystemExit(f"the two walk different paths: {fast['value']}, {slow['value']}")
        plain, naive = slow["seconds"] * paths, naive_seconds(size) * paths
        print(
            f"{size:6d}{seconds:7.2f}s{busy:10.2f}s{cold:7.2f}s{paths:9,.0f}"
            f"{plain:13.0f}s{plain / busy:7.0f}{naive:11.0f}s{naive / busy:7.0f}"
        )


if __name__ == "__main__":
    prepare(KEPT)
    if len(sys.argv) > 1:
        task = {"decide": decided, "sample": sampled}[sys.argv[1]]
        print(json.dumps(task(int(sys.argv[2]))))
    else:
        main()
