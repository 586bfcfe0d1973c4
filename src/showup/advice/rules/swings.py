"""Which judgement moves the lead most, and which would turn the answer, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers
from showup.advice.rules.answer import SwingRow
from showup.advice.rules.rests import KNOWN
from showup.advice.rules.tables import with_unit

if TYPE_CHECKING:
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Bar

JUDGED = (
    "optimism", "bias", "signal", "practice_gain", "level_sd", "ask_answered", "polite_decline",
    "moved", "late_cancel", "no_show", "future_value", "spill_over", "lead", "hour_price",
)  # fmt: skip
OTHERS = {  # those that the list of assumptions never names
    "no_show": ("Not turning up", "%"),
    "spill_over": ("What linked employers hear", "%"),
}
LEAST = 0.005  # points: less is printed as 0.00
NONE = "None of our judgements moves the lead by a hundredth of a point here."


def swings(advice: Advice, where: Setting) -> tuple[SwingRow, ...]:
    """Return the judgements that move the lead by as much as can be printed, most first."""
    return tuple(
        _row(bar, where, close=advice.too_close) for bar in advice.bars if _length(bar) >= LEAST
    )


def note(rows: tuple[SwingRow, ...], *, tried: bool, close: bool = False) -> str:
    """Return how many judgements turn the answer by themselves; "" where it wasn't tried."""
    if not tried:
        return ""
    if not rows:
        return NONE
    turning = [row.name for row in rows if row.flips]
    how = (
        "Each of our judgements at the ends of its range, the others at their middle: where the "
        "lead would be, in points."
    )
    if close:
        return f"{how} It’s close as it is: where one is below 0, it would lean the other way."
    if not turning:
        return f"{how} None of them turns the answer by itself."
    listed = numbers.listed([f"“{name}”" for name in turning])
    return f"{how} {listed} would turn the answer by {'itself' if len(turning) == 1 else 'themselves'}."


def _length(bar: Bar) -> float:
    leads = (bar.at_low, bar.at_middle, bar.at_high)
    return max(leads) - min(leads)


def _row(bar: Bar, where: Setting, *, close: bool) -> SwingRow:
    name, unit = _name(bar.belief)
    low, high = (_said(end, unit, where) for end in (bar.low, bar.high))
    at_low, at_high = (numbers.signed_points(lead) for lead in (bar.at_low, bar.at_high))
    sentence = f"At {low} the lead is {at_low}, at {high} {at_high}."
    return SwingRow(
        belief=bar.belief,
        name=name,
        at_low=bar.at_low,
        at_middle=bar.at_middle,
        at_high=bar.at_high,
        moves_text=numbers.points(_length(bar)),
        sentence=sentence + _turning(bar, close=close),
        flips=bar.flips,
    )


def _turning(bar: Bar, *, close: bool) -> str:
    if bar.flips:
        return " That turns the answer."
    if close or min(bar.at_low, bar.at_high) > -LEAST:
        return ""
    return " Below 0, but too near to it to say that it turns the answer."


def _name(belief: str) -> tuple[str, str]:
    if belief in KNOWN:
        return KNOWN[belief].name, KNOWN[belief].unit
    return OTHERS[belief]


def _said(value: float, unit: str, where: Setting) -> str:
    if unit == "practice":
        base = numbers.own_chance(where.situation).value
        return f"a lift to {with_unit(numbers.lifted(base, value), '%')}"
    return with_unit(abs(value) if unit == "size" else value, "" if unit == "size" else unit)
