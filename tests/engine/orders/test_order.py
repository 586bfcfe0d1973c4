"""The order of the interviews ahead: days that can be had, room for all, and none better."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from benchmarks.order_instances import interviews
from tests.engine.pipelines import DREAM, LUKEWARM, asked

from showup.engine.advice import Choice, Plan, Step
from showup.engine.orders.planning import best_plan, look_ahead, planned
from showup.engine.orders.search import plan_value
from showup.engine.policy.index import scratch
from showup.engine.resolution import EXACT, Resolution
from showup.engine.situation import Opportunity, Seeker, Situation
from showup.engine.tables.frame import WEEK, later_days
from showup.engine.tables.model import skeleton

SEEDS = range(6)
DAILY = Resolution(1, 3)


def ordered(situation: Situation, choice: Choice | None = None) -> tuple[tuple[Step, ...], Plan]:
    return planned(situation, choice, resolution=EXACT, threads=1)


def job_of(situation: Situation, step: Step) -> Opportunity:
    return next(job for job in situation.opportunities if job.id == step.opportunity)


def possible(situation: Situation, step: Step) -> tuple[int, ...]:
    job = job_of(situation, step)
    frames = {f.job.id: f for f in skeleton(situation, EXACT).frames}
    if job.stage == "booked" and job.booked_day is not None:
        later = later_days(frames[job.id]) if job.id == situation.open else ()
        return (job.booked_day, job.booked_day + WEEK, *later)
    return (*job.slots, *later_days(frames[job.id]))


@pytest.mark.parametrize("seed", SEEDS)
def test_every_interview_stands_on_a_day_it_can_have(seed: int) -> None:
    situation = interviews(seed, 4, others=1)
    steps, plan = ordered(situation)
    for step in steps:
        assert step.day in possible(situation, step)
        assert step.booked == (step.day == job_of(situation, step).booked_day)
    ahead = {j.id for j in situation.opportunities if j.stage in {"invited", "booked"}}
    assert {step.opportunity for step in steps} | set(plan.left_out) == ahead
    assert [step.day for step in steps] == sorted(step.day for step in steps)


def step_of(situation: Situation, step: Step) -> int:
    """Return the step an interview is in: a week's delay is rounded up to whole steps."""
    job = job_of(situation, step)
    if job.stage == "booked" and step.verb == "move" and job.id != situation.open:
        return (job.booked_day or 0) // EXACT.step_days + -(-WEEK // EXACT.step_days)
    return step.day // EXACT.step_days


