"""The order we'd take: each interview's day, what other days would cost, what isn't in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.advice.rules import hours, numbers
from showup.advice.rules.answer import Elsewhere, OrderStep
from showup.engine.advice import MoveCost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Plan, Step

TITLE = "The order we’d take"
ENDED = "What becomes of the others"
SAME = "no difference we can tell"
SMALL = 0.02  # points: for less no booked day is given up
NO_ROOM = "no room around then"
MOST_LISTED = 40  # other days are simulated at most, so beyond some offered ones are missing
TOLD = 2.0  # standard errors
LEAST = 0.005  # points: less is printed as 0.00
WITHOUT: dict[str, str] = {
    "decline": "This is without {}.",
    "rehearse": "This is without {}.",
    "cancel": "This is without {}.",
    "ask_first": "{} comes in once they’ve answered you.",
}
OWN_PAGE = "Its own page asks four questions and weighs it."
OUT = f"Going as well would cost more than it brings, or finds no room. {OWN_PAGE}"
SHOWN = ("go", "move", "keep")  # and being left out, where it isn't the question itself


def order(advice: Advice, where: Setting) -> tuple[OrderStep, ...]:
    """Return the interviews in the proposed order."""
    return tuple(_step(step, advice, where) for step in advice.order)


def title(advice: Advice) -> str:
    """Return what stands over the order, or over what becomes of the interviews without one."""
    return ENDED if advice.plan is not None and advice.plan.called_off else TITLE


def aside(advice: Advice, where: Setting) -> str:
    """Return the order in a phrase: "two easier ones, then the one you want"."""
    dream = where.dream()
    days = {step.opportunity: step.day for step in advice.order}
    if dream is None or dream.id not in days or len(days) == 1:
        return ""
    before = [each for each, day in days.items() if day < days[dream.id]]
    if not before:
        return "the one you want first"
    return f"{numbers.some(len(before), 'other', 'others')}, then the one you want"


def notes(advice: Advice, where: Setting, *, at_steps: bool = False) -> tuple[str, ...]:
    """Return what is to be said below the order, a sentence or two each.

    With `at_steps` not what `ordering_out` says beside each interview.
    """
    plan = advice.plan
    if plan is None:
        return ()
    if plan.called_off:
        return (_called_off(plan.taken, plan.called_off, where),)
    found = []
    without = WITHOUT.get(advice.best.choice.verb)
    if advice.order and without and not at_steps:
        found.append(without.format(where.name(where.job.id)))
    left = _left(advice, where)
    if left and not at_steps:
        found.append(_left_out(left, where))
    found.extend(_dream_first(advice, where))
    if advice.order:
        found.append(_how(advice))
    return tuple(found)


def leaves_out(advice: Advice, where: Setting) -> bool:
    """Tell whether others than the open interview are left out."""
    return bool(_left(advice, where))


def _left(advice: Advice, where: Setting) -> list[str]:
    """Return what is left out beside the open interview, of which it is said on top."""
    plan = advice.plan
    if plan is None or plan.called_off:
        return []
    return [each for each in plan.left_out if each != where.job.id]


def _step(step: Step, advice: Advice, where: Setting) -> OrderStep:
    dream = where.dream()
    this = step.opportunity == where.job.id
    rows = _elsewhere(step, advice, where)
    return OrderStep(
        opportunity=step.opportunity,
        name=where.name(step.opportunity),
        day=step.day,
        date=where.date_of(step.day).isoformat(),
        when=where.when(step.day) if this else where.day(step.day),
        booked=step.booked,
        dream=dream is not None and dream.id == step.opportunity,
        this=this,
        note=_note(step, where),
        elsewhere=rows,
        elsewhere_text=_together(rows),
    )


def _note(step: Step, where: Setting) -> str:
    if step.booked:
        return "Booked."
    if step.verb != "move":
        return "Not booked yet."
    job = next(job for job in where.situation.opportunities if job.id == step.opportunity)
    if job.stage == "booked" and job.booked_day is not None:
        return f"Ask to move it here; it’s booked for {where.day(job.booked_day)}."
    return "Ask for a day about then; it isn’t one they offered."


def _elsewhere(step: Step, advice: Advice, where: Setting) -> tuple[Elsewhere, ...]:
    if advice.moves is None:
        return ()
    costs = [each for each in advice.moves.costs if each.opportunity == step.opportunity]
    this = step.opportunity == where.job.id
    days = [_row(each, step, advice, where) for each in costs if each.verb in SHOWN]
    if not this and len(advice.moves.costs) < MOST_LISTED:
        days += _no_room(step, costs, advice, where)
    out = [] if this else [each for each in costs if each.verb == "decline"]
    return (
        *sorted(days, key=lambda each: each.day or 0),
        *(_row(each, step, advice, where) for each in out),
    )


def _no_room(
    step: Step, costs: Sequence[MoveCost], advice: Advice, where: Setting
) -> list[Elsewhere]:
    """Return the days they offered that the interviews around leave no room for.

    Days of one step of time are one day to the engine, and the other of them is listed.
    """
    job = next(job for job in where.situation.opportunities if job.id == step.opportunity)
    if job.stage != "invited":
        return []
    listed = {step.day, *(each.day for each in costs if each.day is not None)}
    known = {day // advice.step_days for day in listed}
    ahead = [day for day in job.slots if day <= where.situation.seeker.horizon_days]
    missing = [day for day in ahead if day // advice.step_days not in known]
    full = [MoveCost(step.opportunity, day, "go", 0.0, 0.0) for day in missing]
    return [replace(_row(each, step, advice, where), words=NO_ROOM) for each in full]


def _row(cost: MoveCost, step: Step, advice: Advice, where: Setting) -> Elsewhere:
    full = hours.over(advice, where, {step.opportunity: cost.day}, step.opportunity)
    said = [_words(cost), hours.aside(full, where)]
    return Elsewhere(
        day=cost.day,
        where=_where(cost, step, advice, where),
        cost=cost.cost,
        noise=cost.noise,
        words=", ".join(filter(None, said)),
    )


def _words(cost: MoveCost) -> str:
    if abs(cost.cost) < max(LEAST, TOLD * cost.noise):
        return SAME
    if cost.cost > 0:
        return f"{numbers.points(cost.cost)} less"
    if -cost.cost > SMALL:
        why = "seen too late to follow up"
    else:
        why = "too little to ask for" if cost.verb == "move" else "too little to be sure of"
    return f"{numbers.points(-cost.cost)} more, {why}"


def _where(cost: MoveCost, step: Step, advice: Advice, where: Setting) -> str:
    if cost.day is None:
        return "without it"
    day = where.day(cost.day)
    dream = where.dream()
    at = next((s.day for s in advice.order if dream and s.opportunity == dream.id), None)
    aside = []
    if at is not None and dream is not None and step.opportunity != dream.id:
        if step.day < at < cost.day:
            aside.append(f"after {where.name(dream.id)}")
        elif cost.day < at < step.day:
            aside.append(f"before {where.name(dream.id)}")
    if cost.verb == "move" and not step.booked:
        aside.append("if they agree to it")
    also = f" ({', '.join(aside)})" if aside else ""
    return f"moved to {day}{also}" if step.booked else f"on {day}{also}"


def _together(rows: Sequence[Elsewhere]) -> str:
    """Return the other days in a sentence, those that come to the same together."""
    by_words: dict[str, list[str]] = {}
    for row in rows:
        by_words.setdefault(row.words, []).append(row.where)
    said = [f"{numbers.listed(places, last='or')}: {words}" for words, places in by_words.items()]
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _left_out(left: Sequence[str], where: Setting) -> str:
    names = numbers.listed([where.name(each) for each in left])
    which = "it" if len(left) == 1 else "each of them"
    return (
        f"Left out: {names}. Either there is no room for {which} beside the others, or going as "
        "well isn’t worth its hours. The calendar says which of the two it is, and what it would cost."
    )


def _called_off(taken: str, off: Sequence[str], where: Setting) -> str:
    jobs = [job for job in where.situation.opportunities if job.id in off]
    said = [f"{where.name(job.id)} ({_standing(job.stage, job.booked_day, where)})" for job in jobs]
    these = "this interview is" if len(jobs) == 1 else "these interviews are"
    if taken == where.job.id:
        begin = "Accepting ends the search, so"
    else:
        begin = (
            f"Your offer from {where.name(taken)} is worth more than going on, so if you accept it"
        )
    letter = "It deserves a kind word" if len(jobs) == 1 else "Each deserves a kind word"
    return (
        f"{begin} {these} called off: {numbers.listed(said)}. {letter}, in good time; there is a "
        "text for it on the job’s page."
    )


def _standing(stage: str, booked: int | None, where: Setting) -> str:
    if stage == "booked" and booked is not None:
        return f"booked for {where.day(booked)}"
    return "invited"


def _dream_first(advice: Advice, where: Setting) -> list[str]:
    waiting = advice.moves.waiting if advice.moves is not None else None
    if waiting is None or waiting.dropped or waiting.cost < max(LEAST, TOLD * waiting.noise):
        return []
    name, cost = where.name(waiting.dream), numbers.points(waiting.cost)
    return [f"Without warming up before {name}, the whole would be worth {cost} less."]


def _how(advice: Advice) -> str:
    plan, moves = advice.plan, advice.moves
    own = advice.best.choice.opportunity
    if plan is None:
        return ""
    how = _found(plan)
    if moves is None or not moves.costs:
        return f"{how}."
    out = any(cost.verb == "decline" and cost.opportunity != own for cost in moves.costs)
    left = (
        " So what one brings here is not the lead on its own page, where the others still move."
        if out
        else ""
    )
    return (
        f"{how}. Other days are in points over the rest of the search, the other interviews staying "
        f"where they are, simulated {moves.settings * moves.paths:,} times with the same luck.{left}"
    )


def _found(plan: Plan) -> str:
    if plan.weighed <= 1:
        return "There is one way to place what is ahead"
    ways = f"{plan.weighed:,} ways to place what is ahead"
    if plan.changed:
        return f"Put together from {ways}, then changed where simulating spoke for other days"
    return f"The best of {ways}" if plan.exact else f"The best we found, trying {ways}"
