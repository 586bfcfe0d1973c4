"""Everything that only SQLite knows: how it is opened, checked, copied and put back."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from showup.shared.files import part_of

# FULL: an acknowledged change survives a power cut, not only a killed process.
OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=20000;"
    ),
}
MARK = 0x53484F57  # “SHOW”, in the header of every backup
PATIENCE = 20.0  # seconds to wait for somebody else's write

# The words of every opportunity by its number, names apart so that they may count for more.
SEARCH_MAKE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5("
    "names, rest, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
)
SEARCH_DROP = "DROP TABLE IF EXISTS search_words"
SEARCH_KEEP = "INSERT INTO search_words(rowid, names, rest) VALUES (%s, %s, %s)"
SEARCH_FORGET = "DELETE FROM search_words WHERE rowid = %s"
SEARCH_MATCHING = "SELECT rowid FROM search_words WHERE search_words MATCH %s"
SEARCH_ALL = "SELECT rowid, names, rest FROM search_words"

# The number after which a table's next row is counted; the second where it had no row before.
COUNT_FROM = "UPDATE sqlite_sequence SET seq = max(seq, %s) WHERE name = %s"
COUNT_FIRST = (
    "INSERT INTO sqlite_sequence(name, seq) SELECT %s, %s"
    " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = %s)"
)


class DamagedError(Exception):
    """The file is no database, or not a whole one."""


class BusyError(Exception):
    """Somebody else kept writing for too long."""


@cache
def can_search() -> bool:
    """Tell whether this SQLite was built with full-text search; nearly every one is."""
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute(SEARCH_MAKE)
        except sqlite3.OperationalError:
            return False
    return True


def search_query(words: Sequence[Sequence[str]], *, names_only: bool = False) -> str:
    """Return a query for all the words, each in one of its spellings, or words that begin so.

    A single letter begins names only; elsewhere it is a word of its own. Each spelling is quoted,
    so that nothing in it is taken for an operator.
    """
    every = (" OR ".join(_begins(spelt) for spelt in word) for word in words)
    query = " AND ".join(f"({one})" for one in every if one)
    return f"names : ({query})" if names_only and query else query


def _begins(word: str) -> str:
    bare = word.replace('"', " ").replace("\0", " ").strip()
    single = len(bare) == 1 and bare.isascii()
    return f'names : "{bare}"* OR "{bare}"' if single else f'"{bare}"*'


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a database file without being able to change it.

    Raises:
        DamagedError: the file cannot be read as a database.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield connection
    except sqlite3.DatabaseError as error:
        raise DamagedError(str(error)) from error


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a database file for changes; they are kept if the block ends well."""
    with closing(sqlite3.connect(path, timeout=PATIENCE)) as connection:
        yield connection
        connection.commit()


@contextmanager
def only_reading(connection: Any) -> Iterator[None]:
    """Have the transactions of the block leave the writer's place to others, as Django opens it.

    `connection` is Django's; its types know no mode, and no other database has one.
    """
    if connection.vendor != "sqlite":
        yield
        return
    usual = connection.transaction_mode
    connection.transaction_mode = "DEFERRED"
    try:
        yield
    finally:
        connection.transaction_mode = usual


def copy(source: Path, target: Path, *, and_then: Callable[[Path], None] | None = None) -> None:
    """Copy a database that may be in use into one file, whole or not at all.

    `and_then` may change the copy before it appears under its name. The file is readable by its
    owner alone.

    Raises:
        DamagedError: the source cannot be read as a database.
        OSError: the target cannot be written.
    """
    with part_of(target) as part:
        with reading(source) as live, writing(part) as made:
            live.backup(made)
            made.execute("PRAGMA journal_mode=DELETE")  # one file: nothing beside it
        if and_then is not None:
            and_then(part)
        _flush(part)
        part.replace(target)
        _flush(target.parent)


def put_into(live: Path, source: Path) -> None:
    """Replace what a database holds by another's, while others have it open; all or nothing.

    Raises:
        BusyError: somebody else kept writing; nothing was changed.
    """
    give_up = time.monotonic() + PATIENCE

    def progress(status: int, _remaining: int, _total: int) -> None:
        busy = status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if busy and time.monotonic() > give_up:
            raise BusyError(str(live))

    with writing(live) as target:
        size = target.execute("PRAGMA page_size").fetchone()[0]
        _fit(source, size)
        with reading(source) as other:
            other.backup(target, progress=progress)


def faults(path: Path) -> list[str]:
    """Return what a full check finds wrong with a database; empty where it is sound."""
    found = damage(path)
    try:
        with reading(path) as connection:
            lost = connection.execute("PRAGMA foreign_key_check").fetchmany(5)
    except DamagedError:
        return found
    return found + [
        f"row {row} of {table} points to a row of {parent} that is gone"
        for table, row, parent, _ in lost
    ]


def damage(path: Path) -> list[str]:
    """Return what a database can't be read for; empty where every page of it can."""
    try:
        with reading(path) as connection:
            pages, size = (
                connection.execute(f"PRAGMA {what}").fetchone()[0]
                for what in ("page_count", "page_size")
            )
            logged = path.with_name(f"{path.name}-wal").exists()  # the rest may stand there
            if not logged and path.stat().st_size < pages * size:
                return ["the file was cut short"]
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)")]
    except DamagedError as error:
        return [str(error)]
    return [line for line in found if line != "ok"]


def tables(path: Path) -> set[str]:
    """Return the names of a database's tables.

    Raises:
        DamagedError: the file cannot be read as a database.
    """
    with reading(path) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in rows}


def mark_of(path: Path) -> int:
    """Return the number in the header that says whose file it is."""
    with reading(path) as connection:
        return int(connection.execute("PRAGMA application_id").fetchone()[0])


def _fit(path: Path, page_size: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA page_size").fetchone()[0] != page_size:
            connection.execute(f"PRAGMA page_size={int(page_size)}")
            connection.execute("VACUUM")


def _flush(path: Path) -> None:
    """Have the system write a file, or a folder's names, to the disk."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
