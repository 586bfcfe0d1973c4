"""Numbers as people type them."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from showup.shared.amounts import Amount, Whole


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("5", 5.0),
        ("2.5", 2.5),
        ("2,5", 2.5),
        ("0.025", 0.025),
        ("40,000", 40000.0),
        ("40.000", 40000.0),
        ("40 000", 40000.0),
        ("40'000", 40000.0),
        ("1,250,000", 1250000.0),
        ("42 000.50", 42000.5),
        ("1.200,50", 1200.5),
        ("1,200.50", 1200.5),
        ("", None),
        (5.5, 5.5),
    ],
)
def test_thousands_and_decimals_are_told_apart(said: object, means: float | None) -> None:
    assert Amount(required=False).clean(said) == means


@pytest.mark.parametrize("said", ["five", "1e999", "nan", "5 or 6", "--"])
def test_what_is_no_number_is_said_with_an_example(said: str) -> None:
    with pytest.raises(ValidationError, match=r"Write it like 19\.50"):
        Amount(example="19.50").clean(said)


@pytest.mark.parametrize("said", ["inf", "nan", "1e999", "1,20,0.5", "1.200.50"])
def test_no_whole_number_is_said_too(said: str) -> None:
    with pytest.raises(ValidationError, match="Write it like 2"):
        Whole(example="2").clean(said)


def test_a_whole_number_is_whole() -> None:
    assert Whole(high=12).clean("3") == 3
    with pytest.raises(ValidationError, match="whole number"):
        Whole(high=12).clean("2.5")
    with pytest.raises(ValidationError, match="It goes from 1 to 12"):
        Whole(low=1, high=12).clean("13")
