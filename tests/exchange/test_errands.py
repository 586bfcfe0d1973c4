"""Another machine takes its time: the page doesn't, can be stopped, and works without scripts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from tests import cast
from tests.exchange.calendars.diaries import WORK, calendar
from tests.exchange.postings import adverts

from showup.diary import queries as diary
from showup.diary import services as diary_services
from showup.exchange import errands, keys
from showup.exchange.calendars import reaching, servers
from showup.exchange.fetching import FetchError, Page, getting
from showup.exchange.fetching.subscriptions import Subscription
from showup.exchange.models import Arrival

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

SECRET = "https://cal.acme.example/private-5f3a9c/basic.ics"
LINK = {"do": "link", "link": SECRET}
FETCH = {"fetch": "1", "link": adverts.LINK}


@dataclass
class Slow:
    """A machine elsewhere that answers when it is told to."""

    answers: threading.Event = field(default_factory=threading.Event)
    asked: int = 0
    diary: bytes = WORK
    refuses: bool = False

    def page(self, address: str) -> Page:
        self._wait()
        if self.refuses:
            raise FetchError("shop.example wants a login for that page.")
        return Page(adverts.page(), address, "page")

    def calendar(self, _address: str, **_: object) -> Subscription:
        self._wait()
        return Subscription(self.diary, "")

    def remotes(self, *_: object, **__: object) -> tuple[servers.Remote, ...]:
        self._wait()
        return (servers.Remote("Work", "https://dav.example/team/"),)

    def _wait(self) -> None:
        self.asked += 1
        assert self.answers.wait(30)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    machine = Slow()
    monkeypatch.setattr(getting, "one_visit", lambda: machine.page)
    monkeypatch.setattr(reaching, "fetch_calendar", machine.calendar)
    monkeypatch.setattr(servers, "remote_calendars", machine.remotes)
    yield machine
    machine.answers.set()
    until(lambda: not errands._beside._running)


@pytest.fixture
def alice(transactional_db: None) -> Seeker:
    """Alice, in a database that other threads see."""
    return cast.member("Alice")


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def sent_off(client: Client, address: str, given: dict[str, str]) -> tuple[str, str]:
    """Ask for something slow; return the page that waits for it, and its errand."""
    answer = client.post(address, given)
    assert answer.status_code == 302
    page = str(answer["Location"])
    assert "errand=" in page
    return page, page.partition("errand=")[2]


@pytest.mark.parametrize(
    ("address", "given"),
    [
        ("/postings/new/", FETCH),
        ("/calendars/", LINK),
        (
            "/calendars/",
            {"do": "server", "server": "https://dav.example", "user": "me", "password": "hush"},
        ),
    ],
)
def test_no_page_waits_for_another_machine(
    alice_client: Client, slow: Slow, address: str, given: dict[str, str]
) -> None:
    began = time.monotonic()
    page, key = sent_off(alice_client, address, given)
    told = alice_client.get(page).content.decode()
    assert time.monotonic() - began < 10
    assert '<meta http-equiv="refresh"' in told  # without scripts it asks again by itself
    assert f'action="/errands/{key}/stop/"' in told
    for secret in ("hush", "5f3a9c"):
        assert secret not in told
    waits = alice_client.get(f"/errands/{key}/")
    assert "so far; after 20 we give up" in waits.content.decode()
    assert "HX-Refresh" not in waits.headers


def test_what_came_is_shown_on_the_page_that_waited(alice_client: Client, slow: Slow) -> None:
    page, key = sent_off(alice_client, "/postings/new/", FETCH)
    slow.answers.set()
    until(lambda: "HX-Refresh" in alice_client.get(f"/errands/{key}/"))
    shown = alice_client.get(page, follow=True).content.decode()
    assert "Support operations lead" in shown


def test_why_nothing_came_stands_at_its_field(alice_client: Client, slow: Slow) -> None:
    slow.refuses = True
    page, key = sent_off(alice_client, "/postings/new/", FETCH)
    slow.answers.set()
    until(lambda: "HX-Refresh" in alice_client.get(f"/errands/{key}/"))
    shown = alice_client.get(page).content.decode()
    assert "wants a login" in shown
    assert f'value="{adverts.LINK}"' in shown


def test_the_calendars_of_a_slow_server_are_chosen_in_the_end(
    alice_client: Client, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "keep", lambda *_: None)
    given = {"do": "server", "server": "https://dav.example", "user": "me", "password": "hush"}
    page, key = sent_off(alice_client, "/calendars/", given)
    slow.answers.set()
    until(lambda: "HX-Refresh" in alice_client.get(f"/errands/{key}/"))
    assert "Which of them fill your time?" in alice_client.get(page).content.decode()


@pytest.mark.parametrize(("address", "given"), [("/postings/new/", FETCH), ("/calendars/", LINK)])
def test_what_was_stopped_leaves_nothing(
    alice: Seeker, alice_client: Client, slow: Slow, address: str, given: dict[str, str]
) -> None:
    page, key = sent_off(alice_client, address, given)
    stopped = alice_client.post(f"/errands/{key}/stop/", follow=True)
    assert "Stopped." in stopped.content.decode()
    assert stopped.redirect_chain[-1][0] == address
    slow.answers.set()
    until(lambda: not errands._beside.is_at(key))
    assert not Arrival.objects.filter(seeker=alice).exists()
    assert "Ask again" in alice_client.get(page).content.decode()


def test_a_calendar_is_read_again_beside_the_page(
    alice: Seeker, alice_client: Client, slow: Slow
) -> None:
    now = datetime.now(UTC)  # noqa: TID251  the page reads the real clock, too
    row = diary_services.add_calendar(alice, name="Work", kind="link", now=now, address=SECRET)
    slow.diary = calendar()
    page, key = sent_off(alice_client, f"/calendars/{row.pk}/", {"do": "again"})
    assert page.startswith("/calendars/?")
    alice_client.post(f"/calendars/{row.pk}/", {"do": "again"})
    assert slow.asked == 1  # asked for twice, read once
    slow.answers.set()
    until(lambda: "HX-Refresh" in alice_client.get(f"/errands/{key}/"))
    assert (
        "Work was read again: no busy blocks."
        in alice_client.get(page, follow=True).content.decode()
    )
    assert "was read again" not in alice_client.get("/calendars/").content.decode()


def test_stopping_a_second_look_keeps_what_the_first_read(
    alice: Seeker, alice_client: Client, slow: Slow
) -> None:
    now = datetime.now(UTC)  # noqa: TID251  as above
    row = diary_services.add_calendar(alice, name="Work", kind="link", now=now, address=SECRET)
    _, key = sent_off(alice_client, f"/calendars/{row.pk}/", {"do": "again"})
    alice_client.post(f"/errands/{key}/stop/")
    slow.answers.set()
    until(lambda: not errands._beside.is_at(key))
    kept = diary.calendar(alice, row.pk)
    assert kept is not None
    assert kept.tried_at is None


def test_nobody_else_sees_or_stops_an_errand(alice_client: Client, slow: Slow) -> None:
    page, key = sent_off(alice_client, "/postings/new/", FETCH)
    for name in ("Bob", "Charlie"):
        other = cast.client_of(cast.member(name))
        assert "asking for that page" not in other.get(page).content.decode()
        assert "HX-Refresh" in other.get(f"/errands/{key}/")
        other.post(f"/errands/{key}/stop/")
    assert "asking for that page" in alice_client.get(page).content.decode()


def test_a_mistake_in_our_own_code_is_said_and_the_thread_lives_on(
    alice: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_: object) -> None:
        raise RuntimeError("no")

    for _ in range(5):  # more than there are threads
        errand = errands.begin(alice, breaks, says="We’re at it.", back=errands.Back("/"))
        assert not errands.is_running(errand, within=30)
        assert "try again" in errand.wrong
