"""The paragraph under the sentence: how sure, what it does to the odds, what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers, odds, said
from showup.advice.rules.answer import Words, strong, words

if TYPE_CHECKING:
    from showup.advice.rules.answer import OddsRow, Part
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Choice, Contrast, Ranked, Verb
    from showup.engine.looks.preview import Preview

CLEARLY_MORE = 0.1  # of the settings: then the side and the manner are two answers
TAKE, LEAVE = "Taking it", "Leaving it"
SURE = 0.6  # of the settings: what is best in as many is more than a toss
SELDOM = 0.7  # of an interview's hours: fewer expected ones mean that it often isn't held
CLOSE_LEAD = 0.05  # points: a lead under this is less than we can tell apart


def lead(advice: Advice, rows: tuple[OddsRow, ...], where: Setting) -> Words:
    """Return how sure the answer is, what the interview does to the odds, what it costs."""
    _, taking = said.sides(advice.best.choice, advice.contrast.other)
    pieces = _close(advice, where) if advice.too_close else _share(advice)
    cost = _cost(advice, taking, where)
    facing = said.facing(advice.best.choice, advice.contrast)
    doing, both = said.DOING[taking.verb], said.both_ways(advice.best.choice, advice.contrast)
    why = reason(advice, where)
    pieces += [f" {why}"] if why else []
    if cost and advice.best.choice.verb in said.LEAVING:
        pieces += [" ", *cost]
    for row in rows:
        if row.of != "this" or _needed(rows, advice):
            pieces += [" ", *odds.clause(facing, row, doing=doing, leaving=both)]
    if cost and advice.best.choice.verb not in said.LEAVING:
        pieces += [" ", *cost]
    return words(*pieces)


def _needed(rows: tuple[OddsRow, ...], advice: Advice) -> bool:
    """Tell whether the chance of this very job is to be said: nothing else speaks for going."""
    others = [row for row in rows if row.of != "this"]
    if not any(row.of == "any" for row in rows):
        return True
    leaves = advice.best.choice.verb in said.LEAVING
    return not (leaves or advice.too_close or any(r.tells and r.gain.mid > 0 for r in others))


def reason(advice: Advice, where: Setting) -> str:
    """Return why a job above the bar is left, where something else than itself says so."""
    job, bar = where.job, where.situation.seeker.bar
    if where.situation.kind == "offer":
        return ""
    if not (advice.too_close or advice.best.choice.verb in said.LEAVING):
        return ""
    if job.deal_ok == 0:
        return "" if advice.too_close else "A deal-breaker fails, so the job itself counts nothing."
    offers = [
        each
        for each in where.situation.opportunities
        if each.stage == "offer" and each.excitement * each.deal_ok >= job.excitement
    ]
    if job.excitement <= bar or not offers:
        return ""
    best = max(offers, key=lambda each: each.excitement * each.deal_ok)
    return (
        f"Your offer from {where.name(best.id)} ({numbers.plain(best.excitement, 1)} of 10) leaves "
        f"little for this one ({numbers.plain(job.excitement, 1)}) to add."
    )


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
    share = side_share(advice)
    if abs(ahead) < CLOSE_LEAD:
        within = max(abs(ahead), 0.01)
        surer = share_text(share) if share < 1 else "every"
        theirs = next((row.share for row in advice.ranked if row.choice == against), 0.0)
        told = share >= SURE and best != other and share + theirs <= 1 + CLEARLY_MORE
        often: list[str | Part] = [
            f" {_capital(best)} is the better in ",
            strong(surer),
            " of plausible settings" if share < 1 else " plausible setting",
        ]
        return [
            f"{both} come out within ",
            strong(numbers.points(within)),
            " points of each other, too little to choose by.",
            *([*often, ", but seldom by much."] if told else []),
        ]
    return [
        f"{_capital(best)} comes out ",
        strong(numbers.points(ahead)),
        f" points ahead of {other}, but it is the best in only ",
        strong(share_text(share)),
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
    if taken < SELDOM * where.job.hours:
        return _on_average(text, verb, said.doing(taking, where))
    if verb == "cancel":
        return [f"Cancelling gives you back {about}", strong(text), "."]
    if verb in said.LEAVING:
        return [
            f"{_capital(said.doing(taking, where))} instead would take {about}",
            strong(text),
            ".",
        ]
    return ["About ", strong(text), "."] if about else [strong(_capital(text)), "."]


def _on_average(hours: str, verb: Verb, taking: str) -> list[str | Part]:
    """Say hours that are fewer than one interview takes: often it is called off before."""
    often = " on average, as it often doesn’t come to it."
    if verb == "cancel":
        return ["Cancelling gives you back ", strong(hours), often]
    if verb in said.LEAVING:
        return [f"{_capital(taking)} instead would take ", strong(hours), often]
    return [strong(_capital(hours)), often]


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


def value_range(ranked: Ranked, shown: float) -> str:
    """Return the range of a choice's worth over plausible settings, which holds the one shown."""
    low, high = min(ranked.value.low, shown), max(ranked.value.high, shown)
    return f"{numbers.points(low)} to {numbers.points(high)}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
