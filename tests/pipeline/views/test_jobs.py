"""A job by hand, changed, and what becomes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
import time_machine
from tests import scenes

from showup.accounts import services as accounts
from showup.pipeline import queries
from showup.pipeline import services as verbs
from showup.pipeline.forms import WholeJobForm

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

JOB = {"employer": "Acme", "title": "", "agency": "", "excitement": "7", "sureness": "guess"}


def known(row: Opportunity) -> dict[str, Any]:
    """Return a job's form as the page has it before anything is changed."""
    names = [name for name in WholeJobForm.base_fields if name != "unsaid"]
    form = WholeJobForm(initial={name: getattr(row, name) for name in names})
    values = {name: form[name].value() for name in form.fields}
    return {name: value for name, value in values.items() if value not in (None, False)}


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_a_name_is_enough(alice: Seeker, alice_client: Client) -> None:
    answer = alice_client.post("/jobs/new/", JOB)
    row = queries.opportunities(alice).get()
    assert answer.headers["Location"] == f"/jobs/{row.pk}/"


def test_without_any_name_nothing_is_added(alice: Seeker, alice_client: Client) -> None:
    page = alice_client.post("/jobs/new/", JOB | {"employer": " "}).content.decode()
    assert "one is enough" in page
    assert not queries.opportunities(alice).exists()


def test_times_by_hand_are_on_the_seekers_clock_and_open_the_question(
    alice: Seeker, alice_client: Client
) -> None:
    type(alice).objects.filter(pk=alice.pk).update(zone="Europe/Berlin")
    answer = alice_client.post("/jobs/new/", JOB | {"slot_1": "2026-12-01T10:30"})
    interview = queries.need_an_answer(alice).get()
    assert interview.slots.get().starts_at.isoformat() == "2026-12-01T09:30:00+00:00"
    assert answer.headers["Location"].endswith("/ask/")


def test_a_time_that_is_none_is_said_beside_its_field(alice_client: Client) -> None:
    page = alice_client.post("/jobs/new/", JOB | {"slot_1": "soon"}).content.decode()
    assert 'id="id_slot_1_error"' in page
    assert 'aria-invalid="true"' in page


