"""Read a posting at the address that the seeker names; nothing is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange.fetching import FetchError, Page
from showup.exchange.postings import readings as posting_readings

if TYPE_CHECKING:
    from datetime import date

    from showup.exchange.records import Posting, Problem

Fetch = Callable[[str], Page]


@dataclass(frozen=True, slots=True)
class LinkRead:
    """What stood at an address, after redirects, and what was read in it."""

    address: str
    data: bytes
    postings: tuple[Posting, ...]
    problems: tuple[Problem, ...]


def read_link(address: str, *, today: date, fetch: Fetch | None = None) -> LinkRead:
    """Fetch the page and read it.

    Where the page has no data about the job, and its board keeps some, that is fetched too.

    Raises:
        FetchError: it was not fetched; says why and what to do.
    """
    from showup.exchange.fetching import getting  # noqa: PLC0415  slow to import

    fetch = fetch or getting.one_visit()
    refused: FetchError | None = None
    page = Page(b"", address, "page")
    found: tuple[Posting, ...] = ()
    problems: tuple[Problem, ...] = ()
    try:
        page = fetch(address)
        found, problems = posting_readings.read(page.data, today=today, address=page.address)
    except FetchError as error:
        refused = error
    if not posting_readings.has_data(found):
        better = _from_board(page, fetch, today=today)
        found, problems = (better, ()) if better else (found, problems)
    if refused is not None and not found:
        raise refused
    return LinkRead(page.address, page.data, found, problems)


def _from_board(page: Page, fetch: Fetch, *, today: date) -> tuple[Posting, ...]:
    from showup.exchange.fetching import board_data  # noqa: PLC0415  slow to import

    address = board_data.data_address(page.address, page.data)
    if not address:
        return ()
    try:
        data = fetch(address).data
    except FetchError:
        return ()  # the page itself, or why it did not come, says more
    found, _ = posting_readings.read(data, today=today, address=page.address)
    return found if posting_readings.has_data(found) else ()
