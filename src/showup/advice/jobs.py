"""Decisions worked out beside the pages, so that no page waits for a computation."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from django.db import connections

from showup.advice import services
from showup.advice.models import Decision

Asked = Callable[[], bool]  # whether to stop


@dataclass(frozen=True, slots=True)
class Work:
    """What is done on the thread: an answer somebody waits for, then looks that nobody does."""

    is_answered: Callable[[], bool]
    answer: Callable[[Asked], object]
    explain: Callable[[Asked], object]


_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decision")
_running: dict[Hashable, tuple[Future[None], threading.Event]] = {}
_unanswered: set[Hashable] = set()  # of those, the ones somebody waits for
_lock = threading.Lock()
_log = logging.getLogger(__name__)


def start(decision: Decision) -> None:
    """Work a decision out in the background; asking twice starts it once.

    A decision that a killed process left unfinished is started anew the same way.
    """
    pk = decision.pk

    def found() -> Decision:
        return Decision.objects.get(pk=pk)

    work = Work(
        is_answered=Decision.objects.filter(pk=pk, state="ready").exists,
        answer=lambda should_stop: services.work_out(found(), should_stop=should_stop),
        explain=lambda should_stop: services.explain(found(), should_stop=should_stop),
    )
    begin(pk, work, is_waited_for=decision.state != "ready")


def stop(decision: Decision) -> None:
    """Stop a running computation at its next checkpoint; what waits unseen is just dropped."""
    if not end(decision.pk):
        Decision.objects.filter(pk=decision.pk, state="working").update(state="stopped")


def is_running(decision: Decision) -> bool:
    """Tell whether this process is at work on a decision."""
    return is_at(decision.pk)


def begin(key: Hashable, work: Work, *, is_waited_for: bool = True) -> None:
    """Put work on the thread, unless it is there already under this key."""
    with _lock:
        if key in _running:
            return
        asked = threading.Event()
        if is_waited_for:
            _unanswered.add(key)
        _running[key] = (_pool.submit(_work, key, work, asked), asked)


def end(key: Hashable) -> bool:
    """Ask work to stop at its next checkpoint; return whether there was any."""
    with _lock:
        if key in _running:
            _running[key][1].set()
            _unanswered.discard(key)
        return key in _running


def is_at(key: Hashable) -> bool:
    """Tell whether the thread is, or soon will be, at this work."""
    with _lock:
        return key in _running


def _work(key: Hashable, work: Work, asked: threading.Event) -> None:
    """Work out what is not worked out yet, then what the answer is made of and what turns it.

    The second takes longer and nobody waits for it: it gives way to any answer that is not
    worked out yet, and goes to the back of the queue.
    """
    again = False
    try:
        if not work.is_answered():
            work.answer(asked.is_set)
        with _lock:
            _unanswered.discard(key)
        work.explain(lambda: asked.is_set() or _someone_waits())
    except Exception as error:  # noqa: BLE001  said where the answer is kept; the thread must live on
        again = _someone_waits() and not asked.is_set() and work.is_answered()
        if not (again or asked.is_set()):
            _log.warning("decision %s ended early: %s", key, type(error).__name__)
    finally:
        with _lock:
            _unanswered.discard(key)
            if again:
                _running[key] = (_pool.submit(_work, key, work, asked), asked)
            else:
                _running.pop(key, None)
        connections.close_all()


def _someone_waits() -> bool:
    with _lock:
        return bool(_unanswered)
