"""Situations and answers survive JSON unchanged, and a fault says where it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from tests import strategies
from tests.engine.pipelines import DREAM, asked

from showup.engine.decide import advise
from showup.engine.json_form import (
    FormError,
    advice_from_json,
    advice_to_json,
    from_json,
    to_json,
)
from showup.engine.json_schema import situation_schema
from showup.engine.situation import SCHEMA, Situation

FILE = Path(__file__).parents[2] / "docs" / "situation.schema.json"


@settings(max_examples=60, deadline=None)
@given(strategies.situations())
def test_writing_then_reading_a_situation_is_identity(situation: Situation) -> None:
    for whole in (False, True):
        written = json.loads(json.dumps(to_json(situation, whole=whole)))
        assert from_json(written) == situation
        jsonschema.Draft202012Validator(situation_schema()).validate(written)


def test_writing_then_reading_an_answer_is_identity() -> None:
    advice = advise(asked(6, DREAM), settings=4, paths=8)
    written = json.loads(json.dumps(advice_to_json(advice)))
    assert advice_from_json(written) == advice
    assert written["contrast"]["odds"][0]["with"]


def test_what_nobody_said_is_not_written() -> None:
    assert to_json(asked(6))["opportunities"] == [
        {"id": "lukewarm", "excitement": 6, "stage": "invited", "slots": [3, 5]}
    ]


def test_a_saved_decision_does_not_lean_on_defaults() -> None:
    written = to_json(asked(6), whole=True)
    assert written["beliefs"]["bias"]["value"] == asked(6).beliefs.bias.value
    assert written["opportunities"][0]["hours"] == asked(6).opportunities[0].hours


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"opportunities": [{"id": "a"}, {}]}, "required field missing @ $.opportunities[1].id"),
        ({"opportunities": [{"id": "a", "x": 1}]}, "unknown field @ $.opportunities[0].x"),
        ({"opportunities": "a"}, "expected a list @ $.opportunities"),
        ({"opportunities": [3]}, "expected an object @ $.opportunities[0]"),
        ({"open": 3}, "expected text @ $.open"),
        ({"comment": 3}, "expected text @ $.comment"),
        ({"kind": "maybe"}, "expected one of invitation, booked, offer @ $.kind"),
        ({"seeker": {"bar": "high"}}, "expected a number @ $.seeker.bar"),
        ({"seeker": {"bar": True}}, "expected a number @ $.seeker.bar"),
        ({"seeker": {"bar": 10**400}}, "this number is too large @ $.seeker.bar"),
        ({"seeker": {"horizon_days": 1.5}}, "expected a whole number @ $.seeker.horizon_days"),
        ({"schema": "showup.situation/9"}, f"expected {SCHEMA!r} @ $.schema"),
    ],
)
def test_a_fault_in_the_form_says_where_it_is(change: dict[str, Any], says: str) -> None:
    plain = {"schema": SCHEMA, "opportunities": [{"id": "a"}], "open": "a"}
    with pytest.raises(FormError) as caught:
        from_json(plain | change)
    assert str(caught.value) == says


def test_a_file_may_carry_a_comment_for_people() -> None:
    situation = asked(6, DREAM)
    assert from_json({**to_json(situation), "comment": "the one from the fair"}) == situation


@pytest.mark.parametrize("obj", [None, [], {}, {"open": "a"}])
def test_something_else_than_a_situation_is_refused(obj: object) -> None:
    with pytest.raises(FormError):
        from_json(obj)


def test_the_published_schema_is_the_engines() -> None:
    assert json.loads(FILE.read_text(encoding="utf-8")) == situation_schema()


def test_the_schema_refuses_what_reading_refuses() -> None:
    validator = jsonschema.Draft202012Validator(situation_schema())
    assert not validator.is_valid({"schema": SCHEMA, "opportunities": [{}], "open": "a"})
    assert not validator.is_valid(
        {"schema": SCHEMA, "opportunities": [{"id": "a", "x": 1}], "open": "a"}
    )
