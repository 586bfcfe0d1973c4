"""Classical results, each told as a pipeline of interviews and solved by the general code.

Digits are those of the sources: Weitzman (1979); McCall's search on BetaBinomial wages
(QuantEcon's numbers); the practice cases are worked out by hand in docs/how-it-decides.md.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from tests.engine.classics import (
    against,
    box,
    draws,
    free_order,
    in_order,
    job,
    lapsing,
    lumped,
    practising,
    three_boxes,
    wages,
    weitzman,
)
from tests.engine.solving import choice_values, value

if TYPE_CHECKING:
    from showup.engine.situation import Opportunity

ALPHA = box("alpha", ((100.0, 0.5), (55.0, 0.5)), steps=(0,), cost=15.0)
OMEGA = box("omega", ((240.0, 0.2), (0.0, 0.8)), steps=(0,), cost=20.0)
MID = box("mid", ((10.0, 0.4), (0.0, 0.6)), steps=(0,), cost=1.0)
SURE = box("sure", ((6.0, 0.7), (0.0, 0.3)), steps=(0,), cost=0.5)
LONG = box("long", ((20.0, 0.2), (0.0, 0.8)), steps=(0,), cost=2.0)
DRAW = box("draw", wages(), steps=(0,), cost=1.0)


def gain_of_opening(unopened: Opportunity, standing: float) -> float:
    """Return what opening adds to a standing offer of so many points."""
    return choice_values(against(standing, unopened))["go", 0] - standing


def reservation_value(unopened: Opportunity, high: float) -> float:
    """Return the standing offer at which opening is just not worth its cost."""
    low = 0.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        low, high = (middle, high) if gain_of_opening(unopened, middle) > 0 else (low, middle)
    return (low + high) / 2


@pytest.mark.parametrize(
    ("unopened", "expected"),
    [(ALPHA, 70.0), (OMEGA, 140.0), (MID, 7.5), (SURE, 5.2857), (LONG, 10.0), (DRAW, 44.2986)],
)
def test_a_box_is_opened_up_to_its_reservation_value(
    unopened: Opportunity, expected: float
) -> None:
    assert reservation_value(unopened, 250.0) == pytest.approx(expected, abs=6e-5)


def test_weitzman_opens_the_riskier_box_first() -> None:
    situation = weitzman()
    assert value(situation) == pytest.approx(78.0, abs=1e-9)
    assert choice_values(situation)["go", 0] == pytest.approx(75.0, abs=1e-9)
    assert choice_values(situation)["go", 9] == pytest.approx(78.0, abs=1e-9)


def test_three_boxes_are_opened_by_their_reservation_values() -> None:
    assert value(three_boxes()) == pytest.approx(6.176, abs=1e-9)


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, 43.3333), (2, 44.7735), (3, 45.5929), (4, 46.1610), (5, 46.5851)],
)
def test_a_search_without_recall_gets_pickier_with_every_draw_left(
    number: int, expected: float
) -> None:
    situation = draws(number, wages(), beliefs=lapsing())
    assert value(situation) == pytest.approx(expected, abs=5e-5)


def test_a_search_with_recall_stops_at_the_first_wage_above_its_reservation() -> None:
    """Wages from 46 up stop every search, so they count as one; so do those up to 35."""
    situation = draws(5, lumped(wages(), 35.0, 46.0), cost=1.0)
    assert value(situation) == pytest.approx(44.2234, abs=5e-5)


def test_a_warm_up_pays_when_its_practice_reaches_the_dream_interview() -> None:
    assert value(in_order((100, 0.3), (60, 0.3))) == pytest.approx(44.7, abs=1e-9)
    assert value(in_order((60, 0.3), (100, 0.3))) == pytest.approx(46.7, abs=1e-9)
    free = choice_values(free_order((60, 0.3), (100, 0.3)))
    assert free["go", 0] == pytest.approx(46.7, abs=1e-9)
    assert max(free, key=lambda choice: free[choice]) == ("go", 0)


def test_a_warm_up_loses_against_an_almost_equal_job_that_is_easier_to_get() -> None:
    assert value(in_order((100, 0.2), (95, 0.5))) == pytest.approx(61.8, abs=1e-9)
    assert value(in_order((95, 0.5), (100, 0.2))) == pytest.approx(60.625, abs=1e-9)
    free = choice_values(free_order((95, 0.5), (100, 0.2)))
    assert free["go", 0] < max(free["go", 9], free["decline", None])


def test_the_order_flips_when_the_warm_ups_offer_cannot_wait() -> None:
    """The dream interview is on day 9; the warm-up on day 0 or on day 18."""
    warm_up = job(60, 0.3, steps=(0, 6), offer_days=3)
    situation = practising(warm_up, job(100, 0.3, steps=(3,)), steps=10)
    choices = choice_values(situation)
    assert choices["go", 0] == pytest.approx(42.5, abs=1e-9)
    assert choices["go", 18] == pytest.approx(44.7, abs=1e-9)
    assert value(situation) == pytest.approx(44.7, abs=1e-9)


def test_going_can_be_right_for_a_job_that_is_worth_nothing_by_itself() -> None:
    alone = choice_values(in_order((20, 0.3, 7)))
    assert alone["go", 0] == pytest.approx(-1.0, abs=1e-9)
    assert alone["decline", None] == pytest.approx(0.0, abs=1e-9)
    assert value(in_order((100, 0.3, 4), (20, 0.3, 7))) == pytest.approx(26.0, abs=1e-9)
    together = choice_values(in_order((20, 0.3, 7), (100, 0.3, 4)))
    assert together["go", 0] == pytest.approx(27.9, abs=1e-9)
    assert together["decline", None] == pytest.approx(26.0, abs=1e-9)


def test_three_jobs_are_best_interviewed_from_the_least_wanted_up() -> None:
    up = in_order((40, 0.4), (60, 0.3), (100, 0.2))
    down = in_order((100, 0.2), (60, 0.3), (40, 0.4))
    assert value(up) == pytest.approx(51.98, abs=1e-9)
    assert value(down) == pytest.approx(47.20, abs=1e-9)
    assert value(free_order((40, 0.4), (60, 0.3), (100, 0.2))) == pytest.approx(51.98, abs=1e-9)


def test_practice_lies_between_none_and_its_ceiling() -> None:
    without = value(free_order((100, 0.3, 1), (60, 0.3, 1), gain=0.0))
    with_it = value(free_order((100, 0.3, 1), (60, 0.3, 1)))
    ceiling = value(free_order((100, 0.35, 1), (60, 0.35, 1), gain=0.0))
    found = [without, with_it, ceiling]
    assert found == pytest.approx([40.9, 44.7, 47.0], abs=1e-9)


def test_a_crystal_ball_bounds_the_search() -> None:
    """Knowing five wages in advance, for nothing, is the same as recalling them for nothing."""
    free_recall = draws(5, lumped(wages(), 38.0, 55.0))
    assert value(free_recall) == pytest.approx(47.4404, abs=5e-5)


@pytest.mark.parametrize(
    "path", [(40, 45, 50, 43, 44), (60, 10, 10, 10, 10), (43, 43, 43, 43, 43), (44, 44, 45, 46, 47)]
)
def test_the_ideal_penalty_makes_the_bound_exact_on_every_path(path: tuple[int, ...]) -> None:
    """Brown, Smith and Sun (2010): what a draw brought beyond expectation is taken away."""
    ahead = [value(draws(left, wages(), beliefs=lapsing())) for left in range(1, 6)]
    continuing = [*reversed(ahead[:-1]), 0.0]
    penalty, bound = 0.0, -math.inf
    for wage, after, before in zip(path, continuing, reversed(ahead), strict=True):
        penalty += max(wage, after) - before
        bound = max(bound, wage - penalty)
    assert bound == pytest.approx(46.585142, abs=5e-7)
