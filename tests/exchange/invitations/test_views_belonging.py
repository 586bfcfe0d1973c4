"""Which job a message is about, as a browser shows it: proposed, asked, or none; and repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests.scenes import MAIL

from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

KEPT = {"kind": "invitation", "employer": "Brightwater Logistics", "belongs_to": "new"}
FIRST = KEPT | {"time_0": "2026-12-01T10:30", "zone": "Europe/London"}
ENTRY = """\
BEGIN:VCALENDAR
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:talk-1@brightwater.example
SEQUENCE:{sequence}
DTSTAMP:20261123T080000Z
DTSTART:20261201T103000Z
DTEND:20261201T113000Z
SUMMARY:Interview
ORGANIZER;CN=Ruth Adeyemi:mailto:ruth.adeyemi@brightwater.example
STATUS:{status}
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def look(client: Client, text: str) -> str:
    answer = client.post("/invite/", {"text": text})
    assert answer.status_code == 302
    return answer.headers["Location"]


def page(client: Client, text: str) -> str:
    """Return the look at a pasted text, its tags left out."""
    return words(client.get(look(client, text)).content.decode())


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def entry(method: str = "REQUEST", sequence: int = 0, status: str = "CONFIRMED") -> str:
    return ENTRY.format(method=method, sequence=sequence, status=status)


def kept_entry(client: Client, owner: Seeker, sequence: int = 1) -> Opportunity:
    """Keep a calendar entry with a new job, and return the job."""
    given = FIRST | {"kind": "invitation"}
    answer = client.post(look(client, entry(sequence=sequence)), given)
    assert answer.status_code == 302
    return pipeline.opportunities(owner).get()


def chosen(client: Client, text: str) -> str | None:
    html = client.get(look(client, text)).content.decode()
    found = re.search(r'value="(\w+)"[^>]*checked', html)
    return found.group(1) if found else None


def test_a_sure_match_is_chosen_with_its_reasons_and_how_sure_it_is(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(
        alice, now=now, employer="Brightwater Logistics Ltd", title="Support operations lead"
    )
    verbs.add(alice, now=now, employer="Brightwater Foods", title="Support operations lead")
    assert chosen(alice_client, MAIL) == str(row.pk)
    shown = page(alice_client, MAIL)
    assert "We think it belongs to the first." in shown
    assert "such matches were right (122 invented mails" in shown
    assert "The employer is Brightwater Logistics Ltd." in shown
    assert "None of these: a new one" in shown
    assert "Brightwater Foods, Support operations lead" in shown


def test_two_that_fit_are_asked_about_and_none_is_chosen(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for title in ("Cook", "Gardener"):
        verbs.add(alice, now=now, employer="Brightwater Logistics", title=title)
    assert chosen(alice_client, MAIL) is None
    assert "We aren’t sure. It may be one of the first 2." in page(alice_client, MAIL)


def test_none_is_said_to_be_none(alice: Seeker, alice_client: Client, now: datetime) -> None:
    verbs.add(alice, now=now, employer="Kestrel Energy")
    assert chosen(alice_client, MAIL) == "new"
    assert "We found nothing of yours that it belongs to." in page(alice_client, MAIL)


def test_charlie_is_offered_nothing_of_alices(
    alice: Seeker, charlie: Seeker, alice_client: Client, now: datetime
) -> None:
    verbs.add(charlie, now=now, employer="Brightwater Logistics", title="Hidden from Alice")
    shown = page(alice_client, MAIL)
    assert "so it will be a new job" in shown
    assert "Hidden from Alice" not in shown


def test_one_of_very_many_jobs_is_named_rather_than_searched_for(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    rows = [verbs.add(alice, now=now, employer=f"Firm {at} Ltd")[0] for at in range(33)]
    address = look(alice_client, MAIL)
    html = alice_client.get(address).content.decode()
    assert html.count('name="belongs_to"') < 33
    wrong = alice_client.post(address, FIRST | {"named": "Nowhere at all"})
    assert "Nothing of yours is called “Nowhere at all”." in wrong.content.decode()
    several = alice_client.post(address, FIRST | {"named": "firm"})
    assert "Write more of the name." in several.content.decode()
    alice_client.post(address, FIRST | {"named": "Firm 2 Ltd"})
    assert pipeline.need_an_answer(alice).get().opportunity == rows[2]


def test_what_calls_off_a_kept_interview_says_whose_it_is_and_asks_no_employer(
    alice: Seeker, alice_client: Client
) -> None:
    row = kept_entry(alice_client, alice)
    shown = page(alice_client, entry("CANCEL", 2, "CANCELLED"))
    assert "Brightwater Logistics called the interview off." in shown
    assert "Who is the employer?" not in shown
    assert "It is the same calendar entry." in shown
    address = look(alice_client, entry("CANCEL", 2, "CANCELLED"))
    alice_client.post(address, {"kind": "cancellation", "belongs_to": str(row.pk)})
    told = [change.says for change in pipeline.history(alice)]
    assert told[0] == "Brightwater Logistics called the interview off."
    assert not any("was changed" in says for says in told)


def test_a_repeat_and_an_older_version_are_said_before_they_are_kept(
    alice: Seeker, alice_client: Client
) -> None:
    kept_entry(alice_client, alice, sequence=1)
    assert "You have this one already, with Brightwater Logistics" in page(
        alice_client, entry(sequence=1)
    )
    older = page(alice_client, entry(sequence=0))
    assert "A newer version of this calendar entry came before" in older
    assert "nothing is kept yet" not in older
    assert "nothing is kept yet" in page(alice_client, MAIL)


def test_a_new_job_is_said_to_be_new_and_a_known_one_up_to_date(
    alice: Seeker, alice_client: Client
) -> None:
    new = alice_client.post(look(alice_client, MAIL), FIRST, follow=True).content.decode()
    assert "Brightwater Logistics is in your pipeline now." in new
    row = pipeline.opportunities(alice).get()
    later = MAIL.replace("10:30", "11:30")
    given = FIRST | {"belongs_to": str(row.pk), "time_0": "2026-12-01T11:30", "meeting": "same"}
    known = alice_client.post(look(alice_client, later), given, follow=True).content.decode()
    assert "Brightwater Logistics is up to date." in known


def test_a_zone_is_kept_only_with_what_it_was_given_for(
    alice: Seeker, alice_client: Client
) -> None:
    type(alice).objects.filter(pk=alice.pk).update(zone="")
    given = FIRST | {"belongs_to": "", "kind": "cancellation", "my_zone": "Europe/Lisbon"}
    assert alice_client.post(look(alice_client, MAIL), given).status_code == 422
    alice.refresh_from_db()
    assert alice.zone == ""
