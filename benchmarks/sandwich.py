"""What our way of going on reaches, the optimum, and the bound above it, side by side.

Run: python -m benchmarks.sandwich [--many 12] [--from 0] [--save]

The pipelines are benchmarks/instances.py's with four jobs, at the middle of all beliefs,
three days a step: small enough for the optimum. Values are in percent of it.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from benchmarks.figures import saved

from showup.engine.cache import prepare

JOBS = 4
PATHS = 2_000


def rows(many: int, start: int) -> list[dict[str, float]]:
    """Return each pipeline's value, optimum and bound, in points."""
    from benchmarks.bound_gap import gap
    from benchmarks.instances import pipeline

    found, seed = list[dict[str, float]](), start
    while len(found) < many:
        one = gap(pipeline(seed, JOBS), seed, PATHS)
        seed += 1
        if one is None or not one.optimum:
            continue
        figures = {"value": one.value, "optimum": one.optimum, "bound": one.found.value}
        found.append(
            {"seed": one.seed} | {name: round(value, 4) for name, value in figures.items()}
        )
    return found


def main() -> None:
    """Print one line a pipeline."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--many", type=int, default=12, help="pipelines")
    parser.add_argument("--from", type=int, default=0, dest="start", help="the first seed")
    parser.add_argument("--save", action="store_true", help="write docs/figures/sandwich.json")
    asked = parser.parse_args()
    found = rows(asked.many, asked.start)
    for one in found:
        value, bound = (100 * one[name] / one["optimum"] for name in ("value", "bound"))
        print(
            f"seed {one['seed']:.0f}: optimum {one['optimum']:.3f}, our way {value:.1f}%, bound {bound:.1f}%"
        )
    if asked.save:
        saved("sandwich", {"pipelines": found})


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
