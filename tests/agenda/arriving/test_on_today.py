"""What Today says of the next interviews, and of what they meet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

Booked = Callable[..., "Interview"]
HOUR = timedelta(hours=1)


def _page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_what_overlaps_is_said_on_the_page_and_on_today(
    alice_client: Client, booked: Booked
) -> None:
    row, other = booked(), booked("Acme", hours=30)
    says = "Kestrel Energy (14:30 to 15:15) and Acme (15:00 to 15:45) overlap on Tue 24 Nov."
    for address in ("/", f"/interviews/{row.pk}/", f"/interviews/{other.pk}/"):
        assert says in _page(alice_client, address)
    page = _page(alice_client, f"/interviews/{row.pk}/")
    assert f'href="/jobs/{other.opportunity.pk}/">Look at {other.opportunity.label}' in page


@pytest.mark.parametrize(("way", "asks"), [(None, True), (0, False), (20, False)])
def test_where_a_way_is_only_assumed_it_is_asked_for(
    alice_client: Client, booked: Booked, way: int | None, asks: bool
) -> None:
    """15 minutes lie between them: too few for ways of 20, or for 30 that are assumed."""
    row = booked(travel_minutes=way)
    other = booked("Acme", hours=30.5, format="video", place="")
    link = f'href="/interviews/{row.pk}/#way">Say how long the way to Kestrel Energy takes</a>'
    for address in ("/", f"/interviews/{other.pk}/", "/calendar/?week=2026-W48"):
        page = _page(alice_client, address)
        assert ("we assume 30 for the way" in page) is asks
        assert (link in page) is asks
        assert f"/interviews/{other.pk}/#way" not in page  # nobody goes to a call


def test_a_week_over_its_hours_leads_to_where_they_are_set(
    alice: Seeker, alice_client: Client, booked: Booked
) -> None:
    alice.hours_a_week = 1
    alice.save()
    row = booked()
    link = 'href="/you/#id_hours_a_week">Set your hours</a>'
    for address in ("/", f"/interviews/{row.pk}/"):
        page = _page(alice_client, address)
        assert page.index("Your limit is 1 hour a week") < page.index(link)


def test_an_offered_time_that_is_taken_is_said_where_it_waits_for_an_answer(
    alice: Seeker, alice_client: Client, booked: Booked, now: datetime
) -> None:
    row = booked()
    job, _ = verbs.add(alice, now=now, employer="Acme")
    times = [verbs.SlotTime(now + hours * HOUR, 60) for hours in (29, 55)]
    verbs.invite(job, slots=times, now=now)
    page = _page(alice_client, "/")
    says = (
        "The time Acme offers (14:00 to 15:00) and Kestrel Energy (14:30 to 15:15) overlap on "
        "Tue 24 Nov."
    )
    assert page.count(says) == 1
    assert says not in _page(alice_client, f"/interviews/{row.pk}/")
    assert "on Wed 25 Nov" not in page


def test_today_asks_for_the_check_from_noon_of_the_day_before(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    row = booked(travel_minutes=30)
    assert "Check it today" not in _page(alice_client, "/")
    clock.move_to(now + 3 * HOUR)
    page = _page(alice_client, "/")
    assert "Check it today" in page
    assert "Leave at 13:50." in page
    alice_client.post(f"/interviews/{row.pk}/check/")
    assert "Check it today" not in _page(alice_client, "/")


def test_from_two_minutes_after_the_start_today_asks_what_became_of_it(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    row = booked(hours=0.5)
    clock.move_to(now + timedelta(minutes=31))
    assert "Kestrel Energy began at" not in _page(alice_client, "/")
    assert f'href="/interviews/{row.pk}/"' in _page(alice_client, "/")
    for minutes in (32, 29 + 24 * 60):
        clock.move_to(now + timedelta(minutes=minutes))
        page = _page(alice_client, "/")
        assert "Kestrel Energy began at 09:30" in page
        assert "How did it go?" not in page
        for words in ("I was there", "It moved", "I missed it"):
            assert words in page
    clock.move_to(now + timedelta(minutes=30 + 24 * 60))
    page = _page(alice_client, "/")
    assert "began at" not in page
    assert "How did it go?" in page


def test_many_interviews_take_no_more_queries_than_few(
    alice_client: Client, booked: Booked
) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as done:
            assert alice_client.get("/").status_code == 200
        return len(done)

    booked(hours=40)
    booked("Acme", hours=41)
    few = counted()
    for number in range(5):
        booked(f"Job {number}", hours=42 + number)
    assert counted() == few
