"""Get one page: public hosts only, few redirects, not too large, not too slow."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import httpcore
import httpx

from showup import __version__
from showup.exchange.fetching import bodies, refusals
from showup.exchange.fetching.hosts import IP, is_name, is_public
from showup.exchange.fetching.pages import Page
from showup.exchange.fetching.wire import Clock, Pinned, look_up

REDIRECTS = 5
LONGEST = 4_000  # characters of an address
_HOST = re.compile(rb"[\w.-]+|[0-9a-fA-F:.%]+")  # a name as it is looked up, or IPv6
_MOVED = (301, 302, 303, 307, 308)
_LOGINS = {"login", "log-in", "signin", "sign-in", "sign_in", "authwall", "sso", "checkpoint"}
_HEADERS = {
    "User-Agent": f"Showup/{__version__} (a job seeker's own copy; one page, at their request)",
    "Accept": "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


def _secure() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a request may go. Only tests, which have a server of their own, give another."""

    resolve: Callable[[str], Sequence[str]] = look_up
    may_reach: Callable[[IP], bool] = is_public
    ports: frozenset[int] = frozenset({80, 443})
    seconds: float = 20.0  # for everything together
    largest: int = 10_000_000  # bytes, unpacked
    secure: Callable[[], ssl.SSLContext] = _secure


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host said; the body only where it is wanted."""

    status: int
    headers: httpx.Headers
    body: bytes


def one_visit(reach: Reach | None = None) -> Callable[[str], Page]:
    """Return a fetcher whose pages, a few that belong together, share the time for one."""
    within = reach or Reach()
    clock = Clock(within.seconds)

    def fetch_within(address: str) -> Page:
        return fetch(address, reach=within, clock=clock)

    return fetch_within


def fetch(address: str, *, reach: Reach | None = None, clock: Clock | None = None) -> Page:
    """Fetch a page, following redirects; each hop is looked up, checked and pinned anew.

    Raises:
        refusals.FetchError: it was not fetched; says why and what to do.
    """
    reach = reach or Reach()
    clock = clock or Clock(reach.seconds)
    url = parsed(address, reach)
    for _ in range(REDIRECTS + 1):
        answer = ask(url, clock, reach)
        if answer.status not in _MOVED:
            return _page(url, answer)
        url = redirected(url, answer.headers.get("location", ""), reach)
    raise refusals.FetchError(f"{url.host} sends us from one address to the next without an end.")


def _is_a_word(host: str) -> bool:
    """Tell whether a host is a mere word, typed where a link is asked for."""
    return "." not in host and ":" not in host and host != "localhost"


def parsed(address: str, reach: Reach) -> httpx.URL:
    """Return an address that may be asked for.

    Raises:
        refusals.FetchError: it is none, or one that we do not go to.
    """
    text = "".join(address.split())
    bare = "://" not in text
    if bare and not text.lower().startswith(("javascript:", "data:", "file:", "mailto:")):
        text = f"https://{text}"
    try:
        if len(text) > LONGEST:
            raise refusals.FetchError("That address is too long to be one.", refusals.CHECK)
        url = httpx.URL(text)
        named = bool(url.host)  # read here, since a name in punycode may turn out to be none
    except (httpx.InvalidURL, ValueError) as error:
        raise refusals.FetchError("That is no address we can read.", refusals.CHECK) from error
    if url.scheme not in ("http", "https") or not named or (bare and _is_a_word(url.host)):
        raise refusals.FetchError(
            "That is no address of a web page.", "One begins with https:// and names a host."
        )
    if not _HOST.fullmatch(url.raw_host):
        raise refusals.FetchError("There is no host in that address.", refusals.CHECK)
    if url.userinfo:
        raise refusals.FetchError(
            "There is a name or password in that address; we send none.",
            "Leave out what is before the @.",
        )
    if _port(url) not in reach.ports:
        raise refusals.FetchError(
            f"We fetch from the web’s own ports only, not from port {url.port} of {url.host}."
        )
    return url


def redirected(url: httpx.URL, location: str, reach: Reach) -> httpx.URL:
    """Return the address that a page sends us on to.

    Raises:
        refusals.FetchError: there is none, it is one we do not go to, or it is a login.
    """
    try:
        joined = str(url.join(location)) if location else ""
    except (httpx.InvalidURL, ValueError):
        joined = ""
    if not joined:
        raise refusals.FetchError(f"{url.host} sends us on, but not where to.")
    onward = parsed(joined, reach)
    if url.scheme == "https" and onward.scheme == "http":
        raise refusals.FetchError(f"{url.host} sends us to an address that isn’t encrypted.")
    if _is_login(onward) and not _is_login(url):
        raise refusals.wants_login(url.host)
    return onward


def _is_login(url: httpx.URL) -> bool:
    way = set(url.path.lower().split("/"))
    return bool(way & _LOGINS) or url.host.split(".")[0] in ("login", "auth", "accounts", "sso")


def _port(url: httpx.URL) -> int:
    return url.port or {"http": 80, "https": 443}[url.scheme]


def ask(
    url: httpx.URL,
    clock: Clock,
    reach: Reach,
    *,
    method: str = "GET",
    headers: Mapping[str, str] = _HEADERS,
    content: bytes | None = None,
    may_be: Callable[[str, str], object] = bodies.kind_of,
    named: Callable[[str], bool] = is_name,
) -> Answer:
    """Ask one host one thing, and follow nothing.

    `may_be(content type, host)` refuses what isn't wanted before it is read; `named` tells
    which hosts may be looked up. The body of what is no success is left out.

    Raises:
        refusals.FetchError: no answer came, or one that was refused.
    """
    backend = Pinned(clock, resolve=reach.resolve, may_reach=reach.may_reach, named=named)
    core = httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )
    sent = {"Host": url.netloc.decode("ascii"), **headers}
    try:
        with (
            httpcore.ConnectionPool(reach.secure(), network_backend=backend) as pool,
            pool.stream(method, core, headers=list(sent.items()), content=content) as response,
        ):
            told = httpx.Headers(response.headers)
            body = b""
            if 200 <= response.status < 300:  # noqa: PLR2004  else what stands in it is not wanted
                may_be(told.get("content-type", ""), url.host)  # before a film is read to its end
                body = _body(response, told, url.host, reach)
            return Answer(response.status, told, body)
    except httpcore.TimeoutException as error:
        raise refusals.too_slow(url.host, reach.seconds) from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise _broken(url.host, error) from error


def _body(response: httpcore.Response, headers: httpx.Headers, host: str, reach: Reach) -> bytes:
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length[:18]) > reach.largest:
        raise refusals.too_large(host, reach.largest)
    packed = headers.get("content-encoding", "").strip().lower()
    return bodies.whole(response.iter_stream(), packed=packed, largest=reach.largest, host=host)


def _page(url: httpx.URL, answer: Answer) -> Page:
    if not 200 <= answer.status < 300:  # noqa: PLR2004  HTTP's own numbers
        raise refusals.for_status(answer.status, url.host)
    told = answer.headers.get("content-type", "")
    kind = bodies.kind_of(told, url.host)
    if not answer.body.strip():
        raise refusals.FetchError(f"The page of {url.host} is empty.")
    data = answer.body if kind == "json" else bodies.in_utf8(answer.body, told)
    return Page(data, str(url), kind)


def _broken(host: str, error: Exception) -> refusals.FetchError:
    cause = error.__cause__ or error.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return refusals.FetchError(
            f"{host} can’t prove that it is {host}: its certificate is wrong.", refusals.CHECK
        )
    if isinstance(cause, ssl.SSLError):
        return refusals.FetchError(f"No encrypted connection to {host} comes about.")
    if isinstance(error, httpcore.ConnectError):
        return refusals.FetchError(
            f"{host} doesn’t answer.", f"Check that this machine is online. {refusals.BY_HAND}"
        )
    return refusals.FetchError(
        f"The connection to {host} broke off.", f"Try again. {refusals.BY_HAND}"
    )
