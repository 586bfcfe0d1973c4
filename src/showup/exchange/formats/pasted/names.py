"""The shapes of names: companies, people, domains."""

from __future__ import annotations

import re
import unicodedata

UPPER = "A-ZÀ-ÖØ-ÞĀŁŚŠŽČ"
_WORD = rf"[{UPPER}0-9][\w'’&+.-]{{0,40}}[\w&+]|[{UPPER}]"
COMPANY = rf"(?:(?:[Gg]emeente|[Mm]airie de|[Vv]ille de|[Aa]yuntamiento de|[Cc]omune di|[Ss]tadt) )?(?:{_WORD})(?:(?: | & | and (?=[A-Z])| und (?=[A-Z])| y (?=[A-Z])| e (?=[A-Z])| et (?=[A-Z])| en (?=[A-Z])| of (?=[A-Z])| for (?=[A-Z])| de (?:la )?(?=[A-Z])| van (?:der |de )?(?=[A-Z])| di (?=[A-Z])| del (?=[A-Z])| della (?=[A-Z])| des (?=[A-Z])| du (?=[A-Z])| d'(?=[A-Z])| dei (?=[A-Z])| für (?=[A-Z]))(?:{_WORD})){{0,4}}"
PERSON = rf"[{UPPER}][\w'’-]+(?: [{UPPER}]\.?| (?:de la|de|van der|van den|van de|van|von der|von|di|del|della|da|dos|el|al|ten|ter|O'))?(?: [{UPPER}][\w'’-]+){{1,2}}"
SUFFIX = re.compile(
    r"\b(?:GmbH(?: & Co\. KG)?|gGmbH|AG|SE|KG|mbH|e\.\s?V\.|Ltd\.?|Limited|LLP|PLC|plc|Inc\.?|LLC|Corp\.?"
    r"|S\.?L\.?U?\.?|S\.?A\.?(?:S\.?|R\.?L\.?)?|SARL|SAS|S\.?p\.?A\.?|S\.?r\.?l\.?|Srl|SpA|B\.?V\.?|N\.?V\.?|Coop\.?|SCOP|ETI)(?=[\s,.|)]|$)"
)
LEGAL = re.compile(rf"(?P<name>{COMPANY}),?[ ]{SUFFIX.pattern}")

FREE_MAIL = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "yahoo.com",
        "yahoo.fr",
        "yahoo.es",
        "yahoo.it",
        "icloud.com",
        "me.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "web.de",
        "t-online.de",
        "freenet.de",
        "proton.me",
        "protonmail.com",
        "mail.com",
        "orange.fr",
        "laposte.net",
        "free.fr",
        "wanadoo.fr",
        "sfr.fr",
        "libero.it",
        "virgilio.it",
        "tiscali.it",
        "alice.it",
        "ziggo.nl",
        "kpnmail.nl",
        "planet.nl",
        "zoho.com",
        "yandex.com",
        "mail.ru",
        "tutanota.com",
        "hotmail.es",
        "hotmail.fr",
        "hotmail.it",
        "outlook.es",
        "outlook.fr",
        "outlook.de",
        "freemail.example",
    ]
)
SYSTEMS = frozenset(
    [
        "greenhouse",
        "greenhouse-mail",
        "lever",
        "hire.lever",
        "workday",
        "myworkday",
        "calendly",
        "smartrecruiters",
        "ashbyhq",
        "ashby",
        "workable",
        "teamtailor",
        "personio",
        "recruitee",
        "bamboohr",
        "icims",
        "jobvite",
        "taleo",
        "successfactors",
        "breezy",
        "jazzhr",
        "join",
        "softgarden",
        "onlyfy",
        "rexx",
        "welcomekit",
        "welcometothejungle",
        "infojobs",
        "indeed",
        "linkedin",
        "stepstone",
        "xing",
        "monster",
        "glassdoor",
        "google",
        "outlook",
        "office365",
        "zoom",
        "cal",
        "goodtime",
        "hirevue",
        "homerun",
        "flatchr",
        "taleez",
        "factorial",
        "in-recruiting",
        "altamira",
        "zohorecruit",
        "bizneo",
        "magnet",
        "prescreen",
        "microsoft",
        "doodle",
        "savvycal",
        "codility",
        "hackerrank",
        "codesignal",
        "testgorilla",
        "docusign",
    ]
)
_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
_HOST = 2  # a name and its top level
_SAYS_LITTLE = 3  # letters
_PARTLY = 0.6
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu"])
_ROLE_BOXES = re.compile(
    r"(?:no-?reply|careers?|jobs?|hr|recruit\w*|talent|hiring|bewerbung\w*|personal|karriere|info"
    r"|rrhh|seleccion|selezione|recrutement|werving|team|people|notification\w*|interviews?|alerts?"
    r"|hello|contact|office|support|mail|news\w*|empleo|lavoro|solicitaties|candidat\w*)",
    re.IGNORECASE,
)
_NOT_A_PERSON = re.compile(
    r"^(?:ihre?[nrsm]?|unsere?[nrsm]?|deine?[nrsm]?|segreteria|risorse|ressources|coucou|salut|hoi|hee|bolsa|hi|hey|hello|dear|hallo|liebe\w?|sehr|bonjour|hola|ciao|beste|geachte|cher|chère|buongiorno|gentile|buenos|estimad\w|guten|good|caro|cara|querid\w|dag|freundliche\w?|mit|viele|beste\w?|liebe\w?|herzliche\w?|schöne|salutations|bien|meilleures|belle|un|una|saludos|distinti|met|hartelijke|veel|warme|groeten|thank|thanks|herrn?|frau|mrs?|ms|mme|sra?|mag|lic|madame|monsieur|il|le|la|the|der|die|das|our|banca|sent|gesendet|phone|date|datum|when|where|what|ort|lieu|lugar|luogo|studio|grupo|gruppo|groupe|cabinet)\b|\b(?:team|careers?|recruit\w*|talent|hr|human|jobs?|karriere|bewerb\w+|noreply|no-reply|GmbH|AG|Ltd|Inc"
    r"|housing|logistics|analytics|foundation|trust|council|college|consulting|solutions|systems|technologies|technology|partners|studios?|media|energy|foods?|capital|motors|films|traders|labs?|software|security|insurance|properties|homes|lettings|nursery|bakery|brewery|garage|surgery|clinic|library|museum|association|society|charity|institute|laboratories|engineering|industries|holdings|international|ventures|limited|cooperative|logistik|werkstätten|kliniken|klinik|stiftung|werke|bau|verlag|apotheke|kanzlei|clinique|pharmacie|boulangerie|mutuelle|librairie|clínica|farmacia|panadería|talleres|librería|ospedale|cantina|officina|panetteria|ziekenhuis|bakkerij|apotheek|zorggroep|woningcorporatie|alerts?|news|group|gruppe|personal\w*|people|department|abteilung|service\w*|hiring|equipo|équipe"
    r"|mairie|ville|minist\w+|gemeente|stadt|universit\w+|klinikum|hospital|fundaci[oó]n|fondazione|stichting|banc[ao]|banque|bank|hotel|école|school|verein|\w*leit(?:ung|er\w*)|einkauf|vertrieb|house|haus|gesti[oó]n|humana|recursos|direzione|direcci[oó]n|direction|selectiecommissie|commissie|empleo|academy|events?|notifications?|candidat\w*|selecci[oó]n|selezione|recrutement|werving|acquisition|manager"
    r"|director|engineer\w*|officer|head|lead|leiter\w*|office|street|straße|road|monday|tuesday|wednesday"
    r"|thursday|friday|google|meet|zoom|teams|microsoft|webex|interview|dear|hello|kind|best|regards"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|floor"
    r"|responsable|directeur|directrice|directora?|jefe|jefa|consultant\w*|partner|developer|analyst\w*"
    r"|specialist|coordinator|assistant|adviseur|medewerker|hoofd|responsabile|direttore|direttrice)\b",
    re.IGNORECASE,
)


