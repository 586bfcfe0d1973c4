"""What another day would lose: against the exact solver, on any threads, and stopped when told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from benchmarks.order_gap import checked_gap
from tests.engine.classics import free_order
from tests.engine.pipelines import DREAM, LUKEWARM, asked

from showup.engine.advice import Plan, Waiting
from showup.engine.decide import advise
from showup.engine.exact.solver import solve_exact
from showup.engine.json_form import advice_from_json, advice_to_json
from showup.engine.looks.moves import settled
from showup.engine.orders.forced import only
from showup.engine.orders.planning import look_ahead
from showup.engine.resolution import EXACT
from showup.engine.simulation.simulate import StoppedError

if TYPE_CHECKING:
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation

OTHER = replace(LUKEWARM, id="other", excitement=6.0, slots=(6, 9))


def answered(situation: Situation, *, paths: int = 64) -> Advice:
    return advise(situation, paths=paths, settings=8, threads=1, resolution=EXACT)


def test_costs_of_the_classic_two_are_the_differences_of_their_exact_values() -> None:
    """100 at .3 and 60 at .3, each day open to both: 46.7 in this order, nothing better."""
    situation = free_order((60, 0.3), (100, 0.3))
    advice = advise(situation, method="exact", paths=2, settings=2, threads=1)
    found = settled(situation, advice, settings=2, paths=20_000, threads=1)
    assert [step.opportunity for step in found.order] == ["job60", "job100"]
    assert found.moves is not None
    ahead = look_ahead(situation, None, resolution=EXACT, threads=1)

    def exactly(*days: tuple[int, ...]) -> float:
        actions = [
            next(o.action for o in options if o.days == day)
            for options, day in zip(ahead.options, days, strict=True)
        ]
        return solve_exact(replace(ahead.model, tables=only(ahead.model.tables, actions))).value

    names = [job.id for job in ahead.jobs]
    costs = [cost for cost in found.moves.costs if cost.opportunity == "job100"]
    assert {cost.day for cost in costs} == {0, None}
    for cost in costs:
        day = () if cost.day is None else (cost.day,)
        days = tuple((0,) if name == "job60" else day for name in names)
        best = tuple((0,) if name == "job60" else (9,) for name in names)
        assert cost.cost == pytest.approx(
            exactly(*best) - exactly(*days), abs=4 * cost.noise + 0.05
        )


def test_moves_are_the_same_on_any_number_of_threads_and_survive_saving() -> None:
    situation = asked(5.0, DREAM, OTHER)
    advice = answered(situation)
    one = settled(situation, advice, settings=4, paths=16, threads=1)
    assert settled(situation, advice, settings=4, paths=16, threads=2) == one
    assert advice_from_json(advice_to_json(one)) == one
    assert one.moves is not None
    shown = {step.opportunity for step in one.order}
    assert {cost.opportunity for cost in one.moves.costs} <= shown
    assert all(cost.noise >= 0 for cost in one.moves.costs)


def test_the_open_interviews_other_days_cost_what_the_ranking_says() -> None:
    situation = asked(7.0, DREAM)
    advice = answered(situation)
    assert advice.best.choice.verb == "go"
    found = settled(situation, advice, settings=2, paths=8, threads=1)
    assert found.moves is not None
    costs = {(c.verb, c.day): c.cost for c in found.moves.costs if c.opportunity == "lukewarm"}
    for row in advice.ranked[1:]:
        if row.choice.verb in {"go", "move", "decline"}:
            gap = advice.best.value.mid - row.value.mid
            assert costs[row.choice.verb, row.choice.day] == pytest.approx(gap)


def test_moving_a_booked_dream_interview_beyond_the_horizon_costs_it() -> None:
    """Its day is 14; a week later the search is over, so that the job is all but lost."""
    situation = asked(5.0, DREAM)
    short = replace(situation, seeker=replace(situation.seeker, horizon_days=25))
    advice = answered(short)
    found = settled(short, advice, settings=4, paths=64, threads=1)
    assert found.moves is not None
    cost = next(c for c in found.moves.costs if c.opportunity == "dream")
    assert (cost.verb, cost.day) == ("move", 21)
    assert cost.cost > 3 * cost.noise


def test_stopping_stops() -> None:
    situation = asked(5.0, DREAM)
    advice = answered(situation)
    with pytest.raises(StoppedError):
        settled(situation, advice, settings=4, paths=4, threads=1, should_stop=lambda: True)


def test_an_order_without_interviews_has_no_moves() -> None:
    situation = asked(1.0)
    advice = answered(situation)
    assert advice.order == ()
    found = settled(situation, advice, settings=2, paths=2, threads=1)
    assert found.moves is not None
    assert (found.moves.costs, found.moves.waiting) == ((), None)


def test_answers_saved_before_there_were_plans_still_load() -> None:
    saved = advice_to_json(answered(asked(7.0, DREAM), paths=2))
    for later in ("plan", "moves"):
        del saved[later]
    for step in saved["order"]:
        del step["verb"]
    old = advice_from_json(saved)
    assert old.plan is None
    assert old.moves is None
    assert len(old.order) == 2


@pytest.mark.parametrize(
    ("without", "gain", "expected"), [(0.3, 0.05, 1 / 7), (0.2, 0.0, 0.0), (0.0, 0.0, 0.0)]
)
def test_waiting_breaks_even_at_the_gain_over_the_whole(
    without: float, gain: float, expected: float
) -> None:
    waiting = Waiting("dream", ("a",), 0.1, 0.01, without, gain, 0.001)
    assert waiting.break_even == pytest.approx(expected)


def test_the_classic_break_even_is_a_seventh() -> None:
    """A dream job at .3, a warm-up that lifts it by .05: .05 / .35."""
    situation = free_order((60, 0.3), (100, 0.3))
    dream = replace(situation.opportunities[1], dream=True)
    whole = replace(situation, opportunities=(situation.opportunities[0], dream))
    advice = advise(whole, method="exact", paths=2, settings=2, threads=1)
    found = settled(whole, advice, settings=2, paths=20_000, threads=1)
    assert found.plan == Plan(exact=True, weighed=found.plan.weighed if found.plan else 0)
    waiting = found.moves.waiting if found.moves else None
    assert waiting is not None
    assert waiting.before == ("job60",)
    assert waiting.break_even == pytest.approx(1 / 7, abs=0.02)
    assert waiting.cost == pytest.approx(2.0, abs=4 * waiting.noise + 0.05)


@pytest.mark.parametrize("seed", [5, 19, 25])
def test_the_check_leaves_no_order_that_loses_much(seed: int) -> None:
    """In 19 two bookings leave the dream job's second round no room: half of all is at stake."""
    lost = checked_gap(seed)
    assert lost is not None
    assert lost[1] < 5
