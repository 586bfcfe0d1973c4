"""Work beside the pages: once a key at a time, stopped when asked, alive after a mistake."""

from __future__ import annotations

import threading

import pytest

from showup.shared.beside import Asked, Beside, StoppedError, go_on, never


def test_the_same_key_is_worked_on_once_and_can_be_stopped() -> None:
    beside, started = Beside("test"), threading.Event()

    def work(should_stop: Asked) -> None:
        started.set()
        while not should_stop():
            threading.Event().wait(0.01)

    assert beside.begin("a", work)
    assert not beside.begin("a", work)
    assert started.wait(30)
    assert not beside.is_over("a", within=0.0)
    assert beside.end("a")
    assert beside.is_over("a", within=30)
    assert not beside.end("a")


def test_a_thread_outlives_what_went_wrong_on_it() -> None:
    beside, done = Beside("test"), threading.Event()

    def breaks(_: Asked) -> None:
        raise RuntimeError("no")

    beside.begin("a", breaks)
    beside.begin("b", lambda _: done.set())
    assert done.wait(30)
    assert beside.is_over("a", within=30)


def test_going_on_ends_where_that_was_asked_for() -> None:
    go_on(never)
    with pytest.raises(StoppedError):
        go_on(lambda: True)


def test_all_of_it_ends_what_waits_its_turn_too_and_what_comes_later_is_done() -> None:
    beside, started, done = Beside("test"), threading.Event(), threading.Event()

    def work(should_stop: Asked) -> None:
        started.set()
        while not should_stop():
            threading.Event().wait(0.01)

    for key in "ab":
        beside.begin(key, work)
    assert started.wait(30)
    assert not beside.is_over("b", within=0.0)
    assert beside.end_all(patience=30)
    assert not beside.is_at("a")
    assert not beside.is_at("b")
    beside.begin("a", lambda _: done.set())
    assert done.wait(30)
