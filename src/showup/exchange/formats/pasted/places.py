"""Find how and where an interview takes place."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.links import video
from showup.exchange.formats.pasted.words import Words, one_of, phrase, spaced
from showup.exchange.formats.pasted.zone_names import PLACES
from showup.exchange.records import Format

_STREET = re.compile(
    r"(?:(?:\b\d{1,4}[a-z]?,? (?:bis |ter )?(?:[A-ZÀ-Ý][\w'’-]+ ){0,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Square|Way|Drive|Quay|Row|Court|Place|Boulevard|Blvd|Wharf|Gate|Hill|Terrace|Crescent)\b)"
    r"|(?:\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|quai|allée|cours|impasse|chemin|route) [\w'’ -]{2,40})"
    r"|(?:\b(?:calle|carrera|cra\.?|c/|avenida|avda\.?|av\.|paseo|plaza|ronda|via|viale|piazza|corso|largo|carrer|polígono) [^\n,;()]{2,40},? ?(?:n\.?º? ?|# ?)?\d{1,4}\b)"
    r"|(?:\b[A-ZÄÖÜ][\w.ßäöü-]{0,40}(?: [A-ZÄÖÜ][\w.ßäöü-]{0,40}){0,2}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|ring|straat|laan|plein|kade|gracht|dijk|singel|steeg|hof|markt) ?\d{1,4}[a-z]?\b)"
    r"|(?:\b(?:[A-ZÄÖÜ][\w.ßäöü-]{0,40} )?(?:(?:Straße|Strasse|Platz|Allee|Weg|Ring|Ufer|Damm) ?[A-ZÄÖÜ]?[\w.ßäöü-]{0,40}|(?:Am|An der|Im) (?!(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?-i:[A-ZÄÖÜ])[\w.ßäöü-]{1,40}) \d{1,4}[a-z]?\b))"
    r"[^\n;()]{0,60}",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+|\b00|\(0)\d[\d\s()./-]{6,20}\d|\b0\d{2,5}[\s/-]\d[\d\s/-]{4,14}\d")
# The end of the verb: "laden wir Sie nach Kiel ein".
_SEPARABLE = re.compile(r",?\s+(?:ein|vorbei)(?=\s*(?:[,.;:!?()\n]|$|und\b|oder\b|am\b|um\b))")
_LEAST = 0.9
_AROUND = 90  # characters between "our office" and its city
_CITY = re.compile(rf"(?<!\w)(?P<c>{one_of(tuple(PLACES))})(?!\w)", re.IGNORECASE)


def format_of(text: str, words: Words) -> Format | None:
    """Return video, phone or on site where the text says one of them."""
    parts = words.parts
    counts: dict[Format, float] = {
        "video": 2.0 * bool(video(text)) + _count(parts.video, text),
        "phone": 0.9 * _count(parts.phone, text),
        "on site": 1.1 * _count(parts.on_site, text) + 2.5 * bool(_STREET.search(text)),
    }
    best = max(counts, key=lambda one: counts[one])
    return best if counts[best] >= _LEAST else None


def _count(pattern: str, text: str) -> float:
    return float(min(2, len(phrase(rf"\b(?:{pattern})").findall(text))))


def place_of(own: str, signature: str, kind: Format | None, words: Words) -> str:
    """Return the address to come to, or the number of a telephone interview, or ""."""
    if kind == "phone":
        match = _PHONE.search(own)
        return match.group().strip() if match else ""
    if kind == "video":
        return ""
    match = _STREET.search(own)
    if match:
        found = match.group()
        return _tidy(_SEPARABLE.split(found)[0] if words.code == "de" else found)
    said = re.search(
        rf"(?i:\b(?:{spaced(words.parts.place)}))\s*(?P<p>[A-ZÀ-Ý0-9][^\n;]{{3,90}})",
        own,
    )
    if said:
        found = re.split(r"\.\s", said["p"])[0]
        return _tidy(_SEPARABLE.split(found)[0] if words.code == "de" else found)
    if kind == "on site" and (match := _STREET.search(signature)):
        return _tidy(match.group())
    return ""


def zone_of_place(place: str, own: str, words: Words) -> str | None:
    """Return the zone of the one city a visit takes place in, or None.

    A city counts where it stands in the address or close to words such as "at our office".
    """
    cues = phrase(rf"\b(?:{words.parts.on_site}|{words.parts.place})").finditer(own)
    spots = [*cues, *_STREET.finditer(own)]
    near = " ".join(own[max(0, spot.start() - _AROUND) : spot.end() + _AROUND] for spot in spots)
    for text in (place, near):
        zones = {
            zone
            for match in _CITY.finditer(text)
            if (zone := PLACES.get(re.sub(r"\s+", " ", match["c"].casefold())))
        }
        if len(zones) == 1:
            return zones.pop()
        if zones:
            return None
    return None


def _tidy(place: str) -> str:
    place = re.split(
        r"\.\s|\s-\s| \(|\?|!| (?:am|um|at|on|à|a las|alle|om|and|und|et|y) (?=\S*\d)",
        re.sub(r"\s+", " ", place),
    )[0]
    return place.strip(" .,;:-")
