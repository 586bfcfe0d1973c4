"""How postings say which kinds of contract they offer."""

from __future__ import annotations

import re

from showup.exchange.records import Contract

ANYWHERE: dict[Contract, str] = {
    "full time": r"fte(?!s)|full[- ]?times?(?! (?:equivalent|employees?\b|clinical|teams? of|experience|students?|doctors|work\)|staff of))|fulltime|ft(?=[ ,|/)]|$)|vollzeit(?:stelle)?|(?:à |a )?temps[- ](?:plein|complet)|tiempo completo|jornada completa|tempo pieno|full[- ]time|voltijds?|fulltime|tempo (?:inteiro|integral)",
    "part time": r"part(?=[ /]+(?:or|and|/)? ?full[- ]?time)|part[- ]?time(?! (?:remote|chef|work from))|parttime|teilzeit\w*|temps partiel|(?:tiempo|jornada) parcial|media jornada|tempo parziale|deeltijd\w*|tempo parcial|half[- ]time|meio período",
    "permanent": r"permanent(?! (?:resident|residen\w+|green|storage|work authori\w+|impact|solution|home|makeup|change|record|link|fixture|mark))|unbefristet\w*|festanstellung|feste[rn]? anstellung|contrato fijo|cdi|정규직|contrat à durée indéterminée|indefinido|contrato indefinido|tempo indeterminato|vast(?:e)? (?:contract|dienstverband|aanstelling)|onbepaalde tijd|sem termo|efetivo|clt|fast ansættelse|tillsvidare\w*",
    "fixed term": r"fixed[- ]term|temporary (?:position|role|contract|job|assignment|work|employ\w+|cover)|temp position|seasonal (?:work\w*|jobs?|positions?|roles?|staff|help|contract|employ\w+)|befristet\w*|cdd|contrat à durée déterminée|intérim|contrato temporal|contrato eventual|tempo determinato|tijdelijk\w*|bepaalde tijd|contrato a termo|saisonal|maternity (?:cover|leave cover)|(?:\d{1,2}|one|two|three|six|nine|twelve)[- ]?(?:\+ )?(?:to \d+ |[-–]\d+ )?(?:months?|mths?|weeks?|year)[- ](?:\w+ )?(?:contract|assignment|ftc|project|fixed)",
    "freelance": r"freelanc\w+|contractors?(?! (?:hire|management|marketplace|bids?|payments))|contract[- ]to[- ](?:hire|perm\w*)|1099|c2c|corp[- ]to[- ]corp|freie[rn]? mitarbeit\w*|freiberuf\w+|autónomo|libero professionista|partita iva|p\.iva|zzp\w*|consultant on 1099|indépendant\w*|prestador|pessoa jurídica|self-employed",
    "internship": r"intern(?:s|ships?)?|praktik(?:um|a|ant\w*)|stagiaire|stage (?=de \d|rémunéré|conventionné)|prácticas|becari[oa]s?|tirocinio|stagist[ai]|estágio|estagiári[oa]|co-?op (?=student|position|program)|meewerkstage|stageplek",
    "apprenticeship": r"apprentic\w+|ausbildung(?:splatz)?|auszubildende\w*|azubi|alternan(?:ce|t)|apprentissage|apprendistato|aprendiz\w*|leerling|duales studium",
    "volunteer": r"volunteer(?:s|ing)?(?= (?:position|role|basis|needed|wanted|developer|engineer))|unpaid (?:position|role)|ehrenamt\w*|bénévol\w+|voluntari(?:o|ado|a)\b|volontariato|vrijwilliger\w*|pro bono (?:position|role)",
}
HEAD_ONLY: dict[Contract, str] = {
    "freelance": r"(?<!vast )(?<!permanent )(?<!fixed-term )(?<!temporary )(?<!tijdelijk )(?<!voltijds )contract(?:or|ors)?(?=\s*(?:$|[|,/)&;·•\]+-]|or\b|and\b|to\b|possible|ok\b|position|role|basis|work\b|gig|job))|consulting basis|1099|temp to hire",
    "full time": r"(?<!\d )ft|f/t|w2|full time|perm/ft",
    "part time": r"(?<=ft/)pt|pt(?=/ft)|p/t",
    "permanent": r"perm(?:anent)?|regular(?=$| full| employ)",
    "fixed term": r"temporary|temp|seasonal|cdd",
    "volunteer": r"volunteers?|unpaid",
    "internship": r"co-?ops?|interns?",
    "apprenticeship": r"apprentices?(?:hips?)?",
}
BODY: dict[Contract, str] = {
    "freelance": r"\(contract(?=[ ,)/&])|contract (?:ok|okay|considered|available)|(?:on|as) an? (?:independent )?contract(?:or)?(?: basis)?|contract (?:position|role|basis|work(?! (?:we|for clients))|job|opportunit\w+|developers?|engineers?|gig|possible|or (?:full|perm))|contract(?= ?/ ?(?:full|part|perm))|(?:full[- ]?time|permanent|fte|ft)[ ,]*(?:or|/|and|&)[ ,]*contract(?! to hire)",
}  # fmt: skip
REFUSED = re.compile(
    r"(?<!\w)(?:no|not|non|kein\w*|nicht|without|aren't|isn't|don't|sin|pas de|not an?|not (?:looking for|hiring|considering|accepting)|rather than|instead of)(?: an?)? +(?:\w+[ ,/]+){0,3}$",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"(?<!\w)(?:former|previous|our|as an?|your|started as|from our|smart|government|legal|general|sub|with|past|of our|through|via|by|during|include|including|prior|employees,|some of our|network of|hundreds of|thousands of|find|connect\w*|manage\w*|marketplace (?:of|for)|(?<!looking )(?<!searching )for|between|the|experience|experienced|are|were|several|these|many|their|multiple|enterprise|million) (?:\w+ )?$",
    re.IGNORECASE,
)
STRICT_IN_PROSE = ("internship", "freelance", "apprenticeship", "volunteer")
OFFER = re.compile(
    r"(?<!\w)(?:looking for|hiring|seeking|offer\w*|positions?|roles?|openings?|available|also|welcome|opportunit\w+|jobs?|apply|applications|accept\w*|consider\w*|need|want|open to|join|programs?|taking|we have|basis|contract length|employ\w*|suchen|bieten|recherch\w+|proposons|buscamos|ofrecemos|cerchiamo|offriamo|zoeken|bieden|procuramos|poste|stelle|puesto|posizione|functie|type|internship|summer)(?!\w)",
    re.IGNORECASE,
)
LABELS = ("job type", "employment type", "type", "contract", "contract type", "type of contract", "hours", "employment", "position type", "commitment", "vertragsart", "anstellungsart", "beschäftigungsart", "arbeitszeit", "type de contrat", "contrat", "tipo de contrato", "contrato", "jornada", "contratto", "tipo di contratto", "dienstverband", "contractvorm", "schedule", "job types", "term", "duration", "status", "tipo de jornada", "regime", "work type", "time type", "work schedule", "beschäftigung", "umfang", "arbeitszeitmodell", "temps de travail", "employment status")  # fmt: skip
