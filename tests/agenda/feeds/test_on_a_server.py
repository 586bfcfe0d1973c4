"""The feed's events put on a real CalDAV server by a client library, and read back."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
from caldav.davclient import DAVClient
from tests import scenes
from tests.agenda.feeds.readers import Seen, by_icalendar
from tests.exchange.calendars.dav_server import PASSWORD, USER, dav_server

from showup.agenda.feeds import queries
from showup.agenda.models import Block
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker


@pytest.fixture
def calendar(tmp_path: Path) -> Iterator[Any]:
    """Return an empty calendar on a server of this machine."""
    with dav_server(tmp_path) as server:
        known = server.trust().get_ca_certs(binary_form=True)
        trusted = tmp_path / "trusted.pem"
        trusted.write_text("".join(map(ssl.DER_cert_to_PEM_cert, known)), encoding="utf-8")
        with DAVClient(
            server.address, username=USER, password=PASSWORD, ssl_verify_cert=str(trusted)
        ) as client:
            known_to: Any = client  # some of its functions carry no types
            yield known_to.principal().make_calendar("Interviews")


def put(calendar: Any, data: bytes) -> None:
    """Put each event there as a client does, with the zones it names."""
    whole = icalendar.Calendar.from_ical(data)
    for event in whole.walk("VEVENT"):
        one = icalendar.Calendar()
        one.add("version", "2.0")
        one.add("prodid", whole["PRODID"])
        for zone in whole.walk("VTIMEZONE"):
            one.add_component(zone)
        one.add_component(event)
        calendar.add_event(one.to_ical().decode(), increase_seqno=False)


def read(events: list[Any]) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for each in events:
        found |= by_icalendar(each.data.encode())
    return found


def test_it_comes_back_whole_and_a_move_takes_the_old_ones_place(
    calendar: Any, alice: Seeker, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    pipeline.change_interview(
        scene.booking, now=now, travel_minutes=35, place="4 Mill Lane, Leeds", zone="Europe/Berlin"
    )
    start = now + timedelta(days=8)
    Block.objects.create(interview=scene.booking, starts_at=start - timedelta(hours=3), made_at=now)
    first = queries.calendar(alice, discreet=False, now=now)
    put(calendar, first)
    assert read(calendar.events()) == by_icalendar(first)
    assert len(by_icalendar(first)) == 4

    day = read(
        calendar.search(
            event=True, start=start - timedelta(hours=12), end=start + timedelta(hours=12)
        )
    )
    assert sorted(each.summary for each in day.values()) == [
        "Interview: Kestrel Energy",
        "On the way: Kestrel Energy",
        "Prepare: Kestrel Energy",
    ]
    assert [len(each.alarms) for each in sorted(day.values(), key=lambda each: each.summary)] == [
        2,
        0,
        1,
    ]

    pipeline.book(scene.booking, starts_at=start + timedelta(days=1), now=now)
    second = queries.calendar(alice, discreet=False, now=now)
    put(calendar, second)
    assert read(calendar.events()) == by_icalendar(second)
    left = read(
        calendar.search(
            event=True, start=start - timedelta(hours=2), end=start + timedelta(hours=2)
        )
    )
    assert left == {}
