"""An interview of which one noted already how it went: said so, and led on to the job's story."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.accounts.services import local_seeker
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

HOUR = timedelta(hours=1)


def _met(seeker: Seeker, now: datetime) -> Interview:
    job, _ = verbs.add(seeker, now=now, employer="Kestrel")
    interview, _ = verbs.meet(job, starts_at=now + HOUR, now=now)
    return interview


@pytest.mark.parametrize(
    ("verb", "says"),
    [
        ("came", "You noted already that you were there."),
        ("missed", "You noted already that you missed it."),
    ],
)
@pytest.mark.django_db
def test_what_was_noted_is_not_called_unknown(
    monkeypatch: pytest.MonkeyPatch, verb: str, says: str
) -> None:
    with monday_in_berlin(monkeypatch):
        interview = _met(local_seeker(), NOW)
        assert "has begun" in refused(verb, "kestrel")
        verbs.book(interview, starts_at=NOW - HOUR, now=NOW)
        done(verb, "kestrel")
        assert says in refused(verb, "kestrel")
        verbs.meet(interview.opportunity, starts_at=NOW + 48 * HOUR, now=NOW)
        assert "No booked interview with Kestrel has begun." in refused(verb, "kestrel")


@pytest.mark.parametrize("how", ["held", "missed", "cancelled_by_employer"])
def test_its_page_leads_to_the_job(
    alice: Seeker, alice_client: Client, charlie_client: Client, now: datetime, how: str
) -> None:
    with time_machine.travel(now, tick=False):
        interview = _met(alice, now)
        getattr(verbs, how)(interview, now=now)
        address = f"/interviews/{interview.pk}/"
        story = f"/jobs/{interview.opportunity.pk}/"
        assert alice_client.get(address).headers["Location"] == story
        assert charlie_client.get(address).status_code == 404
