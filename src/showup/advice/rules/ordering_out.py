"""Why an interview is not in the order we'd take: what going as well would cost, or no room."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice.rules import hours, numbers
from showup.advice.rules.ordering import LEAST, OUT, OWN_PAGE, SMALL, TOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Ranked

ASKED_FIRST = "It comes in once they’ve answered you."
OWN: dict[str, str] = {
    "decline": "We’d decline it",
    "rehearse": "We’d rather rehearse in its hours",
    "cancel": "We’d cancel it",
}
WENT = ("go", "move", "keep")
MOST_NAMED = 3  # days that a sentence names


@dataclass(frozen=True, slots=True)
class Going:
    """What going to one more interview loses on days that were offered, the order staying."""

    opportunity: str
    days: tuple[int, ...]  # of one step of time: they are one day to the engine
    cost: float  # points; below 0 where it would gain
    noise: float  # standard error from simulating
    has_room: bool
    around: tuple[str, ...] = ()  # where it has none: the interviews it would share its hours with

    @property
    def day(self) -> int:
        """Return the first of the days."""
        return self.days[0]


def why_out(advice: Advice, where: Setting, going: Iterable[Going] = ()) -> dict[str, str]:
    """Return why interviews are not in the order, a sentence or two by opportunity."""
    if advice.plan is None or advice.plan.called_off:
        return {}
    by_job: dict[str, list[Going]] = {}
    for each in going:
        by_job.setdefault(each.opportunity, []).append(each)
    found = {
        name: _why(by_job.get(name, []), where, advice.step_days) for name in advice.plan.left_out
    }
    own = _own(advice, where, by_job.get(where.job.id, []))
    return found | ({where.job.id: own} if own else {})


def _own(advice: Advice, where: Setting, rows: Sequence[Going]) -> str:
    """Return why the interview that is asked about is not in it, from its own ranking."""
    verb = advice.best.choice.verb
    if verb == "ask_first":
        return ASKED_FIRST
    if verb not in OWN:
        return ""
    row = next((each for each in advice.ranked[1:] if each.choice.verb in WENT), None)
    if row is None:
        return f"{OWN[verb]}. {OWN_PAGE}"
    cost = advice.best.value.mid - row.value.mid
    noise = math.hypot(advice.best.noise, row.noise)
    full = [each for each in rows if not each.has_room]
    also = f" There is no room {_no_room(full, where, advice.step_days)}." if full else ""
    return f"{OWN[verb]}: {_going(row, where)} {_loses(cost, noise)}.{also} {OWN_PAGE}"


def _going(row: Ranked, where: Setting) -> str:
    day = row.choice.day
    if row.choice.verb == "keep" or day is None:
        return "going"
    ask = ", if they agree to it," if row.choice.verb == "move" else ""
    return f"going on {where.day(day)}{ask}"


def _why(rows: Sequence[Going], where: Setting, step_days: int) -> str:
    if not rows:
        return OUT
    roomy = [each for each in rows if each.has_room]
    best = min(roomy or rows, key=lambda each: each.cost)
    full = [each for each in rows if not each.has_room]
    if not roomy:
        return f"It finds no room {_no_room(full, where, step_days)}. {_despite(best, where)} {OWN_PAGE}"
    also = f" There is no room {_no_room(full, where, step_days)}." if full else ""
    own = next(job.hours for job in where.situation.opportunities if job.id == best.opportunity)
    day = where.day(best.day)
    if _is_same(best):
        head = (
            f"There is room, and going as well on {day} {_loses(best.cost, best.noise)}; so we’d "
            f"save its {hours.plain(own)}."
        )
    elif best.cost > 0:
        head = (
            f"There is room, but it isn’t worth its hours: going as well on {day} "
            f"{_loses(best.cost, best.noise)}."
        )
    else:
        why = "too little to be sure of" if -best.cost <= SMALL else "seen too late to follow up"
        head = f"There is room: going as well on {day} {_loses(best.cost, best.noise)}, {why}."
    return f"{head}{also} {OWN_PAGE}"


def _despite(best: Going, where: Setting) -> str:
    """Return what going would come to if there were room."""
    day = where.day(best.day)
    if best.cost > 0 and not _is_same(best):
        return f"Even with the room, going on {day} {_loses(best.cost, best.noise)}."
    return f"With the room, going on {day} {_loses(best.cost, best.noise)}."


def _no_room(full: Sequence[Going], where: Setting, step_days: int) -> str:
    """Return on which days nothing fits, and what stands around the first of them."""
    days = [where.day(day) for day in sorted(day for each in full for day in each.days)]
    on = (
        f"on {numbers.listed(days, last='or')}"
        if len(days) <= MOST_NAMED
        else f"on any of {numbers.count(len(days))} days"
    )
    first = min(full, key=lambda each: each.day)
    names = numbers.listed([where.name(each) for each in first.around])
    if not names:
        return on
    each = {job.id: job.hours for job in where.situation.opportunities}
    total = sum(each[name] for name in (first.opportunity, *first.around))
    cap = where.situation.seeker.hours_a_week
    has = hours.room(step_days, cap)
    begins, ends = (where.day(day) for day in hours.together(first.day, step_days))
    if total > has:
        return (
            f"{on}: with {names}, it would come to {numbers.plain(total, 1)} of {hours.plain(has)} "
            f"from {begins} to {ends}. Your limit is {hours.limit(cap)}"
        )
    then = "then" if len(days) == 1 else f"around {days[0]}"
    return f"{on}: {names} fill what we assume one can do {then}, two interviews a day"


def _is_same(each: Going) -> bool:
    return abs(each.cost) < max(LEAST, TOLD * each.noise)


def _loses(cost: float, noise: float) -> str:
    """Return "would cost 0.12 points, give or take 0.04", or that no difference can be told."""
    size = numbers.points(TOLD * noise)
    if abs(cost) < max(LEAST, TOLD * noise):
        within = numbers.points(max(LEAST, TOLD * noise))
        return f"makes no difference we can tell (within {within} points)"
    verb = "cost" if cost > 0 else "bring"
    more = "" if cost > 0 else " more"
    return f"would {verb} {numbers.points(abs(cost))} points{more}, give or take {size}"
