"""What an address asks for, and the address that asks for it."""

from __future__ import annotations

from urllib.parse import parse_qsl

from hypothesis import given
from hypothesis import strategies as st

from showup.pipeline.lists import filters as filtering
from showup.pipeline.lists.filters import Filters
from showup.pipeline.rules import REMOTE, STAGES

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ASKED = st.builds(
    Filters,
    view=st.sampled_from(filtering.VIEWS),
    stage=st.sampled_from(["open", "ended", "any", "own-7", *STAGES]),
    source=WORDS.map(str.strip),
    remote=st.sampled_from(REMOTE),
    needs=st.sampled_from(filtering.NEEDS),
    q=WORDS.map(lambda words: " ".join(words.replace("\0", " ").split())),
    sort=st.sampled_from([f"{mark}{name}" for name in filtering.SORTS for mark in ("", "-")]),
    page=st.integers(1, 999_999),
)


@given(ASKED)
def test_an_address_is_read_back_as_what_it_asks_for(asked: Filters) -> None:
    query = filtering.address(asked, page=asked.page)
    assert filtering.read(dict(parse_qsl(query[1:]))) == asked


@given(st.dictionaries(st.sampled_from(list(Filters.__slots__)), WORDS))
def test_any_address_is_read_as_something_that_can_be_asked_for(said: dict[str, str]) -> None:
    asked = filtering.read(said)
    query = filtering.address(asked, page=asked.page)
    assert filtering.read(dict(parse_qsl(query[1:]))) == asked


def test_a_change_leads_to_the_first_page() -> None:
    assert filtering.address(Filters(view="table", page=4), source="Indeed") == (
        "?view=table&source=Indeed"
    )


def test_a_second_click_on_a_head_turns_the_order_round() -> None:
    assert filtering.sorting(Filters(sort="-excitement"), "excitement") == "excitement"
    assert filtering.sorting(Filters(sort="excitement"), "excitement") == "-excitement"
    assert filtering.sorting(Filters(sort="-excitement"), "employer") == "employer"
    assert filtering.sorting(Filters(sort="employer"), "pay") == "-pay"
