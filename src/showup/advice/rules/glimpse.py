"""What other numbers would be advised, beside what stands: sentences of the two answers' numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice.rules import lead, numbers, said, tables
from showup.advice.rules.headline import headline

if TYPE_CHECKING:
    from showup.advice.rules.answer import Headline
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Choice, Ranked
    from showup.engine.looks.preview import Preview

TELLS = 0.005  # points: less rounds to nothing


@dataclass(frozen=True, slots=True)
class GlimpseRow:
    """One choice, with what it is worth now and with the seeker's own numbers."""

    words: str
    value_text: str
    before_text: str  # "" where it was no choice
    share_text: str


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The answer to other numbers in a few lines; `about` until it is worked out whole."""

    headline: Headline
    sure: str
    ahead: str
    change: str
    rows: tuple[GlimpseRow, ...]
    about: bool


def glimpse(now: Advice | Preview, standing: Advice, where: Setting, *, about: bool) -> Glimpse:
    """Return what other numbers come to, held against the answer that stands."""
    return Glimpse(
        headline=headline(now, where),
        sure=_sure(now, about=about),
        ahead=_ahead(now, where, about=about),
        change=_change(now, standing, where),
        rows=tuple(_row(row, now, standing, where) for row in now.ranked),
        about=about,
    )


def _sure(now: Advice | Preview, *, about: bool) -> str:
    side = lead.side_share(now)
    if side >= 1:
        return "Best in every plausible setting we tried."
    text = lead.share_text(side)
    near = "about " if about and text[0].isdigit() else ""
    manner = lead.LEAVE if now.best.choice.verb in said.LEAVING else lead.TAKE
    return f"{manner} is best in {near}{text} of plausible settings."


def _ahead(now: Advice | Preview, where: Setting, *, about: bool) -> str:
    against, points = lead.nearest(now)
    best, other = said.doing(now.best.choice, where), said.doing(against, where)
    near = "about " if about else ""
    rest = "the next best" if best == other else other
    if points < TELLS:
        return f"{_capital(best)} and {rest} come out level."
    give = f", give or take {_points(max(now.contrast.noise, TELLS))}" if about else ""
    return f"{_capital(best)} comes out {near}{_points(points)} ahead of {rest}{give}."


def _change(now: Advice | Preview, standing: Advice, where: Setting) -> str:
    """Say whether the answer is another, and where the same two choices stood."""
    best, (other, points) = now.best.choice, lead.nearest(now)
    then = headline(standing, where).text
    same = then == headline(now, where).text
    before = "The answer stays what it is" if same else f"With your own numbers it’s “{then[:-1]}”"
    held = other if same or best == standing.best.choice else standing.best.choice
    mine, theirs = (_value(standing, choice) for choice in (best, held))
    if mine is None or theirs is None:
        return f"{before}."
    if same and abs(points - (mine - theirs)) < TELLS:
        return f"{before}, and so does its lead."
    stood = f"{_points(abs(mine - theirs))} {'ahead' if mine >= theirs else 'behind'}"
    if same:
        return f"{before}; with your own numbers it’s {stood}."
    return f"{before}, and {said.doing(best, where)} is {stood}."


def _value(advice: Advice, choice: Choice) -> float | None:
    return next((row.value.mid for row in advice.ranked if row.choice == choice), None)


def _points(value: float) -> str:
    return f"{numbers.points(max(value, 0.0))} points"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _row(row: Ranked, now: Advice | Preview, standing: Advice, where: Setting) -> GlimpseRow:
    before = next((each for each in standing.ranked if each.choice == row.choice), None)
    return GlimpseRow(
        words=said.order(row.choice, where),
        value_text=numbers.points(tables.worth(row, now)),
        before_text=numbers.points(tables.worth(before, standing)) if before is not None else "",
        share_text=lead.share_text(row.share),
    )
