"""Read the places named in one part of a head or one labelled value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.formats.postings.prose.countries import (
    REGIONS,
    country_of,
    country_of_code,
    fold,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.formats.postings.prose.towns import TOWN, canonical, is_sure, town_country

_CODE = r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NS|ON|QC|SK|NSW|VIC|QLD|TAS)"
_NAME = r"[A-ZÀ-Ý][\w'.’-]*(?: (?:(?:de|del|la|le|am|an der|upon|sur|di|of) )?[A-ZÀ-Ý][\w'’.-]*){0,3}"
_WITH_CODE = re.compile(rf"(?P<town>{_NAME})(?:, ?|\s)(?P<code>{_CODE})(?![\w.])")
_WITH_LAND = re.compile(rf"(?P<town>{_NAME})(?=,\s*(?P<land>[A-ZÀ-Ý][\w. -]{{1,28}}?)(?:$|[,;/|)]| or | and | & |\s[-–(]))")
_SLASHED = re.compile(rf"(?<=\w)/(?=(?:{_CODE}|UK|USA)(?!\w))")
_BETWEEN = re.compile(r"\s*[;/&+|·•]\s*|\s+(?:or|and|und|oder|et|ou|y|o|en|OR|AND|Or|And)\s+|,\s*")
_AROUND = re.compile(
    r"(?<!\w)(?:remote(?:ly)?|on-?site|onsite|hybrid|in[- ]office|office|offices|hq|headquarters|based|full[- ]?time|fulltime|part[- ]?time|contract|permanent|intern|interns|"
    r"visa|h1b|relocation|relocate|ok|okay|possible|only|preferred|preferably|or|and|und|oder|et|ou|in|at|near|from|the|of|area|areas|city|metro|greater|downtown|central|center|centre|"
    r"anywhere|worldwide|flexible|both|either|also|locations?|multiple|several|with|welcome|local|locals|no|not|a|to|for|within|around|suburbs|suburban|region|north|south|east|west|"
    r"hiring|jobs?|ideally|allowed|considered|optional|travel|some|is|are|we|our|state|proper|county|time|full|part|site|on|strongly|startup|yc|us-based|citizens?|usa|first|candidates|days|friendly|new|co|co-located|vor ort|homeoffice|standort|mitte|e|y|o|all|any|one|open|zone|timezones?|gmt|est|pst|cet|utc|hours?|other|city of|near by|raum|bei|am|cbd|\d+%?)(?!\w)",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"(?<!\w)(?:inc|llc|ltd|gmbh|corp|startup|company|salary|equity|series|stealth|seed|yc|visa|fulltime|onsite|remote|team|teams|mobile|web|data|cloud|software|python|java|javascript|ruby|rails|react|"
    r"node|golang|php|scala|android|ios|stack|fintech|health|medical|media|games?|labs?|technolog\w+|systems?|solutions?|group|bank|university|college|college|institute|jobs|hiring|immediate|competitive|various|"
    r"senior|junior|full|part|time|permanent|contract|multiple|several|we|our|the|security|learning|machine|ai|ml|product|platform|blockchain|crypto|bitcoin|saas|b2b|new|open|source|hr|it|qa|us|eu|north|south|europe|america|"
    r"asia|africa|benefits|apply|interview|h1b|citizens?|only|positions?|roles?|all|levels?|any|no|yes|yes|experience|early|stage|funded|profitable|bootstrapped|design|growth|operations|finance|research|robotics|hardware|embedded|linux|aws|devops|infrastructure|backend|frontend|analytics|marketing|sales|support|education|energy|music|video|retail|travel|food|real|estate|insurance|legal|government|non-?profit|consulting|agency|healthcare|biotech|monday|january|february|march|april|may|june|july|august|september|october|november|december|full-?stack|intern\w*|equal|opportunity)(?!\w)",
    re.IGNORECASE,
)
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A place named: a town, or else a region or country; its country's ISO code if known."""

    name: str
    town: bool
    country: str = ""


def places_in(part: str, *, lone: bool, first: bool = False) -> list[Place]:
    """Return the places of one part, in order, towns before what only qualifies them.

    `lone`: the part stands for itself, so a name in it alone is a place; `first`: it opens the
    posting, where a company's name stands just as well.
    """
    text = _SLASHED.sub(", ", re.sub(r"\s+", " ", part).strip(" .,;:-"))
    coded, rest = _coded(text)
    known, rest = _known(rest, strict=not lone and not coded or first and not coded)
    return _in_order(text, [*coded, *known]) or _lands(rest, lone=lone and not first)


def _in_order(text: str, found: list[Place]) -> list[Place]:
    return sorted(found, key=lambda place: text.casefold().find(place.name.casefold().split(" ")[0]))


