"""What a record has taught reads like a sentence, whatever it holds."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.advice.rules.learned import Page, Told, page, with_range
from showup.engine.learning.grid import Estimate
from showup.engine.learning.lessons import learn
from showup.engine.learning.record import Application, Impression, Record, Result, Wait

DAYS = st.integers(0, 400)
OUTCOMES: tuple[Literal["invited", "rejected", "open"], ...] = ("invited", "rejected", "open")
RECORDS = st.builds(
    Record,
    results=st.lists(st.builds(Result, st.booleans(), span=st.integers(1, 3)), max_size=14).map(tuple),
    impressions=st.lists(
        st.builds(Impression, st.floats(0, 10), st.floats(0, 10)), max_size=4
    ).map(tuple),
    applications=st.lists(
        st.builds(Application, DAYS, st.sampled_from(OUTCOMES)), max_size=14
    ).map(tuple),
    gaps=st.lists(st.builds(Wait, DAYS, st.booleans()), max_size=3).map(tuple),
    verdicts=st.lists(st.builds(Wait, DAYS, st.booleans()), max_size=3).map(tuple),
    offers=st.lists(DAYS, max_size=3).map(tuple),
)  # fmt: skip


def said(record: Record) -> Page:
    return page(learn(record), record)


def told(record: Record, name: str) -> Told:
    shown = said(record)
    return next(each for each in (*shown.learned, *shown.not_yet) if each.name == name)


@given(RECORDS)
@settings(max_examples=40, deadline=None)
def test_any_record_reads_well(record: Record) -> None:
    shown = said(record)
    assert len(shown.learned) + len(shown.not_yet) == 8
    for each in (*shown.learned, *shown.not_yet):
        assert re.match(r"^[A-Z0-9]", each.sentence), each.sentence
        assert each.sentence.endswith("."), each.sentence
        assert not re.search(
            r"\bnan|\binf\b|None|  |(?<![.\d])1 (days|points)|of one round", each.sentence
        )
        assert (each in shown.learned) == (each.outcomes > 0)


def test_rounds_and_processes_are_counted_apart() -> None:
    results = (Result(passed=True), Result(passed=False), Result(passed=False, span=2))
    sentence = told(Record(results=results), "chance").sentence
    assert sentence.startswith(
        "You have passed one of two rounds. Of one other only the end is known: none brought an "
        "offer. That puts your chance of a whole process of two rounds at about "
    )


@pytest.mark.parametrize(
    ("passed", "says"),
    [
        (True, "The one round whose result you noted was passed."),
        (False, "The one round whose result you noted was not passed."),
    ],
)
def test_one_round_is_no_statistic(passed: bool, says: str) -> None:
    assert told(Record(results=(Result(passed),)), "chance").sentence.startswith(says)


@pytest.mark.parametrize(
    ("moves", "says"),
    [
        ((2.0,), "One job’s excitement rose by 2 points after you met them."),
        ((-1.0,), "One job’s excitement fell by 1 point after you met them."),
        ((3.0, -1.0), "After you met them, the excitement of two jobs rose by 1 point on average."),
        ((1.0, -1.0), "After you met them, the excitement of two jobs stayed the same on average."),
    ],
)
def test_impressions_say_which_way_they_went(moves: tuple[float, ...], says: str) -> None:
    pairs = tuple(Impression(5.0, 5.0 + by) for by in moves)
    assert told(Record(impressions=pairs), "bias").sentence.startswith(says)


@pytest.mark.parametrize(
    ("waits", "says"),
    [
        ((Wait(9),), "One took 9 days."),
        ((Wait(1),), "One took 1 day."),
        (
            (Wait(9), Wait(12), Wait(30, over=False)),
            "Two took 11 days on average, one isn’t over yet.",
        ),
        ((Wait(30, over=False),) * 2, "Two aren’t over yet."),
    ],
)
def test_waits_say_how_many_are_over(waits: tuple[Wait, ...], says: str) -> None:
    assert told(Record(verdicts=waits), "result_days").sentence.startswith(says)


def test_an_end_of_what_is_plausible_is_named_in_the_direction_it_lies() -> None:
    quick, slow = (
        told(Record(verdicts=(Wait(days),) * 20), "result_days").detail for days in (0, 90)
    )
    assert "might say less" in quick
    assert "might say more" in slow
    assert told(Record(verdicts=(Wait(10),)), "result_days").detail == ""


def test_a_number_stands_with_its_interval() -> None:
    assert with_range(Estimate(0.051, 0.174, 0.4), "%") == "17% (5 to 40)"
    assert with_range(Estimate(0.6, 1.2, 3.4), "days") == "1 day (1 to 3)"
    assert with_range(Estimate(0.02, 0.2, 0.38), "points") == "0.6 points (0.1 to 1.1)"
