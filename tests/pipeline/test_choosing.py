"""The question which of two jobs is meant, with words from outside made harmless."""

from __future__ import annotations

from datetime import UTC, datetime

import click
import pytest
from click.testing import CliRunner
from tests import cast

from showup.pipeline import choosing, services

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_a_stage_of_ones_own_reaches_the_terminal_without_escapes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alice = cast.member("Alice")
    for title in ("Cook", "Baker"):
        services.add(
            alice,
            employer="Acme",
            title=title,
            stage="screening",
            stage_name="Te\x1b[31mst",
            now=NOW,
        )
    monkeypatch.setattr(choosing, "can_ask", lambda: True)

    @click.command()
    def ask() -> None:
        choosing.choose(alice, "acme")

    shown = CliRunner().invoke(ask, input="nobody\n").output
    assert "Acme, Cook, Test" in shown
    assert "\x1b" not in shown
