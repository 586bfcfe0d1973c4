"""Small counts are words, larger ones figures."""

from __future__ import annotations

import pytest

from showup.shared.counting import count, sentence


@pytest.mark.parametrize(
    ("number", "says"),
    [(0, "no answers"), (1, "one answer"), (12, "twelve answers"), (13, "13 answers")],
)
def test_counts_are_said_as_one_says_them(number: int, says: str) -> None:
    assert count(number, "answer") == says


def test_a_sentence_begins_with_a_capital_and_keeps_the_rest() -> None:
    assert sentence("two answers for ACME") == "Two answers for ACME"
