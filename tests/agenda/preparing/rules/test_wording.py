"""Whatever shape the seeker's own words have, the sentences made of them read naturally."""

from __future__ import annotations

from dataclasses import replace

import pytest

from showup.agenda.preparing.rules import matching, questions, reasons, wording
from showup.agenda.preparing.rules.known import Known, Line

BARE = Known("Kestrel Energy")
REST = "It would be a good surprise if they could put my mind at rest about"
HELD = "It would be a good surprise if that held here."
LIKED = "It would be a good surprise if I liked the answer."
TELL = "What can you tell me about"
# What was written; the reason that comes of it; the question, "" where it is not for their ears.
SHAPES = [
    ("night shifts", f"{REST} night shifts.", f"{TELL} night shifts here?"),
    ("Night shifts.", f"{REST} “Night shifts”.", f"{TELL} “Night shifts” here?"),
    ("a four-day week", f"{REST} a four-day week.", f"{TELL} a four-day week here?"),
    ("My boss", f"{REST} my boss.", f"{TELL} my boss here?"),
    ("Rust", f"{REST} “Rust”.", f"{TELL} “Rust” here?"),
    ("time to learn", f"{REST} time to learn.", f"{TELL} time to learn here?"),
    ("no dress code", f"{REST} dress code.", f"{TELL} dress code here?"),
    ("“no weekends”", f"{REST} weekends.", f"{TELL} weekends here?"),
    ("I don't want night shifts", f"{REST} night shifts.", f"{TELL} night shifts here?"),
    ("I hate open-plan offices", f"{REST} open-plan offices.", f"{TELL} open-plan offices here?"),
    ("keine Nachtschichten", f"{REST} “Nachtschichten”.", f"{TELL} “Nachtschichten” here?"),
    (
        "must not be more than 2 days in the office",
        f"I noted “Must not be more than 2 days in the office”. {HELD}",
        "I noted “must not be more than 2 days in the office”. How is that here?",
    ),
    (
        "must be able to work from home!",
        f"I noted “Must be able to work from home”. {HELD}",
        "I noted “must be able to work from home”. How is that here?",
    ),
    (
        "should be a small team",
        f"I noted “Should be a small team”. {HELD}",
        "I noted “should be a small team”. How is that here?",
    ),
    (
        "They must have a union",
        f"I noted “They must have a union”. {HELD}",
        f"{TELL} a union here?",
    ),
    ("I want a mentor", f"I noted “I want a mentor”. {HELD}", f"{TELL} a mentor here?"),
    (
        "I want to learn",
        f"I noted “I want to learn”. {HELD}",
        "I noted “I want to learn”. How is that here?",
    ),
    (
        "I’d like a dog in the office",
        f"I noted “I’d like a dog in the office”. {HELD}",
        "I noted “I’d like a dog in the office”. How is that here?",
    ),
    (
        "need a visa sponsor",
        f"I noted “Need a visa sponsor”. {HELD}",
        f"{TELL} a visa sponsor here?",
    ),
    (
        "at least 30 days of holiday",
        f"I noted “At least 30 days of holiday”. {HELD}",
        "I noted “at least 30 days of holiday”. How is that here?",
    ),
    (
        "max 2 days in the office",
        f"I noted “Max 2 days in the office”. {HELD}",
        "I noted “max 2 days in the office”. How is that here?",
    ),
    (
        "Muss remote sein",
        f"I noted “Muss remote sein”. {HELD}",
        "I noted “Muss remote sein”. How is that here?",
    ),
    (
        "more than 2 days in the office",
        f"I noted “More than 2 days in the office”. {REST} it.",
        "I noted “more than 2 days in the office”. How is that here?",
    ),
    (
        "the office is too far away",
        f"I noted “The office is too far away”. {REST} it.",
        "I noted “the office is too far away”. How is that here?",
    ),
    ("not remote", f"I noted “Not remote”. {REST} it.", ""),
    ("nobody speaks English", f"I noted “Nobody speaks English”. {REST} it.", ""),
    ("no boss who shouts", f"I noted “No boss who shouts”. {REST} it.", ""),
    ("On call scares me", f"I noted “On call scares me”. {REST} it.", ""),
    ("can't do weekends", f"I noted “Can't do weekends”. {REST} it.", ""),
    (
        "Are there nights?",
        f"I noted “Are there nights?” {LIKED}",
        "One thing I’d like to picture well: are there nights?",
    ),
    (
        "Do they pay on time?",
        f"I noted “Do they pay on time?” {LIKED}",
        "One thing I’d like to picture well: do you pay on time?",
    ),
    ("Nights?", f"I noted “Nights?” {LIKED}", f"{TELL} “Nights” here?"),
    (
        "whether there are nights",
        f"I noted “Whether there are nights”. {REST} it.",
        "Could you tell me whether there are nights?",
    ),
]


