"""What titles, employers and the noise around them look like in pasted text."""

from __future__ import annotations

import re

TITLE_LABELS = ("job title", "title", "position", "role", "vacancy", "job", "position title", "stelle", "stellenbezeichnung", "position/titel", "poste", "intitulé du poste", "puesto", "cargo", "posizione", "ruolo", "functie", "functietitel", "vaga", "jobtitel", "berufsbezeichnung", "offre", "oferta")  # fmt: skip
FIRM_LABELS = ("company", "employer", "company name", "organisation", "organization", "hiring organization", "firma", "unternehmen", "arbeitgeber", "entreprise", "société", "employeur", "empresa", "compañía", "azienda", "società", "bedrijf", "werkgever", "organisatie", "entidade", "client")  # fmt: skip
BROKEN = re.compile(r"[|:@]|https?|^[^\w(]|\s[-–—]\s.*\s[-–—]\s")
LEGAL = re.compile(
    r"(?<!\w)(?:GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|SE|KG|e\.V\.|gGmbH|Ltd\.?|Limited|LLP|LLC|Inc\.?|Corp\.?|Corporation|plc|PLC|S\.?A\.?S?\.?|SARL|SASU|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Oy|AB|ApS|A/S|Pty|Lda\.?|Ltda\.?|Co\.)$"
)
NAME = r"[A-ZÀ-Ý0-9][\w.&'+/-]*(?: (?:&|and|of|the|de|la|für|[A-ZÀ-Ý0-9(][\w.&'+)-]*)){0,4}"
SEEKS = re.compile(
    rf"^(?:(?:We at|At|Bei|Chez)\s+)?(?P<firm>{NAME}?)(?:,[^.]{{3,120}}?,)?\s+(?:\([^)]{{1,40}}\)\s+)?(?i:(?:is|are)\s+(?:currently\s+|now\s+)?(?:looking\s+(?:for|to\s+hire)|seeking|hiring|searching\s+for|recruiting)|seeks|sucht(?:\s+ab\s+sofort)?|recherche|recrute|busca|cerca|zoekt|procura|is\s+op\s+zoek\s+naar|ricerca)(?:\s+(?i:an?|our|the|une?|unx?|una|uno|eine[nrs]?|een|um|uma|ab\s+sofort\s+eine[nrs]?))?\s+(?P<rest>[^.!\n]{{3,120}})"
)
AT = re.compile(rf"^(?P<role>[^|·•\n]{{3,80}}?)\s+(?:at|@|bei(?: der)?|chez|presso|bij|na)\s+(?P<firm>{NAME})\s*$")  # fmt: skip
NOISE = re.compile(
    r"(?<!\w)(?:ago|applicants?|posted|reposted|promoted|apply|easy apply|save|share|logo|full[- ]?time|part[- ]?time|remote|hybrid|on-?site|onsite|vollzeit|teilzeit|contract|permanent|visa|intern|interns|temporary|salary|hiring|jobs?|reviews?|views?|skip to|home|menu|sign in|back|about|benefits?|description|overview|location|department|team|full time|cdi|cdd|hours?|new|urgent|featured|multiple|h1b|relocation|profile|insights|matches|connections?|people|we|our|you|the role|job details|responsibilities)(?!\w)|[$€£]|\d{4,}|\?|!$|:$|^\W*$|^\d",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"[.!?]\s|[.!?]$|(?<!\w)(?:we|you|our|your|is|are|will|wir|nous|usted)(?!\w)", re.IGNORECASE
)
STOP = re.compile(
    r"\s+(?:to\s|who\s|that\s|with\s|for\s|in\s|at\s|based\s|based$|für\s|der\s|die\s|mit\s|pour\s|qui\s|para\s|que\s|per\s|che\s|voor\s|die\s|met\s|am\s|und\s|as\s|join|located)|[,;(:]\s?|\s[–—-]\s"
)
ADJECTIVES = re.compile(
    r"^(?:(?:talented|experienced|passionate|world-class|modern|great|motivated|strong|skilled|ambitious|enthusiastic|creative|awesome|amazing|smart|full-time|part-time|dedicated|seasoned|highly|proven|new|first|additional|another|erfahrene[nr]?|motivierte[nr]?|engagierte[nr]?)\s+)+",
    re.IGNORECASE,
)
TECH = re.compile(
    r"(?<!\w)(?:ruby|rails|python|django|java|javascript|php|scala|react|angular|node|ios|android|golang|backend|frontend|front-end|back-end|full-?stack|data|sysadmin|unix|linux|web|mobile|ux|ui|qa|several|various|senior|junior|lead|san|new york|london|seeking|wanted|needed)(?!\w)",
    re.IGNORECASE,
)
DOMAIN = re.compile(r"[A-Za-z][\w-]{1,30}\.(?:com|io|co|net|org|ai|de|fr|eu|app|dev|tv)")
LINK = re.compile(r"[(\[<]?(?:https?://|www\.)[^\s|)\]>]{1,300}[)\]>]?")
SEVERAL = re.compile(
    r"\b(?:roles|positions|developers,|engineers,|multiple|various|several|openings|jobs)\b",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"(?:we|i|our|the company|my|this|it|they|he|she|who|what|a|an|client|someone|anyone|startup|team|company|stealth\w*)\b",
    re.IGNORECASE,
)
WE_SEEK = re.compile(
    r"^(?i:we(?:'re| are)(?: currently| now)? (?:hiring|looking for|seeking|recruiting)|wir suchen(?: ab sofort)?|nous recherchons|buscamos|cerchiamo|wij zoeken|we zoeken|procuramos)\s+(?i:an?|our first|eine[nr]?|une?|una?|uno|een|uma?)\s+(?P<rest>[^.!?\n]{3,100})"
)
POST = re.compile(r"\s+[-–]\s+job post$", re.IGNORECASE)
SAVE_IT = re.compile(r"Save (?=\S.{2,79} at \S.{1,59}$)")
OTHER_JOBS = re.compile(
    r"^[ \t]*(?:set alert for similar jobs|(?:more|similar|related|other) jobs(?: .{1,40})?|people also viewed|jobs? you (?:may|might) .{3,30}|ähnliche (?:jobs|stellen\w*)|offres similaires|empleos similares|vergelijkbare vacatures)[ \t]*:?$",
    re.IGNORECASE | re.MULTILINE,
)
CHROME = re.compile(
    r"(?:skip to (?:main )?content|home|my network|jobs?|messaging|notifications|share|save(?: job)?|saved|apply(?: now| on company site)?|easy apply|show more(?: options)?|show less|follow|sign in|log ?in|menu|back(?: to (?:search|jobs|results))?|report(?: this)? job|close|print|next|previous|search|see (?:more|all)[\w ]{0,20}|.{1,60}\blogo|promoted(?: by hirer)?.{0,60}|(?:wir suchen|we(?:'re| are) hiring|stellenangebot|stellenanzeige)(?: ab sofort| now)?[:!.…]*|matches your job preferences.{0,80}|actively (?:hiring|reviewing).{0,40}|here's how the job details align.{0,60}|postuler|jetzt bewerben|bewerben|merken|teilen|speichern|zurück|enregistrer|partager|inscribirme|guardar|compartir|candidati(?: ora)?|salva|condividi|solliciteren|bewaren|delen|candidatar-me|partilhar)",
    re.IGNORECASE,
)
