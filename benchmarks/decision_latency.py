"""How long an answer takes, and what it takes to take it apart.

Run: python -m benchmarks.decision_latency

For pipelines of 1, 5 and 20 opportunities: a decision in this process (warm), a decision
in a new process with compiled kernels on disk (cold, imports included); then, warm, the five
channels, the bars of all judgements and the flips, looked for also where the answer is too
close for a page to list them; and all of it together, with the longest that a wish to stop
could go unheard. Seconds of the clock, then of the
processor over all threads, which other work on the machine disturbs less. How the simulator
compares with plain Python and NumPy: benchmarks/simulator.py.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from showup.engine.situation import Situation

Result = TypeVar("Result")
Timings = dict[str, tuple[float, ...]]  # seconds of the clock, and of the processor
LOOKS = ("ranking", "channels", "bars", "flips", "all")
SIZES = (1, 5, 20)
REPEATS = 5
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


def child(size: int) -> float:
    """Return the seconds that one decision takes in a new process."""
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "benchmarks.decision_latency", str(size)],
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - begin


def decided(size: int) -> Timings:
    """Answer one pipeline, take the answer apart, and return the seconds of each."""
    from showup.advice.rules.swings import JUDGED
    from showup.engine.decide import advise
    from showup.engine.looks.channels import channels
    from showup.engine.looks.flips import flips
    from showup.engine.looks.tornado import bars

    situation, stop = pipeline(size), Asked()
    found: Timings = {}
    advice = timed(found, "ranking", lambda: advise(situation, should_stop=stop))
    stop.begun = time.perf_counter()
    timed(found, "channels", lambda: channels(situation, advice, should_stop=stop))
    timed(found, "bars", lambda: bars(situation, advice, JUDGED, should_stop=stop))
    timed(found, "flips", lambda: flips(situation, advice, should_stop=stop))
    found["all"] = tuple(map(sum, zip(*found.values(), strict=True)))
    found["stop"] = (stop.longest,)
    return found


class Asked:
    """Never says stop, but keeps the longest time that passed between being asked."""

    def __init__(self) -> None:
        self.begun, self.longest = time.perf_counter(), 0.0

    def __call__(self) -> bool:
        """Note how long it was since the last time."""
        now = time.perf_counter()
        self.longest, self.begun = max(self.longest, now - self.begun), now
        return False


def timed(found: Timings, name: str, task: Callable[[], Result]) -> Result:
    """Run a task, and note the seconds it took by the clock and by the processor."""
    begin, busy = time.perf_counter(), time.process_time()
    result = task()
    found[name] = time.perf_counter() - begin, time.process_time() - busy
    return result


def main() -> None:
    """Print one row a size."""
    from showup.engine.warm import warm

    begin = time.perf_counter()
    warm()
    print(f"kernels ready after {time.perf_counter() - begin:.1f} s; {os.cpu_count()} cores")
    print(f"  jobs     cold{''.join(f'{name:>16}' for name in LOOKS)}      stop")
    for size in SIZES:
        decided(size)
        runs = [decided(size) for _ in range(REPEATS)]
        cold = child(size)
        cells = []
        for name in LOOKS:
            clock, busy = (statistics.median(run[name][at] for run in runs) for at in (0, 1))
            cells.append(f"{clock:7.2f} /{busy:5.2f} s")
        stop = statistics.median(run["stop"][0] for run in runs)
        print(f"{size:6d}{cold:7.2f} s{''.join(f'{cell:>16}' for cell in cells)}{stop:8.2f} s")


if __name__ == "__main__":
    prepare(KEPT)
    if len(sys.argv) > 1:
        from showup.engine.decide import advise

        advise(pipeline(int(sys.argv[1])))
    else:
        main()
