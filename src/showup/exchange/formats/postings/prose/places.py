"""Find where one would work: from the head's parts, labelled lines, entries and sentences."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose.countries import country_of, fold
from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    segments,
    without_links,
)
from showup.exchange.formats.postings.prose.place_parts import places_in
from showup.exchange.formats.postings.prose.place_sentences import Spots, in_entries, in_sentences
from showup.exchange.formats.postings.prose.place_structure import Place, by_structure
from showup.exchange.formats.postings.prose.place_words import NAME
from showup.exchange.formats.postings.prose.towns import DISTRICTS
from showup.exchange.records import Found

_LABELS = ("location", "locations", "job location", "work location", "primary location", "office location", "office", "offices", "place of work", "city", "town", "where", "based in", "standort", "standorte", "ort", "arbeitsort", "einsatzort", "dienstort", "arbeitsplatz", "lieu", "lieu de travail", "lieu du poste", "localisation", "ville", "localité", "ubicación", "ubicacion", "lugar de trabajo", "lugar", "localidad", "ciudad", "localización", "sede", "sede di lavoro", "luogo", "luogo di lavoro", "località", "città", "locatie", "plaats", "werklocatie", "standplaats", "vestiging", "local", "local de trabalho", "localização", "localidade", "cidade", "plats", "ort/plats", "sted", "arbeidssted", "lokalizacja", "miejsce pracy", "loc", "location(s)", "work place", "workplace", "lugar de trabalho", "company location", "located in")  # fmt: skip
_AREA = re.compile(r"(?<!\w)(?:near|area|suburbs?|outside)(?!\w)", re.IGNORECASE)
_SITE = re.compile(rf"\(({NAME}), ([A-Z]{{2,3}}|[A-Z][a-z]{{3,12}})\)")
_LINE, _VALUE = 320, 160  # characters
_FEW, _SMALL, _PROSE = 5, 4, 10  # words of a line that is no sentence; words in small letters


def places_of(text: str, *, remote: bool = False) -> tuple[Found, ...]:
    """Return the towns one would work in, or the regions where no town is named.

    A `remote` job takes no place from sentences: where a company sits is not where one works.
    """
    for named in (_from_labels(text), _from_head(text)):
        if named:
            found = [*named, *_sites(named, text)]
            return _best(
                [one for one in found if one[0].town or not (remote and _roam(one[0], text))]
            )
    if remote:
        return ()
    return _best(in_entries(text) or in_sentences(text))


def _sites(found: Spots, text: str) -> Spots:
    """Return the towns that bracketed addresses name where the head names their countries only."""
    if any(place.town for place, _ in found):
        return []
    countries = {place.country for place, _ in found} - {""}
    return [
        (Place(name=site[1], town=True, country=country), site[0])
        for site in _SITE.finditer(text)
        if (country := country_of(site[2])) in countries
    ]


def _roam(place: Place, text: str) -> bool:
    """Say whether a region only bounds where remote people may live: "Remote (EU only)"."""
    name = re.escape(place.name)
    after = rf"(?i:remote(?:ly)?|anywhere|wfh|work from home)\W{{0,4}}(?:(?:in|within|from|across|anywhere in|based in|the|only|or|ok|okay|full-time|full time|position|is)\W+){{0,3}}{name}(?!\w)"
    before = rf"(?<!\w){name}[ -]*(?i:only|based|timezones?|remote|residents|citizens)(?!\w)"
    return re.search(f"{after}|{before}", text) is not None


def countries_of(places: tuple[Found, ...], text: str) -> frozenset[str]:
    """Return the ISO codes of the countries that the found places lie in."""
    return frozenset(
        one.country for found in places for one in places_in(found.quote, lone=True) if one.country
    ) or frozenset(
        code for line in head_lines(text) for part in segments(line) if (code := country_of(part))
    )


def _best(found: Spots) -> tuple[Found, ...]:
    towns = [(place, quote) for place, quote in found if place.town]
    towns = [one for one in towns if not _AREA.search(one[1])] or towns
    chosen: dict[str, Found] = {}
    for place, quote in towns or found:
        chosen.setdefault(fold(place.name), Found(place.name, quote))
    for district, town in DISTRICTS.items():
        if fold(town) in chosen:
            chosen.pop(fold(district), None)
    return tuple(chosen.values())


def _from_labels(text: str) -> Spots:
    found: Spots = []
    for label, value, quote in labelled(text):
        if label in _LABELS and len(value) < _VALUE:
            clean = without_links(value)
            parts = segments(clean) or [clean]
            named = [one for part in parts for one in places_in(part, lone=True)]
            found += [(place, quote) for place in named or _structured(label, clean)]
    return found


def _structured(label: str, value: str) -> list[Place]:
    """Take an unknown name for a town where the label asks for one."""
    whole = re.match(rf"{NAME}\s*(?:$|[,(/|-])", value) and label != "where"
    return by_structure(value) if whole else []


def _from_head(text: str) -> Spots:
    found: Spots = []
    lines = [line[:_LINE] for line in head_lines(text)]
    for number, line in enumerate(lines):
        parts = segments(line)
        small = len(re.findall(r"(?<!\w)[a-z]{3,}", line))
        if len(parts) == 1 and (
            (found and len(line.split()) > _FEW) or (number and small > _SMALL)
        ):
            continue  # a sentence
        if number and small > _PROSE and "|" not in line:
            continue
        for index, part in enumerate(parts):
            opens = index == 0 and number == 0
            spots = places_in(part, lone=len(parts) > 1 or number > 0, first=opens)
            found += [(place, part) for place in spots]
    return found or _echoed([part for line in lines for part in segments(line)], text)


def _echoed(parts: list[str], text: str) -> Spots:
    """Take a short part of the head for a town where the text says "in" before it too."""
    for part in parts[1:]:
        if re.fullmatch(r"[A-ZÀ-Ý][\w.-]{2,20}(?: [A-ZÀ-Ý][\w.-]{2,20})?", part):
            said = re.search(rf"(?<!\w)(?:in|near|downtown|à|nach) {re.escape(part)}(?!\w)", text)
            if said and (places := by_structure(part)):
                return [(places[0], part)]
    return []
