"""Near-equal texts are told from others by their signatures alone."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.postings.rules import NEAR, closeness, sketch

_POOL = [f"word{number}" for number in range(500)]


def text(seed: int, words: int = 300) -> list[str]:
    return random.Random(seed).choices(_POOL, k=words)


def close(one: str, other: str) -> float:
    return closeness(sketch(one), [sketch(other)])[0]


def test_the_same_text_is_wholly_the_same_however_it_is_set() -> None:
    one = " ".join(text(1))
    assert close(one, one.upper().replace(" ", ",\n ")) == 1.0


@pytest.mark.parametrize(("changed", "near"), [(3, True), (15, True), (150, False)])
def test_some_words_changed_leave_it_near_and_half_of_them_do_not(
    changed: int, *, near: bool
) -> None:
    one = text(2)
    other = list(one)
    for at in random.Random(3).sample(range(len(one)), changed):
        other[at] = "changed"
    assert (close(" ".join(one), " ".join(other)) >= NEAR) is near


def test_the_estimate_keeps_to_what_texts_share() -> None:
    """Of 300 runs and 300 others, a third each is shared: a fifth of all there are."""
    shared, one, other = text(4, 100), text(5, 200), text(6, 200)
    told = close(" ".join(shared + one), " ".join(shared + other))
    assert told == pytest.approx(0.2, abs=0.1)


def test_two_texts_share_nothing_by_chance() -> None:
    assert close(" ".join(text(7)), " ".join(text(8))) < 0.2


def test_a_text_too_short_to_tell_is_like_no_other() -> None:
    assert sketch("Baker wanted. Call us.") == ""
    assert close("Baker wanted. Call us.", "Baker wanted. Call us.") == 0.0


def test_each_of_many_is_compared_by_itself() -> None:
    one, other = " ".join(text(1)), " ".join(text(2))
    kept = [sketch(other), "", sketch(one)]
    assert closeness(sketch(one), kept)[1:] == [0.0, 1.0]
    assert closeness("", kept) == [0.0, 0.0, 0.0]
    assert closeness(sketch(one), []) == []


def test_scripts_without_blanks_have_signatures_too() -> None:
    one = "東京の病院で看護師を募集しています。夜勤があります。"
    assert close(one, one + "交通費支給。") >= NEAR
    assert close(one, "大阪の銀行が経理担当者を探しています。土日は休みです。") < NEAR


def test_a_signature_stays_the_same_for_ever() -> None:
    """It is kept in the database: another version must be able to compare with it."""
    assert sketch(" ".join(f"w{number}" for number in range(40)))[:16] == "320ac4256384aa44"


@given(st.text(max_size=400))
def test_any_text_has_a_signature_that_fits_its_column(anything: str) -> None:
    assert len(sketch(anything)) in (0, 256)
