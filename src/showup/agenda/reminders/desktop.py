"""The system's own notifications: the one place that knows the library for them."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

PATIENCE = 5  # seconds that the system may take to answer
_MARKUP = str.maketrans({"<": "‹", ">": "›", "&": "＆"})  # noqa: RUF001  shown by any system as it is
_log = logging.getLogger("desktop_notifier")


class NoNotificationsError(Exception):
    """The system shows none; the message says why, as a part of a sentence."""


class Notifier(Protocol):
    """Whatever can show a title and a text, or says that it can't."""

    def find_out(self) -> None:
        """Find out whether anything can be shown.

        Raises:
            NoNotificationsError: it can't.
        """

    def show(self, title: str, text: str) -> None:
        """Show them.

        Raises:
            NoNotificationsError: nothing was shown.
        """

    def close(self) -> None:
        """Let go of the system."""


class Desktop:
    """Notifications through one connection to the system, made when it is first needed."""

    def __init__(self) -> None:
        self._runner: asyncio.Runner | None = None
        self._notifier: DesktopNotifier | None = None

    def show(self, title: str, text: str) -> None:
        """Show a notification that stays until it is seen to.

        Raises:
            NoNotificationsError: the system has no service for them, or it refused.
        """
        self._run(title, text)

    def find_out(self) -> None:
        """Find out whether the system shows any.

        Raises:
            NoNotificationsError: it doesn't.
        """
        self._run("", "")

    def close(self) -> None:
        """Close the connection; the next `show` makes another."""
        runner, self._runner, self._notifier = self._runner, None, None
        if runner is not None:
            runner.close()

    def _run(self, title: str, text: str) -> None:
        try:
            if self._runner is None:
                self._runner = asyncio.Runner()
            self._runner.run(asyncio.wait_for(self._send(title, text), PATIENCE))
        except NoNotificationsError:
            self.close()
            raise
        except Exception as error:
            self.close()  # a connection that broke once is made anew
            says = str(error) or type(error).__name__
            why = " ".join(says.split()).rstrip(".")
            raise NoNotificationsError(f"nothing that would show them answers ({why})") from error

    async def _send(self, title: str, text: str) -> None:
        from desktop_notifier import (  # noqa: PLC0415  slow to import, and missing on some systems
            Capability,
            DesktopNotifier,
            Urgency,
        )

        _log.setLevel(logging.CRITICAL)  # its warnings are said in words, on the page
        if self._notifier is None:
            self._notifier = DesktopNotifier(app_name="Showup", app_icon=None)
        can = await self._notifier.get_capabilities()  # also tells whether anybody is there
        if Capability.TITLE not in can:
            raise NoNotificationsError("it has no service for them that this program may use")
        if not title:
            return
        arrived: list[bool] = []
        plain = text.translate(_MARKUP)  # some systems take a text for markup; a place is no markup
        await self._notifier.send(
            title, plain, urgency=Urgency.Critical, on_dispatched=lambda: arrived.append(True)
        )
        if not arrived:  # the library tells of a failure in no other way
            raise NoNotificationsError("it took the notification and did not show it")


def trouble() -> str:
    """Return why the system shows no notifications, "" where it does."""
    desktop = Desktop()
    try:
        desktop.find_out()
    except NoNotificationsError as error:
        return str(error)
    finally:
        desktop.close()
    return ""
