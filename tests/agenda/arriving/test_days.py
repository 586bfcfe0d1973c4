"""An interview of which only the day is known: no clock is made up for it anywhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from django.utils import timezone
from icalendar import Calendar

from showup.accounts import services as accounts
from showup.agenda.feeds import queries as feeds
from showup.agenda.reminders import queries as reminding
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

HOUR = timedelta(hours=1)
MIDNIGHT = datetime(2026, 11, 24, 23, tzinfo=UTC)  # Wednesday begins in Berlin


@pytest.fixture
def day(alice: Seeker, now: datetime) -> Interview:
    """Return an interview on a Wednesday, an hour of which nobody named, with a way to it."""
    accounts.keep_preferences(alice, zone="Europe/Berlin")
    job, _ = verbs.add(alice, now=now, employer="Kestrel Energy")
    row, _ = verbs.meet(job, starts_at=MIDNIGHT, minutes=24 * 60, now=now, travel_minutes=30)
    return row


def _page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


@pytest.mark.parametrize("hours", [0.1, 12, 23.9])
def test_on_that_day_it_is_still_to_come(
    alice_client: Client, day: Interview, hours: float
) -> None:
    with time_machine.travel(MIDNIGHT + hours * HOUR, tick=False):
        pages = [_page(alice_client, address) for address in ("/", f"/interviews/{day.pk}/")]
    for page in pages:
        assert "Leave at" not in page
        assert "Were you there?" not in page
        assert "I missed it" not in page
    assert "Kestrel Energy" in pages[0]
    assert "You meet Kestrel Energy today." in pages[1]


def test_once_it_is_over_its_page_asks_what_became_of_it(
    alice_client: Client, day: Interview
) -> None:
    with time_machine.travel(MIDNIGHT + 25 * HOUR, tick=False):
        assert "Were you there?" in _page(alice_client, f"/interviews/{day.pk}/")


def test_it_is_told_of_in_the_evening_and_in_the_morning_alone(
    alice: Seeker, day: Interview
) -> None:
    told = {
        hours: [each.says for each in reminding.due(alice, now=MIDNIGHT + hours * HOUR)]
        for hours in (-7, -5, -0.5, 0.1, 7, 9, 13)
    }
    today, tomorrow = ["Today you meet Kestrel Energy."], ["Tomorrow you meet Kestrel Energy."]
    assert told == {-7: [], -5: tomorrow, -0.5: tomorrow, 0.1: [], 7: [], 9: today, 13: []}


def test_calendars_ring_the_evening_before_and_name_no_way(alice: Seeker, day: Interview) -> None:
    with timezone.override(UTC):  # calendars ask without anybody signed in
        data = feeds.calendar(alice, discreet=False, now=MIDNIGHT - 48 * HOUR)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    alarms = [each.decoded("trigger") for each in event.walk("VALARM")]
    assert alarms == [-6 * HOUR]
    assert day.opportunity.label in str(event["summary"])
