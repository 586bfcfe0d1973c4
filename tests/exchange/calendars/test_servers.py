"""Calendars on a real CalDAV server: listed, chosen, read; never written, never lost."""

from __future__ import annotations

import builtins
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tests.exchange.calendars.dav_server import PASSWORD, USER, DavServer
from tests.exchange.fetching.server import Says, Site, secure_site

from showup.diary import queries as diary
from showup.exchange import keys
from showup.exchange.calendars import servers, services
from showup.exchange.calendars.servers import Login, Remote, server_address
from showup.exchange.calendars.services import NotReadError
from showup.exchange.calendars.wire import READS, ServerError, Session, reach_of
from showup.exchange.fetching.getting import Reach
from showup.exchange.fetching.wire import Clock

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.diary.models import Calendar

Passwords = dict[tuple[str, str], str]
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
TEAM = "DTSTART:20261124T100000Z\nDTEND:20261124T110000Z\nSUMMARY:Team"
WEEKLY = "DTSTART;TZID=Europe/Berlin:20250101T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY"
DECLINED = f"{TEAM}\nATTENDEE;PARTSTAT=DECLINED:mailto:{USER}"


def remotes(seeker: Seeker, dav: DavServer, *, password: str = PASSWORD) -> tuple[Remote, ...]:
    return services.remotes(
        seeker, address=dav.address, user=USER, password=password, reach=dav.reach()
    )


def kept(seeker: Seeker, dav: DavServer, now: datetime) -> list[Calendar]:
    arrival = services.look_at_remotes(
        seeker, chosen=remotes(seeker, dav), user=USER, titles=False, now=now, reach=dav.reach()
    )
    return services.keep(arrival, now=now)


def busy(seeker: Seeker) -> list[datetime]:
    found = diary.busy(seeker, TUESDAY - 10 * HOUR, TUESDAY + 10 * HOUR)
    return [row.starts_at for row in found]


def test_its_calendars_are_listed_and_the_password_is_kept_by_the_keyring(
    alice: Seeker, dav: DavServer, passwords: Passwords
) -> None:
    dav.make("Work", TEAM)
    dav.make("Büro &amp; mehr", path="office")
    assert {each.name for each in remotes(alice, dav)} == {"Work", "Büro & mehr"}
    assert list(passwords.values()) == [PASSWORD]


