"""One page is fetched, whole and as it was meant, or a sentence says why not."""

from __future__ import annotations

import gzip
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import httpcore
import pytest
from tests.exchange.fetching.server import Says, Site, site

from showup.exchange.fetching import FetchError, Page, getting, wire
from showup.exchange.fetching.getting import fetch, one_visit
from showup.exchange.fetching.wire import look_up

SOON = 15  # seconds, on a machine that has much else to do
PAGE = "<title>Café manager</title>".encode()


@pytest.fixture
def acme() -> Iterator[Site]:
    with site() as running:
        yield running


def html(body: bytes, **headers: str) -> Says:
    return Says(body, headers={"Content-Type": "text/html"} | headers)


def moved(to: str, status: int = 302) -> Says:
    return Says(b"", status, {"Location": to, "Content-Type": "text/html"})


def refused(acme: Site, path: str, **reach: object) -> str:
    with pytest.raises(FetchError) as told:
        fetch(acme.at(path), reach=acme.reach(**reach))  # type: ignore[arg-type]  # options by name
    return str(told.value)


def test_a_page_comes_whole_with_its_address(acme: Site) -> None:
    acme.pages["/1"] = html(PAGE)
    assert fetch(acme.at("/1"), reach=acme.reach()) == Page(PAGE, acme.at("/1"), "page")


def test_it_says_who_asks_and_carries_nothing_of_the_seeker(acme: Site) -> None:
    acme.pages["/1"] = Says(PAGE, headers={"Content-Type": "text/html", "Set-Cookie": "a=b"})
    for _ in range(2):
        fetch(acme.at("/1"), reach=acme.reach())
    for _, headers in acme.asked:
        assert headers["User-Agent"].startswith("Showup/")
        assert not {"Cookie", "Referer", "Authorization"} & set(headers)


def test_a_proxy_of_the_shell_is_not_used(acme: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    acme.pages["/1"] = html(PAGE)
    assert fetch(acme.at("/1"), reach=acme.reach()).data == PAGE


def test_redirects_are_followed_and_the_last_address_told(acme: Site) -> None:
    acme.pages |= {"/1": moved("/2", 301), "/2": moved(acme.at("/3", "www.acme.example"), 308)}
    acme.pages["/3"] = html(PAGE)
    assert fetch(acme.at("/1"), reach=acme.reach()).address == acme.at("/3", "www.acme.example")


def test_a_circle_of_redirects_ends(acme: Site) -> None:
    acme.pages["/1"] = moved("/1")
    assert "without an end" in refused(acme, "/1")
    assert len(acme.asked) == 6


def test_a_redirect_without_a_goal_is_said(acme: Site) -> None:
    acme.pages["/1"] = Says(b"", 302, {"Content-Type": "text/html"})
    assert "not where to" in refused(acme, "/1")


@pytest.mark.parametrize("way", ["/login?next=/1", "/authwall", "/users/../signin", "/uas/login"])
def test_a_way_that_leads_to_a_login_is_said(acme: Site, way: str) -> None:
    acme.pages["/1"] = moved(way)
    assert "wants a login" in refused(acme, "/1")
    assert len(acme.asked) == 1


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (401, "wants a login"),
        (403, "not to a program"),
        (404, "no page at that address"),
        (410, "taken that page down"),
        (429, "too many requests"),
        (500, "in trouble"),
        (503, "in trouble"),
        (999, "not to a program"),
        (418, "answered 418"),
    ],
)
def test_an_answer_that_is_no_page_says_what_to_do(acme: Site, status: int, says: str) -> None:
    acme.pages["/1"] = Says(b"no", status)
    told = refused(acme, "/1")
    assert says in told
    assert told.startswith("jobs.acme.example")
    assert "paste" in told or "Save" in told or "save" in told


@pytest.mark.parametrize(
    ("sort", "says"),
    [
        ("application/pdf", "a PDF"),
        ("image/png", "a picture"),
        ("application/zip", "a file"),
        ("application/rss+xml", "a file"),
        ("text/xml", "a feed"),
    ],
)
def test_what_is_no_page_is_said(acme: Site, sort: str, says: str) -> None:
    acme.pages["/1"] = Says(b"%PDF", headers={"Content-Type": sort})
    assert says in refused(acme, "/1")


@pytest.mark.parametrize(
    ("sort", "kind"),
    [
        ("application/json; charset=utf-8", "json"),
        ("text/plain", "text"),
        ("application/xhtml+xml", "page"),
    ],
)
def test_what_it_is_is_told(acme: Site, sort: str, kind: str) -> None:
    acme.pages["/1"] = Says(b"{}", headers={"Content-Type": sort})
    assert fetch(acme.at("/1"), reach=acme.reach()).kind == kind


