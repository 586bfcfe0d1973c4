"""The page of an answer says what it is made of, and of one that failed why."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import time_machine
from tests import advices, scenes

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


def test_what_it_is_made_of_and_what_moves_it_stand_in_tables_with_every_number(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    with time_machine.travel(now, tick=False):
        told = scenes.answered(scenes.search(alice, now=now), now=now, answer=advices.explained())
        page = alice_client.get(f"/decisions/{told.pk}/").content.decode()
    made = page.partition('id="made-of"')[2].partition("</table>")[0]
    for text in ("+0.21", "+0.16", "+0.06", "+0.04", "−0.10", "+0.37"):
        assert f'class="num">{text}<' in made
    assert made.index("Surprise in the fit") < made.index("Practice") < made.index("Time")
    swings = page.partition('id="swings"')[2].partition("</table>")[0]
    assert swings.index("What an hour is worth") < swings.index("What practice adds")
    assert "Cancelling late" not in swings


def test_a_decision_that_failed_says_why_and_leads_on(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    says = "The slot on day 3 is before today."
    failed = scenes.answered(scenes.search(alice, now=now), now=now)
    type(failed).objects.filter(pk=failed.pk).update(state="failed", problem=says)
    page = alice_client.get(f"/decisions/{failed.pk}/").content.decode()
    assert says in page
    assert f"/jobs/{failed.opportunity_id}/ask/" in page
