"""What is noted of an interview around its start, and on whose clock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.accounts.models import Seeker
from showup.accounts.services import local_seeker
from showup.pipeline import clocks
from showup.pipeline import services as verbs
from showup.pipeline.models import Interview, Opportunity

pytestmark = pytest.mark.django_db


@pytest.fixture
def kestrel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Opportunity]:
    """Return a job with nothing open, at 10:00 in Berlin."""
    with monday_in_berlin(monkeypatch):
        yield verbs.add(local_seeker(), employer="Kestrel", now=NOW)[0]


@pytest.mark.parametrize("last", ["", "--held"])
def test_a_zone_goes_with_an_open_invitation(kestrel: Opportunity, last: str) -> None:
    zone = ("--zone", "America/New_York")
    done("invite", "kestrel", "--at", "2027-03-15 10:00", *zone)
    if last:  # it was earlier, on the same clock
        assert "Held: Sun 22 Nov 2026, 16:00" in done(
            "book", "kestrel", "yesterday 10:00", *zone, last
        )
    else:
        said = done("book", "kestrel", "2027-03-15 10:00", *zone)
        assert "Booked: Mon 15 Mar 2027, 15:00 (Europe/Berlin), for them 10:00" in said
        assert "as the time they offer" not in said  # it was typed on their clock
    assert Interview.objects.get().zone == "America/New_York"


def test_a_held_round_that_nobody_wrote_about_takes_a_zone(kestrel: Opportunity) -> None:
    said = done("book", "kestrel", "yesterday 10:00", "--zone", "America/New_York", "--held")
    assert "Held: Sun 22 Nov 2026, 16:00 (Europe/Berlin), for them 10:00" in said


def test_an_offered_time_is_read_on_their_clock_and_that_is_said(kestrel: Opportunity) -> None:
    done("invite", "kestrel", "--at", "2027-03-15 10:00", "--zone", "America/New_York")
    said = done("book", "kestrel", "2027-03-15 10:00")
    assert "Booked: Mon 15 Mar 2027, 15:00 (Europe/Berlin), for them 10:00" in said
    assert "as the time they offer, on their clock" in said
    assert "on their clock" not in done("book", "kestrel", "2027-03-15 11:00")


def test_a_round_that_is_still_going_on_is_booked_until_it_has_ended(kestrel: Opportunity) -> None:
    assert "Booked: Mon 23 Nov 2026, 09:55" in done(
        "book", "kestrel", "today 09:55", "--minutes", "60"
    )
    assert Interview.objects.get().state == "booked"
    told = json.loads(done("next", "--json"))
    assert told["next"][0]["kind"] == "interview"


@pytest.mark.parametrize(
    ("began", "minutes", "state"),
    [
        ("08:59", "", "held"),
        ("09:01", "", "booked"),  # an hour where no length is known
        ("09:30", "30", "held"),
        ("09:31", "30", "booked"),
        ("08:31", "90", "booked"),
    ],
)
def test_one_that_has_ended_was_held(
    kestrel: Opportunity, began: str, minutes: str, state: str
) -> None:
    done("book", "kestrel", f"today {began}", *(("--minutes", minutes) if minutes else ()))
    assert Interview.objects.get().state == state


def test_one_that_is_still_going_on_was_held_where_that_is_said(kestrel: Opportunity) -> None:
    assert "Held: Mon 23 Nov 2026, 09:55" in done("book", "kestrel", "today 09:55", "--held")
    assert Interview.objects.get().state == "held"


@pytest.mark.parametrize("verb", ["book", "move"])
def test_an_open_one_is_over_only_after_its_end(kestrel: Opportunity, verb: str) -> None:
    verbs.invite(kestrel, slots=[], now=NOW, minutes=45)
    assert "09:14 (Europe/Berlin) is over" in refused(verb, "kestrel", "today 09:14")
    assert "Mon 23 Nov 2026, 09:16" in done(verb, "kestrel", "today 09:16")
    assert Interview.objects.get().state == "booked"


@pytest.mark.parametrize("verb", ["book", "move"])
def test_one_that_has_begun_can_be_moved_to_come(kestrel: Opportunity, verb: str) -> None:
    done("book", "kestrel", "today 09:55")
    assert "Tue 24 Nov 2026, 15:00" in done(verb, "kestrel", "tomorrow 15:00")
    assert Interview.objects.get().starts_at == datetime(2026, 11, 24, 14, tzinfo=UTC)


def test_a_round_that_is_going_on_is_asked_about_in_the_browser(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Kestrel", now=now)
    with time_machine.travel(datetime(2026, 11, 23, 10, 7, tzinfo=UTC), tick=False):
        alice_client.post(f"/jobs/{row.pk}/rounds/", {"starts_at": "2026-11-23T10:00"})
        assert row.interviews.get().state == "booked"
        assert "It has begun" in alice_client.get("/").content.decode()


def test_an_offered_round_that_is_going_on_is_booked_by_hand(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Kestrel", now=now)
    at = datetime(2026, 11, 23, 10, tzinfo=UTC)
    verbs.invite(row, slots=[verbs.SlotTime(at, 30)], now=now)
    for address in (f"/jobs/{row.pk}/rounds/", f"/interviews/{row.interviews.get().pk}/book/"):
        with time_machine.travel(datetime(2026, 11, 23, 10, 29, tzinfo=UTC), tick=False):
            alice_client.post(address, {"starts_at": "2026-11-23T10:00"})
            assert row.interviews.get().state == "booked"


def test_to_ask_for_another_day_is_late_once_it_has_begun(kestrel: Opportunity) -> None:
    done("book", "kestrel", "today 09:55")
    said = refused("move", "kestrel")
    assert "The interview with Kestrel has begun" in said
    assert f"showup move {kestrel.pk} TIME" in said
    assert f"showup missed {kestrel.pk}" in said
    assert "no interview open" not in said


def test_clocks_that_part_for_some_weeks_are_asked_about(kestrel: Opportunity) -> None:
    """Summer time begins in Athens at the end of March, in Cairo at the end of April."""
    interview, _ = verbs.invite(kestrel, slots=[], now=NOW, zone="Africa/Cairo")
    athens, cyprus = ZoneInfo("Europe/Athens"), ZoneInfo("Asia/Nicosia")
    assert clocks.clocks(interview, mine=athens, now=NOW).differ
    interview.zone = "Europe/Athens"
    assert not clocks.clocks(interview, mine=cyprus, now=NOW).differ