def domain_of(address: str) -> str:
    """Return the registrable part of an address's domain: "acme.example" or ""."""
    host = address.rpartition("@")[2].lower().strip(".> ")
    parts = [part for part in host.split(".") if part]
    if len(parts) < _HOST:
        return ""
    take = 3 if len(parts) > _HOST and parts[-2] in _SECOND_LEVEL else 2
    return ".".join(parts[-take:])


def is_neutral(domain: str) -> bool:
    """Whether a domain is free mail or a hiring system's and so names no employer."""
    parts = domain.split(".")
    return domain in FREE_MAIL or parts[0] in SYSTEMS


def is_free(domain: str) -> bool:
    """Whether anybody can have an address there."""
    return domain in FREE_MAIL


def key(name: str) -> str:
    """Return a company's name for comparing: no legal form, no case, no punctuation."""
    bare = SUFFIX.sub(" ", name)
    return re.sub(r"[\W_]+", "", bare).lower()


def akin(name: str, domain: str) -> bool:
    """Whether a domain looks like a company's own."""
    mine, theirs = key(name), re.sub(r"[\W_]+", "", domain.split(".", maxsplit=1)[0])
    if not mine or not theirs:
        return False
    words = [re.sub(r"[\W_]+", "", word) for word in name.lower().split()]
    long = [word for word in words if len(word) > _SAYS_LITTLE]
    initials = "".join(word[:1] for word in words)
    folded = _fold(mine)
    return (
        theirs in folded
        or folded in theirs
        or any(_fold(word) in theirs for word in long)
        or (len(initials) > 1 and theirs.startswith(initials))
    )


def likeness(name: str, domain: str) -> float:
    """Return how much of a name and a domain is the same, from 0 to 1."""
    if not akin(name, domain):
        return 0.0
    mine, theirs = _fold(key(name)), re.sub(r"[\W_]+", "", domain.partition(".")[0])
    if _fold(re.sub(r"[\W_]+", "", name.lower().split()[0])) == theirs:
        return max(_PARTLY, len(theirs) / len(mine))
    if mine in theirs or theirs in mine:
        return min(len(mine), len(theirs)) / max(len(mine), len(theirs))
    return _PARTLY


def is_person(name: str) -> bool:
    """Whether a name is a human's rather than a team's or a title."""
    return bool(re.fullmatch(PERSON, name.strip())) and not _NOT_A_PERSON.search(name)


def is_role_box(address: str) -> bool:
    """Whether an address is a team's."""
    return bool(_ROLE_BOXES.match(address.partition("@")[0]))


def _fold(word: str) -> str:
    """Spell a word as a domain would: ü as ue, other accents dropped."""
    for umlaut, spelt in _UMLAUTS:
        word = word.replace(umlaut, spelt)
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
