"""Get a calendar from where it stands: a link, or a server with a password."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from showup.diary import queries as diary
from showup.diary import rules
from showup.exchange import keys
from showup.exchange.calendars import readings, servers
from showup.exchange.calendars.readings import CalendarReading
from showup.exchange.calendars.wire import ServerError, origin_of
from showup.exchange.fetching.subscriptions import SubscriptionError, fetch_calendar
from showup.shared.beside import Asked as Stops
from showup.shared.beside import go_on, never
from showup.shared.problems import ProblemError

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.exchange.fetching.getting import Reach

SECONDS = 20.0  # for everything, while a page waits
_BEGINS, _ENDS = b"BEGIN:VCALENDAR", b"END:VCALENDAR"
_ABOUT = re.compile(r"^(?:It|This(?: calendar)?) ")  # what a sentence about a file begins with
_TAIL = 500  # bytes in which a calendar's end stands


class NotReadError(ValueError):
    """A calendar could not be read; one sentence that says what to do, without any secret."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a calendar is read: on whose clock, when, with titles or without, in what time."""

    zone: tzinfo
    now: datetime
    titles: bool
    seconds: float = SECONDS
    interviews: frozenset[str] = frozenset()  # names of events that stand here already
    reach: Reach | None = None  # only tests, which have servers of their own, give one

    @property
    def reader(self) -> str:
        """Return what tells whether the same bytes would be read as the same blocks."""
        told = "\n".join((str(self.zone), *sorted(self.interviews)))
        return hashlib.sha256(told.encode(errors="surrogatepass")).hexdigest()[:12]


def from_file(data: bytes, asked: Asked, *, name: str) -> CalendarReading:
    """Read the bytes of a file; what is wrong with it is said with its `name`.

    Raises:
        NotReadError: it is no calendar.
    """
    try:
        return _read(data, asked)
    except NotReadError as error:
        raise NotReadError(_ABOUT.sub(lambda _: f"{name} ", str(error), count=1)) from None


def from_link(
    address: str, asked: Asked, *, version: str = ""
) -> tuple[CalendarReading | None, str]:
    """Fetch and read a subscription; None where nothing changed since `version`. And its version.

    Raises:
        NotReadError: it did not come whole, or is no calendar.
    """
    try:
        sent = fetch_calendar(address, version=version, reach=asked.reach, seconds=asked.seconds)
    except SubscriptionError as error:
        raise NotReadError(str(error)) from None
    if sent.data is None:
        return None, sent.version
    if _BEGINS in sent.data.upper() and _ENDS not in sent.data[-_TAIL:].upper():
        raise NotReadError("Only a part of the calendar came. Try again later.")
    return _read(sent.data, asked), sent.version


def from_server(
    seeker: Seeker, remote: servers.Remote, user: str, asked: Asked, *, version: str = ""
) -> tuple[CalendarReading | None, str]:
    """Read one calendar of a server with the password that is kept for it; as `from_link`.

    Raises:
        NotReadError: it can't be read, or no password is kept.
    """
    start, end = rules.window(asked.now)
    try:
        login = servers.Login(
            servers.server_address(remote.address),
            user,
            _password(seeker, origin_of(httpx.URL(remote.address)), user),
        )
        data, newest = servers.events_of(
            login,
            remote.address,
            start,
            end,
            reach=asked.reach,
            seconds=asked.seconds,
            version=version,
        )
    except (ServerError, ProblemError) as error:
        raise NotReadError(str(error)) from None
    if data is None:
        return None, newest
    if not data.strip():
        return CalendarReading(remote.name, (), address=remote.address), newest
    found = _read(data, asked, own=user)
    told = (found.blocks, found.left_out, found.problems)
    return CalendarReading(remote.name, *told, address=remote.address), newest


def remotes(
    seeker: Seeker,
    *,
    address: str,
    user: str,
    password: str,
    reach: Reach | None = None,
    should_stop: Stops = never,
) -> tuple[servers.Remote, ...]:
    """List a user's calendars on a server, and keep the password, since it is right.

    Raises:
        NotReadError: they can't be listed, there are none, or nothing here keeps a password.
        showup.shared.beside.StoppedError: it was asked to stop.
    """
    try:
        login = servers.Login(servers.server_address(address), user.strip(), password)
        found = servers.remote_calendars(login, reach=reach)
        if not found:
            raise NotReadError(f"{login.address.host} has no calendar of {login.user} to read.")
        go_on(should_stop)
        keys.keep(_place(seeker, origin_of(login.address)), login.user, password)
    except (ServerError, ProblemError) as error:
        raise NotReadError(str(error)) from None
    return found


def forget_unused(seeker: Seeker, *, address: str, user: str) -> None:
    """Forget the password of a server once none of the seeker's calendars is read with it."""
    origin = origin_of(httpx.URL(address))
    rows = diary.calendars(seeker).filter(kind="caldav", user=user)
    if all(origin_of(httpx.URL(row.address)) != origin for row in rows):
        keys.forget(_place(seeker, origin), user)


def _read(data: bytes, asked: Asked, *, own: str = "") -> CalendarReading:
    mine = (own,) if own else ()
    found = readings.read(
        data,
        zone=asked.zone,
        now=asked.now,
        titles=asked.titles,
        own=mine,
        interviews=asked.interviews,
    )
    if found.fatal is not None:
        raise NotReadError(f"{found.fatal.what} {found.fatal.mend}".strip())
    return found


def _password(seeker: Seeker, origin: str, user: str) -> str:
    password = keys.find(_place(seeker, origin), user)
    if password is None:
        says = f"The password of {user} is no longer kept on this machine."
        raise NotReadError(f"{says} Add the calendar again with its password.")
    return password


def _place(seeker: Seeker, origin: str) -> str:
    """Return what the keyring knows a password by: nobody else's calendars are read with it."""
    return f"caldav {origin} of seeker {seeker.pk}"
