"""Small pictures written by hand: bars, and lines over two axes, readable in light and dark.

Each has a title and a description for those who hear it read out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
WIDTH, LINE, MARGIN = 640, 22, 16
LABELS = 190  # room for the names left of bars
TICKS = 5
STYLE = """
 text{font:13px system-ui,sans-serif;fill:#222} .title{font-weight:600;font-size:15px}
 .soft{fill:#666;font-size:12px} .axis{stroke:#888;fill:none} .grid{stroke:#ddd;fill:none}
 .a{fill:#2b6cb0} .b{fill:#b7791f} .c{fill:#6b7280} .d{fill:#2f855a}
 .la{stroke:#2b6cb0} .lb{stroke:#b7791f} .lc{stroke:#6b7280} .ld{stroke:#2f855a}
 .line{fill:none;stroke-width:2} .band{opacity:.25}
 @media (prefers-color-scheme:dark){text{fill:#eee}.soft{fill:#aaa}.grid{stroke:#444}
 .a{fill:#63b3ed}.b{fill:#f6ad55}.c{fill:#9ca3af}.d{fill:#68d391}
 .la{stroke:#63b3ed}.lb{stroke:#f6ad55}.lc{stroke:#9ca3af}.ld{stroke:#68d391}}
"""
COLOURS = "abcd"


@dataclass(frozen=True)
class Series:
    """Points to be joined, in data units; `band` is the area between two lines."""

    name: str
    points: Sequence[tuple[float, float]]
    band: Sequence[tuple[float, float, float]] = ()  # x, low, high
    dots: bool = False


def written(name: str, picture: str) -> Path:
    """Write docs/pictures/NAME.svg and return its path."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.svg"
    path.write_text(picture, encoding="utf-8")
    return path


def bars(
    title: str,
    says: str,
    rows: Sequence[tuple[str, Sequence[float]]],
    *,
    names: Sequence[str] = (),
    unit: str = "%",
    most: float | None = None,
) -> str:
    """Return a picture with a group of bars a row; `names` tells a group's bars apart.

    Bars longer than `most` are cut off, their number still beside them.
    """
    top = most or max(value for _, values in rows for value in values)
    wide = WIDTH - LABELS - 2 * MARGIN - 70
    body, y = _key(names, 52), 58.0 + (LINE if names else 0)
    for label, values in rows:
        thick = 14 if len(values) == 1 else 10
        middle = y + thick * len(values) / 2
        body.append(
            f'<text x="{LABELS}" y="{middle + 4:.0f}" text-anchor="end">{escape(label)}</text>'
        )
        for number, value in enumerate(values):
            length = wide * min(value, top) / top if top > 0 else 0.0
            cut = " …" if value > top else ""
            body.append(
                f'<rect class="{COLOURS[number]}" x="{LABELS + 8}" y="{y:.0f}" '
                f'width="{max(length, 1):.1f}" height="{thick - 1}"/>'
                f'<text class="soft" x="{LABELS + 14 + length:.1f}" y="{y + thick - 2:.0f}">'
                f"{cut}{_short(value)}{escape(unit)}</text>"
            )
            y += thick + 2
        y += 8
    return _whole(title, says, body, round(y + MARGIN))


@dataclass(frozen=True)
class _Axis:
    """Where data lie on one axis: from its first to its last tick."""

    ticks: Sequence[float]
    begin: float
    end: float
    logarithmic: bool

    def of(self, value: float) -> float:
        first, last, here = self.ticks[0], self.ticks[-1], value
        if self.logarithmic:
            first, last, here = math.log(first), math.log(last), math.log(value)
        return self.begin + (self.end - self.begin) * (here - first) / (last - first)


def lines(
    title: str,
    says: str,
    series: Sequence[Series],
    *,
    across: str,
    up: str,
    logarithmic: bool = False,
    floor: float = 0.0,
    height: int = 320,
) -> str:
    """Return a picture of lines; `logarithmic` on both axes, which then start above 0.

    Otherwise the upward axis starts at `floor` or below.
    """
    xs = [x for each in series for x in (*_first(each.points), *_first(each.band))]
    ys = [y for each in series for y in _heights(each)]
    left, right, low, bottom = 64, WIDTH - 3 * MARGIN, 86, height - 46
    if logarithmic:
        x_axis = _Axis(_decades(min(xs), max(xs)), left, right, logarithmic)
        y_axis = _Axis(_decades(min(ys), max(ys)), bottom, low, logarithmic)
    else:
        x_axis = _Axis(_even(min(0.0, *xs), max(xs)), left, right, logarithmic)
        y_axis = _Axis(_even(min(floor, *ys), max(ys)), bottom, low, logarithmic)
    body = _key([each.name for each in series], 50) if len(series) > 1 else []
    for tick in y_axis.ticks:
        y = y_axis.of(tick)
        body.append(f'<path class="grid" d="M{left},{y:.1f}H{right}"/>')
        body.append(_label(left - 6, y + 4, _number(tick), "end"))
    body += [_label(x_axis.of(tick), bottom + 16, _number(tick), "middle") for tick in x_axis.ticks]
    body.append(f'<path class="axis" d="M{left},{low}V{bottom}H{right}"/>')
    body.append(_label((left + WIDTH) / 2, height - 12, across, "middle"))
    body.append(_label(MARGIN, low - 14, up, "start"))
    for number, each in enumerate(series):
        body += _drawn(each, COLOURS[number % len(COLOURS)], x_axis, y_axis)
    return _whole(title, says, body, height)


def _drawn(series: Series, colour: str, x_axis: _Axis, y_axis: _Axis) -> list[str]:
    def spot(x: float, y: float) -> str:
        return f"{x_axis.of(x):.1f},{y_axis.of(y):.1f}"

    found = []
    if series.band:
        upper = [spot(x, high) for x, _, high in series.band]
        lower = [spot(x, down) for x, down, _ in reversed(series.band)]
        found.append(f'<path class="{colour} band" d="M{"L".join([*upper, *lower])}Z"/>')
    spots = [spot(x, y) for x, y in series.points]
    if spots:
        found.append(f'<path class="line l{colour}" d="M{"L".join(spots)}"/>')
    if series.dots:
        found += [
            f'<circle class="{colour}" cx="{x_axis.of(x):.1f}" cy="{y_axis.of(y):.1f}" r="3.5"/>'
            for x, y in series.points
        ]
    return found


def _label(x: float, y: float, text: str, anchor: str) -> str:
    return (
        f'<text class="soft" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
    )


def _first(rows: Sequence[tuple[float, ...]]) -> list[float]:
    return [row[0] for row in rows]


def _heights(series: Series) -> list[float]:
    found = [y for _, y in series.points]
    return found + [y for _, low, high in series.band for y in (low, high)]


def _even(low: float, high: float) -> list[float]:
    """Return round numbers that span a range."""
    rough = max(high - low, 1e-12) / TICKS
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * by for by in (1, 2, 2.5, 5, 10) if size * by >= rough)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, max(last, first + 1) + 1)]


def _decades(low: float, high: float) -> list[float]:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    return [10.0**power for power in range(first, max(last, first + 1) + 1)]


def _number(value: float) -> str:
    return f"{value:,.3g}" if abs(value) < 1000 else f"{value:,.0f}"


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _key(names: Sequence[str], y: int) -> list[str]:
    found, x = [], MARGIN
    for number, name in enumerate(names):
        found.append(
            f'<rect class="{COLOURS[number % len(COLOURS)]}" x="{x}" y="{y - 10}" width="11" height="11"/>'
            f'<text class="soft" x="{x + 16}" y="{y}">{escape(name)}</text>'
        )
        x += 34 + round(6.6 * len(name))
    return found


def _whole(title: str, says: str, body: Sequence[str], height: int) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-labelledby="title says">\n<title id="title">{escape(title)}</title>\n'
        f'<desc id="says">{escape(says)}</desc>\n<style>{STYLE}</style>\n'
        f'<text class="title" x="{MARGIN}" y="28">{escape(title)}</text>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )
