"""`showup decide --if`: other numbers at a terminal, with the page's answer and nothing kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
import time_machine
from click.testing import CliRunner, Result
from tests import scenes

from showup.accounts.services import local_seeker
from showup.advice import queries, services, trials
from showup.advice.rules.other import numbers, said, with_numbers
from showup.cli import main
from showup.engine import json_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.advice.models import Decision

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FEW = ("--paths", "4", "--json")


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SHOWUP_OWN_ZONE", "Europe/London")
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def scene(db: None) -> scenes.Search:
    return scenes.search(local_seeker(), now=NOW)


@pytest.fixture
def decision(scene: scenes.Search) -> Decision:
    opened = services.open_decision(scene.seeker, scene.invited, today=NOW.date(), now=NOW, paths=4)
    return services.work_out(opened)


def decide(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["decide", *arguments])


def told(*arguments: str) -> dict[str, Any]:
    result = decide(*arguments, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_another_number_is_weighed_and_nothing_is_kept(scene: scenes.Search) -> None:
    plain = told("Brightwater", "--paths", "4")
    other = told("Brightwater", "--paths", "4", "--if", "excitement=9.5", "--if", "hour-price=0")
    assert other["decision"] is None
    assert other["answer"]["choices"][0]["value"] > plain["answer"]["choices"][0]["value"] + 0.1
    assert queries.decisions(scene.seeker).count() == 1  # the plain one
    scene.invited.refresh_from_db()
    assert scene.invited.excitement == 4.0


def test_of_a_saved_decision_it_is_the_answer_of_its_page(decision: Decision) -> None:
    asked = json_form.from_json(decision.situation)
    tried = with_numbers(asked, said(numbers(asked), ["bar=5.5"]))
    trial = trials.whole(decision, tried)
    at_the_terminal = told("--replay", str(decision.pk), "--if", "bar=5.5")
    while trial.advice is None:
        assert trial.is_alive
    trials.stop(decision)
    page = json.loads(json.dumps(json_form.advice_to_json(trial.advice)))
    assert at_the_terminal["advice"]["ranked"] == page["ranked"]


def test_in_words_it_says_what_was_tried(decision: Decision) -> None:
    result = decide("--replay", str(decision.pk), "--if", "hours=2,5")
    assert result.exit_code == 0
    assert "That’s with hours=2,5. Nothing of yours was changed" in result.stdout
    assert "Saved as" not in result.stdout


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("excitment=7", "what can be tried is excitement, hours, odds, bar and hour-price"),
        ("excitement", "Write it like excitement=7"),
        ("excitement=much", "excitement: “much” is no number"),
        ("bar=11", "bar: give a number from 0 to 10"),
        ("hours=nan", "hours: give a number from 0 to 200"),
    ],
)
def test_what_cannot_be_tried_is_one_sentence(decision: Decision, given: str, says: str) -> None:
    result = decide("--replay", str(decision.pk), "--if", given)
    assert result.exit_code == 2
    assert says in result.stderr
