"""How everything that is kept stays quick as it grows: 100, 1,000 and 10,000 jobs.

python -m benchmarks.pipeline_size              all three, a process each
python -m benchmarks.pipeline_size 1000         one, its figures as JSON

Pages are asked for inside the process, as a signed-in browser would; commands run without the
start of Python, which benchmarks.start_up times. Every change is on the disk before it counts as
done. The last column is how many times the processor time of the smallest the largest takes,
beside 100 times the jobs; other work on the machine disturbs that less than the clock.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from showup.accounts.models import Seeker

SIZES = (100, 1_000, 10_000)
TURNS = 15
PATIENCE = 8.0  # seconds for the turns of one task; one is always taken
ROWS = 1_000  # of the sheet
NOW = datetime.now(UTC).replace(microsecond=0)
MAIL = """\
From: Ruth Adeyemi <ruth@kestrel-energy.example>
To: me@mail.example
Subject: Interview at Kestrel Energy
Date: {sent:%a, %d %b %Y} 08:00:00 +0000
Message-ID: <{number}@kestrel-energy.example>
Content-Type: text/plain; charset=utf-8

Dear applicant, we would like to invite you to an interview for the position of Data analyst on
{day:%A} {day:%d} {day:%B} {day:%Y} at 10:30 (UK time), by video.

Ruth Adeyemi, Kestrel Energy
"""


class Counted:
    """Counts what is asked of the database."""

    def __init__(self) -> None:
        self.queries = 0

    def __call__(self, execute: Callable[..., Any], *rest: Any) -> Any:
        """Count one and let it through."""
        self.queries += 1
        return execute(*rest)


@contextmanager
def counted() -> Iterator[Counted]:
    """Count the queries of a block."""
    from django.db import connection

    count = Counted()
    with connection.execute_wrapper(count):
        yield count


def timed(task: Callable[[int], object]) -> dict[str, float]:
    """Return p50 and p95 in seconds, processor time and queries of a turn; the first warms up."""
    task(0)
    seconds: list[float] = []
    busy: list[float] = []
    asked: list[int] = []
    began = time.perf_counter()
    for turn in range(1, TURNS + 1):
        with counted() as count:
            start, spent = time.perf_counter(), time.process_time()
            task(turn)
            seconds.append(time.perf_counter() - start)
            busy.append(time.process_time() - spent)
        asked.append(count.queries)
        if time.perf_counter() - began > PATIENCE:
            break
    taken = sorted(seconds)
    return {
        "p50": statistics.median(taken),
        "p95": taken[round(0.95 * (len(taken) - 1))],
        "busy": statistics.median(busy),
        "queries": statistics.median(asked),
    }


def measured(size: int) -> dict[str, dict[str, float]]:
    """Fill a pipeline in this process's own folder and time every task on it."""
    from benchmarks import pipelines_of_size

    from showup.accounts import services as accounts

    seeker = accounts.keep_preferences(accounts.local_seeker(), zone="Europe/London")
    began, spent = time.perf_counter(), time.process_time()
    pipelines_of_size.fill(seeker, size, now=NOW)
    filled, busy = time.perf_counter() - began, time.process_time() - spent
    found = {name: timed(task) for name, task in tasks(seeker).items()}
    return found | {"making it (once)": {"p50": filled, "p95": filled, "busy": busy, "queries": 0}}


