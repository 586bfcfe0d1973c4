"""A wish and a line go together word by word, or not at all."""

from __future__ import annotations

import pytest

from showup.agenda.preparing.rules import limits, matching

SAME = [
    ("time to learn", "A learning budget and one Friday a month for it"),
    ("remote work", "We are a remote-first company"),
    ("flexible hours", "Flexible working hours, core time 10 to 3"),
    ("flexibility", "flexible hours"),
    ("no night shifts", "There are no night or weekend shifts"),
    ("a permanent contract", "permanent, full time"),
    ("near Leeds", "in Leeds"),
    ("home office", "remote"),
    ("working from home", "two days of home office"),
    ("small team", "You’d join a team of four: small on purpose"),
    ("holidays", "30 days of vacation"),
    ("open source", "We give back to open-source projects"),
    ("sustainability", "Our mission is a sustainable energy system"),
    ("mentoring", "You will mentor two juniors"),
    ("parental leave", "Sixteen weeks of paid parental leave"),
    ("sustainabilty", "sustainability"),
]
OTHER = [
    ("time to learn", "Machine engineer wanted, no time to lose"),
    ("art", "Start as part of a department"),
    ("port", "Our customer portal"),
    ("sea", "Research and search"),
    ("near the sea", "Nearly all seats are taken"),
    ("small team", "A team of five hundred engineers"),
    ("flexible hours", "24 hours of support"),
    ("open source", "Open to everybody with a source of energy"),
    ("good pay", "You pay attention to detail"),
    ("the work", "work, people and time"),
    ("", "anything"),
]
AGAINST = [
    ("no night shifts", "Night shifts every third week"),
    ("remote work", "No remote work possible"),
    ("no travel", "Up to 40% travel"),
]


@pytest.mark.parametrize(("wish", "line"), SAME)
def test_a_line_answers_a_wish_in_other_forms_of_its_words(wish: str, line: str) -> None:
    found = matching.match(wish, line)
    assert found is not None
    assert not found.against


@pytest.mark.parametrize(("wish", "line"), OTHER)
def test_no_match_is_made_of_parts_of_words_or_words_far_apart(wish: str, line: str) -> None:
    assert matching.match(wish, line) is None


@pytest.mark.parametrize(("wish", "line"), AGAINST)
def test_a_no_on_one_side_makes_it_a_contradiction(wish: str, line: str) -> None:
    found = matching.match(wish, line)
    assert found is not None
    assert found.against


@pytest.mark.parametrize(
    ("wish", "number", "is_most"),
    [
        ("at most two days in the office", 2, True),
        ("never more than two days in the office", 2, True),
        ("I don’t want to work more than 40 hours", 40, True),
        ("nothing over 40 hours a week", 40, True),
        ("no overtime over 5 hours", 5, True),
        ("more than 25 days of holiday", 25, False),
        ("not less than 30 days of holiday", 30, False),
        ("never fewer than 28 days of holiday", 28, False),
        ("not in an office, more than 3 days at home", 3, False),
    ],
)
def test_a_limit_that_is_refused_is_the_other_limit(wish: str, number: int, is_most: bool) -> None:
    assert limits.limit_of(wish) == limits.Limit(number, is_most)


def test_a_line_beyond_a_limit_is_against_the_wish() -> None:
    found = matching.match("never more than two days in the office", "In the office 4 days a week")
    assert found is not None
    assert found.against


def test_likeness_is_of_words_not_of_letters() -> None:
    asks = "Three years of experience with Python"
    assert matching.likeness(asks, "At least 3 years' experience in Python") >= 0.5
    assert matching.likeness(asks, "A driving licence") == 0.0
    assert matching.likeness(asks, asks) == 1.0
    assert matching.likeness("", asks) == 0.0
