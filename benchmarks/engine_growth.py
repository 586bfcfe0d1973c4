"""How an answer's time and memory grow with the number of opportunities.

Run: python -m benchmarks.engine_growth [--sizes 5,20,60,200] [--looks]

Each size in a process of its own, kernels already on disk: seconds from the question to the
answer, of the clock and of all threads, once the engine is ready; and the most memory the
process ever took, beside one that got ready and was asked nothing. With `--looks`, the
answer is taken apart too: channels, bars and flips. The pipelines repeat one of 20, so a
bigger one differs by its number of jobs alone. The exponent is the slope of a line through
the logarithms: 1 is linear. Then how soon 2,000 opportunities are answered or refused. Draws
docs/pictures/growth.svg.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.situation import Situation

SIZES = (5, 20, 60, 200)
PATTERN = 20
TOO_MANY = 2_000
JUDGED = ("signal", "future_value", "lead")
KEPT = Path(tempfile.gettempdir()) / "showup-benchmarks"


def repeated(size: int) -> Situation:
    """Return a pipeline of so many jobs: the open invitation, and the same nineteen in turn."""
    from benchmarks.decision_latency import pipeline

    pattern = pipeline(PATTERN)
    jobs = pattern.opportunities
    others = [
        replace(jobs[1 + number % (PATTERN - 1)], id=f"job{number}", dream=number == 1)
        for number in range(size - 1)
    ]
    return replace(pattern, opportunities=(jobs[0], *others))


def answered(size: int, looks: bool) -> dict[str, float]:
    """Answer one pipeline, or none where the size is 0, and measure this process."""
    from showup.engine.checks import SituationError
    from showup.engine.decide import advise
    from showup.engine.looks.channels import channels
    from showup.engine.looks.flips import flips
    from showup.engine.looks.tornado import bars
    from showup.engine.warm import warm

    warm()
    begin, busy = time.perf_counter(), time.process_time()
    refused = 0.0
    if size:
        situation = repeated(size)
        try:
            advice = advise(situation)
            if looks:
                channels(situation, advice)
                bars(situation, advice, JUDGED)
                flips(situation, advice)
        except SituationError:
            refused = 1.0
    return {
        "seconds": time.perf_counter() - begin,
        "busy": time.process_time() - busy,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,  # MB, from Linux's kB
        "refused": refused,
    }


def child(size: int, looks: bool) -> dict[str, float]:
    """Return what `answered` measures in a new process."""
    asked = [sys.executable, "-W", "ignore", "-m", "benchmarks.engine_growth", "--one", str(size)]
    done = subprocess.run(asked + ["--looks"] * looks, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def exponent(sizes: Sequence[int], amounts: Sequence[float]) -> float:
    """Return the slope of a line through the logarithms."""
    slope, _ = np.polyfit(np.log(sizes), np.log(amounts), 1)
    return float(slope)


def main(sizes: Sequence[int], looks: bool) -> None:
    """Print a row a size, and draw the picture."""
    child(PATTERN, looks)  # compiles what isn't on disk yet
    empty = child(0, looks)["memory"]
    print(f"{os.cpu_count()} cores; getting ready takes {empty:.0f} MB")
    print("  jobs  seconds  processor   memory    of it ours")
    found = []
    for size in sizes:
        row = child(size, looks)
        found.append(row)
        print(
            f"{size:6d}{row['seconds']:8.2f}s{row['busy']:10.2f}s{row['memory']:7.0f} MB"
            f"{row['memory'] - empty:10.0f} MB"
        )
    ours = [max(1.0, row["memory"] - empty) for row in found]
    busy = [row["busy"] for row in found]
    print(f"exponent: processor {exponent(sizes, busy):.2f}, memory {exponent(sizes, ours):.2f}")
    many = child(TOO_MANY, looks)
    how = "refused with a reason" if many["refused"] else "answered"
    print(f"{TOO_MANY:,} opportunities: {how} in {many['seconds']:.2f} s")
    draw(sizes, busy, ours)


def draw(sizes: Sequence[int], busy: Sequence[float], ours: Sequence[float]) -> None:
    """Draw seconds of processor time, and memory in hundreds of MB, over jobs."""
    from benchmarks.svg import Series, lines, written

    series = [
        Series("processor seconds", list(zip(sizes, busy, strict=True)), dots=True),
        Series(
            "memory, 100 MB",
            list(zip(sizes, (each / 100 for each in ours), strict=True)),
            dots=True,
        ),
        Series("linear", [(sizes[0], busy[0]), (sizes[-1], busy[0] * sizes[-1] / sizes[0])]),
    ]
    said = ", ".join(f"{size}: {spent:.2f} s" for size, spent in zip(sizes, busy, strict=True))
    picture = lines(
        "An answer's time and memory by the number of jobs",
        f"Processor seconds by opportunities: {said}.",
        series,
        across="opportunities",
        up="seconds; hundreds of MB",
        logarithmic=True,
    )
    print(written("growth", picture))


if __name__ == "__main__":
    KEPT.mkdir(parents=True, exist_ok=True)
    prepare(KEPT)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--looks", action="store_true", help="with channels, bars and flips")
    parser.add_argument("--one", type=int, help="only measure one size here, as JSON")
    asked = parser.parse_args()
    if asked.one is not None:
        print(json.dumps(answered(asked.one, asked.looks)))
    else:
        main([int(each) for each in asked.sizes.split(",")], asked.looks)
