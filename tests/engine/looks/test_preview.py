"""A quick answer to a changed input: near the whole one, and what stands where nothing changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.pipelines import DREAM, asked

from showup.engine.advice import Advice
from showup.engine.decide import advise
from showup.engine.looks.preview import Preview, preview
from showup.engine.ranking import side
from showup.engine.situation import Opportunity, Situation

OTHER = Opportunity("other", excitement=6, stage="waiting")
USUAL = asked(5, DREAM, OTHER)


@pytest.fixture(scope="module")
def advice() -> Advice:
    return advise(USUAL)


def with_bar(situation: Situation, bar: float) -> Situation:
    return replace(situation, seeker=replace(situation.seeker, bar=bar))


CHANGED = (
    asked(8.5, DREAM, OTHER),
    asked(1, DREAM, OTHER),
    asked(5, DREAM, OTHER, hours=16.0),
    with_bar(USUAL, 2.0),
    with_bar(USUAL, 6.5),
)


def values(found: Advice | Preview) -> dict[tuple[str, int | None], float]:
    return {(row.choice.verb, row.choice.day): row.value.mid for row in found.ranked}


def test_what_was_not_changed_is_the_answer_that_stands(advice: Advice) -> None:
    found = preview(USUAL, advice, asked=USUAL)
    assert (found.ranked, found.too_close) == (advice.ranked, advice.too_close)
    assert (found.contrast, found.side_share) == (advice.contrast, advice.side_share)


@pytest.mark.parametrize("situation", CHANGED)
def test_it_is_near_the_whole_answer_by_the_noise_it_states(
    advice: Advice, situation: Situation
) -> None:
    found, whole = preview(situation, advice, asked=USUAL), advise(situation)
    there = {row.choice: row.value.mid for row in whole.ranked}
    for row in found.ranked:
        assert abs(row.value.mid - there[row.choice]) < 4 * row.noise + 0.01
    if not whole.too_close:
        assert side(found.best.choice) == side(whole.best.choice)
    assert abs(found.side_share - whole.side_share) < 0.15


def test_it_is_the_same_on_any_number_of_threads(advice: Advice) -> None:
    one, three = (preview(CHANGED[0], advice, asked=USUAL, threads=n) for n in (1, 3))
    assert one == three


def test_a_hairs_change_moves_it_by_a_hair_however_few_the_paths(advice: Advice) -> None:
    """So few paths would be off by tenths of a point by themselves."""
    found = preview(asked(5.001, DREAM, OTHER), advice, asked=USUAL, settings=8, paths=2)
    for choice, value in values(found).items():
        assert value == pytest.approx(values(advice)[choice], abs=0.005)


def test_another_excitement_leaves_what_comes_of_declining_to_the_last_digit(
    advice: Advice,
) -> None:
    found = preview(asked(6, DREAM, OTHER), advice, asked=USUAL)
    alone = "decline", None
    assert values(found)[alone] == pytest.approx(values(advice)[alone], abs=1e-9)
    assert values(found)["go", 3] > values(advice)["go", 3] + 0.05


def test_fewer_settings_are_less_sure_and_say_so(advice: Advice) -> None:
    few = preview(CHANGED[0], advice, asked=USUAL, settings=8, paths=8)
    many = preview(CHANGED[0], advice, asked=USUAL, settings=64, paths=32)
    assert few.contrast.noise > many.contrast.noise >= 0