@pytest.mark.parametrize(("said", "reason", "question"), SHAPES)
def test_words_of_any_shape_stand_in_a_sentence(said: str, reason: str, question: str) -> None:
    assert wording.surprise(said) == reason
    assert wording.asked(said) == question


@pytest.mark.parametrize("said", [said for said, _, _ in SHAPES])
def test_a_deal_breaker_of_any_shape_is_proposed_so(said: str) -> None:
    known = replace(BARE, deal_breaker="unknown", deal_words=said)
    assert reasons.propose(known).found[0].says == wording.surprise(said)
    ways = questions.propose(known)[0].ways
    assert ways
    assert all(way.endswith("?") for way in ways)
    assert not wording.asked(said) or wording.asked(said) in ways


def test_only_a_thing_is_said_to_matter_and_a_sentence_is_what_one_wrote() -> None:
    assert wording.matters("time to learn") == "“Time to learn” matters to me"
    assert wording.matters("I want to learn.") == "Of what matters to me I wrote “I want to learn”"
    assert wording.matters("Can I learn?") == "Of what matters to me I wrote “Can I learn?”"


def test_a_note_goes_with_the_doubt_it_is_about_and_with_no_other() -> None:
    known = replace(BARE, doubts=("pay", "changed mind"), doubt_words="On call scares me")
    found = {each.source: each.says for each in reasons.propose(known).found}
    assert set(found) == {
        "your doubt about the pay", "your having changed your mind", "what you wrote of your doubts",
    }  # fmt: skip
    assert "“On call scares me”" in found["what you wrote of your doubts"]
    first, *others = questions.propose(known)
    assert first.source == "your words: “On call scares me”"
    assert "How does on-call work here" in first.ways[0]
    assert not any("On call scares me" in each.source for each in others)


def test_a_note_about_the_pay_stands_with_the_pay() -> None:
    known = replace(BARE, doubts=("pay", "manager"), doubt_words="the salary is low")
    sources = [each.source for each in reasons.propose(known).found]
    assert sources == [
        "your doubt about the pay: “the salary is low”", "your doubt about who you’d report to",
    ]  # fmt: skip


def test_a_note_of_nothing_known_goes_with_the_only_doubt() -> None:
    known = replace(BARE, doubts=("manager",), doubt_words="heard things")
    (only,) = reasons.propose(known).found
    assert only.source.endswith(": “heard things”")


@pytest.mark.parametrize(
    ("line", "against"),
    [
        ("Four days in the office", True),
        ("3 days in the office, the rest at home", True),
        ("2 days in the office", False),
        ("One day in the office", False),
        ("Days in the office as you like", None),
    ],
)
def test_a_limit_is_held_against_the_numbers_of_a_line(line: str, against: bool | None) -> None:
    found = matching.match("must not be more than 2 days in the office", line)
    assert (found.against if found else None) is against


def test_a_limit_from_below_works_the_other_way_round() -> None:
    wish = "at least 30 days of holiday"
    assert matching.match(wish, "28 days of holiday") == matching.Match(1.0, against=True)
    assert matching.match(wish, "30 days of paid holiday") == matching.Match(1.0, against=False)
    assert matching.match(wish, "Holiday as you like it") is None


def test_a_line_over_the_limit_is_asked_about() -> None:
    office = Line("Four days a week in our office", "duties", "the posting")
    known = replace(BARE, criteria=("no more than 2 days a week in the office",), lines=(office,))
    assert reasons.propose(known).found == ()
    first, *_ = questions.propose(known)
    assert first.tests == (
        "Of what matters to you, you wrote “no more than 2 days a week in the office”. "
        "The posting seems to say otherwise."
    )
