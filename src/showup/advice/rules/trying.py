"""What trying another order comes to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers
from showup.advice.rules.ordering import LEAST, SAME, SMALL, TOLD
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.advice.rules.said import Setting
    from showup.engine.looks.elsewhere import Elsewhere

_REFUSED = {
    "not ahead": "{} is not among the interviews ahead, so its place isn’t weighed.",
    "no such day": (
        "{} stays where it is: a booked interview can be weighed on other days two days ahead or "
        "more, one at a time, unless it was moved twice; an invitation on any day of the search "
        "ahead."
    ),
}


def cost(found: Elsewhere) -> str:
    """Return what it loses or gains: "0.12 less", or that no difference can be told."""
    if not found.moved or abs(found.cost) < max(LEAST, TOLD * found.noise):
        return SAME
    return f"{numbers.points(abs(found.cost))} {'less' if found.cost > 0 else 'more'}"


def verdict(found: Elsewhere) -> str:
    """Return one sentence about an order that was tried."""
    if not found.moved:
        return "That is the order we’d take."
    said = cost(found)
    noise = numbers.points(TOLD * found.noise)
    if said == SAME:
        return f"{sentence(SAME)} from the order we’d take (within {noise} points)."
    size, way = said.split()
    is_small = way == "more" and found.cost >= -SMALL
    more = " Too little to change the order for." if is_small else ""
    return (
        f"{size} points {way} than the order we’d take, give or take {noise} from simulating.{more}"
    )


def noise(costs: Iterable[float]) -> str:
    """Return how far simulating may be off for moves with these standard errors, in points."""
    return numbers.points(TOLD * max(costs, default=0.0))


def refusals(found: Elsewhere, where: Setting) -> tuple[str, ...]:
    """Return a sentence for each interview that could not be placed as asked."""
    return tuple(_REFUSED[why].format(where.name(name)) for name, why in found.refused)
