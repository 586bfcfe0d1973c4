"""A time is settled: one that they offer, by one press, or another on a clock that is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine

from showup.pipeline import services

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

FIRST, SECOND = datetime(2026, 11, 26, 9, tzinfo=UTC), datetime(2026, 11, 27, 14, tzinfo=UTC)
SLOT = re.compile(r'name="slot" value="([^"]+)"><span>(.*?)</span>', re.DOTALL)
MARKUP = re.compile(r"<[^>]+>")


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def invited(alice: Seeker, now: datetime) -> Interview:
    """Kestrel Energy in Berlin offers two times of 45 minutes; Alice is in London."""
    job, _ = services.add(alice, now=now, employer="Kestrel Energy")
    slots = [services.SlotTime(each, 45) for each in (FIRST, SECOND)]
    row, _ = services.invite(job, slots=slots, now=now, zone="Europe/Berlin")
    return row


def story(client: Client, row: Interview) -> str:
    return client.get(f"/jobs/{row.opportunity_id}/").content.decode()


def noted(client: Client, row: Interview, **given: str) -> str:
    answer = client.post(f"/interviews/{row.pk}/book/", {"shown": ""} | given, follow=True)
    row.refresh_from_db()
    return " ".join(answer.content.decode().split())


def test_the_times_they_offer_are_there_to_press_on_both_clocks(
    alice_client: Client, invited: Interview
) -> None:
    told = SLOT.findall(story(alice_client, invited))
    assert [MARKUP.sub("", says) for _, says in told] == [
        "Thu 26 Nov, 09:00 (10:00 in Berlin)",
        "Fri 27 Nov, 14:00 (15:00 in Berlin)",
    ]
    page = noted(alice_client, invited, slot=told[1][0])
    assert (invited.state, invited.starts_at, invited.minutes) == ("booked", SECOND, 45)
    assert "14:00 (Europe/London), for them 15:00 (Europe/Berlin)" in page


def test_what_is_over_is_not_there_to_press(alice_client: Client, invited: Interview) -> None:
    with time_machine.travel(FIRST + timedelta(hours=1), tick=False):
        assert len(SLOT.findall(story(alice_client, invited))) == 1


@pytest.mark.parametrize(("clock", "hour"), [("mine", 11), ("theirs", 10), ("", 11)])
def test_another_time_is_on_the_clock_that_is_chosen(
    alice_client: Client, invited: Interview, clock: str, hour: int
) -> None:
    page = story(alice_client, invited)
    assert "My clock, in London" in page
    assert "Their clock, in Berlin" in page
    page = noted(alice_client, invited, starts_at="2026-11-30T11:00", clock=clock)
    assert invited.starts_at == datetime(2026, 11, 30, hour, tzinfo=UTC)
    assert f"{hour}:00 (Europe/London), for them {hour + 1}:00 (Europe/Berlin)" in page
    assert invited.minutes == 45  # as long as each time they offered


def test_no_length_is_taken_where_they_offered_several(
    alice_client: Client, invited: Interview
) -> None:
    invited.slots.filter(starts_at=FIRST).update(minutes=30)
    noted(alice_client, invited, starts_at="2026-11-30T11:00")
    assert (invited.state, invited.minutes) == ("booked", None)


@pytest.mark.parametrize("zone", ["", "Europe/London", "Europe/Lisbon"])
def test_whose_clock_it_is_is_said_where_there_is_no_choice(
    alice_client: Client, invited: Interview, now: datetime, zone: str
) -> None:
    services.change_interview(invited, now=now, zone=zone)
    page = story(alice_client, invited)
    assert "Their clock" not in page
    assert "When is it, on your clock in London?" in page
    assert "It stands on your clock in London." in page  # where a round is added


@pytest.mark.parametrize("slot", ["2026-11-26T10:00:00+00:00", "2026-11-26T09:00", "soon"])
def test_what_they_do_not_offer_is_not_booked(
    alice_client: Client, invited: Interview, slot: str
) -> None:
    assert "nothing was noted" in noted(alice_client, invited, slot=slot)
    assert (invited.state, invited.starts_at) == ("invited", None)


def test_a_booked_one_is_moved_on_either_clock(
    alice_client: Client, invited: Interview, now: datetime
) -> None:
    services.book(invited, starts_at=FIRST, now=now)
    page = alice_client.get(f"/interviews/{invited.pk}/").content.decode()
    assert "Their clock, in Berlin" in page
    assert not SLOT.findall(page)
    noted(
        alice_client, invited,
        shown=FIRST.isoformat(), starts_at="2026-11-30T11:00", clock="theirs",
    )  # fmt: skip
    assert invited.starts_at == datetime(2026, 11, 30, 10, tzinfo=UTC)
    assert invited.minutes == 45
