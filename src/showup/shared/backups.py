"""Everything in one file, and back; both while the app runs."""

from __future__ import annotations

import copy as copying
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import connection, connections

from showup import __version__
from showup.shared import files, home, sqlite, upgrade
from showup.shared.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

KEPT = 10  # safety copies; the oldest goes first
_ENTRY = ("django_session", "accounts_entrytoken")  # who is signed in: no part of a backup
# Who has no password has a random mark in its place, and a session ends where it changes: a
# backup from another machine brings another mark.
_SAME_MARK = """
    UPDATE main.accounts_user SET password = coalesce(
        (SELECT here.password FROM now.accounts_user AS here WHERE here.id = accounts_user.id
         AND here.username = accounts_user.username AND here.password LIKE '!%'), password)
    WHERE password LIKE '!%'
"""


class NotABackupError(ProblemError):
    """The file cannot be restored; nothing was changed."""


def write(target: Path, *, now: datetime, force: bool = False) -> Path:
    """Write everything into one file, whole or not at all, while the app may be running.

    Raises:
        ProblemError: the file is there already and `force` is not set, or has no folder.
    """
    target = files.free_place(target, force=force, never=live())

    def label(path: Path) -> None:
        with sqlite.writing(path) as made:
            made.execute(f"PRAGMA application_id={sqlite.MARK}")
            made.execute("CREATE TABLE backup_of (version TEXT, made_at TEXT)")
            made.execute("INSERT INTO backup_of VALUES (?, ?)", (__version__, now.isoformat()))
            for table in _entries(path):
                made.execute(f"DELETE FROM {table}")  # noqa: S608  our own names, above
        with sqlite.writing(path) as made:
            made.execute("VACUUM")  # what was deleted is gone from the file, too

    sqlite.copy(live(), target, and_then=label)
    return target


def keep_safe(why: str, *, now: datetime) -> Path:
    """Write a safety copy into the data folder; of many, the newest ten are kept."""
    folder = home.prepare() / "safety"
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"{now:%Y-%m-%d-%H%M%S}-{why}.sqlite3"
    write(target, now=now, force=True)
    others = [path for path in folder.glob("*.sqlite3") if path != target]
    others.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for old in others[KEPT - 1 :]:
        old.unlink()
    return target


def restore(source: Path, *, now: datetime) -> Path:
    """Put everything back from a backup while the app may be running; return the safety copy.

    Whoever is signed in stays signed in. What was there before is kept as a safety copy.

    Raises:
        NotABackupError: the file is no sound backup of ours; nothing was changed.
        showup.shared.upgrade.NewerDataError: a newer version wrote it; nothing was changed.
    """
    source = source.expanduser().absolute()
    _require_backup(source)
    incoming = home.prepare() / "incoming.sqlite3"
    sqlite.copy(source, incoming)
    try:
        _upgrade(incoming)
        _carry_entries(incoming)
        kept = keep_safe("before-restore", now=now)
        connection.close()
        sqlite.put_into(live(), incoming)
    except sqlite.BusyError as error:
        raise ProblemError("The app kept writing: try again; nothing was changed.") from error
    finally:
        for path in home.folder().glob("incoming.sqlite3*"):
            path.unlink(missing_ok=True)
    return kept


def live() -> Path:
    """Return the path of the database in use."""
    return Path(str(connection.settings_dict["NAME"]))


def _require_backup(source: Path) -> None:
    if not source.is_file():
        raise NotABackupError(f"There is no file {source}.")
    try:
        ours = sqlite.mark_of(source) == sqlite.MARK and {
            "backup_of",
            "django_migrations",
        } <= sqlite.tables(source)
    except sqlite.DamagedError:
        ours = False
    if not ours:
        raise NotABackupError(f"{source} is not a Showup backup; nothing was changed.")
    if sqlite.faults(source):
        raise NotABackupError(f"{source} is damaged; nothing was changed.")


def _upgrade(path: Path) -> None:
    with _as_database(path) as alias:
        missing, _ = upgrade.state(alias)
        if missing:
            upgrade.take(alias)


@contextmanager
def _as_database(path: Path) -> Iterator[str]:
    alias = "incoming"
    live_one = connections["default"]
    settings = copying.deepcopy(live_one.settings_dict) | {"NAME": str(path)}
    connections[alias] = type(live_one)(settings, alias)
    try:
        yield alias
    finally:
        connections[alias].close()
        del connections[alias]


def _entries(path: Path) -> set[str]:
    return sqlite.tables(path) & set(_ENTRY)


def _carry_entries(path: Path) -> None:
    with sqlite.writing(path) as made:
        made.execute("DROP TABLE backup_of")
        made.execute("ATTACH DATABASE ? AS now", (str(live()),))
        for table in _entries(path):
            rows = made.execute(f"PRAGMA main.table_info({table})").fetchall()
            names = ", ".join(name for _, name, *_ in rows)
            made.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM now.{table}")  # noqa: S608  our own names, above
        made.execute(_SAME_MARK)
        made.commit()
        made.execute("DETACH DATABASE now")
        made.execute("PRAGMA journal_mode=DELETE")
