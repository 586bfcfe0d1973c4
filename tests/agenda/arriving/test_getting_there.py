"""The page of one interview in the whole of the app: where one is in it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview


@pytest.fixture
def booked(alice: Seeker, now: datetime) -> Interview:
    """Return an interview at a place, two days from now."""
    job, _ = pipeline.add(alice, now=now, employer="Kestrel Energy", title="Grid planner")
    interview, _ = pipeline.meet(
        job,
        starts_at=now + timedelta(days=2),
        now=now,
        minutes=45,
        format="on site",
        place="1 Harbour Street, York & beyond",
    )
    return interview


@pytest.mark.parametrize("last", ["", "brief/"])
def test_all_pages_of_an_interview_are_in_one_place(
    alice_client: Client, booked: Interview, last: str
) -> None:
    page = alice_client.get(f"/interviews/{booked.pk}/{last}").content.decode()
    assert 'aria-current="page">Pipeline<' in page
    assert page.count('aria-current="page"') == 1


def test_the_place_leads_to_a_map_and_the_page_says_to_which(
    alice_client: Client, booked: Interview, now: datetime
) -> None:
    page = alice_client.get(f"/interviews/{booked.pk}/").content.decode()
    place = "1%20Harbour%20Street%2C%20York%20%26%20beyond"
    assert f'href="geo:0,0?q={place}">this device’s map app' in page
    assert f'href="https://www.openstreetmap.org/search?query={place}" rel="noopener' in page
    assert ">openstreetmap.org</a>" in page
    pipeline.change_interview(booked, place="", now=now)
    page = alice_client.get(f"/interviews/{booked.pk}/").content.decode()
    assert "geo:" not in page
    assert "openstreetmap" not in page
