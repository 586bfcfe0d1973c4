"""Where a job is, from the fields and short lines that name its places."""

from __future__ import annotations

import re
from collections.abc import Iterable

from showup.exchange.formats.postings.prose.countries import (
    COUNTRIES,
    REGIONS,
    country_of,
    country_of_code,
    fold,
)
from showup.exchange.formats.postings.spellings import remote_of
from showup.exchange.records import Found

_BETWEEN = re.compile(r"\s*(?:[;|•·\n]|\s/\s|\sor\s|\sand\s|\s&\s)\s*")
_DASH = re.compile(r"\s+[-\u2013\u2014]+\s*|\s*[-\u2013\u2014]+\s+|\s*:\s*|-{2,}")
_REMOTE_WORDS = re.compile(
    r"\b(?:100% |fully |partly )?(?:remote(?:ly)?(?: (?:only|first|friendly|ok|eligible|work|within|based|in|from))?"
    r"|hybrid|on[- ]?site|in[- ]office|work from home|wfh|telecommut\w*|home ?office|virtual)\b",
    re.IGNORECASE,
)
_NOWHERE = re.compile(
    r"(?:\d+\+? (?:more )?(?:locations?|others?)|(?:multiple|various|several|flexible|all|any|other)(?: \w+)?"
    r"|locations?|anywhere(?: in the world)?|world ?wide|global(?:ly)?|international|distributed|not specified"
    r"|unspecified|unknown|n/?a|none|null|tbd|home|field|headquarters|hq|office|see description|city|town)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_ADDRESS = re.compile(
    r"\d{3,}|^\d|\b(?:street|st\.|road|avenue|suite|floor|straße|strasse)\b", re.IGNORECASE
)
_CODE_FIRST = re.compile(r"^(?:[A-Z]{2,3}[-,]\s?){1,2}(?=[A-Z][a-z])")
_POSTCODE = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,6}\s+(?=\D)|\s+\d{4,6}(?:-\d{4})?$")
_NAMES = {code: name for name, code in reversed(COUNTRIES.items()) if len(name) > len(code)}
_LANDS = frozenset(fold(name) for name in (*REGIONS, *COUNTRIES))
_MOST = 40  # places of one posting


def places_of(lines: Iterable[str]) -> tuple[Found, ...]:
    """Return the towns that lines such as "London, UK; Remote - US" name.

    A region or a country stands only where no line names a town; words such as "Remote" or
    "3 Locations" are no place.
    """
    towns: dict[str, Found] = {}
    lands: dict[str, Found] = {}
    for written in lines:
        for part in _BETWEEN.split(written):
            name, is_town = _place(part)
            if name and len(towns) < _MOST:
                kept = towns if is_town else lands
                kept.setdefault(name.casefold(), Found(name, written.strip()))
    return tuple((towns or lands).values())


def _place(part: str) -> tuple[str, bool]:
    """Return one place's name as written, and whether it is a town rather than a region."""
    outside = _REMOTE_WORDS.sub(" , ", _BRACKETS.sub("", part)).strip(" ,-\u2013")
    bare = outside or _REMOTE_WORDS.sub(" , ", part).strip(" ,-\u2013()[]")
    pieces = [
        named
        for piece in _DASH.sub(",", _CODE_FIRST.sub("", bare)).split(",")
        if (named := _POSTCODE.sub("", " ".join(piece.split())).strip(" .-*"))
        and not _NOWHERE.fullmatch(named)
        and not _ADDRESS.search(named)
    ]
    names = [one for one in pieces if not _is_short_form(one)]
    for name in names:
        if not _is_land(name):
            return name, True
    # New York, New York; Luxembourg, Luxembourg: the town comes first.
    if names:
        return names[0], any(one == names[0] or country_of_code(one) for one in pieces[1:])
    return (pieces[0], False) if pieces else ("", False)


def _is_short_form(name: str) -> bool:
    return name.isupper() and bool(country_of_code(name) or _is_land(name))


def _is_land(name: str) -> bool:
    """Tell a country, a state or a region of the world from a town."""
    return bool(country_of(name)) or fold(name) in _LANDS


def towns_first(places: Iterable[Found]) -> tuple[Found, ...]:
    """Leave out regions and countries where a town is named too; each place comes once."""
    named = {one.value.casefold(): one for one in reversed(tuple(places))}
    kept = tuple(reversed(named.values()))
    towns = tuple(one for one in kept if not _is_land(one.value) or _place(one.quote)[1])
    return towns or kept


def town_of(town: str, region: str, country: str) -> str:
    """Return the town of an address in parts, else its region, else its country by its name."""
    for name in (town, region, _NAMES.get(country.upper(), country)):
        bare = name.strip(" ,")
        if found := _place(bare)[0]:
            return found
        if bare and not _NOWHERE.fullmatch(bare) and remote_of(bare) is None:
            return bare
    return ""
