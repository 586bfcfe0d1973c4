"""Name the job and the employer in pasted text where its first lines say them plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    lines_of,
    segments,
    without_links,
)
from showup.exchange.formats.postings.prose.place_parts import places_in
from showup.exchange.formats.postings.prose.roles import ROLE, names_role
from showup.exchange.records import Found

_TITLE_LABELS = ("job title", "title", "position", "role", "vacancy", "job", "position title", "stelle", "stellenbezeichnung", "position/titel", "poste", "intitulé du poste", "puesto", "cargo", "posizione", "ruolo", "functie", "functietitel", "vaga", "jobtitel", "berufsbezeichnung", "offre", "oferta")  # fmt: skip
_FIRM_LABELS = ("company", "employer", "company name", "organisation", "organization", "hiring organization", "firma", "unternehmen", "arbeitgeber", "entreprise", "société", "employeur", "empresa", "compañía", "azienda", "società", "bedrijf", "werkgever", "organisatie", "entidade", "client")  # fmt: skip
_BROKEN = re.compile(r"[|:@]|https?|^\W|\s[-–—]\s.*\s[-–—]\s")
_LEGAL = re.compile(
    r"(?<!\w)(?:GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|SE|KG|e\.V\.|gGmbH|Ltd\.?|Limited|LLP|LLC|Inc\.?|Corp\.?|Corporation|plc|PLC|S\.?A\.?S?\.?|SARL|SASU|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Oy|AB|ApS|A/S|Pty|Lda\.?|Ltda\.?|Co\.)$"
)
_NAME = r"[A-ZÀ-Ý0-9][\w.&'+/-]*(?: (?:&|and|of|the|de|la|für|[A-ZÀ-Ý0-9(][\w.&'+)-]*)){0,4}"
_SEEKS = re.compile(
    rf"^(?:(?:We at|At|Bei|Chez)\s+)?(?P<firm>{_NAME}?)(?:,[^.]{{3,120}}?,)?\s+(?:\([^)]{{1,40}}\)\s+)?(?i:(?:is|are)\s+(?:currently\s+|now\s+)?(?:looking\s+(?:for|to\s+hire)|seeking|hiring|searching\s+for|recruiting)|seeks|sucht(?:\s+ab\s+sofort)?|recherche|recrute|busca|cerca|zoekt|procura|is\s+op\s+zoek\s+naar|ricerca)(?:\s+(?i:an?|our|the|une?|unx?|una|uno|eine[nrs]?|een|um|uma|ab\s+sofort\s+eine[nrs]?))?\s+(?P<rest>[^.!\n]{{3,120}})"
)
_AT = re.compile(rf"^(?P<role>[^|·•\n]{{3,80}}?)\s+(?:at|@|bei(?: der)?|chez|presso|bij|na)\s+(?P<firm>{_NAME})\s*$")  # fmt: skip
_NOISE = re.compile(
    r"(?<!\w)(?:ago|applicants?|posted|reposted|promoted|apply|easy apply|save|share|logo|full[- ]?time|part[- ]?time|remote|hybrid|on-?site|onsite|vollzeit|teilzeit|contract|permanent|visa|intern|interns|temporary|salary|hiring|jobs?|reviews?|views?|skip to|home|menu|sign in|back|about|benefits?|description|overview|location|department|team|full time|cdi|cdd|hours?|new|urgent|featured|multiple|h1b|relocation|profile|insights|matches|connections?|people|we|our|you|the role|job details|responsibilities)(?!\w)|[$€£]|\d{4,}|\?|!$|:$|^\W*$|^\d",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\s[·•|-]\s|\bago\b|\bapplicants?\b|\bvor \d+ |il y a \d|\bhace \d|\bPosted\b", re.IGNORECASE
)
_SENTENCE = re.compile(
    r"[.!?]\s|[.!?]$|(?<!\w)(?:we|you|our|your|is|are|will|wir|nous|usted)(?!\w)", re.IGNORECASE
)
_STOP = re.compile(
    r"\s+(?:to\s|who\s|that\s|with\s|for\s|in\s|at\s|based\s|based$|für\s|der\s|die\s|mit\s|pour\s|qui\s|para\s|que\s|per\s|che\s|voor\s|die\s|met\s|am\s|und\s|as\s|join|located)|[,;(:]\s?|\s[–—-]\s"
)
_ADJECTIVES = re.compile(
    r"^(?:(?:talented|experienced|passionate|world-class|modern|great|motivated|strong|skilled|ambitious|enthusiastic|creative|awesome|amazing|smart|full-time|part-time|dedicated|seasoned|highly|proven|new|first|additional|another|erfahrene[nr]?|motivierte[nr]?|engagierte[nr]?)\s+)+",
    re.IGNORECASE,
)
_TECH = re.compile(
    r"(?<!\w)(?:ruby|rails|python|django|java|javascript|php|scala|react|angular|node|ios|android|golang|backend|frontend|front-end|back-end|full-?stack|data|sysadmin|unix|linux|web|mobile|ux|ui|qa|several|various|senior|junior|lead|san|new york|london|seeking|wanted|needed)(?!\w)",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"[A-Za-z][\w-]{1,30}\.(?:com|io|co|net|org|ai|de|fr|eu|app|dev|tv)")
_TITLE_WORDS, _FIRM_WORDS, _FIRST_LINES = 11, 5, 8


def title_and_employer(text: str) -> tuple[Found | None, Found | None]:
    """Return what the job and the employer are called; None where the text leaves room for doubt."""
    title, firm = _labelled(text)
    for said in (_sentence(text), _head(text), _stacked(text)):
        title, firm = title or said[0], firm or said[1]
    return title, firm


def _labelled(text: str) -> tuple[Found | None, Found | None]:
    title = firm = None
    for label, value, quote in labelled(text[:4000]):
        short = value.strip(" *_")
        if label in _TITLE_LABELS and title is None and names_role(short) and _is_title(short):
            title = Found(short, quote)
        if label in _FIRM_LABELS and firm is None and 0 < len(short.split()) <= _FIRM_WORDS + 2:
            name = segments(short)
            firm = Found(name[0], quote) if name else None
    return title, firm


def _sentence(text: str) -> tuple[Found | None, Found | None]:
    """Read "Engineer at Acme" and "Acme is looking for an engineer"."""
    for line in lines_of(text)[:_FIRST_LINES]:
        clean = line.strip(" *#_")
        if (
            (at := _AT.match(clean))
            and names_role(at["role"])
            and _is_title(at["role"])
            and _is_firm(at["firm"])
        ):
            return Found(at["role"].strip(), line), Found(at["firm"].strip(), line)
        for part in re.split(r"(?<=[.!?])\s+", clean[:600]):
            seeks = _SEEKS.match(part)
            if seeks and _is_firm(seeks["firm"], own=True):
                role = _ADJECTIVES.sub("", _STOP.split(seeks["rest"], maxsplit=1)[0].strip())
                found = Found(role, part) if _is_one(role) else None
                return found, Found(seeks["firm"].strip(), part)
    return None, None


def _head(text: str) -> tuple[Found | None, Found | None]:
    """Read "Acme | Senior Engineer | Berlin | Full-time", in whichever order."""
    lines = head_lines(text)
    if not lines:
        return None, None
    parts = [part for part in _bars(lines[0]) if part]
    if len(parts) < 3:  # noqa: PLR2004  # two parts say too little
        return None, None
    if (at := _AT.match(parts[0])) and names_role(at["role"]) and _is_firm(at["firm"]):
        return Found(at["role"], lines[0]), Found(at["firm"], lines[0])
    roles = [part for part in parts if names_role(part) and _is_title(part)]
    title = Found(roles[0], lines[0]) if len(roles) == 1 and _single(roles[0]) else None
    for index, part in enumerate(parts[:2]):
        name = re.sub(r"\s*(?:[(\[]|,\s+an?\s).*$", "", part).strip()
        lower = index == 0 and "|" in lines[0] and re.fullmatch(r"[a-z][\w-]{2,20}", name)
        firm = _is_firm(name.title() if lower else name) and not _TECH.search(name)
        if (firm or _DOMAIN.fullmatch(name)) and not (
            index and not (names_role(parts[0]) or places_in(parts[0], lone=True))
        ):
            return title, Found(name, lines[0])
    return title, None


_LINK = re.compile(r"[(\[<]?(?:https?://|www\.)[^\s|)\]>]{1,300}[)\]>]?")


def _bars(line: str) -> list[str]:
    mark = r"\s*\|\s*" if line.count("|") > 1 else r"\s+[-–—·•]+\s+"
    return [part.strip(" ,;:-*") for part in re.split(mark, _LINK.sub("", line[:320]))]


def _stacked(text: str) -> tuple[Found | None, Found | None]:
    """Read the lines that job boards stack: title, employer, place, in either order."""
    lines = [line.strip(" *#_") for line in lines_of(text)[:_FIRST_LINES]]
    at = next((i for i, line in enumerate(lines[:4]) if names_role(line)), None)
    if (
        at is None
        or not all(_is_title(line) for line in lines[: at + 1])
        or _BROKEN.search(lines[at])
    ):
        return None, None
    title = Found(lines[at], lines[at]) if _single(lines[at]) and len(lines) > 1 else None
    for near in _near(lines, at):
        name = re.split(r"\s+[·•|]\s+|\s+\d[.,]\d\s", lines[near])[0].strip()
        after = lines[near + 1] if near + 1 < len(lines) else ""
        if not _is_firm(name):
            continue
        placed = near == at + 1 and (bool(places_in(after, lone=True)) or "·" in lines[near])
        if _LEGAL.search(name) or placed or _again(name, text):
            return title, Found(name, lines[near])
    return title, None


def _near(lines: list[str], at: int) -> Iterator[int]:
    if at + 1 < len(lines):
        yield at + 1
    if at > 0:
        yield at - 1


def _again(name: str, text: str) -> bool:
    """Say whether a name returns in the prose, as an employer's does."""
    said = rf"(?<!\w)(?:(?:[Aa]t|[Jj]oin|[Aa]bout|[Bb]ei|[Cc]hez|[Üü]ber|[Oo]ver|[Pp]resso|[Bb]ij) {re.escape(name)}|{re.escape(name)}(?:'s)? (?:is|are|was|has|team|ist|est|es|è|wurde|offers|bietet))(?!\w)"
    return re.search(said, text[:20_000]) is not None