def test_several_are_read_and_kept_at_once(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    dav.make("Work", TEAM, DECLINED, WEEKLY)
    dav.make("Home", path="home")
    rows = kept(alice, dav, now)
    assert {row.name for row in rows} == {"Work", "Home"}
    assert busy(alice) == [TUESDAY]
    filled = diary.filled(alice)
    assert sum(each.blocks for each in filled.values()) == 1 + 65
    assert all(row.trouble == "" and row.read_at == now for row in rows)


def test_one_calendar_of_a_name_that_is_taken_gets_a_number(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    dav.make("Work", TEAM)
    dav.make("Work", path="other")
    assert {row.name for row in kept(alice, dav, now)} == {"Work", "Work 2"}


def test_a_wrong_password_is_said_and_not_kept(
    alice: Seeker, dav: DavServer, passwords: Passwords
) -> None:
    dav.make("Work", TEAM)
    with pytest.raises(NotReadError, match=r"doesn’t let alice@acme\.example in") as told:
        remotes(alice, dav, password="battery staple")
    assert "battery" not in str(told.value)
    assert passwords == {}


def test_a_password_that_no_longer_does_leaves_what_was_read(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    passwords.update(dict.fromkeys(passwords, "changed"))
    said = services.refresh(row, now=now + HOUR, reach=dav.reach())
    assert "doesn’t let" in said
    passwords.clear()
    assert "no longer kept" in services.refresh(row, now=now + HOUR, reach=dav.reach())
    assert busy(alice) == [TUESDAY]


def test_a_calendar_that_grows_is_read_again(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    at = dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    dav.put(at, 7, "DTSTART:20261124T130000Z\nDTEND:20261124T140000Z")
    assert services.refresh(row, now=now + HOUR, reach=dav.reach()) == ""
    assert busy(alice) == [TUESDAY, TUESDAY + 3 * HOUR]
    dav.drop(f"{at}0.ics")
    assert services.refresh(row, now=now + HOUR, reach=dav.reach()) == ""
    assert busy(alice) == [TUESDAY + 3 * HOUR]


def test_a_calendar_that_was_deleted_leaves_what_was_read(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    at = dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    dav.drop(at)
    assert "localhost" in services.refresh(row, now=now + HOUR, reach=dav.reach())
    assert busy(alice) == [TUESDAY]


def test_a_calendar_larger_than_we_read_is_said(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    at = dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    dav.put(at, 1, f"{TEAM}\nDESCRIPTION:{'long ' * 10_000}")
    said = services.refresh(row, now=now + HOUR, reach=dav.reach(largest=20_000))
    assert "larger than" in said
    assert busy(alice) == [TUESDAY]


def test_a_server_that_takes_too_long_is_said(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    said = services.refresh(row, now=now + HOUR, reach=dav.reach(seconds=0.001))
    assert "took longer" in said
    assert busy(alice) == [TUESDAY]


def test_forgetting_the_last_calendar_forgets_the_password(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    dav.make("Work", TEAM)
    dav.make("Home", path="home")
    one, two = kept(alice, dav, now)
    services.remove(one)
    assert len(passwords) == 1
    services.remove(two)
    assert passwords == {}


def test_nobody_reads_with_a_password_of_somebody_else(
    alice: Seeker, charlie: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    dav.make("Work", TEAM)
    found = remotes(alice, dav)
    with pytest.raises(NotReadError, match="no longer kept"):
        services.look_at_remotes(
            charlie, chosen=found, user=USER, titles=False, now=now, reach=dav.reach()
        )


def test_a_system_without_a_keyring_is_said(
    alice: Seeker, dav: DavServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise keys.NoKeyringError("This system has no keyring.")

    monkeypatch.setattr(keys, "keep", none)
    dav.make("Work", TEAM)
    with pytest.raises(NotReadError, match="no keyring"):
        remotes(alice, dav)


def test_the_password_stands_in_no_log_and_no_repr(
    alice: Seeker, dav: DavServer, passwords: Passwords, caplog: pytest.LogCaptureFixture
) -> None:
    dav.make("Work", TEAM)
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("caldav").setLevel(logging.DEBUG)
        try:
            remotes(alice, dav)
        finally:
            logging.getLogger("caldav").setLevel(logging.CRITICAL)
    assert "PROPFIND" in caplog.text
    assert PASSWORD not in caplog.text
    assert "Authorization" not in caplog.text
    assert PASSWORD not in repr(dav.login())


def test_what_is_sent_only_reads(dav: DavServer, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    before = Session.request

    def listened(self: Session, method: str, url: str, **told: Any) -> Any:
        sent.append(method)
        return before(self, method, url, **told)

    monkeypatch.setattr(Session, "request", listened)
    at = dav.make("Work", TEAM)
    servers.remote_calendars(dav.login(), reach=dav.reach())
    servers.events_of(dav.login(), at, TUESDAY, TUESDAY + HOUR, reach=dav.reach())
    assert sent
    assert set(sent) <= READS
    session = Session(httpx.URL(dav.address), dav.reach(), Clock(5))
    for method in ("PUT", "DELETE", "POST", "MKCALENDAR", "PROPPATCH", "MOVE"):
        with pytest.raises(ServerError, match="only read"):
            session.request(method, f"{at}0.ics", headers={})


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://dav.example/", "isn’t encrypted"),
        ("http://192.168.1.7:5232/", "isn’t encrypted"),
        ("https://me:secret@dav.example/", "asked for"),
        ("ftp://dav.example/", "no address"),
        ("https://", "no address"),
        ("", "no address"),
    ],
)
def test_an_address_we_do_not_go_to_is_said(address: str, says: str) -> None:
    with pytest.raises(ServerError, match=says) as told:
        server_address(address)
    assert "secret" not in str(told.value)


def test_this_machine_may_be_asked_in_the_clear_and_a_name_means_https() -> None:
    assert str(server_address("http://localhost:5232/")) == "http://localhost:5232/"
    assert str(server_address(" dav.example/me ")) == "https://dav.example/me"


@pytest.mark.parametrize(
    ("host", "ip", "may"),
    [
        ("localhost", "127.0.0.1", True),
        ("localhost", "93.184.215.14", False),  # it isn't this machine, whatever it's called
        ("nas.local", "192.168.1.7", True),
        ("dav.example", "93.184.215.14", True),
        ("dav.example", "169.254.169.254", False),
        ("dav.example", "0.0.0.0", False),  # noqa: S104  nothing is bound here
    ],
)
def test_ones_own_server_may_stand_at_home_but_nowhere_in_between(
    host: str, ip: str, may: bool
) -> None:
    reach = reach_of(httpx.URL(f"https://{host}/"), seconds=1)
    assert reach.may_reach(ip_address(ip)) is may


def test_without_the_library_the_command_to_install_it_is_said(
    dav: DavServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("caldav"):
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(ServerError, match=r"pip install .showup\[caldav\]"):
        servers.remote_calendars(dav.login(), reach=dav.reach())


@pytest.fixture
def acme() -> Iterator[Site]:
    with secure_site("dav.acme.example", "other.example") as running:
        yield running


def asked(acme: Site, *, reach: Reach | None = None) -> None:
    login = Login(httpx.URL(acme.at("/", "dav.acme.example")), USER, PASSWORD)
    servers.remote_calendars(login, reach=reach or acme.reach())


def test_the_password_goes_to_no_other_host(acme: Site) -> None:
    def onward(_: str) -> Says:
        return Says(b"", 302, {"Location": acme.at("/stolen", "other.example")})

    acme.pages["/"] = onward
    with pytest.raises(ServerError, match=r"sends us on to other\.example"):
        asked(acme)
    assert {path for path, _ in acme.asked} == {"/"}


def test_a_server_that_never_stops_sending_on_is_left(acme: Site) -> None:
    acme.pages["/"] = Says(b"", 302, {"Location": "/"})
    with pytest.raises(ServerError, match="without an end"):
        asked(acme)


@pytest.mark.parametrize(
    ("page", "says"),
    [
        (Says(b"\x00\xff", 207, {"Content-Type": "text/xml"}), "nothing that a CalDAV"),
        (Says(b"<a/>", 207, {"Content-Type": "text/xml", "Content-Length": "99"}), "broke off"),
        (Says(b"x" * 50, 207, {"Content-Type": "text/xml"}, drip=0.1), "took longer"),
        (Says(b"", 500), "dav.acme.example"),
        (Says(b"", 429), "asked too often"),
        (Says(b"", 401, {"WWW-Authenticate": 'Basic realm="x"'}), "doesn’t let"),
    ],
)
def test_whatever_a_server_answers_is_one_sentence(acme: Site, page: Says, says: str) -> None:
    acme.pages["/"] = page
    with pytest.raises(ServerError, match=says) as told:
        asked(acme, reach=acme.reach(seconds=1))
    assert PASSWORD not in str(told.value)


def test_a_page_for_people_holds_no_calendar(acme: Site) -> None:
    acme.pages["/"] = Says(b"<html>Hello</html>")
    login = Login(httpx.URL(acme.at("/", "dav.acme.example")), USER, PASSWORD)
    assert servers.remote_calendars(login, reach=acme.reach()) == ()


def test_a_server_that_asks_for_a_digest_never_sees_the_password(acme: Site) -> None:
    challenge = 'Digest realm="x", nonce="abc", qop="auth", algorithm=SHA-256'
    acme.pages["/"] = Says(b"", 401, {"WWW-Authenticate": challenge})
    with pytest.raises(ServerError, match="doesn’t let"):
        asked(acme)
    sent = [headers.get("authorization", "") for _, headers in acme.asked]
    assert any(each.startswith("Digest ") for each in sent)
    assert not any(each.startswith("Basic ") for each in sent)
