"""An interview by phone: the number that rings can be mended, and no way is asked for."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import time_machine

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

pytestmark = pytest.mark.django_db
FOUND = "Found in their message. Mend it if it isn’t theirs."
FOLD = "is there a way all the same?"


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def _booked(alice: Seeker, now: datetime, kind: str, place: str = "") -> Interview:
    job, _ = verbs.add(alice, now=now, employer="Fable & Finch")
    told: dict[str, Any] = {
        "format": kind,
        "place": place,
        "text": "We ring you. Tel. 0113 496 0000",
    }
    row, _ = verbs.meet(job, starts_at=now + timedelta(days=1), minutes=45, now=now, **told)
    return row


def _shown(client: Client, row: Interview) -> str:
    return " ".join(client.get(f"/interviews/{row.pk}/").content.decode().split())


def test_the_number_that_was_found_can_be_mended_and_is_kept(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = _booked(alice, now, "phone")
    page = _shown(alice_client, row)
    assert "The number that is rung" in page
    assert 'value="0113 496 0000"' in page
    assert FOUND in page
    sent = {"format": "phone", "place": "0113 496 0001", "link": "", "people": ""}
    alice_client.post(f"/interviews/{row.pk}/known/", sent)
    page = _shown(alice_client, row)
    assert 'value="0113 496 0001"' in page
    assert FOUND not in page
    assert "How long is the way?" not in page
    wrong = alice_client.post(f"/interviews/{row.pk}/known/", sent | {"link": "ftp://x"})
    assert "The number that is rung" in wrong.content.decode()


def test_on_site_the_place_stays_a_place(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    page = _shown(alice_client, _booked(alice, now, "on site"))
    assert "The place, or the number that is rung" in page
    assert FOUND not in page
    assert FOLD not in page


@pytest.mark.parametrize("kind", ["phone", "video"])
def test_the_way_is_folded_where_there_is_none(
    alice: Seeker, alice_client: Client, now: datetime, kind: str
) -> None:
    row = _booked(alice, now, kind)
    page = _shown(alice_client, row)
    fold = page.rindex("<details", 0, page.index(FOLD))
    assert "open" not in page[fold : page.index(FOLD)]
    assert page.index(FOLD) < page.index(f'action="/interviews/{row.pk}/way/"')
