"""Kill the app outright at random moments and look for what it had said was kept.

Run as a program: `python -m tests.killing ROUNDS SEED` prints one line of JSON. Each round forks
a child that writes through the services and acknowledges each change once its transaction has
ended; the parent kills it (SIGKILL) at a random moment and counts what was acknowledged. In the
end every acknowledged change must be there, and the database sound.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LONGEST = 0.025  # seconds of writing a round, after the child's first change
CHECK_EVERY = 50  # rounds


def write_for_ever(pipe: int) -> None:
    """Add, change, book and undo through the services; acknowledge each on the pipe."""
    from showup.accounts.services import local_seeker
    from showup.pipeline import history, services

    seeker = local_seeker()
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def acknowledge(what: str, pk: int, value: str, batch: object) -> None:
        os.write(pipe, (json.dumps([what, pk, value, str(batch)]) + "\n").encode())

    for number in itertools.count():
        house = f"Harbour Housing {os.getpid()}-{number}"  # twice the same would be one click
        row, batch = services.add(seeker, now=now, employer=house, title="000000")
        acknowledge("row", row.pk, "000000", batch)
        for count in range(1, 6):
            title = f"{count:06d}"
            batch = services.change(row, now=now, title=title, excitement=count / 2)
            acknowledge("row", row.pk, title, batch)
        slot = services.SlotTime(now)
        interview, batch = services.invite(row, slots=[slot], now=now)
        acknowledge("interview", interview.pk, "invited", batch)
        batch = services.book(interview, starts_at=now, now=now)
        acknowledge("interview", interview.pk, "booked", batch)
        history.undo(seeker, batch, now=now)
        acknowledge("undone", interview.pk, "invited", batch)


def one_round(chance: random.Random) -> list[list[Any]]:
    """Fork a writer, kill it at a random moment, and return what it had acknowledged."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        try:
            write_for_ever(into)
        finally:
            os._exit(1)
    os.close(into)
    first = os.read(out, 1 << 16)  # it has begun
    time.sleep(chance.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the writer ended by itself"
    said = first
    while more := os.read(out, 1 << 16):
        said += more
    os.close(out)
    return [json.loads(line) for line in said.split(b"\n") if line.endswith(b"]")]


def lost(said: list[list[Any]]) -> list[str]:
    """Return what was acknowledged and is not there."""
    from django.db import connections

    from showup.accounts.services import local_seeker
    from showup.pipeline import queries

    seeker = local_seeker()
    titles = dict(queries.opportunities(seeker).values_list("pk", "title"))
    interviews = set(queries.interviews(seeker).values_list("pk", flat=True))
    undone: dict[str, bool] = {}
    for batch, at in queries.history(seeker).values_list("batch", "undone_at"):
        undone[str(batch)] = at is not None
    missing = []
    for what, pk, value, batch in said:
        there = {
            "row": what == "row" and titles.get(pk, "") >= value,  # a later change may stand there
            "interview": pk in interviews,
            "undone": undone.get(batch, False),
        }[what]
        if not there or batch not in undone:
            missing.append(f"{what} {pk} {value}")
    connections.close_all()
    return missing


def main(rounds: int, seed: int) -> dict[str, Any]:
    """Kill so many times and return the count of everything."""
    from django.db import connections

    from showup.shared import backups, sqlite
    from showup.shared.opening import open_up

    open_up()
    from showup.pipeline.search import searching  # wants Django set up

    lost([])  # makes the seeker, and imports all there is to import before the first fork
    chance = random.Random(seed)
    said: list[list[Any]] = []
    faults: list[str] = []
    for turn in range(rounds):
        connections.close_all()
        said += one_round(chance)
        if turn % CHECK_EVERY == 0:
            faults += sqlite.faults(backups.live())
    faults += sqlite.faults(backups.live())
    faults += [f"job {pk} isn't found by its words" for pk in searching.out_of_step()]
    gone = lost(said)
    return {"kills": rounds, "acknowledged": len(said), "lost": gone, "faults": faults}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="showup-killing-") as folder:
        os.environ["SHOWUP_HOME"] = str(Path(folder) / "home")
        print(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201  its answer
