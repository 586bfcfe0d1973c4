"""How likely waiting may lose the dream job before warming up first no longer pays for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers, odds, said
from showup.advice.rules.ordering import TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Waiting


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
        first = f"at {numbers.listed([where.name(each) for each in before])}"
    return (
        f"Warming up {first} first takes the chance of the {where.name(dream)} job from "
        f"{numbers.percent_text(without)} to {numbers.percent_text(without + gain)}. For that job "
        f"alone it pays only while the chance that waiting loses it stays below "
        f"{numbers.percent_text(gain / (without + gain))}."
    )
