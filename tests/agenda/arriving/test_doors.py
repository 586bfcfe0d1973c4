"""Around the start of an interview: the way in leads, one question is asked, late beats never."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
import time_machine

from showup.agenda.arriving import doors
from showup.agenda.arriving.rules import Meeting

if TYPE_CHECKING:
    from django.test import Client

    from showup.pipeline.models import Interview

Booked = Callable[..., "Interview"]
LONDON = ZoneInfo("Europe/London")
AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LINK = "https://meet.example/1"
MINUTE = timedelta(minutes=1)
JOIN = f'href="{LINK}" rel="noopener noreferrer">Join now'


def _page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def _at(minutes: float) -> doors.Door | None:
    meeting = Meeting("Kestrel", AT, minutes=45, link=LINK, format="video")
    return doors.door(meeting, here=LONDON, now=AT + minutes * MINUTE)


def test_the_door_is_open_from_a_quarter_of_an_hour_before_until_the_end() -> None:
    assert [_at(each) is not None for each in (-15.1, -15, 0, 44.9, 45)] == [
        False, True, True, True, False
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("minutes", "says", "left"),
    [
        (-15, "It begins in 15 minutes.", 60),
        (-0.5, "It begins in one minute.", 46),
        (0, "It begins now.", 45),
        (3.5, "It began three minutes ago.", 42),
        (44.5, "It began 44 minutes ago.", 1),
    ],
)
def test_it_says_how_soon_and_how_much_is_left(minutes: float, says: str, left: int) -> None:
    found = _at(minutes)
    assert found is not None
    assert (found.says, found.left) == (says, left)


def test_where_no_length_is_known_an_hour_is_taken_and_that_is_said() -> None:
    found = doors.door(Meeting("Kestrel", AT), here=LONDON, now=AT + 59 * MINUTE)
    assert found is not None
    assert found.still == ("There is still one minute left. No length was given: we take an hour.")


def test_a_day_without_an_hour_has_no_door() -> None:
    day = Meeting("Kestrel", datetime(2026, 11, 23, tzinfo=UTC), minutes=24 * 60)
    assert doors.door(day, here=LONDON, now=AT) is None


def test_only_what_leads_to_the_web_is_opened() -> None:
    found = doors.door(Meeting("Kestrel", AT, link="javascript:x"), here=LONDON, now=AT)
    assert found is not None
    assert found.opens == ""


@pytest.mark.parametrize(
    ("format_", "place", "line"),
    [
        ("phone", "+44 113 496 0000", "I’m running late, joining now."),
        ("video", "Microsoft Teams", "I’m running late, joining now."),
        ("", "1 Harbour Street", "I’m running late, on my way."),
        ("on site", "", "I’m running late, on my way."),
    ],
)
def test_nobody_is_on_the_way_to_a_call(format_: str, place: str, line: str) -> None:
    meeting = Meeting("Kestrel", AT, format=format_, place=place)
    found = doors.door(meeting, here=LONDON, now=AT + MINUTE)
    assert found is not None
    assert doors.late_text("en", on_site=found.on_site) == line


@pytest.mark.parametrize("number", ["+44 113 496 0000", "0113 496 0000"])
def test_a_number_is_rung_and_no_place(
    alice_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
    number: str,
) -> None:
    row = booked(hours=0.5, format="phone", place=number)
    for minutes in (0, 31):
        clock.move_to(now + minutes * MINUTE)
        page = _page(alice_client, f"/interviews/{row.pk}/")
        assert f'href="tel:{number.replace(" ", "")}">{number}</a>' in page
        assert "Copy the place" not in page
        assert "map app" not in page


def test_today_says_one_thing_of_the_first_minutes(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    booked(hours=0.5, link=LINK, format="video", place="")
    clock.move_to(now + 31.5 * MINUTE)
    page = _page(alice_client, "/")
    assert "Kestrel Energy began one minute ago." in page
    assert "begins now" not in page
    clock.move_to(now + 32 * MINUTE)  # from here on it is asked about, and stands there alone
    page = _page(alice_client, "/")
    assert page.count('data-copy="door-link-') == 1


def test_a_link_that_comes_with_a_place_to_go_to_is_no_call(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    row = booked(hours=0.5, link=LINK, format="on site")
    clock.move_to(now + 35 * MINUTE)
    page = _page(alice_client, f"/interviews/{row.pk}/")
    assert "Join now" not in page
    assert page.index("1 Harbour Street</textarea>") < page.index(f'href="{LINK}"')
    page = _page(alice_client, f"/interviews/{row.pk}/late/")
    assert "I’m running late, on my way." in page


@pytest.mark.parametrize("minutes", [-15, -3, 0, 1, 5, 44])
def test_every_page_leads_with_the_way_in_while_it_counts(
    alice_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
    minutes: int,
) -> None:
    row = booked(hours=0.5, link=LINK, format="video", place="")
    for address in ("/", f"/interviews/{row.pk}/", f"/jobs/{row.opportunity.pk}/"):
        clock.move_to(now + (29 - 15) * MINUTE)
        assert "Join now" not in _page(alice_client, address)
        clock.move_to(now + (30 + minutes) * MINUTE)
        page = _page(alice_client, address)
        assert JOIN in page
        assert page.count("btn-main") == 1
        assert page.index(JOIN) < page.index('value="https://meet.example/1"')  # to copy
        assert 'data-copy="door-link-' in page
        clock.move_to(now + (30 + 45) * MINUTE)
        assert "Join now" not in _page(alice_client, address)


@pytest.mark.parametrize("view", ["week", "list"])
def test_the_calendar_leads_to_the_call_while_it_counts(
    alice_client: Client,
    bob_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
    view: str,
) -> None:
    row = booked(hours=0.5, link=LINK, format="video", place="")
    other = booked("Acme", hours=0.6, format="video", place="")
    type(other).objects.filter(pk=other.pk).update(link="javascript:x")  # as once was kept
    address = f"/calendar/?view={view}"
    clock.move_to(now + 14 * MINUTE)
    assert "Join now" not in _page(alice_client, address)
    clock.move_to(now + 25 * MINUTE)
    page = _page(alice_client, address)
    assert "<b>Kestrel Energy.</b> It begins in five minutes." in page
    assert page.count("Join now") == 1
    assert page.index(JOIN) < page.index('id="cal"')
    assert f'href="/interviews/{row.pk}/">When and how' in page
    assert "Join now" not in _page(bob_client, address)
    clock.move_to(now + 80 * MINUTE)
    assert "Join now" not in _page(alice_client, address)


def test_a_place_leads_where_there_is_no_call(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    booked(hours=0.5)
    clock.move_to(now + 20 * MINUTE)
    page = _page(alice_client, "/")
    assert "Kestrel Energy begins in ten minutes." in page
    assert page.index("1 Harbour Street</textarea>") < page.index("Next interviews")


def test_from_the_start_on_no_page_speaks_of_what_clashes_with_it(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    row, _ = booked(hours=0.5, link=LINK, format="video"), booked("Acme", hours=0.75)
    address = f"/interviews/{row.pk}/"
    clock.move_to(now + 29 * MINUTE)
    page = _page(alice_client, address)
    assert page.index(JOIN) < page.index("overlap on Mon 23 Nov")
    for minutes in (30, 31, 40, 80):
        clock.move_to(now + minutes * MINUTE)
        page = _page(alice_client, address)
        assert "overlap" not in page
        assert "A check the day before" not in page


@pytest.mark.parametrize("minutes", [2, 20, 3 * 60, 30 * 60])
def test_the_job_page_asks_the_same_question_until_it_is_answered(
    alice_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
    minutes: int,
) -> None:
    row = booked(hours=0.5)
    story = f"/jobs/{row.opportunity.pk}/"
    clock.move_to(now + (30 + minutes) * MINUTE)
    for address in (story, f"/interviews/{row.pk}/"):
        page = _page(alice_client, address)
        assert "Were you there?" in page
        for words in ("I was there", "It moved", "I missed it"):
            assert f"{words}<span" in page
        assert "You met Kestrel" not in page
        assert "You went" not in page
    assert "You meet" not in page
    alice_client.post(f"/interviews/{row.pk}/held/", {"result": "waiting"})
    page = _page(alice_client, story)
    assert "Were you there?" not in page
    assert "You met Kestrel Energy on" in page


def test_a_day_without_an_hour_is_still_to_come_until_it_is_over(
    alice_client: Client, booked: Booked, clock: time_machine.Traveller
) -> None:
    row = booked(hours=24 * 3 - 9, minutes=24 * 60)  # Thursday, from midnight
    assert row.starts_at is not None
    clock.move_to(row.starts_at + timedelta(hours=12))
    page = _page(alice_client, f"/jobs/{row.opportunity.pk}/")
    assert "You meet Kestrel Energy on" in page
    assert "You met" not in page


def test_who_says_missed_while_it_goes_on_is_first_shown_how_to_join(
    alice_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    row = booked(hours=0.5, link=LINK, format="video", place="")
    clock.move_to(now + 48 * MINUTE)
    answer = alice_client.post(f"/interviews/{row.pk}/missed/", follow=True)
    page = " ".join(answer.content.decode().split())
    assert "There are still 27 minutes left." in page
    assert "I’m running late, joining now." in page
    assert JOIN in page
    row.refresh_from_db()
    assert row.state == "booked"
    answer = alice_client.post(f"/interviews/{row.pk}/missed/", {"anyway": "yes"}, follow=True)
    assert "Write to them now" in answer.content.decode()
    row.refresh_from_db()
    assert row.state == "missed"


@pytest.mark.parametrize(
    ("language", "fields", "says"),
    [
        ("de", {"link": LINK, "place": ""}, "Ich bin spät dran und komme jetzt dazu."),
        ("fr", {"format": "on site"}, "Je suis en retard, j’arrive."),
        ("pl", {"link": LINK, "place": ""}, "I’m running late, joining now."),
    ],
)
def test_the_line_to_send_is_in_their_language(
    alice_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
    language: str,
    fields: dict[str, str],
    says: str,
) -> None:
    row = booked(hours=0.5, language=language, **{"format": "video"} | fields)
    clock.move_to(now + 40 * MINUTE)
    assert says in _page(alice_client, f"/interviews/{row.pk}/late/")


@pytest.mark.parametrize("minutes", [29, 75, 300])
def test_nobody_is_offered_to_join_what_has_not_begun_or_is_over(
    alice_client: Client,
    booked: Booked,
    now: datetime,
    clock: time_machine.Traveller,
    minutes: int,
) -> None:
    row = booked(hours=0.5)
    clock.move_to(now + minutes * MINUTE)
    answer = alice_client.get(f"/interviews/{row.pk}/late/")
    assert (answer.status_code, answer["Location"]) == (302, f"/interviews/{row.pk}/")


def test_another_seekers_interview_cannot_be_joined(
    bob_client: Client, booked: Booked, now: datetime, clock: time_machine.Traveller
) -> None:
    row = booked(hours=0.5)
    clock.move_to(now + 40 * MINUTE)
    assert bob_client.get(f"/interviews/{row.pk}/late/", follow=True).status_code == 404
