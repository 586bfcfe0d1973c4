"""What the fields of a job are called across systems, and a posting from any that fit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from showup.exchange.formats.postings.days import day_of
from showup.exchange.formats.postings.links import absolute
from showup.exchange.formats.postings.money import pay_between, pay_of, quoted
from showup.exchange.formats.postings.places import places_of, town_of, towns_first
from showup.exchange.formats.postings.plain import line, plain, tidied
from showup.exchange.formats.postings.spellings import contracts_of, level_of, remote_of
from showup.exchange.formats.postings.systems import names
from showup.exchange.formats.postings.values import Tree, all_words, each, folded, found, words
from showup.exchange.records import Found, Pay, Posting

_TOWNS = ("city", "addresslocality", "town", "jobcity")
_STATES = ("state", "region", "addressregion", "statename", "jobstate")
_LANDS = ("country", "countryname", "addresscountry", "countrycode", "jobcountry")
_LINE_OF_PLACE = (
    "fulllocation", "locationstr", "name", "displayname", "descriptor", "label", "address",
)  # fmt: skip
_LAST_RESORT = ("offices",)  # only where nothing before it names a place
_SECTIONS = (("Responsibilities", "responsibilities"), ("Responsibilities", "externalresponsibilitiesstr"),
             ("Requirements", "requirements"), ("Qualifications", "qualifications"),
             ("Qualifications", "externalqualificationsstr"), ("Qualifications", "qualificationsummary"), ("Skills", "skills"), ("Benefits", "benefits"),
             ("Benefits", "perks"))  # fmt: skip
_MUCH_MORE = 2  # times as long, and a field tells something else than the ones before it
_LONGEST_REFERENCE = 32  # a UUID is longer with its hyphens, and tells a reader nothing


class Beside(NamedTuple):
    """What stands around a job: the object that holds the list, the file's address, the day."""

    around: Tree
    base: str
    today: date | None


def posting_of_fields(tree: Tree, source: str, beside: Beside) -> Posting:
    """Return what the fields of one job say, whatever system named them; its text unfilled."""
    fields, today = folded(tree), beside.today
    title = first_words(fields, names.TITLES)
    closed = next(
        (name for name in names.CLOSES if day_of(_plain_value(fields.get(name)), today)), ""
    )
    return Posting(
        title=found(title),
        employer=found(first_words(fields, names.EMPLOYERS)),
        places=_places(fields),
        remote=_remote(fields),
        pay=_pay(fields),
        contracts=contracts_of(
            said for name in names.CONTRACTS for said in all_words(fields.get(name))
        ),
        levels=_levels(fields),
        posted=_first_day(fields, names.POSTED, today),
        closes=day_of(_plain_value(fields.get(closed)), today) if closed else None,
        closes_quote=words(fields.get(closed)) if closed else "",
        link=_link(fields, beside.base),
        reference=_reference(fields),
        source=source,
        text=_text(fields),
    )


def first_words(fields: Tree, names: tuple[str, ...]) -> str:
    """Return the first of several fields that says something, as one line."""
    return next((said for name in names if (said := words(fields.get(name)))), "")


def described(value: Any) -> str:
    """Return a long field as plain text: HTML, a list of lines, or sections with titles."""
    parts: list[str] = []
    several = isinstance(value, list | tuple)
    for one in each(value):
        if isinstance(one, str):
            text = plain(one)
            parts.append(f"- {text}" if several and text and "\n" not in text else text)
        elif isinstance(one, Mapping):
            parts.append(_section(one))
    joined = ("\n" if several and all(part.startswith("- ") for part in parts) else "\n\n").join(
        part for part in parts if part
    )
    return tidied(joined)


def _section(tree: Tree) -> str:
    fields = folded(tree)
    heading = first_words(fields, ("title", "text", "name", "heading", "label"))
    body = next(
        (
            said
            for name in ("content", "body", "text", "description", "value", "html", "items")
            if name in fields and (said := described(fields[name])) and said != heading
        ),
        "",
    )
    keywords = ", ".join(all_words(fields.get("keywords")))
    if keywords and not body:
        return f"- {heading}: {keywords}"
    return f"{heading}\n{body}".strip()


