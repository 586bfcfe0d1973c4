"""Nothing is reached but the public internet, however an address is dressed up."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address

import httpx
import pytest
from tests.exchange.fetching.server import HOME, Says, Site, site

from showup.exchange.fetching import FetchError
from showup.exchange.fetching.getting import Reach, fetch, redirected
from showup.exchange.fetching.hosts import is_public


@pytest.fixture
def acme() -> Iterator[Site]:
    with site() as running:
        running.pages["/"] = Says(b"<title>A page</title>")
        yield running


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104  nothing is bound here
        "10.1.2.3", "127.0.0.1", "127.8.8.8", "100.64.0.1", "169.254.169.254",
        "172.16.0.1", "192.168.1.1", "192.0.0.1", "192.0.2.1", "192.88.99.1", "198.18.0.1",
        "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "fe80::1",
        "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001::1", "2001:db8::1",
        "2002:7f00:1::", "2002:808:808::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808", "100::1", "3fff::1", "5f00::1",
    ],
)  # fmt: skip
def test_an_address_of_somebodys_own_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "64:ff9b::808:808"]
)
def test_an_address_on_the_internet_is(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost/", "http://LOCALHOST./", "http://app.localhost/", "http://printer/",
        "http://nas.local/", "http://metadata.google.internal/", "http://router.home.arpa/",
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/",
        "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://017700000001/", "http://[::1]/",
        "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://0/", "http://0.0.0.0/",
        "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/",
        "http://127。0。0。1/", "http://①②⑦.⓪.⓪.①/", "http://jobs.acme.example@127.0.0.1/",
        "http://127.0.0.1\\@jobs.acme.example/", "http://%31%32%37.0.0.1/",
    ],
)  # fmt: skip
def test_this_machine_and_its_neighbours_are_not_asked(address: str) -> None:
    def resolve(host: str) -> list[str]:
        raise AssertionError(f"{host} was looked up")

    with pytest.raises(FetchError):
        fetch(address, reach=Reach(resolve=resolve))


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("file:///etc/passwd", "begins with https"),
        ("ftp://acme.example/1", "begins with https"),
        ("javascript:alert(1)", "begins with https"),
        ("the job I saw", "begins with https"),
        ("gopher://acme.example/", "begins with https"),
        ("https://", "begins with https"),
        ("https://me:secret@acme.example/", "name or password"),
        ("https://me@acme.example/", "name or password"),
        ("https://acme.example:8080/", "port 8080"),
        ("https://acme.example:22/", "port 22"),
        ("https://acme.example/" + "a" * 5_000, "too long"),
        ("https://[nonsense/", "no host in that address"),
        ("https://acme example<b>.com/", "no host in that address"),
        ("https://acme.example:99999/", ""),
        ("", "no address"),
    ],
)
def test_an_address_that_is_none_is_said(address: str, says: str) -> None:
    with pytest.raises(FetchError) as told:
        fetch(address)
    assert says in str(told.value)


def test_a_name_without_a_scheme_is_asked_for_encrypted() -> None:
    with pytest.raises(FetchError, match=r"can’t find acme\.example"):
        fetch("acme.example/jobs/1", reach=Reach(resolve=lambda _: []))


def test_a_name_that_leads_home_is_refused_before_any_connection(acme: Site) -> None:
    reach = Reach(resolve=lambda _: [HOME], ports=frozenset({acme.port}))
    with pytest.raises(FetchError, match="isn’t on the public internet"):
        fetch(acme.at("/"), reach=reach)
    assert acme.asked == []


def test_one_private_address_among_public_ones_is_enough_to_refuse(acme: Site) -> None:
    with pytest.raises(FetchError, match="isn’t on the public internet"):
        fetch(acme.at("/"), reach=acme.reach(resolve=lambda _: [HOME, "10.0.0.1"]))
    assert acme.asked == []


def test_the_address_that_was_checked_is_the_one_connected_to(acme: Site) -> None:
    """Names are looked up once a hop: what they mean a moment later makes no difference."""
    looked: list[str] = []

    def rebinding(host: str) -> list[str]:
        looked.append(host)
        return [HOME] if len(looked) == 1 else ["169.254.169.254"]

    assert fetch(acme.at("/"), reach=acme.reach(resolve=rebinding)).data
    assert looked == ["jobs.acme.example"]
    assert acme.asked[0][1]["Host"] == f"jobs.acme.example:{acme.port}"


def test_a_redirect_is_looked_up_and_checked_anew(acme: Site) -> None:
    known = {"jobs.acme.example": [HOME], "inner.acme.example": ["10.0.0.7"]}
    acme.pages["/"] = Says(b"", 302, {"Location": acme.at("/", "inner.acme.example")})
    with pytest.raises(FetchError, match=r"inner\.acme\.example isn’t on the public internet"):
        fetch(acme.at("/"), reach=acme.reach(resolve=known.__getitem__))


def test_the_same_name_is_checked_anew_at_a_redirect(acme: Site) -> None:
    looked: list[str] = []

    def rebinding(host: str) -> list[str]:
        looked.append(host)
        return [HOME] if len(looked) == 1 else ["127.0.0.2"]

    acme.pages["/"] = Says(b"", 302, {"Location": "/2"})
    with pytest.raises(FetchError, match="isn’t on the public internet"):
        fetch(acme.at("/"), reach=acme.reach(resolve=rebinding))
    assert len(looked) == 2


@pytest.mark.parametrize(
    "location", ["http://127.0.0.1/", "http://localhost:6379/", "file:///etc/passwd", "//0x7f.1/"]
)
def test_a_redirect_home_is_refused(acme: Site, location: str) -> None:
    acme.pages["/"] = Says(b"", 302, {"Location": location})
    reach = acme.reach(may_reach=lambda ip: ip == ip_address(HOME) and not acme.asked)
    with pytest.raises(FetchError):
        fetch(acme.at("/"), reach=reach)
    assert len(acme.asked) == 1


def test_a_redirect_may_lead_to_encryption_but_not_out_of_it() -> None:
    plain, secure = "http://acme.example/1", "https://acme.example/2"
    assert str(redirected(httpx.URL(plain), secure, Reach())) == secure
    with pytest.raises(FetchError, match="isn’t encrypted"):
        redirected(httpx.URL(secure), plain, Reach())
