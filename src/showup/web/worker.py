"""What the one worker process runs: the app, and what goes on beside its pages."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from typing import TYPE_CHECKING

from showup.shared import home

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from django.core.handlers.wsgi import WSGIHandler

A_MINUTE = 60.0  # seconds
_log = logging.getLogger(__name__)


def build() -> WSGIHandler:
    """Return the app; beside it the engine gets ready, reminders come, and the parent is watched."""
    from django.urls import get_resolver  # noqa: PLC0415  the settings must be named first

    from showup.web.wsgi import application  # noqa: PLC0415  the same

    _ = get_resolver().url_patterns  # a mistake shows now, and the first page is quick
    parent = os.getppid()
    threading.Thread(target=_watch, args=(parent,), name="parent", daemon=True).start()
    threading.Thread(target=_warm, name="warm-up", daemon=True).start()
    threading.Thread(target=_remind, name="reminders", daemon=True).start()
    threading.Thread(target=_look_around, name="calendars and mail", daemon=True).start()
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


def _look_around() -> None:
    """Ask the calendars and mailboxes that a seeker set up for it, each when it is its time."""
    time.sleep(A_MINUTE)  # the first pages come first, and what follows is slow to import
    from django.utils import timezone  # noqa: PLC0415  the settings must be named first

    from showup.exchange.calendars import services as calendars  # noqa: PLC0415  as above
    from showup.exchange.mailboxes import looking as mailboxes  # noqa: PLC0415  as above

    while True:
        look_once((calendars.refresh_due, mailboxes.look_due), now=timezone.now())  # noqa: TID251  this is where the clock is read
        time.sleep(A_MINUTE)


def look_once(looks: Iterable[Callable[[datetime], object]], *, now: datetime) -> None:
    """Do each of some things; what fails costs the others nothing."""
    from django.db import connections  # noqa: PLC0415  the settings must be named first

    for look in looks:
        try:
            look(now)
        except Exception:  # noqa: BLE001  the pages say what is wrong with a calendar or mailbox
            _log.info("A look in the background failed.", exc_info=True)
        finally:
            connections.close_all()


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