def _plain_value(value: Any) -> Any:
    return value if isinstance(value, int | float | str) else words(value)


def _first_day(fields: Tree, names: tuple[str, ...], today: date | None) -> date | None:
    days = (day_of(_plain_value(fields.get(name)), today) for name in names)
    return next((day for day in days if day), None)


def _places(fields: Tree) -> tuple[Found, ...]:
    own = {name: one for name, one in fields.items() if name in (*_TOWNS, *_STATES, *_LANDS)}
    named: list[Found] = list(place_of(own))
    for name in names.PLACES:
        if not (name in _LAST_RESORT and named):
            named += [one for place in each(fields.get(name)) for one in place_of(place)]
    return towns_first(named)


def place_of(place: Any) -> tuple[Found, ...]:
    """Return the place that a line names, or an object with a city, a name or a country."""
    if isinstance(place, str):
        return places_of([line(place)])
    if not isinstance(place, Mapping) or place.get("hidden") is True:
        return ()
    fields = folded(place)
    town = first_words(fields, _TOWNS)
    region = first_words(fields, _STATES)
    country = first_words(fields, _LANDS)
    if town or ((region or country) and not first_words(fields, _LINE_OF_PLACE)):
        name = town_of(town, region, country)
        quote = ", ".join(part for part in (town, region, country) if part)
        return (Found(name, quote),) if name else ()
    if "location" in fields and "title" not in fields:
        return place_of(fields["location"])
    return places_of([said]) if (said := first_words(fields, _LINE_OF_PLACE)) else ()


def _remote(fields: Tree) -> Found | None:
    flags = [name for name in ("remote", "hybrid", "onsite") if fields.get(name) is True]
    if flags and "remote" not in flags:
        name = flags[0]
        return Found("on site" if name == "onsite" else name, f"{name}: true")
    said = [
        one
        for name in names.REMOTES
        if (one := remote_of(fields.get(name), f"{name}: true")) is not None
    ]
    if not said:
        place = fields.get("location")
        inner = folded(place) if isinstance(place, Mapping) else {}
        if inner.keys() & {"remote", "hybrid", "telecommuting", "workplacetype"}:
            return _remote({name: one for name, one in inner.items() if name != "location"})
        return remote_in_place(words(place))
    return said[0]


def remote_in_place(place: str) -> Found | None:
    """Return "remote" or "hybrid" where a line for the place says so: "Remote - US"."""
    said = remote_of(place)
    return said if said is not None and said.value != "on site" else None


def _levels(fields: Tree) -> tuple[Found, ...]:
    named = (level_of(said) for name in names.LEVELS for said in all_words(fields.get(name)))
    return tuple({one.value: one for one in named if one is not None}.values())


def _pay(fields: Tree) -> Pay | None:
    currency, period = first_words(fields, names.CURRENCIES), first_words(fields, names.PERIODS)
    low, high = (
        next((fields[name] for name in names if name in fields), None)
        for names in (names.LOWS, names.HIGHS)
    )
    if low is not None or high is not None:
        told = {
            name: fields[name]
            for name in (*names.LOWS, *names.HIGHS, *names.CURRENCIES, *names.PERIODS)
            if name in fields
        }
        if pay := pay_between(low, high, currency, period, quoted(told)):
            return pay
    for name in names.PAYS:
        if name in fields and (pay := pay_of(fields[name], currency=currency, period=period)):
            return pay
    return None


def _link(fields: Tree, base: str) -> str:
    for name in names.LINKS:
        for value in each(fields.get(name)):
            if isinstance(value, str) and (link := absolute(value, base)):
                return link
    return ""


def _reference(fields: Tree) -> str:
    said = (words(fields.get(name)) for name in names.REFERENCES)
    return next((one for one in said if one and len(one) < _LONGEST_REFERENCE), "")


def _text(fields: Tree) -> str:
    whole = ""
    for name in (*names.TEXTS, *names.TEASERS):
        text = described(fields.get(name))
        if len(text) > _MUCH_MORE * len(whole):
            whole = text
    parts = [whole]
    for label, name in _SECTIONS:
        text = described(fields.get(name))
        if text and not any(text in part for part in parts):
            parts.append(f"{label}\n{text}")
    return tidied("\n\n".join(parts))
