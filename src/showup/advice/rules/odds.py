"""Chances without and with the interview, as rows and as clauses of the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers
from showup.advice.rules.answer import OddsRow, Part, Percent, strong
from showup.engine.advice import Interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Odds

NO_DIFFERENCE = "no difference we can tell"
MUCH = 0.05  # a difference that is named even where it may lie a little on the other side of none
NOTE = (
    "The middle is our best estimate; in 8 of 10 plausible settings the truth lies in the range. "
    "Both columns share the same unknowns, so the difference is steadier than either; it is worked "
    "out before rounding, in percentage points."
)


def rows(facing: Sequence[Odds], where: Setting) -> tuple[OddsRow, ...]:
    """Return a row for every chance that can be anything but none."""
    return tuple(
        _row(odds, where)
        for odds in facing
        if _shown(odds, where) and max(odds.without.high, odds.with_.high) > numbers.NEARLY
    )


def _shown(odds: Odds, where: Setting) -> bool:
    """Without a dream job there is no such row; where this is the dream, one row says it."""
    dream = where.dream()
    if odds.of == "dream":
        return dream is not None
    return odds.of != "this" or dream is None or dream.id != where.job.id


def _row(odds: Odds, where: Setting) -> OddsRow:
    gain = numbers.percent(odds.gain)
    told = tells(odds)
    ends = f" ({numbers.unsigned(gain.low)} to {numbers.unsigned(gain.high)})"
    return OddsRow(
        of=odds.of,
        label=label(odds, where),
        without=numbers.percent(odds.without),
        with_=numbers.percent(odds.with_),
        gain=gain,
        without_text=numbers.chance_text(odds.without),
        with_text=numbers.chance_text(odds.with_),
        difference=f"{numbers.signed(gain.mid)}{ends if gain.low != gain.high else ''}"
        if told
        else NO_DIFFERENCE,
        tells=told,
    )


def label(odds: Odds, where: Setting) -> str:
    """Return what the chance is of: "The Acme job", "Any job above your bar"."""
    if odds.of == "any":
        return "Any job above your bar"
    if odds.of == "this":
        return f"The {where.name(where.job.id)} job"
    dream = where.dream()
    return f"The {where.name(dream.id)} job" if dream else "The dream job"


def tells(odds: Odds) -> bool:
    """Tell whether the difference can be told from none: not rounded away, hardly of both signs."""
    mid, low, high = odds.gain.mid, odds.gain.low, odds.gain.high
    if numbers.percent(odds.gain).mid == 0:
        return False
    against = -low if mid > 0 else high  # how far it may go the other way
    return against <= 0 or (abs(mid) >= MUCH and against <= abs(mid) / 2)


def clause(
    facing: Sequence[Odds], row: OddsRow, *, doing: str, leaving: tuple[str, str] | None = None
) -> list[str | Part]:
    """Return one sentence of the lead about one chance.

    Under an answer to leave both ways are named: `leaving` is the conditions without and with.
    """
    odds = next(each for each in facing if each.of == row.of)
    ahead, chance = numbers.in_ten(_both(odds))
    if not row.tells:
        return [f"{row.label}: {ahead}", strong(chance), f" either way, {NO_DIFFERENCE}."]
    before, without = numbers.in_ten(odds.without)
    after, with_ = numbers.in_ten(odds.with_)
    if without == with_ or not _shows(odds):
        before, with_ = (before, with_) if without == with_ else (ahead, chance)
        head: list[str | Part] = [f"{row.label}: {before}", strong(with_), " either way; "]
        return [*head, *_adds(row.gain, doing), "."]
    if leaving is not None:
        unless, given = leaving
        return [
            f"{row.label}: {after}",
            strong(with_),
            f" {given}, {before}",
            strong(without.removesuffix(" in 10") if with_.endswith(" in 10") else without),
            f" {unless}.",
        ]
    return [
        f"{row.label}: {after}",
        strong(with_),
        f" instead of {before}",
        strong(without.removesuffix(" in 10") if with_.endswith(" in 10") else without),
        ".",
    ]


def _shows(odds: Odds) -> bool:
    """Tell whether the ranges in tenths show which of the two is the larger, and it is sure."""
    if odds.gain.low < 0 < odds.gain.high:
        return False
    one, two = numbers.tenths(odds.with_), numbers.tenths(odds.without)
    if one is None or two is None:
        return True
    moved = (one[0] - two[0], one[1] - two[1])
    return min(moved) >= 0 if odds.gain.mid > 0 else max(moved) <= 0


def _both(odds: Odds) -> Interval:
    low = min(odds.without.low, odds.with_.low)
    high = max(odds.without.high, odds.with_.high)
    return Interval((odds.without.mid + odds.with_.mid) / 2, low, high)


def _adds(gain: Percent, doing: str) -> list[str | Part]:
    mid, low, high = gain.mid, gain.low, gain.high
    verb = "adds"
    if mid < 0:
        mid, low, high, verb = -mid, -high, -low, "costs"
    noun = "percentage point" if mid == 1 else "percentage points"
    ends = f" ({numbers.unsigned(low)} to {numbers.unsigned(high)})" if low != high else ""
    return [f"{doing} {verb} perhaps ", strong(str(mid)), f" {noun}{ends}"]
