"""Classical results come out of the bound: boxes, the practice sandwich, search without recall."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from tests.engine.classics import (
    draws,
    free_order,
    lapsing,
    lumped,
    three_boxes,
    wages,
    weitzman,
)
from tests.engine.solving import model_of, value

from showup.engine.bounds.bound import Relaxed, bound

if TYPE_CHECKING:
    from showup.engine.situation import Situation

FEW = 300


def recalled(situation: Situation, levels: int) -> float:
    """Return what the bound by recall says, levels being points a whole number of times."""
    return bound(model_of(situation), levels=levels, paths=FEW).recall


def test_weitzmans_projects_are_worth_what_recall_says() -> None:
    assert recalled(weitzman(), 240 + 1) == pytest.approx(78.0, abs=1e-9)


def test_three_boxes_are_worth_what_recall_says() -> None:
    assert recalled(three_boxes(), 20 * 14 + 1) == pytest.approx(6.176, abs=1e-9)


def test_practice_lies_between_none_and_its_ceiling_in_the_bound_too() -> None:
    without = recalled(free_order((100, 0.3, 1), (60, 0.3, 1), gain=0.0), 300 + 1)
    with_it = free_order((100, 0.3, 1), (60, 0.3, 1))
    assert without == pytest.approx(40.9, abs=1e-2)
    assert value(with_it) == pytest.approx(44.7, abs=1e-9)
    assert recalled(with_it, 700 + 1) == pytest.approx(47.0, abs=1e-2)


def test_wages_known_in_advance_for_nothing_are_worth_their_maximum() -> None:
    """A zero penalty takes nothing away: each path is worth its best wage."""
    relaxed = Relaxed(model_of(draws(5, wages(), beliefs=lapsing())))
    nothing = np.full(relaxed.model.steps + 1, 1e6)  # beside such a price no job counts
    found = relaxed.foresight(nothing, 20_000, seed=1)
    error = found.std() / len(found) ** 0.5
    assert found.mean() == pytest.approx(47.4404, abs=4 * error)
    assert error < 0.02
    assert recalled(draws(5, lumped(wages(), 38, 55), beliefs=lapsing()), 1001) == pytest.approx(
        47.4404, abs=2e-2
    )


def test_the_ideal_penalty_leaves_no_luck_on_any_path() -> None:
    """Brown, Smith and Sun (2010): priced at what is left, every path is worth the optimum.

    A draw is held every second step and answered in the step after: what it forgoes is the
    value of the draws then still to come.
    """
    model = model_of(draws(5, wages(), beliefs=lapsing()))
    left = [0.0, *(value(draws(number, wages(), beliefs=lapsing())) for number in range(1, 5))]
    price = np.zeros(model.steps + 1)
    for number in range(5):
        price[2 * number + 1 : 2 * number + 3] = left[4 - number]
    found = Relaxed(model).foresight(price, 500, seed=1)
    assert found == pytest.approx(np.full(500, 46.585142), abs=5e-6)
