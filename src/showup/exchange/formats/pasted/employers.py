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
    likeness,
)
from showup.exchange.formats.pasted.not_firms import NEVER_FIRST
from showup.exchange.formats.pasted.words import Words, spaced
from showup.exchange.formats.pasted.zone_names import PLACES
from showup.exchange.records import Found, Person

_AGENCY = re.compile(
    r"\b(?:recruitment|recruiting|recruiters|staffing|personnel|executive search|headhunt\w*|talent (?:partners|solutions)"
    r"|personalberatung|personalvermittlung|personaldienstleist\w*|zeitarbeit|cabinet de recrutement|intérim|recrutement"
    r"|consultora|selección|ett\b|agenzia per il lavoro|ricerca e selezione|head ?hunting|uitzendbureau"
    r"|werving (?:&|en) selectie|detachering\w*|resourcing|search (?:&|and|und) \w+|\w+ search\b|talents?\b)",
    re.IGNORECASE,
)
_TEAM = re.compile(
    rf"(?:(?:The |Das |Dein |Ihr |L'équipe |El equipo de |Il team |Het team van |Team )?(?P<a>{COMPANY}) (?:Talent(?: Acquisition)?|Recruiting|Recruitment|Hiring|Careers?|People|HR|Jobs|Karriere|Team|Bewerbermanagement)\b(?!\s{SUFFIX.pattern})"
    rf"|(?:L'équipe(?: recrutement| RH)?(?: de| du)?|[Ee]quipo (?:de (?:[Ss]elección|[Pp]ersonas|[Tt]alento|RR\.?HH\.?) )?(?:de )?|[Ii]l team (?:HR |risorse umane )?(?:di )?|[Tt]eam (?:di |van )?|[Tt]eam bij ) ?(?P<b>{COMPANY}))"
)
_HOUR = re.compile(
    r"\d{1,4}(?:[.:h]\d{0,2})?(?:am?|pm?|h|uhr|th|st|nd|rd|er?|º|ª)?\.?", re.IGNORECASE
)
# "bleibt es bei Do 10:30", "at 5.30-6.30", "in der Bahnhofstraße 12": when and where, not who.
_NO_FIRM = re.compile(
    r"(?:Mo|Di|Mi|Do|Fr|Sa|So)(?: \d.*)?|\d{1,2}(?:[.:]\d\d)?-\d{1,2}(?:[.:]\d\d)?"
    r"|[\w-]{0,40}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse) ?\d{1,4}[a-z]?"
)
_SPELT = re.compile(r"\w[\w'’-]*|&")
_LONGEST = 5  # words of a name
_HEAD = re.compile(
    r"^(?:(?:Talents?|Équipe|Recrutement) d'(?=[A-Z])|(?:Direzione|Direction|Dirección|Ufficio|Personalabteilung|The|Our|Das|Die|Der|Les?|La|El|Il|De|Het)\s+(?=[A-Z]))"
)
_OFFICE = re.compile(
    r"(?:(?:hr|rh|rrhh|human|resources|department|dept|operations|planning|team|office|the|de|del|di|ufficio|selezione"
    r"|segreteria|reclutamiento|recrutement|recruiting|recruitment|equipo|personas|accueil|vacature|werving|selectie"
    r"|bewerbermanagement|personalabteilung|talent|acquisition|careers?|jobs?|hiring|people|selección|support|info"
    r"|notifications?|no-?reply|risorse|umane|ressources|humaines|recursos|humanos|afdeling|gestión|humana|direzione|dirección|direction|selectiecommissie|interviews?)\s?)+",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"(?:^[ *-]{{0,4}}|[.;]\s)(?i:client|company|employer|organi[sz]ation|department|firma|unternehmen|arbeitgeber|entreprise|société"
    rf"|employeur|empresa|azienda|società|bedrijf|werkgever|organisatie)\s?:\*?\s{{0,3}}(?P<name>{COMPANY})",
    re.MULTILINE,
)
_ADDRESSED = re.compile(
    r"(?:Mrs?|Ms|Mme|Madame|Monsieur|M|Herr|Frau|Sra?|Dr|Dott|Lic|Mag|Ing|Prof|Dhr|Mevr)\b\.?\s"
)
_GENERIC = re.compile(
    r"(?: (?:Talent(?: Acquisition)?|Recruiting|Recruitment|Hiring|Careers?|People|HR|Jobs|Karriere|Team|Selezione|Lavora con noi|RH))+$"
)
_DOMAIN_BONUS, _LEGAL_WEIGHT, _TEAM_WEIGHT, _WEAK = 3.0, 1.5, 2.5, 1.0
_STRONG = 3.0
_DOMAIN_ALONE = 1.5
_NAMED_SENDER = 2.0
_MENTIONED = 0.5
_LIKE = 0.4
_SHORTEST = 2  # letters of a name
_SHOUTED = 2  # more words than that in capitals are a headline
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Firms:
    """Who hires and who only recruits; `hidden` where a client is not named."""

    employer: Found | None
    agency: Found | None
    hidden: bool = False


