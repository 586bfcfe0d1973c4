"""How likely waiting may lose the dream job before warming up first no longer pays for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers, odds, said
from showup.advice.rules.ordering import TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Waiting

MOST_NAMED = 4  # warm-ups that a sentence names


def break_even(advice: Advice, where: Setting) -> str:
    """Return the break-even chance of losing the dream job; "" where nothing waits.

    A warm-up lifts the chance p of the dream job to p + gain, unless waiting loses it, with
    chance r: it pays for the dream job while (1 - r)(p + gain) > p, so r < gain / (p + gain).
    """
    if advice.moves is not None:
        return _of_the_order(advice.moves.waiting, where)
    dream = where.dream()
    if dream is None or dream.id == where.job.id or where.situation.kind == "offer":
        return ""
    facing = said.facing(advice.best.choice, advice.contrast)
    found = next((each for each in facing if each.of == "dream"), None)
    _, taking = said.sides(advice.best.choice, advice.contrast.other)
    days = [day for day in (dream.booked_day, *dream.slots) if day is not None]
    later = taking.day is not None and any(day > taking.day for day in days)
    if found is None or not later or found.gain.mid <= 0 or not odds.tells(found):
        return ""
    return _said([where.job.id], dream.id, found.without.mid, found.gain.mid, where)


def of_the_order(advice: Advice, where: Setting) -> str:
    """Return the break-even for an order, or why there is none; "" without a dream job."""
    dream = where.dream()
    if dream is None or not advice.order:
        return ""
    name = where.name(dream.id)
    days = {step.opportunity: step.day for step in advice.order}
    if dream.id not in days:
        return (
            f"No interview with {name}, the job you want most, is in this order, so there is no "
            "break-even for waiting yet: up to which chance of losing it warming up first pays."
        )
    if advice.moves is None:
        return ""
    found = break_even(advice, where)
    if found:
        return found
    before = [where.name(each) for each, day in days.items() if day < days[dream.id]]
    if not before:
        return _comes_first(name, len(days))
    return _cannot_tell(advice.moves.waiting, before, name, where)


def _comes_first(name: str, ahead: int) -> str:
    why = "nothing else is ahead" if ahead == 1 else "it comes first in this order"
    return (
        f"{name}, the job you want most, waits for nothing here: {why}. So there is no break-even "
        "for waiting."
    )


def _cannot_tell(waiting: Waiting | None, before: Sequence[str], name: str, where: Setting) -> str:
    """Return why the warm-ups that an order has before the dream interview have no break-even."""
    if waiting is None:
        verb = "comes" if len(before) == 1 else "come"
        return (
            f"{_few(before)} {verb} before {name} anyway: we found no order with fewer before it. "
            "So no break-even for waiting can be said."
        )
    gain, noise = (
        numbers.plain(each * 100, 1) for each in (waiting.gain, TOLD * waiting.gain_noise)
    )
    if waiting.gain < -TOLD * waiting.gain_noise:
        so = "So for that job alone it doesn’t pay, however safely it waits."
    elif waiting.gain < TOLD * waiting.gain_noise:
        so = "That we can’t tell from nothing, so for that job alone waiting isn’t known to pay."
    else:
        so = "That is too little to weigh against any chance of losing it."
    warm = _few([where.name(each) for each in waiting.before])
    return (
        f"Up to which chance of losing {name} it pays to warm up first can’t be said: simulated, "
        f"{warm} first changes the chance of that job by {gain} percentage points, give or take "
        f"{noise}, from {numbers.percent_text(waiting.without)}. {so}"
    )


def _few(names: Sequence[str]) -> str:
    if len(names) <= MOST_NAMED:
        return numbers.listed(names)
    return numbers.listed([*names[:2], f"{numbers.count(len(names) - 2)} more"])


def _of_the_order(waiting: Waiting | None, where: Setting) -> str:
    """Return the same for the warm-ups of the order, from its own simulated odds."""
    if waiting is None or waiting.gain < TOLD * waiting.gain_noise:
        return ""
    if numbers.rounded(waiting.gain * 100) == 0:
        return ""
    return _said(waiting.before, waiting.dream, waiting.without, waiting.gain, where)


def _said(before: Sequence[str], dream: str, without: float, gain: float, where: Setting) -> str:
    if list(before) == [where.job.id]:
        first = "here"
    else:
        first = f"at {_few([where.name(each) for each in before])}"
    return (
        f"Warming up {first} first takes the chance of the {where.name(dream)} job from "
        f"{numbers.percent_text(without)} to {numbers.percent_text(without + gain)}. For that job "
        f"alone it pays only while the chance that waiting loses it stays below "
        f"{numbers.percent_text(gain / (without + gain))}."
    )
