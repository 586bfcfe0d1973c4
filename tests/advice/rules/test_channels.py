"""The parts of a lead are printed as they were computed, and still add up."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import advices

from showup.advice.rules import MadeOf, numbers, present
from showup.advice.rules.channels import cents, shared_out
from showup.engine.advice import Advice, Channel, ChannelName, Interval

TODAY = date.fromisoformat(advices.TODAY)
NAMES: tuple[ChannelName, ...] = ("job", "surprise", "practice", "people", "time")
PARTS = st.lists(st.one_of(st.just(0.0), st.floats(-3, 3, allow_nan=False)), min_size=5, max_size=5)


def made(advice: Advice) -> MadeOf:
    found = present(advice, advices.brightwater(), today=TODAY).made_of
    assert found is not None
    return found


def of_parts(values: list[float]) -> Advice:
    advice, lead = advices.go(), sum(values)
    gain = Interval(lead, lead - 0.1, lead + 0.1)
    parts = tuple(Channel(n, v, 0.01) for n, v in zip(NAMES, values, strict=True))
    return replace(advice, channels=parts, contrast=replace(advice.contrast, gain=gain))


def points(text: str) -> float:
    return float(text.replace(numbers.MINUS, "-"))


@given(PARTS)
def test_what_is_printed_adds_up_and_is_what_was_computed(values: list[float]) -> None:
    advice = of_parts(values)
    found = made(advice)
    printed = {row.name: points(row.text) for row in found.rows}
    assert round(sum(printed.values()), 2) == round(points(found.total_text), 2)
    assert points(found.total_text) == float(f"{sum(values):.2f}")
    for channel in advice.channels:
        assert abs(printed[channel.name] - channel.value) < 0.01 + 1e-9
        if channel.value == 0:
            assert printed[channel.name] == 0


@given(PARTS)
def test_the_sentence_names_every_part_with_its_sign_the_largest_first(
    values: list[float],
) -> None:
    found = made(of_parts(values))
    speaking, _, against = found.sentence.removesuffix(found.total_text + ".").partition("Against")
    said_for = [points(text) for text in re.findall(r"\(([+−][\d.]+)\)", speaking)]
    said_against = [points(text) for text in re.findall(r"\(([+−][\d.]+)\)", against)]
    told = [r.value for r in found.rows if abs(r.value) >= 2 * 0.01]
    assert said_for == sorted((value for value in told if value > 0), reverse=True)
    assert said_against == sorted(value for value in told if value < 0)
    for row in found.rows:
        named = f"{row.label[0].lower()}{row.label[1:]} ({row.text})" in found.sentence
        assert named == (row.value in told)


def test_a_part_within_its_noise_is_shown_neither_as_a_gain_nor_as_a_loss() -> None:
    advice = of_parts([0.3, 0.0, -0.02, 0.0, -0.1])
    parts = tuple(replace(each, noise=0.02) for each in advice.channels)
    found = made(replace(advice, channels=parts))
    assert found.sentence == (
        "For going: this job itself (+0.30). Against it: time (−0.10). "
        "Practice can’t be told from nothing. Together +0.18."
    )


def test_the_parts_of_going_in_words() -> None:
    found = made(advices.explained())
    assert found.sentence == (
        "For going: surprise in the fit (+0.21), practice (+0.16), this job itself (+0.06) and "
        "people and reputation (+0.04). Against it: time (−0.10). Together +0.37."
    )
    assert (found.total_label, found.against) == ("Going, in all", "against declining")
    assert found.range_text == "0.28 to 0.46, in 8 of 10 plausible settings"
    asides = {row.name: row.aside for row in found.rows}
    assert asides == {
        "job": "4 of 10 today, your bar is 4",
        "surprise": "you’re only guessing at it so far",
        "practice": "before Acme, on Wed 2 Dec",
        "people": "one person to meet, doors kept open or closed",
        "time": "about 5 hours, 0.005 to 0.05 points each",
    }
    assert "up to 0.02" in found.note


def test_an_answer_of_before_has_no_parts() -> None:
    assert present(advices.go(), advices.brightwater(), today=TODAY).made_of is None


@pytest.mark.parametrize(
    ("values", "total", "shares"),
    [
        ((0.004, 0.004, 0.004, 0.0, 0.0), 1, [1, 0, 0, 0, 0]),
        ((-0.004, -0.004, -0.004, 0.0, 0.0), -1, [0, 0, -1, 0, 0]),
        ((0.125, -0.125, 0.0, 0.0, 0.0), 0, [13, -13, 0, 0, 0]),
    ],
)
def test_largest_remainders_are_rounded_up(
    values: tuple[float, ...], total: int, shares: list[int]
) -> None:
    found = shared_out(values, total)
    assert sum(found) == total == cents(sum(values))
    assert sorted(found) == sorted(shares)