def _coded(text: str) -> tuple[list[Place], str]:
    """Take out "Town, ST" and "Town, Country", whose structure says what they are."""
    found: list[Place] = []

    def take(match: re.Match[str]) -> str:
        land = match.groupdict().get("land")
        country = country_of(land) if land is not None else country_of_code(match["code"])
        town = _last_name(match["town"])
        if not country or not town:
            return match[0]
        if land is None and match["code"] in ("OK", "OR", "IN", "ME", "HI", "AB", "CO", "LA") and "," not in match[0] and not is_sure(town):
            return match[0]
        if land is not None and not is_sure(town) and country_of(town):
            return match[0]  # "Germany, Austria" are two countries
        if land is not None and land.strip() in REGIONS and not REGIONS[land.strip()]:
            return match[0]
        found.append(Place(canonical(town), town=True, country=town_country(town) if is_sure(town) and not country else country))
        return " | "

    rest = _WITH_LAND.sub(take, text)
    return found, _WITH_CODE.sub(take, rest)


def _last_name(words: str) -> str:
    """Return the town at the end of capitalised words: "Washington" of "Onsite in Washington"."""
    bare = words.strip(" .,")
    towns = [match for match in TOWN.finditer(bare) if match.end() == len(bare)]
    if towns:
        return min(towns, key=lambda match: match.start())[0]
    bare = re.sub(r"^(?:(?:Remote|REMOTE|Onsite|ONSITE|On-site|Office|Offices|Near|Downtown|Greater|In|The|Based|Located|Location|HQ|Fulltime|FULLTIME|OR|AND|Or|And) )+", "", bare)
    return "" if _NEVER.search(bare) or names_role(bare) or len(bare.split()) > _MOST_WORDS else bare


def _known(text: str, *, strict: bool) -> tuple[list[Place], str]:
    matches = list(TOWN.finditer(text))
    if not matches:
        return [], text
    rest = _AROUND.sub(" ", re.sub(r"[$€£]?\d[\d.,k]*", " ", TOWN.sub(" ", text)))
    words = [word for word in re.findall(r"[\w'&.-]+", rest) if re.search(r"\w", word)]
    qualifiers = [word for word in words if country_of(word) or country_of_code(word)]
    alone = len(words) == len(qualifiers) or (bool(country_of(" ".join(words))))
    found = []
    for match in matches:
        if (alone and not strict) or _stands(text, match, alone=alone):
            name = match[0]
            found.append(Place(canonical(name if not name.isupper() or len(name) < 4 else name.title()), town=True, country=town_country(name)))  # noqa: PLR2004  # NYC, SF
    return found, TOWN.sub(" ", text) if found else text


def _stands(text: str, match: re.Match[str], *, alone: bool) -> bool:
    """Say whether a town's name stands as one, and not in a company's name."""
    before, after = text[: match.start()], text[match.end() :]
    if alone and is_sure(match[0]) and re.match(r"\s*$|\s*[,/&;+]|\s+(?i:or|and|based|area|office)\b", after):
        return True
    if not is_sure(match[0]) and not re.search(r"(?i:\b(?:in|near|at)) $", before):
        return False
    if re.match(r"\s+[A-Z][a-z]", after) and not country_of(after.strip(" ,")) and not names_role(after):
        return False
    led = re.search(r"(?i:(?:^|[\s,/(])(?:in|near|at|downtown|based in|sunny|central|or|and|&|,|/|onsite|remote)[ ,/]*)$", before) is not None
    trails = names_role(before) and not re.search(r"[\w] ?(?:of|the)\s*$", before) and re.match(r"\s*$|\s*[,/&;+(]|\s+(?:or|and)\b", after) is not None
    heads = not before.strip() and (re.match(r"\s*,", after) is not None or names_role(after))
    return led or trails or heads


def _lands(text: str, *, lone: bool) -> list[Place]:
    """Return regions and countries, or an unknown name with a part to itself is left alone."""
    if not lone:
        return []
    bare = re.sub(r"\s+", " ", text).strip(" ,|")
    found = []
    for piece in [bare, *_BETWEEN.split(bare)]:
        name = _AROUND.sub(" ", piece) if not country_of(piece) else piece
        name = re.sub(r"\s+", " ", name).strip(" ,;:|.()-")
        for tried in (piece.strip(" ,;:|()"), name):
            if tried and country_of(tried) and (len(tried) > 2 or tried.isupper()) and fold(tried) not in {fold(one.name) for one in found}:  # noqa: PLR2004  # UK, US
                found.append(Place(tried, town=False, country=country_of(tried)))
                break
        if found and piece == bare:
            break
    return found
