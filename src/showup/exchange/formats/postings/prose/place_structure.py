"""Name towns by structure alone: "Kirkland WA", "Überlingen, Germany", "based in Leamington"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.formats.postings.prose import place_words as words
from showup.exchange.formats.postings.prose.countries import STATES, country_of, country_of_code
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.formats.postings.prose.towns import TOWN, canonical, is_sure, town_country

_WITH_CODE = re.compile(rf"(?P<town>{words.NAME})(?:, ?|\s)(?P<code>{words.CODE})(?![\w.])")
_WITH_LAND = re.compile(
    rf"(?P<town>{words.NAME})(?=,\s*(?P<land>[A-ZÀ-Ý][\w. -]{{1,28}}?)(?P<next>,\s*[A-Z]{{2}}\b)?(?:$|[,;/|)]| or | and | & |\s[-–(]))"
)
_WITH_STATE = re.compile(rf"(?P<town>{words.NAME})\s(?P<state>{'|'.join(STATES)})(?!\w)")
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A place named: a town, or else a region or country; its country's ISO code if known."""

    name: str
    town: bool
    country: str = ""
    said: str = ""  # the name as written


def coded(text: str, *, first: bool) -> tuple[list[Place], str]:
    """Take out "Town, ST" and "Town, Country"; return them and the text that is left."""
    found: list[Place] = []

    def code(match: re.Match[str]) -> str:
        town = _of_code(match)
        found.extend([town] if town else [])
        return " | " if town else match[0]

    def state(match: re.Match[str]) -> str:
        town = _last_name(match["town"])
        if not town or (first and not is_sure(town)):
            return match[0]
        found.append(named(town, country_of(match["state"])))
        return " | "

    rest = _WITH_STATE.sub(state, _WITH_CODE.sub(code, text))
    for match in reversed(list(_WITH_LAND.finditer(rest))):
        if town := _of_land(match, first=first):
            found.append(town)
            rest = f"{rest[: match.start()]} | {rest[match.end('land') :]}"
    return found, rest


def _of_code(match: re.Match[str]) -> Place | None:
    town, short = _last_name(match["town"]), match["code"]
    if not town or (short in words.WORDLIKE and "," not in match[0] and not is_sure(town)):
        return None
    if short == "LA" and is_sure(town) and town != "New Orleans":
        return None  # "SF, LA"
    other = town_country(town) == "US" and town not in words.IN_STATE["New York"]
    if short == "NY" and is_sure(town) and other:
        return None  # "SF, NY and Dublin"
    return named(town, short if town_country(town) == short else country_of_code(short))


def _of_land(match: re.Match[str], *, first: bool) -> Place | None:
    town, land = _last_name(match["town"]), match["land"].strip()
    if not town or not country_of(land):
        return None
    sure = is_sure(town)
    if not sure and (country_of(town) or country_of_code(town)):
        return None  # "Germany, Austria" are two countries
    if not sure and len(land) == len("IT") and land not in words.LANDS:
        return None  # "HR, IT"
    if is_sure(land) or land == "Washington":  # a state, or a town of its own?
        inside = town in words.IN_STATE.get(land, ()) if sure else not first
        if match["next"] or not inside:
            return None  # "Acme, New York, NY", "Chicago, New York, Boston"
    return named(town, country_of(land))


def named(name: str, country: str) -> Place:
    """Return a town under its usual name, not shouted."""
    shouted = name.isupper() and len(name) > len("NYC")
    usual = canonical(name.title() if shouted else name)
    return Place(usual, town=True, country=country, said=name)


def _last_name(said: str) -> str:
    """Return the town at the end of capitalised words: "Washington" of "Onsite in Washington"."""
    bare = words.LEADS.sub("", said.strip(" .,"))
    if is_sure(tail := bare.rpartition("-")[2]):
        bare = tail  # "Acme-San Francisco"
    ends = (match for match in TOWN.finditer(bare) if match.end() == len(bare))
    if town := next((match for match in ends if is_sure(match[0])), None):
        return bare if words.COMPASS.search(bare[: town.start()]) else town[0]
    if words.NEVER.search(bare) or words.COMPASS.fullmatch(f"{bare} ") or names_role(bare):
        return ""
    return bare if len(bare.split()) <= _MOST_WORDS else ""


def by_structure(said: str) -> list[Place]:
    """Return the town that words such as "based in" or "Location:" say a name is."""
    name = re.match(words.NAME, said.strip())
    if name is None or country_of(name[0]) or words.NEVER.search(name[0]) or names_role(name[0]):
        return []
    bare = re.sub(r"'s$|,? [A-Z]{1,2}\d?[A-Z\d]?(?: \d[A-Z]{2})?$", "", name[0].strip(" .,'-"))
    fits = bool(re.search(r"[a-zß-ÿ]|\w{4}", bare)) and len(bare.split()) < _MOST_WORDS
    return [Place(bare, town=True)] if fits else []
