"""Someone at a terminal in Berlin, on Monday 23 November 2026."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from click.testing import CliRunner, Result

from showup.cli import main
from showup.shared import terminal

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@contextmanager
def monday_in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the clock, on a machine in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    terminal.own_zone.cache_clear()
    assert terminal.own_zone() == "Europe/Berlin"  # told before the clock stops
    with time_machine.travel(NOW, tick=False):
        yield
    terminal.own_zone.cache_clear()


def showup(*args: str, answers: str = "") -> Result:
    """Run a command as in a pipe."""
    return CliRunner().invoke(main, args, input=answers)


def done(*args: str, answers: str = "") -> str:
    """Run a command that must succeed and return what it says."""
    result = showup(*args, answers=answers)
    assert result.exit_code == 0, result.output
    return result.output


def refused(*args: str, answers: str = "") -> str:
    """Run a command that must fail and return its one sentence."""
    result = showup(*args, answers=answers)
    assert result.exit_code in (1, 2), result.output
    return result.stderr


def in_a_window(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    """Give the commands a terminal of so many columns to write to."""
    monkeypatch.setenv("COLUMNS", str(columns))
    wide: Any = lambda: columns  # noqa: E731  a width that stays
    monkeypatch.setattr("showup.pipeline.commands.listing.width", wide)
    monkeypatch.setattr("showup.shared.terminal.width", wide)
