"""What results say of a seeker's level, against sums that can be done by hand."""

from __future__ import annotations

import math
from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest

from showup.engine.learning.level import Level, level_of
from showup.engine.learning.record import Result
from showup.engine.setting import middle
from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation
from showup.engine.tables.chances import pass_chance

NORMAL = NormalDist()
KNOWN = replace(Beliefs(), pass_mean=Belief(0.33, 0.33, 0.33))  # the base rate is no question


def after(passed: int, failed: int, beliefs: Beliefs | None = None) -> Level:
    results = (Result(passed=True),) * passed + (Result(passed=False),) * failed
    return level_of(results, beliefs or Beliefs())


def test_one_result_at_a_known_rate_is_the_textbooks_skew_normal() -> None:
    """After one pass at Phi(a + theta) the mean of theta is sd² phi(z) / (spread Phi(z))."""
    z = NORMAL.inv_cdf(math.sqrt(0.33))
    spread = math.sqrt(1 + 0.5**2)
    expected = 0.5**2 * NORMAL.pdf(z) / (spread * NORMAL.cdf(z))
    assert after(1, 0, KNOWN).mean == pytest.approx(expected, abs=5e-4)


def test_ten_results_leave_about_a_third_of_a_probit() -> None:
    known = [after(k, 10 - k, KNOWN).sd for k in (4, 5, 6)]
    whole = [after(k, 10 - k).sd for k in (4, 5, 6)]
    assert all(0.30 < sd < 0.32 for sd in known)
    assert all(0.34 < sd < 0.36 for sd in whole)  # the base rate isn't known either


def test_more_results_narrow_the_interval() -> None:
    widths = []
    for times in (1, 3, 9, 27):
        found = after(times, times)
        assert found.theta.low < found.mean < found.theta.high
        widths.append((found.sd, found.chance.high - found.chance.low))
    assert widths == sorted(widths, reverse=True)


def test_nothing_is_learned_from_no_result() -> None:
    found = after(0, 0)
    assert (found.mean, found.sd, found.pass_mean) == (0.0, 0.5, Beliefs().pass_mean)


def test_passing_more_lifts_the_chance() -> None:
    middles = [after(k, 9 - k).chance.middle for k in range(10)]
    assert middles == sorted(middles)
    assert middles[0] < 0.1
    assert middles[9] > 0.6


def test_a_process_known_by_its_end_teaches_as_its_rounds_do() -> None:
    both = level_of((Result(passed=True, span=2),), Beliefs())
    assert both.mean == pytest.approx(after(2, 0).mean)
    no = level_of((Result(passed=False, span=2),), Beliefs())
    assert after(0, 2).mean < no.mean < 0  # one of two was not passed, which isn't known


def test_missing_a_long_shot_teaches_less_than_missing_a_safe_one() -> None:
    long_shot = level_of((Result(passed=False, own_odds=0.1),), Beliefs())
    safe = level_of((Result(passed=False, own_odds=0.9),), Beliefs())
    assert safe.mean < long_shot.mean < 0


@pytest.mark.parametrize(("passed", "failed"), [(3, 6), (8, 2), (40, 60)])
def test_the_engine_gives_the_chance_that_the_results_leave(passed: int, failed: int) -> None:
    """Its pass chance, averaged over its draws, is the posterior's mean chance of one round."""
    found = after(passed, failed)
    carried = replace(
        Beliefs(), pass_mean=found.pass_mean, level_sd=Belief(found.sd, found.sd, found.sd)
    )
    job = Opportunity("a")
    situation = Situation((job,), "a", seeker=Seeker(level_mean=found.mean), beliefs=carried)
    belief = found.pass_mean
    ends = ((belief.low, belief.value), (belief.value, belief.high))
    rates = np.concatenate([np.linspace(*pair, 101) for pair in ends])
    settings = [replace(middle(carried), pass_mean=float(rate)) for rate in rates]
    engines = np.mean([pass_chance(situation, job, 1, each, 0.0) for each in settings])
    assert engines == pytest.approx(_posterior_mean(passed, failed), abs=2e-3)


def _posterior_mean(passed: int, failed: int) -> float:
    """Return the mean chance of a round by plain sums over base rate and level."""
    top = bottom = 0.0
    for u in np.linspace(0.005, 0.995, 100):
        rate = 0.15 + 0.36 * u if u < 0.5 else 0.33 + 0.17 * (2 * u - 1)
        a = math.sqrt(1.25) * NORMAL.inv_cdf(math.sqrt(rate))
        for level in np.linspace(-2, 2, 161):
            chance = NORMAL.cdf(a + level)
            weight = NORMAL.pdf(level / 0.5) * chance**passed * (1 - chance) ** failed
            top, bottom = top + weight * chance, bottom + weight
    return top / bottom
