"""The role and the employer in the title of a calendar entry, which is too short to be a text."""

from __future__ import annotations

import re

from showup.exchange.records import Found

_MEETING = (
    r"(?:job |phone |video |first |second |final |on-?site )*interview|vorstellungsgespräch|"
    r"bewerbungsgespräch|kennenlerngespräch|entretien(?: d['’]embauche)?|"
    r"entrevista(?: de trabajo)?|colloquio(?: di lavoro)?|sollicitatiegesprek|kennismakingsgesprek"
)
_AT = r"\s+(?:at|@|bei|chez|en|presso|bij)\s+"
_TITLE = re.compile(
    rf"^\s*(?:{_MEETING})\s*(?:[:|–—-]|\b(?:for|as|als|pour|para|per|voor)\b)\s*"
    rf"(?:the\s+)?(?P<role>[^:|–—]{{2,80}}?){_AT}(?P<employer>[^:|–—]{{2,80}}?)\s*$",
    re.IGNORECASE,
)
_HOST = re.compile(
    rf"^\s*(?:{_MEETING}){_AT}(?P<employer>[^:|–—]{{2,80}}?)\s*"
    # What follows a dash is as often the one who is met as the role: only a colon names it.
    r"(?::\s*(?P<role>[^:|–—]{2,80}?)|(?:[|–—]|\s-\s).*)?\s*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"^\s*(?:{_MEETING})\s*(?:[:|–—-]|\b(?:for|as|als|pour|para|per|voor)\b)\s*"
    r"(?P<role>[^:|–—()]{2,80}?)\s*(?:\(|[|–—,]|\s-\s)\s*(?P<employer>[^:|–—()]{2,80}?)\s*\)?\s*$",
    re.IGNORECASE,
)  # whether what stands beside the role is a firm, only the organiser's address tells
_WITH = re.compile(
    rf"^\s*(?:{_MEETING})\s+(?:with|mit|avec|con|met)\s+(?P<employer>[^:|–—()]{{2,80}}?)\s*"
    r"(?::|[|–—]|\s-\s)\s*(?P<role>[^:|–—]{2,80}?)\s*$",
    re.IGNORECASE,
)  # the same: one meets a firm or a person
_NOT_A_FIRM = re.compile(
    r"\d|https?:|\b(?:zoom|teams|meet|noon|office|büro|bureau)\b", re.IGNORECASE
)


def named_in(title: str, organiser: str = "") -> tuple[Found | None, Found | None]:
    """Return the role and the employer of "Interview: ROLE at EMPLOYER", None where unnamed.

    "Interview at EMPLOYER: ROLE" is read as well, and "Interview: ROLE (EMPLOYER)" and
    "Interview with EMPLOYER: ROLE" where the organiser's address is at a domain of that name.
    """
    found = _TITLE.match(title) or _HOST.match(title) or _hosted(title, organiser)
    if found is None or _NOT_A_FIRM.search(found["employer"]):
        return None, None
    role = found.groupdict().get("role")
    return (Found(role.strip(), title) if role else None), Found(found["employer"].strip(), title)


def _hosted(title: str, organiser: str) -> re.Match[str] | None:
    from showup.exchange.formats.pasted import names  # noqa: PLC0415 - beside slow word lists

    found, domain = _BESIDE.match(title) or _WITH.match(title), names.domain_of(organiser)
    if found is None or not domain or names.is_neutral(domain):
        return None
    firm = names.key(found["employer"])
    return found if firm and firm == names.key(domain.partition(".")[0]) else None
