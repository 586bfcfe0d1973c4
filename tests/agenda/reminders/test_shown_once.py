"""A reminder is shown once a channel, whoever asks at the same moment."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from tests import cast, scenes

from showup.accounts.models import Seeker
from showup.agenda.models import Block, Reminded
from showup.agenda.reminders import queries, services
from showup.pipeline import services as pipeline


def test_what_was_shown_is_not_shown_again(alice: Seeker, now: datetime) -> None:
    scene = scenes.search(alice, now=now)
    soon = now + timedelta(days=8) - timedelta(minutes=30)
    (each,) = queries.unshown(alice, channel="browser", now=soon)
    assert each.label == scene.booked.label
    assert services.claim(alice, each.key, channel="browser", now=soon)
    assert not services.claim(alice, each.key, channel="browser", now=soon)
    assert queries.unshown(alice, channel="browser", now=soon) == ()
    (again,) = queries.unshown(alice, channel="desktop", now=soon)
    assert again.key == each.key
    services.unclaim(alice, each.key, channel="browser")
    assert queries.unshown(alice, channel="browser", now=soon) == (each,)


@pytest.mark.parametrize("what", ["moved", "called off", "given up", "held"])
def test_what_became_of_it_counts(alice: Seeker, now: datetime, what: str) -> None:
    scene = scenes.search(alice, now=now)
    soon = now + timedelta(days=8) - timedelta(minutes=30)
    if what == "moved":
        pipeline.book(scene.booking, starts_at=now + timedelta(days=9), now=now)
    elif what == "called off":
        pipeline.cancelled_by_employer(scene.booking, now=now)
    elif what == "given up":
        pipeline.end(scene.booked, stage="withdrawn", now=now)
    else:
        pipeline.held(scene.booking, now=now)
    assert queries.due(alice, now=soon) == ()


def test_preparation_is_announced_as_long_as_the_interview_stays_near(
    alice: Seeker, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    begins = now + timedelta(days=7)
    Block.objects.create(interview=scene.booking, starts_at=begins, minutes=25, made_at=now)
    (each,) = queries.due(alice, now=begins + timedelta(minutes=3))
    assert (each.kind, each.says) == ("prepare", "Prepare for Kestrel Energy.")
    for days in (4, 20):
        pipeline.book(scene.booking, starts_at=now + timedelta(days=days), now=now)
        assert not [
            each
            for each in (
                *queries.due(alice, now=begins + timedelta(minutes=3)),
                *queries.ahead(alice, now=now),
            )
            if each.kind == "prepare"
        ]


def test_only_ones_own_is_reminded_of(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    scenes.search(alice, now=now)
    soon = now + timedelta(days=8) - timedelta(minutes=30)
    (hers,) = queries.due(alice, now=soon)
    assert queries.ahead(charlie, now=now) == ()
    assert not services.claim_due(charlie, hers.key, channel="browser", now=soon)
    assert services.claim_due(alice, hers.key, channel="browser", now=soon)


def test_only_what_is_due_can_be_claimed_from_outside(alice: Seeker, now: datetime) -> None:
    scenes.search(alice, now=now)
    assert not services.claim_due(alice, "1:soon:whatever", channel="browser", now=now)
    assert Reminded.objects.count() == 0


def test_a_look_costs_two_queries_whatever_is_booked(alice: Seeker, now: datetime) -> None:
    for days in range(1, 30):
        row, _ = pipeline.add(alice, now=now, employer=f"Employer {days}")
        pipeline.meet(row, starts_at=now + timedelta(days=2, minutes=days), now=now)
    with CaptureQueriesContext(connections["default"]) as asked:
        assert queries.unshown(alice, channel="desktop", now=now) == ()
    assert len(asked) == 2


def test_of_many_at_once_one_shows_it(transactional_db: None, now: datetime) -> None:
    alice = cast.member("Alice")
    gate = threading.Barrier(4)
    won: list[bool] = []

    def claim() -> None:
        gate.wait()
        try:
            won.append(services.claim(alice, "7:soon:x", channel="browser", now=now))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=claim) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(won) == [False, False, False, True]


def test_what_is_long_over_is_forgotten(alice: Seeker, now: datetime) -> None:
    services.claim(alice, "old", channel="desktop", now=now - timedelta(days=61))
    services.claim(alice, "new", channel="desktop", now=now)
    assert list(Reminded.objects.values_list("key", flat=True)) == ["new"]
