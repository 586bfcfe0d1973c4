"""The paragraph under the sentence: how sure, what it does to the odds, what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers, odds, said
from showup.advice.rules.answer import Words, strong, words

if TYPE_CHECKING:
    from showup.advice.rules.answer import OddsRow, Part
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Choice, Contrast, Ranked
    from showup.engine.looks.preview import Preview

CLEARLY_MORE = 0.1  # of the settings: then the side and the manner are two answers
TAKE, LEAVE = "Taking it", "Leaving it"
CLOSE_LEAD = 0.05  # points: a lead under this is less than we can tell apart


def lead(advice: Advice, rows: tuple[OddsRow, ...], where: Setting) -> Words:
    """Return how sure the answer is, what the interview does to the odds, what it costs."""
    _, taking = said.sides(advice.best.choice, advice.contrast.other)
    pieces = _close(advice, where) if advice.too_close else _share(advice)
    cost = _cost(advice, taking, where)
    facing = said.facing(advice.best.choice, advice.contrast)
    if cost and advice.best.choice.verb in said.LEAVING:
        pieces += [" ", *cost]
    for row in rows:
        if row.of != "this" or not any(each.of == "any" for each in rows):
            pieces += [" ", *odds.clause(facing, row, doing=said.DOING[taking.verb])]
    if cost and advice.best.choice.verb not in said.LEAVING:
        pieces += [" ", *cost]
    return words(*pieces)


def share_text(share: float) -> str:
    """Return the share of plausible settings: "71%", "under 1%"; "every one" is said so."""
    return numbers.percent_text(share) if share < 1 else "all"


def side_share(advice: Advice | Preview) -> float:
    """Return the share of settings in which taking part, or leaving, is best in any way."""
    return max(advice.side_share, advice.best.share)


def nearest(advice: Advice | Preview) -> tuple[Choice, float]:
    """Return what makes it close, and how far the best is ahead of it.

    The odds are held against plain declining; rehearsing instead may come nearer.
    """
    found = advice.contrast.other, advice.contrast.gain.mid
    if advice.best.choice.verb in said.LEAVING or found[0].verb not in said.LEAVING:
        return found
    leaving = (each for each in advice.ranked if each.choice.verb in said.LEAVING)
    other = next(leaving, None)
    if other is None or other.choice == found[0]:
        return found
    return other.choice, advice.best.value.mid - other.value.mid


def _share(advice: Advice) -> list[str | Part]:
    """Return how sure: of this choice, and of its side where that is surer by a tenth."""
    share, side = advice.best.share, side_share(advice)
    if share >= 1:
        return ["Best in ", strong("every"), " plausible setting we tried."]
    if side - share < CLEARLY_MORE:
        return ["Best in ", strong(share_text(share)), " of plausible settings."]
    manner = LEAVE if advice.best.choice.verb in said.LEAVING else TAKE
    every = f"{share_text(side)} of plausible settings" if side < 1 else "every plausible setting"
    return [
        f"{manner}, in one way or another, is best in ",
        strong(every),
        "; in this way in ",
        strong(share_text(share)),
        ".",
    ]


def _close(advice: Advice, where: Setting) -> list[str | Part]:
    against, ahead = nearest(advice)
    best, other = said.doing(advice.best.choice, where), said.doing(against, where)
    both = f"{_capital(best)} and {other}" if best != other else f"{_capital(best)}, on either day,"
    if abs(ahead) < CLOSE_LEAD:
        within = max(abs(ahead), 0.01)
        return [
            f"{both} come out within ",
            strong(numbers.points(within)),
            " points of each other, less than we can tell apart.",
        ]
    return [
        f"{_capital(best)} comes out ",
        strong(numbers.points(ahead)),
        f" points ahead of {other}, but it is the best in only ",
        strong(share_text(side_share(advice))),
        " of plausible settings.",
    ]


def _cost(advice: Advice, taking: Choice, where: Setting) -> list[str | Part]:
    if where.situation.kind == "offer":
        return []  # the interviews are over
    taken = hours_of(advice, taking, where)
    if numbers.rounded(taken * 2) == 0:
        return []  # under a quarter of an hour is no cost to speak of
    text = numbers.hours(taken)
    verb = advice.best.choice.verb
    about = "about " if text[0].isdigit() else ""
    if verb == "cancel":
        return [f"Cancelling gives you back {about}", strong(text), "."]
    if verb in said.LEAVING:
        return [
            f"{_capital(said.doing(taking, where))} instead would take {about}",
            strong(text),
            ".",
        ]
    return ["About ", strong(text), "."] if about else [strong(_capital(text)), "."]


def hours_of(advice: Advice, choice: Choice, where: Setting) -> float:
    """Return the hours a choice takes, as ranked; the opportunity's own where it is not."""
    for ranked in advice.ranked:
        if ranked.choice == choice:
            return ranked.hours
    return where.job.hours


def gain_text(contrast: Contrast) -> str:
    """Return the gain in points with its range."""
    gain = contrast.gain
    return (
        f"{numbers.points(gain.mid)} points "
        f"({numbers.points(gain.low)} to {numbers.points(gain.high)})"
    )


def value_range(ranked: Ranked) -> str:
    """Return the range of a choice's worth over plausible settings."""
    return f"{numbers.points(ranked.value.low)} to {numbers.points(ranked.value.high)}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
