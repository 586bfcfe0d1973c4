"""Whether interviews fit one's hours: week by week, and by the days that the engine takes as one.

A week is Monday to Sunday, as one's calendar has it. The engine lets an interview share its hours
with those some days before and after, in steps of some days from today; so both are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice.rules import numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice

    Places = Mapping[str, int | None]  # other days by opportunity, None: left out

ASSUMED = 10.0  # hours a week, until a seeker says otherwise
HALF_WEEK = 3  # days either side of an interview that share its hours: the engine's
A_WEEK = 7
MOST_NAMED = 5  # interviews that a sentence names
NO_LIMIT_SAID = "which we assume unless you set another number"
CLOSE = 1e-9
CROWDED = (
    "It finds no room beside the others: we assume two interviews a day at most. What that costs "
    "you is not in it."
)


@dataclass(frozen=True, slots=True)
class Full:
    """Days, first and last included, whose interviews take more hours than there are for them."""

    first: int
    last: int
    hours: float
    room: float
    who: tuple[tuple[str, float], ...]  # opportunity and its hours, in the order of time
    is_week: bool  # Monday to Sunday; else the days that the engine takes as one


def limit(hours_a_week: float) -> str:
    """Return how many hours a week one has, and where the number comes from."""
    where = NO_LIMIT_SAID if hours_a_week == ASSUMED else "as you set it"
    return f"{plain(hours_a_week)} a week, {where}"


def plain(value: float) -> str:
    """Return some hours: "1 hour", "7.5 hours"."""
    figure = numbers.plain(value, 1)
    return "1 hour" if figure == "1" else f"{figure} hours"


def shared_out(advice: Advice, where: Setting) -> str:
    """Return the limit, and over which days the order shares it out."""
    cap = where.situation.seeker.hours_a_week
    days, room = _span(advice.step_days, cap)
    return (
        f"Your hours for interviews: {limit(cap)}. A week of this calendar is Monday to Sunday; "
        f"the order counts from today, and takes the {numbers.count(days)} days around an "
        f"interview together, {plain(room)} for them."
    )


def over(advice: Advice, where: Setting, places: Places, name: str) -> Full | None:
    """Return what is over around one interview of an order in which some stand elsewhere.

    Its week comes first; where that holds, the days the engine takes as one.
    """
    days = _days(advice, places)
    day = days.get(name)
    if day is None:
        return None
    return _week(days, day, where) or _around(days, name, advice.step_days, where)


def proposed(advice: Advice, where: Setting) -> tuple[str, ...]:
    """Return the weeks that an order itself fills beyond the limit, unless all in them is booked."""
    days, booked = _days(advice, {}), {s.opportunity for s in advice.order if s.booked}
    found = dict.fromkeys(filter(None, (_week(days, day, where) for day in days.values())))
    new = [each for each in found if not {name for name, _ in each.who} <= booked]
    return tuple(f"As proposed: {_small(says(each, where))}" for each in new)


def tried(
    advice: Advice, where: Setting, places: Places, moved: Sequence[str], *, is_over: bool
) -> tuple[str, ...]:
    """Return where an order that is tried takes more hours than there are, a sentence or two each.

    `is_over` is the engine's own verdict, which counts interviews in a day as well.
    """
    own = {name: places[name] for name in moved}
    full = dict.fromkeys(filter(None, (over(advice, where, own, name) for name in moved)))
    found = tuple(says(each, where) for each in full)
    if is_over and not found:
        return (CROWDED,)
    return tuple(f"{each} What that costs you is not in it." for each in found)


def says(full: Full, where: Setting) -> str:
    """Return which days hold how many hours of how many, and what fills them."""
    cap = where.situation.seeker.hours_a_week
    who = filled_by([(where.name(name), own) for name, own in full.who])
    had, of = numbers.plain(full.hours, 1), plain(full.room)
    first, last = where.day(full.first), where.day(full.last)
    if full.is_week:
        return (
            f"From {first} to {last} you’d have {had} of {of}: {who}. Your limit is {limit(cap)}."
        )
    days = numbers.count(full.last - full.first + 1)
    return (
        f"From {first} to {last} you’d have {had} of {of}: {who}. The order takes these {days} "
        f"days together; the week itself, Monday to Sunday, holds. Your limit is {limit(cap)}."
    )


def filled_by(who: Sequence[tuple[str, float]]) -> str:
    """Return who takes how many hours, the first by name: "Acme (5), Birch (4) and nine more"."""
    named = [f"{name} ({numbers.plain(own, 1)})" for name, own in who]
    if len(named) > MOST_NAMED:
        named = [*named[: MOST_NAMED - 1], f"{numbers.count(len(who) - MOST_NAMED + 1)} more"]
    return numbers.listed(named)


def aside(full: Full | None, where: Setting) -> str:
    """Return the same in a phrase, to stand behind what another day costs; "" where it fits."""
    if full is None:
        return ""
    had = numbers.plain(full.hours, 1)
    if full.is_week:
        return f"but {had} of {numbers.plain(full.room, 1)} hours that week"
    return f"but {had} hours from {where.day(full.first)} to {where.day(full.last)}"


def together(day: int, step_days: int) -> tuple[int, int]:
    """Return the first and last of the days that the engine takes as one with a day."""
    steps = round(HALF_WEEK / step_days)
    at = day // step_days
    return max((at - steps) * step_days, 0), (at + steps + 1) * step_days - 1


def room(step_days: int, hours_a_week: float) -> float:
    """Return the hours that the engine has for such days."""
    return _span(step_days, hours_a_week)[1]


def _span(step_days: int, hours_a_week: float) -> tuple[int, float]:
    days = (2 * round(HALF_WEEK / step_days) + 1) * step_days
    return days, hours_a_week * days / A_WEEK


def _days(advice: Advice, places: Places) -> dict[str, int]:
    days = {step.opportunity: step.day for step in advice.order}
    every = {**days, **places}
    return {name: day for name, day in every.items() if day is not None}


def _week(days: Mapping[str, int], day: int, where: Setting) -> Full | None:
    date = where.date_of(day)
    first = day - date.weekday()
    cap = where.situation.seeker.hours_a_week
    return _full(days, (first, first + A_WEEK - 1), cap, where, is_week=True)


def _around(days: Mapping[str, int], name: str, step_days: int, where: Setting) -> Full | None:
    """Return the same by the engine's own measure: alone an interview always has room."""
    span = together(days[name], step_days)
    has = room(step_days, where.situation.seeker.hours_a_week)
    found = _full(days, span, has, where, is_week=False)
    return found if found is not None and len(found.who) > 1 else None


def _full(
    days: Mapping[str, int], span: tuple[int, int], has: float, where: Setting, *, is_week: bool
) -> Full | None:
    hours = {job.id: job.hours for job in where.situation.opportunities}
    there = sorted((day, name) for name, day in days.items() if span[0] <= day <= span[1])
    who = tuple((name, hours[name]) for _, name in there if name in hours)
    total = sum(own for _, own in who)
    return Full(*span, total, has, who, is_week) if total > has + CLOSE else None


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
