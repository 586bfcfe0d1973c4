"""`showup prepare`, as someone types and reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.agenda.preparing import briefs
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.accounts.services import local_seeker
from showup.agenda.models import Brief
from showup.pipeline import services as pipeline
from showup.pipeline.models import Interview

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def interview(db: None) -> object:
    return briefs.booked(local_seeker(), now=NOW)


def test_the_brief_is_printed_with_proposals_for_what_is_empty(interview: object) -> None:
    said = done("prepare", "tess")
    assert "Tessellate Maps, Service designer" in said
    assert "Nothing is prepared yet." in said
    assert "- You have led a workshop with customers" in said
    assert "Questions you could ask: keep one with --question" in said
    assert "\x1b" not in said


def test_what_is_given_is_added_printed_and_undone(interview: object) -> None:
    said = done("prepare", "tess", "--reason", "The maps.", "--question", "Why now?",
                "--try-out", "Say one number in every story")  # fmt: skip
    assert "showup undo" in said
    assert "- The maps." in said
    done("prepare", "tess", "--question", "Who is on the team?")
    assert Brief.objects.get().questions == ["Why now?", "Who is on the team?"]
    done("undo")
    assert Brief.objects.get().questions == ["Why now?"]


def test_what_one_plans_to_say_is_checked_also_from_a_pipe(interview: object) -> None:
    said = done("prepare", "tess", "--say", "-", answers="I only came to practise.\n")
    assert "“I only came to practise.”" in said
    assert "Perhaps:" in said
    assert "It’s yours to say." in said
    assert Brief.objects.get().plans_to_say == "I only came to practise."


def test_no_remark_is_no_clearance_here_either(interview: object) -> None:
    said = done("prepare", "tess", "--say", "I have made maps for ten years.")
    assert "We found nothing in it that we know to be heard as disinterest" in said
    assert "read it once more with their ears." in said
    assert "Nothing is prepared yet" not in said
    assert "read it once more" not in done("prepare", "tess", "--say", "I only came to practise.")


def test_saying_it_anew_tells_that_the_first_words_are_replaced(interview: object) -> None:
    first = done("prepare", "tess", "--say", "I know maps.")
    assert "replaces" not in first
    second = done("prepare", "tess", "--say", "I know the sea.")
    assert "It replaces what you planned to say before; `showup undo` brings it back." in second
    assert "replaces" not in done("prepare", "tess", "--say", "I know the sea.")
    done("undo")
    assert Brief.objects.get().plans_to_say == "I know maps."


@pytest.mark.parametrize("noted", [False, True])
def test_after_the_interview_no_time_to_prepare_is_offered(
    interview: Interview, noted: bool
) -> None:
    four_days_on = NOW - timedelta(days=4)
    pipeline.book(interview, starts_at=four_days_on, minutes=45, now=four_days_on)
    if noted:
        pipeline.held(interview, now=NOW)
    said = done("prepare", "tess")
    assert ("You can still keep how the one thing went: --went" in said) == noted
    assert ("Were you there? `showup came" in said) != noted
    assert "20 minutes" not in said
    assert "keep one with --reason" not in said
    assert "I paused twice." in done("prepare", "tess", "--went", "I paused twice.")
    assert Brief.objects.get().went == "I paused twice."


def test_the_file_is_written_and_no_other_is_written_over(
    interview: object, tmp_path: Path
) -> None:
    path = tmp_path / "brief.html"
    assert "Written to" in done("prepare", "tess", "--file", str(path))
    assert "<h1>Tessellate Maps</h1>" in path.read_text(encoding="utf-8")
    assert "is there already" in refused("prepare", "tess", "--file", str(path))
    done("prepare", "tess", "--file", str(path), "--force")


def test_programs_read_all_of_it(interview: object) -> None:
    told = json.loads(done("prepare", "tess", "--reason", "The maps.", "--json"))
    assert told["schema"] == "showup.prepare/1"
    assert told["reasons"] == ["The maps."]
    assert told["asks"][1] == "You have led a workshop with customers"
    assert told["proposed"]["questions"][0]["ways"]
    assert "answers from your own story" in told["left"]


def test_what_can_not_be_prepared_is_said(interview: object) -> None:
    done("add", "Acme, baker")
    assert "hasn’t asked you to an interview yet" in refused("prepare", "acme")
    assert "has room for 300 letters" in refused("prepare", "tess", "--try-out", "x" * 301)
    pipeline.bow_out(interview, now=NOW)  # type: ignore[arg-type]  # an interview
    assert "has ended" in refused("prepare", "tess", "--try-out", "Pause")


def test_what_one_planned_to_say_is_cleared_and_that_is_said(interview: object) -> None:
    done("prepare", "tess", "--say", "I know maps.")
    assert "What you planned to say is cleared; `showup undo`" in done(
        "prepare", "tess", "--say", ""
    )
    assert Brief.objects.get().plans_to_say == ""
    assert "there was nothing to clear" in done("prepare", "tess", "--say", "")
    done("undo")
    assert Brief.objects.get().plans_to_say == "I know maps."


def test_how_it_went_is_not_taken_before_it_began(interview: object) -> None:
    assert "It hasn’t begun" in refused("prepare", "tess", "--went", "I paused twice.")
    assert not Brief.objects.exists()
