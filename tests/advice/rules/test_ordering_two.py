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


def test_of_three_those_that_cost_alike_are_named_and_the_dearer_is_not() -> None:
    acme, birch = step("Acme", moved(0.021, "0.02 less")), step("Birch", moved(0.02, "0.02 less"))
    cedar = step("Cedar", moved(0.5, "0.50 less"))
    assert which_to_move([acme, cedar, birch]).endswith(
        "We’d move Birch or Acme first; between those we can tell no difference."
    )


def test_of_three_that_cost_alike_none_is_named() -> None:
    three = [step(name, moved(0.02, "0.02 less")) for name in ("Acme", "Birch", "Cedar")]
    assert which_to_move(three).endswith(
        "Which of them moves first makes no difference we can tell."
    )


def test_of_three_the_one_that_costs_least_is_moved_first() -> None:
    costs = {"Acme": 0.3, "Birch": 0.02, "Cedar": 0.5}
    three = [step(name, moved(cost, f"{cost:.2f} less")) for name, cost in costs.items()]
    assert which_to_move(three).endswith("We’d move Birch first.")
