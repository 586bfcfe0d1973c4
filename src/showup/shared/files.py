"""A file written whole or not at all, and never over one that is dear to somebody."""

from __future__ import annotations

import os
from pathlib import Path

from showup.shared.problems import ProblemError


def free_place(target: Path, *, force: bool, never: Path | None = None) -> Path:
    """Return where a file goes, as a full path; `never` is written over not even with `force`.

    Raises:
        ProblemError: something is there already, or the folder isn't.
    """
    target = target.expanduser().absolute()
    if target.is_dir():
        raise ProblemError(f"{target} is a folder: name a file in it.")
    if target.exists() and not force:
        raise ProblemError(f"{target} is there already: name another file, or add --force.")
    if never is not None and target.resolve() == never.resolve():
        raise ProblemError(f"{target} is the database itself: name another file.")
    if not target.parent.is_dir():
        raise ProblemError(f"There is no folder {target.parent}: make it first.")
    return target


def write_whole(target: Path, data: bytes) -> None:
    """Write a file that its owner alone can read; where that fails, what was there stays.

    Raises:
        OSError: it can't be written.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
