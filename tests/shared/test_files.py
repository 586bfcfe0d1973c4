"""Files are written whole or not at all, and for their owner alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from showup.shared.files import free_place, write_whole
from showup.shared.problems import ProblemError


def test_it_writes_for_its_owner_alone_and_leaves_nothing_beside(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"told")
    assert (tmp_path / "a").read_bytes() == b"told"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_what_fails_half_way_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"before")

    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("os.fsync", broken)
    with pytest.raises(OSError, match="Input/output"):
        write_whole(tmp_path / "a", b"after")
    assert (tmp_path / "a").read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_part_that_a_crash_left_is_in_nobodys_way(tmp_path: Path) -> None:
    import os

    (tmp_path / f".a.{os.getpid()}.part").write_bytes(b"half")
    write_whole(tmp_path / "a", b"told")
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_place_is_free_or_its_trouble_is_said(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"dear")
    assert free_place(tmp_path / "new", force=False) == tmp_path / "new"
    assert free_place(tmp_path / "there", force=True) == tmp_path / "there"
    for target, says in (
        (tmp_path / "there", "add --force"),
        (tmp_path, "is a folder"),
        (tmp_path / "no" / "where", "make it first"),
    ):
        with pytest.raises(ProblemError, match=says):
            free_place(target, force=False)
    with pytest.raises(ProblemError, match="the database itself"):
        free_place(tmp_path / "there", force=True, never=tmp_path / "there")


def test_a_file_that_cannot_be_written_is_named_as_it_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as held:
        held.setattr("os.open", refuse)
        with pytest.raises(PermissionError) as caught:
            write_whole(tmp_path / "search.json", b"told")
    assert caught.value.filename == str(tmp_path / "search.json")
