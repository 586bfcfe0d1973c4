"""Time to prepare that one is on the way in is no time to prepare: it is said, and lets go."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine

from showup.agenda.clashes import queries as clashes
from showup.agenda.feeds import queries as feeds
from showup.agenda.models import Block
from showup.agenda.reminders import queries as reminders
from showup.pipeline import services

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(("way", "fits"), [(None, True), (30, True), (31, False), (120, False)])
def test_a_way_that_begins_before_it_ends_lets_go_of_it(
    alice: Seeker, alice_client: Client, now: datetime, way: int | None, fits: bool
) -> None:
    """It ends 40 minutes before the start: a way of 30 and the 10 to spare just fit."""
    job, _ = services.add(alice, now=now, employer="Acme")
    meeting, _ = services.meet(job, starts_at=now + 6 * HOUR, now=now, place="1 Harbour Street")
    Block.objects.create(interview=meeting, starts_at=now + 5 * HOUR, minutes=20, made_at=now)
    services.change_interview(meeting, now=now, travel_minutes=way)
    with time_machine.travel(now, tick=False):
        page = alice_client.get(f"/interviews/{meeting.pk}/").content.decode()
    assert ("(Mon 23 Nov, 14:00) no longer fits: choose another." in page) is not fits
    kinds = {each.kind for each in reminders.ahead(alice, now=now)}
    assert ("prepare" in kinds) is fits
    told = [each.summary for each in feeds.events(alice, discreet=False, now=now)]
    assert ("Prepare: Acme" in told) is fits
    spans = clashes.spans(alice, now, now + 9 * HOUR)
    assert any(each.kind == "prepare" for each in spans) is fits
