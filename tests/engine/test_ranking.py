"""What a choice is held against, and when that is too close to call."""

from __future__ import annotations

import numpy as np

from showup.engine.advice import Choice
from showup.engine.ranking import HOURS, VALUE, Outcomes, closeness, order_of, ranked, rival
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


def offered(accept: float, hold: float, no: float) -> Outcomes:
    """Return an offer whose three answers bring as much in every setting."""
    choices = tuple(Choice(verb, "a") for verb in ("accept", "hold", "turn_down"))
    means = np.zeros((8, 3, 6))
    means[:, :, VALUE] = (accept, hold, no)
    return Outcomes(choices, (middle(Beliefs()),) * 8, means, np.zeros((8, 4, 3, 3)))


def test_an_offer_is_held_against_what_it_beats_not_against_what_comes_to_the_same() -> None:
    found = offered(1.3, 1.3, 0.1)
    order = order_of(found)
    assert found.choices[order[0]].verb == "accept"
    assert found.choices[rival(found, order)].verb == "turn_down"
    assert closeness(found) == (1.0, False)


def test_an_offer_that_pays_next_to_nothing_is_turned_down_rather_than_held() -> None:
    found = offered(0.004, 0.16, 0.16)
    assert found.choices[order_of(found)[0]].verb == "turn_down"


def test_choices_within_a_hundredth_of_each_other_are_best_alike() -> None:
    means = outcomes(hours_of_moving=4.0)
    means.means[:, :, VALUE] = (1.0, 0.5, 0.996)
    shares = {row.choice.verb: row.share for row in ranked(means)}
    assert shares["decline"] == shares["go"] == 1.0
    assert closeness(means)[1]


def test_going_and_declining_that_come_to_the_same_everywhere_are_a_close_call() -> None:
    found = outcomes(hours_of_moving=4.0)
    found.means[:, :, VALUE] = 1.0
    assert closeness(found)[1]
