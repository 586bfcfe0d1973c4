"""The page of one booked interview."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from icalendar import Calendar

from showup.advice import situations
from showup.agenda.models import Block
from showup.diary import models as diary
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

Booked = Callable[..., "Interview"]
HOUR = timedelta(hours=1)


def _page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_the_page_says_when_where_and_when_to_leave(alice_client: Client, booked: Booked) -> None:
    row = booked(zone="America/New_York", travel_minutes=70, travel_words="the 4 tram")
    page = _page(alice_client, f"/interviews/{row.pk}/")
    assert "You meet Kestrel Energy tomorrow at 14:30." in page
    assert "For them it’s 09:30 in New York, five hours behind you." in page
    assert "Leave at 13:10. The way takes 70 minutes, the 4 tram; 10 to spare are our" in page
    assert "readonly>1 Harbour Street</textarea>" in page
    assert f'href="/interviews/{row.pk}/pause/"' in page


def test_nobody_else_sees_or_changes_any_of_it(
    alice_client: Client, bob_client: Client, charlie_client: Client, booked: Booked
) -> None:
    row = booked()
    for other in (bob_client, charlie_client):
        for last in ("", "interview.ics", "missed/"):
            assert other.get(f"/interviews/{row.pk}/{last}").status_code == 404
        for last in ("check/", "way/", "known/", "missed/"):
            answer = other.post(f"/interviews/{row.pk}/{last}", {"travel_minutes": "5"})
            assert answer.status_code == 404
    row.refresh_from_db()
    assert (row.state, row.checked_at, row.travel_minutes) == ("booked", None, None)
    assert alice_client.get(f"/interviews/{row.pk}/").status_code == 200


def test_what_is_missing_can_be_added_and_then_all_of_it_is_right(
    alice_client: Client, booked: Booked, now: datetime
) -> None:
    row = booked(format="video", place="")
    address = f"/interviews/{row.pk}/"
    page = _page(alice_client, address)
    assert "No link is known." in page
    assert "No name is known." in page
    assert "What is known is right" in page
    told = {"format": "video", "link": "https://meet.example/1", "place": "", "people": "Nora Lind"}
    alice_client.post(f"{address}known/", told)
    page = _page(alice_client, address)
    assert '<a class="link" href="https://meet.example/1"' in page
    assert "All of it is right" in page
    alice_client.post(f"{address}check/")
    row.refresh_from_db()
    assert row.checked_at == now
    assert row.people == [{"name": "Nora Lind", "address": "", "role": ""}]
    assert "nothing of it has changed since" in _page(alice_client, address)


def test_a_check_no_longer_counts_once_something_changed(
    alice_client: Client, booked: Booked
) -> None:
    row = booked(people=[{"name": "Nora Lind", "address": "nora@k.example", "role": ""}])
    address = f"/interviews/{row.pk}/"
    alice_client.post(f"{address}check/")
    same = {"format": "on site", "link": "", "place": "1 Harbour Street", "people": "Nora Lind"}
    alice_client.post(f"{address}known/", same)
    row.refresh_from_db()
    assert row.checked_at is not None
    assert row.people[0]["address"] == "nora@k.example"
    alice_client.post(f"{address}known/", same | {"place": "2 Harbour Street"})
    row.refresh_from_db()
    assert row.checked_at is None


@pytest.mark.parametrize("which", ["check", "known"])
def test_a_page_that_is_older_than_a_change_neither_checks_nor_overwrites_it(
    alice_client: Client, booked: Booked, now: datetime, which: str
) -> None:
    row = booked(link="https://meet.example/1", format="video", place="")
    address = f"/interviews/{row.pk}/"
    found = re.findall(r'name="seen" value="(\w+)"', alice_client.get(address).content.decode())
    assert len(found) == 2
    told = {"seen": found[0], "format": "video", "link": row.link, "place": "", "people": "Nora"}
    new = "https://meet.example/2"
    verbs.book(row, starts_at=now + 48 * HOUR, link=new, now=now)  # in another tab
    answer = alice_client.post(f"{address}{which}/", told, follow=True)
    assert "Something changed since you opened the page" in answer.content.decode()
    row.refresh_from_db()
    assert (row.checked_at, row.link, row.people) == (None, new, [])
    seen = re.findall(r'name="seen" value="(\w+)"', answer.content.decode())[0]
    alice_client.post(f"{address}check/", {"seen": seen})
    row.refresh_from_db()
    assert row.checked_at == now


def test_what_has_not_begun_cannot_be_missed(
    alice_client: Client, booked: Booked, now: datetime
) -> None:
    """The page that asks is still open; they moved it meanwhile."""
    row = booked(hours=-1 / 6)
    verbs.book(row, starts_at=now + HOUR, now=now)
    answer = alice_client.post(f"/interviews/{row.pk}/missed/", follow=True)
    assert "It hasn’t begun." in answer.content.decode()
    row.refresh_from_db()
    assert row.state == "booked"


def test_a_check_from_before_it_was_called_off_counts_no_more(
    booked: Booked, now: datetime
) -> None:
    row = booked()
    verbs.check(row, now=now)
    verbs.cancelled_by_employer(row, now=now)
    assert row.starts_at is not None
    verbs.book(row, starts_at=row.starts_at, now=now)
    row.refresh_from_db()
    assert (row.state, row.checked_at) == ("booked", None)


def test_a_link_that_leads_nowhere_is_refused_beside_its_field(
    alice_client: Client, booked: Booked
) -> None:
    row = booked()
    answer = alice_client.post(f"/interviews/{row.pk}/known/", {"link": "javascript:alert(1)"})
    assert answer.status_code == 422
    assert "A link begins with https://." in answer.content.decode()
    row.refresh_from_db()
    assert row.place == "1 Harbour Street"


@pytest.mark.parametrize("minutes", ["-1", "1441", "soon"])
def test_a_way_that_cannot_be_is_refused(
    alice_client: Client, booked: Booked, minutes: str
) -> None:
    row = booked()
    answer = alice_client.post(f"/interviews/{row.pk}/way/", {"travel_minutes": minutes})
    assert answer.status_code == 422
    assert "id_travel_minutes_error" in answer.content.decode()


def test_the_way_is_noted_and_can_be_undone(alice_client: Client, booked: Booked) -> None:
    row = booked()
    told = {"travel_minutes": "40", "travel_words": "by bicycle"}
    page = alice_client.post(f"/interviews/{row.pk}/way/", told, follow=True).content.decode()
    assert "Leave at 13:40." in page
    batch = page.split('action="/undo/')[1].split('"')[0].rstrip("/")
    alice_client.post(f"/undo/{batch}/")
    row.refresh_from_db()
    assert (row.travel_minutes, row.travel_words) == (None, "")


def test_the_calendar_file_holds_this_interview_alone(
    alice_client: Client, booked: Booked, now: datetime
) -> None:
    booked("Another Job", hours=60)
    row = booked()
    answer = alice_client.get(f"/interviews/{row.pk}/interview.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    assert answer["Cache-Control"] == "no-store"
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event.decoded("dtstart").astimezone(UTC) == now + timedelta(hours=29.5)
    assert "Kestrel Energy" in str(event["summary"])


def test_a_day_that_a_calendar_marks_as_a_whole_is_mentioned(
    alice: Seeker, alice_client: Client, booked: Booked, now: datetime
) -> None:
    row = booked()
    mine = diary.Calendar.objects.create(seeker=alice, name="Mine", kind="file", made_at=now)
    diary.Busy.objects.create(
        calendar=mine,
        starts_at=now + 15 * HOUR,
        ends_at=now + 39 * HOUR,
        all_day=True,
        title="Conference",
    )
    page = _page(alice_client, f"/interviews/{row.pk}/")
    assert "Kestrel Energy is on Tue 24 Nov, a day your calendar marks as “Conference”." in page
    assert "overlap" not in page
    assert "your calendar marks" not in _page(alice_client, "/")


def test_time_to_prepare_that_a_moved_interview_left_behind_is_said_and_mended(
    alice_client: Client, booked: Booked, now: datetime
) -> None:
    row = booked(hours=7 * 24 + 5)
    block = Block.objects.create(interview=row, starts_at=now + timedelta(hours=154), made_at=now)
    says = "The time you set aside to prepare (Sun 29 Nov, 19:00) no longer fits: choose another."
    places = ("/", f"/interviews/{row.pk}/", f"/interviews/{row.pk}/brief/", "/calendar/")
    assert not any(says in _page(alice_client, each) for each in places)
    for hours in (29, 16 * 24):  # before it, and more than a week after it
        verbs.book(row, starts_at=now + timedelta(hours=hours), now=now)
        for each in places:
            page = _page(alice_client, each)
            assert says in page, each
            assert f'action="/preparing/{block.pk}/' in page or "take-back" in page, each
        for each in places[1:3]:
            assert "the evening before" in _page(alice_client, each)
        assert "20 minutes to prepare are set aside" not in _page(alice_client, places[1])
    verbs.book(row, starts_at=now + timedelta(hours=160), now=now)
    assert says not in _page(alice_client, "/")


def test_time_to_prepare_that_is_no_longer_before_it_is_said(
    alice_client: Client, booked: Booked, now: datetime
) -> None:
    row = booked()
    Block.objects.create(interview=row, starts_at=now + 20 * HOUR, made_at=now)
    says = "20 minutes to prepare are set aside on Tue 24 Nov, 05:00"
    assert f"{says}." in _page(alice_client, f"/interviews/{row.pk}/")
    verbs.book(row, starts_at=now + 19 * HOUR, now=now)
    page = _page(alice_client, f"/interviews/{row.pk}/")
    assert says not in page
    assert "(Tue 24 Nov, 05:00) no longer fits: choose another." in page


def test_who_missed_it_gets_the_text_to_send_at_once_and_the_job_stays_open(
    alice: Seeker,
    alice_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
) -> None:
    people = [{"name": "Nora Lind", "address": "nora@kestrel.example", "role": ""}]
    row = booked(hours=0.5, people=people, language="de", text="Rückfragen: Tel. 030 901820-12")
    clock.move_to(now + 2 * HOUR)
    answer = alice_client.post(f"/interviews/{row.pk}/missed/", follow=True)
    page = answer.content.decode()
    assert "bitte Sie dafür um Entschuldigung" in page
    assert "mailto:nora@kestrel.example" in page
    assert 'href="tel:03090182012"' in page
    assert "80 to 100%" in page
    assert 'href="/evidence/#ev-no_show"' in page
    row.refresh_from_db()
    assert row.state == "missed"
    assert row.opportunity.stage == "interview"
    other, _ = verbs.add(alice, now=now, employer="Acme")
    verbs.invite(other, slots=[], now=now)
    situation = situations.situation_of(alice, now=now, today=now.date(), opportunity=other)
    stages = {job.name: job.stage for job in situation.opportunities}
    assert stages == {"Kestrel Energy": "waiting", "Acme": "invited"}
    story = _page(alice_client, f"/jobs/{row.opportunity.pk}/")
    assert "You missed Kestrel Energy on Mon 23 Nov." in story
    assert f'href="/interviews/{row.pk}/missed/">Write to them' in story
    assert "began at" not in _page(alice_client, "/")


def test_a_missed_one_can_be_booked_again_by_their_answer(
    alice: Seeker, booked: Booked, now: datetime
) -> None:
    row = booked(hours=0.5)
    verbs.missed(row, now=now + HOUR)
    again, _ = verbs.meet(row.opportunity, starts_at=now + 50 * HOUR, now=now + HOUR)
    assert again.round == row.round
    assert [each.pk for each in pipeline.coming(alice, now=now + HOUR)] == [again.pk]


def test_an_interview_of_a_job_that_ended_is_no_longer_announced(
    alice_client: Client, booked: Booked, now: datetime
) -> None:
    row = booked()
    verbs.end(row.opportunity, stage="rejected", now=now)
    told = alice_client.get(f"/interviews/{row.pk}/", follow=True).content.decode()
    assert "This one has ended" in told
    assert "You meet" not in told
    noted = alice_client.post(f"/interviews/{row.pk}/check/", follow=True).content.decode()
    assert "nothing was noted" in noted
    row.refresh_from_db()
    assert row.checked_at is None
