"""What moves the lead is said with the numbers that were computed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests import advices

import showup.advice
from showup.advice.rules import present
from showup.advice.rules.swings import JUDGED, NONE

TODAY = date.fromisoformat(advices.TODAY)
EVIDENCE = Path(showup.advice.__file__).parent / "evidence.json"


def test_what_is_tried_is_what_the_evidence_calls_judgement() -> None:
    table = json.loads(EVIDENCE.read_text(encoding="utf-8"))[1]["blocks"][1]
    strength = table["columns"].index("strength")
    judged = {row["cells"][0] for row in table["rows"] if row["cells"][strength] == "J"}
    assert set(JUDGED) == judged


def test_the_longest_stands_first_and_what_moves_nothing_is_left_out() -> None:
    answer = present(advices.explained(), advices.brightwater(), today=TODAY)
    assert [row.belief for row in answer.swings] == ["hour_price", "practice_gain"]
    hours, practice = answer.swings
    assert hours.sentence == (
        "At 0.005 points the lead is +0.45, at 0.05 points −0.02. That turns the answer."
    )
    assert hours.moves_text == "0.47"
    assert practice.sentence == ("At a lift to 33% the lead is +0.21, at a lift to 50% +0.50.")
    assert answer.swings_note.endswith("“What an hour is worth” would turn the answer by itself.")


def test_nothing_is_said_of_what_was_not_tried_and_so_of_what_moves_nothing() -> None:
    plain = present(advices.go(), advices.brightwater(), today=TODAY)
    assert (plain.swings, plain.swings_note) == ((), "")
    still = replace(advices.explained(), bars=advices.explained().bars[2:])
    assert present(still, advices.brightwater(), today=TODAY).swings_note == NONE


def test_a_judgement_that_turns_it_at_one_end_is_counted_among_those_that_could() -> None:
    advice = replace(advices.explained(), flips=())
    answer = present(advice, advices.brightwater(), today=TODAY)
    first = answer.rests[0]
    assert (first.field, first.turns) == ("hour_price", True)
    assert first.turn_text == "At one end of that range the answer turns."
