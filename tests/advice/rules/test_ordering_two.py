"""Which of two interviews at one hour is better moved."""

from __future__ import annotations

from showup.advice.rules.answer import Elsewhere, OrderStep
from showup.advice.rules.ordering_two import which_to_move


def step(name: str, *rows: Elsewhere, booked: bool = True) -> OrderStep:
    return OrderStep(
        opportunity=name, name=name, day=3, date="2026-12-01", when="Tue 1 Dec", booked=booked,
        dream=False, this=False, note="", elsewhere=rows,
    )  # fmt: skip


def moved(cost: float, words: str, noise: float = 0.005) -> Elsewhere:
    return Elsewhere(10, "moved to Tue 8 Dec", cost, noise, words)


def test_the_one_that_loses_less_is_named_with_what_both_lose() -> None:
    acme, birch = step("Acme", moved(0.1, "0.10 less")), step("Birch", moved(0.02, "0.02 less"))
    assert which_to_move([acme, birch]) == (
        "Birch moved to Tue 8 Dec: 0.02 less; Acme moved to Tue 8 Dec: 0.10 less. We’d move Birch."
    )


def test_what_nobody_can_tell_apart_is_said_to_be_so() -> None:
    acme = step("Acme", moved(0.1, "0.10 less", noise=0.05))
    birch = step("Birch", moved(0.02, "no difference we can tell", noise=0.05))
    assert which_to_move([acme, birch]).endswith("makes no difference we can tell.")


def test_what_was_not_weighed_is_owned_up_to() -> None:
    out = Elsewhere(None, "without it", 0.1, 0.01, "0.10 less")
    acme, birch = step("Acme", out), step("Birch", moved(0.02, "0.02 less"))
    assert which_to_move([acme, birch]).endswith("No other day was weighed for Acme.")
    assert which_to_move([acme, step("Birch")]) == ""
    assert which_to_move([birch]) == ""


def test_where_the_order_moves_one_anyway_that_is_said() -> None:
    acme, birch = step("Acme", booked=False), step("Birch", moved(0.02, "0.02 less"))
    assert which_to_move([acme, birch]) == "The order has Acme moved already: ask for that."
