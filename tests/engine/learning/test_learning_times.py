"""How long things take and how often applications are answered, against known posteriors."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from showup.engine.learning.record import Application, Wait
from showup.engine.learning.times import applications_of, gap_of, offer_of, verdict_of
from showup.engine.situation import Belief, Beliefs

EVEN = replace(Beliefs(), invited_rate=Belief(0.5, 0.0, 1.0))  # uniform: beta-binomial


def test_old_applications_give_the_beta_posterior() -> None:
    """After months an open one is a no: 6 of 20 with a uniform prior is Beta(7, 15)."""
    applied = (Application(3, "invited"),) * 6 + (Application(5_000, "open"),) * 14
    share, _ = applications_of(applied, EVEN)
    sample = np.random.default_rng(1).beta(7, 15, 400_000)
    low, middle, high = np.quantile(sample, (0.05, 0.5, 0.95))
    found = (share.now.low, share.now.middle, share.now.high)
    assert found == pytest.approx((low, middle, high), abs=0.01)


def test_a_fresh_application_says_nothing_yet() -> None:
    share, days = applications_of((Application(0, "open"),) * 30, Beliefs())
    assert share.now.middle == pytest.approx(Beliefs().invited_rate.value)
    assert days.now.middle == pytest.approx(14)


def test_waiting_long_counts_against_an_invitation_little_by_little() -> None:
    after = [
        applications_of((Application(days, "open"),) * 20, EVEN)[0].now.middle
        for days in (1, 10, 40, 120)
    ]
    assert after == sorted(after, reverse=True)


def test_waits_give_the_gamma_posterior() -> None:
    """With T ~ Exp(mean) and a prior uniform in the mean, the mean's inverse is gamma."""
    wide = replace(Beliefs(), result_days=Belief(500.0, 0.0, 1000.0))
    days = (12, 30, 7, 55, 21, 40, 16, 33)
    found = verdict_of(tuple(Wait(each) for each in days), wide).now
    total = sum(days) + len(days) / 2  # whole days: half a day more on average
    sample = total / np.random.default_rng(2).gamma(len(days) - 1, 1.0, 400_000)
    assert (found.low, found.middle, found.high) == pytest.approx(
        tuple(np.quantile(sample, (0.05, 0.5, 0.95))), rel=0.03
    )


def test_a_wait_that_is_not_over_lengthens_what_is_to_be_expected() -> None:
    over, going_on = (Wait(10),) * 3, (Wait(10),) * 3 + (Wait(40, over=False),)
    assert verdict_of(going_on, Beliefs()).now.middle > verdict_of(over, Beliefs()).now.middle


def test_quick_rounds_shorten_the_gap_and_slow_ones_lengthen_it() -> None:
    quick, slow = gap_of((Wait(2),) * 6, Beliefs()), gap_of((Wait(15),) * 6, Beliefs())
    assert quick.belief.value < Beliefs().gap_days.value < slow.belief.value


def test_offers_that_ran_for_days_are_expected_to_again() -> None:
    found = offer_of((12, 13, 14), Beliefs())
    assert found.belief.value > Beliefs().offer_days.value
    assert found.belief.outcomes == 3


def test_a_range_never_leaves_what_was_plausible() -> None:
    belief = verdict_of((Wait(300),) * 30, Beliefs()).belief
    prior = Beliefs().result_days
    assert prior.low <= belief.low <= belief.value <= belief.high <= prior.high


def test_an_offer_to_be_answered_at_once_can_be_read() -> None:
    assert offer_of((0,), Beliefs()).belief.value < Beliefs().offer_days.value
