"""Outside words are harmless in a terminal and stay readable."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.shared import terminal
from showup.shared.terminal import clean, own_zone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize(
    ("dangerous", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b2Jgone", "gone"),
        ("one\r\ntwo\rthree\tfour", "one two three four"),
        ("safe\u202eexe.txt", "safeexe.txt"),
        ("a\x00b\x7fc\u200bd", "abcd"),
        ("half \ud800", "half"),
        ("株式会社 شركة Ł 👩‍🔧", "株式会社 شركة Ł 👩‍🔧"),
    ],
)
def test_what_steers_a_terminal_is_gone(dangerous: str, shown: str) -> None:
    assert clean(dangerous) == shown


@given(st.text(st.characters(codec=None)))
def test_no_control_is_ever_left(text: str) -> None:
    for shown, allowed in ((clean(text), ""), (clean(text, lines=True), "\n")):
        assert all(unicodedata.category(c) not in ("Cc", "Cs") or c in allowed for c in shown)
        shown.encode("utf-8")


def test_line_breaks_stay_where_they_are_wanted() -> None:
    assert clean("one\r\n\ttwo", lines=True) == "one\n    two"


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget which zone this machine is in."""
    monkeypatch.delenv(terminal.TOLD_ZONE, raising=False)
    own_zone.cache_clear()
    yield
    own_zone.cache_clear()


@pytest.mark.usefixtures("unasked")
def test_the_zone_that_is_set_is_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ":Europe/Paris")
    assert own_zone() == "Europe/Paris"
    monkeypatch.setenv("TZ", "UTC")  # as Django does
    assert own_zone() == "Europe/Paris"


@pytest.mark.usefixtures("unasked")
def test_what_the_app_starts_is_on_the_clock_it_was_started_on() -> None:
    asks = (
        "import os, subprocess, sys; import django; django.setup(); print(os.environ['TZ'], "
        "subprocess.run([sys.executable, '-c', 'from showup.shared import terminal; "
        "print(terminal.own_zone())'], capture_output=True, text=True).stdout)"
    )
    told = subprocess.run(
        [sys.executable, "-c", asks],
        env={**os.environ, "TZ": "Asia/Tokyo", "DJANGO_SETTINGS_MODULE": "showup.web.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["UTC", "Asia/Tokyo"]


@pytest.mark.usefixtures("unasked")
def test_without_one_set_the_machines_clock_tells(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    zones = tmp_path / "zoneinfo" / "Asia"
    zones.mkdir(parents=True)
    (zones / "Tokyo").touch()
    monkeypatch.setattr(terminal, "CLOCK", zones / "Tokyo")
    assert own_zone() == "Asia/Tokyo"
    own_zone.cache_clear()
    monkeypatch.setattr(terminal, "CLOCK", tmp_path / "missing")
    assert own_zone() == ""


def test_rows_stand_below_each_other_in_a_terminal_and_are_parted_by_tabs_in_a_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [("Acme", "one job", ""), ("Harbour\x1b[31m", "12 jobs", "also H")]
    monkeypatch.setattr(terminal, "width", lambda: None)
    assert list(terminal.in_columns(rows)) == ["Acme\tone job", "Harbour\t12 jobs\talso H"]
    monkeypatch.setattr(terminal, "width", lambda: 80)
    assert list(terminal.in_columns(rows)) == ["Acme     one job", "Harbour  12 jobs  also H"]
    assert list(terminal.in_columns([])) == []
