"""A typed name finds what it means, and says so where two fit."""

from __future__ import annotations

import pytest

from showup.pipeline.finding import best

NAMES = {
    1: ["Harbour Housing", "Service designer"],
    2: ["Acme Tools", "Cook"],
    3: ["Acme Foods", "Gardener"],
    4: ["株式会社ひかり", ""],
    5: ["Macme", ""],
    6: ["Köhler & Söhne", ""],
}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("harbour housing", (1,)),
        ("HARBOUR", (1,)),
        ("harbor", (1,)),
        ("hrbou", (1,)),
        ("desig", (1,)),
        ("serv des", (1,)),
        ("acme", (2, 3)),
        ("acme foods", (3,)),
        ("株式", (4,)),
        ("köhler", (6,)),
        ("kohler", (6,)),
        ("koehler soehne", (6,)),
        ("sign", ()),
        ("bour", ()),
        ("zebra", ()),
        ("", ()),
        ("!?", ()),
    ],
)
def test_a_name_finds_what_it_means(said: str, found: tuple[int, ...]) -> None:
    assert best(said, NAMES) == found
