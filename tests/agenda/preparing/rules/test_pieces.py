"""What a brief is made of: answers, quotes that are marked, how far it is, its text."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.agenda.preparing.rules import answering, keeping, marking, sheet
from showup.agenda.preparing.rules.progress import progress
from showup.pipeline.rules import FieldError


@dataclass(frozen=True, slots=True)
class Quote:
    start: int
    end: int


@dataclass(slots=True)
class Brief:
    answers: list[dict[str, str]] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    try_out: str = ""
    plans_to_say: str = ""
    read_through: bool = False


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70))))
def test_pieces_join_to_the_text_again(text: str, spans: list[tuple[int, int]]) -> None:
    found = marking.pieces(text, [Quote(*span) for span in spans])
    assert "".join(piece.text for piece in found) == text


def test_quotes_that_overlap_are_marked_as_one() -> None:
    found = marking.pieces("I only came to practise.", [Quote(2, 11), Quote(7, 23)])
    assert [(each.text, each.marked) for each in found] == [
        ("I ", False), ("only came to practise", True), (".", False),
    ]  # fmt: skip


def test_an_answer_given_elsewhere_is_proposed_where_they_ask_alike() -> None:
    before = [
        answering.Earlier("A driving licence", "Since 2010.", "your brief for Tern"),
        answering.Earlier("3+ years of Python experience", "Five at Tern.", "your brief for Tern"),
    ]
    (row,) = answering.rows(["At least 3 years' experience with Python"], [], before)
    assert row.earlier == before[1]
    (row,) = answering.rows(["Fluent Dutch"], [], before)
    assert row.earlier is None


def test_what_was_answered_stands_and_is_not_proposed_over() -> None:
    before = [answering.Earlier("Python", "Five years.", "your brief for Tern")]
    kept = [{"asks": "Python", "story": "Six."}, {"asks": "Why us?", "story": "The maps."}]
    first, own = answering.rows(["Python"], kept, before)
    assert (first.story, first.earlier, first.own) == ("Six.", None, False)
    assert (own.asks, own.own) == ("Why us?", True)


def test_a_long_posting_shows_what_makes_twenty_minutes_and_all_that_was_answered() -> None:
    asks = [f"Skill {number}" for number in range(15)]
    rows = answering.rows(asks, [{"asks": "Skill 12", "story": "Yes."}], [])
    assert len(rows) == answering.AT_FIRST + 1
    assert rows[-1].asks == "Skill 12"


def test_progress_says_what_is_left_as_facts() -> None:
    assert progress(None).says == "Nothing is prepared yet. It takes 20 minutes."
    brief = Brief(
        answers=[{"asks": "a", "story": "b"}] * 3, questions=["One?", "Two?"], try_out="Pause",
        read_through=True,
    )  # fmt: skip
    assert progress(brief).says == ("3 of 5 prepared. Left: why you want it, one question to ask.")
    brief.reasons, brief.questions = ["The maps."], ["One?", "Two?", "Three?"]
    assert progress(brief).says == "All of it is prepared."
    assert progress(brief).left == ()


def test_what_is_begun_is_not_called_nothing() -> None:
    assert progress(Brief()).says.startswith("Nothing is prepared yet.")
    for begun in (
        Brief(plans_to_say="I know maps."),
        Brief(questions=["One?"]),
        Brief(answers=[{"asks": "a", "story": "b"}]),
    ):
        assert progress(begun).says.startswith("Begun. Left: ")


def test_marks_that_hide_or_turn_words_round_are_not_kept() -> None:
    told = keeping.tidy({"reasons": ["The \u202emaps\u2066.\x07\ud800"], "went": "a\nb\u200b"})
    assert told == {"reasons": ["The maps."], "went": "a\nb"}


def test_what_is_kept_is_tidied_and_empty_lines_are_left_out() -> None:
    told = keeping.tidy(
        {
            "reasons": [" The  maps. ", "", "The maps."],
            "answers": [{"asks": "Python", "story": " "}, {"asks": " Go ", "story": "No.\r\nYes."}],
            "try_out": " Pause\nnow ",
        }
    )
    assert told == {
        "reasons": ["The maps."],
        "answers": [{"asks": "Go", "story": "No.\nYes."}],
        "try_out": "Pause now",
    }


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"reasons": ["a", "b", "c", "d"]}, "takes three reasons; these are 4"),
        ({"questions": list("abcdef")}, "takes five questions; these are 6"),
        ({"plans_to_say": "x" * 10_001}, "room for 10,000 letters; this is 10,001"),
        ({"answers": [{"asks": "a", "story": "x" * 2001}]}, "room for 2,000 letters"),
    ],
)
def test_what_has_no_room_is_refused_with_the_reason(fields: dict[str, object], says: str) -> None:
    with pytest.raises(FieldError, match=says):
        keeping.tidy(fields)


def test_after_the_interview_only_how_it_went_can_be_noted() -> None:
    keeping.check_open("booked", {"reasons": []})
    keeping.check_open("held", {"went": "Well."})
    for state, fields in (("held", {"reasons": []}), ("cancelled", {"went": "Well."})):
        with pytest.raises(keeping.CannotPrepareError):
            keeping.check_open(state, fields)


def full(letters: int = 0) -> sheet.Sheet:
    return sheet.Sheet(
        name="Kestrel Energy",
        who=(sheet.Who("Nora Lind", "Head of Service", "", ("you met at Acme",)),),
        reasons=("The maps.", "x" * letters),
        questions=("Why now?",),
        answers=(("Python", "Five years at Tern."),),
        before=(sheet.Before("Promised", "A plan", "Tue 24 Nov"),),
        try_out="Pause before every answer",
        plans_to_say="Between us.",
    )


def test_the_text_for_a_calendar_holds_what_helps_at_the_door() -> None:
    text = sheet.as_text(full())
    for line in (
        "- The maps.", "- Why now?", "- Pause before every answer", "- Python: Five years at Tern.",
        "- Promised (Tue 24 Nov): A plan", "- Nora Lind, Head of Service; you met at Acme",
    ):  # fmt: skip
        assert line in text.splitlines()
    assert "Between us." not in text
    assert sheet.as_text(sheet.Sheet("Acme")) == ""


@given(st.integers(0, 4000))
def test_the_text_for_a_calendar_is_never_too_long(letters: int) -> None:
    text = sheet.as_text(full(letters))
    assert len(text) <= sheet.LIMIT
    assert text.endswith(("you met at Acme", "… more on its page"))
