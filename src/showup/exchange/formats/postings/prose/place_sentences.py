"""Find where one would work in plain sentences: "our office in …", "based in …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.postings.prose.countries import country_of_code
from showup.exchange.formats.postings.prose.layout import (
    lines_of,
    segments,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.place_parts import places_in
from showup.exchange.formats.postings.prose.place_structure import Place, by_structure
from showup.exchange.formats.postings.prose.roles import names_role

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
    r"(?<!\w)(?:customers?|clients?|offices? (?:worldwide|around|in \w+ countries)|founded|investors?|university|graduat\w+|backed|users|relocat\w+ (?:from)|i live|my |conference|meetup|partners?|(?:also|other|additional|remote) offices?|with offices|offices? (?:also )?in|offices in \w+,|colleagues|parent company|moved|meet|launched|used in|sold|(?:team|people|employees|colleagues|members|engineers) (?:are )?(?:spread|distributed|located) (?:across|over|around)|i'm based|headquartered)(?!\w)",
    re.IGNORECASE,
)
_SEATED = re.compile(
    r"(?<!\w)(?:based|located|situated|offices?|standort|sitz|basé|situé|basada|ubicad|gevestigd|sede|headquarter)",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"(?<!\w)(?:hiring|hire|looking for|seeking|join|positions?|roles?|openings?|opportunit\w+|engineers?|developers?|work (?:with us|for us)|wir suchen|recrutons|buscamos|cerchiamo|zoeken|procuramos)(?!\w)",
    re.IGNORECASE,
)
_IN = re.compile(
    rf"(?i:(?<!\w)(?:in|near|at|from|für|à|in downtown|for (?:the|our)|en|te)) (?P<place>{_NAME}(?:, (?:[A-Z]{{2}}\b|{_NAME}))?(?:,? (?:and|or|&) {_NAME})?)|[\[(](?P<bracket>{_NAME})[\])]"
)
_ENTRY_WORDS = 25
_SENTENCE, _BEFORE, _AFTER = 500, 70, 30  # characters

Spots = list[tuple[Place, str]]


def in_entries(text: str) -> Spots:
    """Return the towns of a list of roles: "- Designer (London)", "Engineer | Austin, TX"."""
    found: Spots = []
    for line in lines_of(text):
        if len(line.split()) > _ENTRY_WORDS or not names_role(line):
            continue
        for part in segments(line)[1:]:
            if not names_role(part):
                found += [(one, line) for one in places_in(part, lone=True) if one.town]
    return found


def in_sentences(text: str) -> Spots:
    """Return the places of the first sentence that says where one works."""
    for sentence in sentences(text):
        if found := list(_seated(without_links(sentence[:_SENTENCE]))):
            return found
    for sentence in sentences(text):
        if found := list(_hiring(without_links(sentence[:_SENTENCE]))):
            return found
    return []


def _seated(sentence: str) -> Iterator[tuple[Place, str]]:
    for match in _SENTENCES.finditer(sentence):
        if _elsewhere(sentence, match):
            continue
        said = next(group for group in match.groups() if group)
        code = re.match(r",? ([A-Z]{2,3})\b", sentence[match.end() : match.end() + _AFTER])
        spelled = f"{said}, {code[1]}" if code and country_of_code(code[1]) else said
        named = places_in(spelled, lone=True)
        if not named and _SEATED.search(match[0]):
            named = by_structure(said)
        yield from ((place, match[0].strip()) for place in named)


def _hiring(sentence: str) -> Iterator[tuple[Place, str]]:
    """Read "devs in Portland, OR" and "is hiring in Toronto", where nothing plainer is said."""
    if _HIRING.search(sentence):
        for match in _IN.finditer(sentence):
            if not _elsewhere(sentence, match):
                named = places_in(match["place"] or match["bracket"], lone=True)
                yield from ((one, match[0].strip()) for one in named if one.town)


def _elsewhere(sentence: str, match: re.Match[str]) -> bool:
    return _ELSEWHERE.search(sentence[: match.start()][-_BEFORE:]) is not None
