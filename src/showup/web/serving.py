"""Serve one data folder on this machine, and nothing else.

One worker process with one thread for pages: a page takes milliseconds, and nothing slow runs in
one (docs/adr/0003). The address is a loopback one until there are passwords.
"""

from __future__ import annotations

import ipaddress
import os
import secrets
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer

from showup.shared.problems import ProblemError
from showup.web import running

USUAL_PORT = 4127
START_PATIENCE = 120.0  # seconds for the first answer, on a machine that has much else to do
STOP_PATIENCE = 1  # seconds for pages that are being served; then the worker is killed


class _Server(MPServer):
    """Granian, that tells when it has started."""

    started: Callable[[], None]

    def startup(self, *args: Any) -> None:
        """Start the worker, then wait for its first answer beside it."""
        super().startup(*args)  # type: ignore[no-untyped-call]  # granian carries no types
        threading.Thread(target=self.started, name="announce", daemon=True).start()


def serve(
    folder: Path, *, host: str, port: int | None, announce: Callable[[running.Running], None]
) -> bool:
    """Serve until SIGINT or SIGTERM; return whether it ended because it was asked to.

    `announce` is called once the first answer came.

    Raises:
        ProblemError: the address is not this machine's own, or the port is taken.
    """
    require_loopback(host)
    here = running.Running(host, free_port(host, port), os.getpid(), secrets.token_urlsafe(16))
    os.environ[running.MARK] = here.mark

    server = _Server(
        "showup.web.worker:build",
        factory=True,
        address=host,
        port=here.port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=1,
        websockets=False,
        log_enabled=False,
        log_level=LogLevels.critical,
        log_access=False,
        workers_kill_timeout=STOP_PATIENCE,
    )

    def started() -> None:
        give_up = time.monotonic() + START_PATIENCE
        while time.monotonic() < give_up:
            if running.answers(here):
                running.note(folder, here)
                announce(here)
                return
            time.sleep(0.02)

    server.started = started
    try:
        server.serve()
    except SystemExit as end:
        return not end.code
    finally:
        running.forget(folder)
    return True


def require_loopback(host: str) -> None:
    """Refuse any address but this machine's own.

    Raises:
        ProblemError: it is another.
    """
    try:
        own = ipaddress.ip_address(host).is_loopback
    except ValueError:
        own = False
    if not own:
        raise ProblemError(
            f"Showup listens on this machine only (127.0.0.1 or ::1), not on {host}: "
            "it has no passwords yet, so anybody there could read your search."
        )


def free_port(host: str, wanted: int | None) -> int:
    """Return the wanted port, else the usual one, else any that is free.

    Raises:
        ProblemError: the wanted port is taken or may not be used.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for port in (wanted,) if wanted else (USUAL_PORT, 0):
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            if sys.platform != "win32":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise ProblemError(f"Port {wanted} is taken: name another with --port, or leave it out.")


def open_in_browser(link: str) -> bool:
    """Open a link where there is a desktop to open it on; return whether it was tried."""
    return can_open_browser() and webbrowser.open(link)


def can_open_browser() -> bool:
    """Tell whether there is a desktop, and on it a browser."""
    desktop = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    try:
        return desktop and bool(webbrowser.get())
    except webbrowser.Error:
        return False
