"""The engine against a second implementation of the model, and against itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from tests.engine import naive
from tests.engine.solving import solved
from tests.strategies import situations

from showup.engine.checks import check

if TYPE_CHECKING:
    from showup.engine.advice import Choice
    from showup.engine.situation import Situation

few = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
DATED = {"go", "move"}


def named(choice: Choice) -> str:
    """Return the name that the naive twin gives to a choice."""
    return f"{choice.verb} {choice.day}" if choice.verb in DATED else choice.verb


@settings(few, max_examples=60)
@given(situations(most=2))
def test_exact_solver_and_naive_twin_give_the_same_value(situation: Situation) -> None:
    assert check(situation) == ()
    assert solved(situation).value == pytest.approx(naive.solve(situation), abs=1e-9)


@settings(few, max_examples=4)
@given(situations(least=3, most=3, stages=("invited", "booked", "pending")))
def test_they_agree_on_three_opportunities(situation: Situation) -> None:
    assert solved(situation).value == pytest.approx(naive.solve(situation), abs=1e-9)


@settings(few, max_examples=25)
@given(situations(most=2))
def test_they_agree_on_every_choice_of_the_open_decision(situation: Situation) -> None:
    expected = naive.choices(situation)
    found = {named(choice): points for choice, points in solved(situation).ranking}
    assert found == {
        name: pytest.approx(points, abs=1e-9)
        for name, points in expected.items()
        if name in found or name != "hold"
    }
