"""Geometry of the two pictures on the decision page: x in percent, y in pixels, no colours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.rules.answer import Answer, OddsRow, OrderStep, Percent

ROW = 96  # height of one pair of lines with its title
ROOM = 31  # percent of a phone's width that a label needs
LETTER = 2.9  # percent of a phone's width
TODAY_ENDS = 5 * LETTER
SHORTEST, LONGEST = 4, 14  # letters of a name on the timeline
LONGEST_WITH_DAYS = 45  # beyond, marks for single days would run together


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place; `anchor` is "", "mid" or "end"."""

    x: str
    y: int
    anchor: str
    shift: int  # pixels


@dataclass(frozen=True, slots=True)
class Span:
    """A range with its middle."""

    low: str
    mid: str
    high: str
    y: int
    percent: int
    label: Label


@dataclass(frozen=True, slots=True)
class Pair:
    """One chance, without and with."""

    title: str
    title_y: int
    without: Span
    taking: Span


@dataclass(frozen=True, slots=True)
class OddsChart:
    """The odds; `height` with the scale below."""

    pairs: tuple[Pair, ...]
    height: int
    floor: int
    scale_y: int
    grid: tuple[str, ...] = ("0%", "25%", "50%", "75%", "100%")


@dataclass(frozen=True, slots=True)
class Stop:
    """An interview on the timeline; without `name` where there is no room for it."""

    x: str
    name: str
    when: str
    anchor: str
    above: bool
    dream: bool
    this: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """The order of the next interviews."""

    stops: tuple[Stop, ...]
    others: tuple[str, ...]  # other days that were offered
    days: tuple[str, ...]  # working days


def odds_chart(rows: Sequence[OddsRow]) -> OddsChart:
    """Return where the lines, dots and words of the odds stand."""
    pairs = tuple(
        Pair(
            row.label,
            at * ROW + 16,
            _span(row.without, at * ROW + 40, shift=10),
            _span(row.with_, at * ROW + 66, shift=11),
        )
        for at, row in enumerate(rows)
    )
    floor = max(len(rows) * ROW - 10, 0)
    return OddsChart(pairs, height=floor + 24, floor=floor, scale_y=floor + 20)


def _span(percent: Percent, y: int, *, shift: int) -> Span:
    low, high = min(percent.low, percent.mid), max(percent.high, percent.mid)
    if high <= 100 - ROOM:
        label = Label(f"{high}%", y + 5, "", shift)
    elif low >= ROOM:
        label = Label(f"{low}%", y + 5, "end", -shift)
    else:  # too wide to stand beside: above its right end
        label = Label(f"{high}%", y - 9, "end", 0)
    return Span(f"{low}%", f"{percent.mid}%", f"{high}%", y, percent.mid, label)


def timeline(answer: Answer, *, first: date, offered: Sequence[int]) -> Timeline | None:
    """Return where the interviews stand; None where there are not two to put in order.

    `first` is day 0, `offered` the days this interview was offered on.
    """
    steps = [step for step in answer.order if step.day >= 0]
    if len(steps) < 2:  # noqa: PLR2004  an order needs two
        return None
    end = max([step.day for step in steps] + [day for day in offered if day >= 0])
    taken = {step.day for step in steps}
    return Timeline(
        stops=tuple(_stops(steps, end)),
        others=tuple(_x(day, end) for day in offered if day >= 0 and day not in taken),
        days=tuple(
            _x(day, end)
            for day in range(1, end + 1)
            if end <= LONGEST_WITH_DAYS and (first + timedelta(days=day)).weekday() < 5  # noqa: PLR2004  Monday to Friday
        ),
    )


def _stops(steps: Sequence[OrderStep], end: int) -> list[Stop]:
    free = {True: 0.0, False: TODAY_ENDS}  # from where each side has room; "today" stands below
    stops: list[Stop] = []
    for step in steps:
        at = _at(step.day, end)
        name, when = short(step.name), step.when.split(",")[0]
        width = LETTER * max(len(name), len(when))
        anchor = "" if at < width / 2 else "end" if at > 100 - width / 2 else "mid"
        left = at - {"": 0.0, "mid": width / 2, "end": width}[anchor]
        above = left >= free[True] or free[True] <= free[False]
        named = left >= free[above]
        if named:
            free[above] = left + width + LETTER
        stops.append(
            Stop(
                _x(step.day, end),
                name if named else "",
                when if named else "",
                anchor,
                above,
                step.dream,
                step.this,
            )
        )
    return stops


def short(name: str) -> str:
    """Return the first words of a name, as one would point at it."""
    said = ""
    for word in name.split():
        if len(said) > SHORTEST:
            break
        said = f"{said} {word}".strip()
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"


def _at(day: int, end: int) -> float:
    return 3 + 92 * day / max(end, 1)


def _x(day: int, end: int) -> str:
    return f"{_at(day, end):.1f}%"
