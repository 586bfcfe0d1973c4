"""A file written whole or not at all, and never over one that is dear to somebody."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
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
    with part_of(target) as part:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """Make an empty file beside another, for its owner alone; it is gone afterwards.

    Raises:
        OSError: it can't be written; the error names the file that was meant, not this one.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            yield part
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        if error.filename == str(part):
            error.filename = str(target)
        raise
