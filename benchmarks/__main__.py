"""Run every benchmark, or those that are named: `make bench ARGS="start_up"`."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Return every benchmark: a module of this folder that can be run."""
    files = sorted(FOLDER.glob("*.py"))
    return [
        path.stem
        for path in files
        if not path.stem.startswith("_") and "__main__" in path.read_text(encoding="utf-8")
    ]


def main(wanted: list[str]) -> int:
    """Run one after another, each in a process of its own; return how many failed."""
    unknown = set(wanted) - set(names())
    if unknown:
        sys.exit(f"No benchmark {', '.join(sorted(unknown))}; there are {', '.join(names())}.")
    failed = 0
    for name in wanted or names():
        began = time.perf_counter()
        print(f"── {name} ", flush=True)
        done = subprocess.run(
            [sys.executable, "-m", f"benchmarks.{name}"], cwd=FOLDER.parent, check=False
        )
        failed += done.returncode != 0
        print(f"   {time.perf_counter() - began:.0f} s, exit {done.returncode}\n", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1:]), 1))
