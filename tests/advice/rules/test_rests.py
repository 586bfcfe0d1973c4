"""The assumptions shown are those of the evidence page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests import advices

from showup.advice.rules import present
from showup.advice.rules.rests import KNOWN
from showup.engine.situation import Belief

PAGE = (Path(__file__).parents[3] / "docs" / "evidence.md").read_text(encoding="utf-8")
SAYS = {"J": "judgement", "L": "low evidence", "M": "medium evidence", "H": "high evidence"}
TODAY = date.fromisoformat(advices.TODAY)


def test_every_strength_is_the_one_of_the_evidence_page_and_every_anchor_leads_there() -> None:
    for field, known in KNOWN.items():
        row = re.search(rf'<a id="ev-{field}"></a>.*\| ([HMLJ]) \|', PAGE)
        assert row, field
        assert known.strength == SAYS[row[1]], field


def test_numbers_are_those_of_the_situation_not_the_defaults() -> None:
    situation = advices.brightwater()
    own = replace(situation.beliefs, hour_price=Belief(0.07, 0.07, 0.07))
    answer = present(advices.go(), replace(situation, beliefs=own), today=TODAY)
    row = next(row for row in answer.rests if row.field == "hour_price")
    assert "0.07 points" in row.sentence
    assert row.range_text == "you said so"


def test_what_cannot_matter_here_is_left_out() -> None:
    fields = {row.field for row in present(advices.go(), advices.brightwater(), today=TODAY).rests}
    assert "ask_answered" not in fields
    assert "late_cancel" not in fields
    assert "practice_gain" in fields


def test_those_that_may_turn_the_answer_stand_first_and_are_counted() -> None:
    answer = present(advices.go(), advices.brightwater(), today=TODAY)
    assert [row.turns for row in answer.rests][:2] == [True, False]
    assert answer.rests_note.startswith("The first could turn the answer.")
    assert answer.rests[0].turn_text == "Above 0.04 points the answer becomes “decline”."


def test_what_was_not_tried_is_not_said_to_be_harmless() -> None:
    answer = present(replace(advices.go(), flips=()), advices.brightwater(), today=TODAY)
    assert answer.rests_note == "Which of these could turn the answer was not tried."


def test_what_comes_from_the_seekers_own_record_says_so_and_on_how_much_it_rests() -> None:
    situation = advices.brightwater()
    beliefs = replace(
        situation.beliefs,
        pass_mean=Belief(0.33, 0.25, 0.4, outcomes=9),
        level_sd=Belief(0.36, 0.36, 0.36, outcomes=9),
    )
    own = replace(situation, beliefs=beliefs, seeker=replace(situation.seeker, level_mean=-0.31))
    answer = present(advices.go(), own, today=TODAY)
    rows = {row.field: row for row in answer.rests}
    assert answer.rests_note.endswith("Two of them come from your own record.")
    assert (rows["pass_mean"].strength, rows["pass_mean"].outcomes) == ("your own record", 9)
    assert rows["pass_mean"].sentence == (
        "Once you’re interviewed, 21% of your processes end in an offer. "
        "That rests on nine outcomes of your own."
    )
    assert rows["pass_mean"].range_text == "looked from 15 to 27%"
    assert rows["level_sd"].range_text == "as your results leave it"
    assert "of your own" not in rows["hour_price"].sentence
    assert "21%" in rows["practice_gain"].sentence
