"""What an update changes of a booked interview is shown before it is kept, and kept as shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests.exchange.invitations.letters import calendar

from showup.exchange.invitations import moves, queries, services
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

FIRST = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def booked(alice: Seeker, now: datetime) -> Interview:
    """Return an interview that was booked from a calendar entry, and checked."""
    job, _ = verbs.add(alice, now=now, employer="Harbour Housing")
    nora = {"name": "Nora Lind", "address": "nora@harbour-housing.example", "role": ""}
    interview, _ = verbs.invite(
        job,
        slots=[],
        now=now,
        uid="e1@harbour-housing.example",
        place="Old Street 1",
        people=[nora],
    )
    verbs.book(interview, starts_at=FIRST, minutes=45, now=now)
    verbs.check(interview, now=now)
    return interview


def _drop(client: Client, text: str) -> str:
    return client.post("/invite/", {"text": text}).headers["Location"]


def _update(**fields: object) -> str:
    told = {"start": "20261126T080000Z", "end": "20261126T090000Z", "sequence": 1} | fields
    return calendar("Interview at Harbour Housing", **told)  # type: ignore[arg-type]  # fields by name


def test_an_update_shows_what_moved_and_one_confirmation_moves_it(
    alice: Seeker, alice_client: Client, booked: Interview
) -> None:
    address = _drop(alice_client, _update(extra="LOCATION:New Street 2"))
    page = alice_client.get(address).content.decode()
    for says in (
        "Was Tue 24 Nov 2026, 09:00 (Europe/London), now Thu 26 Nov 2026, 08:00 (Europe/London).",
        "It takes 60 minutes, not 45.",
        "The place was Old Street 1, now New Street 2.",
        "That check no longer counts.",
    ):
        assert says in page
    booked.refresh_from_db()
    assert booked.starts_at == FIRST, "looking changes nothing"
    alice_client.post(address, _as_shown(page))
    booked.refresh_from_db()
    assert booked.starts_at == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert (booked.place, booked.minutes, booked.checked_at) == ("New Street 2", 60, None)
    said = (
        pipeline.history(alice).filter(undone_at=None, verb="book").values_list("says", flat=True)
    )
    assert said[0] == (
        "Harbour Housing moved from Tue 24 Nov 2026, 09:00 (Europe/London) to Thu 26 Nov 2026, "
        "08:00 (Europe/London)."
    )
    assert said[0] in alice_client.get(f"/jobs/{booked.opportunity.pk}/").content.decode()


def test_a_cancellation_shows_what_it_calls_off(
    alice: Seeker, alice_client: Client, booked: Interview
) -> None:
    text = _update(method="CANCEL", extra="STATUS:CANCELLED", start="20261124T090000Z")
    address = _drop(alice_client, text)
    page = alice_client.get(address).content.decode()
    assert "It was booked for Tue 24 Nov 2026, 09:00 (Europe/London)." in page
    alice_client.post(address, _as_shown(page))
    booked.refresh_from_db()
    assert booked.state == "cancelled"
    assert not pipeline.coming(alice, now=FIRST - timedelta(days=1)).exists()


def test_what_changes_nothing_claims_no_change(
    alice: Seeker, booked: Interview, now: datetime
) -> None:
    text = _update(start="20261124T090000Z", end="20261124T094500Z")
    arrival = services.take_in(alice, name="a.ics", data=text.encode(), now=now)
    (reading,) = queries.readings(arrival)
    assert moves.foreseen(alice, reading, now=now) == moves.Foreseen()


def test_of_somebody_elses_interview_nothing_is_told(
    charlie: Seeker, booked: Interview, now: datetime
) -> None:
    arrival = services.take_in(charlie, name="a.ics", data=_update().encode(), now=now)
    (reading,) = queries.readings(arrival)
    assert moves.foreseen(charlie, reading, now=now) == moves.Foreseen()


def _as_shown(page: str) -> dict[str, str]:
    """Return the form of a look as a browser sends it back unchanged."""
    fields = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', page))
    for name, inner in re.findall(
        r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', page, re.DOTALL
    ):
        chosen = re.search(r'value="([^"]*)" selected', inner)
        fields[name] = chosen[1] if chosen else ""
    checked = re.findall(r'type="radio" name="([^"]+)" value="([^"]*)"[^>]*checked', page)
    return fields | dict(checked)
