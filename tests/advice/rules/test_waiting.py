"""The break-even for waiting follows from the odds that are shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests import advices

from showup.advice.rules import present, waiting
from showup.advice.rules import said as words
from showup.engine.advice import Interval, Moves, Waiting

TODAY = date.fromisoformat(advices.TODAY)


def said(dream_day: int | None = 13, gain: float = 0.03) -> str:
    situation = advices.brightwater()
    dream = replace(situation.opportunities[2], booked_day=dream_day)
    advice = advices.go()
    this, odds, any_job = advice.contrast.odds
    moved = replace(odds, gain=Interval(gain, min(gain, 0.0), max(gain, 0.06)))
    contrast = replace(advice.contrast, odds=(this, moved, any_job))
    jobs = (*situation.opportunities[:2], dream)
    return present(
        replace(advice, contrast=contrast), replace(situation, opportunities=jobs), today=TODAY
    ).break_even


def test_it_is_the_gain_over_the_chance_with_the_gain() -> None:
    assert said() == (
        "Warming up here first takes the chance of the Acme job from 21% to 24%. For that job "
        "alone it pays only while the chance that waiting loses it stays below 13%."
    )


def test_nothing_is_said_where_the_dream_comes_first_or_gains_nothing() -> None:
    assert said(dream_day=3) == ""
    assert said(dream_day=None) == ""
    assert said(gain=0.0) == ""


def of_the_order(found: Waiting | None, *, keep: tuple[str, ...] = ("b", "k", "a")) -> str:
    where = words.setting(advices.brightwater(), today=TODAY, labels={})
    order = tuple(step for step in advices.go().order if step.opportunity in keep)
    advice = replace(advices.go(), order=order, moves=Moves((), found, 8, 16))
    return waiting.of_the_order(advice, where)


def warmed(gain: float, noise: float = 0.004) -> Waiting:
    return Waiting("a", ("b", "k"), 0.1, 0.01, 0.2, gain, noise)


def test_the_calendar_says_up_to_which_chance_waiting_pays() -> None:
    assert of_the_order(warmed(0.05)).endswith(
        "it pays only while the chance that waiting loses it stays below 20%."
    )


def test_a_gain_that_cant_be_told_is_said_with_its_noise() -> None:
    assert of_the_order(warmed(-0.005)) == (
        "Up to which chance of losing Acme it pays to warm up first can’t be said: simulated, "
        "Brightwater and Kestrel first changes the chance of that job by −0.5 percentage points, "
        "give or take 0.8, from 20%. That we can’t tell from nothing, so for that job alone "
        "waiting isn’t known to pay."
    )
    assert "however safely it waits" in of_the_order(warmed(-0.05))
    assert "too little to weigh" in of_the_order(warmed(0.004, noise=0.0001))


def test_the_calendar_says_why_nothing_waits() -> None:
    assert "nothing else is ahead" in of_the_order(None, keep=("a",))
    assert (
        "Brightwater and Kestrel come before Acme anyway: we found no order with fewer"
        in of_the_order(None)
    )
    assert "No interview with Acme, the job you want most" in of_the_order(None, keep=("b", "k"))


def test_without_a_dream_job_the_calendar_says_nothing_of_waiting() -> None:
    situation = advices.brightwater()
    plain = tuple(replace(job, dream=False) for job in situation.opportunities)
    where = words.setting(replace(situation, opportunities=plain), today=TODAY, labels={})
    assert waiting.of_the_order(replace(advices.go(), moves=Moves((), None, 8, 16)), where) == ""
