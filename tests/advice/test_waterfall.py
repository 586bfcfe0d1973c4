"""The bars begin where the one before ended, and stand where the numbers say."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from tests import advices

from showup.advice.rules import present
from showup.advice.waterfall import tornado, waterfall

ANSWER = present(
    advices.explained(), advices.brightwater(), today=date.fromisoformat(advices.TODAY)
)


def number(percent: str) -> float:
    return float(percent.removesuffix("%"))


def test_each_bar_begins_where_the_one_before_ended_and_the_last_ends_at_the_sum() -> None:
    assert ANSWER.made_of is not None
    fall = waterfall(ANSWER.made_of)
    bars = [bar for _, bar in fall.rows]
    assert bars[0].before == ""
    for before, bar in pairwise(bars):
        assert bar.before == before.after
    assert number(bars[-1].after) == pytest.approx(number(fall.whole.after))
    assert [bar.takes for bar in bars] == [row.value < 0 for row in ANSWER.made_of.rows]
    scale = number(fall.whole.width) / ANSWER.made_of.total
    for row, bar in fall.rows:
        assert number(bar.width) == pytest.approx(abs(row.value) * scale, abs=0.2)
    assert number(fall.low) < number(fall.whole.after) < number(fall.high) <= 100


def test_a_swing_past_nought_reaches_past_the_line_where_the_answer_turns() -> None:
    storm = tornado(ANSWER.swings)
    assert storm is not None
    hours, practice = storm.swings
    assert number(hours.x) < number(storm.nought) < number(hours.x) + number(hours.width)
    assert number(practice.x) > number(storm.nought)
    assert number(practice.x) < number(storm.lead) < number(practice.x) + number(practice.width)
    assert tornado(()) is None
