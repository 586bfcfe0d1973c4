"""Read the places named in one part of a head or one labelled value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.formats.postings.prose.countries import (
    COUNTRIES,
    country_of,
    country_of_code,
    fold,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.formats.postings.prose.towns import TOWN, canonical, is_sure, town_country

_CODE = r"(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NS|ON|QC|SK|NSW|VIC|QLD|TAS)"
_NAME = (
    r"[A-ZÀ-Ý][\w'.’-]*(?: (?:(?:de|del|la|le|am|an der|upon|sur|di|of) )?[A-ZÀ-Ý][\w'’.-]*){0,3}"
)
_WITH_CODE = re.compile(rf"(?P<town>{_NAME})(?:, ?|\s)(?P<code>{_CODE})(?![\w.])")
_WITH_LAND = re.compile(
    rf"(?P<town>{_NAME})(?=,\s*(?P<land>[A-ZÀ-Ý][\w. -]{{1,28}}?)(?P<next>,\s*[A-Z]{{2}}\b)?(?:$|[,;/|)]| or | and | & |\s[-–(]))"
)
_SLASHED = re.compile(rf"(?<=\w)/(?!LA\b)(?=(?:{_CODE}|UK|USA)(?!\w))")
_BETWEEN = re.compile(r"\s*[;/&+|·•]\s*|\s+(?:or|and|und|oder|et|ou|y|o|en|OR|AND|Or|And)\s+|,\s*")
_AROUND = re.compile(
    r"(?<!\w)(?:remote(?:ly)?|on-?site|onsite|hybrid|in[- ]office|office|offices|hq|headquarters|based|full[- ]?time|fulltime|part[- ]?time|contract|permanent|intern|interns|"
    r"visa|h1b|relocation|relocate|ok|okay|possible|only|preferred|preferably|or|and|und|oder|et|ou|in|at|near|from|the|of|area|areas|city|metro|greater|downtown|central|center|centre|"
    r"anywhere|worldwide|flexible|both|either|also|locations?|multiple|several|with|welcome|local|locals|no|not|a|to|for|within|around|suburbs|suburban|region|north|south|east|west|"
    r"hiring|jobs?|ideally|allowed|considered|optional|travel|some|is|are|we|our|state|proper|county|time|full|part|site|on|strongly|startup|yc|us-based|citizens?|usa|first|candidates|days|friendly|new|co|co-located|vor ort|homeoffice|standort|mitte|e|y|o|all|any|one|open|mostly|possibly|etc|maybe|primarily|zone|timezones?|gmt|est|pst|cet|utc|hours?|other|city of|near by|raum|bei|am|cbd|\d+%?)(?!\w)",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"(?<!\w)(?:inc|llc|ltd|gmbh|corp|startup|company|salary|equity|series|stealth|seed|yc|visa|fulltime|onsite|remote|team|teams|mobile|web|data|cloud|software|python|java|javascript|ruby|rails|react|"
    r"node|golang|php|scala|android|ios|stack|fintech|health|medical|media|games?|labs?|technolog\w+|systems?|solutions?|group|bank|university|college|college|institute|jobs|hiring|immediate|competitive|various|"
    r"senior|junior|full|part|time|permanent|contract|multiple|several|we|our|the|security|learning|machine|ai|ml|product|platform|blockchain|crypto|bitcoin|saas|b2b|new|open|source|hr|it|qa|us|eu|north|south|europe|america|"
    r"asia|africa|benefits|apply|interview|h1b|citizens?|only|positions?|roles?|all|levels?|any|no|yes|yes|experience|early|local|stage|funded|profitable|bootstrapped|design|growth|operations|finance|research|robotics|hardware|embedded|linux|aws|devops|infrastructure|backend|frontend|analytics|marketing|sales|support|education|energy|music|video|retail|travel|food|real|estate|insurance|legal|government|non-?profit|consulting|agency|healthcare|biotech|monday|january|february|march|april|may|june|july|august|september|october|november|december|full-?stack|intern\w*|equal|opportunity|re-?locat\w*|assistance|your|name|code|area|visa|ok)(?!\w)",
    re.IGNORECASE,
)
_MOST_WORDS = 4
_LONGEST = 24  # words of a part in which places are looked for
_ENDS = re.compile(
    r"\s*(?:$|[.,/&;+(|:]|(?:and|or|area|office|based|near|full|part|on-?site|remote|fulltime|visa|interns?|hiring)\b)",
    re.IGNORECASE,
)
_LANDS = ("US", "UK", "EU", "NZ", "HK", "GB")
_WORDLIKE = ("OK", "OR", "IN", "ME", "HI", "AB", "CO", "LA")
_IN_STATE = {  # states that are named as a town is
    "New York": frozenset(
        [
            "New York",
            "Brooklyn",
            "Manhattan",
            "Buffalo",
            "Rochester",
            "Albany",
            "Syracuse",
            "Ithaca",
            "White Plains",
            "NYC",
        ]
    ),
    "Washington": frozenset(["Seattle", "Bellevue", "Redmond", "Kirkland", "Tacoma", "Spokane"]),
}
_LEADS = re.compile(
    r"^(?:(?:Remote|Onsite|On-site|On-Site|Office|Offices|Near|Downtown|Greater|In|The(?! Hague)|Based|Located|Location|HQ|Full-time|Fulltime|Full Time|And|Or)\s+)+",
    re.IGNORECASE,
)
_COMPASS = re.compile(
    r"(?:North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?|New|Upper|Lower|Fort|Port|Saint|San|Santa|Mount|Lake) $"
)


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
    text = _SLASHED.sub(", ", " ".join(part.split()[:_LONGEST]).strip(" .,;:-"))
    if lone and text.islower():
        text = text.upper() if len(text) <= len("nyc") else text.title()
    if (several := _listed(text)) and lone:
        return several
    coded, rest = _coded(text, first=first)
    known, rest = _known(rest, strict=not coded and (first or not lone))
    return _in_order(text, [*coded, *known]) or _lands(
        rest, lone=lone and (not first or bool(country_of(text)))
    )


def _in_order(text: str, found: list[Place]) -> list[Place]:
    return sorted(
        found, key=lambda place: text.casefold().find(place.name.casefold().split(" ")[0])
    )


def _listed(text: str) -> list[Place]:
    """Return all of "Boston/Maidstone/London": an unknown name among towns is one."""
    pieces = [piece.strip() for piece in re.split(r"\s*[;/]\s*", text) if piece.strip()]
    read = [places_in(piece, lone=True) for piece in pieces] if len(pieces) > 1 else []
    towns = [one for places in read for one in places if one.town]
    unknown = [
        by_structure(piece) for piece, places in zip(pieces, read, strict=False) if not places
    ]
    if len(towns) >= max(1, len(unknown)) and len(towns) + len(unknown) > 1 and all(unknown):
        return [
            one
            for piece, places in zip(pieces, read, strict=True)
            for one in places or by_structure(piece)
        ]
    return []


def _coded(text: str, *, first: bool) -> tuple[list[Place], str]:
    """Take out "Town, ST" and "Town, Country", whose structure says what they are."""
    found: list[Place] = []

    def code(match: re.Match[str]) -> str:
        town, short = _last_name(match["town"]), match["code"]
        if not town or (short in _WORDLIKE and "," not in match[0] and not is_sure(town)):
            return match[0]
        own = town_country(town)
        if short == "LA" and is_sure(town) and town != "New Orleans":
            return match[0]  # "SF, LA"
        found.append(_town(town, short if own == short else country_of_code(short)))
        return " | "

    rest = _WITH_CODE.sub(code, text)
    for match in reversed(list(_WITH_LAND.finditer(rest))):
        town, land = _last_name(match["town"]), match["land"].strip()
        unsure = not is_sure(town)
        if (
            not country_of(land)
            or not town
            or (unsure and (country_of(town) or country_of_code(town)))
        ):
            continue  # "Germany, Austria" are two countries
        if (is_sure(land) or land == "Washington") and (
            match["next"]
            or (first and unsure)
            or (not unsure and town not in _IN_STATE.get(land, ()))
        ):
            continue  # "Acme, New York, NY", "Chicago, New York, Boston"
        found.append(_town(town, country_of(land)))
        rest = f"{rest[: match.start()]} | {rest[match.end('land') :]}"
    return found, rest


def _town(name: str, country: str) -> Place:
    shouted = name.isupper() and len(name) > len("NYC")
    return Place(canonical(name.title() if shouted else name), town=True, country=country)


def _last_name(words: str) -> str:
    """Return the town at the end of capitalised words: "Washington" of "Onsite in Washington"."""
    bare = _LEADS.sub("", words.strip(" .,"))
    if is_sure(tail := bare.rpartition("-")[2]):
        bare = tail  # "Acme-San Francisco"
    towns = [
        match for match in TOWN.finditer(bare) if match.end() == len(bare) and is_sure(match[0])
    ]
    if towns:
        town = min(towns, key=lambda match: match.start())
        return bare if _COMPASS.search(bare[: town.start()]) else town[0]
    return (
        ""
        if _NEVER.search(bare)
        or _COMPASS.fullmatch(f"{bare} ")
        or names_role(bare)
        or len(bare.split()) > _MOST_WORDS
        else bare
    )


def _known(text: str, *, strict: bool) -> tuple[list[Place], str]:
    matches = list(TOWN.finditer(text))
    if not matches:
        return [], text
    rest = _AROUND.sub(" ", re.sub(r"[$€£]?\d[\d.,k]*", " ", TOWN.sub(" ", text)))
    words = [word for word in re.findall(r"[\w'&.-]+", rest) if re.search(r"\w", word)]
    qualifiers = [word for word in words if country_of(word) or country_of_code(word)]
    alone = len(words) == len(qualifiers) or bool(country_of(" ".join(words)))
    stands = [(alone and not strict) or _stands(text, match, alone=alone) for match in matches]
    if any(stands):
        stands = _with_neighbours(text, matches, stands)
    found = [
        _town(match[0], town_country(match[0]))
        for match, one in zip(matches, stands, strict=True)
        if one
    ]
    return found, TOWN.sub(" ", text) if found else text


def _with_neighbours(text: str, matches: list[re.Match[str]], stands: list[bool]) -> list[bool]:
    """Let a town that is listed beside one that stands as a place be one too."""
    order = [*range(1, len(matches)), *reversed(range(len(matches) - 1))]
    for at in order:
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(matches) and stands[beside]:
                left, right = sorted((at, beside))
                between = text[matches[left].end() : matches[right].start()]
                stands[at] = stands[at] or _BETWEEN.fullmatch(between) is not None
    return stands


def _stands(text: str, match: re.Match[str], *, alone: bool) -> bool:
    """Say whether a town's name stands as one, and not in a company's name."""
    before, after = text[: match.start()], text[match.end() :]
    if alone and is_sure(match[0]) and (_ENDS.match(after) or country_of(after)):
        return True
    if not is_sure(match[0]) and not re.search(r"(?i:\b(?:in|near|at)) $", before):
        return False
    if (
        re.match(r"\s+[A-Z][a-z]", after)
        and not country_of(after.strip(" ,"))
        and not names_role(after)
    ):
        return False
    listed = (
        is_sure(match[0])
        and re.search(r",\s*$", before)
        and (_ENDS.match(after) or country_of(after))
    )
    led = (
        re.search(
            r"(?i:(?:^|(?<=:)|[\s,/(])(?:in|near|at|downtown|heart of|based in|:|sunny|central|or|and|&|,|/|onsite|remote)[ ,/]*)$",
            before,
        )
        is not None
    )
    trails = (
        names_role(before)
        and not re.search(r"[\w] ?(?:of|the)\s*$", before)
        and re.match(r"\s*$|\s*[,/&;+(]|\s+(?:or|and)\b", after) is not None
    )
    heads = not before.strip() and (
        re.match(r"\s*,", after) is not None
        or names_role(after)
        or _ENDS.match(after)
        or TOWN.match(re.sub(r"^\s*(?:and|or|&|/)\s*", "", after))
    )
    return bool(led or trails or heads or listed)


def by_structure(words: str) -> list[Place]:
    """Return the town that words such as "based in" or "Location:" say a name is."""
    name = re.match(_NAME, words.strip())
    if name is None or country_of(name[0]) or _NEVER.search(name[0]) or names_role(name[0]):
        return []
    bare = re.sub(r"'s$|,? [A-Z]{2}$", "", name[0].strip(" .,'-"))
    return (
        [Place(bare, town=True)] if len(bare) > 1 and len(bare.split()) <= _MOST_WORDS - 1 else []
    )


def _lands(text: str, *, lone: bool) -> list[Place]:
    """Return regions and countries, or an unknown name with a part to itself is left alone."""
    if not lone:
        return []
    bare = re.sub(r"\s+", " ", text).strip(" ,|")
    found: list[Place] = []
    for piece in [bare, *_BETWEEN.split(bare)]:
        name = _AROUND.sub(" ", piece) if not country_of(piece) else piece
        name = re.sub(r"\s+", " ", name).strip(" ,;:|.()-")
        for tried in (piece.strip(" ,;:|()"), name):
            if (
                tried
                and country_of(tried)
                and (len(tried) > len("US") or tried in _LANDS)
                and fold(tried) not in {fold(one.name) for one in found}
            ):  # UK, US
                if not (found and tried in COUNTRIES and country_of(tried) == found[-1].country):
                    found.append(Place(tried, town=False, country=country_of(tried)))
                break
        if found and piece == bare:
            break
    return found
