"""What the CalDAV library speaks through: it may read, stays with one host, and ends in time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import httpx

from showup.exchange.fetching import refusals
from showup.exchange.fetching.getting import Answer, Reach, ask
from showup.exchange.fetching.wire import Clock, look_up

if TYPE_CHECKING:
    from showup.exchange.fetching.hosts import IP

READS = frozenset({"PROPFIND", "REPORT", "GET"})
LARGEST = 20 * 1024 * 1024  # bytes of one answer: as many as the reader takes
_MOVED = (301, 302, 303, 307, 308)
_HOPS = 5
_AT_HOME = frozenset({"localhost", "127.0.0.1", "::1"})


class ServerError(Exception):
    """A server that can't be read; the message says what, where and how to mend it."""


class WrongPasswordError(ServerError):
    """The server doesn't let this user in with this password."""


def is_home(host: str) -> bool:
    """Tell whether a host is this very machine."""
    return host.strip("[]").lower() in _AT_HOME


def origin_of(url: httpx.URL) -> str:
    """Return where an address leads: scheme, host and port."""
    port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
    return f"{url.scheme}://{url.host.lower()}:{port}"


def _may_reach(ip: IP) -> bool:
    """Tell whether somebody's own server may stand there: also at home, never in between."""
    return not (ip.is_link_local or ip.is_multicast or ip.is_unspecified or ip.is_reserved)


def reach_of(url: httpx.URL, *, seconds: float) -> Reach:
    """Return how far a request to a server that the seeker named may go."""
    inside = is_home(url.host)
    return Reach(
        resolve=look_up,
        may_reach=(lambda ip: ip_address(str(ip)).is_loopback) if inside else _may_reach,
        seconds=seconds,
        largest=LARGEST,
        secure=httpx.create_ssl_context,
    )


@dataclass(frozen=True, slots=True)
class Response:
    """An answer in the shape that the library reads."""

    status_code: int
    headers: httpx.Headers
    content: bytes
    url: str
    reason: str = ""

    @property
    def text(self) -> str:
        """Return the body as text."""
        return self.content.decode("utf-8", "replace")


class Session:
    """Sends what the library asks for to the one host it was made for, and only to read."""

    def __init__(self, home: httpx.URL, reach: Reach, clock: Clock) -> None:
        self._origin = origin_of(home)
        self._reach = reach
        self._clock = clock

    def request(
        self,
        method: str,
        url: str,
        *,
        data: bytes = b"",
        headers: Mapping[str, str],
        auth: Any = None,
        **_: object,
    ) -> Response:
        """Send one request, following redirects within the host.

        Raises:
            ServerError: no answer came, or the way leads elsewhere.
        """
        if method not in READS:
            raise ServerError(f"Calendars are only read; {method} is never sent.")
        sent = httpx.URL(url)
        for _hop in range(_HOPS):
            self._stay(sent)
            answer = self._answer(method, sent, data, headers, auth)
            location = answer.headers.get("location", "")
            if answer.status not in _MOVED or not location:
                return Response(answer.status, answer.headers, answer.body, str(sent))
            sent = sent.join(location)
        raise ServerError(f"{sent.host} sends us from one address to the next without an end.")

    def close(self) -> None:
        """Do nothing: every request has a connection of its own."""

    def _stay(self, url: httpx.URL) -> None:
        if origin_of(url) != self._origin:
            says = f"The server sends us on to {url.host}, and your password goes to no other host."
            raise ServerError(f"{says} If that is the right one, give its address instead.")

    def _answer(
        self, method: str, url: httpx.URL, data: bytes, headers: Mapping[str, str], auth: Any
    ) -> Answer:
        request = httpx.Request(method, url, headers=dict(headers), content=data)
        flow = _auth_of(auth).sync_auth_flow(request)
        request = next(flow)
        while True:
            answer = self._ask(request, data)
            try:
                response = httpx.Response(answer.status, headers=answer.headers, request=request)
                request = flow.send(response)
            except StopIteration:
                return answer

    def _ask(self, request: httpx.Request, data: bytes) -> Answer:
        dropped = ("host", "accept-encoding", "connection")
        headers = {k: v for k, v in request.headers.items() if k.lower() not in dropped}
        try:
            return ask(
                request.url,
                self._clock,
                self._reach,
                method=request.method,
                headers=headers | {"accept-encoding": "gzip", "connection": "close"},
                content=data or None,
                may_be=lambda *_: None,
                named=lambda _: True,  # a server at home has a name of its own
            )
        except refusals.FetchError as error:
            raise ServerError(_in_own_words(error)) from None


def _auth_of(auth: Any) -> httpx.Auth:
    """Return the way in that the library settled on."""
    if auth is None:
        return httpx.Auth()
    way: Callable[[str, str], httpx.Auth] = (
        httpx.DigestAuth if "digest" in type(auth).__name__.lower() else httpx.BasicAuth
    )
    return way(auth.username, auth.password)


def _in_own_words(error: refusals.FetchError) -> str:
    says = error.says.replace("; no posting is.", ", more than we read of a calendar.")
    return f"{says} Check the address, or try again later."