def tasks(seeker: Seeker) -> dict[str, Callable[[int], object]]:
    """Return what is timed, by name."""
    from benchmarks import pipelines_of_size
    from django.test import Client

    from showup.exchange.exporting import files
    from showup.exchange.invitations import services as exchange
    from showup.exchange.sheets import services as sheets
    from showup.exchange.sheets.rules.settings import Settings
    from showup.pipeline import queries, services

    client = Client(headers={"host": "127.0.0.1:8000"})
    client.force_login(seeker.user)
    every = list(queries.opportunities(seeker).values_list("pk", flat=True))
    told = services.add(seeker, now=NOW, employer="Zephyr Tidewater", title="Keeper")[0]

    def page(address: str) -> Callable[[int], object]:
        def ask(_turn: int) -> object:
            answer = client.get(address)
            if answer.status_code != 200:
                raise SystemExit(f"{address} answered {answer.status_code}")
            return answer.content

        return ask

    def take_in(turn: int) -> object:
        from showup.exchange.invitations import queries as came

        mail = MAIL.format(number=turn, sent=NOW, day=NOW + timedelta(days=6 + turn))
        arrival = exchange.take_in(seeker, name="a.eml", data=mail.encode(), now=NOW)
        return came.proposals(seeker, came.readings(arrival)[0])

    def move(turn: int) -> object:
        stage = ("applied", "screening")[turn % 2]
        return services.move(told, stage=stage, now=NOW + timedelta(minutes=2 * turn))

    def undo(turn: int) -> object:
        later = NOW + timedelta(hours=1, minutes=2 * turn)
        batch = services.add(seeker, now=later, employer=f"Undone {turn}")[1]
        return partial(exchange.undo, seeker, batch, now=later)()

    def take_sheet(turn: int) -> object:
        data = pipelines_of_size.sheet(ROWS, now=NOW, seed=100 + turn)
        return sheets.keep_file(
            seeker, name=f"{turn}.csv", data=data, settings=Settings(all_different=True), now=NOW
        )

    return {
        "Today": page("/"),
        "board": page("/jobs/"),
        "table, first page": page("/jobs/?view=table&stage=any"),
        "table, page 100": page("/jobs/?view=table&stage=any&page=100"),
        "table, sorted by pay": page("/jobs/?view=table&stage=any&sort=-pay"),
        "table, sorted by next": page("/jobs/?view=table&stage=any&sort=next"),
        "table, filtered": page("/jobs/?view=table&stage=any&remote=remote&source=LinkedIn"),
        "table, searched, rare": page("/jobs/?view=table&stage=any&q=zephyr"),
        "table, searched, common": page("/jobs/?view=table&stage=any&q=salary"),
        "one story": page(f"/jobs/{every[len(every) // 2]}/"),
        "a form for a job": page(f"/jobs/{every[len(every) // 2]}/change/"),
        "showup list": command("list"),
        "showup next": command("next"),
        "showup show NAME": command("show", "zephyr"),
        "an invitation comes in": take_in,
        "adding a job": lambda turn: services.add(
            seeker, now=NOW + timedelta(minutes=turn), employer=f"New {turn}", title="Clerk"
        ),
        "moving a job": move,
        "adding one and undoing": undo,
        "export as JSON": lambda _turn: files.write(seeker, "json"),
        "export as CSV": lambda _turn: files.write(seeker, "csv"),
        "export as .ics": lambda _turn: files.write(seeker, "ics"),
        f"a sheet of {ROWS:,} rows": take_sheet,
    }


def command(*words: str) -> Callable[[int], object]:
    """Return what runs a command in this process."""
    from click.testing import CliRunner

    from showup.cli import main as showup

    def run(_turn: int) -> object:
        done = CliRunner().invoke(showup, list(words))
        if done.exit_code:
            raise SystemExit(f"showup {words}: {done.stderr} {done.exception!r}")
        return done

    return run


def child(size: int) -> dict[str, dict[str, float]]:
    """Measure one size in a process and a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.pipeline_size", str(size)],
            env=os.environ | {"SHOWUP_HOME": folder},
            check=True,
            capture_output=True,
            text=True,
        )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print a line a task: ms and queries at each size, and how the processor time grows."""
    found = {}
    for size in SIZES:
        found[size] = child(size)
        print(f"{size:,} jobs measured", file=sys.stderr, flush=True)
    print(
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; ms: p50 / p95 / processor, queries"
    )
    print(" " * 26 + "".join(f"{f'{size:,} jobs':>35}" for size in SIZES) + f"{'growth':>9}")
    for name, first in found[SIZES[0]].items():
        cells = "".join(
            f"{row['p50'] * 1000:>10,.1f}{row['p95'] * 1000:>10,.1f}{row['busy'] * 1000:>10,.1f}"
            f"{row['queries']:>5,.0f}"
            for row in (found[size][name] for size in SIZES)
        )
        growth = found[SIZES[-1]][name]["busy"] / first["busy"]
        print(f"{name:<26}{cells}{growth:>8.1f}×")


if __name__ == "__main__":
    if len(sys.argv) > 1 and re.fullmatch(r"\d+", sys.argv[1]):
        if "SHOWUP_HOME" not in os.environ:
            os.environ["SHOWUP_HOME"] = str(Path(tempfile.mkdtemp()))
        from showup.shared.opening import open_up

        open_up(now=NOW)
        print(json.dumps(measured(int(sys.argv[1]))))
    else:
        main()
