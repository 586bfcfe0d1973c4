"""How long one waits for `showup --help` and for the first page, beside a bare Python."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping

from tests import processes

TURNS = 10


def bare() -> float:
    """Return the seconds a Python takes that does nothing."""
    return _timed([sys.executable, "-c", "pass"])


def help_text() -> float:
    """Return the seconds `showup --help` takes."""
    return _timed([sys.executable, "-m", "showup", "--help"])


def first_page(environment: Mapping[str, str]) -> float:
    """Return the seconds from starting `showup` to the first answer 200 to a browser."""
    began = time.perf_counter()
    with processes.started(environment) as app:
        with app.connection() as browser:
            browser.request("GET", app.link)
            entered = browser.getresponse()
            entered.read()
            cookies = "; ".join(entered.headers.get_all("Set-Cookie", []))
            browser.request("GET", "/", headers={"Cookie": cookies})
            page = browser.getresponse()
            page.read()
        seconds = time.perf_counter() - began
        if page.status != 200:
            raise SystemExit(f"the first page answered {page.status}")
        app.stop(signal.SIGINT)
    return seconds


def main(turns: int = TURNS) -> None:
    """Print medians side by side, taken in turn so that a busy moment meets all alike."""
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ) | {"SHOWUP_HOME": f"{folder}/home"}
        new = first_page(environment)  # makes the folder and the database
        runs: dict[str, Callable[[], float]] = {
            "python -c pass": bare,
            "showup --help": help_text,
            "showup, to the first page": lambda: first_page(environment),
        }
        taken: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(turns):
            for name, run in runs.items():
                taken[name].append(run())
    floor = statistics.median(taken["python -c pass"])
    print(f"{'median of ' + str(turns):<28}{'ms':>8}{'× bare Python':>16}")
    for name, seconds in taken.items():
        middle = statistics.median(seconds)
        print(f"{name:<28}{middle * 1000:>8.0f}{middle / floor:>16.1f}")
    print(f"{'the very first start':<28}{new * 1000:>8.0f}{new / floor:>16.1f}")


def _timed(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
