"""Find the employer and the agency, each with the words it was read from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.formats.pasted.layout import Layout
from showup.exchange.formats.pasted.names import (
    COMPANY,
    LEGAL,
    SUFFIX,
    akin,
    domain_of,
    is_neutral,
    is_person,
    key,
)
from showup.exchange.formats.pasted.words import Words
from showup.exchange.records import Found, Person

_AGENCY = re.compile(
    r"\b(?:recruitment|recruiting|recruiters|staffing|personnel|executive search|headhunt\w*|talent (?:partners|solutions)"
    r"|personalberatung|personalvermittlung|personaldienstleist\w*|zeitarbeit|cabinet de recrutement|intérim|recrutement"
    r"|consultora|selección|ett\b|agenzia per il lavoro|ricerca e selezione|head ?hunting|uitzendbureau"
    r"|werving (?:&|en) selectie|detachering\w*|resourcing|search (?:&|and|und) \w+|\w+ search\b|talents?\b)",
    re.IGNORECASE,
)
_TEAM = re.compile(
    rf"(?:(?:The |Das |Dein |Ihr |L'équipe |El equipo de |Il team |Het team van |Team )?(?P<a>{COMPANY}) (?:Talent(?: Acquisition)?|Recruiting|Recruitment|Hiring|Careers?|People|HR|Jobs|Karriere|Team|Bewerbermanagement)\b"
    rf"|(?:L'équipe(?: recrutement| RH)?(?: de| du)?|[Ee]quipo (?:de (?:selección|personas|talento|RR\.?HH\.?) )?(?:de )?|[Ii]l team (?:HR |risorse umane )?(?:di )?|[Tt]eam (?:di |van )?|[Tt]eam bij ) ?(?P<b>{COMPANY}))"
)
_STOP = frozenset(
    "the our your you we us this that dear hi hello interview teams zoom google meet microsoft webex whereby calendly"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december cv hr it i ich sie wir uns ihnen ihr unser unserem unserer"
    " einem einer der die das dem uhr montag dienstag mittwoch donnerstag freitag lundi mardi mercredi"
    " jeudi vendredi lunes martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì"
    " maandag dinsdag woensdag donderdag vrijdag linkedin indeed stepstone infojobs xing whatsapp telegram"
    " skype signal phone video mit den im am für bei nous vous votre notre usted nosotros noi voi lei wij"
    " u jij je cet cest gmt utc est pst gespräch termin entretien entrevista colloquio gesprek re fwd"
    " regards grüße english deutsch a an and or january".split()
)
_HEAD = re.compile(r"^(?:The|Our|Das|Die|Der|Les?|La|El|Il|De|Het)\s+(?=[A-Z])")
_NEAR = 80
_DOMAIN_BONUS, _LEGAL_WEIGHT, _TEAM_WEIGHT, _WEAK = 3.0, 1.5, 2.5, 1.0
_STRONG = 3.0
_DOMAIN_ALONE = 1.0
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Firms:
    """Who hires and who only recruits; `hidden` where a client is not named."""

    employer: Found | None
    agency: Found | None
    hidden: bool = False


def firms(layout: Layout, subject: str, sender: Person | None, words: Words) -> Firms:
    """Return the employer and agency that text, signature and sender point to."""
    candidates: dict[str, tuple[float, Found]] = {}
    home = domain_of(sender.address) if sender else ""
    home = "" if is_neutral(home) else home
    text = f"{subject}\n\n{layout.own}"
    for weight, found in _phrased(text, words):
        _add(candidates, found, weight)
    for region in (text, layout.signature, layout.footer):
        for match in LEGAL.finditer(region):
            _add(
                candidates, Found(_trim(match["name"]), _line(region, match.start())), _LEGAL_WEIGHT
            )
    for region in (layout.signature, text, sender.name if sender else ""):
        for match in _TEAM.finditer(region):
            name = _trim(match["a"] or match["b"] or "")
            _add(candidates, Found(name, _line(region, match.start())), _TEAM_WEIGHT)
    for name, quote in _signature_names(layout.signature, home):
        _add(candidates, Found(name, quote), _WEAK)
    if sender is not None and home:
        _own_domain(candidates, home, sender)
    return _choose(candidates, layout, words, home, sender)


def _phrased(text: str, words: Words) -> list[tuple[float, Found]]:
    found = []
    for rank, cue in enumerate(words.parts.employer):
        pattern = re.compile(
            rf"(?i:\b{cue.replace(' ', chr(92) + 's{1,3}')}) (?:the |der |la |le |il |el |de |het |l')?(?P<name>{COMPANY})"
        )
        for match in pattern.finditer(text.replace("\n", " ")):
            weight = _STRONG if rank == 0 else _WEAK
            found.append((weight, Found(_trim(match["name"]), _tidy(match.group()))))
    return found


def _signature_names(signature: str, home: str) -> list[tuple[str, str]]:
    names = []
    for line in signature.split("\n"):
        for part in re.split(r"[|,•]| - | at | bei | chez ", line):
            name = part.strip(" *_")
            if home and akin(name, home) and re.fullmatch(COMPANY, name) and not is_person(name):
                names.append((name, line.strip()))
    return names


def _own_domain(candidates: dict[str, tuple[float, Found]], home: str, sender: Person) -> None:
    matching = [one for one in candidates.values() if akin(one[1].value, home)]
    for weight, found in matching:
        candidates[key(found.value)] = (weight + _DOMAIN_BONUS, found)
    if not matching:
        name = home.split(".")[0]
        _add(candidates, Found(name.replace("-", " ").title(), sender.address), _DOMAIN_ALONE)


def _add(candidates: dict[str, tuple[float, Found]], found: Found, weight: float) -> None:
    name = key(found.value)
    if len(name) < 2 or found.value.lower() in _STOP or found.value.split()[0].lower() in _STOP:  # noqa: PLR2004 - no name is one letter
        return
    before = candidates.get(name)
    if before is None:
        candidates[name] = (weight, found)
    else:
        longer = before[1] if len(before[1].quote) > 0 else found
        candidates[name] = (before[0] + weight, longer)


def _choose(
    candidates: dict[str, tuple[float, Found]],
    layout: Layout,
    words: Words,
    home: str,
    sender: Person | None,
) -> Firms:
    ranked = [
        found
        for weight, found in sorted(candidates.values(), key=lambda one: -one[0])
        if weight >= _LEAST
    ]
    ranked = [
        found
        for found in ranked
        if not (is_person(found.value) and sender and found.value == sender.name)
    ]
    own = layout.own.replace("\n", " ")
    client = re.search(rf"(?i:\b{words.parts.client.replace(' ', chr(92) + 's{1,3}')})", own)
    mine = next((found for found in ranked if home and akin(found.value, home)), None)
    if not client:
        return Firms(ranked[0] if ranked else None, None)
    agency = mine or next((f for f in ranked if _AGENCY.search(f.value)), None)
    named = re.match(
        rf"(?:,| is|:| -)?\s(?:the |der |die |firma |la |le |el |il |société |empresa |azienda )?(?P<name>{COMPANY})",
        own[client.end() :],
    )
    if named and not is_person(named["name"]) and _trim(named["name"]).lower() not in _STOP:
        name = _trim(named["name"])
        return Firms(Found(name, _tidy(own[client.start() : client.end() + named.end()])), agency)
    quote = _tidy(own[client.start() : client.end() + 40])
    agency = agency or (Found(ranked[0].value, ranked[0].quote) if ranked else None)
    other = next(
        (f for f in ranked if f is not agency and candidates[key(f.value)][0] >= _STRONG), None
    )
    if other is not None and (agency is None or key(other.value) != key(agency.value)):
        return Firms(other, agency)
    return (
        Firms(None, agency or Found("", quote), hidden=True)
        if agency
        else Firms(None, None, hidden=True)
    )


def _trim(name: str) -> str:
    name = _HEAD.sub("", re.sub(r"\s+", " ", name))
    return SUFFIX.split(name)[0].strip(" .,&-'’") or name.strip()


def _line(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return text[start : end if end >= 0 else len(text)].strip()


def _tidy(quote: str) -> str:
    return re.sub(r"\s+", " ", quote).strip()
