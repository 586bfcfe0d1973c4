"""The pages of one's own calendars: looked at, kept, read again, forgotten; by their owner alone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.exchange.calendars.dav_server import PASSWORD, USER, DavServer
from tests.exchange.calendars.diaries import WORK, calendar, event, meeting

from showup.diary import queries as diary
from showup.diary import services as diary_services
from showup.diary.rules import Block
from showup.exchange.calendars import reaching, servers
from showup.exchange.fetching.subscriptions import Subscription, SubscriptionError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
SECRET = "https://cal.acme.example/private-5f3a9c/basic.ics"

pytestmark = [
    pytest.mark.time_machine(datetime(2026, 11, 23, 9, tzinfo=UTC), tick=False),
    pytest.mark.usefixtures("at_once"),
]


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Return what calendars say by address; anything else can't be found."""
    said: dict[str, bytes] = {}

    def fetch(address: str, **_: object) -> Subscription:
        if address not in said:
            raise SubscriptionError("cal.acme.example has no calendar at that address.")
        return Subscription(said[address], "")

    monkeypatch.setattr(reaching, "fetch_calendar", fetch)
    return said


def file(data: bytes = WORK, name: str = "work.ics") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def looked_at(client: Client, **given: Any) -> str:
    response = client.post("/calendars/", given)
    assert response.status_code == 302, response.content.decode()
    return str(response["Location"])


def page(client: Client, address: str = "/calendars/") -> str:
    return client.get(address).content.decode()


def said_by(client: Client, address: str, **given: Any) -> str:
    return client.post(address, given, follow=True).content.decode()


def busy(seeker: Seeker) -> list[str]:
    return [row.title for row in diary.busy(seeker, TUESDAY, TUESDAY + HOUR)]


def test_a_file_is_shown_before_anything_is_kept(alice: Seeker, alice_client: Client) -> None:
    data = calendar(
        meeting("20261124T100000Z", "20261124T110000Z", "SUMMARY:Dentist"),
        meeting("20261125T100000Z", "20261125T110000Z", "STATUS:CANCELLED", uid="2"),
    )
    address = looked_at(alice_client, do="file", file=file(data))
    told = page(alice_client, address)
    assert "1 busy block, from Tue 24 Nov 2026 to Tue 24 Nov 2026." in told
    assert "Left out: 1 cancelled." in told
    assert "Dentist" not in told
    assert busy(alice) == []
    assert "work is kept as busy times" in said_by(alice_client, address, do="keep", name="work")
    assert busy(alice) == [""]


def test_the_next_hours_are_shown_so_that_a_wrong_zone_is_seen(
    alice: Seeker, alice_client: Client
) -> None:
    alice.zone = "Europe/Berlin"
    alice.save()
    data = calendar(
        meeting("20261120T100000Z", "20261120T110000Z", uid="past"),
        meeting("20261124T100000Z", "20261124T110000Z", "SUMMARY:Dentist", uid="1"),
        meeting("20261125T220000Z", "20261126T010000Z", uid="2"),
        event("DTSTART;VALUE=DATE:20261127", "DTEND;VALUE=DATE:20261129", uid="3"),
        *(meeting(f"202612{day:02}T080000Z", f"202612{day:02}T090000Z", uid=f"d{day}") for day in range(1, 5)),
    )  # fmt: skip
    told = page(alice_client, looked_at(alice_client, do="file", file=file(data)))
    assert "On your clock (Europe/Berlin) the next times taken are these." in told
    shown = re.findall(r"<li>(\w{3} \d.*?)</li>", told)
    assert shown == [
        "Tue 24 Nov 2026, 11:00 to 12:00",
        "Wed 25 Nov 2026, 23:00, to Thu 26 Nov 2026, 02:00",
        "Fri 27 Nov 2026 to Sat 28 Nov 2026, all day",
        "Tue 1 Dec 2026, 09:00 to 10:00",
        "Wed 2 Dec 2026, 09:00 to 10:00",
    ]
    with_titles = looked_at(alice_client, do="file", file=file(data), titles="yes")
    assert "<li>Tue 24 Nov 2026, 11:00 to 12:00: Dentist</li>" in page(alice_client, with_titles)


def test_a_clock_is_named_also_where_no_zone_was_chosen(
    alice: Seeker, alice_client: Client
) -> None:
    alice.zone = ""
    alice.save()
    told = page(alice_client, looked_at(alice_client, do="file", file=file()))
    assert re.search(r"On your clock \(\w", told)


def test_a_calendar_of_the_past_is_said_to_be_over(alice_client: Client) -> None:
    data = calendar(meeting("20261120T100000Z", "20261120T110000Z"))
    told = page(alice_client, looked_at(alice_client, do="file", file=file(data)))
    assert "All of it is over by now." in told
    assert "Are they the hours" not in told


