"""Compiled kernels are kept by what the sources say, in the data folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from showup.engine import cache


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", "")


def test_the_cache_lies_under_the_data_folder_by_a_hash_of_the_sources(tmp_path: Path) -> None:
    chosen = cache.prepare(tmp_path)
    assert chosen == tmp_path / "kernels" / cache.fingerprint()
    assert chosen.is_dir()
    assert os.environ["NUMBA_CACHE_DIR"] == str(chosen)


def test_a_folder_already_chosen_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "mine"))
    assert cache.prepare(tmp_path) == tmp_path / "mine"
    assert list(tmp_path.iterdir()) == []


def test_only_the_latest_caches_are_kept(tmp_path: Path) -> None:
    for number in range(6):
        old = tmp_path / "kernels" / f"old{number}" / "inner"
        old.mkdir(parents=True)
        (old / "kernel.nbi").write_bytes(b"x")
        os.utime(old.parent, (number, number))
    chosen = cache.prepare(tmp_path)
    left = {path.name for path in (tmp_path / "kernels").iterdir()}
    assert left == {chosen.name, "old5", "old4"}
