"""The numbers that can be tried, one's own odds among them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests import advices

from showup.advice.rules.other import OtherError, numbers, said, with_numbers


def test_the_chance_that_is_assumed_can_be_tried_otherwise() -> None:
    asked = advices.brightwater()
    now = numbers(asked)
    assert now.odds == 33  # what Showup assumes of a whole process
    assert with_numbers(asked, now) == asked
    tried = with_numbers(asked, said(now, ["odds=60"]))
    assert numbers(tried).odds == 60
    assert numbers(with_numbers(asked, replace(now, excitement=9.0))).odds == 33
    others = [job for job in tried.opportunities if job.id != asked.open]
    assert others == list(asked.opportunities[1:])


def test_ones_own_odds_are_what_is_tried_where_they_were_said() -> None:
    asked = advices.brightwater()
    mine = replace(asked.opportunities[0], own_odds=0.5)
    asked = replace(asked, opportunities=(mine, *asked.opportunities[1:]))
    tried = with_numbers(asked, replace(numbers(asked), odds=20.0))
    assert tried.opportunities[0].own_odds == 0.2
    assert with_numbers(asked, replace(numbers(asked), odds=None)) == asked


def test_an_offer_has_no_odds_to_try() -> None:
    asked = advices.brightwater()
    offer = replace(asked.opportunities[0], stage="offer", offer_deadline=6)
    held = replace(asked, opportunities=(offer, *asked.opportunities[1:]), kind="offer")
    assert numbers(held).odds is None
    with pytest.raises(OtherError, match="An offer has no odds"):
        said(numbers(held), ["odds=60"])


@pytest.mark.parametrize("odds", ["0", "100", "soon"])
def test_odds_off_their_scale_are_refused(odds: str) -> None:
    with pytest.raises(OtherError, match="odds"):
        said(numbers(advices.brightwater()), [f"odds={odds}"])
