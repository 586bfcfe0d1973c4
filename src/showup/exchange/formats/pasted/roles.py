"""Find the role a message is about, with the words it was read from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.pasted.names import UPPER
from showup.exchange.formats.pasted.words import Words, spaced
from showup.exchange.records import Found

_RUN = rf"(?P<r>[{UPPER}a-zà-ÿ][^\s.,;:!?\"()|]{{1,30}}(?:[ ][^\s.,;:!?\"()|]{{1,30}}){{0,7}})"
_CONNECT = frozenset(["of", "for", "de", "del", "des", "du", "di", "d", "della", "van", "für", "voor", "und",
    "and", "et", "y", "e", "&", "im", "der", "the", "la"])  # fmt: skip
_AND = frozenset(["and", "und", "et", "y", "e", "&", "en"])
_FORBIDDEN = frozenset(
    ["en", "in", "at", "bei", "chez", "presso", "bij", "with", "con", "avec", "mit", "met"]
)
_RUN_BEFORE = r"(?P<b>[^\s.,;:!?\"()|]{2,30}(?:[ ][^\s.,;:!?\"()|]{1,30}){0,5})"
_QUOTED = r"[\"'](?P<q>[^\"'\n]{3,70})[\"']"
_ENDS = re.compile(
    r"\s*(?:\((?:[mwfdhxvk](?:/[mwfdhxvk*]|/div)*|all genders|gn)\)|\b[mwfdh]/[mwfdh](?:/[mwfdxi])?\b|\((?:ref|job|req).*|[-–|,:]\s*(?:ref|job|req|interview|invitation).*"
    r"|(?: at| bei| chez| presso| bij| with| - )\s.*)$",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"^(?:new|neuen?r?|nouve(?:lle|au)|nuev[oa]|nuov[oa]|nieuwe)\s|^(?:rol|puesto|poste|role|position|post|stelle|functie|ruolo|posizione|vacante|vacature)\s(?:of|as|de|d'|als|di|van)\s?",
    re.IGNORECASE,
)
_NO_ROLE = frozenset(
    [
        "you",
        "your",
        "our",
        "the",
        "this",
        "interview",
        "next",
        "first",
        "second",
        "call",
        "team",
        "zoom",
        "video",
        "phone",
        "application",
        "role",
        "position",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "we",
        "i",
        "please",
        "dear",
        "hi",
        "hello",
        "teams",
        "google",
        "sie",
        "ihre",
        "ihr",
        "unser",
        "unsere",
        "gespräch",
        "bewerbung",
        "einladung",
        "vous",
        "votre",
        "notre",
        "entretien",
        "poste",
        "usted",
        "su",
        "entrevista",
        "puesto",
        "lei",
        "colloquio",
        "posizione",
        "u",
        "uw",
        "je",
        "functie",
        "gesprek",
        "sollicitatie",
        "re",
        "fwd",
        "thank",
        "thanks",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "confirmation",
        "invitation",
        "time",
    ]
)
_TITLE = re.compile(
    r"(?:\bhead\b|chief|partner\b|associate|producer|merchandis|curator|librarian|therap|pharmac|physio|midwi|survey(?:or|ing)|paralegal"
    r"|solicitor|barista|waiter|waitress|\bhost|stylist|trainer|tutor|carer|electrician|plumber|welder|baker\b|gardener|clean"
    r"|porter\b|picker|packer|secretary|bookkeep|translat|interpreter|journalist|report(?:er|ing)|photograph|illustrat|strateg|marketer"
    r"|chemist|biolog|dispatch|supervis|inspector|guard|apprentice|lecturer|professor|registrar|cashier|sales|tester|practitioner"
    r"|auditor|audit\b|underwriter|actuary|agent\b|fachangestellt|pädagog|schlosser|dreher|lagerist|fachkraft|friseur|frisör|disponent"
    r"|sommelier|steward|rezeption|empfang|sozialarbeit|trainer|physiotherap|hôte|réception|soignant|agent|chef|cariste|préparat|aide"
    r"|boulang|plombi|électric|menuisi|coiff|traduct|journal|juriste|avocat|pharmac|psycholog|limpi|repartid|conductor|peluquer|traduct"
    r"|periodis|farmac|fontaner|electricis|camarer|mozo|carretill|albañil|cajer|psic[oó]log|pulizi|barist|estetist|parrucchier|traduttr"
    r"|giornalist|farmacist|idraulic|elettricist|magazzinier|cassier|psicolog|infermier|operator|receptionist|panettier|pizzaiol"
    r"|handhaver|schoonma|kassa|magazijn|bezorg|kapper|vertal|journalist|apothek|loodgiet|elektricien|receptionist|jurist|leraar|lerares"
    r"|trainee|kok\b|bediening|planner|logistiek|chauffeur|administratief|secretaresse|advocaat|onderzoek"
    r"|engineer|developer|manager|anal[iy]st|designer|lead|scientist|officer|assist[ae]nt|coordinat|consult|specialist"
    r"|architect|administrat|representative|account|nurse|teacher|director|intern\b|clerk|advis[eo]r|executive|planner"
    r"|buyer|controller|driver|cook|chef|editor|writer|research|owner|program|trainee|graduate|technician|operator"
    r"|entwickl|ingenieur|leiter|leitung|referent|berat|sachbearbeit|kauf(?:frau|mann)|kraft|assistenz|mechanik|technik"
    r"|erzieher|pfleg|buchhalt|redakt|planer|zeichner|kellner|verkäuf|fahrer|lehrer|helfer|mitarbeit|koch|köch|bäcker"
    r"|sekretär|praktikant|werkstudent|architekt|jurist|d[eé]velopp|ingénieur|responsable|chargée?|comptable|conduct"
    r"|conseill|animat|serveu|vendeu|caissi|secrétaire|commercial|gestionnaire|infirmi|éducat|cuisini|magasini|stagiaire"
    r"|analista|desarrollador|ingenier|técnic|diseñador|jef[ea]\b|contable|encargad|dependient|camarer|cociner|recepcion|reception"
    r"|vendedor|auxiliar|operari|enfermer|profesor|abogad|corrector|educador|becari|asistente|svilupp|ingegnere|tecnic"
    r"|impiegat|addett|contabil|progett|camerier|commess|segretari|magazzin|insegnant|operai|autist|cuoc|tirocin|grafic"
    r"|tischler|laborant|bibliothécaire|bibliothek|mecánic|redattr|enferm|schreiner|gärtner|elektrik|elektron|monteur|maler|ops\b|ontwikkel|medewerk|adviseur|beheerder|monteur|verpleeg|docent|boekhoud|project|vormgev|verkop|verkoop|verzorg"
    r"|leerkracht|begeleid|inkoop|inkoper|teamleider|bedrijfsleid|chauffeur|hulp\b|responsabile|coordinador|coordinatr)",
    re.IGNORECASE,
)
_RANKED = frozenset(
    [
        "head",
        "director",
        "vp",
        "vice president",
        "manager",
        "chief",
        "lead",
        "leader",
        "teacher",
        "dean",
        "professor",
        "coordinator",
        "officer",
        "lecturer",
    ]
)
_NEAR_COMMON = 2
_NAMING = 2  # cues that alone show a role; behind the others it must look like one
_STRONG, _WEAK, _SUBJECT = 2.0, 0.5, 1.5
_LONGEST = 6  # words of a title
_PARTS = re.compile(
    r"\s*[|:,;/]\s+|\s+[-|]\s+|\s+(?:at|bei|chez|en|presso|bij|for|für|pour|para|per|voor|als|as)\s+"
)


_OCCASION = re.compile(
    r"^(?:hearing|mission|rolle|poste|vacature|functie|puesto|position|stelle|posizione|job|emploi|rdv|probetag)\s(?:d'|de |van |als )?",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"riunion|r[eé]uni|meeting|termin|vergader|overleg|kick|\bdemo|webinar|review|agenda|update|remind|minutes|appointment|visit|progett|proje"
    r"|interview|gespräch|entretien|entrevista|colloqui|gesprek|application|bewerbung|candidat|solicit|sollicit|invit|einladung|uitnodig"
    r"|job|offer|angebot|offre|oferta|offerta|aanbod|service|team|account\b|sales\b|\d|newsletter|alert|confirm|welcome|report\b",
    re.IGNORECASE,
)


def role_of(own: str, subject: str, words: Words) -> Found | None:
    """Return the role named most plainly, or None."""
    found: list[tuple[float, int, Found]] = []
    flat = re.sub(r"\s+", " ", re.sub(r"\n(?=\s*\n|[ *-]*[\w ]{2,26}:)", " . ", own))
    for base, text in ((0.0, flat), (_SUBJECT - 1.0, subject)):
        for weight, at, value, quote in _candidates(text, words):
            role = _trim(value)
            if _is_role(role):
                found.append(
                    (base + weight + (1.5 if _TITLE.search(role) else 0.0), -at, Found(role, quote))
                )
    for part in _PARTS.split(subject):
        role = _trim(_OCCASION.sub("", part.strip()))
        if part[:1].isupper() and _is_headline(role, words):
            found.append((_WEAK + 1.0, 0, Found(role, role)))
    return max(found, key=lambda one: one[:2], default=(0, 0, None))[2]


def _is_headline(part: str, known: Words) -> bool:
    """Whether a part of a subject line is a title by itself: "Interview: Assistant Producer"."""
    words = part.split()
    return (
        0 < len(words) <= _LONGEST
        and _is_role(part)
        and not any(word in known.common - _CONNECT for word in words)
        and bool(_TITLE.search(words[0]) or _TITLE.search(words[-1]))
        and not _HELD.search(part)
    )


def _candidates(text: str, words: Words) -> Iterator[tuple[float, int, str, str]]:
    article = r"(?:(?:an?|the|our|eine?n?|der|die|das|den|unsere?n?|un[ea]?|le|la|el|il|lo|de|het|een|onze|als)\s|l'|[:-] ?){0,2}"
    for cue in words.parts.role:
        loose = cue not in words.parts.role[:_NAMING]
        last = cue is words.parts.role[-1]
        pattern = re.compile(rf"(?i:\b(?:{spaced(cue)}))\s?(?i:{article})(?:{_QUOTED}|{_RUN})")
        for match in pattern.finditer(text):
            value = match["q"] or _walk(match["r"], words)
            if value and not match["q"] and not last:
                value = max(value, _continued(match["r"], words), key=len)
            if value and not (loose and not _TITLE.search(value)):
                weight = (_WEAK if last else _STRONG) - (0.5 if value[0].islower() else 0.0)
                yield (
                    weight,
                    match.start(),
                    value,
                    text[match.start() : match.start("r") + len(value)]
                    if match["r"]
                    else match.group(),
                )
    behind = re.compile(rf"(?:{_RUN_BEFORE}|{_QUOTED}) ?(?i:{spaced(words.parts.role_before)})")
    for match in behind.finditer(text):
        value = match["q"] or _walk_back(match["b"], words)
        if value:
            yield _STRONG, match.start(), value, match.group()


def _walk(run: str, words: Words) -> str:
    """Keep the words of a title: capitals, and small words no sentence is made of."""
    kept: list[str] = []
    waiting: list[str] = []
    for word in run.split():
        lower = word.lower()
        if kept and lower in _CONNECT:
            waiting.append(word)
        elif lower in _FORBIDDEN or (word[0].islower() and lower in words.common):
            break
        elif word[0].isalpha() or (kept and word[0] in "/&+*"):
            if kept and not _belongs(word, kept, waiting, words):
                break
            kept += [*waiting, word]
            waiting = []
        else:
            break
    if not kept or (kept[0][0].islower() and not _TITLE.search(" ".join(kept))):
        return ""
    return " ".join(kept)


def _continued(run: str, words: Words) -> str:
    """Return a title that goes on in lower case: "Support operations lead at ..."."""
    kept: list[str] = []
    end = 0
    for word in run.split()[:_LONGEST]:
        if word.lower() in _FORBIDDEN or (kept and word.lower() in words.common | _NO_ROLE):
            break
        kept.append(word)
        if _TITLE.search(word):
            end = len(kept)
    return " ".join(kept[:end])


def _belongs(word: str, kept: list[str], waiting: list[str], words: Words) -> bool:
    """Small words continue a title in Romance languages, capitals in all."""
    if waiting and waiting[-1].lower() in _AND and word[0].islower():
        return False
    if word[0].isupper():
        return not (
            waiting
            and waiting[-1].lower() in {"de", "di", "van", "of"}
            and words.code == "en"
            and kept[-1].lower() not in _RANKED
        )
    return words.code in {"fr", "es", "it"} or (
        words.code in {"nl", "en"} and not waiting and bool(_TITLE.search(word))
    )


def _walk_back(run: str, words: Words) -> str:
    """Keep the last words of a run that make a title."""
    kept: list[str] = []
    for word in reversed(run.split()):
        capital = word[0].isupper() or word[0] in "&/"
        small = word.lower() in words.common or word.lower() in _NO_ROLE
        if small or not (
            capital
            or (not kept and _TITLE.search(word))
            or (kept and kept[-1][0].islower() and word.isalpha())
        ):
            break
        kept.append(word)
    role = " ".join(reversed(kept))
    return role if role and (role[0].isupper() or _TITLE.search(role)) else ""


def _trim(role: str) -> str:
    role = _NOUN.sub("", re.sub(r"\s+", " ", role))
    for _ in range(2):
        role = _ENDS.sub("", role)
    return role.strip(" .,:;-–|'\"(")


def _is_role(role: str) -> bool:
    words = role.lower().split()
    return (
        bool(words)
        and words[0].strip(".,:") not in _NO_ROLE
        and len(role) > _NEAR_COMMON
        and not role.isdigit()
        and not (role.isupper() and len(words) > _NEAR_COMMON)
    )
