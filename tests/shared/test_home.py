"""Where everything is kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from showup.shared import home
from showup.shared.problems import ProblemError


def test_it_is_where_the_user_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOWUP_HOME", str(tmp_path / "mine"))
    assert home.folder() == tmp_path / "mine"


def test_it_never_depends_on_where_the_command_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for wish, place in (("mine", "mine"), ("~/kept", "kept"), ("./a/../b", "b")):
        monkeypatch.setenv("SHOWUP_HOME", wish)
        assert home.folder() == tmp_path / place


@pytest.mark.parametrize("wish", ["", "  "])
def test_without_a_wish_it_is_where_this_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    monkeypatch.setenv("SHOWUP_HOME", wish)
    assert home.folder().is_absolute()
    assert home.folder().name == "showup"


def test_the_secret_is_made_once_for_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOWUP_HOME", str(tmp_path / "new" / "home"))
    first = home.secret_key()
    assert first == home.secret_key()
    assert len(first) >= 50
    if os.name != "nt":
        assert (tmp_path / "new" / "home").stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "new" / "home" / "secret_key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("left", [b"", b"\xff\xfe rubbish", b"short"])
def test_what_is_no_key_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: bytes
) -> None:
    """As a full disk or a foreign hand leaves it."""
    monkeypatch.setenv("SHOWUP_HOME", str(tmp_path))
    (tmp_path / "secret_key").write_bytes(left)
    made = home.secret_key()
    assert len(made) >= 50
    assert made == home.secret_key()
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_a_home_that_cannot_be_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOWUP_HOME", "~nobody-is-called-that/showup")
    with pytest.raises(ProblemError, match="nobody here is called that"):
        home.folder()
    (tmp_path / "file").write_text("dear to somebody")
    monkeypatch.setenv("SHOWUP_HOME", str(tmp_path / "file"))
    with pytest.raises(ProblemError, match="is a file"):
        home.prepare()
