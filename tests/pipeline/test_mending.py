"""Notes and the days of stages, corrected and taken away at a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests.at_a_terminal import done, monday_in_berlin, refused

from showup.pipeline.models import Opportunity

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def acme(clock: None) -> Opportunity:
    """Return a job applied for on 9 November, in screening since the 16th."""
    done("add", "Acme, baker", "--applied", "2026-11-09")
    done("stage", "acme", "screening", "--on", "2026-11-16")
    return Opportunity.objects.get()


def _days(row: Opportunity) -> list[tuple[str, str]]:
    return [(step.stage, step.day.isoformat()) for step in row.steps.order_by("day", "pk")]


def test_a_note_is_changed_by_the_first_of_its_words(acme: Opportunity) -> None:
    done("note", "acme", "Bring the sketches.")
    done("note", "acme", "Ask about nights.")
    said = done("note", "acme", "Bring", "all", "sketches.", "--change", "bring the")
    assert "The note on Acme is changed." in said
    assert "Now         Bring all sketches." in said
    assert [each.text for each in acme.notes.all()] == ["Bring all sketches.", "Ask about nights."]
    done("undo")
    assert acme.notes.first().text == "Bring the sketches."  # type: ignore[union-attr]  # there is one


def test_a_note_is_said_to_be_of_another_kind(acme: Opportunity) -> None:
    done("note", "acme", "Draw a plan.", "--work", "--due", "fri")
    said = done("note", "acme", "--change", "draw", "--work", "--due", "27 Nov")
    assert "Due         Fri 27 Nov 2026\n" in said  # by its end: no hour
    told = json.loads(done("note", "acme", "--change", "plan", "--promised", "--json"))
    assert (told["says"], told["changed"]) == ("The note on Acme is changed.", True)
    note = acme.notes.get()
    assert (note.kind, note.text, note.due) == ("promised", "Draw a plan.", None)
    again = done("note", "acme", "--change", "draw", "--promised")
    assert "It was so already." in again
    assert "--due goes with --work" in refused("note", "acme", "--change", "draw", "--due", "fri")


def test_a_note_is_taken_away_and_comes_back(acme: Opportunity) -> None:
    done("note", "acme", "Ask about nights.")
    said = done("note", "acme", "--drop", "ask")
    assert "The note on Acme is gone." in said
    assert "Ask about nights." in said
    assert not acme.notes.exists()
    done("undo")
    assert acme.notes.get().text == "Ask about nights."


def test_which_note_is_meant_is_never_guessed(acme: Opportunity) -> None:
    done("note", "acme", "Ask about nights.")
    done("note", "acme", "Ask about pay.")
    says = refused("note", "acme", "--drop", "ask about")
    assert "fits several" in says
    assert "“Ask about nights.”; “Ask about pay.”" in says
    assert "No note on Acme says “rent”" in refused("note", "acme", "--drop", "rent")
    assert "fits several" not in refused("note", "acme", "--drop", "  ")
    assert acme.notes.count() == 2


def test_taking_a_note_away_does_nothing_else(acme: Opportunity) -> None:
    assert "leave the rest out" in refused("note", "acme", "more", "--drop", "ask")
    assert "Give the words of the note" in refused("note", "acme")
    assert "Give the words of the note" in refused("note", "acme", "--change", "ask")
    assert "Give the words of the note" in refused("note", "acme", "--said")


def test_the_day_of_a_stage_is_corrected(acme: Opportunity) -> None:
    said = done("stage", "acme", "applied", "--since", "12 Nov")
    assert "Acme was at applied on Thu 12 Nov 2026." in said
    assert "It said     Mon 9 Nov 2026" in said
    assert _days(acme) == [("applied", "2026-11-12"), ("screening", "2026-11-16")]
    done("stage", "acme", "screening", "--since", "17 Nov")
    acme.refresh_from_db()
    assert (str(acme.applied_on), str(acme.stage_since)) == ("2026-11-12", "2026-11-17")
    done("undo")
    done("undo")
    assert _days(acme) == [("applied", "2026-11-09"), ("screening", "2026-11-16")]
    assert "It was so already." in done("stage", "acme", "applied", "--since", "9 Nov")


def test_a_stage_it_was_never_in_is_taken_out(acme: Opportunity) -> None:
    told = json.loads(done("stage", "acme", "applied", "--never", "--json"))
    assert told["says"] == "Acme was never at applied."
    assert _days(acme) == [("screening", "2026-11-16")]
    assert "Acme is there now; move it instead." in refused("stage", "acme", "screening", "--never")
    done("undo")
    assert len(_days(acme)) == 2


def test_of_several_times_there_one_is_named_by_its_day(acme: Opportunity) -> None:
    done("stage", "acme", "applied", "--earlier", "--on", "2026-11-02")
    says = refused("stage", "acme", "applied", "--never")
    assert "on Mon 2 Nov 2026; Mon 9 Nov 2026. Say which is meant: --was DAY." in says
    assert "but on Mon 2 Nov" in refused("stage", "acme", "applied", "--never", "--was", "3 Nov")
    done("stage", "acme", "applied", "--never", "--was", "2 Nov")
    assert _days(acme) == [("applied", "2026-11-09"), ("screening", "2026-11-16")]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("applied", "--since", "20 Nov"), "the stages would change places"),
        (("applied", "--since", "2027-01-01"), "is still to come"),
        (("applied", "--since", "someday"), "someday"),
        (("offer", "--since", "20 Nov"), "So far: applied Mon 9 Nov 2026; screening Mon 16 Nov"),
        (("applied", "--since", "2 Nov", "--never"), "each stand alone"),
        (("applied", "--since", "2 Nov", "--on", "3 Nov"), "each stand alone"),
        (("applied", "--was", "2 Nov"), "--was goes with"),
    ],
)
def test_a_day_that_can_not_be_is_refused_and_nothing_is_changed(
    acme: Opportunity, more: tuple[str, ...], says: str
) -> None:
    before = _days(acme)
    assert says in refused("stage", "acme", *more)
    assert _days(acme) == before
