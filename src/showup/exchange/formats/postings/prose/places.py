"""Find where one would work: from the head's parts, labelled lines and plain sentences."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose.countries import country_of, country_of_code, fold
from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    segments,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.place_parts import Place, by_structure, places_in
from showup.exchange.formats.postings.prose.towns import DISTRICTS
from showup.exchange.records import Found

_LABELS = ("location", "locations", "job location", "work location", "primary location", "office location", "office", "offices", "place of work", "city", "town", "where", "based in", "standort", "standorte", "ort", "arbeitsort", "einsatzort", "dienstort", "arbeitsplatz", "lieu", "lieu de travail", "lieu du poste", "localisation", "ville", "localité", "ubicación", "ubicacion", "lugar de trabajo", "lugar", "localidad", "ciudad", "localización", "sede", "sede di lavoro", "luogo", "luogo di lavoro", "località", "città", "locatie", "plaats", "werklocatie", "standplaats", "vestiging", "local", "local de trabalho", "localização", "localidade", "cidade", "plats", "ort/plats", "sted", "arbeidssted", "lokalizacja", "miejsce pracy", "loc", "location(s)", "work place", "workplace", "lugar de trabalho", "company location", "located in")  # fmt: skip
_NAME = r"[A-ZÀ-Ý][\w'.-]{0,30}(?: (?:(?:de|del|la|le|am|an der|upon|sur|di|of|the|den|los|las|el) )?[A-ZÀ-Ý][\w'-]{0,30}){0,3}"
_LIST = rf"{_NAME}(?:(?:,? (?:and|or|und|oder|et|ou|y|o|e|en|&)|,|/) ?{_NAME}){{0,4}}"
_SENTENCES = re.compile(
    rf"(?:(?<!\w)(?P<e>{_NAME})-based (?=(?i:(?:\w+[ -]){{0,4}}(?:company|start-?up|team|business|agency|firm|studio|bank|fund|organi[sz]ation))))|"
    rf"(?:(?i:\b(?:we(?:'re| are)|our (?:\w+ )?(?:team|office|headquarters|hq|company|studio|startup|offices)(?:,? \w+){{0,2}}? (?:is|are)|office is|offices are|(?:position|role|job|roles|positions|jobs|internship|opening) (?:is|are|will be)|i'm|is|are) (?:currently |all |both |located and |conveniently |primarily |also |mainly )?(?:based|located|situated|headquartered|hq'd|situated)(?: (?:out of|in|at|near))?(?: (?:the heart of|beautiful|sunny|downtown|central|lovely|the center of|the centre of|historic|north|south|east|west|old town|midtown|the))*) )(?P<a>{_LIST})"
    rf"|(?:(?i:\b(?:at|in|from|to|of|join|for) (?:our|the|their)(?: downtown| central| sunny)? ))(?P<b>{_LIST})(?i:[- ](?:based )?(?:offices?|hq|headquarters|studio|location|team|site|bureau|b[üu]ro))\b"
    rf"|(?:(?i:\b(?:our|main|beautiful|new|hq|head) (?:offices?|hq|headquarters|studio|labs?|location)(?: (?:is|are))?(?: located| based)? (?:in|near|at)(?: (?:the heart of|beautiful|sunny|downtown|central|midtown|the))* ))(?P<c>{_LIST})"
    rf"|(?:(?i:\b(?:engineers?|developers?|designers?|people|hackers?|programmers?|scientists?|managers?|analysts?|interns?|jobs?|positions?|roles?|openings?|opening|office|offices|startup|start-up|company|hiring|hire|team|located|based|standort|büro|mitarbeiter|basé(?:e|s)?|situé(?:e|s)?|basada?|ubicad[oa]|gevestigd|sediamo|con sede|mit sitz|am standort|raum|wir sitzen|nos bureaux|unser(?:em)? büro) (?:is |are )?(?:in|à|en|a|te|em|near|at|around|out of)(?: (?:the heart of|beautiful|sunny|downtown|central|midtown|the|unserem büro in))* |\b(?:am standort|raum|standort) ))(?P<d>{_LIST})",
)  # fmt: skip
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:customers?|clients?|offices? (?:worldwide|around|in \w+ countries)|founded|investors?|university|graduat\w+|backed|users|relocat\w+ (?:from)|i live|my |conference|meetup|partners?|(?:also|other|additional|remote) offices?|with offices|offices in \w+,|colleagues|parent company|moved|meet|launched|used in|sold|(?:team|people|employees|colleagues|members|engineers) (?:are )?(?:spread|distributed|located) (?:across|over|around)|i'm based|headquartered)(?!\w)",
    re.IGNORECASE,
)


_SEATED = re.compile(
    r"(?<!\w)(?:based|located|situated|offices?|standort|sitz|basé|situé|basada|ubicad|gevestigd|sede|headquarter)",
    re.IGNORECASE,
)
_AREA = re.compile(r"(?<!\w)(?:near|area|suburbs?|outside)(?!\w)", re.IGNORECASE)
_HIRING = re.compile(
    r"(?<!\w)(?:hiring|hire|looking for|seeking|join|positions?|roles?|openings?|opportunit\w+|engineers?|developers?|work (?:with us|for us)|wir suchen|recrutons|buscamos|cerchiamo|zoeken|procuramos)(?!\w)",
    re.IGNORECASE,
)
_IN = re.compile(
    rf"(?i:(?<!\w)(?:in|near|at|from|für|à|in downtown|for (?:the|our)|en|te)) (?P<place>{_NAME}(?:, (?:[A-Z]{{2}}\b|{_NAME}))?(?:,? (?:and|or|&) {_NAME})?)|[\[(](?P<bracket>{_NAME})[\])]"
)


def places_of(text: str, *, remote: bool = False) -> tuple[Found, ...]:
    """Return the towns one would work in, or the regions where no town is named.

    A `remote` job takes no place from sentences: where a company sits is not where one works.
    """
    for found in (_from_labels(text), _from_head(text)):
        if found:
            return _best(
                [one for one in found if one[0].town or not (remote and _roam(one[0], text))]
            )
    return () if remote else _best(_from_sentences(text))


def _roam(place: Place, text: str) -> bool:
    """Say whether a region only bounds where remote people may live: "Remote (EU only)"."""
    name = re.escape(place.name)
    return (
        re.search(
            rf"(?i:remote(?:ly)?|anywhere|wfh|work from home)\W{{0,4}}(?:(?:in|within|from|across|anywhere in|based in|the|only|or|ok|okay|full-time|full time|position|is)\W+){{0,3}}{name}(?!\w)"
            rf"|(?<!\w){name}[ -]*(?i:only|based|timezones?|remote|residents|citizens)(?!\w)",
            text,
        )
        is not None
    )


def countries_of(places: tuple[Found, ...], text: str) -> frozenset[str]:
    """Return the ISO codes of the countries that the found places lie in."""
    return frozenset(
        one.country for found in places for one in places_in(found.quote, lone=True) if one.country
    ) or frozenset(
        code for line in head_lines(text) for part in segments(line) if (code := country_of(part))
    )


def _best(found: list[tuple[Place, str]]) -> tuple[Found, ...]:
    towns = [(place, quote) for place, quote in found if place.town]
    towns = [one for one in towns if not _AREA.search(one[1])] or towns
    chosen: dict[str, Found] = {}
    for place, quote in towns or found:
        chosen.setdefault(fold(place.name), Found(place.name, quote))
    for district, town in DISTRICTS.items():
        if fold(town) in chosen:
            chosen.pop(fold(district), None)
    return tuple(chosen.values())


def _from_labels(text: str) -> list[tuple[Place, str]]:
    found = []
    for label, value, quote in labelled(text):
        if label in _LABELS and len(value) < 160:  # noqa: PLR2004  # a value, no prose
            clean = without_links(value)
            named = [
                one for part in segments(clean) or [clean] for one in places_in(part, lone=True)
            ]
            found += [(place, quote) for place in named or _structured(label, clean)]
    return found


def _structured(label: str, value: str) -> list[Place]:
    """Take an unknown name for a town where the label asks for one."""
    return (
        by_structure(value)
        if re.match(rf"{_NAME}\s*(?:$|[,(/|-])", value) and label != "local"
        else []
    )


def _from_head(text: str) -> list[tuple[Place, str]]:
    found: list[tuple[Place, str]] = []
    lines = head_lines(text)
    for number, line in enumerate(lines):
        parts = segments(line[:320])
        if found and len(parts) == 1 and len(line.split()) > 5:  # noqa: PLR2004  # a sentence
            continue
        if number and len(parts) == 1 and len(re.findall(r"(?<!\w)[a-z]{3,}", line)) > 4:  # noqa: PLR2004  # prose
            continue
        for index, part in enumerate(parts):
            lone = len(parts) > 1 or number > 0
            spots = places_in(part, lone=lone, first=index == 0 and number == 0)
            found += [(place, part) for place in spots]
    return found or _echoed([part for line in lines for part in segments(line[:320])], text)


def _echoed(parts: list[str], text: str) -> list[tuple[Place, str]]:
    """Take a short part of the head for a town where the text says "in" before it too."""
    for part in parts[1:]:
        if re.fullmatch(_NAME, part) and "'" not in part and len(part.split()) < 3:  # noqa: PLR2004  # a town's name
            said = re.search(rf"(?<!\w)(?:in|near|downtown|à|nach) {re.escape(part)}(?!\w)", text)
            if said and (places := by_structure(part)):
                return [(places[0], part)]
    return []


def _from_sentences(text: str) -> list[tuple[Place, str]]:
    found: list[tuple[Place, str]] = []
    for sentence in sentences(text):
        short = without_links(sentence[:500])
        for match in _SENTENCES.finditer(short):
            if _ELSEWHERE.search(short[: match.start()][-70:]):
                continue
            words = next(group for group in match.groups() if group)
            tail = short[match.end() : match.end() + 30]
            code = re.match(r",? ([A-Z]{2,3})\b", tail)
            spelled = words + (f", {code[1]}" if code and country_of_code(code[1]) else "")
            named = places_in(spelled, lone=True)
            if not named and _SEATED.search(match[0]):
                named = by_structure(words)
            found += [(place, match[0].strip()) for place in named]
        if found:
            return found
    return _from_hiring(text)


def _from_hiring(text: str) -> list[tuple[Place, str]]:
    """Find "devs in Portland, OR" and "is hiring in Toronto" where nothing plainer was said."""
    found: list[tuple[Place, str]] = []
    for sentence in sentences(text):
        short = without_links(sentence[:300])
        if not _HIRING.search(short):
            continue
        for match in _IN.finditer(short):
            if not _ELSEWHERE.search(short[: match.start()][-70:]):
                found += [
                    (one, match[0].strip())
                    for one in places_in(match["place"] or match["bracket"], lone=True)
                    if one.town
                ]
        if found:
            return found
    return found
