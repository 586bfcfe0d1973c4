"""How postings say that one works from elsewhere, on some days, or not at all."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose.phrases import any_of

_AWAY = r"(?:remote(?:ly)?|telecommut\w+|telework\w*|work(?:ing)? from (?:home|anywhere)|wfh|home[- ]?office|homeoffice|télétravail|teletrabajo|teletrabalho|remoto|smart[- ]working|thuiswerken|mobiles arbeiten)"
_HOME = r"(?:remote|wfh|work(?:ing)?[- ]from[- ]home|home[- ]?office|télétravail|teletrabajo|smart working|thuiswerken)"
_OTHER = r"(?! (?:sens|control|desktop|monitor|access|server|device|patient|team lead))"  # "remote sensing" is a trade
_COUNT = (
    r"(?:\d(?:\s?[-–/]\s?\d)?|one|two|three|four|zwei|drei|deux|trois|dos|tres|due|tre|twee|drie)"
)
_DAYS = r"(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?)"
_A_WEEK = r"(?: ?(?:a|per|each|pro|par|por|/|in der|la|alla|na|à) ?(?:week|wk|woche|semaine|semana|settimana))?"
_MAY = (
    r"(?:is |are |also |would be |totally |may be |can be |could be |be |definitely |very |work )?"
)
_FINE = r"(?:ok(?:ay)?|possible|friendly|welcome|considered|fine|allowed|available|accepted|acceptable|encouraged|preferred|optional|first|only|an option|option|negotiable|possibility|possibly|cool|great|good|yes|supported|eligible|open|within|worldwide|anywhere|global|us|usa|eu|europe|uk|works?|möglich|posible)"
_STAFF = r"(?:work|working|positions?|candidates?|employees?|options?|developers?|engineers?|applicants?|roles?|jobs?|or|people|folks|within|in|from)"

NO = any_of(
    r"(?:no|not|n't) [^.;|]{1,60} (?:or|nor|and) remote",
    r"(?:no|not|non|kein\w*|nicht|sans|sin|pas de|non-|zero)[- ]+(?:\w+[- ]){0,3}?(?:remote|telecommut\w+|telework\w*|wfh|home[- ]?office|télétravail|teletrabajo)(?! (?:only|sens|control|desktop))",
    r"remote(?:ly)?(?: work(?:ing|ers)?| positions?| candidates| option\w*)?[ ,:]*(?:is (?:probably|currently|generally|usually) not|\(?no\b(?! (?:agenc|recruit|visa|third|h1b|reloc))|is not|isn't|are not|aren't|not (?:an option|possible|available|currently|considered|allowed|accepted|supported)|impossible|unavailable)",
    r"remote: ?(?:no|false|n/a)",
    r"can(?:'t|not) (?:\w+ ){0,4}remote",
    r"don't (?:\w+ ){0,4}remote",
    r"not (?:\w+ ){0,6}(?:remote|telecommut\w+)",
    r"sorry,? (?:\w+ ){0,3}no (?:\w+ )?remote",
    r"locals? (?:only|candidates only)|locals?,? or (?:willing to )?relocat\w+|must (?:be (?:able|willing) to )?relocate",
    r"on-?site only|in[- ]?office only|only on-?site",
    r"must (?:be (?:able|willing|prepared) to )?(?:work|be) (?:on-?site|in (?:the|our) office)",
    r"100 ?% (?:on-?site|vor ort|présentiel|presencial|in presenza)",
    r"(?:ausschließlich|nur|rein) vor ort|vor ort(?! oder)",
)
HYBRID = any_of(
    r"hybrid(?:e|es|o|a)?[ -]?(?:work\w*|roles?|positions?|models?|schedules?|set-?up|remote|office|arrangement|policy|basis|arbeit\w*|modell?|team|employee)(?! of)",
    r"(?:work|travail|trabajo|lavoro|modelo|arbeiten) (?:is )?h[yí]brid\w*|híbrid[oa]|modalità (?:di lavoro )?ibrida",
    r"part(?:ial(?:ly)?|ly)?[- ]+remote(?! (?:ok|work is ok))|semi[- ]?remote|part[- ]time remote work",
    rf"(?:on-?site|in[- ]office|im büro|au bureau|en la oficina|op kantoor)(?: for| only)? (?!5){_COUNT} {_DAYS}",
    r"some remote(?: (?:work\w*|days|flexib\w+|ok|possible|time))?(?![ ,\w])|some remote work\w*",
    r"occasional(?:ly)? (?:remote|work(?:ing)? from home|wfh)",
    r"remote (?:part of|some of|partially|partly|occasionally|days?\b|work days|after|possible after)",
    rf"(?:{_COUNT}|a few|few|couple of|some|several|flexible|regular|optional) (?:\w+ ){{0,2}}{_HOME}[- ]?(?:{_DAYS}|policy|fridays?)",
    rf"{_HOME}[ :,(]{{1,3}}(?:up to |bis zu |jusqu'à |hasta |fino a )?(?:{_COUNT}|a few|few|some|couple)(?: of)?[- –\d]*(?:{_DAYS}|x)",
    rf"{_COUNT} {_DAYS}{_A_WEEK},? ?(?:in the|in our|in|at|from|im|au|en|de|di|of|op|per|vanuit|working|work|pro woche)? ?(?:the |our |het )?(?:office(?! to meet)|on-?site(?! (?:interview|with|visit))|home|remote|büro|bureau|homeoffice|home-office|télétravail|oficina|teletrabajo|ufficio|casa|kantoor|thuis|smart working|trabalho remoto)",
    r"telecommut\w+ (?:is )?(?:\w+ )?(?:up to )?\d(?:[-–]\d)? days?",
    r"(?:mostly|primarily|mainly|partial)[) ]+on-?site",
    r"teilweise (?:möglich|remote|home-?office|mobil\w+)|home-?office (?:möglich|optional|teilweise|anteil|tage?)|homeoffice-?tage?",
    r"möglichkeit (?:zu|zum|auf|von|des) (?:home-?office|mobile[mnrs]? arbeitens?|remote)|mobiles arbeiten",
    r"télétravail (?:partiel|fréquent|occasionnel|ponctuel|régulier|possible|autorisé)|(?:possibilité de |jours? de )télétravail|teletrabajo parcial|parte en remoto|modalità ibrida|deels thuis\w*|thuiswerken",
)
YES = any_of(
    rf"(?:fully|100 ?%|all|full[- ]time|completely|entirely|vollständig|zu 100 ?%|permanent|exclusively)[ ,/-]+(?:\w+ )?{_AWAY}",
    rf"(?:or|also|either|local/)[ ,/-]*(?:fully )?remote(?:ly)?{_OTHER}",
    r"(?-i:REMOTE)",
    r"remote(?:/| or |\)? and |, )(?:local|on-?site|in-|(?-i:[A-Z]\w+))",
    rf"{_AWAY}[- ]*{_STAFF}?[ :,(-]*{_MAY}{_FINE}",
    r"(?:work|arbeiten|travailler|trabajar|lavorare)(?: \w+){0,2} (?:remotely|from anywhere|from home full|from wherever|anywhere in|von überall|von zu hause|à distance|en remoto|da remoto)",
    rf"(?:open to|consider(?:ing)?|accept(?:ing)?|support|hire|hiring|prefer|welcome|offer|allow|have|seeking|looking for) (?:\w+ ){{0,2}}(?<!as )(?<!with )remote(?:ly)?{_OTHER}",
    rf"(?:this|position|role|job|roles|positions|team|company|we)(?: \w+)?(?:'re| is| are| can be)(?: \w+){{0,3}} remote(?:ly)?{_OTHER}",
    rf"(?:can|could|may|might|able to|possible to|choose to|option to|happy to) (?:also |either )?(?:be |work |do this |be done |be performed |being performed )?(?:\w+ )?remote(?:ly)?{_OTHER}",
    r"(?:location|standort|ort|lieu|workplace|work location|ubicación|sede)[:\s]+remote",
    r"(?:we are|we're|fully|completely|totally|entirely|100%) (?:an? )?(?:\w+ )?distributed(?: (?:team|company|workforce))|distributed(?:,| and) remote",
    r"(?:live|be|located|based|candidates?(?: \w+){1,3}|apply) (?:from )?anywhere(?! (?:else|near))",
    r"location[- ]independent|remote[- ](?:first|friendly|ok|okay|only|based)|(?:vollständig|komplett) (?:remote|ortsunabhängig)|ortsunabhängig|télétravail (?:total|complet|à 100 ?%)|100 ?% (?:remoto|télétravail|teletrabajo|remote|homeoffice)|full remote|full[- ]smart working|totalement à distance",
)
HEAD_HYBRID = re.compile(
    rf"{HYBRID.pattern}|(?<!\w)h[yíi]brid\w?(?!\w)(?! (?-i:(?!remote|work|with|or|and|from)[a-z]))|(?<!\w)ibrido(?!\w)",
    re.IGNORECASE,
)
HEAD_YES = any_of(
    rf"remote(?:ly)?{_OTHER}",
    r"telecommut\w+|work from home|wfh|home[- ]?office",
    r"anywhere|distributed team|fully distributed|télétravail|teletrabajo|teletrabalho|remot[oai]|à distance|op afstand",
)
ON_SITE = re.compile(
    r"(?<!\w)(?:on[- ]?site|in[- ]?office|in[- ]house only|in[- ]person|local only|locals? only|(?-i:LOCAL)|présentiel|presencial|in presenza|op locatie|work from (?:the|our) office)(?!\w)"
    r"(?! (?:interview|day|round|meeting|gym|meal|lunch|chef|daycare|childcare|parking|massage|visit|customer|client|cafeteria|fitness|support|at (?:client|customer)|w/|with (?:the )?team|\[|at their))",
    re.IGNORECASE,
)
SOME_DAYS = any_of(
    r"(?:days?|times?|x) ?(?:a|per|/|each) ?(?:week|month|wk)",
    r"on (?:mon|tues|wednes|thurs|fri)days|(?:few|couple(?: of)?|some) days",
    r"occasion\w*|from time to time|when needed|as needed|sometimes|now and then|gelegentlich|ponctuel\w*",
    r"\d\d? ?% of|a day or two|when(?:ever)? you (?:need|want)",
)
AT_HOME = any_of(r"work(?:ing)? from home|wfh|home[- ]?office")
ENTRY = re.compile(r"(?:[-–—|(\[:,]\s?)(?:remote|anywhere)\s*(?:$|[|)\],])", re.IGNORECASE)
PROCESS = any_of(
    r"interviews?|(?:recruit\w*|hiring|interview) process|train(?:ed|ing)? (?:you )?on|meet(?:ing)?(?: up)? in[- ]person"
)
ALONE = re.compile(r"(?P<hybrid>hybrid\w?|ibrido|híbrido)|(?P<site>on-?site|in-?office|in[- ]person|présentiel|presencial|vor ort)|(?P<remote>(?:fully |100% )?remote|remoto|full remote|télétravail total)", re.IGNORECASE)  # fmt: skip
COUNTED = re.compile(rf"(?:up to |bis zu |jusqu'à |hasta |fino a )?{_COUNT}\W", re.IGNORECASE)
HINT = re.compile(
    r"remot|site|office|home|hybrid|híbrid|ibrid|anywhere|tele|télé|local|distan|distribut|presen|présen|vor ort|wfh|mobil|smart.working|thuis|locatie|wherever|überall|unabhängig|independent",
    re.IGNORECASE,
)
LABELS = ("remote", "workplace", "workplace type", "work mode", "arbeitsort", "location type", "remote status", "work arrangement", "work model", "telearbeit", "modalidad", "modalidade", "télétravail", "job type", "work location", "location", "arbeitsmodell", "work type", "standort", "lieu", "ort", "home office", "homeoffice")  # fmt: skip
NEGATED = re.compile(r"(?:no|false|nein|non|nee|não)\b", re.IGNORECASE)
AGREED = re.compile(r"(?:yes|ok|true|ja|oui|possible|sí|sì|sim)\b", re.IGNORECASE)
