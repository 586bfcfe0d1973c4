"""Geometry of the parts of a lead, and of what moves it: x in percent, no colours."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.answer import ChannelRow, MadeOf, SwingRow

THINNEST = 0.6  # percent: a part too small to see still shows where it stands


@dataclass(frozen=True, slots=True)
class Bar:
    """A part: where it begins and ends, whether it takes away, and the joins to its neighbours."""

    x: str
    width: str
    takes: bool
    before: str  # where the sum stood; "" for the first
    after: str


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Bars from the first part to the sum, with the sum's range."""

    rows: tuple[tuple[ChannelRow, Bar], ...]
    whole: Bar
    low: str
    high: str


def waterfall(made: MadeOf) -> Waterfall:
    """Return where the bars stand: each begins where the one before ended, the first at 0."""
    values = [row.value for row in made.rows]
    sums = [0.0, *accumulate(values)]
    scale = _Scale([*sums, made.low, made.high, made.total])
    bars = (scale.bar(start, end, first=at == 0) for at, (start, end) in enumerate(pairwise(sums)))
    return Waterfall(
        rows=tuple(zip(made.rows, bars, strict=True)),
        whole=scale.bar(0.0, made.total, first=True),
        low=scale.at(made.low),
        high=scale.at(made.high),
    )


@dataclass(frozen=True, slots=True)
class Swing:
    """How far one judgement moves the lead."""

    row: SwingRow
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Tornado:
    """Bars from one end's lead to the other's; `nought` is where the answer turns."""

    swings: tuple[Swing, ...]
    nought: str
    lead: str


def tornado(rows: Sequence[SwingRow]) -> Tornado | None:
    """Return where the bars stand; None where nothing moves the lead."""
    if not rows:
        return None
    ends = [
        (min(r.at_low, r.at_middle, r.at_high), max(r.at_low, r.at_middle, r.at_high)) for r in rows
    ]
    scale = _Scale([0.0, *(end for two in ends for end in two)])
    bars = [scale.bar(low, high, first=True) for low, high in ends]
    return Tornado(
        swings=tuple(Swing(r, bar.x, bar.width) for r, bar in zip(rows, bars, strict=True)),
        nought=scale.at(0.0),
        lead=scale.at(rows[0].at_middle),
    )


class _Scale:
    """Points to percent of the width."""

    def __init__(self, values: Sequence[float]) -> None:
        self.least = min(values)
        self.span = max(max(values) - self.least, 1e-9)

    def of(self, value: float) -> float:
        return 99 * (value - self.least) / self.span

    def at(self, value: float) -> str:
        return f"{self.of(value):.1f}%"

    def bar(self, start: float, end: float, *, first: bool) -> Bar:
        left, width = self.of(min(start, end)), abs(self.of(end) - self.of(start))
        return Bar(
            x=f"{left:.1f}%",
            width=f"{max(width, THINNEST):.1f}%",
            takes=end < start,
            before="" if first else self.at(start),
            after=self.at(end),
        )
