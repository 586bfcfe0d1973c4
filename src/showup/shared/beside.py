"""Work beside the pages: on threads of its own, once a key at a time, and to be stopped."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from django.db import connections

Asked = Callable[[], bool]  # whether to stop
Work = Callable[[Asked], object]


class StoppedError(Exception):
    """The work was stopped; what it had not kept yet is left."""


def never() -> bool:
    """Tell that nobody wants it to stop."""
    return False


def go_on(should_stop: Asked) -> None:
    """Stop here, where that was asked for.

    Raises:
        StoppedError: it was.
    """
    if should_stop():
        raise StoppedError


_log = logging.getLogger(__name__)


class Beside:
    """The threads of one sort of work; what doesn't fit on them waits its turn."""

    def __init__(self, name: str, *, threads: int = 1) -> None:
        self._name = name
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=name)
        self._running: dict[Hashable, tuple[Future[None], threading.Event]] = {}
        self._lock = threading.Lock()

    def begin(self, key: Hashable, work: Work) -> bool:
        """Put work on a thread, unless it is there already under this key; tell which it was."""
        with self._lock:
            if key in self._running:
                return False
            asked = threading.Event()
            self._running[key] = (self._pool.submit(self._do, key, work, asked), asked)
            return True

    def end(self, key: Hashable) -> bool:
        """Ask work to stop at its next checkpoint; tell whether there was any."""
        with self._lock:
            if key in self._running:
                self._running[key][1].set()
            return key in self._running

    def end_all(self, *, patience: float) -> bool:
        """End all work and wait for it, as many seconds at most; tell whether it has ended."""
        with self._lock:
            left = list(self._running.values())
            for _, asked in left:
                asked.set()
        return not wait([future for future, _ in left], timeout=patience).not_done

    def is_at(self, key: Hashable) -> bool:
        """Tell whether a thread is, or soon will be, at this work."""
        with self._lock:
            return key in self._running

    def is_over(self, key: Hashable, *, within: float) -> bool:
        """Tell whether work is over, or will be within so many seconds, which are waited."""
        with self._lock:
            found = self._running.get(key)
        if found is not None:
            wait([found[0]], timeout=within)
        return not self.is_at(key)

    def _do(self, key: Hashable, work: Work, asked: threading.Event) -> None:
        try:
            work(asked.is_set)
        except Exception as error:  # noqa: BLE001  the thread must live on
            _log.warning("%s %s ended early: %s", self._name, key, type(error).__name__)
        finally:
            connections.close_all()
            with self._lock:
                self._running.pop(key, None)
