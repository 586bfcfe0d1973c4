"""Which of some interviews at one hour is better moved, by what the order says of each."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from showup.advice.rules.numbers import listed
from showup.advice.rules.ordering import LEAST, TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.answer import Elsewhere, OrderStep

PAIR = 2


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
    best = weighed[0][0]
    alike = [name for row, name in weighed if not _is_dearer(row, best)]
    many = len(weighed) > PAIR
    if len(alike) == len(weighed):
        which = "Which of them moves first" if many else "Which of them moves"
        return f"{costs}. {which} makes no difference we can tell."
    first = " first" if many else ""
    if len(alike) > 1:
        return f"{costs}. We’d move {listed(alike, last='or')}{first}; between those we can tell no difference."
    return f"{costs}. We’d move {alike[0]}{first}."


def _is_dearer(row: Elsewhere, best: Elsewhere) -> bool:
    apart = TOLD * math.hypot(best.noise, row.noise)
    return row is not best and row.cost - best.cost >= max(LEAST, apart)


def _moved(step: OrderStep) -> Elsewhere | None:
    days = [row for row in step.elsewhere if row.day is not None]
    return min(days, key=lambda row: row.cost, default=None)
