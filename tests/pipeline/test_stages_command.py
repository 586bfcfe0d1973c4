"""`showup stages` and several jobs moved at once, by the same services as the pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests import cast
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.pipeline import services

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


def rows() -> list[dict[str, Any]]:
    told = json.loads(done("stages", "--json"))
    assert told["schema"] == "showup.stages/1"
    return list(told["stages"])


def own() -> list[str]:
    return [row["name"] for row in rows() if row["own"]]


def stage_of(name: str) -> tuple[str, str]:
    job = json.loads(done("show", name, "--json"))["opportunity"]
    return job["stage"], job["stage_name"]


@pytest.fixture
def _three() -> None:
    for name in ("Phone screen", "Work sample", "Reference check"):
        done("stages", name, "--like", "screening")


def test_they_are_listed_in_order_with_their_jobs() -> None:
    services.name_stage(cast.member("Charlie"), name="Not yours", like="offer", now=NOW)
    done("stages", "Phone screen", "--like", "screening")
    done("add", "Acme")
    done("stage", "acme", "phone screen")
    lines = done("stages").splitlines()
    assert lines[:4] == [
        "Saved\t0",
        "Applied\t0",
        "Screening\t0",
        "Phone screen\t1\tcounts as screening",
    ]
    assert own() == ["Phone screen"]


@pytest.mark.usefixtures("_three")
def test_one_is_placed_among_those_that_count_alike_and_goes_back_as_one() -> None:
    done("stages", "reference", "--place", "1")
    assert own() == ["Reference check", "Phone screen", "Work sample"]
    done("stages", "phone", "--place", "99")
    assert own() == ["Reference check", "Work sample", "Phone screen"]
    done("undo")
    assert own() == ["Reference check", "Phone screen", "Work sample"]
    assert "It was so already." in done("stages", "reference", "--place", "1")


@pytest.mark.usefixtures("_three")
def test_one_is_renamed_and_dropped_with_the_jobs_in_it() -> None:
    done("add", "Acme")
    done("stage", "acme", "Work sample")
    told = json.loads(done("stages", "work sample", "--rename", "Homework", "--json"))
    assert told["says"] == "The stage “Work sample” is called “Homework” now."
    assert stage_of("acme") == ("screening", "Homework")
    assert "“Homework” is gone." in done("stages", "homework", "--drop")
    assert stage_of("acme") == ("screening", "")
    done("undo")
    assert stage_of("acme") == ("screening", "Homework")


@pytest.mark.usefixtures("_three")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["applied", "--rename", "Sent"], "“applied” is one of the usual stages"),
        (["phone", "--rename", "Work sample"], "There is a stage “Work sample” already."),
        (["phone", "--drop", "--place", "1"], "Take one of --like, --rename, --place and --drop."),
        (["phone"], "Say what to do with it"),
        (["--drop"], "Say which stage: its NAME comes first."),
        (["nowhere", "--drop"], "There is no stage “nowhere”."),
        (["Phone screen", "--like", "offer"], "counts as screening already"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(words: list[str], says: str) -> None:
    assert says in refused("stages", *words)
    assert own() == ["Phone screen", "Work sample", "Reference check"]


def test_several_jobs_move_as_one_change_but_for_those_that_want_a_look() -> None:
    for name in ("Acme", "Beta", "Gamma"):
        done("add", name, "--stage", "applied")
    done("book", "gamma", "tomorrow 15:00")
    said = done("stage", "acme", "withdrawn", "--also", "beta", "--also", "gamma")
    assert said.startswith("Two jobs are now in withdrawn.\n")
    assert "Gamma has an interview open: showup withdraw" in said
    assert [stage_of(name)[0] for name in ("acme", "beta", "gamma")] == [
        "withdrawn",
        "withdrawn",
        "interview",
    ]
    done("undo")
    assert [stage_of(name)[0] for name in ("acme", "beta")] == ["applied", "applied"]


def test_several_jobs_say_so_to_programs_and_none_is_refused() -> None:
    for name in ("Acme", "Beta"):
        done("add", name)
    told = json.loads(done("stage", "acme", "rejected", "--also", "beta", "--json"))
    assert (len(told["moved"]), told["left"], told["changed"]) == (2, [], True)
    done("add", "Gamma")
    done("book", "gamma", "tomorrow 15:00")
    assert "Gamma has an interview open" in refused("stage", "gamma", "declined", "--also", "gamma")
    assert "one job at a time" in refused("stage", "acme", "applied", "--also", "beta", "--earlier")
