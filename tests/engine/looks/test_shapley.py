"""Shares are those of going through every order by hand."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.engine.looks.shapley import shapley

COALITIONS = st.lists(st.floats(-5, 5), min_size=32, max_size=32).map(np.array)


def by_every_order(worths: np.ndarray) -> list[float]:
    """Return what joining adds, averaged over all orders of joining."""
    players = len(worths).bit_length() - 1
    added = [0.0] * players
    orders = list(permutations(range(players)))
    for order in orders:
        inside = 0
        for player in order:
            joined = inside | 1 << player
            added[player] += worths[joined] - worths[inside]
            inside = joined
    return [total / len(orders) for total in added]


@given(COALITIONS)
def test_shares_are_the_average_over_all_orders_and_add_up(worths: np.ndarray) -> None:
    shares = shapley(worths)
    assert shares == pytest.approx(by_every_order(worths), abs=1e-9)
    assert shares.sum() == pytest.approx(worths[-1] - worths[0], abs=1e-9)


@given(COALITIONS, st.integers(0, 4))
def test_one_who_adds_nothing_gets_nothing(worths: np.ndarray, idle: int) -> None:
    without = np.array([worths[number & ~(1 << idle)] for number in range(32)])
    assert shapley(without)[idle] == pytest.approx(0, abs=1e-12)


@given(COALITIONS)
def test_two_who_always_add_the_same_get_the_same(worths: np.ndarray) -> None:
    def swapped(number: int) -> int:
        return number & ~3 | (number & 1) << 1 | (number & 2) >> 1

    alike = np.array([worths[number] + worths[swapped(number)] for number in range(32)])
    shares = shapley(alike)
    assert shares[0] == pytest.approx(shares[1], abs=1e-9)


def test_a_left_and_a_right_glove_are_worth_half_a_pair_each_time_they_meet() -> None:
    """Two left gloves and one right one: a pair sells for 1 (a textbook case)."""
    pair = np.array([float(bool(n & 4) and bool(n & 3)) for n in range(8)])
    assert shapley(pair) == pytest.approx([1 / 6, 1 / 6, 4 / 6])
