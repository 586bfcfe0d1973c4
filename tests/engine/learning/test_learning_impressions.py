"""What pairs of ratings say of flattering and of what interviews show."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from showup.engine.learning.impressions import surprise_of
from showup.engine.learning.record import Impression
from showup.engine.situation import Belief, Beliefs

WIDE = replace(Beliefs(), bias=Belief(0.5, -1.0, 2.0), signal=Belief(0.8, 0.02, 1.8))


def moved(*by: float, asked: bool = True) -> tuple[Impression, ...]:
    return tuple(Impression(5.0, 5.0 + each, "guess", asked=asked) for each in by)


def test_the_middle_and_the_spread_of_the_moves_are_found() -> None:
    """Moves of mean -1.2 and sd 1.8 at a sigma of 3: b = .4, and s² = (1.8² - .5) / 9."""
    rng = np.random.default_rng(4)
    found = surprise_of(moved(*np.round(2 * rng.normal(-1.2, 1.8, 400)) / 2), WIDE)
    assert found.bias.middle == pytest.approx(0.4, abs=0.06)
    assert found.signal.middle == pytest.approx(0.551, abs=0.06)


@pytest.mark.parametrize("n", [50, 200])
def test_the_error_of_what_interviews_show_falls_as_one_over_the_root_of_twice_the_pairs(
    n: int,
) -> None:
    rng = np.random.default_rng(5)
    found = surprise_of(moved(*rng.normal(0, 3 * 0.9, n)), WIDE)
    relative = (found.signal.high - found.signal.low) / (2 * 1.645) / found.signal.middle
    assert relative == pytest.approx((2 * n) ** -0.5, rel=0.25)


def test_moving_far_says_that_interviews_show_much() -> None:
    far, near = surprise_of(moved(4, -4, 3, -5), Beliefs()), surprise_of(moved(0, 0, 0), Beliefs())
    assert near.signal.middle < Beliefs().signal.value < far.signal.middle


def test_falling_says_that_first_impressions_flatter() -> None:
    falls, rises = surprise_of(moved(-3, -2), Beliefs()), surprise_of(moved(3, 2), Beliefs())
    assert rises.bias.middle < Beliefs().bias.value < falls.bias.middle


def test_a_change_that_nobody_asked_for_says_less_than_one_that_was() -> None:
    """Where only changes are seen, that there is one is no news."""
    asked, seen = surprise_of(moved(2, -2), WIDE), surprise_of(moved(2, -2, asked=False), WIDE)
    assert seen.signal.middle < asked.signal.middle


def test_an_end_of_the_scale_hides_how_far_it_went() -> None:
    top = surprise_of((Impression(9.0, 10.0, "guess", asked=True),) * 6, WIDE)
    inside = surprise_of((Impression(6.0, 7.0, "guess", asked=True),) * 6, WIDE)
    assert top.signal.high > inside.signal.high
    assert top.bias.low < inside.bias.low


def test_a_rating_far_off_breaks_nothing() -> None:
    found = surprise_of((Impression(10.0, 0.0, "very", asked=True),), Beliefs())
    assert Beliefs().bias.low <= found.bias_belief.value <= Beliefs().bias.high


def test_without_pairs_the_beliefs_stay_what_they_are() -> None:
    found = surprise_of((), Beliefs())
    assert (found.bias_belief, found.signal_belief) == (Beliefs().bias, Beliefs().signal)
