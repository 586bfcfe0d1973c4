"""A damaged database laid aside, so that a backup can take its place."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from showup.shared import home, sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_BESIDE = ("", "-wal", "-shm")  # what SQLite keeps of one database


def is_damaged() -> bool:
    """Tell whether there is a database that cannot be opened whole."""
    return _live().exists() and bool(sqlite.damage(_live()))


@contextmanager
def laid_aside(*, now: datetime) -> Iterator[Path]:
    """Move the database into the safety folder; back again where the block fails.

    Nobody else may have it open. Yields where it is kept.
    """
    folder = home.prepare() / "safety"
    folder.mkdir(mode=0o700, exist_ok=True)
    kept = folder / f"{now:%Y-%m-%d-%H%M%S}-damaged"  # no .sqlite3: those few are cleared away
    _move(_live(), kept)
    try:
        yield kept
    except BaseException:
        from django.db import connections  # noqa: PLC0415  Django may not be set up before

        connections.close_all()
        _move(kept, _live())
        raise


def _live() -> Path:
    return home.folder() / "showup.sqlite3"


def _move(source: Path, target: Path) -> None:
    for ending in _BESIDE:
        part, place = (path.with_name(path.name + ending) for path in (source, target))
        place.unlink(missing_ok=True)
        if part.exists():
            part.rename(place)
