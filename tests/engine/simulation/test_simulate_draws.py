"""Settings are drawn evenly, reproducibly, and in pairs with and without practice."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from tests.engine.pipelines import asked

from showup.engine.setting import NAMES, middle
from showup.engine.simulation.draws import draw_settings, path_seeds
from showup.engine.situation import Belief, Beliefs


def test_the_same_seed_draws_the_same_settings() -> None:
    assert draw_settings(asked(5), 32, 7) == draw_settings(asked(5), 32, 7)
    assert draw_settings(asked(5), 32, 7) != draw_settings(asked(5), 32, 8)
    assert len(set(path_seeds(7, 64).tolist())) == 64


def test_a_setting_has_a_number_for_every_belief() -> None:
    assert tuple(f.name for f in fields(Beliefs)) == NAMES
    assert middle(Beliefs()).pass_mean == 0.33


def test_half_the_settings_have_no_practice_gain_and_pairs_share_the_rest() -> None:
    drawn = draw_settings(asked(5), 64, 1)
    gains = np.array([s.practice_gain for s in drawn])
    assert (gains == 0).sum() == 32
    assert gains[gains > 0].min() >= 0.1
    assert gains[gains > 0].mean() == pytest.approx(0.275, abs=0.01)
    for one, other in zip(drawn[::2], drawn[1::2], strict=True):
        assert replace(one, practice_gain=0) == replace(other, practice_gain=0)
        assert one.practice_gain != other.practice_gain


@pytest.mark.parametrize("n", [1, 2, 7, 64])
def test_draws_stay_inside_their_ranges_with_the_middle_as_median(n: int) -> None:
    beliefs = Beliefs()
    drawn = draw_settings(asked(5), n, 3)
    assert len(drawn) == n
    for name in NAMES:
        belief: Belief = getattr(beliefs, name)
        found = np.array([getattr(s, name) for s in drawn])
        low = 0.0 if belief.zero_weight else belief.low
        assert ((found >= low) & (found <= belief.high)).all()
        if n == 64 and not belief.zero_weight:
            assert np.median(found) == pytest.approx(
                belief.value, abs=0.1 * (belief.high - belief.low)
            )


@pytest.mark.parametrize(("weight", "zeros"), [(0.0, 0), (0.25, 16), (0.75, 48), (1.0, 64)])
def test_zero_has_exactly_its_weight(weight: float, zeros: int) -> None:
    belief = Belief(0.2, 0.1, 0.3, zero_weight=weight)
    situation = replace(asked(5), beliefs=Beliefs(practice_gain=belief))
    drawn = draw_settings(situation, 64, 1)
    assert sum(s.practice_gain == 0 for s in drawn) == zeros


def test_what_is_known_for_sure_is_not_varied() -> None:
    situation = replace(asked(5), beliefs=Beliefs(hour_price=Belief(0.01, 0.01, 0.01)))
    assert {s.hour_price for s in draw_settings(situation, 16, 1)} == {0.01}
