"""A contradiction is named with its field and how to mend it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.engine.pipelines import DREAM, LUKEWARM, asked

from showup.engine.checks import MOST_OPPORTUNITIES, SituationError, check
from showup.engine.decide import advise
from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation

PLAIN = asked(6, DREAM)


def test_a_plain_situation_has_no_fault() -> None:
    assert check(PLAIN) == ()


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"hours": -1.0}, "hours"),
        ({"deal_ok": 1.2}, "deal_ok"),
        ({"own_odds": -0.1}, "own_odds"),
        ({"excitement": 11.0}, "excitement"),
        ({"excitement": float("nan")}, "excitement"),
        ({"hours": float("inf")}, "hours"),
        ({"hours": 1e300}, "hours"),
        ({"people": 10**400}, "people"),
        ({"worth": ((1e308, 0.5), (3.0, 0.5))}, "worth[0][0]"),
        ({"id": ""}, "id"),
        ({"sureness": "quite"}, "sureness"),
        ({"stage": "hired"}, "stage"),
        ({"stage": "booked"}, "booked_day"),
        ({"slots": ()}, "slots"),
        ({"slots": (-2,)}, "slots"),
        ({"slots": (400,)}, "slots"),
        ({"answer_by": -1}, "answer_by"),
        ({"answer_by": 10**7}, "answer_by"),
        ({"stage": "booked", "booked_day": 10**7}, "booked_day"),
        ({"round": 3}, "round"),
        ({"rounds": 0}, "rounds"),
        ({"pass_chances": (0.5,)}, "pass_chances"),
        ({"pass_chances": (0.5, 1.5)}, "pass_chances"),
        ({"worth": ((5.0, 0.5),)}, "worth"),
        ({"worth": ((5.0, 1.5), (6.0, -0.5))}, "worth"),
        ({"similarity": 2.0}, "similarity"),
        ({"people": -1}, "people"),
        ({"moves_made": -1}, "moves_made"),
        ({"offer_days": 0.0}, "offer_days"),
        ({"invite_chance": 3.0}, "invite_chance"),
        ({"applied_day": 2}, "applied_day"),
        ({"invited_day": 1}, "invited_day"),
        ({"stage": "booked", "booked_day": 3, "invited_day": 5}, "booked_day"),
        ({"booked_from": 25.0}, "booked_from"),
        ({"booked_from": 10.0, "booked_to": 9.0}, "booked_to"),
    ],
)
def test_a_fault_of_one_opportunity_is_named_by_its_field(
    change: dict[str, object], path: str
) -> None:
    broken = replace(LUKEWARM, **change)  # type: ignore[arg-type] # broken on purpose
    faults = check(Situation((DREAM, broken), "dream", "booked"))
    assert [fault.path for fault in faults] == [f"opportunities[1].{path}"]
    assert "; " in faults[0].says


@pytest.mark.parametrize(
    ("situation", "path"),
    [
        (Situation((), "a"), "opportunities"),
        (replace(PLAIN, open="nobody"), "open"),
        (replace(PLAIN, open="dream"), "open"),
        (replace(PLAIN, kind="offer"), "open"),
        (replace(PLAIN, opportunities=(LUKEWARM, LUKEWARM)), "opportunities[1].id"),
        (replace(PLAIN, seeker=Seeker(horizon_days=0)), "seeker.horizon_days"),
        (replace(PLAIN, seeker=Seeker(hours_a_week=-3.0)), "seeker.hours_a_week"),
        (replace(PLAIN, beliefs=Beliefs(lead=Belief(0.5, 0.6, 0.7))), "beliefs.lead"),
        (replace(PLAIN, beliefs=Beliefs(moved=Belief(1.0, 0.9, 1.4))), "beliefs.moved"),
        (replace(PLAIN, beliefs=Beliefs(gap_days=Belief(1, 0, 2))), "beliefs.gap_days"),
        (replace(PLAIN, beliefs=Beliefs(lead=Belief(0.1, 0.2, 0.05))), "beliefs.lead"),
        (
            replace(PLAIN, beliefs=Beliefs(lead=Belief(0, 0, 0, zero_weight=2))),
            "beliefs.lead.zero_weight",
        ),
    ],
)
def test_a_fault_of_the_whole_is_named_by_its_field(situation: Situation, path: str) -> None:
    assert [fault.path for fault in check(situation)] == [path]


def test_too_many_opportunities_are_refused_with_the_reason() -> None:
    many = [Opportunity(f"job{i}") for i in range(MOST_OPPORTUNITIES)]
    faults = check(asked(6, *many))
    assert [fault.path for fault in faults] == ["opportunities"]
    assert str(MOST_OPPORTUNITIES + 1) in faults[0].says


def test_advice_is_refused_with_the_faults() -> None:
    with pytest.raises(SituationError, match=r"@ opportunities\[0\]\.hours") as caught:
        advise(asked(6, hours=-1.0))
    assert caught.value.faults[0].path == "opportunities[0].hours"


BOOKED = replace(DREAM, stage="booked", booked_day=8, booked_from=10.0, slots=())


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        ({}, {"booked_from": 10.5}, True),  # an hour each where no end is known
        ({}, {"booked_from": 11.0}, False),
        ({"booked_to": 10.5}, {"booked_from": 10.5}, False),
        ({"booked_to": 12.0}, {"booked_from": 11.5}, True),
        ({}, {"booked_from": 9.5}, True),
        ({}, {"booked_from": 10.0, "booked_day": 9}, False),
        # 10:50 for 50 minutes, then 11:40: these thirds of an hour don't add up in a computer
        (
            {"booked_from": 10 + 50 / 60, "booked_to": 10 + 50 / 60 + 50 / 60},
            {"booked_from": 11 + 40 / 60},
            False,
        ),
        ({"booked_from": 23.0, "booked_to": 26.0}, {"booked_from": 1.0, "booked_day": 9}, True),
        ({"booked_from": 23.0}, {"booked_from": 0.0, "booked_day": 9}, False),
        ({}, {"booked_from": None}, False),  # an hour that nobody knows clashes with nothing
    ],
)
def test_two_bookings_in_the_same_hour_are_refused(
    first: dict[str, Any], second: dict[str, Any], clash: bool
) -> None:
    one = replace(BOOKED, id="one", name="Acme", **first)
    two = replace(BOOKED, id="two", name="Birch", **second)
    faults = check(Situation((one, two, replace(one, id="late", booked_day=20)), "one", "booked"))
    assert bool(faults) is clash
    for fault in faults:
        assert fault.path.endswith(".booked_from")
        assert "Acme" in fault.says
        assert "Birch" in fault.says


def test_a_long_booking_clashes_with_the_second_after_it_too() -> None:
    whole = replace(BOOKED, id="whole", booked_to=15.0)
    others = (replace(BOOKED, id=f"{at}", booked_from=at) for at in (11.0, 14.0))
    faults = check(Situation((whole, *others), "whole", "booked"))
    assert [fault.path[:16] for fault in faults] == ["opportunities[1]", "opportunities[2]"]
