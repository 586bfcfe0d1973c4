"""Decisions worked out beside the pages, so that no page waits for a computation.

The app may be closed at any moment. Work notices at its next checkpoint and is left as it is,
nothing written and nothing said: a decision that stays "working" is started anew when it is next
looked at.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from django.db import DatabaseError, connections

from showup.advice import services
from showup.advice.models import Decision

Asked = Callable[[], bool]  # whether to stop


class ClosingError(BaseException):
    """The process ends. No Exception, lest work take it for a failure and write it down."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is done on the thread: an answer somebody waits for, then looks that nobody does."""

    is_answered: Callable[[], bool]
    answer: Callable[[Asked], object]
    explain: Callable[[Asked], object]
    is_gone: Callable[[], bool] = lambda: False  # whether nobody has use for it any more


_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decision")
_running: dict[Hashable, tuple[Future[None], threading.Event]] = {}
_unanswered: set[Hashable] = set()  # of those, the ones somebody waits for
_lock = threading.Lock()
_closing = threading.Event()
# Python waits for executors before it runs what `atexit` knows, so that would never be reached.
# What `concurrent.futures` itself is told by comes first, the newest of them before the others.
threading._register_atexit(_closing.set)  # type: ignore[attr-defined]  # noqa: SLF001  as said above
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
        is_gone=lambda: not Decision.objects.filter(pk=pk, made_at=decision.made_at).exists(),
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


def end_all(*, patience: float) -> bool:
    """End all work and wait for it, as many seconds at most; return whether it has ended.

    What is begun afterwards is done as ever.
    """
    with _lock:
        left = list(_running.values())
        for _, asked in left:
            asked.set()
        _unanswered.clear()
    return not wait([future for future, _ in left], timeout=patience).not_done


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

    def should_stop() -> bool:
        if _closing.is_set():
            raise ClosingError
        return asked.is_set()

    try:
        should_stop()
        if not work.is_answered():
            work.answer(should_stop)
        with _lock:
            _unanswered.discard(key)
        work.explain(lambda: should_stop() or _someone_waits())
    except ClosingError:
        pass
    except Exception as error:  # noqa: BLE001  said where the answer is kept; the thread must live on
        if not (asked.is_set() or _closing.is_set() or _is_gone(work)):
            again = _someone_waits() and work.is_answered()
            if not again:
                _log.warning("decision %s ended early: %s", key, type(error).__name__)
    finally:
        with _lock:
            _unanswered.discard(key)
            if again and not asked.is_set():  # told to stop at this very moment
                _running[key] = (_pool.submit(_work, key, work, asked), asked)
            else:
                _running.pop(key, None)
        connections.close_all()


def _is_gone(work: Work) -> bool:
    try:
        return work.is_gone()
    except DatabaseError:
        return False


def _someone_waits() -> bool:
    with _lock:
        return bool(_unanswered)
