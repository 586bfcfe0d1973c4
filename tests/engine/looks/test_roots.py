"""Crossings are found where they are, the nearest first."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.engine.looks.roots import nearest_crossing


@given(st.floats(0.5, 9.5), st.floats(0.1, 5), st.sampled_from((-1.0, 1.0)))
def test_a_straight_line_is_crossed_where_it_is(at: float, slope: float, way: float) -> None:
    now = at + 0.3 * way
    found = nearest_crossing(lambda x: way * slope * (x - at), now, 0, 10, 0.01)
    assert found == pytest.approx(at, abs=0.01)


def test_a_curve_is_closed_in_on_to_the_tolerance_in_a_few_looks() -> None:
    seen: list[float] = []

    def curve(x: float) -> float:
        seen.append(x)
        return math.exp(x) - 20

    assert nearest_crossing(curve, 9, 0, 10, 0.1) == pytest.approx(math.log(20), abs=0.1)
    assert len(seen) < 15


def test_of_two_crossings_the_nearer_one_is_told() -> None:
    found = nearest_crossing(lambda x: (x - 2) * (9 - x), 3, 0, 10, 0.01)
    assert found == pytest.approx(2, abs=0.01)


def test_nothing_is_found_where_both_ends_stay_above() -> None:
    assert nearest_crossing(lambda x: 1 + x, 3, 0, 10, 0.1) is None


def test_one_that_already_stands_below_is_on_the_edge() -> None:
    assert nearest_crossing(lambda _: -1.0, 3, 0, 10, 0.1) == 3


def test_a_jump_is_found_too() -> None:
    found = nearest_crossing(lambda x: 1.0 if x < 6 else -1.0, 3, 0, 10, 0.1)
    assert found == pytest.approx(6, abs=0.1)
