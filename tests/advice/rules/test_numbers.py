"""Numbers are never said more surely than they are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.advice.rules import numbers
from showup.engine.advice import Interval


@pytest.mark.parametrize(
    ("chance", "says"),
    [(0.0, "none"), (0.002, "under 1%"), (0.213, "21%"), (0.998, "over 99%"), (1.0, "certain")],
)
def test_near_certainty_is_not_rounded_to_it(chance: float, says: str) -> None:
    assert numbers.percent_text(chance) == says


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [
        (0.18, 0.22, "about 2 in 10"),
        (0.36, 0.60, "4 to 6 in 10"),
        (0.002, 0.3, "up to 3 in 10"),
        (0.002, 0.04, "under 1% to 4%"),
        (0.02, 0.06, "2 to 6%"),
        (0.97, 0.998, "97 to over 99%"),
        (0.0, 0.0, "none"),
    ],
)
def test_chances_are_said_in_tenths_where_tenths_can_tell_them(
    low: float, high: float, says: str
) -> None:
    assert "".join(numbers.in_ten(Interval((low + high) / 2, low, high))) == says


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_chance_in_tenths_never_leaves_the_scale(one: float, other: float) -> None:
    low, high = sorted((one, other))
    text = "".join(numbers.in_ten(Interval(low, low, high)))
    assert "11 in 10" not in text
    assert not text.startswith("0 ")


@pytest.mark.parametrize(
    ("value", "says"), [(-0.1, "−0.10"), (-0.001, "0.00"), (0.365, "0.36"), (12.0, "12.00")]
)
def test_points_have_two_digits_and_a_true_minus(value: float, says: str) -> None:
    assert numbers.points(value) == says


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (5.0, "5 hours"),
        (1.0, "1 hour"),
        (0.5, "half an hour"),
        (2.4, "2.5 hours"),
        (0.0, "no time"),
    ],
)
def test_hours_are_said_to_the_half(value: float, says: str) -> None:
    assert numbers.hours(value) == says


@pytest.mark.parametrize(("value", "says"), [(100.0, "100"), (0.02, "0.02"), (-0.6, "−0.6")])
def test_plain_numbers_keep_their_size(value: float, says: str) -> None:
    assert numbers.plain(value) == says


def test_practice_lifts_a_chance_but_never_past_certainty() -> None:
    assert numbers.lifted(0.33, 0.0) == pytest.approx(0.33)
    assert 0.33 < numbers.lifted(0.33, 0.45) < 0.51
    assert numbers.lifted(1.0, 0.45) <= 1.0
