"""The situations in docs/examples get the answers that their comments promise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from showup.engine.decide import advise
from showup.engine.json_form import from_json, to_json
from showup.engine.ranking import side

if TYPE_CHECKING:
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.json"))


def situation(name: str) -> Situation:
    return from_json(json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8")))


@cache
def answer(name: str, seed: int) -> Advice:
    return advise(situation(name), seed=seed)


def test_there_are_three_examples() -> None:
    assert NAMES == ["too-close-to-call", "warm-up-does-not-pay", "warm-up-pays"]


@pytest.mark.parametrize("name", NAMES)
def test_an_example_reads_and_writes_as_the_same_situation(name: str) -> None:
    assert from_json(to_json(situation(name))) == situation(name)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_warm_up_that_pays_is_gone_to_before_the_dream_interview(seed: int) -> None:
    found = answer("warm-up-pays", seed)
    assert found.best.choice.verb == "go"
    assert found.best.choice.day in {3, 5}
    assert not found.too_close
    assert found.contrast.gain.mid > 0


@pytest.mark.parametrize("seed", [1, 2])
def test_the_warm_up_that_does_not_pay_is_declined(seed: int) -> None:
    found = answer("warm-up-does-not-pay", seed)
    assert found.best.choice.verb == "decline"
    assert not found.too_close
    assert side(found.contrast.other) == "take"
    assert found.contrast.gain.mid > 0


@pytest.mark.parametrize("seed", [1, 2])
def test_the_one_too_close_to_call_says_so(seed: int) -> None:
    assert answer("too-close-to-call", seed).too_close


def test_practice_adds_to_the_dream_job_what_it_takes_from_nothing_else() -> None:
    """Going first raises the odds of the dream job and those of any job."""
    odds = {each.of: each for each in answer("warm-up-pays", 1).contrast.odds}
    assert odds["dream"].gain.mid > 0
    assert odds["any"].gain.mid > odds["dream"].gain.mid
