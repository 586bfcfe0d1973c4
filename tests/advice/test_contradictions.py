"""No answer contradicts itself, whatever the pipeline: real answers, read sentence by sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest
from tests.advice.contradictions import contradictions
from tests.advice.varied import TODAY, varied

from showup.advice.rules import present
from showup.advice.rules.answer import words
from showup.advice.rules.swings import JUDGED
from showup.engine.decide import advise
from showup.engine.looks import channels, flips, moves, tornado

if TYPE_CHECKING:
    from showup.advice.rules import Answer
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation

SEEDS = (0, 2, 3, 6, 8, 11, 12, 15, 18, 24, 26, 29, 33, 37, 42, 47, 54, 63)
TAKEN_APART = 4  # of them: the parts of a lead take the longest
JOBS = 3


@cache
def asked(seed: int) -> tuple[Answer, Advice, Situation]:
    """Return an answer from few paths: its numbers may err, its sentences may not."""
    situation = varied(seed, jobs=JOBS)
    advice = advise(situation, settings=16, paths=16)
    advice = moves.settled(situation, advice, settings=4, paths=16)
    advice = replace(advice, bars=tornado.bars(situation, advice, JUDGED, paths=32))
    if not advice.too_close:
        advice = replace(advice, flips=flips.flips(situation, advice, settings=4, paths=8))
    if seed in SEEDS[:TAKEN_APART]:
        parts = channels.channels(situation, advice, settings=4, paths=8)
        advice = replace(advice, channels=parts)
    return present(advice, situation, today=date.fromisoformat(TODAY)), advice, situation


@pytest.mark.parametrize("seed", SEEDS)
def test_no_two_sentences_of_an_answer_contradict_each_other(seed: int) -> None:
    assert contradictions(*asked(seed)) == []


def test_the_reader_sees_a_contradiction_where_there_is_one() -> None:
    clear = next(each for each in map(asked, SEEDS) if not each[0].too_close)
    answer, advice, situation = clear
    first = replace(answer.choices[0], value_text="−0.00", range_text="1.00 to 2.00")
    broken = {
        "on_the_edge": replace(
            answer, flips=tuple(replace(f, sentence="right on the edge.") for f in answer.flips)
        ),
        "in_range": replace(answer, choices=(first, *answer.choices[1:])),
        "clumsy": replace(answer, choices_note="It takes 1 hours."),
        "which_is_better": replace(
            answer, lead=words("Any job: 3 to 4 in 10 instead of 2 to 5."), verb="decline"
        ),
        "turning": replace(
            answer, swings=tuple(replace(s, at_low=-1.0, flips=False) for s in answer.swings)
        ),
    }
    for rule, wrong in broken.items():
        found = contradictions(wrong, advice, situation)
        assert any(each.startswith(rule) for each in found), rule
