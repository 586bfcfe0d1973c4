"""Where a function of one number crosses 0, nearest to where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

PROBES = (0.3, 1.0)  # of the way to an end at which to look for a change of sign
MOST_STEPS = 12


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
    """Close in by the secant, or by halves where the secant would not (Dekker 1969)."""
    near, at_near, far, at_far = bracket
    for step in range(MOST_STEPS):
        if abs(far - near) <= tolerance:
            break
        share = at_near / (at_near - at_far) if step % 2 == 0 else 0.5
        place = near + min(max(share, 0.1), 0.9) * (far - near)
        value = of(place)
        if value > 0:
            near, at_near = place, value
        else:
            far, at_far = place, value
    return near + at_near / (at_near - at_far) * (far - near)
