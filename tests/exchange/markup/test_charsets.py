"""The charset that a page or mail names is taken only where letters are written in it."""

from __future__ import annotations

import pytest

from showup.exchange.fetching.bodies import in_utf8
from showup.exchange.markup.charsets import html_from, text_from

NOTATIONS = ("punycode", "IDNA", "unicode_escape", "raw_unicode_escape", "undefined")
WORDS = "Koch, Café Brüne: 3\\u0041 - bahn-vorort-jobs"


@pytest.mark.parametrize("named", NOTATIONS)
def test_a_notation_of_python_is_no_charset(named: str) -> None:
    assert text_from(WORDS.encode(), named) == WORDS


@pytest.mark.parametrize("named", NOTATIONS)
def test_a_page_may_not_ask_for_one_either(named: str) -> None:
    page = f'<meta charset="{named}"><p>{WORDS}'.encode()
    assert html_from(page).endswith(WORDS)
    assert in_utf8(page, f"text/html; charset={named}") == page


def test_a_page_in_latin_1_has_the_marks_that_browsers_show() -> None:
    body = "“Köchin” – 2.000 €".encode("cp1252")
    assert "“Köchin” – 2.000 €" in in_utf8(body, "text/html; charset=ISO-8859-1").decode()
