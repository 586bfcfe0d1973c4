"""Which belief moves the lead most, and which turns it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.pipelines import DREAM, asked

from showup.engine.advice import Advice, Bar
from showup.engine.decide import advise
from showup.engine.looks.tornado import bars, length
from showup.engine.simulation.simulate import StoppedError
from showup.engine.situation import Belief, Beliefs, Situation

SOME = ("hour_price", "optimism", "signal", "practice_gain", "late_cancel")


def quick(situation: Situation) -> Advice:
    return advise(situation, settings=16, paths=48)


def found_in(situation: Situation, advice: Advice | None = None) -> dict[str, Bar]:
    found = bars(situation, advice or quick(situation), SOME, paths=256)
    return {bar.belief: bar for bar in found}


def test_the_longest_stands_first_and_every_bar_holds_the_lead_shown() -> None:
    situation = asked(6, DREAM)
    advice = quick(situation)
    found = list(found_in(situation, advice).values())
    assert {bar.belief for bar in found} == set(SOME)
    assert [length(bar) for bar in found] == sorted(map(length, found), reverse=True)
    assert {bar.at_middle for bar in found} == {found[0].at_middle}
    assert found[0].at_middle == pytest.approx(advice.contrast.gain.mid, abs=0.05)


def test_what_has_no_say_here_moves_nothing() -> None:
    found = found_in(asked(6, DREAM))
    for belief in ("optimism", "late_cancel"):  # no own odds were said, nothing is booked late
        assert length(found[belief]) == 0
        assert not found[belief].flips


def test_dearer_hours_speak_against_going_and_turn_it_where_the_range_is_wide() -> None:
    usual = found_in(asked(7, hours=8.0))["hour_price"]
    assert usual.at_low > usual.at_middle > usual.at_high > 0
    assert not usual.flips
    dear = Beliefs(hour_price=Belief(0.02, 0.005, 0.5))
    situation = replace(asked(7, hours=8.0), beliefs=dear)
    usual_answer = quick(asked(7, hours=8.0))
    turned = found_in(situation, usual_answer)["hour_price"]
    assert turned.flips
    assert turned.at_high < 0


def test_asking_only_to_decline_later_is_no_rival_to_declining() -> None:
    situation = asked(3, DREAM, deal_ok=0.3, hours=8.0)
    advice = quick(situation)
    assert advice.best.choice.verb == "decline"
    asking = next(row for row in advice.ranked if row.choice.verb == "ask_first")
    assert asking.hours < 0.5
    assert advice.best.value.mid - asking.value.mid < 0.03
    practice = found_in(situation, advice)["practice_gain"]
    assert practice.at_middle == pytest.approx(advice.contrast.gain.mid, abs=0.01)
    assert not practice.flips


def test_nothing_at_all_is_the_low_end_of_practice() -> None:
    practice = found_in(asked(6, DREAM))["practice_gain"]
    assert (practice.low, practice.high) == (0.0, 0.45)


def test_they_are_the_same_on_any_number_of_threads_and_can_be_stopped() -> None:
    situation = asked(6, DREAM)
    advice = quick(situation)
    once = bars(situation, advice, SOME, paths=16, threads=1)
    assert once == bars(situation, advice, SOME, paths=16, threads=3)
    with pytest.raises(StoppedError):
        bars(situation, advice, SOME, paths=16, should_stop=lambda: True)


def test_without_practice_the_bar_shows_what_the_answer_itself_says_of_that() -> None:
    situation = asked(6, DREAM)
    advice = quick(situation)
    bar = found_in(situation, advice)["practice_gain"]
    assert bar.at_low == pytest.approx(advice.no_practice.gain.mid)
    other = replace(advice, no_practice_best=advice.contrast.other, rests_on=("practice",))
    turned = found_in(situation, other)["practice_gain"]
    assert turned.at_low == -bar.at_low
    assert turned.flips != advice.too_close
