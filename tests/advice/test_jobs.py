"""Decisions are worked out beside the pages, once, and survive a killed process."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.db import DatabaseError
from tests import cast

from showup.advice import jobs, queries, services
from showup.engine.simulation.simulate import StoppedError
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision

Homes = Callable[[str], dict[str, str]]
PATIENCE = 60.0  # seconds; the first use of the engine compiles it
CLOSED_WHILE_WORKING = """
import threading
from datetime import UTC, datetime, timedelta
from showup.shared.opening import open_up
open_up()
from showup.accounts.services import local_seeker
from showup.advice import jobs, services
from showup.engine import decide
from showup.engine.simulation.simulate import in_threads
from showup.pipeline import services as verbs

now = datetime(2026, 11, 23, 9, tzinfo=UTC)
begun = threading.Event()

def advise(*args, progress, should_stop, **kwargs):
    while True:  # many short steps, on threads of their own, as the engine takes them
        in_threads(lambda number: begun.set(), 4, 2, progress, should_stop)

decide.advise = advise
for _ in range(2):
    row, _ = verbs.add(local_seeker(), now=now, employer="Brightwater")
    verbs.invite(row, slots=[verbs.SlotTime(now + timedelta(days=2))], now=now)
    today = now.date()
    jobs.start(services.open_decision(local_seeker(), row, today=today, now=now, paths=4))
begun.wait()
print("at work")
"""


@pytest.fixture
def seeker(transactional_db: None) -> Seeker:
    return cast.member("Alice")


def opened(seeker: Seeker, now: datetime) -> Decision:
    row, _ = verbs.add(seeker, now=now, employer="Brightwater")
    verbs.invite(row, slots=[verbs.SlotTime(now + timedelta(days=2))], now=now)
    return services.open_decision(seeker, row, today=date(2026, 11, 23), now=now, paths=4)


def waited_for(decision: Decision) -> Decision:
    end = time.monotonic() + PATIENCE
    while jobs.is_running(decision) and time.monotonic() < end:
        time.sleep(0.02)
    found = queries.decision(decision.seeker, decision.pk)
    assert found is not None
    return found


def test_a_started_decision_is_ready_in_the_end(seeker: Seeker, now: datetime) -> None:
    decision = opened(seeker, now)
    jobs.start(decision)
    jobs.start(decision)
    assert waited_for(decision).state == "ready"


def test_what_a_killed_process_left_is_started_anew(seeker: Seeker, now: datetime) -> None:
    """A row that says "working" while nobody works at it."""
    decision = opened(seeker, now)
    assert decision.state == "working"
    assert not jobs.is_running(decision)
    jobs.start(decision)
    assert waited_for(decision).state == "ready"


def test_what_would_change_an_answer_gives_way_but_is_found_in_the_end(
    seeker: Seeker, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search for it lasts until it is told to stop, or nobody waits any more."""
    looked: list[int] = []
    second: list[Decision] = []

    def look(decision: Decision, *, should_stop: Callable[[], bool]) -> Decision:
        looked.append(decision.pk)
        if not second:
            second.append(opened(seeker, now))
            jobs.start(second[0])
        if should_stop():
            raise StoppedError
        return decision

    monkeypatch.setattr(services, "explain", look)
    first = opened(seeker, now)
    jobs.start(first)
    assert waited_for(first).state == "ready"
    assert waited_for(second[0]).state == "ready"
    assert looked == [first.pk, second[0].pk, first.pk]


def test_all_work_is_ended_before_the_ground_it_stands_on_goes(
    seeker: Seeker, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is at work and one that waits behind it; what comes afterwards is done as ever."""
    begun = threading.Event()

    def slow(decision: Decision, *, should_stop: Callable[[], bool]) -> None:
        begun.set()
        end = time.monotonic() + PATIENCE
        while not should_stop() and time.monotonic() < end:
            time.sleep(0.01)

    with monkeypatch.context() as slowly:
        slowly.setattr(services, "work_out", slow)
        slowly.setattr(services, "explain", slow)
        first, second = opened(seeker, now), opened(seeker, now)
        jobs.start(first)
        jobs.start(second)
        assert begun.wait(PATIENCE)
        assert not jobs.is_running(opened(seeker, now))
        assert jobs.end_all(patience=PATIENCE / 2)
        assert not jobs.is_running(first)
        assert not jobs.is_running(second)
    jobs.start(second)
    assert waited_for(second).state == "ready"


def test_a_job_that_is_deleted_meanwhile_is_no_news(
    seeker: Seeker, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    """Undone, or restored away, while it was worked out; what else goes wrong is said."""
    gone, broken = opened(seeker, now), opened(seeker, now)
    jobs.start(gone)
    queries.decisions(seeker).get(pk=gone.pk).delete()
    broken.situation = {**broken.situation, "open": "nobody"}
    broken.save()
    jobs.start(broken)
    assert waited_for(broken).state == "failed"
    assert [record.getMessage() for record in caplog.records] == [
        f"decision {broken.pk} ended early: SituationError"
    ]


def test_closing_the_app_leaves_work_as_it_is_and_says_nothing(new_home: Homes) -> None:
    """The process ends while it works, and the next one takes the decision up."""
    home = new_home("home")
    done = subprocess.run(
        [sys.executable, "-c", CLOSED_WHILE_WORKING],
        env=home,
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    assert (done.stdout, done.stderr) == ("at work\n", "")
    with closing(sqlite3.connect(Path(home["SHOWUP_HOME"]) / "showup.sqlite3")) as database:
        rows = database.execute("SELECT state, problem, answer FROM advice_decision").fetchall()
    assert rows == [("working", "", None), ("working", "", None)]


def test_stopping_what_nobody_works_at_stops_it_at_once(seeker: Seeker, now: datetime) -> None:
    decision = opened(seeker, now)
    jobs.stop(decision)
    assert waited_for(decision).state == "stopped"


def test_one_that_cannot_be_worked_out_says_why_and_the_next_still_runs(
    seeker: Seeker, now: datetime
) -> None:
    broken, sound = opened(seeker, now), opened(seeker, now)
    broken.situation = {**broken.situation, "open": "nobody"}
    broken.save()
    jobs.start(broken)
    jobs.start(sound)
    failed = waited_for(broken)
    assert failed.state == "failed"
    assert "nobody" in failed.problem
    assert waited_for(sound).state == "ready"


def test_a_decision_deleted_meanwhile_stays_deleted(seeker: Seeker, now: datetime) -> None:
    decision = opened(seeker, now)
    pk = decision.pk
    stale = queries.decision(seeker, pk)
    assert stale is not None
    decision.delete()
    with pytest.raises(Exception, match="did not affect any rows"):
        services.work_out(stale)
    assert queries.decision(seeker, pk) is None


def test_a_decision_that_a_restore_put_in_its_place_is_left_alone(
    seeker: Seeker, now: datetime
) -> None:
    """A backup brings its own decisions back, under numbers that may be in use."""
    decision = opened(seeker, now)
    stale = queries.decision(seeker, decision.pk)
    assert stale is not None
    decision.made_at = now - timedelta(days=30)
    decision.state = "stopped"
    decision.save()
    with pytest.raises(DatabaseError, match="another one"):
        services.work_out(stale)
    found = queries.decision(seeker, decision.pk)
    assert found is not None
    assert (found.state, found.answer, found.progress) == ("stopped", None, 0.0)
