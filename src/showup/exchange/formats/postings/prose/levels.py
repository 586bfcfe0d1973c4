"""Read the levels sought from titles and plain statements; years wanted are no level."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.postings.prose.layout import (
    head_segments,
    labelled,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.roles import ROLE, names_role
from showup.exchange.records import Found, Level

_WORDS: dict[Level, str] = {
    "intern": r"intern(?:s|ships?)?|praktik(?:um|ant(?:in)?)|stagiaire|becari[oa]|prácticas|tirocinio|stagista|estágio|estagiári[oa]|stage(?= )|co-?op student",
    "junior": r"junior|jr\.?|entry[- ]?level|new[- ]?grads?|graduate(?= (?:\w+ )?(?:engineer|developer|software|analyst|designer|scientist|programmer|consultant|role|position|scheme|trainee))|berufseinsteiger\w*|berufsanfänger\w*|débutant\w*|júnior|recién graduad\w+|neolaureat\w+|starter(?= )|beginnend",
    "mid": r"mid|mid[- ]?level|mid[- ]?weight|midweight|intermediate|medior|confirmé\w*|semi[- ]?senior|pleno",
    "senior": r"senior(?:[- ]?level)?s?|sr\.?|snr\.?|sénior|experienced(?= (?:hire|level))",
    "lead": r"lead|tech(?:nical)? lead|team[- ]?lead(?:er)?|teamleiter(?:in)?|teamleitung|leads|(?-i:(?:Technical|Project|Engineering|Software|Development|Team|Group|Practice|Design|Product) Leader)|lead dev\w*",
    "principal": r"principal|staff(?= (?:\w+[ -]){0,3}(?:engineer|developer|scientist|designer|architect|programmer|software|data|product|sre|security|researcher))|staff(?=[ ,]*(?:/|or|and)? ?(?:level|principal))|distinguished(?= engineer)",
    "manager": r"(?:engineering|development|software|r&d|team|department|branch|store|shift|design|data science|data engineering|qa|devops|security|infrastructure|technical|technology|it|platform|restaurant|regional|general|plant|eng|ux|research|analytics|test|sre|mobile|backend|frontend|front[- ]end|back[- ]end|software engineering|machine learning|people|dev|quality assurance|production|kitchen|site|area|ward) managers?(?! of product)|managers?(?:,| of| -| –) (?:the |our |a )?(?:\w+ ){0,2}(?:engineering|development|team|software|data|infrastructure|devops|qa|security|r&d|design|platform|department|analytics|operations)|abteilungsleiter(?:in)?|filialleiter(?:in)?|responsable d'équipe|jefe de (?:equipo|departamento)|gruppenleiter(?:in)?|people manager",
    "director": r"directors?|head of|bereichsleiter(?:in)?|leiter(?:in)? (?:der|des|\w+ ?entwicklung|it)|directeur|directrice|responsabile (?=it|tecnico)",
    "executive": r"vp|svp|evp|vice[- ]president|cto|ceo|cfo|coo|cmo|cpo|ciso|cio|chief \w+ (?:\w+ )?officer|geschäftsführer(?:in)?|technical co-?founder|president(?! obama)",
}  # fmt: skip
_EACH = [
    (level, re.compile(rf"(?<![\w@.'])(?:{words})(?![\w@'])", re.IGNORECASE)) for level, words in _WORDS.items()
]  # fmt: skip
_NOT_TITLE = re.compile(
    r"(?<!\w)(?:you|we|your|our|will|is|are|was|were|their|they|must|should|who|us|i|i'm|has|have|had|been|former|ex|work(?:ing)? with|report(?:ing|s)? to|email|contact|alongside|mentor\w*|from|managed|led by|he|she|his|can|degree|by|ask for|founded|founder of|raised)(?!\w)|@",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"(?<!\w)(?:(?:looking|searching|search|recruiting) for|looking to (?:hire|add|fill|bring on)|seeking|seeks|hiring|recruiting|need(?:s|ed)?|want(?:ed|s)?|join us as|join (?:our|the) (?:\w+ ){0,3}team as|love|welcome|accept(?:ing)?|consider(?:ing)?|taking on|offer(?:ing)?|open to|roles?(?: is| are|:)|positions?(?: is| are| for|:)|openings?(?: is| are| for|:)|open(?:ings)?:|bring on|hire|as an?|suchen|sucht|gesucht|recherch(?:e|ons)|cherch(?:e|ons)|busca(?:mos)?|cerchiamo|cerca|zoeken|zoekt|procura(?:mos)?|we have|opportunity for|(?:is|that's) for)(?!\w)",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"(?<!\w)(?:to(?! join)|who|that|which|with|you|contact|email|e-mail|ping|reporting|reports|working|you will|you'll|because|so|where|will|die|der|qui|que|che|der|met|mit|from our|alongside|under|by)(?!\w)|[.;!?]\s",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"(?<!\w)(?:(?P<a>entry|junior|mid|intermediate|senior|lead|principal|staff|jr\.?|sr\.?)(?:[-, /]+(?:to|or|and|through|\.\.|&|bis|ou|o|of|en)?[-, /]*(?P<b>junior|mid|intermediate|senior|lead|principal|staff|sr\.?))?(?:[-, /]+(?:to|or|and|through|&)?[-, /]*(?P<c>senior|lead|principal|staff|sr\.?))?[- ]+levels?(?!s? of (?:detail|access))(?: (?:role|position|engineer\w*|developer\w*|candidates?|designers?))?)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"(?<!\w)(?P<a>entry|junior|mid|jr\.?)(?:[- ]level)?(?: to |\s?[-/–,&]\s?|\.{2,3}| or | and | through )(?:(?P<b>mid|intermediate)(?:[- ]level)?(?: to |\s?[-/–,&]\s?|,? or |,? and ))?(?P<c>mid|senior|sr\.?|intermediate|lead)(?:[- ]level)?(?!\w)",
    re.IGNORECASE,
)
_NAMED: dict[str, Level] = {
    "entry": "junior", "junior": "junior", "jr": "junior", "mid": "mid", "intermediate": "mid", "senior": "senior",
    "sr": "senior", "lead": "lead", "principal": "principal", "staff": "principal",
}  # fmt: skip
_SIGNED = re.compile(r"[A-Z][a-z]+(?: [A-Z][\w.'-]+){0,2}(?:, | - | – | \()(?:VP|CTO|CEO|COO|CFO|Co|Founder|Director|Head|Chief|Lead|Senior|Sr|[A-Z]\w+ (?:Lead|Manager|Director)\b)")  # fmt: skip
_LABELS = ("level", "seniority", "seniority level", "experience level", "experience", "karrierestufe", "niveau", "nivel", "career level", "livello", "position", "role", "title", "job title", "positions", "roles", "stelle", "poste", "puesto", "posizione", "functie", "job", "expérience", "berufserfahrung", "cargo", "erfahrungslevel", "hiring", "we're hiring", "we are hiring")  # fmt: skip
_REFUSED_CUE = re.compile(r"(?:n't|\bnot|\bno)(?: \w+){0,3} ?$", re.IGNORECASE)
_ENTRY_WORDS = 11
_REFUSED = re.compile(r"(?<!\w)(?:no|not|non|kein\w*|nicht|aren't|isn't|don't|not an?)(?: an?)? +(?:\w+[ ,/]+){0,3}$", re.I)  # fmt: skip


def levels_of(text: str, title: str = "") -> tuple[Found, ...]:
    """Return the levels of all roles on offer, in the order they are named."""
    found: dict[str, Found] = {}
    for chunk in _titles(text, title):
        for level, quote in _levels_in(chunk):
            found.setdefault(level, Found(level, quote))
    for match in [*_STATED.finditer(text), *_PAIR.finditer(text)]:
        for group in "abc":
            if match[group] and not _REFUSED.search(
                text[max(0, match.start() - 40) : match.start()]
            ):
                named = _NAMED[match[group].casefold().rstrip(".")]
                found.setdefault(named, Found(named, match[0]))
    return tuple(found.values())


def _titles(text: str, title: str) -> Iterator[str]:
    """Yield what names roles on offer: head, labels, list entries, "looking for a …"."""
    if title:
        yield title
    for segment in head_segments(text):
        if len(segment.split()) <= _ENTRY_WORDS * 2 and not _sentence(segment):
            yield segment
    for label, value, _ in labelled(text):
        if label in _LABELS and len(value) < 200:  # noqa: PLR2004  # a value, no prose
            yield value
    for sentence in sentences(text):
        clean = without_links(sentence[:400])
        yield from _entry(clean)
        yield from _sought(clean)


def _sentence(segment: str) -> bool:
    return len(_NOT_TITLE.findall(segment)) > 0


def _entry(line: str) -> Iterator[str]:
    """Yield the title a list entry starts with."""
    bare = re.sub(r"^[^\w(\[]{0,8}(?:\(?\d{1,2}[.)]\s)?", "", line)
    if bare.startswith(("(", "[")) or _SIGNED.match(bare):
        return
    start = re.split(r"(?<![SJ]r)\.|[:;|(\[]\s?|\s[-–—]+\s|\s{2,}|,\s(?=[a-z])", bare, maxsplit=1)[
        0
    ]
    if (
        0 < len(start.split()) <= _ENTRY_WORDS
        and names_role(start)
        and not _NOT_TITLE.search(start)
    ):
        upper = sum(word[:1].isupper() for word in start.split())
        if upper >= len(start.split()) / 2 or bare != line:
            yield start


def _sought(sentence: str) -> Iterator[str]:
    for match in _SOUGHT.finditer(sentence):
        rest = sentence[match.end() : match.end() + 160]
        chunk = _STOP.split(rest, maxsplit=1)[0]
        if _REFUSED_CUE.search(sentence[max(0, match.start() - 30) : match.start()]):
            continue
        if not re.match(r"\s*(?:part|your|a part|well|member)", chunk):
            yield chunk


def _levels_in(chunk: str) -> Iterator[tuple[Level, str]]:
    """Yield levels that stand before, or right after, the noun of a trade."""
    for level, pattern in _EACH:
        for match in pattern.finditer(chunk):
            if _fits(level, match, chunk):
                yield level, chunk.strip(" ,;:-*")
                break


def _fits(level: Level, match: re.Match[str], chunk: str) -> bool:
    if _REFUSED.search(chunk[: match.start()]):
        return False
    before, after = chunk[: match.start()], chunk[match.end() : match.end() + 60]
    if level in ("intern", "manager", "director", "executive"):
        return not re.search(
            r"(?:report(?:s|ing) to|assistant to|with|of) (?:the |our )?$|(?:founder|co-founder) ?[&,/] ?$",
            before,
        )
    if level == "lead" and match[0].casefold() == "lead":
        if re.search(r"(?:to|will|help|you'll|can|and) $", before) or re.match(
            r" (?:the|our|a|an|generation|gen|qualif)\b", after
        ):
            return False
    if level == "lead" and not after.strip(" ,;-"):
        return True
    near = re.match(r"(?:[\s,/&.+-]*[\w#+.'()/-]+){0,6}", after)
    window = near[0] if near else ""
    return (
        ROLE.search(window) is not None
        or ROLE.search(before[-40:]) is not None
        or len(chunk.split()) <= 3
    )
