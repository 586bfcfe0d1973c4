"""Where else an interview of the order could be tried, and which places were asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from showup.advice.rules.dates import day_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from showup.advice.rules.answer import OrderStep

OUT = "out"  # how a form says that an interview is left out
FIELD = "on-"  # and the field of each interview begins
SATURDAY = 5
MOST_FREE = 5  # days for a booked interview that nobody named
MOST = 40  # places that are read from one address
_KEY = 15  # digits of a number that can be a row's


@dataclass(frozen=True, slots=True)
class Place:
    """A day an interview could have, or none: left out."""

    value: str  # ISO day, or OUT
    label: str  # "Thu 26 Nov, 0.03 less"
    day: date | None


def places(
    step: OrderStep | None,
    *,
    offered: Iterable[date],
    shown: Iterable[date],
    booked: bool,
    today: date,
    free: Iterable[date] = (),
) -> tuple[Place, ...]:
    """Return where an interview could be tried, the earliest first.

    These are the days that were offered, those whose cost is known, and, of an invitation, the
    `shown` weekdays still to come, of a booked one those that are `free`: those could be asked for.
    `step` is None for one left out.
    """
    at = date.fromisoformat(step.date) if step else None
    costs = _costs(step) if step else {}
    they = {day for day in offered if day >= today}
    days = they.union(filter(None, costs))
    if not booked:
        days |= {day for day in shown if day > today and day.weekday() < SATURDAY}
    else:
        days |= set(free)
    days.discard(at or today - timedelta(days=1))
    found = [
        Place(day.isoformat(), _label(day, they, costs, booked=booked, today=today), day)
        for day in sorted(days)
    ]
    if step and (None in costs or not booked):
        found.append(Place(OUT, ", ".join(filter(None, ("without it", costs.get(None, "")))), None))
    return tuple(found)


def free_days(at: date, taken: Iterable[date], *, first: date, last: date) -> tuple[date, ...]:
    """Return the working days nearest to a booked one on which nobody else is met, in order."""
    held = {at, *taken}
    span = range((last - first).days + 1)
    days = (day for n in span if (day := first + timedelta(days=n)) not in held)
    working = [day for day in days if day.weekday() < SATURDAY]
    return tuple(sorted(sorted(working, key=lambda day: (abs(day - at), day))[:MOST_FREE]))


def read_places(given: Mapping[str, str]) -> dict[int, date | None]:
    """Return the days asked for by opportunity, None: left out; what can't be read is left away."""
    found: dict[int, date | None] = {}
    for name, value in list(given.items())[:MOST]:
        key = name.removeprefix(FIELD)
        if key == name or not (key.isascii() and key.isdigit() and len(key) <= _KEY):
            continue
        if value == OUT:
            found[int(key)] = None
            continue
        try:
            found[int(key)] = date.fromisoformat(value)
        except ValueError:
            continue
    return found


def asked_for(places: Mapping[int, date | None]) -> dict[str, str]:
    """Return places as an address or a form writes them."""
    return {f"{FIELD}{pk}": day.isoformat() if day else OUT for pk, day in places.items()}


def said(placed: Sequence[tuple[str, date | None]], *, today: date) -> str:
    """Return what is tried: "Kestrel Energy on Thu 26 Nov, and Acme left out"."""
    parts = [
        f"{name} on {day_name(day, today=today)}" if day else f"{name} left out"
        for name, day in placed
    ]
    return ", and ".join([", ".join(parts[:-1]), parts[-1]] if parts[1:] else parts)


def _costs(step: OrderStep) -> dict[date | None, str]:
    zero = date.fromisoformat(step.date) - timedelta(days=step.day)
    return {
        None if each.day is None else zero + timedelta(days=each.day): each.words
        for each in step.elsewhere
    }


def _label(
    day: date, offered: set[date], costs: Mapping[date | None, str], *, booked: bool, today: date
) -> str:
    parts = [day_name(day, today=today), costs.get(day, "")]
    if day not in offered or booked:
        parts.append("you’d have to ask")
    return ", ".join(filter(None, parts))
