"""Tables of meanings: what a line may hold, and that no line of ours leads nowhere."""

import time

import pytest

from showup.agenda.preparing.sincerity import check
from showup.agenda.preparing.sincerity.meanings import heard
from showup.agenda.preparing.sincerity.meanings.grammar import read
from showup.agenda.preparing.sincerity.meanings.matching import Said

TABLE = """
break:
    and
animal:
    cat|dog* / old? horse
likes:
    i ~2 {animal}
"""


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("I like cat", ["I like cat"]),
        ("I like all doggies", ["I like all doggies"]),
        ("I old horse", ["I old horse"]),
        ("I like, cat", []),
        ("I and cat", []),
        ("I do like every cat", []),
        ("I saw a cat-like thing", []),
    ],
)
def test_a_line_says_which_words_may_stand_where(text: str, stretches: list[str]) -> None:
    said = Said(text, read(TABLE), joined=True)
    assert [text[start:end] for start, end in said.find("likes")] == stretches


def test_a_line_that_names_nothing_is_an_error() -> None:
    with pytest.raises(KeyError):
        read("likes:\n    {nobody} laughs")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl"])
def test_each_language_says_each_kind(language: str) -> None:
    said = heard("x", language)
    assert {"practice", "disinterest", "disinterest_no", "down", "down_no", "money"} <= {
        *said.names
    }


def test_a_page_of_one_sentence_is_quick_and_no_error() -> None:
    check("My boss.")  # tables are read once
    began = time.process_time()
    check("my boss was really very so " * 400)
    assert time.process_time() - began < 1
