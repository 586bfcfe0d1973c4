"""Which of some interviews at one hour is better moved, by what the order says of each."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from showup.advice.rules.numbers import listed
from showup.advice.rules.ordering import LEAST, TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.answer import Elsewhere, OrderStep


def which_to_move(steps: Sequence[OrderStep]) -> str:
    """Return what moving each costs and which the order would move; "" where it weighed none."""
    asked = [step.name for step in steps if not step.booked]
    if asked:
        return f"The order has {listed(asked)} moved already: ask for that."
    weighed = [(row, step.name) for step in steps if (row := _moved(step)) is not None]
    if not weighed or len(steps) == 1:
        return ""
    weighed.sort(key=lambda each: each[0].cost)
    costs = "; ".join(f"{name} {row.where}: {row.words}" for row, name in weighed)
    if len(weighed) < len(steps):
        rest = listed([step.name for step in steps if _moved(step) is None])
        return f"{costs}. No other day was weighed for {rest}."
    (first, name), (second, _) = weighed[:2]
    apart = TOLD * math.hypot(first.noise, second.noise)
    if second.cost - first.cost < max(LEAST, apart):
        return f"{costs}. Which of them moves makes no difference we can tell."
    return f"{costs}. We’d move {name}."


def _moved(step: OrderStep) -> Elsewhere | None:
    days = [row for row in step.elsewhere if row.day is not None]
    return min(days, key=lambda row: row.cost, default=None)
