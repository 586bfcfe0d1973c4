"""The pictures keep their words on the page and say what the numbers say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import advices

from showup.advice import charts, rules
from showup.advice.rules.answer import OddsRow, Percent

TODAY = date.fromisoformat(advices.TODAY)


@st.composite
def percents(draw: st.DrawFn) -> Percent:
    low, mid, high = sorted(draw(st.tuples(*(st.integers(0, 100) for _ in range(3)))))
    return Percent(mid, low, high)


def row(without: Percent, taking: Percent) -> OddsRow:
    return OddsRow("any", "Any job", without, taking, Percent(0, 0, 0), "", "", "", tells=True)


def number(percent: str) -> float:
    return float(percent.removesuffix("%"))


@given(percents(), percents())
def test_every_label_has_room_on_its_side(without: Percent, taking: Percent) -> None:
    pair = charts.odds_chart([row(without, taking)]).pairs[0]
    for span in (pair.without, pair.taking):
        at = number(span.label.x)
        free = at if span.label.anchor == "end" else 100 - at
        assert free >= charts.ROOM
        assert 0 <= number(span.low) <= number(span.mid) <= number(span.high) <= 100


@given(percents(), percents())
def test_the_dot_stands_where_the_number_says(without: Percent, taking: Percent) -> None:
    pair = charts.odds_chart([row(without, taking)]).pairs[0]
    assert (pair.without.mid, pair.without.percent) == (f"{without.mid}%", without.mid)
    assert (pair.taking.mid, pair.taking.percent) == (f"{taking.mid}%", taking.mid)


def test_the_timeline_keeps_the_order_and_names_the_dream() -> None:
    answer = rules.present(advices.go(), advices.brightwater(), today=TODAY)
    line = charts.timeline(answer, first=TODAY, offered=(5, 7, 15))
    assert line is not None
    places = [number(stop.x) for stop in line.stops]
    assert places == sorted(places)
    assert [stop.name for stop in line.stops] == ["Brightwater", "Kestrel", "Acme"]
    assert [stop.dream for stop in line.stops] == [False, False, True]
    assert len(line.others) == 2  # offered, but not taken


@given(st.lists(st.integers(0, 90), min_size=2, max_size=9))
def test_names_on_one_side_never_run_into_each_other(days: list[int]) -> None:
    answer = rules.present(advices.go(), advices.brightwater(), today=TODAY)
    steps = tuple(replace(answer.order[0], day=day) for day in sorted(days))
    line = charts.timeline(replace(answer, order=steps), first=TODAY, offered=())
    assert line is not None
    for side in (True, False):
        named = [stop for stop in line.stops if stop.name and stop.above is side]
        assert all(edges(one)[1] <= edges(two)[0] + 0.1 for one, two in pairwise(named))


def edges(stop: charts.Stop) -> tuple[float, float]:
    at, width = number(stop.x), charts.LETTER * max(len(stop.name), len(stop.when))
    left = at - {"": 0.0, "mid": width / 2, "end": width}[stop.anchor]
    return left, left + width


@pytest.mark.parametrize(
    ("name", "pointed"),
    [
        ("Brightwater Logistics", "Brightwater"),
        ("The Harbour Trust", "The Harbour"),
        ("Verkehrsbetriebe", "Verkehrsbetri…"),
        ("", ""),
    ],
)
def test_a_long_name_is_pointed_at(name: str, pointed: str) -> None:
    assert charts.short(name) == pointed


def test_one_interview_is_no_order() -> None:
    answer = rules.present(advices.go(), advices.brightwater(), today=TODAY)
    alone = replace(answer, order=answer.order[:1])
    assert charts.timeline(alone, first=TODAY, offered=(5,)) is None
