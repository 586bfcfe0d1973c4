"""Read the places named in one part of a head or one labelled value."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose import place_words as words
from showup.exchange.formats.postings.prose.countries import COUNTRIES, country_of, fold
from showup.exchange.formats.postings.prose.place_known import known
from showup.exchange.formats.postings.prose.place_structure import Place, by_structure, coded

_SLASHED = re.compile(rf"(?<=\w)/(?!LA\b)(?=(?:{words.CODE}|UK|USA)(?!\w))")
_LONGEST, _LONG_LIST = 24, 80  # words of a part in which places are looked for


def places_in(part: str, *, lone: bool, first: bool = False) -> list[Place]:
    """Return the places of one part, in order: towns, or else regions and countries.

    `lone`: the part stands for itself, so a name in it alone is a place; `first`: it opens the
    posting, where a company's name stands just as well.
    """
    words_read = _LONG_LIST if part.count(",") * 4 > len(part.split()) else _LONGEST
    text = _SLASHED.sub(", ", " ".join(part.split()[:words_read]).strip(" .,;:-"))
    if lone and text.islower():
        text = text.upper() if len(text) <= len("nyc") else text.title()
    if lone and (several := _listed(text)):
        return several
    by_code, rest = coded(text, first=first)
    by_name, rest = known(rest, strict=not by_code and (first or not lone))
    if by_code or by_name:
        return sorted((*by_code, *by_name), key=lambda place: text.find(place.said))
    alone = country_of(text) or country_of(" ".join(words.AROUND.sub(" ", text).split()))
    return _lands(rest) if lone and (not first or alone) else []


def _listed(text: str) -> list[Place]:
    """Return all of "Boston/Maidstone/London": an unknown name among towns is one."""
    pieces = [piece.strip() for piece in re.split(r"\s*[;/]\s*", text) if piece.strip()]
    if len(pieces) <= 1:
        return []
    read = [places_in(piece, lone=True) for piece in pieces]
    towns = sum(one.town for places in read for one in places)
    guessed = [places or by_structure(piece) for piece, places in zip(pieces, read, strict=True)]
    unknown = sum(not places for places in read)
    fits = all(guessed) and towns >= max(1, unknown) and towns + unknown > 1
    return [one for places in guessed for one in places] if fits else []


def _lands(text: str) -> list[Place]:
    """Return the regions and countries named, without a country that only qualifies a region."""
    bare = " ".join(text.split()).strip(" ,|")
    found: dict[str, Place] = {}
    for piece in [bare] if country_of(bare) else words.BETWEEN.split(bare):
        stripped = " ".join(words.AROUND.sub(" ", piece).split())
        for name in (piece.strip(" ,;:|()"), stripped.strip(" ,;:|.()-")):
            country = country_of(name)
            if country and (len(name) > len("US") or name in words.LANDS):
                before = list(found.values())[-1:]
                if not (before and name in COUNTRIES and country == before[0].country):
                    found.setdefault(fold(name), Place(name, town=False, country=country))
                break
    return list(found.values())
