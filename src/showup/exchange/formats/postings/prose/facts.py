"""Gather what a posting's text says, each with the words it was read from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from showup.exchange.formats.postings.prose.amounts import KRONER
from showup.exchange.formats.postings.prose.closing import closes_of
from showup.exchange.formats.postings.prose.contracts import contracts_of
from showup.exchange.formats.postings.prose.countries import country_of, dollar_of
from showup.exchange.formats.postings.prose.layout import tidy
from showup.exchange.formats.postings.prose.levels import levels_of
from showup.exchange.formats.postings.prose.pay import pay_of
from showup.exchange.formats.postings.prose.places import countries_of, places_of
from showup.exchange.formats.postings.prose.remote import remote_of
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
    clean = tidy(text)
    remote = remote_of(clean)
    places = places_of(clean, remote=remote is not None and remote.value == "remote")
    given = country_of(country) if country else ""
    countries = frozenset({given}) if given else countries_of(places, clean)
    contracts, levels = _interns(contracts_of(clean, title), levels_of(clean, title))
    closing = closes_of(clean, countries=countries, today=today)
    return Facts(
        places=places,
        remote=remote,
        pay=_pay(clean, countries),
        contracts=contracts,
        levels=levels,
        closes=closing[0] if closing else None,
        closes_quote=closing[1] if closing else "",
    )


def _pay(text: str, countries: frozenset[str]) -> Pay | None:
    pay = pay_of(text)
    if pay is None:
        return None
    if pay.currency == "$":
        return replace(pay, currency=_dollar(countries))
    if pay.currency == "kr":
        crowns = {KRONER[code] for code in countries if code in KRONER}
        return replace(pay, currency=crowns.pop() if len(crowns) == 1 else "")
    return pay


def _dollar(countries: frozenset[str]) -> str:
    """Return whose "$" it is: the only country's own, else that of the United States."""
    own = {dollar_of(code) for code in countries} - {""}
    return own.pop() if len(own) == 1 else "USD"


def _interns(
    contracts: tuple[Found, ...], levels: tuple[Found, ...]
) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """Let an internship be both a contract and a level, whichever was read."""
    contract = next((one for one in contracts if one.value == "internship"), None)
    level = next((one for one in levels if one.value == "intern"), None)
    if contract and not level:
        levels = (*levels, Found("intern", contract.quote))
    if level and not contract:
        contracts = (*contracts, Found("internship", level.quote))
    return contracts, levels
