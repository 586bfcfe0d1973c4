"""What must hold whatever the numbers: section 6 of docs/how-it-decides.md.

On the exact solver, in points; the practice target is fixed by each job's similarity.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine.solving import choice_values, model_of, solved, value
from tests.strategies import HORIZON, STEP, situations, sure

from showup.engine.situation import Opportunity

if TYPE_CHECKING:
    from showup.engine.situation import Situation

SLACK = 1e-9
some = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def opened(situation: Situation) -> Opportunity:
    return next(job for job in situation.opportunities if job.id == situation.open)


def changed(situation: Situation, job: Opportunity, **changes: object) -> Situation:
    """Return the situation with some fields of one job changed."""
    new = replace(job, **changes)  # type: ignore[arg-type] # any field, by name
    jobs = tuple(new if each.id == job.id else each for each in situation.opportunities)
    return replace(situation, opportunities=jobs)


def without_fees(situation: Situation) -> Situation:
    """Return the situation with declining free: then more chances can only help."""
    return replace(situation, beliefs=replace(situation.beliefs, polite_decline=sure(1.0)))


@some
@given(situations(), st.sampled_from([2.0, 7.0, 10.0]), st.integers(0, HORIZON))
def test_another_offer_that_can_be_turned_down_never_lowers_the_value(
    situation: Situation, excitement: float, deadline: int
) -> None:
    offer = Opportunity("z", excitement=excitement, stage="offer", offer_deadline=deadline)
    more = replace(situation, opportunities=(*situation.opportunities, offer))
    assert value(more) >= value(situation) - SLACK


@some
@given(situations(kinds=("invitation", "booked")), st.sampled_from([0.5, 6.0]))
def test_a_longer_interview_never_helps_going_to_it(situation: Situation, hours: float) -> None:
    job = opened(situation)
    short = choice_values(situation)
    long = choice_values(changed(situation, job, hours=job.hours + hours))
    going = [choice for choice in short if choice[0] in {"go", "keep", "move"}]
    assert going
    assert all(long[choice] <= short[choice] + SLACK for choice in going)


@some
@given(situations(kinds=("invitation",)), st.integers(0, HORIZON))
def test_more_time_to_answer_an_invitation_never_hurts(situation: Situation, by: int) -> None:
    job = opened(situation)
    early = changed(situation, job, answer_by=by)
    assert value(changed(situation, job, answer_by=by + STEP)) >= value(early) - SLACK


@some
@given(situations(kinds=("offer",)))
def test_more_time_to_accept_an_offer_never_hurts(situation: Situation) -> None:
    job = opened(situation)
    deadline = job.offer_deadline or 0
    later = changed(situation, job, offer_deadline=deadline + STEP)
    assert value(later) >= value(situation) - SLACK


@some
@given(situations(kinds=("booked",)))
def test_cancelling_is_never_worse_than_not_turning_up(situation: Situation) -> None:
    """Not turning up closes the door as cancelling does, and costs `no_show` points."""
    closed = changed(situation, opened(situation), stage="closed")
    nothing = Opportunity("z", worth=((0.0, 1.0),), stage="offer", offer_deadline=0)
    jobs = (*closed.opportunities, nothing)
    gone = replace(closed, opportunities=jobs, open="z", kind="offer")
    stays_away = value(gone) - model_of(situation).no_show
    assert choice_values(situation)["cancel", None] >= stays_away - SLACK


@some
@given(situations(), st.data())
def test_a_more_exciting_job_never_lowers_the_value(
    situation: Situation, data: st.DataObject
) -> None:
    """Jobs of one employer apart: turning one down costs more where the other is better."""
    alone = replace(
        situation,
        opportunities=tuple(
            replace(job, employer="", agency="") for job in situation.opportunities
        ),
    )
    job = data.draw(st.sampled_from(alone.opportunities))
    better = changed(alone, job, excitement=min(10.0, job.excitement + 1.5))
    assert value(better) >= value(alone) - SLACK


@some
@given(situations(), st.sampled_from([0.1, 0.45]))
def test_practice_never_lowers_the_value(situation: Situation, gain: float) -> None:
    """With declining free: else an invitation that is not wanted costs a little to turn down."""
    free = without_fees(situation)
    helps = replace(free, beliefs=replace(free.beliefs, practice_gain=sure(gain)))
    nothing = replace(free, beliefs=replace(free.beliefs, practice_gain=sure(0.0)))
    assert value(helps) >= value(nothing) - SLACK


@some
@given(situations())
def test_odds_are_chances_and_hours_are_not_negative(situation: Situation) -> None:
    outcomes = solved(situation, parts=6).outcomes
    this, dream, any_job, hours = outcomes[:, 1:5].T
    assert (outcomes[:, 1:4] >= -SLACK).all()
    assert (any_job <= 1 + SLACK).all()
    assert (this <= any_job + SLACK).all()
    assert (dream <= any_job + SLACK).all()
    assert (hours >= 0).all()


@some
@given(situations(kinds=("booked", "offer")))
def test_the_best_choice_is_worth_the_value(situation: Situation) -> None:
    """Invitations apart: they can also be left open for a while, which is no choice."""
    result = solved(situation)
    assert max(points for _, points in result.ranking) >= result.value - SLACK