def firms(
    layout: Layout,
    subject: str,
    sender: Person | None,
    words: Words,
    role: Found | None,
) -> Firms:
    """Return the employer and agency that text, signature and sender point to."""
    pool = _Pool(key(role.value) if role else "")
    home = domain_of(sender.address) if sender else ""
    home = "" if is_neutral(home) else home
    text = f"{subject}\n\n{layout.own}"
    for match in _LABEL.finditer(text):
        pool.add(Found(_trim(match["name"]), match.group().strip()), _STRONG)
    for weight, found in _phrased(text, words):
        pool.add(found, weight)
    for region in (text, layout.signature, layout.footer):
        for match in LEGAL.finditer(region):
            pool.add(Found(_trim(match.group()), _line(region, match.start())), _LEGAL_WEIGHT)
    for region in (layout.signature, text):
        for match in _TEAM.finditer(region):
            name = _trim(match["a"] or match["b"] or "")
            pool.add(Found(name, _line(region, match.start())), _TEAM_WEIGHT)
    if sender is not None:
        _from_sender(pool, sender, home, f"{text}\n{layout.signature}\n{layout.footer}")
    return _choose(pool, layout, words, home, sender)


class _Pool:
    """Candidates by name, their weights added up."""

    def __init__(self, role: str) -> None:
        self.role = role
        self.found: dict[str, tuple[float, Found]] = {}

    def add(self, found: Found, weight: float) -> None:
        name = key(found.value)
        words = found.value.split()
        unfit = (
            len(name) < _SHORTEST
            or _HOUR.fullmatch(words[0])
            or _NO_FIRM.fullmatch(found.value)
            or found.value.casefold() in PLACES
            or words[0].lower() in NEVER_FIRST
            or (self.role and (self.role.startswith(name) or name.startswith(self.role)))
            or (found.value.isupper() and len(words) > _SHOUTED)
        )
        if not unfit:
            before = self.found.get(name)
            self.found[name] = (
                weight + (before[0] if before else 0.0),
                before[1] if before else found,
            )

    def ranked(self) -> list[Found]:
        """Return the candidates, the strongest first."""
        best = sorted(self.found.values(), key=lambda one: -one[0])
        return [found for weight, found in best if weight >= _LEAST]


def _phrased(text: str, words: Words) -> list[tuple[float, Found]]:
    found = []
    for rank, cue in enumerate(words.parts.employer):
        pattern = re.compile(
            rf"(?i:\b{spaced(cue)}) (?:the |der |la |le |il |el |de |het |l')?(?P<name>{COMPANY})"
        )
        for match in pattern.finditer(text.replace("\n", " ")):
            weight = _STRONG if rank == 0 else _WEAK * (0.5 if match["name"].isupper() else 1.0)
            found.append((weight, Found(_trim(match["name"]), _tidy(match.group()))))
    return found


