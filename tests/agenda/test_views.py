"""Today, and one opportunity's story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import cast, rich, scenes

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_the_first_day_offers_to_take_an_invitation(alice_client: Client) -> None:
    page = alice_client.get("/").content.decode()
    assert "Nothing here yet." in page
    assert 'action="/invite/"' in page
    assert 'type="file"' in page


def test_today_shows_what_needs_an_answer_and_what_comes(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    page = alice_client.get("/").content.decode()
    assert "Two answers are waiting, the first due by tomorrow." in page
    assert f'href="/jobs/{scene.invited.pk}/ask/"' in page
    assert f'href="/jobs/{scene.offered.pk}/ask/"' in page
    assert "Next you meet Kestrel Energy, on Tue 1 Dec." in page


def test_times_are_on_the_seekers_clock_with_the_employers_beside_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    page = alice_client.get("/").content.decode()
    assert "Sat 28 Nov, 10:00" in page
    assert "11:00 in Berlin" in page


def test_what_was_found_in_the_mail_waits_to_be_looked_at(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    verbs.add(alice, now=now, employer="Own")
    assert "In your mail" not in alice_client.get("/").content.decode()
    rich.find_in_mail(alice, now=now)
    page = alice_client.get("/").content.decode()
    assert "In your mail" in page
    (address,) = set(re.findall(r'href="(/invite/\d+/\d+/)"', page))
    assert alice_client.get(address).status_code == 200
    charlie = cast.member("Charlie")
    verbs.add(charlie, now=now, employer="Own")
    assert "In your mail" not in cast.client_of(charlie).get("/").content.decode()


def test_the_button_beside_an_interview_prepares_it_and_cancelling_stands_back(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    interview, _ = verbs.meet(row, starts_at=now + timedelta(days=3), now=now)
    page = alice_client.get("/").content.decode()
    assert f'class="btn btn-s" href="/interviews/{interview.pk}/brief/"' in page
    assert f'<a href="/interviews/{interview.pk}/pause/">Move or cancel' in page


def test_a_quiet_day_stays_quiet(alice: Seeker, alice_client: Client, now: datetime) -> None:
    verbs.add(alice, now=now, employer="Acme")
    page = alice_client.get("/").content.decode()
    assert "Nothing needs an answer." in page
    assert "Needs an answer" not in page


def test_the_story_tells_what_happened_and_undoes_the_last_of_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    batch = verbs.change(scene.invited, now=now, excitement=9.0)
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    assert "Brightwater Logistics would like to meet you." in page
    assert page.count("/undo/") == 1
    assert f"/undo/{batch}/" in page


def test_what_is_undone_from_a_story_leads_back_to_it_while_it_is_there(
    alice: Seeker, alice_client: Client, charlie_client: Client, now: datetime
) -> None:
    row, added = verbs.add(alice, now=now, employer="Acme")
    changed = verbs.change(row, now=now, place="Leeds")
    back = {"back": str(row.pk)}
    assert charlie_client.post(f"/undo/{changed}/", back).headers["Location"] == "/"
    answer = alice_client.post(f"/undo/{changed}/", back)
    assert answer.headers["Location"] == f"/jobs/{row.pk}/"
    assert alice_client.post(f"/undo/{added}/", back).headers["Location"] == "/"


def test_an_invitation_can_be_declined_from_its_story_by_way_of_the_look(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    address = f"/jobs/{scene.invited.pk}/text/decline/"
    assert f'href="{address}"' in page
    assert "/pause/" in alice_client.get(address).headers["Location"]


def test_what_is_the_seekers_own_can_be_said_and_counts(
    alice: Seeker, alice_client: Client
) -> None:
    own = {"name": "Ines", "zone": "Europe/Paris", "bar": "5.5", "hours_a_week": "8"}
    alice_client.post("/you/", own | {"hour_price": "0.05"})
    alice.refresh_from_db()
    assert (alice.name, alice.zone, alice.bar) == ("Ines", "Europe/Paris", 5.5)
    assert (alice.hours_a_week, alice.hour_price) == (8.0, 0.05)


def test_a_bar_off_the_scale_is_said_beside_its_field(alice_client: Client) -> None:
    own = {"name": "", "zone": "", "bar": "12", "hours_a_week": "8", "hour_price": ""}
    answer = alice_client.post("/you/", own)
    assert answer.status_code == 422
    assert 'id="id_bar_error"' in answer.content.decode()


def test_an_employer_who_called_off_is_not_said_to_have_never_asked(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    silent, _ = verbs.add(alice, now=now, employer="Silent Ltd")
    page = alice_client.get(f"/jobs/{silent.pk}/").content.decode()
    assert "hasn’t asked you anything yet" in page
    interview = scene.invited.interviews.get()
    interview.state = "cancelled"
    interview.save()
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    assert "Nothing to do here now." in page
    assert "hasn’t asked you anything yet" not in page


def test_an_answer_without_a_deadline_stands_below_one_with(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    early, _ = verbs.add(alice, now=now, employer="No Hurry Ltd")
    verbs.invite(early, slots=[], now=now)
    scenes.search(alice, now=now)
    page = alice_client.get("/").content.decode()
    assert "Three answers are waiting, the first due by tomorrow." in page
    order = [page.index(f"{name} ") for name in ("Brightwater Logistics", "Pennyroyal Foods")]
    assert [*order, page.index("No Hurry Ltd would")] == sorted(
        [*order, page.index("No Hurry Ltd would")]
    )


def test_a_saved_posting_that_closes_soon_is_told_in_time(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for name, days in (("Soon Ltd", 5), ("Later Ltd", 40), ("Gone Ltd", -1)):
        row, _ = verbs.add(alice, now=now, employer=name, stage="saved")
        verbs.keep_posting(row, now=now, closes=now.date() + timedelta(days=days))
    page = alice_client.get("/").content.decode()
    assert "Closing soon" in page
    assert "Soon Ltd" in page
    assert "Sat 28 Nov" in page
    assert "Later Ltd" not in page
    assert "Gone Ltd" not in page


def test_long_silence_is_told_once_and_without_a_word_of_blame(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for name, days in (("Quiet Ltd", 30), ("Fresh Ltd", 6), ("Forgotten Ltd", 200)):
        verbs.add(alice, now=now, on=now.date() - timedelta(days=days), employer=name)
    page = alice_client.get("/").content.decode()
    assert "30 days" in page
    assert "Quiet Ltd" in page
    assert "Fresh Ltd" not in page
    assert "Forgotten Ltd" not in page


def test_a_morning_shows_a_few_of_many_and_counts_the_rest(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for number in range(12):
        row, _ = verbs.add(alice, now=now, employer=f"Firm {number}")
        verbs.invite(row, slots=[], now=now)
        met, _ = verbs.add(alice, now=now, employer=f"Meet {number}")
        verbs.meet(met, starts_at=now + timedelta(days=number + 1), now=now)
    page = alice_client.get("/").content.decode()
    assert "Twelve answers are waiting." in page
    assert page.count("would like to meet you") == 8
    assert page.count("and 4 more") == 2


def test_the_story_tells_of_the_posting_with_its_quotes(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme", stage="saved")
    verbs.keep_posting(
        row,
        now=now,
        title="Tester",
        text="The whole of it.",
        facts=[{"field": "pay", "value": "£38,000", "quote": "a salary of £38k"}],
        closes=now.date() + timedelta(days=5),
    )
    page = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    for words in ("The whole of it.", "<q>a salary of £38k</q>", "closes on Sat 28 Nov"):
        assert words in page, words


def test_the_story_tells_each_stage_with_its_day(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, on=now.date() - timedelta(days=13), employer="Acme")
    verbs.move(row, stage="screening", stage_name="Take-home task", now=now)
    page = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    stages = page.split('id="stages"')[1]
    assert stages.index("Tue 10 Nov") < stages.index("<b>Applied</b>")
    assert stages.index("<b>Applied</b>") < stages.index("<b>Take-home task</b>, where it is now")


def test_a_long_silence_is_the_storys_first_sentence(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, on=now.date() - timedelta(days=30), employer="Acme")
    page = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    assert "No word from Acme for 30 days." in page
    assert 'name="to" value="ghosted"' in page


def test_a_saved_job_is_applied_for_with_one_button(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme", stage="saved")
    page = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    assert f'action="/jobs/{row.pk}/move/"' in page
    assert 'name="to" value="applied"' in page
    alice_client.post(f"/jobs/{row.pk}/move/", {"to": "applied"})
    row.refresh_from_db()
    assert (row.stage, row.applied_on) == ("applied", now.date())


@pytest.mark.parametrize(
    ("field", "said", "says"),
    [
        ("hours_a_week", "lots", "That’s no number we can read. Write it like 8 or 7.5."),
        ("hours_a_week", "200", "It goes from 0 to 100."),
        ("hour_price", "2", "It goes from 0 to 1."),
    ],
)
def test_a_number_that_cannot_be_is_said_kindly(
    alice_client: Client, field: str, said: str, says: str
) -> None:
    own = {"name": "", "zone": "", "bar": "4", "hours_a_week": "8", "hour_price": ""}
    answer = alice_client.post("/you/", own | {field: said})
    assert answer.status_code == 422
    assert says in answer.content.decode()


def test_a_round_that_was_held_says_whose_turn_it_is(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Tessellate Maps")
    verbs.meet(row, starts_at=now - timedelta(days=3), now=now)
    page = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    assert "You met Tessellate Maps on" in page
    assert "It’s their turn." in page
    verbs.set_result(row.interviews.get(), result="passed", now=now)
    assert "You’re through." in alice_client.get(f"/jobs/{row.pk}/").content.decode()


def test_a_yes_to_an_offer_is_one_press_and_said_as_one(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Tessellate Maps")
    verbs.offer(row, deadline=None, now=now)
    page = alice_client.get(f"/jobs/{row.pk}/").content.decode()
    assert 'value="accepted">I’ve said yes</button>' in page
    answer = alice_client.post(f"/jobs/{row.pk}/end/", {"stage": "accepted"}, follow=True)
    page = answer.content.decode()
    assert page.count("You said yes to Tessellate Maps.") >= 2  # the notice and the headline
    assert "has ended" not in page


def test_the_first_day_leads_to_a_sheet_and_to_a_posting(alice_client: Client) -> None:
    page = alice_client.get("/").content.decode()
    assert 'href="/import/"' in page
    assert 'href="/postings/new/"' in page
