"""A tab that was open for a while says nothing of an interview that stands otherwise by now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

import pytest
import time_machine

from showup.pipeline import services

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

BEGAN = timedelta(minutes=20)
FORM = re.compile(r'<form[^>]*action="([^"]+)">(.*?)</form>', re.DOTALL)
FIELD = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')


class Tab(NamedTuple):
    """A page as it was opened: where its forms lead, with what hidden in them."""

    forms: dict[str, dict[str, str]]

    def press(self, client: Client, verb: str, **typed: str) -> str:
        """Press the button of a form; return the page that answers."""
        (address,) = (each for each in self.forms if each.endswith(f"/{verb}/"))
        answer = client.post(address, self.forms[address] | typed, follow=True)
        return " ".join(answer.content.decode().split())


def opened(client: Client, address: str) -> Tab:
    page = client.get(address).content.decode()
    return Tab({address: dict(FIELD.findall(inside)) for address, inside in FORM.findall(page)})


@pytest.fixture
def begun(alice: Seeker, now: datetime) -> Iterator[Interview]:
    """An interview that began twenty minutes ago."""
    job, _ = services.add(alice, now=now, employer="Kestrel Energy")
    row, _ = services.meet(job, starts_at=now + timedelta(days=1), now=now)
    with time_machine.travel(now + timedelta(days=1) + BEGAN, tick=False):
        yield row


def address_of(page: str, row: Interview) -> str:
    return page.format(row.pk if "interviews" in page else row.opportunity_id)


ANYWAY = {"anyway": "yes"}  # after the page on which one can still join
BUTTONS: list[tuple[str, str, dict[str, str]]] = [
    ("/", "held", {}),
    ("/", "missed", ANYWAY),
    ("/interviews/{}/", "held", {}),
    ("/interviews/{}/", "missed", ANYWAY),
    ("/interviews/{}/", "book", {"starts_at": "2026-12-20T10:00"}),
    ("/jobs/{}/", "held", {"result": "passed"}),
    ("/jobs/{}/", "missed", ANYWAY),
    ("/jobs/{}/", "book", {"starts_at": "2026-12-20T10:00"}),
]


@pytest.mark.parametrize(("page", "verb", "typed"), BUTTONS)
@pytest.mark.parametrize("hours", [-3, 72])
def test_what_was_moved_meanwhile_is_left_and_said(
    alice_client: Client, begun: Interview, page: str, verb: str, typed: dict[str, str], hours: int
) -> None:
    """Also where it was moved to a time that is over."""
    tab = opened(alice_client, address_of(page, begun))
    assert begun.starts_at is not None
    stands = begun.starts_at + timedelta(hours=hours)
    services.book(begun, starts_at=stands, now=begun.starts_at)
    answer = tab.press(alice_client, verb, **typed)
    assert f"It moved since you opened the page, to {stands:%a} {stands.day} {stands:%b}" in answer
    begun.refresh_from_db()
    assert (begun.state, begun.starts_at) == ("booked", stands)


@pytest.mark.parametrize(("page", "verb", "typed"), BUTTONS)
def test_what_was_called_off_meanwhile_is_left_and_said(
    alice_client: Client, begun: Interview, page: str, verb: str, typed: dict[str, str]
) -> None:
    tab = opened(alice_client, address_of(page, begun))
    services.cancelled_by_employer(begun, now=begun.made_at)
    assert "so nothing was noted" in tab.press(alice_client, verb, **typed)
    begun.refresh_from_db()
    assert begun.state == "cancelled"


@pytest.mark.parametrize(("page", "verb", "typed"), BUTTONS)
def test_what_still_stands_is_noted(
    alice_client: Client, begun: Interview, page: str, verb: str, typed: dict[str, str]
) -> None:
    tab = opened(alice_client, address_of(page, begun))
    services.change_interview(begun, now=begun.made_at, place="1 Harbour Street")
    tab.press(alice_client, verb, **typed)
    begun.refresh_from_db()
    was, moved = begun.made_at + timedelta(days=1), datetime(2026, 12, 20, 10, tzinfo=UTC)
    assert (begun.state, begun.starts_at) == {
        "held": ("held", was),
        "missed": ("missed", was),
        "book": ("booked", moved),
    }[verb]


def test_having_been_there_is_noted_and_asked_no_more(
    alice_client: Client, begun: Interview
) -> None:
    opened(alice_client, "/").press(alice_client, "held")
    begun.refresh_from_db()
    assert (begun.state, begun.result) == ("held", "waiting")
    assert "Kestrel Energy began at" not in alice_client.get("/").content.decode()


@pytest.mark.parametrize("verb", ["check", "way", "known"])
def test_what_is_called_off_is_neither_checked_nor_mended(
    alice_client: Client, begun: Interview, now: datetime, verb: str
) -> None:
    services.book(begun, starts_at=now + timedelta(days=9), now=now)
    tab = opened(alice_client, f"/interviews/{begun.pk}/")
    services.cancelled_by_employer(begun, now=now)
    answer = tab.press(alice_client, verb, travel_minutes="20", place="1 Harbour Street")
    assert "It isn’t booked any more, so nothing was noted." in answer
    begun.refresh_from_db()
    assert (begun.checked_at, begun.travel_minutes, begun.place) == (None, None, "")


def test_nobody_was_there_before_it_begins(
    alice_client: Client, begun: Interview, now: datetime
) -> None:
    services.book(begun, starts_at=now + timedelta(days=9), now=now)
    answer = alice_client.post(f"/interviews/{begun.pk}/held/", {"result": "passed"}, follow=True)
    assert "is still to come" in answer.content.decode()
    begun.refresh_from_db()
    assert begun.state == "booked"
