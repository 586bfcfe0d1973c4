"""The break-even for waiting follows from the odds that are shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests import advices

from showup.advice.rules import present
from showup.engine.advice import Interval

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