def _is_title(words: str) -> bool:
    return len(words.split()) <= _TITLE_WORDS and len(words) <= 100 and not _SENTENCE.search(words)  # noqa: PLR2004  # a title


def _is_one(role: str) -> bool:
    """Say whether a sentence's words name one job, and not "engineers" of whatever kind."""
    return names_role(role) and _single(role) and not (role.islower() and role.endswith("s"))


def _single(role: str) -> bool:
    """Say whether a title is of one role, not of a list of them."""
    roles = [
        part for part in re.split(r",|;| or | and | & | und | et | y ", role) if names_role(part)
    ]
    return (
        len(roles) < 2
        and role.count(",") < 2
        and not re.search(
            r"(?i)\b(?:roles|positions|developers,|engineers,|multiple|various|several|openings|jobs)\b",
            role,
        )
    )  # noqa: PLR2004  # "Lead Engineer, Sales"


def _is_firm(name: str, *, own: bool = False) -> bool:
    bare = name.strip(" .,:-|")
    if not 1 < len(bare) <= 60 or len(bare.split()) > _FIRM_WORDS or not re.match(r"[\wÀ-Ý]", bare):  # noqa: PLR2004  # a name
        return False
    if _LEGAL.search(bare):
        return True
    common = re.match(
        r"(?i)(?:we|i|our|the company|my|this|it|they|he|she|who|what|a|an|client|someone|anyone|startup|team|company|stealth\w*)\b",
        bare,
    )
    if common or _NOISE.search(bare) or (names_role(bare) and not own):
        return False
    return bool(re.match(r"[A-ZÀ-Ý0-9]", bare)) and not places_in(bare, lone=True)
