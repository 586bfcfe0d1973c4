"""A schema.org JobPosting, in whatever notation it came, as a posting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from showup.exchange.formats.postings.days import day_of
from showup.exchange.formats.postings.filling import filled
from showup.exchange.formats.postings.json_ld import Node
from showup.exchange.formats.postings.links import absolute
from showup.exchange.formats.postings.money import pay_of
from showup.exchange.formats.postings.places import places_of, town_of, towns_first
from showup.exchange.formats.postings.plain import LONGEST, line, plain, tidied
from showup.exchange.formats.postings.spellings import contracts_of, remote_of
from showup.exchange.formats.postings.values import all_words, each, folded, found, words
from showup.exchange.records import Found, Posting

_PARTS = (
    ("Responsibilities", "responsibilities"),
    ("Qualifications", "qualifications"),
    ("Skills", "skills"),
    ("Experience", "experiencerequirements"),
    ("Education", "educationrequirements"),
    ("Physical requirements", "physicalrequirement"),
    ("Sensory requirements", "sensoryrequirement"),
    ("Security clearance", "securityclearancerequirement"),
    ("Benefits", "jobbenefits"),
    ("Benefits", "benefits"),
    ("Incentives", "incentivecompensation"),
    ("Incentives", "incentives"),
    ("Hours", "workhours"),
    ("Start", "jobstartdate"),
    ("Employer", "employeroverview"),
    ("Commitments", "specialcommitments"),
    ("Industry", "industry"),
    ("Occupation", "occupationalcategory"),
    ("Occupation", "relevantoccupation"),
)
_SHORT = (
    "industry",
    "occupationalcategory",
    "relevantoccupation",
)  # said only where little else is
_LITTLE = 200  # characters of a text beside which such labels still say something


def posting_from(node: Node, source: str, *, base: str = "", today: date | None = None) -> Posting:
    """Return a JobPosting as a posting, its gaps filled from its own text."""
    fields = folded(node)
    title = words(fields.get("title")) or words(fields.get("name")) or words(fields.get("jobtitle"))
    closes = day_of(_text(fields.get("validthrough")), today)
    closes_quote = words(fields.get("validthrough")) if closes else ""
    places, country = _places(fields)
    remotes = (remote_of(said) for said in all_words(fields.get("joblocationtype")))
    posting = Posting(
        title=found(title),
        employer=found(words(fields.get("hiringorganization"))),
        places=places,
        remote=next((said for said in remotes if said), None) or _remote_place(fields),
        pay=_pay(fields),
        contracts=contracts_of(all_words(fields.get("employmenttype"))),
        posted=day_of(_text(fields.get("dateposted")), today)
        or day_of(_text(fields.get("datepublished")), today),
        closes=closes,
        closes_quote=closes_quote,
        link=_link(fields, base),
        reference=_reference(fields.get("identifier")),
        source=source,
        text=_whole(fields, title),
    )
    return filled(posting, country=country, today=today)


def _text(value: Any) -> Any:
    """Return a date's field as it stands: a text or a number, out of what wraps it."""
    one = next(each(value), None)
    return one if isinstance(one, int | float) and not isinstance(one, bool) else words(one)


def _whole(fields: Mapping[str, Any], title: str) -> str:
    description = "\n\n".join(_described(fields.get("description")))
    parts = [description]
    for label, name in _PARTS:
        if name in _SHORT and len(description) > _LITTLE:
            continue
        said = "\n".join(_described(fields.get(name)))
        if said and not _holds(description, said):
            parts.append(f"{label}:\n{said}" if "\n" in said else f"{label}: {said}")
    text = tidied("\n\n".join(part for part in parts if part))
    return text or title


def _described(value: Any) -> Iterable[str]:
    """Go through what a long field says: texts, or objects with a name and a description."""
    for one in each(value):
        if isinstance(one, str):
            yield plain(one)
        elif isinstance(one, Mapping):
            said = [plain(one[name]) for name in _SAYING if isinstance(one.get(name), str)]
            months = words(one.get("monthsOfExperience"))
            yield ": ".join(dict.fromkeys(said)) or (f"{months} months" if months else "")


_SAYING = ("@value", "credentialCategory", "about", "name", "description")


def _holds(text: str, part: str) -> bool:
    return " ".join(part.split()).casefold() in " ".join(text.split()).casefold()


def _places(fields: Mapping[str, Any]) -> tuple[tuple[Found, ...], str]:
    """Return where the job is, and the first country that is named."""
    named: list[Found] = []
    countries: list[str] = []
    for place in each(fields.get("joblocation")):
        for address in each(_address(place)):
            one, country = _place(address)
            named += one
            countries.append(country)
    if not named:  # some mark an address without saying that it is one
        named, country = list(_place(fields)[0]), _place(fields)[1]
        countries.append(country)
    if not named:
        for area in all_words(fields.get("applicantlocationrequirements")):
            if name := town_of("", "", area):
                named.append(Found(name, area))
    return towns_first(named), next((one for one in countries if one), "")


_PARTS_OF_PLACE = {"addresslocality", "addressregion", "addresscountry"}


def _address(place: Any) -> Any:
    if not isinstance(place, Mapping):
        return place
    fields = folded(place)
    return fields.get("address") or (
        place if fields.keys() & _PARTS_OF_PLACE else fields.get("name")
    )


def _place(address: Any) -> tuple[tuple[Found, ...], str]:
    if isinstance(address, str):
        return places_of([line(address)]), ""
    if not isinstance(address, Mapping):
        return (), ""
    fields = folded(address)
    town, region, country = (
        words(fields.get(name)) for name in ("addresslocality", "addressregion", "addresscountry")
    )
    if len(several := places_of([town])) > 1:
        return several, country
    name = town_of(town, region, country)
    quote = ", ".join(part for part in (town, region, country) if part)
    if not name and (whole := words(fields.get("streetaddress"))):
        return places_of([whole]), country
    return ((Found(name, quote),) if name else ()), country


def _remote_place(fields: Mapping[str, Any]) -> Found | None:
    """Read "Remote" where the town should stand; many boards have no better field."""
    for place in each(fields.get("joblocation")):
        for address in each(_address(place)):
            town = (
                folded(address).get("addresslocality") if isinstance(address, Mapping) else address
            )
            said = remote_of(words(town))
            if said is not None and said.value == "remote":
                return said
    return None


def _pay(fields: Mapping[str, Any]) -> Any:
    currency, period = words(fields.get("salarycurrency")), words(fields.get("salaryunit"))
    for name in ("basesalary", "salary"):
        if name in fields and (pay := pay_of(fields[name], currency=currency, period=period)):
            return pay
    return None


def _link(fields: Mapping[str, Any], base: str) -> str:
    for name in ("url", "mainentityofpage", "sameas", "@id", "title", "name"):
        for value in each(fields.get(name)):
            own = value.get("@id") or value.get("url") if isinstance(value, Mapping) else value
            if name in {"title", "name"} and not isinstance(value, Mapping):
                continue
            if isinstance(own, str) and (name != "@id" or own.startswith("http")):
                link = absolute(own, base)
                if link.startswith("http") or (link and name in {"url", "title"}):
                    return link
    return ""


def _reference(value: Any) -> str:
    """Return an identifier's value, never the name of who gave it."""
    for one in each(value):
        inner = folded(one).get("value", "") if isinstance(one, Mapping) else one
        if (said := words(inner)) and len(said) <= LONGEST // 3:
            return said
    return ""
