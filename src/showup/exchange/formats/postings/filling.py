"""Fill what the fields of a posting leave open from its free text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from showup.exchange.formats.postings.prose import facts
from showup.exchange.formats.postings.prose.countries import country_of, dollar_of
from showup.exchange.records import Found, Pay, Posting

_HOURS = frozenset({"full time", "part time"})


def filled(posting: Posting, *, country: str = "", today: date | None = None) -> Posting:
    """Return the posting with what its text says where its fields say nothing.

    Where field and text contradict one another, the field stands: employers search and filter
    by it. Hours (full or part time) and the kind of contract are filled apart.
    """
    title = posting.title.value if posting.title else ""
    said = facts(posting.text, title=title, country=country, today=today)
    closes_quote = posting.closes_quote if posting.closes else said.closes_quote
    return replace(
        posting,
        places=posting.places or said.places,
        remote=posting.remote or said.remote,
        pay=_in_dollars(posting.pay, country) or said.pay,
        contracts=_together(posting.contracts, said.contracts),
        levels=posting.levels or said.levels,
        closes=posting.closes or said.closes,
        closes_quote=closes_quote,
    )


def _in_dollars(pay: Pay | None, country: str) -> Pay | None:
    """Say which dollar a field's "$" is, by the country of the job."""
    if pay is None or pay.currency or "$" not in pay.quote:
        return pay
    return replace(pay, currency=dollar_of(country_of(country)))


def _together(fields: tuple[Found, ...], said: tuple[Found, ...]) -> tuple[Found, ...]:
    hours_known = any(one.value in _HOURS for one in fields)
    kind_known = any(one.value not in _HOURS for one in fields)
    missing = (one for one in said if not (hours_known if one.value in _HOURS else kind_known))
    return (*fields, *missing)
