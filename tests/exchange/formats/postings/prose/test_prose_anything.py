"""Whatever is pasted, the reader answers, and soon; and it quotes what stands there."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.formats.postings.prose import facts, posting_of

SCRAPS = st.sampled_from(
    [
        "Acme ", "| ", " - ", "Senior ", "Engineer ", "Berlin ", "London, UK ", "NYC/", "Remote ", "no ", "ONSITE ",
        "$100k", "-", "€", "60.000 ", "bis ", "1,00,000 ", "¥6M", "/hr ", "per year ", "Salary: ", "Location:\n",
        "Apply by ", "31/12/2026 ", "31. Februar ", "2 days a week ", "at home ", "intern", "(m/w/d) ", "GmbH\n",
        "\n", "\n\n", "\t", "\r\n", "\0", "\u202e", "ﷺ", "https://", "@", "’", "· 3 weeks ago ", "St. ", "AB ",
        "9" * 40, "0001-01-01 ", "'" * 5, "[" * 5, ".-",
    ]
)  # fmt: skip


@given(st.lists(st.one_of(SCRAPS, st.text(max_size=12)), max_size=40), st.dates())
def test_text_of_any_kind_never_raises(scraps: list[str], today: date) -> None:
    text = "".join(scraps)
    posting = posting_of(text, today=today)
    assert posting.text == text
    assert facts(text, title=text[:50], country=text[:2], today=None).closes_quote is not None


@given(st.lists(SCRAPS, max_size=30))
def test_what_is_quoted_stands_in_the_text(scraps: list[str]) -> None:
    text = "".join(scraps)
    read = facts(text)
    squeezed = re.sub(r"\W", "", text.replace("’", "'"))
    quotes = [one.quote for one in (*read.contracts, read.remote or read.pay) if one]
    for quote in quotes:
        assert all(re.sub(r"\W", "", part) in squeezed for part in quote.split(" | "))


HOSTILE = [
    "a", "A ", "Abc ", "Abc-", "A'b ", " ", "1", "1 ", "$1,000 ", "1.000", "|", "| a ", "\n", "a\n", "http://", "a@",
    "a.", "A. ", "remote ", "no ", "not ", "2 days ", "London, ", "in London ", "London/", "Foo/", "senior ", "junior-",
    "looking for ", "Location: ", "Location:\n", "-", " - ", "(", ")(", "contract ", "apply by ", "1 May ",
    "is based in ", "We are ", "100k-", "engineer ", "Engineer at ", "per year ", "1 bis ", "our new office ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_two_hundred_thousand_hostile_characters_are_read_at_once(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    started = time.process_time()
    posting_of(text, today=date(2026, 11, 23))
    assert time.process_time() - started < 4.0
