"""Another order beside the proposed one: what it loses, and what can't be had."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engine.classics import free_order
from tests.engine.pipelines import DREAM, LUKEWARM, asked

from showup.engine.decide import advise
from showup.engine.looks.elsewhere import elsewhere
from showup.engine.looks.moves import settled
from showup.engine.resolution import EXACT
from showup.engine.simulation.simulate import StoppedError

if TYPE_CHECKING:
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation

OTHER = replace(LUKEWARM, id="other", excitement=6.0, slots=(6, 9))


def answered(situation: Situation, *, paths: int = 64) -> Advice:
    advice = advise(situation, paths=paths, settings=8, threads=1, resolution=EXACT)
    return settled(situation, advice, settings=8, paths=paths, threads=1)


def test_one_interview_elsewhere_costs_what_the_move_costs() -> None:
    """The same plan, settings, paths and luck: so the same number."""
    situation = asked(5.0, DREAM, OTHER)
    advice = answered(situation)
    assert advice.moves is not None
    known = [c for c in advice.moves.costs if c.opportunity == "dream" and c.day is not None]
    assert known
    for move in known:
        found = elsewhere(situation, advice, {"dream": move.day}, settings=8, paths=64, threads=1)
        assert (found.cost, found.noise) == pytest.approx((move.cost, move.noise))
        assert found.moved == ("dream",)


def test_the_open_interview_elsewhere_costs_what_the_ranking_says() -> None:
    situation = asked(7.0, DREAM, OTHER)
    advice = answered(situation)
    assert advice.moves is not None
    known = [c for c in advice.moves.costs if c.opportunity == "lukewarm"]
    assert {move.verb for move in known} >= {"go", "decline"}
    for move in known:
        found = elsewhere(situation, advice, {"lukewarm": move.day}, settings=2, paths=4, threads=1)
        assert (found.cost, found.noise) == (move.cost, move.noise) or not found.moved


def test_the_better_of_two_held_first_loses_the_textbooks_difference() -> None:
    """60 then 100 is worth 46.7 and 100 alone 30: leaving 60 out loses about 16.7."""
    situation = free_order((60, 0.3), (100, 0.3))
    advice = advise(situation, method="exact", paths=2, settings=2, threads=1)
    advice = settled(situation, advice, settings=2, paths=5_000, threads=1)
    found = elsewhere(situation, advice, {"job60": None}, settings=2, paths=20_000, threads=1)
    assert found.cost == pytest.approx(16.7, abs=4 * found.noise + 0.5)


def test_staying_costs_nothing_and_is_no_move() -> None:
    situation = asked(5.0, DREAM, OTHER)
    advice = answered(situation)
    places = {step.opportunity: step.day for step in advice.order}
    found = elsewhere(situation, advice, places, settings=2, paths=4, threads=1)
    assert (found.cost, found.noise, found.moved, found.refused) == (0.0, 0.0, (), ())


def test_a_day_nobody_offered_is_one_that_could_be_asked_for() -> None:
    situation = asked(7.0, DREAM, OTHER)
    advice = answered(situation)
    day = max(OTHER.slots) + 3
    found = elsewhere(situation, advice, {"other": day}, settings=2, paths=8, threads=1)
    assert (found.moved, found.refused) == (("other",), ())


def test_what_cannot_be_had_is_named_and_the_rest_is_weighed() -> None:
    situation = asked(5.0, DREAM, OTHER)
    advice = answered(situation)
    places = {"nobody": 3, "dream": 2, "other": None}
    found = elsewhere(situation, advice, places, settings=2, paths=8, threads=1)
    assert dict(found.refused) == {"nobody": "not ahead", "dream": "no such day"}


def test_threads_change_nothing_and_stopping_stops() -> None:
    situation = asked(5.0, DREAM, OTHER)
    advice = answered(situation)
    one = elsewhere(situation, advice, {"dream": 21}, settings=4, paths=8, threads=1)
    assert elsewhere(situation, advice, {"dream": 21}, settings=4, paths=8, threads=2) == one
    with pytest.raises(StoppedError):
        elsewhere(
            situation,
            advice,
            {"dream": 21},
            settings=4,
            paths=8,
            threads=1,
            should_stop=lambda: True,
        )
