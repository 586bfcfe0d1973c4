"""What is kept of a brief, corrected and taken away at a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests.agenda.preparing import briefs
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.accounts.services import local_seeker
from showup.agenda.models import Brief

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def interview(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    with monday_in_berlin(monkeypatch):
        yield briefs.booked(local_seeker(), now=NOW)


def _prepare(*more: str) -> str:
    return done("prepare", "tess", *more)


@pytest.fixture
def brief() -> Brief:
    """Return a brief with two reasons and a question."""
    _prepare("--reason", "The maps.", "--question", "Why now?")
    _prepare("--reason", "The sea.")
    return Brief.objects.get()


def test_a_reason_is_replaced_where_it_stood(brief: Brief) -> None:
    said = _prepare("--drop", "the map", "--reason", "Their old maps.")
    assert "showup undo" in said
    brief.refresh_from_db()
    assert brief.reasons == ["Their old maps.", "The sea."]
    assert brief.questions == ["Why now?"]
    done("undo")
    brief.refresh_from_db()
    assert brief.reasons == ["The maps.", "The sea."]


def test_several_lines_are_taken_away_at_once(brief: Brief) -> None:
    told = json.loads(_prepare("--drop", "the sea", "--drop", "why", "--json"))
    assert (told["reasons"], told["questions"]) == (["The maps."], [])


def test_what_is_to_be_dropped_is_never_guessed(brief: Brief) -> None:
    says = refused("prepare", "tess", "--drop", "the")
    assert "“The maps.”; “The sea.”" in says
    assert "says “rent”" in refused("prepare", "tess", "--drop", "rent", "--try-out", "Pause")
    brief.refresh_from_db()
    assert (len(brief.reasons), brief.try_out) == (2, "")


def test_an_answer_stands_beside_what_they_ask_and_can_be_said_anew(brief: Brief) -> None:
    asks = "You have led a workshop with customers"
    said = _prepare("--answer", "you have led", "Twelve, at the harbour.")
    assert "Twelve, at the harbour." in said
    _prepare("--answer", "workshop", "Thirteen of them.")
    _prepare("--answer", "Do you sail?", "Since I was ten.")
    brief.refresh_from_db()
    assert brief.answers == [
        {"asks": asks, "story": "Thirteen of them."},
        {"asks": "Do you sail?", "story": "Since I was ten."},
    ]
    _prepare("--drop", "you have led")
    brief.refresh_from_db()
    assert [each["asks"] for each in brief.answers] == ["Do you sail?"]
    assert "wants both" in refused("prepare", "tess", "--answer", "Do you sail?", " ")


def test_the_one_thing_is_cleared_and_comes_back(brief: Brief) -> None:
    assert "there was nothing to clear" in _prepare("--try-out", "")
    _prepare("--try-out", "Pause.")
    said = _prepare("--try-out", "")
    assert "The one thing to try out is cleared; `showup undo` brings it back." in said
    brief.refresh_from_db()
    assert brief.try_out == ""
    done("undo")
    brief.refresh_from_db()
    assert brief.try_out == "Pause."


def test_reading_it_through_once_more_is_kept_until_it_changes(brief: Brief) -> None:
    _prepare("--read-through")
    brief.refresh_from_db()
    assert brief.read_through
    _prepare("--drop", "why")
    brief.refresh_from_db()
    assert not brief.read_through