def test_a_drip_ends_with_its_time(acme: Site) -> None:
    acme.pages["/1"] = Says(b"x" * 1_000, drip=0.05)
    began = time.monotonic()
    assert "longer than 0.4 seconds" in refused(acme, "/1", seconds=0.4)
    assert time.monotonic() - began < SOON


@dataclass
class Watch:
    """A clock that can be put forward."""

    ahead: float = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead


def test_pages_that_belong_together_share_the_time(
    acme: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Watch()
    monkeypatch.setattr(wire, "time", watch)
    acme.pages |= {"/1": html(PAGE), "/2": Says(b"x" * 1_000, drip=0.05)}
    visit = one_visit(acme.reach(seconds=2 * SOON))
    assert visit(acme.at("/1")).data == PAGE
    watch.ahead = 2 * SOON - 0.2
    began = time.monotonic()
    with pytest.raises(FetchError, match="longer than"):
        visit(acme.at("/2"))
    assert time.monotonic() - began < SOON


def test_names_that_are_never_answered_end_with_their_time(acme: Site) -> None:
    over = threading.Event()

    def asleep(host: str) -> list[str]:
        over.wait(2 * SOON)
        return []

    began = time.monotonic()
    assert "longer than 0.2 seconds" in refused(acme, "/1", seconds=0.2, resolve=asleep)
    assert time.monotonic() - began < SOON
    over.set()


def test_a_page_that_is_too_large_is_left(acme: Site) -> None:
    acme.pages["/told"] = html(b"x", **{"Content-Length": "100001"})
    acme.pages["/untold"] = html(b"x" * 100_001)
    assert "larger than 0.1 MB" in refused(acme, "/told")
    assert "larger than 0.1 MB" in refused(acme, "/untold")


def test_a_bomb_is_seen_while_it_is_small(acme: Site) -> None:
    acme.pages["/1"] = html(gzip.compress(b"\0" * 50_000_000), **{"Content-Encoding": "gzip"})
    assert "larger than 0.1 MB" in refused(acme, "/1")


def test_a_packed_page_is_unpacked(acme: Site) -> None:
    acme.pages["/1"] = html(gzip.compress(PAGE), **{"Content-Encoding": "gzip"})
    assert fetch(acme.at("/1"), reach=acme.reach()).data == PAGE


@pytest.mark.parametrize("packed", ["gzip, gzip", "br", "gzip"])
def test_a_page_packed_in_a_strange_way_is_refused(acme: Site, packed: str) -> None:
    acme.pages["/1"] = html(b"not packed at all", **{"Content-Encoding": packed})
    assert "jobs.acme.example" in refused(acme, "/1")


def test_the_charset_of_the_header_counts(acme: Site) -> None:
    body = "<meta charset=utf-8>Café".encode("cp1252")
    acme.pages["/1"] = Says(body, headers={"Content-Type": "text/html; charset=windows-1252"})
    assert fetch(acme.at("/1"), reach=acme.reach()).data.decode("utf-8-sig").endswith("Café")


@pytest.mark.parametrize("charset", ["utf-8", "martian", "x" * 60, "hex"])
def test_a_charset_that_cannot_be_right_is_left_to_the_reader(acme: Site, charset: str) -> None:
    body = "Café".encode("cp1252")
    acme.pages["/1"] = Says(body, headers={"Content-Type": f"text/html; charset={charset}"})
    assert fetch(acme.at("/1"), reach=acme.reach()).data == body


def test_an_empty_page_is_said(acme: Site) -> None:
    acme.pages["/1"] = html(b" \n")
    assert "is empty" in refused(acme, "/1")


def test_an_encrypted_page_that_is_none_is_said(acme: Site) -> None:
    with pytest.raises(FetchError, match="No encrypted connection"):
        fetch(acme.at("/1").replace("http:", "https:"), reach=acme.reach())


def test_a_certificate_that_is_wrong_is_said() -> None:
    error = httpcore.ConnectError()
    error.__cause__ = ssl.SSLCertVerificationError()
    told = str(getting._broken("acme.example", error))
    assert told == (
        "acme.example can’t prove that it is acme.example: its certificate is wrong. "
        "Check the address."
    )


def test_names_are_looked_up_as_the_machine_does() -> None:
    assert "127.0.0.1" in look_up("127.0.0.1")
    with pytest.raises(FetchError, match="isn’t on the public internet"):
        fetch("http://127.0.0.1/")


def test_a_server_that_is_not_there_is_said() -> None:
    with site() as gone:
        address, reach = gone.at("/1"), gone.reach()
    with pytest.raises(FetchError, match="doesn’t answer"):
        fetch(address, reach=reach)