@pytest.mark.parametrize("seed", SEEDS)
def test_no_new_interview_crowds_a_week(seed: int) -> None:
    """Counted by hand: a week's hours around each new interview, in steps."""
    tight = interviews(seed, 5)
    situation = replace(tight, seeker=replace(tight.seeker, hours_a_week=7.0))
    steps, _ = ordered(situation)
    days = EXACT.step_days
    for step in steps:
        if step.booked:
            continue
        mine, at = job_of(situation, step).hours, step_of(situation, step)
        near = [
            job_of(situation, other).hours
            for other in steps
            if other != step and abs(step_of(situation, other) - at) <= round(3 / days)
        ]
        room = 7.0 * (2 * round(3 / days) + 1) * days / 7
        assert not near or mine + sum(near) <= room + 1e-9


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_is_the_same_however_the_jobs_are_listed_and_named(seed: int) -> None:
    situation = interviews(seed, 4)
    steps, _ = ordered(situation)
    turned = replace(situation, opportunities=situation.opportunities[::-1])
    assert ordered(turned)[0] == steps
    renamed = replace(
        situation,
        opportunities=tuple(replace(j, id=f"x{j.id}") for j in situation.opportunities),
        open=f"x{situation.open}",
    )
    assert [(s.opportunity[1:], s.day) for s in ordered(renamed)[0]] == [
        (s.opportunity, s.day) for s in steps
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_plan_is_better_than_the_one_found(seed: int) -> None:
    ahead = look_ahead(interviews(seed, 3), None, resolution=EXACT, threads=1)
    found, searched = best_plan(ahead), best_plan(ahead, most=0)
    arrays = ahead.model.tables, ahead.values, ahead.board, scratch(len(ahead.board.at))
    every = itertools.product(*(range(n) for n in ahead.board.many))
    values = [plan_value(*arrays, np.array(plan), ahead.board.at.copy()) for plan in every]
    assert found.exact
    assert not searched.exact
    assert found.value == pytest.approx(max(values), abs=1e-4)
    assert searched.value == pytest.approx(found.value, abs=1e-4)
    assert found.weighed == sum(value > -np.inf for value in values)


def test_the_search_finds_what_trying_all_plans_finds() -> None:
    """Seven interviews ahead, thousands of plans; benchmarks/order_gap.py has 200 of these."""
    ahead = look_ahead(interviews(0, 7), None, resolution=Resolution(2), threads=1)
    assert ahead.plans > 5_000
    found, searched = best_plan(ahead, most=100_000), best_plan(ahead, most=0)
    assert searched.value == pytest.approx(found.value, rel=1e-4)


def test_taking_the_job_calls_the_interviews_off_and_lists_none() -> None:
    offer = Opportunity("offer", excitement=9, stage="offer", offer_deadline=3, sureness="very")
    invited = replace(LUKEWARM, id="invited")
    situation = Situation((offer, DREAM, invited), "offer", "offer")
    steps, plan = ordered(situation, Choice("accept", "offer"))
    assert steps == ()
    assert plan.called_off == ("dream", "invited")
    assert plan.taken == "offer"
    held, still = ordered(situation, Choice("hold", "offer"))
    assert "dream" in {step.opportunity for step in held}
    assert still.called_off == ()


def test_an_offer_in_hand_that_beats_all_interviews_ends_the_order() -> None:
    offer = Opportunity("offer", excitement=10, stage="offer", offer_deadline=0, sureness="very")
    steps, plan = ordered(asked(4.0, offer), Choice("go", "lukewarm", 3))
    assert steps == ()
    assert (plan.taken, plan.called_off) == ("offer", ("lukewarm",))


def test_an_answer_to_go_is_not_called_off_by_an_offer_it_was_weighed_with() -> None:
    offer = Opportunity("offer", excitement=10, stage="offer", offer_deadline=0, sureness="very")
    situation = asked(4.0, offer)
    choice = Choice("go", "lukewarm", 3)
    steps, plan = planned(situation, choice, resolution=EXACT, goes=True)
    assert [step.opportunity for step in steps] == ["lukewarm"]
    assert plan.called_off == ()


def test_what_is_declined_is_not_in_the_order_and_what_is_booked_stays() -> None:
    steps, plan = ordered(asked(4.0, DREAM), Choice("decline", "lukewarm"))
    assert steps == (Step("dream", 14, booked=True, verb="keep"),)
    assert plan.left_out == ()


def test_an_invitation_not_worth_its_hours_is_left_out() -> None:
    dull = replace(LUKEWARM, id="dull", excitement=1.0, sureness="very", hours=20.0, people=0)
    steps, plan = ordered(asked(7.0, DREAM, dull), Choice("go", "lukewarm", 3))
    assert plan.left_out == ("dull",)
    assert "dull" not in {step.opportunity for step in steps}


def test_the_chosen_day_stands_even_where_the_hours_do_not_allow_it() -> None:
    full = replace(DREAM, booked_day=3)
    busy = replace(asked(7.0, full), seeker=Seeker(hours_a_week=2.0))
    steps, _ = ordered(busy, Choice("go", "lukewarm", 3))
    assert ("lukewarm", 3) in {(step.opportunity, step.day) for step in steps}


def test_two_in_one_step_go_from_the_less_wanted_to_the_more() -> None:
    """Days 3 to 5 are one step of three days: the model itself can't tell them apart."""
    warm = replace(LUKEWARM, id="warm", excitement=5.0, slots=(3, 4, 5))
    best = replace(DREAM, stage="invited", booked_day=None, slots=(3, 4, 5))
    situation = Situation((best, warm), "warm", seeker=Seeker(hours_a_week=40.0))
    steps, _ = ordered(situation)
    days = {step.opportunity: step.day for step in steps}
    if days["warm"] // 3 == days["dream"] // 3:
        assert days["warm"] <= days["dream"]
    assert set(days) == {"warm", "dream"}
