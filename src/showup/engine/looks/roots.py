"""Where a function of one number crosses 0, nearest to where one stands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

PROBES = (0.3, 1.0)  # of the way to an end at which to look for a change of sign
MOST_STEPS = 12
LEAST_STEP = 0.05  # of a bracket


class Bracket(NamedTuple):
    """Two neighbouring places with the function there, above 0 and not above it."""

    near: float
    at_near: float
    far: float
    at_far: float


def nearest_crossing(
    of: Callable[[float], float], now: float, low: float, high: float, tolerance: float
) -> float | None:
    """Return the place nearest to `now` at which `of`, above 0 there, stops being so.

    Both ways are searched, at a third of the way and at the end; None where `of` stays above
    0 at all of those. The crossing is closed in on to within `tolerance`.
    """
    here = of(now)
    if here <= 0:
        return now
    found = []
    for end in (low, high):
        bracket = _bracket(of, now, here, end)
        if bracket is not None:
            found.append(_closed_in(of, bracket, tolerance))
    return min(found, key=lambda at: abs(at - now), default=None)


def _bracket(of: Callable[[float], float], now: float, here: float, end: float) -> Bracket | None:
    last, at_last = now, here
    for share in PROBES:
        place = now + share * (end - now)
        value = of(place) if place != now else here
        if value <= 0:
            return Bracket(last, at_last, place, value)
        last, at_last = place, value
    return None


def _closed_in(of: Callable[[float], float], bracket: Bracket, tolerance: float) -> float:
    """Close in by the secant, an end that stays counting half (Dowell and Jarratt 1971).

    It ends where the bracket is as narrow as the tolerance, or two places in a row are
    half as near.
    """
    near, at_near, far, at_far = bracket
    last, kept = math.inf, 0
    for _ in range(MOST_STEPS):
        if abs(far - near) <= tolerance:
            break
        share = at_near / (at_near - at_far)
        place = near + min(max(share, LEAST_STEP), 1 - LEAST_STEP) * (far - near)
        if abs(place - last) <= tolerance / 2:
            return place
        last, value = place, of(place)
        if value > 0:
            near, at_near, at_far = place, value, at_far / 2 if kept == 1 else at_far
            kept = 1
        else:
            far, at_far, at_near = place, value, at_near / 2 if kept == -1 else at_near
            kept = -1
    return near + at_near / (at_near - at_far) * (far - near)
