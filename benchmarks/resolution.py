"""How much the answer hangs on how finely time and worth are cut.

Run: python -m benchmarks.resolution [--many 20] [--from 0] [--save]
The full run, some twenty minutes: --many 100 --save

Pipelines of 2 to 8 plausible jobs (benchmarks/seekers.py's seekers with an invitation) are
answered at the resolution that people get and at a finer one: a day a step and 5 nodes of
worth, or 7 where people get that already. Both are the engine's own answers, with the same
settings and twice the usual paths; at the finer one all pairs of jobs are corrected, however
large their tables, so that what differs is how finely the model is cut. *Same action* is
the same side and verb; where the answer is too close to call there is none to hold on to, so
those that are clear both times stand apart. The values compared are those of the best
choice, relative to the larger and at least .1 points.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np
from benchmarks.figures import saved

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from showup.engine.policy.choosing import Values
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model

FEWEST, MOST = 2, 8
LEAST = 0.1  # points
ALL = 60_000_000  # cells of all pairs: .7 GB


@dataclass(frozen=True)
class Pair:
    """One pipeline answered twice."""

    seed: int
    jobs: int
    verbs: tuple[str, str]
    days: tuple[int | None, int | None]
    close: tuple[bool, bool]
    values: tuple[float, float]
    lost: float  # points, by the finer model: what the usual answer gives away there
    noise: float

    @property
    def same(self) -> bool:
        """Whether the verbs agree."""
        return self.verbs[0] == self.verbs[1]

    @property
    def off(self) -> float:
        """The difference of the values, relative."""
        usual, finer = self.values
        return abs(usual - finer) / max(abs(usual), abs(finer), LEAST)


def pipelines(start: int) -> Iterator[tuple[int, Situation]]:
    """Yield seekers with an invitation and 2 to 8 jobs, by seed."""
    from benchmarks.seekers import seeker_of

    seed = start
    while True:
        situation = seeker_of(seed)
        if situation.kind == "invitation" and FEWEST <= len(situation.opportunities) <= MOST:
            yield seed, situation
        seed += 1


def all_paired(model: Model, threads: int = 1) -> Values:
    """Return what the policy looks up, with every pair corrected."""
    from showup.engine.policy.anchored import values_of

    return values_of(model, firm=model.tables.open, threads=threads, cells=ALL)


def answered(seed: int, situation: Situation) -> Pair:
    """Answer one pipeline at both resolutions."""
    from showup.engine.decide import advise, usual_paths, usual_resolution
    from showup.engine.policy import choosing as policy
    from showup.engine.resolution import Resolution

    usual = usual_resolution(situation)
    finer = Resolution(1, 5) if (usual.step_days, usual.worth_nodes) != (1, 5) else Resolution(1, 7)
    paths = 2 * usual_paths(situation)
    one = advise(situation, resolution=usual, paths=paths, threads=1)
    with patch.object(policy, "job_values", all_paired):
        two = advise(situation, resolution=finer, paths=paths, threads=1)
    verb = one.best.choice.verb
    there = [row.value.mid for row in two.ranked if row.choice.verb == verb]
    return Pair(
        seed=seed,
        jobs=len(situation.opportunities),
        verbs=(verb, two.best.choice.verb),
        days=(one.best.choice.day, two.best.choice.day),
        close=(one.too_close, two.too_close),
        values=(one.best.value.mid, two.best.value.mid),
        lost=two.ranked[0].value.mid - max(there, default=np.nan),
        noise=float(np.hypot(one.best.noise, two.best.noise)),
    )


def summary(found: Sequence[Pair]) -> dict[str, object]:
    """Return shares of agreement and how far values are off."""
    clear = [each for each in found if not any(each.close)]
    off = np.array([each.off for each in found])
    return {
        "pipelines": len(found),
        "same action": _share([each.same for each in found]),
        "clear both times": len(clear),
        "same action where clear": _share([each.same for each in clear]),
        "same action and day": _share(
            [each.same and each.days[0] == each.days[1] for each in found]
        ),
        "points lost by the usual action, mean": round(float(np.mean([e.lost for e in found])), 5),
        "points lost by the usual action, worst": round(float(max(e.lost for e in found)), 4),
        "value off, median": round(float(np.median(off)), 4),
        "value off, p95": round(float(np.quantile(off, 0.95)), 4),
        "mean value off": round(
            abs(
                float(
                    np.sum([e.values[0] for e in found]) / np.sum([e.values[1] for e in found]) - 1
                )
            ),
            4,
        ),
        "mean of values": [
            round(float(np.mean([each.values[at] for each in found])), 4) for at in (0, 1)
        ],
        "noise of a difference, points": round(float(np.mean([each.noise for each in found])), 4),
    }


def _share(agree: Sequence[bool]) -> float:
    return round(float(np.mean(agree)), 3) if agree else float("nan")


def main() -> None:
    """Print the shares, and each pipeline that is answered otherwise."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--many", type=int, default=20, help="pipelines")
    parser.add_argument("--from", type=int, default=0, dest="start", help="the first seed")
    parser.add_argument("--save", action="store_true", help="write docs/figures/resolution.json")
    asked = parser.parse_args()
    begun, found = time.perf_counter(), list[Pair]()
    for seed, situation in pipelines(asked.start):
        found.append(answered(seed, situation))
        one = found[-1]
        if not one.same or one.off > 0.03:
            print(f"  {one}", flush=True)
        if len(found) == asked.many:
            break
    print(
        f"{asked.many} pipelines, seeds {asked.start} to {found[-1].seed}, {time.perf_counter() - begun:.0f} s"
    )
    for name, figure in summary(found).items():
        print(f"{name:42}{figure}")
    if asked.save:
        saved("resolution", {"seeds": [asked.start, found[-1].seed], **summary(found)})


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
