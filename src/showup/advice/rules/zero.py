"""The same answer if interviews taught nothing: the number least is known about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers, odds, said
from showup.advice.rules.answer import Zero, words

if TYPE_CHECKING:
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice

TITLE = "If practice taught you nothing"


def zero(advice: Advice, where: Setting) -> Zero:
    """Return what the answer would be at a practice gain of 0, and whether that differs."""
    best = advice.no_practice_best
    turns = "practice" in advice.rests_on
    unlabelled = where._replace(labels={})
    order = said.order(best, unlabelled)
    order = order[0].lower() + order[1:]
    if advice.too_close:
        way = "the other way" if turns else "the same way"
        sentence = f"If interviews taught you nothing, it would lean {way}: {order}."
    elif turns:
        sentence = f"If interviews taught you nothing, the answer would be to {order}."
    elif best.verb != advice.best.choice.verb:
        sentence = f"If interviews taught you nothing, it would only be how that changes: {order}."
    elif best.day != advice.best.choice.day:
        sentence = (
            f"If interviews taught you nothing, it would only be the day that changes: {order}."
        )
    else:
        sentence = f"If interviews taught you nothing, the answer would be the same: {order}."
    return Zero(TITLE, sentence, _paragraph(advice, where, turns=turns), best.verb, turns)


def _paragraph(advice: Advice, where: Setting, *, turns: bool) -> str:
    contrast = advice.no_practice
    _, taking = said.sides(advice.no_practice_best, contrast.other)
    doing = said.DOING[taking.verb]
    facing = said.facing(advice.no_practice_best, contrast)
    both = said.both_ways(advice.no_practice_best, contrast)
    sentences = [
        str(words(*odds.clause(facing, row, doing=doing, leaving=both)))
        for row in odds.rows(facing, where)
        if row.of != "this"
    ]
    nothing = numbers.percent_text(where.situation.beliefs.practice_gain.zero_weight)
    known = (
        f"Nobody knows how much one interview teaches for the next; we put {nothing} of the weight "
        "on nothing at all."
    )
    rests = "So the answer above rests on practice." if turns and not advice.too_close else ""
    return " ".join(part for part in (*sentences, known, rests) if part)
