"""The page shows the proposed order, what other days cost, and what accepting calls off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import time_machine
from tests import advices, scenes

from showup.engine.advice import MoveCost, Moves, Plan, Step, Waiting

if TYPE_CHECKING:
    from datetime import datetime

    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.engine.advice import Advice

ORDERED = replace(
    advices.go(),
    order=(Step("b", 5, booked=False, verb="go"), Step("a", 13, booked=True, verb="keep")),
    plan=Plan(exact=True, weighed=12, left_out=("k",)),
    moves=Moves(
        (MoveCost("b", 7, "go", 0.03, 0.001), MoveCost("a", 20, "move", 0.19, 0.01)),
        Waiting("a", ("b",), 0.14, 0.01, 0.21, 0.03, 0.002),
        32,
        64,
    ),
)


def section(alice: Seeker, client: Client, now: datetime, answer: Advice) -> str:
    with time_machine.travel(now, tick=False):
        told = scenes.answered(scenes.search(alice, now=now), now=now, answer=answer)
        page = client.get(f"/decisions/{told.pk}/").content.decode()
    return page.partition('id="the-order"')[2].partition("</section>")[0]


def test_each_interview_stands_with_what_other_days_cost(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    shown = section(alice, alice_client, now, ORDERED)
    assert "The order we’d take" in shown
    assert "On Mon 30 Nov: 0.03 less." in shown
    assert ": 0.19 less." in shown
    assert ", the whole would be worth 0.14 less." in shown
    assert "Left out:" in shown
    assert "still working out" not in shown


def test_accepting_lists_what_is_called_off_and_no_order(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    ended = replace(
        ORDERED, order=(), plan=Plan(exact=True, weighed=0, called_off=("a", "k"), taken="b")
    )
    shown = section(alice, alice_client, now, ended)
    assert "What becomes of the others" in shown
    assert "these interviews are called off: " in shown
    assert shown.count("booked for") == 2
    assert "<ol" not in shown


def test_without_anything_ahead_there_is_no_section(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    alone = replace(advices.go(), order=(), plan=Plan(exact=True, weighed=1))
    assert section(alice, alice_client, now, alone) == ""
