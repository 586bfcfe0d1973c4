"""Read the kinds of contract a posting offers: only what is said."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Contract, Found

_TRADE = r"(?:engineer\w*|developers?|designers?|position|role|job|work|basis|employ\w+|opportunit\w+|hire|contract\w*|staff|team member|salary|only|or|and|/|,|preferred|offer|consultants?)"
_ANYWHERE: dict[Contract, str] = {
    "full time": r"fte(?!s)|full[- ]?times?(?! (?:equivalent|employees?\b|clinical|teams? of|experience|students?|doctors|work\)|staff of))|fulltime|ft(?=[ ,|/)]|$)|vollzeit(?:stelle)?|(?:à |a )?temps[- ](?:plein|complet)|tiempo completo|jornada completa|tempo pieno|full[- ]time|voltijds?|fulltime|tempo (?:inteiro|integral)",
    "part time": r"part(?=[ /]+(?:or|and|/)? ?full[- ]?time)|part[- ]?time(?! (?:remote|chef|work from))|parttime|teilzeit\w*|temps partiel|(?:tiempo|jornada) parcial|media jornada|tempo parziale|deeltijd\w*|tempo parcial|half[- ]time|meio período",
    "permanent": r"permanent(?! (?:resident|residen\w+|green|storage|work authori\w+|impact|solution|home|makeup|change|record|link|fixture|mark))|unbefristet\w*|festanstellung|cdi|contrat à durée indéterminée|indefinido|contrato indefinido|tempo indeterminato|vast(?:e)? (?:contract|dienstverband|aanstelling)|onbepaalde tijd|sem termo|efetivo|clt|fast ansættelse|tillsvidare\w*",
    "fixed term": r"fixed[- ]term|temporary (?:position|role|contract|job|assignment|work|employ\w+|cover)|temp position|seasonal|befristet\w*|cdd|contrat à durée déterminée|intérim|contrato temporal|eventual|tempo determinato|tijdelijk\w*|bepaalde tijd|contrato a termo|saisonal|maternity (?:cover|leave cover)|(?:\d{1,2}|one|two|three|six|nine|twelve)[- ]?(?:\+ )?(?:to \d+ |[-–]\d+ )?(?:months?|mths?|weeks?|year)[- ](?:\w+ )?(?:contract|assignment|ftc|project|fixed)",
    "freelance": r"freelanc\w+|contractors?(?! (?:hire|management|marketplace|bids?|payments))|contract[- ]to[- ](?:hire|perm\w*)|1099|c2c|corp[- ]to[- ]corp|freie[rn]? mitarbeit\w*|freiberuf\w+|autónomo|libero professionista|partita iva|p\.iva|zzp\w*|consultant on 1099|indépendant\w*|prestador|pessoa jurídica|self-employed",
    "internship": r"intern(?:s|ships?)?|praktik(?:um|a|ant\w*)|stagiaire|stage (?=de \d|rémunéré|conventionné)|prácticas|becari[oa]s?|tirocinio|stagist[ai]|estágio|estagiári[oa]|co-?op (?=student|position|program)|meewerkstage|stageplek",
    "apprenticeship": r"apprentic\w+|ausbildung(?:splatz)?|auszubildende\w*|azubi|alternan(?:ce|t)|apprentissage|apprendistato|aprendiz\w*|leerling|duales studium",
    "volunteer": r"volunteer(?:s|ing)?(?= (?:position|role|basis|opportunit|needed|wanted|developer|engineer))|unpaid (?:position|role)|ehrenamt\w*|bénévol\w+|voluntari(?:o|ado|a)\b|volontariato|vrijwilliger\w*|pro bono (?:position|role)",
}
_HEAD_ONLY: dict[Contract, str] = {
    "freelance": r"contract(?:or|ors)?(?=\s*(?:$|[|,/)&;·•\]+-]|or\b|and\b|to\b|possible|ok\b|position|role|basis|work\b|gig|job))|consulting basis|1099|temp to hire",
    "full time": r"ft|f/t|w2|full time|perm/ft",
    "part time": r"pt|p/t",
    "permanent": r"perm(?:anent)?",
    "fixed term": r"temporary|temp|seasonal|cdd",
    "volunteer": r"volunteers?|unpaid",
    "internship": r"co-?ops?|interns?",
    "apprenticeship": r"apprentices?(?:hips?)?",
}
_BODY: dict[Contract, str] = {
    "freelance": r"\(contract(?=[ ,)/&])|contract (?:ok|okay|considered|available)|(?:on|as) an? (?:independent )?contract(?:or)?(?: basis)?|contract (?:position|role|basis|work(?! (?:we|for clients))|job|opportunit\w+|developers?|engineers?|gig|possible|or (?:full|perm))|contract(?= ?/ ?(?:full|part|perm))|(?:full[- ]?time|permanent|fte|ft)[ ,]*(?:or|/|and|&)[ ,]*contract(?! to hire)",
}  # fmt: skip
_REFUSED = re.compile(
    r"(?<!\w)(?:no|not|non|kein\w*|nicht|without|aren't|isn't|don't|sin|pas de|not an?|not (?:looking for|hiring|considering|accepting)|rather than|instead of)(?: an?)? +(?:\w+[ ,/]+){0,3}$",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?<!\w)(?:former|previous|our|as an?|your|started as|from our|smart|government|legal|general|sub|with|past|of our|through|via|by|during|include|including|prior|employees,|some of our|network of|hundreds of|thousands of|find|connect\w*|manage\w*|marketplace (?:of|for)|for|between|the|experience|experienced|are|were|several|these|many|their|multiple|enterprise|million) (?:\w+ )?$",
    re.IGNORECASE,
)
_STRICT_IN_PROSE = ("internship", "freelance", "apprenticeship", "volunteer")
_OFFER = re.compile(
    r"(?<!\w)(?:looking for|hiring|seeking|offer\w*|positions?|roles?|openings?|available|also|welcome|opportunit\w+|jobs?|apply|applications|accept\w*|consider\w*|need|want|open to|join|programs?|taking|we have|basis|contract length|employ\w*|suchen|bieten|recherch\w+|proposons|buscamos|ofrecemos|cerchiamo|offriamo|zoeken|bieden|procuramos|poste|stelle|puesto|posizione|functie|type|internship|summer)(?!\w)",
    re.IGNORECASE,
)
_LABELS = ("job type", "employment type", "type", "contract", "contract type", "type of contract", "hours", "employment", "position type", "commitment", "vertragsart", "anstellungsart", "beschäftigungsart", "arbeitszeit", "type de contrat", "contrat", "tipo de contrato", "contrato", "jornada", "contratto", "tipo di contratto", "dienstverband", "contractvorm", "schedule", "job types", "term", "duration", "status", "tipo de jornada", "regime", "work type", "time type", "work schedule", "beschäftigung", "umfang", "arbeitszeitmodell", "temps de travail", "employment status")  # fmt: skip


def _compiled(*tables: dict[Contract, str]) -> list[tuple[Contract, re.Pattern[str]]]:
    return [
        (contract, re.compile(rf"(?<![\w@.])(?:{words})(?![\w@])", re.IGNORECASE))
        for table in tables
        for contract, words in table.items()
    ]


_PROSE = _compiled(_ANYWHERE, _BODY)
_SHORT = _compiled(_ANYWHERE, _HEAD_ONLY)


def contracts_of(text: str, title: str = "") -> tuple[Found, ...]:
    """Return every kind of contract the posting says it offers, each with its words."""
    found: dict[str, Found] = {}
    for label, value, quote in labelled(text):
        if label in _LABELS and len(value.split()) < 12:  # noqa: PLR2004  # a value, no prose
            _collect(found, value, _SHORT, quote)
    for line in [title, *head_lines(text)]:
        _collect(found, without_links(line), _SHORT, "")
    for sentence in sentences(text):
        _prose(found, without_links(sentence[:500]))
    if (
        "fixed term" in found
        and "freelance" in found
        and "contract" in found["freelance"].quote.casefold()
    ):
        found = _one_contract(found)
    return tuple(found.values())


def _one_contract(found: dict[str, Found]) -> dict[str, Found]:
    """Let "6-month contract" be one thing, not a freelance one too."""
    both = found["freelance"].quote in found["fixed term"].quote
    free = re.search(r"freelanc|contractor|1099|c2c", found["freelance"].quote, re.IGNORECASE)
    return {k: v for k, v in found.items() if k != "freelance"} if both and not free else found


def _collect(
    found: dict[str, Found], text: str, table: list[tuple[Contract, re.Pattern[str]]], quote: str
) -> None:
    for contract, pattern in table:
        for match in pattern.finditer(text):
            if not _REFUSED.search(text[: match.start()]):
                found.setdefault(contract, Found(contract, quote or _around(text, match)))


def _prose(found: dict[str, Found], sentence: str) -> None:
    for contract, pattern in _PROSE:
        for match in pattern.finditer(sentence):
            before = sentence[max(0, match.start() - 60) : match.start()]
            if _REFUSED.search(before):
                continue
            if contract in _STRICT_IN_PROSE:
                if _OTHERS.search(before) or not (_OFFER.search(sentence) or _entry(sentence)):
                    continue
            elif re.search(r"years?(?: of)? $|experience (?:\w+ )?$", before):
                continue
            found.setdefault(contract, Found(contract, _around(sentence, match)))


def _entry(sentence: str) -> bool:
    """Say whether this is a role in a list: "- Sales director (freelance)"."""
    return len(sentence.split()) < 14 and names_role(sentence)  # noqa: PLR2004  # an entry, no prose


def _around(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(mark, 0, match.start()) for mark in "|•;,(") + 1
    ends = [at for mark in "|•;,)" if (at := text.find(mark, match.end())) >= 0]
    return text[max(start, match.start() - 50) : min([*ends, match.end() + 50])].strip()
