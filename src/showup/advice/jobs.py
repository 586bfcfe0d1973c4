"""Decisions worked out beside the pages, so that no page waits for a computation."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future, ThreadPoolExecutor

from django.db import connections

from showup.advice import services
from showup.advice.models import Decision

_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decision")
_running: dict[int, tuple[Future[None], threading.Event]] = {}
_unanswered: set[int] = set()  # of those, the ones somebody waits for
_lock = threading.Lock()
_log = logging.getLogger(__name__)


def start(decision: Decision) -> None:
    """Work a decision out in the background; asking twice starts it once.

    A decision that a killed process left unfinished is started anew the same way.
    """
    with _lock:
        if decision.pk in _running:
            return
        stop = threading.Event()
        if decision.state != "ready":
            _unanswered.add(decision.pk)
        _running[decision.pk] = (_pool.submit(_work, decision.pk, stop), stop)


def stop(decision: Decision) -> None:
    """Stop a running computation at its next checkpoint; what waits unseen is just dropped."""
    with _lock:
        if decision.pk in _running:
            _running[decision.pk][1].set()
            return
    Decision.objects.filter(pk=decision.pk, state="working").update(state="stopped")


def is_running(decision: Decision) -> bool:
    """Tell whether this process is at work on a decision."""
    with _lock:
        return decision.pk in _running


def _work(pk: int, stop: threading.Event) -> None:
    """Work out what is not worked out yet, then what the answer is made of and what turns it.

    The second takes longer and nobody waits for it: it gives way to any decision that is not
    worked out yet, and goes to the back of the queue.
    """
    again = False
    try:
        decision = Decision.objects.get(pk=pk)
        if decision.state != "ready":
            services.work_out(decision, should_stop=stop.is_set)
        with _lock:
            _unanswered.discard(pk)
        services.explain(decision, should_stop=lambda: stop.is_set() or _someone_waits())
    except Exception as error:  # noqa: BLE001  saved on the decision; the thread must live on
        again = _someone_waits() and not stop.is_set() and _is_ready(pk)
        if not again:
            _log.warning("decision %s ended early: %s", pk, type(error).__name__)
    finally:
        with _lock:
            _unanswered.discard(pk)
            if again:
                _running[pk] = (_pool.submit(_work, pk, stop), stop)
            else:
                _running.pop(pk, None)
        connections.close_all()


def _someone_waits() -> bool:
    with _lock:
        return bool(_unanswered)


def _is_ready(pk: int) -> bool:
    return Decision.objects.filter(pk=pk, state="ready").exists()
