"""How postings say which level they seek."""

from __future__ import annotations

import re

from showup.exchange.records import Level

WORDS: dict[Level, str] = {
    "intern": r"intern(?:s|ships?)?|praktik(?:um|ant(?:in)?)|stagiaire|becari[oa]|prácticas|tirocinio|stagista|estágio|estagiári[oa]|co-?op student",
    "junior": r"junior|jr\.?|entry[- ]?level|new[- ]?grads?|graduate(?= (?:\w+ )?(?:engineer|developer|software|analyst|designer|scientist|programmer|consultant|role|position|scheme|trainee))|berufseinsteiger\w*|berufsanfänger\w*|débutant\w*|júnior|recién graduad\w+|neolaureat\w+",
    "mid": r"mid|mid[- ]?level|mid[- ]?weight|midweight|intermediate|medior|confirmé\w*|semi[- ]?senior|pleno",
    "senior": r"senior(?:[- ]?level)?s?|sr\.?|snr\.?|sénior|experienced(?= (?:hire|level))",
    "lead": r"lead|tech(?:nical)? lead|team[- ]?lead(?:er)?|teamleiter(?:in)?|teamleitung|leads|(?-i:(?:Technical|Project|Engineering|Software|Development|Team|Group|Practice|Design|Product) Leader)|lead dev\w*",
    "principal": r"principal|staff(?= (?:\w+[ -]){0,3}(?:engineer|developer|scientist|designer|architect|programmer|software|data|product|sre|security|researcher))|staff(?=[ ,]*(?:/|or|and)? ?(?:level|principal))|distinguished(?= engineer)",
    "manager": r"(?:engineering|development|software|r&d|team|department|branch|store|shift|design|data science|data engineering|qa|devops|security|infrastructure|technical|technology|it|platform|restaurant|regional|general|plant|eng|ux|research|analytics|test|sre|mobile|backend|frontend|front[- ]end|back[- ]end|software engineering|machine learning|people|dev|quality assurance|production|kitchen|site|area|ward) (?:managers?|mgr)(?! of product)|managers?(?:,| of| -| –) (?:the |our |a )?(?:\w+ ){0,2}(?:engineering|development|team|software|data|infrastructure|devops|qa|security|r&d|design|platform|department|analytics|operations)|abteilungsleiter(?:in)?|filialleiter(?:in)?|responsable d'équipe|jefe de (?:equipo|departamento)|gruppenleiter(?:in)?|people manager",
    "director": r"directors?|head of|bereichsleiter(?:in)?|leiter(?:in)? (?:der|des|\w+ ?entwicklung|it)|directeur|directrice|responsabile (?=it|tecnico)",
    "executive": r"vp|svp|evp|vice[- ]president|cto|ceo|cfo|coo|cmo|cpo|ciso|cio|chief \w+ (?:\w+ )?officer|geschäftsführer(?:in)?|technical co-?founder|president(?! obama)",
}  # fmt: skip
EACH = [
    (level, re.compile(rf"(?<![\w@.'])(?:{words})(?![\w@'])", re.IGNORECASE)) for level, words in WORDS.items()
]  # fmt: skip
NOT_TITLE = re.compile(
    r"(?<!\w)(?:you|we|your|our|will|is|are|was|were|their|they|must|should|who|us|i|i'm|has|have|had|been|former|ex|work(?:ing)? with|report(?:ing|s)? to|email|contact|alongside|mentor\w*|from|managed|led by|he|she|his|can|degree|by|here|hi|hey|hello|ask for|founded|founder of|raised)(?!\w)|@",
    re.IGNORECASE,
)
SOUGHT = re.compile(
    r"(?<!\w)(?:(?:looking|searching|search|recruiting) for|looking to (?:hire|add|fill|bring on)|seeking|seeks|hiring|recruiting|need(?:s|ed)?|want(?:ed|s)?|join us as|join (?:our|the) (?:\w+ ){0,3}team as|love|welcome|accept(?:ing)?|consider(?:ing)?|taking on|offer(?:ing)?|open to|roles?(?: is| are|:)|positions?(?: is| are| for|:)|openings?(?: is| are| for|:)|open(?:ings)?:|bring on|hire|as an?|suchen|sucht|gesucht|recherch(?:e|ons)|cherch(?:e|ons)|busca(?:mos)?|cerchiamo|cerca|zoeken|zoekt|procura(?:mos)?|we (?:currently |also )?have|opportunity for|open for|(?:is|that's) for)(?!\w)",
    re.IGNORECASE,
)
STOP = re.compile(
    r"(?<!\w)(?:to(?! join)|who|that|which|with|you|contact|email|e-mail|ping|reporting|reports|working|you will|you'll|because|so|where|will|die|der|qui|que|che|der|met|mit|from our|alongside|under|by)(?!\w)|[.;!?]\s",
    re.IGNORECASE,
)
STATED = re.compile(
    r"(?<!\w)(?:(?P<a>entry|junior|mid|intermediate|senior|lead|principal|staff|jr\.?|sr\.?)(?:[-, /]+(?:to|or|and|through|\.\.|&|bis|ou|o|of|en)?[-, /]*(?P<b>junior|mid|intermediate|senior|lead|principal|staff|sr\.?))?(?:[-, /]+(?:to|or|and|through|&)?[-, /]*(?P<c>senior|lead|principal|staff|sr\.?))?[- ]+levels?(?!s? of (?:detail|access))(?: (?:role|position|engineer\w*|developer\w*|candidates?|designers?))?)",
    re.IGNORECASE,
)
PAIR = re.compile(
    r"(?<!\w)(?P<a>entry|junior|mid|jr\.?)(?:[- ]level)?(?: to |\s?[-/–,&]\s?|\.{2,3}| or | and | through )(?:(?P<b>mid|intermediate)(?:[- ]level)?(?: to |\s?[-/–,&]\s?|,? or |,? and ))?(?P<c>mid|senior|sr\.?|intermediate|lead)(?:[- ]level)?(?!\w)",
    re.IGNORECASE,
)
NAMED: dict[str, Level] = {
    "entry": "junior", "junior": "junior", "jr": "junior", "mid": "mid", "intermediate": "mid", "senior": "senior",
    "sr": "senior", "lead": "lead", "principal": "principal", "staff": "principal",
}  # fmt: skip
SIGNED = re.compile(r"[A-Z][a-z]+(?: [A-Z][\w.'-]+){0,2}(?:, | - | – | \()(?:VP|CTO|CEO|COO|CFO|Co|Founder|Director|Head|Chief|Lead|Senior|Sr|[A-Z]\w+ (?:Lead|Manager|Director)\b)")  # fmt: skip
LABELS = ("level", "seniority", "seniority level", "experience level", "experience", "karrierestufe", "niveau", "nivel", "career level", "livello", "position", "role", "title", "job title", "positions", "roles", "stelle", "poste", "puesto", "posizione", "functie", "job", "expérience", "berufserfahrung", "cargo", "erfahrungslevel", "hiring", "we're hiring", "we are hiring")  # fmt: skip
REFUSED_CUE = re.compile(r"(?:n't|\bnot|\bno)(?: \w+){0,3} ?$", re.IGNORECASE)
ENTRY_WORDS = 11
REFUSED = re.compile(r"(?<!\w)(?:no|not|non|kein\w*|nicht|aren't|isn't|don't|not an?)(?: an?)? +(?:\w+[ ,/]+){0,3}$", re.IGNORECASE)  # fmt: skip
TITLE_ENDS = re.compile(r"(?<![SJ]r)\.|[:;|(\[]\s?|\s[-–—]+\s|\s{2,}|,\s(?=[a-z])")
ABOVE = re.compile(
    r"(?:report(?:s|ing) to|assistant to|with|of) (?:the |our )?$|(?:founder|co-founder) ?[&,/] ?$",
    re.IGNORECASE,
)
LEADING = re.compile(r"(?<!\w)(?:to|will|help|you'll|can|and) $", re.IGNORECASE)
LED = re.compile(r" (?:the|our|a|an|generation|gen|qualif\w*)\b", re.IGNORECASE)
NEXT_WORDS = re.compile(r"(?:[\s,/&.+-]{0,4}[\w#+.'()/-]{1,25}){0,6}")
INLINE = re.compile(r"\s[-–*•+]\s|\s?\|\s?")
ANY = re.compile("|".join(pattern.pattern for _, pattern in EACH), re.IGNORECASE)
