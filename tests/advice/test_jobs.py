"""Decisions are worked out beside the pages, once, and survive a killed process."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from django.db import DatabaseError
from tests import cast

from showup.advice import jobs, queries, services
from showup.engine.simulation.simulate import StoppedError
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision

PATIENCE = 60.0  # seconds; the first use of the engine compiles it


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
