"""Copies of a database that is in use, and what a check finds."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from showup.shared import sqlite


@pytest.fixture
def live(tmp_path: Path) -> Path:
    path = tmp_path / "live.sqlite3"
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE pair (left INTEGER, right INTEGER)")
        made.executemany("INSERT INTO pair VALUES (?, ?)", [(0, 0)] * 3000)
        made.commit()
    return path


@pytest.fixture
def writer(live: Path) -> Iterator[threading.Event]:
    """Keep changing both halves of every row in one transaction, as fast as it goes."""
    stop, busy = threading.Event(), threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(live, timeout=20)) as connection:
            count = 0
            while not stop.is_set():
                count += 1
                connection.execute("UPDATE pair SET left = ?", (count,))
                connection.execute("UPDATE pair SET right = ?", (count,))
                connection.commit()
                busy.set()

    thread = threading.Thread(target=write)
    thread.start()
    assert busy.wait(10)
    yield busy
    stop.set()
    thread.join()


def test_a_copy_made_while_others_write_is_whole(
    live: Path, writer: threading.Event, tmp_path: Path
) -> None:
    for turn in range(5):
        target = tmp_path / f"copy{turn}.sqlite3"
        sqlite.copy(live, target)
        assert sqlite.faults(target) == []
        with sqlite.reading(target) as made:
            assert made.execute("SELECT count(*) FROM pair").fetchone() == (3000,)
            halves = made.execute("SELECT DISTINCT left, right FROM pair").fetchall()
        assert len(halves) == 1
        assert halves[0][0] == halves[0][1] > 0


def test_a_copy_is_one_file_and_the_owners_alone(live: Path, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.sqlite3"
    target.parent.mkdir()
    sqlite.copy(live, target)
    with sqlite.reading(target) as made:
        made.execute("SELECT * FROM pair").fetchone()
        assert [path.name for path in target.parent.iterdir()] == ["copy.sqlite3"]
    assert target.stat().st_mode & 0o077 == 0


def test_a_copy_that_fails_leaves_what_was_there(live: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    target.write_text("what was there")

    def fail(part: Path) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        sqlite.copy(live, target, and_then=fail)
    assert target.read_text() == "what was there"
    assert list(tmp_path.glob(".*")) == []


def test_what_is_put_in_is_seen_by_those_who_have_it_open(live: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.sqlite3"
    sqlite.copy(live, kept)
    with closing(sqlite3.connect(live)) as reader:
        reader.execute("DELETE FROM pair")
        reader.commit()
        sqlite.put_into(live, kept)
        assert reader.execute("SELECT count(*) FROM pair").fetchone() == (3000,)


def test_putting_in_waits_for_a_writer_and_gives_up_in_the_end(
    live: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.3)
    kept = tmp_path / "kept.sqlite3"
    sqlite.copy(live, kept)
    with closing(sqlite3.connect(live, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM pair")
        with pytest.raises(sqlite.BusyError):
            sqlite.put_into(live, kept)
        other.execute("COMMIT")
        assert other.execute("SELECT count(*) FROM pair").fetchone() == (0,)


def test_a_file_of_another_page_size_fits(live: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(other)) as made:
        made.execute("PRAGMA page_size=1024")
        made.execute("CREATE TABLE pair (left INTEGER, right INTEGER)")
        made.execute("INSERT INTO pair VALUES (7, 7)")
        made.commit()
    sqlite.put_into(live, other)
    with sqlite.reading(live) as connection:
        assert connection.execute("SELECT * FROM pair").fetchall() == [(7, 7)]


def test_a_torn_file_is_found_out(live: Path, tmp_path: Path) -> None:
    torn = tmp_path / "torn.sqlite3"
    sqlite.copy(live, torn)
    data = bytearray(torn.read_bytes())
    data[4096 * 3 : 4096 * 5] = b"\xff" * 4096 * 2
    torn.write_bytes(data)
    assert sqlite.faults(torn) != []


@pytest.mark.parametrize("data", [b"", b"not a database at all" * 100])
def test_what_is_no_database_is_found_out(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    if data:
        assert sqlite.faults(path) == ["file is not a database"]
    else:
        assert sqlite.tables(path) == set()  # an empty file is an empty database


def test_a_row_without_its_parent_is_found(tmp_path: Path) -> None:
    path = tmp_path / "family.sqlite3"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        made.execute("CREATE TABLE child (of INTEGER REFERENCES parent (id))")
        made.execute("INSERT INTO child VALUES (9)")
        made.commit()
    assert sqlite.faults(path) == ["row 1 of child points to a row of parent that is gone"]
