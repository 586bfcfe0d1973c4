"""Who is running on a data folder: one lock, and a note that is verified before it is believed."""

from __future__ import annotations

import http.client
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

ALIVE = "/alive/"
MARK = "SHOWUP_MARK"  # environment of the server: what `/alive/` answers
PATIENCE = 5.0  # seconds for an answer: a page that is being served comes first


@dataclass(frozen=True, slots=True)
class Running:
    """A server that was started: where it listens, and the mark it answers with."""

    host: str
    port: int
    pid: int
    mark: str

    @property
    def address(self) -> str:
        """Return the address a browser opens."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


def note(folder: Path, running: Running) -> None:
    """Write down who is running, whole or not at all."""
    part = folder / f".running.{os.getpid()}.part"
    part.write_text(json.dumps(asdict(running)), encoding="utf-8")
    part.replace(_path(folder))


def forget(folder: Path) -> None:
    """Take the note away."""
    _path(folder).unlink(missing_ok=True)


def find(folder: Path) -> Running | None:
    """Return who is running on a folder, verified by asking it; None where nobody answers."""
    try:
        noted = json.loads(_path(folder).read_text(encoding="utf-8"))
        running = Running(**noted)
    except (OSError, ValueError, TypeError):
        return None
    return running if answers(running) else None


def answers(running: Running) -> bool:
    """Tell whether the server answers with its own mark; no proxy is ever asked."""
    connection = http.client.HTTPConnection(running.host, running.port, timeout=PATIENCE)
    try:
        connection.request("GET", ALIVE)
        response = connection.getresponse()
        return response.status == http.client.OK and response.read(200).decode() == running.mark
    except (OSError, http.client.HTTPException, ValueError):
        return False
    finally:
        connection.close()


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Hold the folder's lock; yields False where another process holds it.

    The system lets go of it when the process ends, however it ends: no lock is ever stale.
    """
    with (folder / "lock").open("ab") as file:
        yield _lock(file)


def _lock(file: BinaryIO) -> bool:
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  each system has its own

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  each system has its own

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def _path(folder: Path) -> Path:
    return folder / "running.json"
