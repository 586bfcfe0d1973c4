"""Fetch the bytes of a file that was named, or of what is piped in."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from showup.exchange.records import Problem

if TYPE_CHECKING:
    from datetime import datetime

    from showup.exchange.records import Reading

STDIN = "-"
LARGEST = 128 * 1024 * 1024  # bytes: the readers have lower limits of their own, with better words


@dataclass(frozen=True, slots=True)
class Read:
    """One file, read: its name for people, its bytes, what was read and what was not."""

    name: str
    data: bytes
    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...]


def read(name: str, *, came: datetime) -> Read:
    """Read a file by its path, or pasted text from standard input for `-`; never raises.

    `came` stands for the date of a text that has none.
    """
    from showup.exchange.invitations import readings  # noqa: PLC0415  parsers are slow to import

    shown = "pasted text" if name == STDIN else Path(name).name
    try:
        data = _bytes(name)
    except OSError as error:
        why = (error.strerror or str(error)).rstrip(".")
        return Read(shown, b"", (), (Problem(name, f"It can't be opened: {why}.", fatal=True),))
    if len(data) > LARGEST:
        says = f"It is larger than {LARGEST // 1024 // 1024} MB; no invitation is."
        return Read(shown, b"", (), (Problem(name, says, "Choose another file.", fatal=True),))
    found, problems = readings.read_file("" if name == STDIN else shown, data, came=came)
    return Read(shown, data, found, problems)


def _bytes(name: str) -> bytes:
    if name == STDIN:
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(name).open("rb") as file:
        return file.read(LARGEST + 1)
