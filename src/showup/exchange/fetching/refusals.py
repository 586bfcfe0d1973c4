"""Why a page could not be fetched: one sentence each, and how to get at it all the same."""

from __future__ import annotations

BY_HAND = "Open it in your browser, save the page and choose that file, or paste its text."
CHECK = "Check the address."
_GONE = "If you still have it open, paste its text."
_BY_STATUS = {
    403: ("shows that page to people, but not to a program.", BY_HAND),
    404: ("has no page at that address.", f"Check it, or the posting has gone. {_GONE}"),
    410: ("has taken that page down.", _GONE),
    429: ("has had too many requests.", "Wait a while, or save the page in your browser."),
}
_ALIKE = {405: 403, 406: 403, 451: 403, 999: 403}  # 999 is one board's own word for it
_LOGIN = (401, 407)
_TROUBLE = 500  # and above


class FetchError(Exception):
    """A page that was not fetched; the message says what, where and how to mend it."""

    def __init__(self, says: str, mend: str = BY_HAND) -> None:
        super().__init__(f"{says} {mend}".strip())
        self.says = says
        self.mend = mend


def for_status(status: int, host: str) -> FetchError:
    """Return what to say for an answer that is no page."""
    if status in _LOGIN:
        return wants_login(host)
    known = _BY_STATUS.get(_ALIKE.get(status, status))
    if known is not None:
        return FetchError(f"{host} {known[0]}", known[1])
    if status >= _TROUBLE:
        return FetchError(f"{host} is in trouble just now ({status}).", f"Try later. {BY_HAND}")
    return FetchError(f"{host} answered {status}, which is no page.")


def wants_login(host: str) -> FetchError:
    """Return what to say where the way leads to a login."""
    return FetchError(
        f"{host} wants a login for that page.", "Save it in your browser and choose the file."
    )


def too_slow(host: str, seconds: float) -> FetchError:
    """Return what to say where time ran out."""
    return FetchError(f"{host} took longer than {seconds:g} seconds.", f"Try again. {BY_HAND}")


def too_large(host: str, largest: int) -> FetchError:
    """Return what to say where the page does not end."""
    return FetchError(
        f"What {host} sends is larger than {largest / 1_000_000:g} MB; no posting is."
    )


def unknown_host(host: str) -> FetchError:
    """Return what to say where a name leads nowhere."""
    return FetchError(
        f"We can’t find {host}.", "Check the address, and that this machine is online."
    )


def not_public(host: str) -> FetchError:
    """Return what to say where an address lies in a network of somebody's own."""
    return FetchError(
        f"{host} isn’t on the public internet, so we don’t fetch from it.",
        "Save the page in your browser and choose the file.",
    )
