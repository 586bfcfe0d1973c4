"""Kill the app 1,000 times at random moments and count what was lost."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 1000


def main(rounds: int = ROUNDS) -> None:
    """Print what was acknowledged, what of it was lost, and whether the database is sound."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "tests.killing", str(rounds), "1"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    report = json.loads(done.stdout)
    print(f"kills                 {report['kills']:>8,}")
    print(f"acknowledged changes  {report['acknowledged']:>8,}")
    print(f"lost                  {len(report['lost']):>8,}")
    print(f"faults found          {len(report['faults']):>8,}")
    print(f"seconds               {time.perf_counter() - began:>8.1f}")
    if report["lost"] or report["faults"]:
        raise SystemExit(1)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
