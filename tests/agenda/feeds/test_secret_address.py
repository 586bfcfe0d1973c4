"""The address lets in whoever has it, and tells nobody else anything."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import scenes

from showup.agenda.feeds import services
from showup.agenda.models import Feed
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

HOST = {"host": "127.0.0.1:8000"}


@pytest.fixture(autouse=True)
def clock(now: datetime) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


@pytest.fixture
def made(alice: Seeker, now: datetime) -> services.Made:
    scenes.search(alice, now=now)
    return services.make(alice, name="my phone", discreet=False, now=now)


def address(made: services.Made) -> str:
    return f"/feed/{made.feed.handle}/{made.secret}.ics"


def test_it_opens_without_signing_in(made: services.Made) -> None:
    answer = Client(headers=HOST).get(address(made))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert b"Kestrel Energy" in answer.content
    assert "Set-Cookie" not in str(answer.headers)


def test_what_is_unchanged_is_not_sent_again(
    made: services.Made, alice: Seeker, now: datetime
) -> None:
    first = Client(headers=HOST).get(address(made))
    headers = HOST | {"if-none-match": first.headers["ETag"]}
    again = Client(headers=headers).get(address(made))
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["Cache-Control"] == "private, no-cache"
    row = pipeline.interviews(alice).get(opportunity__employer="Kestrel Energy")
    verbs.book(row, starts_at=now + timedelta(days=10), now=now)
    assert Client(headers=headers).get(address(made)).status_code == 200


def test_a_look_at_the_head_is_as_good(made: services.Made) -> None:
    head = Client(headers=HOST).head(address(made))
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["ETag"]


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_nothing_can_be_written_to_it(made: services.Made, method: str) -> None:
    answer = getattr(Client(headers=HOST), method)(address(made))
    assert answer.status_code == 405
    strict = Client(headers=HOST, enforce_csrf_checks=True)
    assert getattr(strict, method)(address(made)).status_code == 403


def test_every_wrong_address_gets_the_same_answer(made: services.Made) -> None:
    right = made.secret
    other = services.make(made.feed.seeker, name="other", discreet=False, now=made.feed.made_at)
    wrong = [
        f"/feed/{made.feed.handle}/{right[:-1]}.ics",
        f"/feed/{made.feed.handle}/{right}x.ics",
        f"/feed/{made.feed.handle}/{right.swapcase()}.ics",
        f"/feed/{made.feed.handle}/{other.secret}.ics",
        f"/feed/000000000000/{right}.ics",
        f"/feed/{made.feed.handle}/{made.feed.digest}.ics",
        f"/feed/{made.feed.handle}/-.ics",
    ]
    answers = [Client(headers=HOST).get(path) for path in wrong]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert (
        Client(headers=HOST).get(wrong[0]).content == Client(headers=HOST).get("/nowhere/").content
    )


def test_a_revoked_address_is_like_one_that_never_was(
    made: services.Made, alice_client: Client
) -> None:
    answer = alice_client.post(f"/reminders/feeds/{made.feed.pk}/revoke/", follow=True)
    assert "opens nothing any more" in answer.content.decode()
    gone = Client(headers=HOST).get(address(made))
    assert gone.status_code == 404
    assert gone.content == Client(headers=HOST).get("/feed/0/0.ics").content
    assert alice_client.post(f"/reminders/feeds/{made.feed.pk}/revoke/").status_code == 404


@pytest.mark.parametrize("known", [True, False])
def test_digests_are_compared_in_constant_time_whether_there_is_such_a_handle(
    made: services.Made, monkeypatch: pytest.MonkeyPatch, now: datetime, known: bool
) -> None:
    compared: list[tuple[str, str]] = []
    sound = hmac.compare_digest

    def compare(one: str, other: str) -> bool:
        compared.append((one, other))
        return sound(one, other)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    handle = made.feed.handle if known else "000000000000"
    with CaptureQueriesContext(connection) as asked:
        assert services.let_in(handle, "guess", now=now) is None
    assert len(asked) == 1
    ((one, other),) = compared
    assert len(one) == len(other) == 64
    assert "guess" not in one
    assert made.secret not in str(asked.captured_queries)


def test_only_a_fingerprint_is_kept(made: services.Made) -> None:
    row = Feed.objects.get()
    assert made.secret not in str(vars(row))
    assert len(made.secret) >= 43  # 256 bits
    assert made.secret not in made.feed.handle


def test_addresses_are_no_ones_guess(alice: Seeker, now: datetime) -> None:
    some = [services.make(alice, name=f"n{n}", discreet=False, now=now) for n in range(20)]
    assert len({each.secret for each in some}) == len({each.feed.handle for each in some}) == 20
    with pytest.raises(services.FeedError, match="revoke one first"):
        services.make(alice, name="one more", discreet=False, now=now)


def test_another_machine_finds_nothing(made: services.Made) -> None:
    client = Client(headers=HOST, REMOTE_ADDR="192.168.1.20")
    assert client.get(address(made)).status_code == 404
    assert Client(headers={"host": "evil.example"}).get(address(made)).status_code == 400


def test_its_use_is_noted_at_most_once_an_hour(
    made: services.Made, now: datetime, clock: time_machine.Traveller
) -> None:
    noted = []
    for minutes in (0, 30, 59, 60, 61):
        clock.move_to(now + timedelta(minutes=minutes))
        Client(headers=HOST).get(address(made))
        noted.append(Feed.objects.get().used_at)
    hour = timedelta(hours=1)
    assert noted == [now, now, now, now + hour, now + hour]


def test_the_page_shows_the_address_once(
    alice_client: Client, alice: Seeker, now: datetime
) -> None:
    scenes.search(alice, now=now)
    answer = alice_client.post("/reminders/feeds/", {"name": " at  home ", "discreet": "on"})
    assert answer.headers["Cache-Control"] == "no-store"
    page = answer.content.decode()
    found = re.search(r">(http://\S+\.ics)</textarea>", page)
    assert found is not None
    assert f'href="webcal://{found.group(1).removeprefix("http://")}"' in page
    assert Client(headers=HOST).get(urlsplit(found.group(1)).path).status_code == 200
    secret = found.group(1).rpartition("/")[2].removesuffix(".ics")
    later = alice_client.get("/reminders/").content.decode()
    assert "at home" in later
    assert "Tells only that" in later
    assert secret not in later
    assert secret not in alice_client.get("/export/json/").content.decode()
    assert secret not in str(dict(alice_client.session))


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "Say where you’ll use the address"),
        ("MY phone", "has an address already"),
        ("x" * 61, "60"),
    ],
)
def test_a_name_that_will_not_do_is_said(
    made: services.Made, alice_client: Client, name: str, says: str
) -> None:
    page = alice_client.post("/reminders/feeds/", {"name": name}, follow=True).content.decode()
    assert says in page
    assert Feed.objects.count() == 1


def test_nobody_revokes_what_is_somebody_elses(made: services.Made, charlie_client: Client) -> None:
    assert charlie_client.post(f"/reminders/feeds/{made.feed.pk}/revoke/").status_code == 404
    assert b"my phone" not in charlie_client.get("/reminders/").content
    assert Client(headers=HOST).get(address(made)).status_code == 200


def test_it_tells_of_its_own_seeker_only(
    made: services.Made, charlie: Seeker, now: datetime
) -> None:
    scenes.search(charlie, now=now, name="Secretive Ltd")
    own = services.make(charlie, name="mine", discreet=False, now=now)
    assert b"Kestrel" in Client(headers=HOST).get(address(own)).content
    row, _ = verbs.add(made.feed.seeker, now=now, employer="Only Alices")
    verbs.meet(row, starts_at=now + timedelta(days=3), now=now)
    assert b"Only Alices" not in Client(headers=HOST).get(address(own)).content
    assert b"Only Alices" in Client(headers=HOST).get(address(made)).content


def test_the_file_is_what_the_feed_is(made: services.Made, alice_client: Client) -> None:
    file = alice_client.get("/reminders/interviews.ics")
    assert file.headers["Content-Disposition"] == 'attachment; filename="interviews.ics"'
    assert file.content == Client(headers=HOST).get(address(made)).content
    assert b"Kestrel" not in alice_client.get("/reminders/interviews.ics?discreet=1").content
