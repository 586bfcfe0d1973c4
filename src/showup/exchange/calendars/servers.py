"""Calendars on a CalDAV server (RFC 4791): which there are, and what takes place in one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

import httpx

from showup.exchange.calendars.wire import (
    ServerError,
    Session,
    WrongPasswordError,
    is_home,
    origin_of,
    reach_of,
)
from showup.exchange.fetching.wire import Clock

if TYPE_CHECKING:
    from datetime import datetime

    from caldav.davclient import DAVClient

    from showup.exchange.fetching.getting import Reach

SECONDS = 20.0  # for everything that one question takes
_EVENTS = "VEVENT"
_CTAG, _SYNC = "{http://calendarserver.org/ns/}getctag", "{DAV:}sync-token"
_VERSIONS = (
    '<?xml version="1.0" encoding="utf-8"?><D:propfind xmlns:D="DAV:">'
    '<D:prop><C:getctag xmlns:C="http://calendarserver.org/ns/"/><D:sync-token/></D:prop>'
    "</D:propfind>"
)
_DATA = "{urn:ietf:params:xml:ns:caldav}calendar-data"
_MISSING = "For CalDAV one more library is needed. Install it with: pip install “showup[caldav]”"
_REFUSED, _FORBIDDEN = 401, 403


@dataclass(frozen=True, slots=True)
class Remote:
    """A calendar on a server."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Login:
    """Who reads where; the password never shows, not even in a traceback."""

    address: httpx.URL
    user: str
    password: str

    def __repr__(self) -> str:
        """Return a label without a secret."""
        return f"Login({self.address.host})"


def server_address(text: str) -> httpx.URL:
    """Return the address of a server that may be asked.

    Raises:
        ServerError: it is none, it names a password, or what is sent there isn't encrypted.
    """
    plain = "".join(text.split())
    if "://" not in plain:
        plain = f"https://{plain}"
    try:
        url = httpx.URL(plain)
        host = url.host
    except (httpx.InvalidURL, ValueError):
        url, host = httpx.URL(""), ""
    if url.scheme not in ("http", "https") or not host:
        raise ServerError("That is no address of a server. One begins with https://.")
    if url.userinfo:
        raise ServerError("Leave the name and password out of the address; they’re asked for.")
    if url.scheme == "http" and not is_home(host):
        says = "That address isn’t encrypted, and your password would go to it in the clear."
        raise ServerError(f"{says} Use the one that begins with https://.")
    return url


def remote_calendars(login: Login, *, reach: Reach | None = None) -> tuple[Remote, ...]:
    """Return the calendars a user has on a server, those for events.

    Raises:
        ServerError: they can't be listed; WrongPasswordError where the login is refused.
    """
    with _asking(login, reach) as client:
        return tuple(
            Remote(
                " ".join(str(each.get_display_name() or "").split()) or "Calendar", str(each.url)
            )
            for each in client.get_calendars()
            if _holds_events(each)
        )


def _holds_events(remote: Any) -> bool:
    return _EVENTS in (remote.get_supported_components() or [_EVENTS])


def events_of(
    login: Login,
    address: str,
    start: datetime,
    end: datetime,
    *,
    reach: Reach | None = None,
    seconds: float = SECONDS,
    version: str = "",
) -> tuple[bytes | None, str]:
    """Return the events of a calendar between two times, one calendar after the other.

    With them comes what the server calls their version, "" where it doesn't say. Nothing is
    read, and None returned, where that is the `version` that is known.

    Raises:
        ServerError: they can't be read; WrongPasswordError where the login is refused.
    """
    if origin_of(httpx.URL(address)) != origin_of(login.address):
        raise ServerError("That calendar stands on another server than the password is for.")
    with _asking(login, reach, seconds) as client:
        newest = _version(client, address)  # asked first: what changes meanwhile is read again
        if newest and newest == version:
            return None, newest
        answer = client.report(address, _query(start, end), depth=1)
        if answer.status >= 300 or answer.tree is None:  # noqa: PLR2004  HTTP's own numbers
            raise ServerError(_status_said(answer.status, login.address.host))
        data = b"\r\n".join((each.text or "").encode() for each in answer.tree.iter(_DATA))
        return data, newest


def _version(client: DAVClient, address: str) -> str:
    """Return what a calendar's server changes with every change in it, "" where it has none."""
    answer = client.propfind(address, _VERSIONS, depth=0)
    if answer.status >= 300 or answer.tree is None:  # noqa: PLR2004  HTTP's own numbers
        return ""  # whatever is wrong, the reading says it
    told = (each.text for name in (_CTAG, _SYNC) for each in answer.tree.iter(name))
    return next(("".join(text.split()) for text in told if text and text.strip()), "")


def _query(start: datetime, end: datetime) -> str:
    first, last = (moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") for moment in (start, end))
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:D="DAV:">'
        "<D:prop><C:calendar-data/></D:prop>"
        '<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
        f'<C:time-range start="{first}" end="{last}"/>'
        "</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    )


@contextmanager
def _asking(login: Login, reach: Reach | None, seconds: float = SECONDS) -> Iterator[DAVClient]:
    """Give a client that only reads; whatever goes wrong is one sentence."""
    try:
        from caldav.davclient import DAVClient  # noqa: PLC0415  optional, and slow to import
        from caldav.lib import error as wrong  # noqa: PLC0415  as above
    except ImportError as missing:
        raise ServerError(_MISSING) from missing
    reach = reach or reach_of(login.address, seconds=seconds)
    client = DAVClient(
        url=str(login.address),
        username=login.user,
        password=login.password,
        enable_rfc6764=False,  # nobody is asked but the server that was named
    )
    client.session.close()
    session: Any = Session(login.address, reach, Clock(reach.seconds))
    client.session = session
    host = login.address.host
    try:
        yield client
    except ServerError:
        raise
    except wrong.AuthorizationError as error:
        if getattr(error, "status", _REFUSED) == _FORBIDDEN:
            raise ServerError(f"{host} doesn’t show that calendar to {login.user}.") from None
        says = f"{host} doesn’t let {login.user} in with that password."
        mend = "Type it again; some services want a password made for one app."
        raise WrongPasswordError(f"{says} {mend}") from None
    except wrong.RateLimitError:
        raise ServerError(_status_said(429, host)) from None
    except Exception:  # noqa: BLE001 - a stranger's broken answer must never stop the app
        says = f"What {host} answered is nothing that a CalDAV server says."
        raise ServerError(f"{says} Check the address.") from None


def _status_said(status: int, host: str) -> str:
    if status == 404:  # noqa: PLR2004  HTTP's own numbers
        return f"{host} has no calendar at that address. It may have been deleted."
    if status == 429:  # noqa: PLR2004  as above
        return f"{host} has been asked too often. Try again later."
    return f"{host} answered {status} where its calendar should be. Try again later."
