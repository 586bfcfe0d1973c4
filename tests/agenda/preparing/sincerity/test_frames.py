"""Meanings made of things that stand together: near, in one clause, and not taken back."""

import pytest

from showup.agenda.preparing.sincerity import Kind, check


def _kinds(text: str) -> list[Kind]:
    return [remark.kind for remark in check(text)]


@pytest.mark.parametrize(
    ("said", "kind", "taken_back"),
    [
        (
            "My foreman took the credit for every roof.",
            "talking down",
            "My foreman never took the credit for any roof.",
        ),
        (
            "I'm here mainly to practise.",
            "only practice",
            "I'm not here just to practise.",
        ),
        (
            "My aunt said I should apply.",
            "disinterest",
            "My aunt said I should apply, and then I read about your school.",
        ),
        (
            "You pay two hundred more, that's the whole story.",
            "only money",
            "Do you pay two hundred more, and is that the whole story?",
        ),
        (
            "Unser Meister hat uns jahrelang angebrüllt.",
            "talking down",
            "Unser Meister hat uns nie angebrüllt.",
        ),
        (
            "Mia zia mi ha iscritto, io non volevo venire.",
            "disinterest",
            "Mia zia mi ha insegnato a cucire.",
        ),
    ],
)
def test_the_same_things_are_left_alone_once_taken_back(
    said: str, kind: Kind, taken_back: str
) -> None:
    assert _kinds(said) == [kind]
    assert _kinds(taken_back) == []


def test_things_of_two_clauses_make_no_meaning() -> None:
    assert _kinds("My boss was kind, but the software was a nightmare.") == []


def test_a_denial_between_two_things_is_heard() -> None:
    assert _kinds("My manager, I must say, was never a bully.") == []


def test_what_one_did_about_it_takes_it_back() -> None:
    assert _kinds("My boss never paid for training, so I paid for the course myself.") == []


def test_whether_one_starts_early_or_late_is_no_disinterest() -> None:
    assert _kinds("It makes no difference to me whether I get this job.") == ["disinterest"]
    assert _kinds("It makes no difference to me whether I start early or late.") == []
