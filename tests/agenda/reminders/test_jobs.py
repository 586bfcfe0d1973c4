"""The thread that shows reminders on the desktop, with a stand-in for the system."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from django.db import DatabaseError, connections
from django.test.utils import CaptureQueriesContext
from tests import scenes
from tests.agenda.reminders.notifiers import Notifier

from showup.accounts import services as accounts
from showup.accounts.models import Seeker
from showup.agenda.models import Reminded
from showup.agenda.reminders import jobs, queries, services
from showup.pipeline import queries as known
from showup.pipeline import services as pipeline

SAID = "At 09:00 you meet Kestrel Energy."


@pytest.fixture(autouse=True)
def _fresh_state(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "state", jobs.State())


@pytest.fixture
def booked(local_seeker: Seeker, now: datetime) -> Seeker:
    accounts.keep_preferences(local_seeker, zone="Europe/London")
    scenes.search(local_seeker, now=now)
    return local_seeker


@pytest.fixture
def soon(now: datetime) -> datetime:
    return now + timedelta(days=8) - timedelta(minutes=30)


def test_it_is_shown_once(booked: Seeker, soon: datetime) -> None:
    notifier = Notifier()
    assert [jobs.look(notifier, now=soon + timedelta(seconds=20 * n)) for n in range(3)] == [
        1,
        0,
        0,
    ]
    assert [title for title, _ in notifier.shown] == [SAID]


def test_after_a_night_in_a_bag_only_what_matters_is_shown(booked: Seeker, soon: datetime) -> None:
    notifier = Notifier()
    jobs.look(notifier, now=soon - timedelta(days=2))  # the laptop is closed here,
    jobs.look(notifier, now=soon + timedelta(minutes=25))  # and opened here
    assert [title for title, _ in notifier.shown] == [SAID]
    assert jobs.look(notifier, now=soon + timedelta(hours=3)) == 0


def test_a_moved_interview_is_shown_anew(booked: Seeker, soon: datetime) -> None:
    notifier = Notifier()
    jobs.look(notifier, now=soon)
    booking = known.interviews(booked).get(opportunity__employer="Kestrel Energy")
    pipeline.book(booking, starts_at=soon + timedelta(hours=2, minutes=30), now=soon)
    assert jobs.look(notifier, now=soon + timedelta(hours=2)) == 1


def test_whoever_turned_it_off_is_left_alone(booked: Seeker, soon: datetime) -> None:
    accounts.keep_preferences(booked, reminds_on_desktop=False)
    assert jobs.look(Notifier(), now=soon) == 0
    assert Reminded.objects.count() == 0


def test_before_the_first_use_nothing_is_made(db: None, now: datetime) -> None:
    assert jobs.look(Notifier(), now=now) == 0
    assert not Seeker.objects.exists()


def test_a_look_costs_at_most_four_queries(booked: Seeker, now: datetime, soon: datetime) -> None:
    costs = []
    jobs.look(Notifier(), now=soon)
    for moment in (now, soon - timedelta(days=1), soon):  # nothing near, nothing due, all shown
        with CaptureQueriesContext(connections["default"]) as asked:
            jobs.look(Notifier(), now=moment)
        costs.append(len(asked))
    assert costs == [2, 3, 4]


def test_a_system_that_shows_none_is_said_and_asked_again_later(
    booked: Seeker, soon: datetime
) -> None:
    notifier = Notifier(refuses="nobody listens on the bus")
    assert jobs.look(notifier, now=soon) == 0
    assert jobs.state.trouble == "nobody listens on the bus"
    assert jobs.look(notifier, now=soon + timedelta(minutes=1)) == 0
    assert notifier.asked == 1
    assert Reminded.objects.count() == 0
    notifier.refuses = ""
    assert jobs.look(notifier, now=soon + timedelta(minutes=6)) == 1
    assert jobs.state.trouble == ""


def test_a_clock_that_is_put_back_stops_no_reminder(booked: Seeker, soon: datetime) -> None:
    notifier = Notifier(refuses="busy")
    jobs.look(notifier, now=soon + timedelta(minutes=20))
    notifier.refuses = ""
    assert jobs.look(notifier, now=soon) == 1


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Notifier]]:
    """Run the thread with a stopped clock, a look every few milliseconds, and end it."""
    monkeypatch.setattr(jobs, "EVERY", 0.01)
    ended = threading.Event()
    threads: list[threading.Thread] = []

    def run(notifier: Notifier, now: datetime) -> Notifier:
        thread = threading.Thread(
            target=jobs.keep_reminding,
            args=(notifier,),
            kwargs={"clock": lambda: now, "ended": ended},
        )
        thread.start()
        threads.append(thread)
        return notifier

    yield run
    ended.set()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()


def until(happened: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 10
    while not happened():
        assert time.monotonic() < give_up
        time.sleep(0.01)


@pytest.mark.django_db(transaction=True)
def test_the_thread_shows_and_lets_go(
    booked: Seeker, soon: datetime, quick: Callable[..., Notifier]
) -> None:
    notifier = quick(Notifier(), soon)
    until(lambda: bool(notifier.shown))
    assert [title for title, _ in notifier.shown] == [SAID]


@pytest.mark.django_db(transaction=True)
def test_the_thread_outlives_whatever_breaks(
    booked: Seeker, soon: datetime, quick: Callable[..., Notifier], monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[int] = []
    sound = queries.unshown

    def unshown(*args: object, **kwargs: object) -> object:
        broken.append(1)
        if len(broken) < 4:
            raise DatabaseError("database is locked")
        return sound(*args, **kwargs)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(queries, "unshown", unshown)
    notifier = quick(Notifier(), soon)
    until(lambda: bool(notifier.shown))
    assert len(broken) >= 4


@pytest.mark.django_db(transaction=True)
def test_it_is_known_from_the_start_that_a_system_shows_none(
    booked: Seeker, now: datetime, quick: Callable[..., Notifier]
) -> None:
    quick(Notifier(refuses="no bus"), now)
    until(lambda: jobs.state.trouble == "no bus")


def test_claims_of_the_two_channels_are_apart(booked: Seeker, soon: datetime) -> None:
    (each,) = queries.due(booked, now=soon)
    services.claim(booked, each.key, channel="browser", now=soon)
    assert jobs.look(Notifier(), now=soon) == 1
