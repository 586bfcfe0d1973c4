"""Get a calendar from the address that one subscribes to; whoever knows it can read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup import __version__
from showup.exchange.fetching import refusals
from showup.exchange.fetching.getting import REDIRECTS, Reach, ask, parsed, redirected
from showup.exchange.fetching.hosts import written_ip
from showup.exchange.fetching.wire import Clock

if TYPE_CHECKING:
    from showup.exchange.fetching.getting import Answer

LARGEST = 20 * 1024 * 1024  # bytes, unpacked: as many as the reader takes
_MOVED = (301, 302, 303, 307, 308)
_UNCHANGED = 304
_HEADERS = {
    "User-Agent": f"Showup/{__version__} (a job seeker's own copy; their own calendar)",
    "Accept": "text/calendar,text/plain;q=0.5,*/*;q=0.1",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
_CHECK = "Copy the address from your calendar’s settings again."
_LATER = "Try again later."
_SAYS = {
    401: ("wants a login for that calendar.", "Use its secret address in iCal format, or CalDAV."),
    403: ("refuses to show that calendar.", _CHECK),
    404: ("has no calendar at that address.", f"It may have been reset. {_CHECK}"),
    410: ("has taken that calendar down.", _CHECK),
    429: ("has been asked too often.", _LATER),
}
_ALIKE = {407: 401, 405: 403, 406: 403, 451: 403}
_TROUBLE = 500  # and above


class SubscriptionError(Exception):
    """A calendar that did not come; the sentence names the host, never the address."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """What an address gave: `data` is None where nothing changed since `version`."""

    data: bytes | None
    version: str  # what the server calls it, "" where it doesn't say


def secured(address: str) -> str:
    """Return the encrypted address that is meant.

    Raises:
        SubscriptionError: it is none, or one that is sent in the clear.
    """
    text = "".join(address.split())
    scheme, mark, rest = text.partition("://")
    if mark and scheme.lower() in ("webcal", "webcals"):
        text = f"https://{rest}"
    elif mark and scheme.lower() == "http":
        says = "That address isn’t encrypted, so anybody on the way could read your calendar."
        raise SubscriptionError(f"{says} Use the one that begins with https:// or webcal://.")
    return text


def fetch_calendar(
    address: str, *, version: str = "", reach: Reach | None = None, seconds: float = 20.0
) -> Subscription:
    """Fetch a calendar, following redirects; each hop is looked up, checked and pinned anew.

    With the `version` that is known, nothing comes where that is still the newest.

    Raises:
        SubscriptionError: it did not come; says why and what to do.
    """
    reach = reach or Reach(largest=LARGEST, seconds=seconds)
    clock = Clock(reach.seconds)
    try:
        url = parsed(secured(address), reach)
        for _ in range(REDIRECTS + 1):
            answer = ask(
                url,
                clock,
                reach,
                headers=_HEADERS | _condition(version),
                may_be=lambda *_: None,
            )
            if answer.status not in _MOVED:
                return _received(answer, url.host, known=version)
            url = redirected(url, answer.headers.get("location", ""), reach)
    except refusals.FetchError as error:
        raise SubscriptionError(_in_own_words(error)) from None
    says = f"{url.host} sends us from one address to the next without an end."
    raise SubscriptionError(f"{says} {_CHECK}")


def _condition(version: str) -> dict[str, str]:
    if not version:
        return {}
    named = version.startswith(('"', "W/"))
    return {"If-None-Match" if named else "If-Modified-Since": version}


def _received(answer: Answer, host: str, *, known: str) -> Subscription:
    if answer.status == _UNCHANGED and known:
        return Subscription(None, known)
    if not 200 <= answer.status < 300:  # noqa: PLR2004  HTTP's own numbers
        says, mend = _SAYS.get(
            _ALIKE.get(answer.status, answer.status),
            ("is in trouble just now.", _LATER)
            if answer.status >= _TROUBLE
            else (f"answered {answer.status}, which is no calendar.", _CHECK),
        )
        raise SubscriptionError(f"{host} {says} {mend}")
    told = answer.headers
    return Subscription(answer.body, told.get("etag", "") or told.get("last-modified", ""))


def _in_own_words(error: refusals.FetchError) -> str:
    """Return what went wrong on the way, with what to do about a calendar."""
    says = error.says.replace("; no posting is.", ", more than we read of a calendar.")
    if "public internet" in says:
        says, mend = _elsewhere(says)
    elif refusals.BY_HAND in error.mend or error.mend.startswith("Save"):
        mend = _LATER
    else:
        mend = error.mend
    return f"{says} {mend}"


def _elsewhere(says: str) -> tuple[str, str]:
    """Return the same of a host that isn't public: a name is more often mistyped than at home."""
    host = says.partition(" ")[0]
    at_home = "Export that calendar as a file, and add the file."
    if written_ip(host) is not None or host == "localhost" or host[:1].isdigit():
        return says, at_home
    if "." not in host:
        return f"{host} was not found.", "Check the address: a name such as cal.example is missing."
    check = "Check how the name is written."
    return (
        says,
        f"{check} If it is a machine of your own network: {at_home[0].lower()}{at_home[1:]}",
    )
