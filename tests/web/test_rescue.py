"""A database that is damaged, and the backup that takes its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests import processes

Homes = Callable[[str], dict[str, str]]


@pytest.fixture
def home(new_home: Homes, tmp_path: Path) -> dict[str, str]:
    """Return an environment with one job in it, and a backup of it in tmp_path / "mine"."""
    environment = new_home("home")
    assert processes.run(environment, "add", "Harbour Housing").code == 0
    assert processes.run(environment, "backup", str(tmp_path / "mine")).code == 0
    return environment


def torn(home: dict[str, str], *, keep: float) -> bytes:
    """Leave only the first part of the database."""
    path = Path(home["SHOWUP_HOME"]) / "showup.sqlite3"
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)] or b"rubbish" * 1000)
    return path.read_bytes()


@pytest.mark.parametrize("keep", [0, 0.5, 0.95])
def test_a_backup_takes_the_place_of_a_damaged_database(
    home: dict[str, str], tmp_path: Path, keep: float
) -> None:
    damaged = torn(home, keep=keep)
    ended = processes.run(home, "restore", str(tmp_path / "mine"))
    assert (ended.code, ended.err) == (0, "")
    (kept,) = (Path(home["SHOWUP_HOME"]) / "safety").glob("*-damaged")
    assert f"The damaged database is kept in {kept}." in ended.out
    assert kept.read_bytes() == damaged
    assert "Harbour Housing" in processes.run(home, "list").out
    assert processes.run(home, "doctor").code == 0


def test_what_cannot_take_its_place_changes_nothing(home: dict[str, str], tmp_path: Path) -> None:
    damaged = torn(home, keep=0)
    (tmp_path / "mine").write_text("no backup")
    ended = processes.run(home, "restore", str(tmp_path / "mine"))
    assert ended.code == 1
    assert "is not a Showup backup; nothing was changed." in ended.err
    assert (Path(home["SHOWUP_HOME"]) / "showup.sqlite3").read_bytes() == damaged
    assert list((Path(home["SHOWUP_HOME"]) / "safety").iterdir()) == []


def test_what_a_damaged_database_says_leads_there(home: dict[str, str]) -> None:
    torn(home, keep=0)
    ended = processes.run(home, "list")
    assert ended.code == 1
    assert "`showup restore FILE` puts a backup in its place" in ended.err
    assert "Traceback" not in ended.err


def test_a_damaged_database_is_not_taken_from_under_the_app(
    home: dict[str, str], tmp_path: Path
) -> None:
    with processes.started(home):
        damaged = torn(home, keep=0)
        ended = processes.run(home, "restore", str(tmp_path / "mine"))
        assert (ended.code, ended.out) == (1, "")
        assert "stop that first" in ended.err
        assert (Path(home["SHOWUP_HOME"]) / "showup.sqlite3").read_bytes() == damaged
