"""Reasons are honest: each has a source, none is invented, none is added to make three."""

from __future__ import annotations

from dataclasses import replace

import pytest

from showup.agenda.preparing.rules import reasons
from showup.agenda.preparing.rules.doubt_words import DOUBTS
from showup.agenda.preparing.rules.known import Known, Line, Met, Pay
from showup.pipeline.rules import REASONS

BARE = Known("Kestrel Energy")
OFFER = Line("• A learning budget of £1,000 a year", "offers", "the posting")
ASK = Line("You learn fast", "asks", "the posting")


def says(known: Known) -> list[str]:
    return [each.says for each in reasons.propose(known).found]


def test_where_nothing_is_known_nothing_is_proposed() -> None:
    found = reasons.propose(BARE)
    assert found.found == ()
    assert "none that we’d stand by" in found.says
    assert "no posting is kept" in found.says


def test_a_criterion_is_answered_with_the_lines_own_words() -> None:
    known = replace(BARE, criteria=("time to learn",), lines=(ASK, OFFER), has_posting=True)
    assert says(known) == [
        "“Time to learn” matters to me, and they write: “A learning budget of £1,000 a year”"
    ]


def test_what_they_demand_is_no_reason_to_want_it() -> None:
    assert says(replace(BARE, criteria=("time to learn",), lines=(ASK,))) == []


def test_a_line_that_says_the_opposite_is_no_reason_but_a_contradiction() -> None:
    nights = Line("Night shifts every third week", "duties", "the posting")
    known = replace(BARE, criteria=("no night shifts",), lines=(nights,))
    assert says(known) == []
    assert [each.quote for each in reasons.conflicts(known)] == ["Night shifts every third week"]


def test_one_line_serves_one_criterion_only() -> None:
    known = replace(BARE, criteria=("learning", "a budget"), lines=(OFFER,))
    assert len(says(known)) == 1


def test_more_pay_is_said_only_of_pay_that_compares() -> None:
    mine = Pay("Kestrel", 45000.0, 55000.0, "EUR", "year")
    less = Pay("Acme", 40000.0, 42000.0, "EUR", "year")
    dollars = Pay("Tern", 10000.0, 10000.0, "USD", "year")
    known = replace(BARE, pay=mine, other_pay=(less, dollars))
    assert says(known) == ["It pays 45,000 to 55,000 EUR a year, more than Acme."]
    more = Pay("Bee", 90000.0, None, "EUR", "year")
    assert says(replace(known, other_pay=(more, replace(more, label="Cat"), less))) == []
    assert says(replace(known, other_pay=(dollars,))) == []


def test_someone_one_knows_is_a_reason() -> None:
    met = Met("Nora Lind", "Acme", 7, "Tue 24 Nov")
    assert says(replace(BARE, met=(met,))) == [
        "I’d see Nora Lind again, whom I met at Acme on Tue 24 Nov."
    ]


def test_each_doubt_is_turned_into_what_would_have_to_be_true() -> None:
    assert set(DOUBTS) == set(REASONS)
    for doubt in REASONS:
        (reason,) = reasons.propose(replace(BARE, doubts=(doubt,), doubt_words="hm, Leeds")).found
        assert reason.says.startswith("It would be a good surprise if ")
        assert "hm, Leeds" in reason.source


def test_the_three_are_of_different_sorts_first() -> None:
    lines = tuple(Line(f"{word} for all", "offers", "") for word in ("Learning", "Bicycles", "Tea"))
    known = replace(
        BARE,
        criteria=("learning", "bicycles", "tea"),
        lines=lines,
        doubts=("manager",),
        met=(Met("Nora Lind", "Acme", 7),),
    )
    kinds = [each.kind for each in reasons.propose(known).found]
    assert kinds == ["criterion", "person", "surprise"]
    without = replace(known, doubts=(), met=())
    assert [each.kind for each in reasons.propose(without).found] == ["criterion"] * 3


@pytest.mark.parametrize("length", [10, 181, 5000])
def test_a_long_line_is_quoted_short_and_at_a_word(length: int) -> None:
    line = ("word " * length)[:length].strip()
    cut = reasons.short(line)
    assert len(cut) <= reasons.QUOTE + 2
    assert cut == line or cut.endswith("word …")
