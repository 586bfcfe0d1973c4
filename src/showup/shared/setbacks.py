"""What the system or the database refuses, as one sentence that says how to mend it."""

from __future__ import annotations

import errno
import sys

_SYSTEM = {
    errno.ENOSPC: "The disk is full{where}: make room on it, then do it again",
    errno.EDQUOT: "Your share of the disk is full{where}: make room on it, then do it again",
    errno.EACCES: "The system won’t let you in{where}: see whose it is, or name another place",
    errno.EPERM: "The system won’t let you in{where}: see whose it is, or name another place",
    errno.EROFS: "Nothing can be written there{where}: the disk only lets itself be read",
}
_DATABASE = {  # a part of what SQLite says: what we say
    "locked": "Something else has been writing to your data for long: wait a moment, then do it "
    "again",
    "readonly": "Your data can’t be written: `showup doctor` says whose it is",
    "is full": "The disk is full: make room on it, then do it again",
    "not a database": "{damaged}",
    "malformed": "{damaged}",
}
_DAMAGED = (
    "The database is damaged ({error}): `showup restore FILE` puts a backup in its place, and the "
    "folder “safety” beside it has copies"
)


def of_the_system(error: OSError) -> str:
    """Return what is wrong with a file, a disk or a connection."""
    where = f" ({error.filename})" if error.filename else ""
    says = _SYSTEM.get(error.errno or 0)
    return f"{says.format(where=where) if says else f'{error.strerror or error}{where}'}."


def of_the_database(error: Exception) -> str:
    """Return what is wrong with the database; "" where it isn't about one."""
    if not any(isinstance(error, each) for each in _database_errors()):
        return ""
    for part, says in _DATABASE.items():
        if part in str(error):
            return f"{says.format(damaged=_DAMAGED.format(error=error))}."
    return f"The database cannot be used ({error}): `showup doctor` says more."


def _database_errors() -> list[type[Exception]]:
    """Return those that are imported; where a module isn't, it was none of its errors."""
    names = (("django.db.utils", "DatabaseError"), ("sqlite3", "DatabaseError"))
    ours = (("showup.shared.sqlite", "DamagedError"),)
    found = (getattr(sys.modules.get(module), name, None) for module, name in (*names, *ours))
    return [each for each in found if each is not None]
