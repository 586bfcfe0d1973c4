"""`showup employers`: listed, told more of, and two made one, by the same services as the page."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests import cast
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.pipeline import services

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture(autouse=True)
def _jobs() -> None:
    services.add(cast.member("Charlie"), now=NOW, employer="Somebody Else")
    for employer in ("Acme", "Acme Instruments", "Beta"):
        done("add", f"{employer}, Analyst")


def names() -> dict[str, int]:
    told = json.loads(done("employers", "--json"))
    assert told["schema"] == "showup.employers/1"
    return {row["name"]: row["jobs"] for row in told["employers"]}


def test_they_are_listed_with_their_jobs() -> None:
    assert names() == {"Acme": 1, "Acme Instruments": 1, "Beta": 1}
    lines = [line.split("\t")[1:] for line in done("employers").splitlines()]
    assert lines == [["Acme", "1"], ["Acme Instruments", "1"], ["Beta", "1"]]


def test_people_read_words_below_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    for room in ("showup.pipeline.commands.desk.width", "showup.shared.terminal.width"):
        monkeypatch.setattr(room, lambda: 80)
    done("add", "Beta, Planner")
    lines = [line.split(maxsplit=1)[1] for line in done("employers").splitlines()]
    assert lines == [
        "Acme              one job",
        "Acme Instruments  one job",
        "Beta              two jobs",
    ]


def test_two_become_one_and_are_two_again() -> None:
    said = done("employers", "Acme", "--same-as", "acme instr")
    assert said.startswith("Acme Instruments and Acme are one now.\n")
    assert names() == {"Acme": 2, "Beta": 1}
    assert "also Acme Instruments" in done("employers", "Acme")
    done("undo")
    assert names() == {"Acme": 1, "Acme Instruments": 1, "Beta": 1}


def test_more_is_told_of_one_and_what_was_known_stays() -> None:
    done("employers", "beta", "--alias", "Beta Analytics", "--domain", "beta.example")
    told = json.loads(done("employers", "beta", "--rename", "Beta Group", "--json"))
    assert (told["schema"], told["changed"]) == ("showup.done/1", True)
    assert told["employer"]["name"] == "Beta Group"
    assert told["employer"]["aliases"] == ["Beta Analytics", "Beta"]
    assert told["employer"]["domains"] == ["beta.example"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["acme", "--same-as", "acme"], "Choose two different employers."),
        (["acme", "--same-as", "somebody"], "None of your employers is called “somebody”."),
        (["acme", "--rename", "Beta"], "Beta is called that already: merge the two."),
        (["beta", "--domain", "a b"], "“a b” is no domain such as acme.example."),
        (["acme", "--same-as", "beta", "--rename", "X"], "--same-as goes alone"),
        (["--same-as", "beta"], "Say which employer: its NAME comes first."),
        (["analyst"], "`showup employers` lists them."),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(words: list[str], says: str) -> None:
    assert says in refused("employers", *words)
    assert names() == {"Acme": 1, "Acme Instruments": 1, "Beta": 1}


def test_where_two_fit_their_numbers_are_named() -> None:
    done("add", "Acme Instrument Hire")
    says = refused("employers", "instrument")
    assert "“instrument” fits several. Give the number: " in says
    number = says.partition("number: ")[2].split()[0]
    assert done("employers", number).startswith(f"{number}\tAcme Instrument")
