"""What a lead is made of adds up to it, and what plays no part has no part."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from tests.engine.looks.test_shapley import by_every_order
from tests.engine.pipelines import DREAM, asked

from showup.engine.advice import Advice
from showup.engine.decide import advise
from showup.engine.json_form import advice_from_json, advice_to_json
from showup.engine.looks.channels import channels, parts_of
from showup.engine.looks.sample import sample_of
from showup.engine.looks.tornado import bars
from showup.engine.simulation.simulate import StoppedError
from showup.engine.situation import Belief, Beliefs, Opportunity, Situation

ZERO = Belief(0.0, 0.0, 0.0)
NO_PRACTICE = Beliefs(practice_gain=ZERO)
NO_PEOPLE = Beliefs(
    lead=ZERO, future_value=ZERO, polite_decline=Belief(1, 1, 1), moved=Belief(1, 1, 1)
)


def quick(situation: Situation) -> Advice:
    return advise(situation, settings=16, paths=48)


def made_of(situation: Situation, advice: Advice | None = None) -> dict[str, float]:
    found = channels(situation, advice or quick(situation), settings=8, paths=32)
    return {channel.name: channel.value for channel in found}


@pytest.mark.parametrize("excitement", [2.0, 4.0, 8.0])
def test_the_parts_add_up_to_the_lead_shown(excitement: float) -> None:
    situation = asked(excitement, DREAM, similarity=1.0)
    advice = quick(situation)
    parts = made_of(situation, advice)
    assert list(parts) == ["job", "surprise", "practice", "people", "time"]
    assert sum(parts.values()) == pytest.approx(advice.contrast.gain.mid, abs=1e-12)


@pytest.mark.parametrize(
    ("situation", "idle"),
    [
        (replace(asked(6, DREAM), beliefs=NO_PRACTICE), "practice"),
        (replace(asked(6, DREAM, people=0), beliefs=NO_PEOPLE), "people"),
        (asked(6, replace(DREAM, people=0), hours=0.0), "time"),
        (asked(6, DREAM, deal_ok=0.0), "job"),
        (asked(6, DREAM, deal_ok=0.0), "surprise"),
        (asked(6, DREAM, worth=((7.0, 1.0),)), "surprise"),
    ],
)
def test_what_plays_no_part_has_exactly_none(situation: Situation, idle: str) -> None:
    assert made_of(situation)[idle] == 0.0


def test_the_parts_are_those_of_all_120_orders() -> None:
    teaching = Beliefs(practice_gain=Belief(0.45, 0.45, 0.45))
    situation = replace(asked(5, replace(DREAM, people=3), similarity=1.0), beliefs=teaching)
    advice = quick(situation)
    sample = sample_of(situation, advice, settings=8, paths=48, threads=1)
    worths = parts_of(situation, advice, sample).worths.mean(axis=(1, 2))
    assert worths.shape == (32,)
    assert len(np.unique(worths)) > 16
    lead = replace(advice.contrast.gain, mid=float(worths[-1]))
    on_the_same = replace(advice, contrast=replace(advice.contrast, gain=lead))
    found = channels(situation, on_the_same, settings=8, paths=48, threads=1)
    for channel, share in zip(found, by_every_order(worths), strict=True):
        assert channel.value == pytest.approx(share, abs=0.06)  # luck is taken off the former


def test_hours_speak_against_going_and_a_good_job_for_it() -> None:
    parts = made_of(asked(8, hours=10.0))
    assert parts["job"] > 0.1
    assert parts["time"] == pytest.approx(-10 * 0.02 * 1.3, abs=0.15)


def test_where_declining_wins_its_parts_are_what_declining_saves() -> None:
    situation = asked(0.0, hours=20.0)
    advice = quick(situation)
    assert advice.best.choice.verb == "decline"
    parts = made_of(situation, advice)
    assert parts["time"] > 0
    assert parts["time"] == max(parts.values())


def test_practice_before_the_dream_interview_has_a_part_that_grows_with_what_it_adds() -> None:
    def part(gain: float) -> float:
        beliefs = Beliefs(practice_gain=Belief(gain, gain, gain))
        situation = replace(asked(6, DREAM, similarity=1.0), beliefs=beliefs)
        return made_of(situation)["practice"]

    assert 0 < part(0.2) < part(0.9)


def test_an_offer_is_made_of_the_job_alone() -> None:
    offer = Opportunity("a", excitement=8, stage="offer", offer_deadline=0, people=0)
    parts = made_of(Situation((offer,), "a", "offer"))
    assert parts["job"] > 1
    assert parts["surprise"] == parts["practice"] == parts["time"] == 0


def test_the_same_seed_gives_the_same_parts_and_they_can_be_stopped() -> None:
    situation = asked(5, DREAM)
    advice = quick(situation)
    seen: list[float] = []
    first = channels(situation, advice, settings=4, paths=8, threads=1, progress=seen.append)
    assert first == channels(situation, advice, settings=4, paths=8, threads=3)
    assert seen[-1] == 1
    with pytest.raises(StoppedError):
        channels(situation, advice, settings=4, paths=8, should_stop=lambda: True)


def test_an_answer_that_was_taken_apart_is_written_and_read_whole() -> None:
    situation = asked(5, DREAM)
    advice = quick(situation)
    whole = replace(
        advice,
        channels=channels(situation, advice, settings=4, paths=8),
        bars=bars(situation, advice, ("hour_price",), paths=8),
    )
    written = json.loads(json.dumps(advice_to_json(whole)))
    assert advice_from_json(written) == whole
    del written["channels"], written["bars"]  # as before there were any
    assert advice_from_json(written) == advice


def test_the_error_shrinks_with_more_settings_and_is_told() -> None:
    situation = asked(5, DREAM)
    advice = advise(situation, settings=64, paths=24)
    few = channels(situation, advice, settings=8, paths=8)
    many = channels(situation, advice, settings=64, paths=24)
    assert all(channel.noise > 0 for channel in few)
    assert sum(c.noise for c in many) < sum(c.noise for c in few)
    for one, other in zip(few, many, strict=True):
        assert abs(one.value - other.value) < 5 * (one.noise + other.noise)
