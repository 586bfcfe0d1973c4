"""Read whether a job can be done from elsewhere, partly, or not at all."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Found

_R = r"(?:remote(?:ly)?|telecommut\w+|telework\w*|work(?:ing)? from (?:home|anywhere)|wfh|home[- ]?office|télétravail|teletrabajo|teletrabalho|remoto|smart[- ]working|thuiswerken|mobiles arbeiten|homeoffice)"
_NO = re.compile(
    r"(?<!\w)(?:"
    r"(?:no|not|n't) [^.;|]{1,60} (?:or|nor|and) remote|(?:no|not|non|kein|nicht|sans|sin|pas de|non-|zero)[- ]+(?:\w+[- ]){0,3}?(?:remote|telecommut\w+|telework\w*|wfh|home[- ]?office|télétravail|teletrabajo)(?! (?:only|(?:sens|control|desktop)))"
    r"|remote(?:ly)?(?: work(?:ing|ers)?| positions?| candidates| option\w*)?[ ,:]*(?:\(?no\b|is not|isn't|are not|aren't|not (?:an option|possible|available|currently|considered|allowed|accepted|supported)|impossible|unavailable)"
    r"|remote: ?(?:no|false|n/a)|can(?:'t|not) (?:\w+ ){0,4}remote|don't (?:\w+ ){0,4}remote|not (?:\w+ ){0,6}(?:remote|telecommut\w+)"
    r"|sorry,? (?:\w+ ){0,3}no (?:\w+ )?remote|local(?:s)? (?:only|candidates only)|on-?site only|in[- ]?office only|only on-?site"
    r"|must (?:be (?:able|willing|prepared) to )?(?:work|be) (?:on-?site|in (?:the|our) office)|100% (?:on-?site|vor ort|présentiel|presencial)|vor ort(?! oder)"
    r")(?!\w)",
    re.IGNORECASE,
)
_HYBRID = re.compile(
    r"(?<!\w)(?:hybrid(?:e|es|o|a)?[ -]?(?:work\w*|roles?|positions?|models?|schedules?|set-?up|remote|office|arrangement|policy|basis|arbeit\w*|modell?|team|employee)(?! of)|(?:work|travail|trabajo|lavoro|modelo|modalità) (?:is )?hybrid\w*"
    r"|part(?:ial(?:ly)?|ly)?[- ]+remote(?! (?:ok|work is ok))|semi[- ]?remote|part[- ]time remote work|on-?site (?:for |only )?(?:\d|one|two|three) days|some remote(?: (?:work\w*|days|flexib\w+|ok|possible|time))?(?![ ,\w])|some remote work|occasional(?:ly)? (?:remote|work(?:ing)? from home|wfh)|remote (?:part of|some of|partially|partly|occasionally|days?\b|work days)"
    r"|(?:\d|one|two|three|four|a few|few|couple of|some|several|flexible|regular|optional) (?:\w+ ){0,2}(?:remote|wfh|work(?:ing)?[- ]from[- ]home|home[- ]?office|télétravail)[- ]?(?:days?|tage?|jours?|policy|fridays?)"
    r"|(?:remote|work(?:ing)?[- ]from[- ]home|wfh|home[- ]?office|télétravail|teletrabajo|thuiswerken)[ :,(]{1,2}(?:up to |bis zu |jusqu'à |hasta )?(?:\d|one|two|three|four|a few|few|some|couple)(?: of)?[- –\d]*(?:days?|tage?|jours?|x|días|giorni|dagen)"
    r"|(?:\d(?:\s?[-–/]\s?\d)?|one|two|three|four) (?:days?|tage?|jours?|días|giorni|dagen|dias)(?: (?:a|per|each|pro|par|por|each|/|in der|la|alla|na)? ?(?:week|wk|woche|semaine|semana|settimana)?)?,? ?(?:in|at|from|im|au|en|de|di|in the|in our|of|op|per|vanuit|working|work)? ?(?:the |our |het )?(?:office(?! to meet)|on-?site(?! (?:interview|with|visit))|home|remote|büro|bureau|homeoffice|home-office|télétravail|oficina|teletrabajo|ufficio|casa|kantoor|thuis|smart working|trabalho remoto)"
    r"|telecommut\w+ (?:is )?(?:\w+ )?(?:up to )?\d(?:[-–]\d)? days?|(?:mostly|primarily|mainly|partial)[) ]+on-?site|remote (?:after|possible after)|teilweise (?:remote|home-?office|mobil\w+)|homeoffice möglich|home-?office (?:möglich|optional|teilweise|anteil)|möglichkeit (?:zu|zum|auf|von) (?:home-?office|mobile[mn] arbeiten|remote)|mobiles arbeiten|télétravail partiel|(?:possibilité de |jours de )télétravail|teletrabajo parcial|parte en remoto|modalità ibrida|deels thuis\w*|thuiswerken"
    r")(?!\w)",
    re.IGNORECASE,
)
_YES = re.compile(
    rf"(?<!\w)(?:fully|100%|all|full[- ]time|completely|entirely|vollständig|zu 100 ?%|permanent|exclusively)[ ,/-]+(?:\w+ )?{_R}(?!\w)|(?<!\w)(?:or|also|either|local/)[ ,/-]*(?:fully )?remote(?:ly)?(?! (?:sens|control|desktop|monitor|server|access))(?!\w)|(?-i:\bREMOTE\b)|(?<!\w)remote(?:/| or |\)? and |, )(?:local|on-?site|in-|[A-Z])"
    rf"|(?<!\w){_R}[- ]*(?:work|working|positions?|candidates?|employees?|options?|developers?|engineers?|applicants?|roles?|jobs?|or|team members?|people|folks|within|in|from)?[ :,(-]*(?:is |are |also |would be |totally |may be |can be |could be |be |definitely |very |work )?(?:ok(?:ay)?|possible|friendly|welcome|considered|fine|allowed|available|accepted|encouraged|preferred|optional|first|only|an option|negotiable|possibility|possibly|cool|great|good|yes|supported|eligible|open|within|worldwide|anywhere|global|us\b|usa|eu\b|europe|uk\b|möglich|posible|acceptable|works?|option)(?!\w)"
    r"|(?<!\w)(?:work|arbeiten|travailler|trabajar|lavorare)(?: \w+){0,2} (?:remotely|from anywhere|from home full|from wherever|anywhere in|von überall|von zu hause|à distance|en remoto|da remoto)"
    r"|(?<!\w)(?:open to|consider|considering|accept|accepting|support|hire|hiring|prefer|welcome|offer|allow|have|seeking|looking for) (?:\w+ ){0,2}(?<!as )remote(?:ly)?(?! (?:control|sens|desktop|monitor|access|server))"
    r"|(?<!\w)(?:this|position|role|job|roles|positions|team|company|we)(?: \w+)?(?:'re| is| are| can be)(?: \w+){0,3} remote(?:ly)?(?! (?:control|sens|desktop|monitor|access))"
    r"|(?<!\w)(?:location|standort|ort|lieu|workplace|work location|ubicación|sede)[:\s]+remote|(?<!\w)(?:we are|we're|fully|completely|totally|entirely|100%) (?:an? )?(?:\w+ )?distributed(?: (?:team|company|workforce))|(?<!\w)distributed(?:,| and) remote|(?<!\w)(?:live|be|located|based|candidates?(?: \w+){1,3}|apply) (?:from )?anywhere(?! (?:else|near))|(?<!\w)(?:can|could|may|might|able to|possible to|choose to|option to|happy to) (?:also |either )?(?:be |work |do this |be done |be performed |being performed )?(?:\w+ )?remote(?:ly)?(?! (?:sens|control|desktop|monitor|access))|(?<!\w)location[- ]independent|(?<!\w)remote[- ](?:first|friendly|ok|okay|only|based)(?!\w)|telecommut\w+ (?:ok|possible|welcome|considered)",
    re.IGNORECASE,
)
_HEAD_HYBRID = re.compile(
    rf"{_HYBRID.pattern}|(?<!\w)hybrid\w?(?!\w)(?! (?-i:(?!remote|work|with|or|and|from)[a-z]))(?! (?:cloud|mobile|app|it\b|vehicle|car))",
    re.IGNORECASE,
)
_HEAD_YES = re.compile(
    r"(?<!\w)(?:remote(?:ly)?(?! (?:sens|control|desktop|monitor|access|server|team lead|device|patient))|telecommut\w+|work from home|wfh|anywhere|distributed team|fully distributed|télétravail|teletrabajo|home[- ]?office|remoto|à distance|remoti)(?!\w)",
    re.IGNORECASE,
)
_ON_SITE = re.compile(
    r"(?<!\w)(?:on[- ]?site|in[- ]?office|in[- ]house only|in[- ]person|local only|locals? only|(?-i:\bLOCAL\b)|présentiel|presencial|in presenza|op locatie|work from (?:the|our) office)(?!\w)(?! (?:interview|gym|meal|lunch|chef|daycare|childcare|parking|massage|visit|customer|client|cafeteria|fitness|support|at (?:client|customer)|w/|with (?:the )?team|\[|at their))",
    re.IGNORECASE,
)
_SOME_DAYS = re.compile(
    r"(?:days?|times?|x) ?(?:a|per|/|each) ?(?:week|month|wk)|on (?:(?:mon|tues|wednes|thurs|fri)days)|occasion\w*|from time to time|(?:few|couple(?: of)?|some) days|\d\d? ?% of|when needed|as needed|sometimes|now and then",
    re.IGNORECASE,
)
_HOME = re.compile(r"w(?:ork(?:ing)? from home|fh)\b|home[- ]?office", re.IGNORECASE)
_ENTRY = re.compile(r"(?:[-–—|(\[:,]\s?)(?:remote|anywhere)\s*(?:$|[|)\],])", re.IGNORECASE)
_LABELS = ("remote", "workplace", "workplace type", "work mode", "arbeitsort", "location type", "remote status", "work arrangement", "work model", "telearbeit", "modalidad", "modalidade", "télétravail", "job type", "work location", "location", "arbeitsmodell")  # fmt: skip


def remote_of(text: str) -> Found | None:
    """Return remote, hybrid or on site where the posting says one of them, with its words."""
    head = " | ".join(without_links(line) for line in head_lines(text))
    said = [_labelled(text), _in_head(head), _in_body(text)]
    found = [one for one in said if one is not None]
    if len(found) > 1 and found[0].value == "on site" and found[-1].value != "on site":
        return found[-1] if _NO.search(found[0].quote) is None else found[0]
    return found[0] if found else None


def _labelled(text: str) -> Found | None:
    for label, value, quote in labelled(text):
        if label in _LABELS and len(value) <= len(
            "Remote within the European Union, two days a month"
        ):
            if label == "remote" and re.match(r"(?:no|false|nein|non)\b", value, re.IGNORECASE):
                return Found("on site", quote)
            if label == "remote" and re.match(r"(?:yes|ok|true|ja|oui|possible)\b", value, re.I):
                return Found("remote", quote)
            if (found := _in_head(value)) is not None:
                return Found(found.value, quote)
    return None


def _in_head(head: str) -> Found | None:
    no, hybrid, yes, site = (one.search(head) for one in (_NO, _HEAD_HYBRID, _HEAD_YES, _ON_SITE))
    if no and not (yes and not no.start() <= yes.start() < no.end() and _plain(head, no)):
        return _found("on site", head, no)
    if hybrid:
        return _found("hybrid", head, hybrid)
    if yes:
        return _found("hybrid" if site and _HOME.match(yes[0]) else "remote", head, yes)
    return _found("on site", head, site) if site else None


def _plain(head: str, no: re.Match[str]) -> bool:
    """Say whether remote stands free of the refusal: "REMOTE (no agencies)"."""
    rest = head[: no.start()] + head[no.end() :]
    return _HEAD_YES.search(rest) is not None


def _in_body(text: str) -> Found | None:
    firsts: dict[str, Found] = {}
    for sentence in sentences(text):
        short = sentence[:400]
        if _ENTRY.search(short) and names_role(short):
            firsts.setdefault("remote", Found("remote", short))
        for value, pattern in (("on site", _NO), ("hybrid", _HYBRID), ("remote", _YES)):
            if (match := pattern.search(short)) is not None:
                if value == "remote" and _SOME_DAYS.search(short):
                    firsts.setdefault("hybrid", _found("hybrid", short, match))
                    break
                firsts.setdefault(value, _found(value, short, match))
                break
        else:
            if (match := _ON_SITE.search(short)) and len(short.split()) < 12:  # noqa: PLR2004  # a list entry, no prose
                firsts.setdefault("stated on site", _found("on site", short, match))
    order = ("remote", "hybrid", "on site", "stated on site")
    return next((firsts[one] for one in order if one in firsts), None)


def _found(value: str, text: str, match: re.Match[str]) -> Found:
    start = max(text.rfind(mark, 0, match.start()) for mark in "|•;\n") + 1
    start = max(start, match.start() - 60)
    ends = [at for mark in "|•;\n" if (at := text.find(mark, match.end())) >= 0]
    return Found(value, text[start : min([*ends, match.end() + 60])].strip())
