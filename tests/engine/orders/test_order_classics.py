"""Known orders, to the digits, through the code that plans interviews."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.classics import free_order, job, practising

from showup.engine.exact.solver import solve_exact
from showup.engine.orders.forced import only
from showup.engine.orders.planning import best_plan, look_ahead, planned
from showup.engine.resolution import EXACT
from showup.engine.situation import Situation


def order(situation: Situation) -> list[str]:
    steps, _ = planned(situation, None, resolution=EXACT, threads=1)
    return [step.opportunity for step in steps]


def worth(situation: Situation) -> float:
    return best_plan(look_ahead(situation, None, resolution=EXACT, threads=1)).value


def worth_of(situation: Situation, *days: int) -> float:
    """Return the exact value of having the jobs, as they are listed, on these days."""
    ahead = look_ahead(situation, None, resolution=EXACT, threads=1)
    wanted = dict(zip([j.id for j in situation.opportunities], days, strict=True))
    actions = [
        next(o.action for o in options if o.days == (wanted[each.id],))
        for each, options in zip(ahead.jobs, ahead.options, strict=True)
    ]
    forced = replace(ahead.model, tables=only(ahead.model.tables, actions))
    return solve_exact(forced).value


def test_the_warm_up_stands_before_the_dream_interview() -> None:
    situation = free_order((100, 0.3), (60, 0.3))
    assert order(situation) == ["job60", "job100"]
    assert worth(situation) == pytest.approx(46.7, abs=1e-4)
    assert worth_of(situation, 9, 0) == pytest.approx(46.7, abs=1e-9)
    assert worth_of(situation, 0, 9) == pytest.approx(44.7, abs=1e-9)


def test_an_almost_equal_job_that_is_easier_to_get_is_no_warm_up() -> None:
    situation = free_order((95, 0.5), (100, 0.2))
    assert order(situation)[0] == "job100"
    assert worth(situation) == pytest.approx(61.8, abs=1e-4)
    assert worth_of(situation, 0, 9) == pytest.approx(60.625, abs=1e-9)


def test_a_warm_up_whose_offer_cannot_wait_comes_after_the_dream_interview() -> None:
    warm_up = job(60, 0.3, steps=(0, 6), offer_days=3)
    situation = practising(warm_up, job(100, 0.3, steps=(3,)), steps=10)
    assert order(situation) == ["job100", "job60"]
    assert worth(situation) == pytest.approx(44.7, abs=1e-4)
    assert worth_of(situation, 0, 9) == pytest.approx(42.5, abs=1e-9)


def test_three_are_best_from_the_least_wanted_up() -> None:
    situation = free_order((100, 0.2), (60, 0.3), (40, 0.4))
    assert order(situation) == ["job40", "job60", "job100"]
    assert worth_of(situation, 18, 9, 0) == pytest.approx(51.98, abs=1e-9)
    assert worth_of(situation, 0, 9, 18) == pytest.approx(47.20, abs=1e-9)


def test_going_to_a_worthless_interview_can_be_part_of_the_best_order() -> None:
    situation = free_order((100, 0.3, 4), (20, 0.3, 7))
    assert order(situation) == ["job20", "job100"]
    assert worth(situation) == pytest.approx(27.9, abs=1e-4)