def test_titles_are_kept_where_that_is_asked_for_and_deleted_where_it_is_not(
    alice: Seeker, alice_client: Client
) -> None:
    address = looked_at(alice_client, do="file", file=file(), titles="yes")
    alice_client.post(address, {"do": "keep", "name": "Work"})
    assert busy(alice) == ["Team"]
    row = diary.calendars(alice).get()
    assert "are deleted" in said_by(alice_client, f"/calendars/{row.pk}/", do="no-titles")
    assert busy(alice) == [""]


def test_what_is_left_is_forgotten(alice: Seeker, alice_client: Client) -> None:
    address = looked_at(alice_client, do="file", file=file())
    alice_client.post(address, {"do": "leave"})
    assert alice_client.get(address).status_code == 404
    assert list(diary.calendars(alice)) == []


def test_a_newer_file_of_the_same_name_takes_the_place_of_the_old(
    alice: Seeker, alice_client: Client
) -> None:
    for start, end in (("20261124T100000Z", "20261124T110000Z"), ("20261125T100000Z", "20261125T110000Z")):  # fmt: skip
        address = looked_at(alice_client, do="file", file=file(calendar(meeting(start, end))))
        told = page(alice_client, address)
        alice_client.post(address, {"do": "keep", "name": "work"})
    assert "its busy times make way for these" in told
    assert diary.calendars(alice).count() == 1
    assert busy(alice) == []


def test_the_name_of_a_link_is_no_files_to_take(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    diary_services.add_calendar(alice, name="Work", kind="link", now=now, address=SECRET)
    address = looked_at(alice_client, do="file", file=file())
    response = alice_client.post(address, {"do": "keep", "name": "Work"})
    assert response.status_code == 422
    assert "called “Work” already" in response.content.decode()


def test_a_link_is_kept_read_again_and_never_shown_again(
    alice: Seeker, alice_client: Client, web: dict[str, bytes]
) -> None:
    web[SECRET] = WORK
    address = looked_at(alice_client, do="link", link=SECRET)
    assert "5f3a9c" not in page(alice_client, address)
    told = said_by(alice_client, address, do="keep", name="Work")
    assert "From <bdi>cal.acme.example</bdi>: 1 busy block" in told
    assert "5f3a9c" not in told
    row = diary.calendars(alice).get()
    web[SECRET] = calendar()
    told = said_by(alice_client, f"/calendars/{row.pk}/", do="again")
    assert "Work was read again: no busy blocks." in told
    del web[SECRET]
    told = said_by(alice_client, f"/calendars/{row.pk}/", do="again")
    assert "has no calendar at that address" in told
    assert "What was read before stays." in told


def test_a_calendar_gets_another_name_and_goes(alice: Seeker, alice_client: Client) -> None:
    alice_client.post(looked_at(alice_client, do="file", file=file()), {"do": "keep"})
    row = diary.calendars(alice).get()
    assert "Büro" in said_by(alice_client, f"/calendars/{row.pk}/", do="rename", name="Büro")
    assert "Give the calendar a name" in said_by(
        alice_client, f"/calendars/{row.pk}/", do="rename", name=" "
    )
    assert "Büro is forgotten" in said_by(alice_client, f"/calendars/{row.pk}/", do="remove")
    assert busy(alice) == []


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"do": "file"}, "Choose the file first"),
        ({"do": ""}, "Choose the file first"),
        ({"do": "link", "link": ""}, "no address"),
        ({"do": "link", "link": "http://cal.acme.example/a.ics"}, "isn’t encrypted"),
        ({"do": "server", "server": "https://dav.example"}, "your name there and the password"),
        (
            {"do": "server", "server": "http://dav.example", "user": "me", "password": "hush"},
            "in the clear",
        ),
        ({"do": "chosen"}, "Choose at least one"),
        ({"do": "chosen", "chosen": "7", "user": "me"}, "Choose at least one"),
    ],
)
def test_what_is_missing_or_wrong_is_said_where_it_was_asked(
    alice_client: Client, given: dict[str, str], says: str
) -> None:
    response = alice_client.post("/calendars/", given)
    assert response.status_code == 422
    told = response.content.decode()
    assert says in told
    assert "hush" not in told


def test_what_is_no_calendar_is_said(alice_client: Client) -> None:
    response = alice_client.post("/calendars/", {"do": "file", "file": file(b"%PDF-1.7")})
    assert response.status_code == 422
    assert " is no calendar: no BEGIN:VCALENDAR" in response.content.decode()


def test_what_others_wrote_is_escaped(alice_client: Client) -> None:
    data = calendar(
        meeting("20261124T100000Z", "20261124T110000Z"), name="<script>alert(1)</script>"
    )
    address = looked_at(alice_client, do="file", file=file(data))
    assert "<script>alert" not in page(alice_client, address)
    assert "&lt;script&gt;alert" in page(alice_client, address)


