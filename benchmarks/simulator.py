"""What compiling the simulator brings: beside plain Python and beside NumPy, path for path.

Run: python -m benchmarks.simulator [--paths 4000] [--plain 12]

All three follow the same policy on the same tables with the same luck, and must bring the
same on every path, to 1e-9. Plain Python is the engine's own source with compilation
switched off, in a process of its own; NumPy takes all paths side by side
(`numpy_simulator`). Ratios are of processor time a path, one thread, in one run after
another on the same machine; the best of several runs of each, which other work disturbs
least.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from showup.engine.policy.choosing import Values
    from showup.engine.tables.model import Model

    Floats = NDArray[np.float64]

SIZES = (1, 3, 5, 20)
PATHS, PLAIN = 4_000, 12
TIMES = 5
SAME = 1e-9
KEPT = Path(tempfile.gettempdir()) / "showup-benchmarks"


def world(size: int) -> tuple[Model, Values]:
    """Return the model and the policy of a pipeline; solved compiled, then read from a file.

    Following the policy is what is compared: solving it, plain Python would take hours.
    """
    from benchmarks.decision_latency import pipeline

    from showup.engine.decide import usual_resolution
    from showup.engine.policy.choosing import Values, job_values
    from showup.engine.setting import middle
    from showup.engine.tables.model import compile_situation

    situation = pipeline(size)
    cut, setting = usual_resolution(situation), middle(situation.beliefs)
    model = compile_situation(situation, resolution=cut, setting=setting)
    kept = KEPT / f"values-{size}.npz"
    if not os.environ.get("NUMBA_DISABLE_JIT"):
        values = job_values(model)
        np.savez(kept, **values._asdict())
        return model, values
    with np.load(kept) as fields:
        return model, Values(*(fields[name] for name in Values._fields))


def compiled(model: Model, values: Values, paths: int) -> Floats:
    """Return paths x outcomes by the engine's own simulator, compiled or not."""
    from showup.engine.simulation.kernels import OUTCOMES
    from showup.engine.simulation.simulate import simulate

    first = model.choices[0][0]
    return simulate(model, values, first=first, paths=paths, seed=1)[:, :OUTCOMES]


def by_numpy(model: Model, values: Values, paths: int) -> Floats:
    """Return paths x outcomes by NumPy."""
    from benchmarks.numpy_simulator import Paths

    return Paths(model, values, paths, 1).walk(model.choices[0][0])


def timed(run: Callable[[], Floats], paths: int, times: int) -> tuple[float, Floats]:
    """Return the fewest processor seconds a path, and what came of it."""
    spent, found = [], np.empty(0)
    for _ in range(times):
        begin = time.process_time()
        found = run()
        spent.append(time.process_time() - begin)
    return min(spent) / paths, found


def plain(size: int, paths: int) -> None:
    """Print seconds a path in this process, and each path's outcomes."""
    model, values = world(size)
    seconds, found = timed(lambda: compiled(model, values, paths), paths, 1)
    print(json.dumps({"seconds": seconds, "outcomes": found.tolist()}))


def child(size: int, paths: int) -> tuple[float, Floats]:
    """Return what `plain` finds in a new process without compilation."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.simulator", "--size", str(size), "--plain", str(paths)],
        env=os.environ | {"NUMBA_DISABLE_JIT": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)
    return found["seconds"], np.array(found["outcomes"])


def main(paths: int, few: int) -> None:
    """Print one row a size."""
    print(f"processor time a path, one thread; {paths:,} paths, {few} in plain Python")
    print("  jobs   compiled      NumPy  ratio   plain Python  ratio   paths a second")
    for size in SIZES:
        model, values = world(size)
        compiled(model, values, 1)
        fast, found = timed(lambda m=model, v=values: compiled(m, v, paths), paths, TIMES)  # type: ignore[misc] # bound to this size
        side, beside = timed(lambda m=model, v=values: by_numpy(m, v, paths), paths, 2)  # type: ignore[misc] # bound to this size
        slow, few_found = child(size, few)
        for name, other in (("NumPy", beside), ("plain Python", few_found)):
            apart = float(abs(other - found[: len(other)]).max())
            if apart > SAME:
                raise SystemExit(f"{name} walks other paths: {apart} apart with {size} jobs")
        print(
            f"{size:6d}{fast * 1e6:8.1f} µs{side * 1e6:8.0f} µs{side / fast:6.1f}"
            f"{slow * 1e6:12,.0f} µs{slow / fast:7.0f}{1 / fast:14,.0f}"
        )


if __name__ == "__main__":
    KEPT.mkdir(parents=True, exist_ok=True)
    prepare(KEPT)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--paths", type=int, default=PATHS, help="paths of the compiled and NumPy")
    parser.add_argument("--plain", type=int, default=PLAIN, help="paths in plain Python")
    parser.add_argument("--size", type=int, help="only plain Python, with so many jobs, as JSON")
    asked = parser.parse_args()
    if asked.size:
        plain(asked.size, asked.plain)
    else:
        main(asked.paths, asked.plain)