def _from_sender(pool: _Pool, sender: Person, home: str, text: str) -> None:
    """Weigh what the sender's name and domain say."""
    named = re.sub(
        r"^(?:[\w ]{0,30}\b(?:bei|at|chez|en|bij|presso|from|von|di))\s(?=[A-Z])|\s(?:via|über)\s.*$",
        "",
        sender.name,
    )
    named = _trim(named)
    itself = bool(home) and key(named) == key(home.partition(".")[0])
    if re.fullmatch(COMPANY, named) and not (
        _OFFICE.fullmatch(named)
        or _ADDRESSED.match(sender.name)
        or ((is_person(sender.name) or (home and _signs_first(sender))) and not itself)
    ):
        pool.add(Found(named, sender.name), _NAMED_SENDER)
    if not home:
        return
    for match in re.finditer(COMPANY, text):
        name = _trim(match.group())
        if likeness(name, home) > _LIKE and not is_person_of(name, sender):
            pool.add(Found(name, _line(text, match.start())), _MENTIONED)
    core = home.partition(".")[0]
    for name, (weight, found) in list(pool.found.items()):
        pool.found[name] = (weight + _DOMAIN_BONUS * likeness(found.value, home), found)
    if not any(likeness(found.value, home) > _LIKE for _, found in pool.found.values()):
        spelt = _spelt(core, f"{text}\n{sender.name}")
        if spelt:
            pool.add(Found(spelt, sender.address), _DOMAIN_ALONE)


def _spelt(core: str, text: str) -> str:
    """Return how a text writes the letters of a domain: "Birch & Lowe" for birchandlowe, or ""."""
    letters = re.sub(r"[\W_]+", "", core.lower())
    words = [(match.start(), match.end()) for match in _SPELT.finditer(text)]
    for first, (start, _) in enumerate(words):
        built = ""
        for _, end in words[first : first + _LONGEST]:
            built = key(re.sub(r"\s&\s", " and ", text[start:end]))
            if built == letters and text[start].isupper():
                return re.sub(r"\s+", " ", text[start:end])
            if not letters.startswith(built):
                break
    return ""


def _signs_first(sender: Person) -> bool:
    """Whether the address begins with the first name: "Ravi S" of ravi@kilnsoft.example."""
    first = re.match(r"[^\W\d_]+", sender.name)
    local = re.match(r"[^\W\d_]+", sender.address)
    if first is None or local is None:
        return False
    return key(first.group()) == key(local.group())


def is_person_of(name: str, sender: Person) -> bool:
    """Whether a name is the sender's own."""
    return key(name) == key(sender.name)


def _choose(
    pool: _Pool,
    layout: Layout,
    words: Words,
    home: str,
    sender: Person | None,
) -> Firms:
    ranked = pool.ranked()
    ranked = [
        found
        for found in ranked
        if not (is_person(found.value) and sender and found.value == sender.name)
        or key(found.value) == key(home.partition(".")[0])
    ]
    own = layout.own.replace("\n", " ")
    client = re.search(rf"(?i:\b{spaced(words.parts.client)})", own)
    mine = next((found for found in ranked if home and akin(found.value, home)), None)
    if not client:
        return Firms(ranked[0] if ranked else None, None)
    agency = mine or next((f for f in ranked if _AGENCY.search(f.value)), None)
    named = re.match(
        rf"(?:,| is|:| -)?\s(?:the |der |die |firma |la |le |el |il |société |empresa |azienda )?(?P<name>{COMPANY})",
        own[client.end() :],
    )
    if named and not is_person(named["name"]) and _trim(named["name"]).lower() not in NEVER_FIRST:
        name = _trim(named["name"])
        return Firms(Found(name, _tidy(own[client.start() : client.end() + named.end()])), agency)
    agency = agency or (Found(ranked[0].value, ranked[0].quote) if ranked else None)
    other = next(
        (
            f
            for f in ranked
            if f is not agency
            and not (home and akin(f.value, home))
            and pool.found[key(f.value)][0] >= _STRONG
        ),
        None,
    )
    if other is not None and (agency is None or key(other.value) != key(agency.value)):
        return Firms(other, agency)
    return Firms(None, agency, hidden=True)


def _trim(name: str) -> str:
    name = _HEAD.sub("", re.sub(r"\s+", " ", name))
    name = name if SUFFIX.search(name) else _GENERIC.sub("", name)
    return SUFFIX.split(name)[0].strip(" .,&-'’") or name.strip()


def _line(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return text[start : end if end >= 0 else len(text)].strip()


def _tidy(quote: str) -> str:
    return re.sub(r"\s+", " ", quote).strip()
