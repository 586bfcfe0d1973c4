"""Reminders on the desktop, shown beside the pages while the app runs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import connections

from showup.accounts import services as accounts
from showup.agenda.reminders import queries, services
from showup.agenda.reminders.desktop import NoNotificationsError, Notifier

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.agenda.reminders.rules import Reminder

EVERY = 20.0  # seconds
REST = timedelta(minutes=5)  # before a system that showed none is asked again
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class State:
    """How the last try went, for the page that tells of it."""

    trouble: str = ""  # why the system shows none, "" where nothing is known against it
    asked_at: datetime | None = None  # when it last refused


state = State()


def keep_reminding(
    notifier: Notifier, *, clock: Callable[[], datetime], ended: threading.Event
) -> None:
    """Look every EVERY seconds whether something is due, until `ended`; nothing ends it else."""
    try:
        notifier.find_out()
    except NoNotificationsError as error:
        state.trouble = str(error)
    while not ended.wait(EVERY):
        try:
            look(notifier, now=clock())
        except Exception as error:  # noqa: BLE001  a broken moment must not cost the next reminder
            _log.info("The look for reminders failed.", exc_info=True)
            state.trouble = f"the last look failed ({type(error).__name__})"
        finally:
            connections.close_all()
    notifier.close()


def look(notifier: Notifier, *, now: datetime) -> int:
    """Show what is due and was not shown; return how much was.

    Costs three queries where nothing is due. What the system refuses counts as not shown.
    """
    if state.asked_at is not None and timedelta(0) <= now - state.asked_at < REST:
        return 0
    seeker = accounts.known_here()
    if seeker is None or not seeker.reminds_on_desktop:
        return 0
    shown = 0
    for each in queries.unshown(seeker, channel="desktop", now=now):
        if services.claim(seeker, each.key, channel="desktop", now=now):
            if not _show(notifier, seeker, each, now=now):
                return shown
            shown += 1
    return shown


def _show(notifier: Notifier, seeker: Seeker, reminder: Reminder, *, now: datetime) -> bool:
    try:
        notifier.show(reminder.says, reminder.more)
    except NoNotificationsError as error:
        services.unclaim(seeker, reminder.key, channel="desktop")
        state.trouble, state.asked_at = str(error), now
        return False
    state.trouble, state.asked_at = "", None
    return True