def test_a_change_is_told_in_a_sentence_and_undone_at_once(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    page = alice_client.post(
        f"/jobs/{row.pk}/change/", known(row) | {"excitement": "8", "sureness": "very"}, follow=True
    ).content.decode()
    assert "You gave Brightwater Logistics 8 of 10, 4 before." in page
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    row.refresh_from_db()
    assert (row.excitement, row.sureness) == (4.0, "guess")


def test_everything_that_is_known_of_a_job_can_be_changed(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    told = {
        "place": "Leeds",
        "remote": "hybrid",
        "pay_low": "38,000",
        "pay_high": "42 000.50",
        "pay_currency": "gbp",
        "pay_period": "year",
        "contract": "permanent",
        "level": "senior",
        "source": "LinkedIn",
        "link": "https://brightwater.example/1",
        "applied_on": "2026-11-20",
        "result_due": "2026-12-20",
        "doubts": ["pay", "commute"],
        "doubt_words": "an hour each way",
        "deal_breaker": "unknown",
        "deal_words": "Are there nights?",
        "hours": "2,5",
        "rounds": "3",
    }
    alice_client.post(f"/jobs/{row.pk}/change/", known(row) | told)
    row.refresh_from_db()
    assert (row.place, row.remote, row.contract, row.level) == (
        "Leeds", "hybrid", "permanent", "senior",
    )  # fmt: skip
    assert (row.pay_low, row.pay_high, row.pay_currency) == (38000.0, 42000.5, "GBP")
    assert (row.doubts, row.doubt_words) == (["pay", "commute"], "an hour each way")
    assert (row.deal_breaker, row.hours, row.rounds) == ("unknown", 2.5, 3)
    story = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    for words in (
        "£38,000 to 42,000.50 a year", "Leeds, hybrid", "LinkedIn", "an hour each way",
    ):  # fmt: skip
        assert words in story, words


@pytest.mark.parametrize("pay", [1_234_567.0, 4_500_000.0, 123_456.75, 19.125, 1.5])
def test_pay_stays_to_the_cent_where_something_else_is_changed(
    pay: float, alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Acme", pay_low=pay, pay_high=pay, now=now)
    page = alice_client.get(f"/jobs/{row.pk}/change/").content.decode()
    shown = dict(re.findall(r'name="(pay_low|pay_high)"[^>]*? value="([\d.]+)"', page))
    assert set(shown) == {"pay_low", "pay_high"}
    alice_client.post(f"/jobs/{row.pk}/change/", known(row) | shown | {"place": "Leeds"})
    row.refresh_from_db()
    assert (row.place, row.pay_low, row.pay_high) == ("Leeds", pay, pay)


def test_what_changed_elsewhere_since_the_page_opened_stays(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Acme", place="Leeds", pay_low=20.0, now=now)
    page = alice_client.get(f"/jobs/{row.pk}/change/").content.decode()
    opened = known(row) | dict(re.findall(r'name="(seen)" value="(\d+)"', page))
    verbs.change(row, place="York", excitement=8.0, now=now)
    alice_client.post(f"/jobs/{row.pk}/change/", opened | {"pay_low": "25"})
    row.refresh_from_db()
    assert (row.place, row.excitement, row.pay_low) == ("York", 8.0, 25.0)


def test_nothing_different_changes_nothing(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    before = queries.last_batch(alice)
    page = alice_client.post(f"/jobs/{row.pk}/change/", known(row), follow=True).content.decode()
    assert "nothing was changed" in page
    assert queries.last_batch(alice) == before


@pytest.mark.parametrize(
    ("field", "said", "says"),
    [
        ("hours", "many", "That’s no number we can read. Write it like 5 or 2.5."),
        ("hours", "300", "It goes from 0 to 200."),
        ("rounds", "2.5", "It’s a whole number, such as 3."),
        ("pay_low", "-3", "It can’t be below 0."),
    ],
)
def test_a_number_that_cannot_be_is_said_beside_its_field(
    alice: Seeker, alice_client: Client, now: datetime, field: str, said: str, says: str
) -> None:
    row = scenes.search(alice, now=now).invited
    answer = alice_client.post(f"/jobs/{row.pk}/change/", known(row) | {field: said})
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert f'id="id_{field}_error"' in answer.content.decode()


def test_an_excitement_that_nobody_has_said_stays_unsaid(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    page = alice_client.get(f"/jobs/{row.pk}/change/").content.decode()
    assert re.search(r'name="unsaid"[^>]*checked', page)
    given = known(row) | {"excitement": "5", "place": "Leeds"}  # as a slider in the middle sends it
    alice_client.post(f"/jobs/{row.pk}/change/", given | {"unsaid": "on"})
    row.refresh_from_db()
    assert (row.excitement, row.place) == (None, "Leeds")
    alice_client.post(f"/jobs/{row.pk}/change/", given)
    row.refresh_from_db()
    assert row.excitement == 5.0


def test_pay_that_ends_below_its_beginning_is_said(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    given = known(row) | {"pay_low": "50000", "pay_high": "40000"}
    answer = alice_client.post(f"/jobs/{row.pk}/change/", given)
    assert answer.status_code == 422
    assert 'id="id_pay_high_error"' in answer.content.decode()


def test_a_note_is_kept_and_shown(alice: Seeker, alice_client: Client, now: datetime) -> None:
    row = scenes.search(alice, now=now).invited
    page = alice_client.post(
        f"/jobs/{row.pk}/note/", {"text": "Ask about nights."}, follow=True
    ).content.decode()
    assert "Ask about nights." in page
    page = alice_client.post(f"/jobs/{row.pk}/note/", {"text": " "}, follow=True).content.decode()
    assert "nothing was kept" in page
    assert row.notes.count() == 1


def test_a_saved_job_begins_as_one(alice: Seeker, alice_client: Client) -> None:
    alice_client.post("/jobs/new/", JOB | {"stage": "saved"})
    assert queries.opportunities(alice).get().stage == "saved"


def test_a_settled_time_is_booked_on_the_seekers_clock(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    interview = scenes.search(alice, now=now).invitation
    type(alice).objects.filter(pk=alice.pk).update(zone="Europe/Berlin")
    page = alice_client.post(
        f"/interviews/{interview.pk}/book/", {"starts_at": "2026-12-01T10:30"}, follow=True
    ).content.decode()
    assert "is booked" in page
    interview.refresh_from_db()
    assert interview.starts_at is not None
    assert interview.starts_at.isoformat() == "2026-12-01T09:30:00+00:00"


def test_a_time_that_cannot_be_read_books_nothing(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    interview = scenes.search(alice, now=now).invitation
    alice_client.post(f"/interviews/{interview.pk}/book/", {"starts_at": "soon"})
    interview.refresh_from_db()
    assert interview.state == "invited"


def test_an_offer_brings_its_deadline(alice: Seeker, alice_client: Client, now: datetime) -> None:
    row = scenes.search(alice, now=now).booked
    alice_client.post(f"/jobs/{row.pk}/offer/", {"deadline": "2026-12-04"})
    row.refresh_from_db()
    assert (row.stage, str(row.offer_deadline)) == ("offer", "2026-12-04")


@pytest.mark.parametrize("verb", ["offer", "end"])
def test_what_cannot_be_read_changes_nothing(
    alice: Seeker, alice_client: Client, now: datetime, verb: str
) -> None:
    row = scenes.search(alice, now=now).booked
    given = {"deadline": "one day", "stage": "lost"}
    page = alice_client.post(f"/jobs/{row.pk}/{verb}/", given, follow=True).content.decode()
    assert 'role="alert"' in page
    row.refresh_from_db()
    assert row.stage == "interview"


@pytest.mark.parametrize(
    ("field", "said"), [("offer_deadline", "2026-11-01"), ("pay_currency", "QQQ")]
)
def test_what_does_not_agree_with_the_rest_is_said_beside_its_field(
    alice: Seeker, alice_client: Client, now: datetime, field: str, said: str
) -> None:
    row = scenes.search(alice, now=now).offered
    answer = alice_client.post(f"/jobs/{row.pk}/change/", known(row) | {field: said})
    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in answer.content.decode()


def test_withdrawing_with_an_interview_ahead_shows_the_look_once(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    address = f"/jobs/{scene.booked.pk}/end/"
    pause = alice_client.post(address, {"stage": "withdrawn"}).headers["Location"]
    assert pause == f"/interviews/{scene.booking.pk}/pause/"
    alice_client.get(pause)
    assert alice_client.post(address, {"stage": "withdrawn"}).headers["Location"] != pause
    scene.booked.refresh_from_db()
    scene.booking.refresh_from_db()
    assert (scene.booked.stage, scene.booking.state) == ("withdrawn", "cancelled")


def test_an_ending_moves_it_out_of_the_open_ones(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).booked
    alice_client.post(f"/jobs/{row.pk}/end/", {"stage": "rejected"})
    alice_client.get("/jobs/")  # says what was done, once
    page = alice_client.get("/jobs/").content.decode()
    assert page.index("Kestrel Energy") > page.index("Ended: 1")


@pytest.mark.parametrize("slip", ["0001-01-01T00:00", "9999-12-31T23:59"])
def test_a_year_that_can_only_be_a_slip_is_said(
    alice: Seeker, alice_client: Client, slip: str
) -> None:
    page = alice_client.post("/jobs/new/", JOB | {"slot_1": slip, "answer_by": slip[:10]})
    assert page.content.decode().count("can’t be right. Which is it?") == 2
    assert not queries.opportunities(alice).exists()


def test_a_settled_time_in_an_impossible_year_is_not_noted(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    interview = queries.need_an_answer(alice).first()
    assert interview is not None
    address = f"/interviews/{interview.pk}/book/"
    page = alice_client.post(address, {"starts_at": "0001-01-01T00:00"}, follow=True)
    assert "That time couldn’t be read, so nothing was noted." in page.content.decode()


@pytest.mark.parametrize("night", ["2027-03-28T01:30", "2027-10-31T01:30"])
def test_a_time_that_is_none_or_two_is_asked_about(
    alice: Seeker, alice_client: Client, now: datetime, night: str
) -> None:
    accounts.keep_preferences(alice, zone="Europe/London")
    page = alice_client.post("/jobs/new/", JOB | {"slot_1": night}).content.decode()
    assert "The clocks change at 01:30 that night." in page
    assert not queries.opportunities(alice).exists()
    booking = scenes.search(alice, now=now).booking
    address = f"/interviews/{booking.pk}/book/"
    page = alice_client.post(address, {"starts_at": night}, follow=True).content.decode()
    assert "The clocks change at 01:30 that night." in page
    kept = queries.interview(alice, booking.pk)
    assert kept is not None
    assert kept.starts_at == booking.starts_at


def test_a_list_of_ended_jobs_alone_is_not_called_empty(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Acme", now=now)
    verbs.end(row, stage="rejected", now=now)
    page = alice_client.get("/jobs/").content.decode()
    assert "Nothing is open." in page
    assert "Acme" in page


@pytest.mark.parametrize(
    ("field", "given", "says"),
    [
        ("applied_on", "31/02/2026", "That’s no day there is. Write it like 2026-11-24."),
        ("employer", "x" * 400, "At most 300 letters fit; these are 400."),
    ],
)
def test_what_a_field_cannot_hold_is_said_in_our_words(
    alice: Seeker, alice_client: Client, now: datetime, field: str, given: str, says: str
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    answer = alice_client.post(f"/jobs/{row.pk}/change/", {"employer": "Acme", field: given})
    assert answer.status_code == 422
    assert says in answer.content.decode()