@pytest.mark.parametrize("do", ["again", "titles", "no-titles", "rename", "remove"])
def test_nobody_else_sees_or_changes_a_calendar(
    alice: Seeker, alice_client: Client, bob_client: Client, charlie_client: Client, do: str
) -> None:
    kept = looked_at(alice_client, do="file", file=file(), titles="yes")
    alice_client.post(kept, {"do": "keep", "name": "Work"})
    row = diary.calendars(alice).get()
    waiting = looked_at(alice_client, do="file", file=file())
    for other in (bob_client, charlie_client):
        assert "Work" not in page(other)
        assert other.get(waiting).status_code == 404
        assert other.post(waiting, {"do": "keep"}).status_code == 404
        assert other.post(f"/calendars/{row.pk}/", {"do": do, "name": "X"}).status_code == 404
    assert busy(alice) == ["Team"]


def test_a_change_is_not_made_by_looking(alice: Seeker, alice_client: Client) -> None:
    alice_client.post(looked_at(alice_client, do="file", file=file()), {"do": "keep"})
    row = diary.calendars(alice).get()
    assert alice_client.get(f"/calendars/{row.pk}/?do=remove").status_code == 404
    assert alice_client.post(f"/calendars/{row.pk}/", {"do": "burn"}).status_code == 404
    assert diary.calendars(alice).count() == 1


def test_calendars_of_a_server_are_chosen_and_kept(
    alice: Seeker,
    alice_client: Client,
    dav: DavServer,
    passwords: dict[tuple[str, str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(servers, "reach_of", lambda *_, **__: dav.reach())
    dav.make("Work", "DTSTART:20261124T100000Z\nDTEND:20261124T110000Z\nSUMMARY:Team")
    dav.make("Birthdays", path="birthdays")
    asked = alice_client.post(
        "/calendars/",
        {"do": "server", "server": dav.address, "user": USER, "password": PASSWORD},
    )
    told = asked.content.decode()
    assert "Which of them fill your time?" in told
    assert PASSWORD not in told
    found = asked.context["found"]
    at = next(number for number, each in enumerate(found) if each.name == "Work")
    address = looked_at(
        alice_client,
        do="chosen",
        user=USER,
        name=[each.name for each in found],
        address=[each.address for each in found],
        chosen=[str(at)],
    )
    alice_client.post(address, {"do": "keep", "name": "Work"})
    assert busy(alice) == [""]
    told = page(alice_client)
    assert f"From <bdi>{USER} on localhost</bdi>" in told
    assert "Birthdays" not in told


def test_whoever_chooses_none_leaves_no_password_behind(
    alice_client: Client,
    dav: DavServer,
    passwords: dict[tuple[str, str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(servers, "reach_of", lambda *_, **__: dav.reach())
    at = dav.make("Work")
    told = {"do": "server", "server": dav.address, "user": USER, "password": PASSWORD}
    alice_client.post("/calendars/", told)
    assert list(passwords.values()) == [PASSWORD]
    for address in ("nonsense", at):
        alice_client.post("/calendars/", {"leave": "yes", "user": USER, "address": address})
    assert passwords == {}


def test_the_way_there_stands_on_the_page_about_oneself(alice_client: Client) -> None:
    assert 'href="/calendars/"' in page(alice_client, "/you/")


def test_forgetting_takes_a_second_step_that_says_what_goes(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = diary_services.add_calendar(alice, name="Work", kind="file", now=now)
    start = now + timedelta(days=1)
    blocks = [Block(start + 2 * n * HOUR, start + (2 * n + 1) * HOUR) for n in range(3)]
    diary_services.replace_busy(row, blocks, now=now)
    page = alice_client.get("/calendars/").content.decode()
    assert re.search(r"<summary>Forget it.*?Forget it, with 3 busy times", page, re.DOTALL)


def test_an_empty_calendar_is_offered_with_a_clear_warning(alice_client: Client) -> None:
    sent = {"do": "file", "file": SimpleUploadedFile("bins.ics", calendar(name="Bins"))}
    page = alice_client.post("/calendars/", sent, follow=True).content.decode()
    assert "It says of no time that you’re busy." in page
    assert "Is it the right calendar?" in page


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (WORK.partition(b"END:VCALENDAR")[0], "work.ics breaks off before its end."),
        (
            WORK.replace(b"DTSTART", b"DTSTART:soon\nX-WAS"),
            "work.ics holds one event, and no day of any can be read.",
        ),
        (b"", "work.ics is empty. Export the calendar again."),
        (b"hello", "work.ics is no calendar"),
        (b"hello", "Choose the .ics file that your calendar program exports."),
    ],
)
def test_a_broken_calendar_is_refused_by_its_name_and_in_its_own_words(
    alice_client: Client, data: bytes, says: str
) -> None:
    sent = {"do": "file", "file": SimpleUploadedFile("work.ics", data)}
    response = alice_client.post("/calendars/", sent, follow=True)
    assert response.status_code == 422
    page = response.content.decode()
    assert says in page
    assert "invitation." not in page
    assert "by hand" not in page
