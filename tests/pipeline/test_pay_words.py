"""Pay as people type it, and as it is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.pipeline.models import Opportunity
from showup.pipeline.pay_words import read, words
from showup.pipeline.rules import FieldError


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("45-55k EUR/year", "45,000 to 55,000 EUR a year"),
        ("€45k–55k p.a.", "45,000 to 55,000 EUR a year"),
        ("60000", "60,000"),
        ("25.50 GBP/hour", "25.50 GBP an hour"),
        ("£30/h", "30 GBP an hour"),
        ("4.500 EUR a month", "4,500 EUR a month"),
        ("3.500,50 eur monthly", "3,500.50 EUR a month"),
        ("45,5k", "45,500"),
        ("from 50k", "from 50,000"),
        ("up to 60k usd", "up to 60,000 USD"),
        ("1'200 CHF per week", "1,200 CHF a week"),
        ("55 000 to 60 000 SEK", "55,000 to 60,000 SEK"),
    ],
)
def test_pay_is_read_and_told(said: str, told: str) -> None:
    assert words(Opportunity(**read(said))) == told


@pytest.mark.parametrize("said", ["", "lots", "45k ducats", "1-2-3", "-5", "5 EUR/aeon"])
def test_what_is_no_pay_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(FieldError, match="45-55k EUR/year"):
        read(said)


@given(st.text(max_size=20))
def test_no_text_breaks_it(said: str) -> None:
    try:
        found = read(said)
    except FieldError:
        return
    assert found


def test_no_pay_is_told_as_none() -> None:
    assert words(Opportunity()) == ""
