"""What the one worker process runs: the app, and what goes on beside its pages."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING

from showup.shared import home

if TYPE_CHECKING:
    from django.core.handlers.wsgi import WSGIHandler


def build() -> WSGIHandler:
    """Return the app; beside it the engine gets ready, reminders come, and the parent is watched."""
    from django.urls import get_resolver  # noqa: PLC0415  the settings must be named first

    from showup.web.wsgi import application  # noqa: PLC0415  the same

    _ = get_resolver().url_patterns  # a mistake shows now, and the first page is quick
    parent = os.getppid()
    threading.Thread(target=_watch, args=(parent,), name="parent", daemon=True).start()
    threading.Thread(target=_warm, name="warm-up", daemon=True).start()
    threading.Thread(target=_remind, name="reminders", daemon=True).start()
    return application


def _watch(parent: int) -> None:
    """End with the parent: killed outright, it cannot tell us to."""
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)


def _remind() -> None:
    """Show on the desktop what is due, as long as the app runs."""
    from django.utils import timezone  # noqa: PLC0415  the settings must be named first

    from showup.agenda.reminders import jobs  # noqa: PLC0415  as above
    from showup.agenda.reminders.desktop import Desktop  # noqa: PLC0415  as above

    jobs.keep_reminding(Desktop(), clock=timezone.now, ended=threading.Event())  # noqa: TID251  this is where the clock is read


def _warm() -> None:
    """Compile the engine, or load what an earlier start compiled; say so where it takes long."""
    from showup.engine import cache  # noqa: PLC0415  light: imported before numba is

    new = not any(cache.prepare(home.folder()).rglob("*.nbi"))
    if new:
        _say(
            "The engine gets ready in the background, once for this version; pages work meanwhile."
        )
    began = time.monotonic()
    try:
        from showup.engine.warm import warm  # noqa: PLC0415  numba takes its time

        warm()
    except Exception as error:  # noqa: BLE001  pages work without; the first answer will say
        _say(f"The engine could not get ready ({type(error).__name__}): see `showup doctor`.")
        return
    if new:
        _say(f"The engine is ready after {time.monotonic() - began:.0f} s.")


def _say(sentence: str) -> None:
    print(sentence, flush=True)  # noqa: T201  the terminal the app was started in
