"""The terminal says the parts of the lead and what moves it, in the page's own numbers."""

from __future__ import annotations

from datetime import date

import pytest
from tests import advices

from showup.advice import printing
from showup.advice.rules import present

TODAY = date.fromisoformat(advices.TODAY)


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "96")


def test_the_parts_stand_under_each_other_and_add_up(capsys: pytest.CaptureFixture[str]) -> None:
    answer = present(advices.explained(), advices.brightwater(), today=TODAY)
    printing.show(answer, printing.page())
    shown = capsys.readouterr().out
    made = shown.partition("What it is made of\n")[2].partition("\n\n")[0].splitlines()
    assert [line.split("  ")[1].strip() for line in made[:6]] == [
        "Surprise in the fit",
        "Practice",
        "This job itself",
        "People and reputation",
        "Time",
        "Going, in all",
    ]
    printed = [word for line in made[:6] for word in line.split() if word[0] in "+−"]
    assert printed == ["+0.21", "+0.16", "+0.06", "+0.04", "−0.10", "+0.37"]
    assert "What an hour is worth: At 0.005 points the lead is +0.45" in shown
    assert "it pays only while the chance that waiting loses it stays below 13%." in " ".join(
        shown.split()
    )


def test_an_answer_that_was_not_taken_apart_says_nothing_of_parts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = present(advices.go(), advices.brightwater(), today=TODAY)
    printing.show(answer, printing.page())
    assert "made of" not in capsys.readouterr().out
