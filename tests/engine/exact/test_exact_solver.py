"""The exact solver on cases that can be worked out on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.pipelines import DREAM, LUKEWARM, asked, modelled

from showup.engine.exact.solver import TooLargeError, solve_exact
from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation


def offer(points: float, **changes: object) -> Opportunity:
    """Return a standing offer worth so many points, sure."""
    job = Opportunity("offer", worth=((points, 1.0),), stage="offer", rounds=1)
    return replace(job, **changes)  # type: ignore[arg-type] # by name


def test_a_lone_offer_is_worth_its_surplus() -> None:
    result = solve_exact(modelled(Situation((offer(7.0),), "offer", "offer")), parts=6)
    assert result.value == pytest.approx(3)
    accept = result.outcomes[[c.verb for c in result.choices].index("accept")]
    assert list(accept) == pytest.approx([3, 1, 0, 1, 0, 0])
    assert result.ranking[-1][0].verb == "turn_down"
    assert result.ranking[-1][1] == 0


def test_an_offer_below_the_bar_is_worth_nothing() -> None:
    result = solve_exact(modelled(Situation((offer(3.0),), "offer", "offer")))
    assert result.value == 0


def test_a_lone_interview_is_worth_chance_times_surplus_less_hours() -> None:
    job = Opportunity(
        "a",
        worth=((8.0, 0.5), (2.0, 0.5)),
        stage="booked",
        booked_day=3,
        rounds=1,
        pass_chances=(0.4,),
        result_days=3,
        hours=10,
        people=0,
    )
    result = solve_exact(modelled(Situation((job,), "a", "booked")), parts=6)
    keep = result.outcomes[[c.verb for c in result.choices].index("keep")]
    assert keep[0] == pytest.approx(0.4 * 0.5 * 4 - 10 * 0.02)
    assert keep[1] == pytest.approx(0.2)
    assert keep[4] == pytest.approx(10)


def test_two_bookings_need_hours_in_one_step() -> None:
    first = replace(DREAM, id="first", dream=False, booked_day=3)
    second = replace(LUKEWARM, excitement=8, slots=(3,), moves_made=2, answer_by=0)
    situation = Situation((first, second), "first", "booked")
    tight = solve_exact(modelled(replace(situation, seeker=Seeker(hours_a_week=5)))).value
    roomy = solve_exact(modelled(replace(situation, seeker=Seeker(hours_a_week=40)))).value
    assert roomy > tight + 0.05


def test_a_pipeline_too_large_is_refused_with_a_way_out() -> None:
    others = [replace(DREAM, id=f"job{i}", stage="waiting") for i in range(7)]
    with pytest.raises(TooLargeError, match="use the rollout"):
        solve_exact(modelled(asked(6, *others)))


@pytest.mark.parametrize("horizon", [1, 2, 3, 400 // 2])
def test_any_horizon_can_be_solved(horizon: int) -> None:
    situation = replace(asked(6, DREAM), seeker=Seeker(horizon_days=horizon))
    values = [value for _, value in solve_exact(modelled(situation)).ranking]
    assert values[0] >= -0.01


def test_recall_is_kept_to_the_horizon_only_while_the_offer_lasts() -> None:
    kept = solve_exact(modelled(Situation((offer(7.0), DREAM), "offer", "offer"))).value
    situation = Situation((offer(7.0, offer_deadline=2), DREAM), "offer", "offer")
    lapsing = solve_exact(modelled(situation)).value
    assert kept > lapsing > 3 - 1e-9


def test_values_do_not_depend_on_how_many_parts_are_asked_for() -> None:
    model = modelled(asked(6, DREAM, deal_ok=0.7))
    one, six = solve_exact(model), solve_exact(model, parts=6)
    assert one.value == pytest.approx(six.value, abs=1e-12)
    assert list(one.outcomes[:, 0]) == pytest.approx(list(six.outcomes[:, 0]), abs=1e-12)


def test_no_practice_gain_makes_rehearsing_a_cost() -> None:
    beliefs = Beliefs(practice_gain=Belief(0, 0, 0))
    result = solve_exact(modelled(replace(asked(6, DREAM), beliefs=beliefs)))
    by_verb = {choice.verb: value for choice, value in result.ranking}
    assert by_verb["rehearse"] == pytest.approx(by_verb["decline"] - 5 * 0.02)
