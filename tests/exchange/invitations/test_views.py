"""From a pasted mail to a kept invitation, as a browser sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.scenes import MAIL

from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

KEPT = {"kind": "invitation", "employer": "Brightwater Logistics", "belongs_to": "new"}


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def look(client: Client, text: str) -> str:
    """Paste a text and return the address of the look at it."""
    answer = client.post("/invite/", {"text": text})
    assert answer.status_code == 302
    return answer.headers["Location"]


def test_a_pasted_mail_is_read_and_shown_with_its_quotes(alice_client: Client) -> None:
    page = alice_client.get(look(alice_client, MAIL)).content.decode()
    assert "Brightwater Logistics would like to meet you." in page
    assert "2026-12-01T10:30" in page
    assert "Read from" in page


def test_a_length_in_words_is_shown_with_its_quote_and_kept(
    alice: Seeker, alice_client: Client
) -> None:
    at = look(alice_client, MAIL.replace("by video.", "by video. Please set aside 50 minutes."))
    page = alice_client.get(at).content.decode()
    assert "It takes 50 minutes. Read from <q>50 minutes</q>" in page
    alice_client.post(at, KEPT | {"time_0": "2026-12-01T10:30", "zone": "Europe/London"})
    slots = pipeline.opportunities(alice).get().interviews.get().slots
    assert {slot.minutes for slot in slots.all()} == {50}


def test_a_length_is_kept_where_the_time_is_still_to_be_chosen(
    alice: Seeker, alice_client: Client
) -> None:
    when = "Could you come on Tuesday 1 December 2026 at 10:30 (UK time)? It will be by video."
    link = "Please choose a time for our 50-minute interview: https://calendly.com/brightwater/a."
    at = look(alice_client, MAIL.replace(when, link))
    alice_client.post(at, KEPT)
    meeting = pipeline.opportunities(alice).get().interviews.get()
    assert (meeting.slots.count(), meeting.minutes) == (0, 50)


def test_looking_keeps_nothing(alice: Seeker, alice_client: Client) -> None:
    alice_client.get(look(alice_client, MAIL))
    assert not pipeline.opportunities(alice).exists()


def test_keeping_it_leads_to_the_question_and_can_be_undone(
    alice: Seeker, alice_client: Client
) -> None:
    answer = alice_client.post(
        look(alice_client, MAIL), KEPT | {"time_0": "2026-12-01T10:30", "zone": "Europe/London"}
    )
    row = pipeline.opportunities(alice).get()
    assert answer.headers["Location"] == f"/jobs/{row.pk}/ask/"
    page = alice_client.get(answer.headers["Location"]).content.decode()
    assert f"/undo/{pipeline.last_batch(alice)}/" in page
    alice_client.post(f"/undo/{pipeline.last_batch(alice)}/")
    assert not pipeline.opportunities(alice).exists()


def test_a_time_mended_by_hand_counts(alice: Seeker, alice_client: Client) -> None:
    mended = KEPT | {"time_0": "2026-12-02T15:00", "time_1": "", "zone": "Europe/London"}
    alice_client.post(look(alice_client, MAIL), mended)
    interview = pipeline.need_an_answer(alice).get()
    assert [slot.starts_at.isoformat() for slot in interview.slots.all()] == [
        "2026-12-02T15:00:00+00:00"
    ]


def test_a_time_without_a_zone_asks_for_one_and_proposes_the_seekers(alice_client: Client) -> None:
    text = MAIL.replace(" (UK time)", "")
    page = alice_client.get(look(alice_client, text)).content.decode()
    assert "Which time zone" in page
    assert '<option value="Europe/London" selected>' in page


def test_a_missing_zone_is_said_beside_its_field(alice_client: Client) -> None:
    address = look(alice_client, MAIL.replace(" (UK time)", ""))
    answer = alice_client.post(address, KEPT | {"time_0": "2026-12-01T10:30", "zone": ""})
    assert answer.status_code == 422
    assert 'id="id_zone_error"' in answer.content.decode()


def test_a_day_that_contradicts_its_weekday_is_asked(alice_client: Client) -> None:
    text = MAIL.replace("Tuesday 1 December", "Monday 1 December")
    page = alice_client.get(look(alice_client, text)).content.decode()
    assert "is a Tuesday" in page


def test_pasted_words_without_a_date_count_from_today(alice_client: Client) -> None:
    text = "Dear Alice, we invite you to an interview on Tuesday 1 December at 10:30 (UK time)."
    page = alice_client.get(look(alice_client, text)).content.decode()
    assert "2026-12-01T10:30" in page


def test_where_no_time_was_read_the_page_says_so(alice_client: Client) -> None:
    words = "We read no time in it."
    without = (
        "Hi Sam, we would love to invite you to an interview for the cook role.\n\nKitchen Ltd"
    )
    assert words in alice_client.get(look(alice_client, without)).content.decode()
    assert words not in alice_client.get(look(alice_client, MAIL)).content.decode()


def test_a_missing_employer_is_asked_for_once(alice_client: Client) -> None:
    address = look(alice_client, "Hi Sam, we would love to invite you to an interview.")
    asked = "Who is the employer?"
    assert alice_client.get(address).content.decode().count(asked) == 1
    page = alice_client.post(
        address, KEPT | {"employer": "", "zone": "Europe/London", "my_zone": "Europe/London"}
    )
    assert page.status_code == 422
    assert page.content.decode().count(asked) == 1


def test_a_newsletter_is_called_one_and_may_still_be_taken_as_an_invitation(
    alice_client: Client,
) -> None:
    mail = MAIL.replace("Message-ID", "List-Unsubscribe: <mailto:x@y.example>\nMessage-ID").replace(
        "we would like to invite you to an interview for", "new jobs this week: apply now for"
    )
    address = look(alice_client, mail)
    assert "This looks like" in alice_client.get(address).content.decode()
    assert "would like to meet you" in alice_client.get(f"{address}?as=invitation").content.decode()


def test_the_application_it_seems_to_match_is_chosen_with_the_reason(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Brightwater Logistics")
    page = alice_client.get(look(alice_client, MAIL)).content.decode()
    assert "The employer is Brightwater Logistics." in page
    assert f'value="{row.pk}"' in page
    alice_client.post(look(alice_client, MAIL), KEPT | {"belongs_to": str(row.pk), "time_0": ""})
    assert pipeline.opportunities(alice).count() == 1


def test_the_same_mail_twice_is_kept_once(alice: Seeker, alice_client: Client) -> None:
    given = KEPT | {"time_0": "2026-12-01T10:30", "zone": "Europe/London"}
    alice_client.post(look(alice_client, MAIL), given)
    again = alice_client.post(look(alice_client, MAIL), given, follow=True)
    assert "Nothing was written twice" in again.content.decode()
    assert pipeline.opportunities(alice).count() == 1


def test_facts_that_scams_share_are_shown_without_a_verdict(alice_client: Client) -> None:
    text = MAIL.replace("by video.", "by video. Please add our manager on Telegram @hr_fast.")
    page = alice_client.get(look(alice_client, text)).content.decode()
    assert "no verdict" in page
    assert "Telegram" in page


def test_several_files_are_looked_at_one_after_the_other(alice_client: Client) -> None:
    files = [
        SimpleUploadedFile("one.eml", MAIL.encode()),
        SimpleUploadedFile("two.eml", MAIL.replace("Brightwater", "Harbour").encode()),
    ]
    first = alice_client.post("/invite/", {"files": files}).headers["Location"]
    given = KEPT | {"time_0": "2026-12-01T10:30", "zone": "Europe/London"}
    then = first.partition("?then=")[2]
    second = alice_client.post(first, given | {"then": then}).headers["Location"]
    assert "Harbour Logistics" in alice_client.get(second).content.decode()


def test_calling_off_what_is_not_here_leaves_nothing_to_keep(alice_client: Client) -> None:
    mail = MAIL.replace("we would like to invite you to an", "unfortunately we have to cancel your")
    address = look(alice_client, mail)
    page = alice_client.get(f"{address}?as=cancellation").content.decode()
    assert "nothing to keep" in page
    assert "btn-main" not in page


def test_nothing_given_is_said_beside_the_field(alice_client: Client) -> None:
    answer = alice_client.post("/invite/", {"text": "  "})
    assert answer.status_code == 422
    assert 'id="text_error"' in answer.content.decode()


def test_a_file_we_cannot_read_says_so_and_leads_on(alice_client: Client) -> None:
    file = SimpleUploadedFile("invitation.pdf", b"%PDF-1.7\n\x00\x01\x02")
    page = alice_client.post("/invite/", {"files": [file]}, follow=True).content.decode()
    assert "We found nothing in it that we can read." in page
    assert "/jobs/new/" in page


def test_the_browsers_zone_becomes_the_seekers_where_none_was_known(
    alice: Seeker, alice_client: Client
) -> None:
    type(alice).objects.filter(pk=alice.pk).update(zone="")
    given = KEPT | {"time_0": "2026-12-01T10:30", "my_zone": "Europe/Lisbon"}
    alice_client.post(look(alice_client, MAIL), given)
    alice.refresh_from_db()
    assert alice.zone == "Europe/Lisbon"


def test_what_rests_on_a_change_must_be_undone_first(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, first = verbs.add(alice, now=now, employer="Acme")
    verbs.change(row, now=now, excitement=8.0)
    page = alice_client.post(f"/undo/{first}/", follow=True).content.decode()
    assert "came later and rests on this" in page
    assert pipeline.opportunity(alice, row.pk) is not None


def test_times_on_two_clocks_stay_on_theirs_where_one_is_mended(
    alice: Seeker, alice_client: Client
) -> None:
    address = look(
        alice_client,
        "Brightwater Logistics would like to invite you to an interview: Tuesday 1 December 2026 "
        "at 10:00 (London time) or Wednesday 2 December 2026 at 10:00 (Berlin time).",
    )
    page = alice_client.get(address).content.decode()
    assert "On the clock in Europe/London" in page
    assert "On the clock in Europe/Berlin" in page
    given = KEPT | {"time_0": "2026-12-01T11:00", "time_1": "2026-12-02T10:00"}
    alice_client.post(address, given)
    interview = pipeline.need_an_answer(alice).get()
    assert [slot.starts_at.isoformat() for slot in interview.slots.all()] == [
        "2026-12-01T11:00:00+00:00",
        "2026-12-02T09:00:00+00:00",
    ]


@pytest.mark.parametrize("then", ["²", "7,x,²", "1" * 5000])
def test_an_address_that_was_tampered_with_breaks_nothing(alice_client: Client, then: str) -> None:
    address = look(alice_client, MAIL)
    assert alice_client.get(address, {"then": then}).status_code == 200
    given = KEPT | {"time_0": "2026-12-01T10:30", "zone": "Europe/London", "then": then}
    assert alice_client.post(address, given).status_code == 302


@pytest.mark.parametrize(("name", "leads"), [("jobs.csv", True), ("notes.pdf", False)])
def test_a_sheet_given_as_an_invitation_is_led_to_where_sheets_go(
    alice_client: Client, name: str, leads: bool
) -> None:
    data = b"Company,Role\nAcme,Baker\n" if leads else b"%PDF-1.7"
    answer = alice_client.post("/invite/", {"files": SimpleUploadedFile(name, data)}, follow=True)
    page = answer.content.decode()
    assert "We found nothing in it that we can read." in page
    assert ("Bring a sheet along" in page) is leads
