"""What a choice is held against, and when that is too close to call."""

from __future__ import annotations

import numpy as np

from showup.engine.advice import Choice
from showup.engine.ranking import HOURS, VALUE, Outcomes, closeness, order_of, rival
from showup.engine.setting import middle
from showup.engine.situation import Beliefs

DECLINE, MOVE, GO = (
    Choice("decline", "a"),
    Choice("move", "a", 9),
    Choice("go", "a", 2),
)


def outcomes(hours_of_moving: float) -> Outcomes:
    """Return eight like settings: moving a hair behind declining, going well behind."""
    means = np.zeros((8, 3, 6))
    means[:, :, VALUE] = (1.0, 0.98, 0.9)
    means[:, :, HOURS] = (0.0, hours_of_moving, 5.0)
    settings = (middle(Beliefs()),) * 8
    return Outcomes((DECLINE, MOVE, GO), settings, means, np.zeros((8, 4, 3, 3)))


def test_putting_it_off_only_to_decline_later_makes_no_answer_close() -> None:
    found = outcomes(hours_of_moving=0.1)
    share, close = closeness(found)
    assert (share, close) == (1.0, False)
    assert found.choices[rival(found, order_of(found))] == GO


def test_moving_it_to_go_later_does() -> None:
    found = outcomes(hours_of_moving=4.0)
    share, close = closeness(found)
    assert (share, close) == (1.0, True)
    assert found.choices[rival(found, order_of(found))] == MOVE
