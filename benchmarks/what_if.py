"""How soon a changed input is answered on the page, and how near that is to the whole answer.

Run: python -m benchmarks.what_if            both tables
     python -m benchmarks.what_if agreement  the second only

First the app's own pages, asked as a browser asks while a slider is moved: 60 changes of each of
three pipelines, beside the whole answer to one of them; then as many, each while the whole answer
to the one before is at work beside the page. Other work on the machine disturbs the clock, the
processor's time of all threads less. Then, without the app, the quick answer against the whole
one over changes of random pipelines, in points of the lead and in its stated noise.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks import instances
from benchmarks.decision_latency import pipeline

from showup.advice.rules.other import Other, numbers, with_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.test import Client

    from showup.engine.advice import Advice
    from showup.engine.looks.preview import Preview

SIZES = (1, 5, 20)
TURNS = 60
READING = 1.0  # seconds that somebody reads the answer before moving a slider
PIPELINES, CHANGES = 8, 8  # of each size, for the agreement
AGREE_AT = (2, 4, 8, 20)


def changes(now: Other, many: int, dice: random.Random) -> Iterator[Other]:
    """Return other numbers, one changed at a time, over the whole of each slider."""
    for turn in range(many):
        yield (
            replace(now, excitement=dice.randrange(21) / 2),
            replace(now, hours=dice.randrange(1, 49) / 2),
            replace(now, bar=dice.randrange(17) / 2),
            replace(now, hour_price=dice.randrange(41) / 200),
        )[turn % 4]


def opened() -> dict[int, int]:
    """Make a finished decision for each size in this folder, and return its number."""
    from showup.shared.terminal import setup

    setup()
    from showup.accounts import services as accounts
    from showup.advice import services
    from showup.pipeline import services as jobs

    now = datetime.now(UTC)
    seeker, found = accounts.local_seeker(), {}
    for size in SIZES:
        row, _ = jobs.add(seeker, now=now, employer=f"Employer {size}")
        decision = services.open_decision(
            seeker, row, today=now.date(), now=now, situation=pipeline(size)
        )
        found[size] = services.work_out(decision).pk
    return found


def on_the_page() -> None:
    """Print how long the app takes, and how much processor time of all its threads."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHOWUP_HOME"] = f"{folder}/home"
        decisions = opened()
        from django.test import Client

        from showup.accounts.services import local_seeker
        from showup.engine.warm import warm

        warm()
        client = Client(headers={"host": "127.0.0.1:8000"})
        client.force_login(local_seeker().user)
        print(f"{os.cpu_count()} cores, others' load {os.getloadavg()[0]:.1f}")
        print(f"{'ms a changed input':<36}   p50   p95   max  processor p50   p95   whole  ratio")
        for size, pk in decisions.items():
            _timed(client, size, f"/decisions/{pk}/")


def _timed(client: Client, size: int, page: str) -> None:
    dice, now = random.Random(size), numbers(pipeline(size))  # a draw, not a secret
    client.get(page)
    time.sleep(READING)
    alone = [_asked(client, f"{page}what-if/", each) for each in changes(now, TURNS, dice)]
    one = next(changes(now, 1, dice))
    _asked(client, f"{page}what-if/", one)
    began = time.perf_counter()
    while "Worked out whole" not in client.get(f"{page}what-if/whole/", asdict(one)).text:
        time.sleep(0.02)
    whole = time.perf_counter() - began
    _row(f"{size} opportunities", alone, whole)
    beside = []
    for each in changes(now, TURNS, dice):  # the whole answer was begun when the next change came
        client.get(f"{page}what-if/whole/", asdict(one))
        beside.append(_asked(client, f"{page}what-if/", each))
        one = each
    client.post(f"{page}what-if/stop/")
    _row("  while the one before is at work", beside, whole)


def _asked(client: Client, address: str, other: Other) -> tuple[float, float]:
    """Return the seconds, and those of the processor, until an address has answered."""
    began, busy = time.perf_counter(), time.process_time()
    answer = client.get(address, asdict(other))
    found = time.perf_counter() - began, time.process_time() - busy
    if "With your numbers" not in answer.text and "your own numbers" not in answer.text:
        raise SystemExit(f"{address} answered {answer.status_code} without an answer")
    return found


def _row(name: str, taken: list[tuple[float, float]], whole: float) -> None:
    clock, busy = ([1000 * each for each in column] for column in zip(*taken, strict=True))
    middle = statistics.median(clock)
    print(
        f"{name:<36}{middle:>6.0f}{_late(clock):>6.0f}{max(clock):>6.0f}"
        f"{statistics.median(busy):>15.0f}{_late(busy):>6.0f}"
        f"{1000 * whole:>8.0f}{1000 * whole / middle:>7.1f}",
        flush=True,
    )


def _late(times: list[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


def agreement() -> None:
    """Print how the quick answer compares with the whole one."""
    from showup.engine.decide import advise
    from showup.engine.looks.preview import preview
    from showup.engine.ranking import side

    print("   jobs  changes  same side  of clear ones  as close  lead off by   noise  share off by")
    for size in AGREE_AT:
        dice, found = random.Random(size), []  # a draw, not a secret
        for seed in range(PIPELINES):
            asked = instances.pipeline(seed, size)
            standing = advise(asked)
            for other in changes(numbers(asked), CHANGES, dice):
                situation = with_numbers(asked, other)
                quick, whole = preview(situation, standing, asked=asked), advise(situation)
                found.append((quick, whole))
        same = [side(q.best.choice) == side(w.best.choice) for q, w in found]
        clear = [now for now, (_, w) in zip(same, found, strict=True) if not w.too_close]
        close = [q.too_close == w.too_close for q, w in found]
        off = [abs(_lead(q, w) - _lead(w, w)) for q, w in found]
        noise = [q.contrast.noise for q, _ in found]
        share = [
            abs(q.side_share - w.side_share) for now, (q, w) in zip(same, found, strict=True) if now
        ]
        print(
            f"{size:7d}{len(found):9d}{statistics.mean(same):11.0%}{statistics.mean(clear):15.0%}"
            f"{statistics.mean(close):10.0%}{statistics.mean(off):13.3f}"
            f"{statistics.mean(noise):8.3f}{statistics.mean(share):14.3f}",
            flush=True,
        )


def _lead(answer: Advice | Preview, whole: Advice) -> float:
    """Return by how much the whole answer's best leads what it is held against."""
    value = {row.choice: row.value.mid for row in answer.ranked}
    return value[whole.best.choice] - value[whole.contrast.other]


if __name__ == "__main__":
    if sys.argv[1:] != ["agreement"]:
        on_the_page()
    agreement()
