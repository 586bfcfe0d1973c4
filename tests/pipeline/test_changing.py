"""What a change is called in the history."""

from __future__ import annotations

import pytest

from showup.pipeline.changing import sentence


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ({"excitement": 4.0}, {"excitement": 6.0}, "You gave Acme 6 of 10, 4 before."),
        ({"excitement": None}, {"excitement": 6.5}, "You gave Acme 6.5 of 10."),
        ({"excitement": 6.0}, {"excitement": None}, "Acme: excitement changed."),
        ({"dream": False}, {"dream": True}, "Acme is the one you want most."),
        ({"dream": True}, {"dream": False}, "Acme is no longer the one you want most."),
        ({"employer": "Acme"}, {"employer": "Beta"}, "Acme is called Beta now."),
        ({}, {"pay_low": 1.0, "pay_high": 2.0}, "Acme: pay changed."),
        ({}, {"place": "Leeds", "title": "Lead"}, "Acme: place and role changed."),
        (
            {},
            {"place": "", "title": "", "link": "", "hours": 2.0},
            "Acme: place, role, link and more changed.",
        ),
        ({}, {"similarity": 0.2}, "Acme was changed."),
    ],
)
def test_it_names_what_was_changed(
    before: dict[str, object], after: dict[str, object], says: str
) -> None:
    assert sentence("Acme", before, after) == says
