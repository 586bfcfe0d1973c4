"""Pages as text: what a reader sees, and nothing that was hidden from them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.exchange.markup.nesting import DEPTH, stripped
from showup.exchange.markup.text import text_of_html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Dear Me,</p><p>come</p>", "Dear Me,\n\ncome"),
        ("one<br>two", "one\ntwo"),
        ("<ul><li>Mon</li><li>Tue</li></ul>", "- Mon\n- Tue"),
        ("<ul><li><p>Mon</p></li><li><p>Tue</p></li></ul>", "- Mon\n\n- Tue"),
        (
            "<table><tr><td>Date</td><td>1 Dec</td></tr><tr><td>Time</td><td>10:00</td></tr></table>",
            "Date 1 Dec\nTime 10:00",
        ),
        ("<p>a\n  b&nbsp;c &amp; d</p>", "a b c & d"),
        ('<a href="https://x.example/j">Join</a> now', "Join (https://x.example/j) now"),
        ('<a href="https://x.example/">x.example</a>', "x.example"),
        ('<a href="mailto:ann@x.example">ann@x.example</a>', "ann@x.example"),
        (
            '<a href="https://x.example/j"><img alt="Join call" src=y></a>',
            "Join call (https://x.example/j)",
        ),
        ('<a href="#top">Top</a><a href="javascript:x()">Go</a>', "TopGo"),
        ("<style>p{}</style><script>alert(1)</script><title>t</title>Hi", "Hi"),
        ('<div style="display:none">secret</div>Hi', "Hi"),
        ('<span style="font-size:0px;color:#fff">secret</span>Hi', "Hi"),
        ('<p style="font-size:0.9em">Hi</p>', "Hi"),
        ("<p hidden>secret</p>Hi", "Hi"),
        ("Hi\u200b\u200c\ufeff there", "Hi there"),
        ("", ""),
    ],
)
def test_a_page_becomes_what_a_reader_sees(page: str, text: str) -> None:
    assert text_of_html(page) == text


def test_a_page_nested_too_deep_is_read_all_the_same() -> None:
    page = "<div>" * (DEPTH + 1) + "<script>x</script>Come &amp; see"
    assert text_of_html(page) == "Come & see"


@given(st.text(alphabet="<>/abp \"'=!-&;", max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_page_is_too_broken(page: str) -> None:
    assert isinstance(text_of_html(page), str)
    assert len(stripped(page)) <= len(page) * 2
