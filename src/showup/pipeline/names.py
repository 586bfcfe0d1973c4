"""Names of employers, roles and domains, made comparable."""

from __future__ import annotations

import re
import unicodedata

_LEGAL_TEXT = (
    "ab ag aps as asa bhd bv co company corp corporation cv eg ek ev gbr gmbh inc incorporated "
    "kg kgaa kk lda limited llc llp lp ltd ltda mbh nv oy oyj plc pte pty sa sarl sas sasu sca se "
    "sl slu spa spzoo srl sro ug vof zrt and haftungsbeschraenkt haftungsbeschrankt"
)
_LEGAL = frozenset(_LEGAL_TEXT.split())
_LEGAL_FIXED = re.compile(r"株式会社|有限会社|合同会社|有限公司|股份|주식회사|\(株\)|㈱")
_ROLE_NOISE = re.compile(r"\([^)]*\)|\b[mwfdxhvn](?:\s*/\s*[mwfdxhvn])+\b", re.IGNORECASE)
_ACCENTS = re.compile(r"[\u0300-\u036f]")  # Latin's; other scripts' marks make other letters

# Many people write from these, so the address says nothing about the employer.
_SHARED_TEXT = (
    "gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com yahoo.com "
    "ymail.com icloud.com me.com aol.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de "
    "proton.me protonmail.com posteo.de mailbox.org orange.fr free.fr laposte.net wanadoo.fr "
    "sfr.fr libero.it virgilio.it tiscali.it ziggo.nl kpnmail.nl telefonica.net qq.com 163.com "
    "fastmail.com zoho.com btinternet.com yandex.ru mail.ru "
    "greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workable.com workablemail.com "
    "smartrecruiters.com myworkday.com myworkdayjobs.com icims.com recruitee.com personio.de "
    "personio.com teamtailor.com teamtailor-mail.com jobvite.com bamboohr.com breezy.hr "
    "successfactors.com taleo.net softgarden.io onlyfy.io rexx-systems.com jazzhr.com "
    "calendly.com cal.com savvycal.com goodtime.io modernloop.io zoom.us microsoft.com "
    "linkedin.com xing.com indeed.com indeedemail.com stepstone.de glassdoor.com monster.com "
    "welcometothejungle.com infojobs.net"
)
_SHARED = frozenset(_SHARED_TEXT.split())
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "gov", "edu"})


def employer_key(name: str) -> str:
    """Return an employer's name without case, accents, punctuation and legal form."""
    plain = _plain(_LEGAL_FIXED.sub(" ", name)).replace("&", " and ").replace("+", " and ")
    words = re.sub(r"[^\w\s]", " ", re.sub(r"(?<=\w)[.'’](?=\w|\s|$)", "", plain)).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    bare = list(words)
    while bare and bare[-1] in _LEGAL:
        bare.pop()
    return " ".join(bare or words)


def role_key(name: str) -> str:
    """Return a role without case, accents, punctuation and gender notes."""
    return " ".join(re.sub(r"[^\w\s+#]", " ", _plain(_ROLE_NOISE.sub(" ", name))).split())


def own_domain(address: str) -> str:
    """Return the domain of an address that belongs to one employer, "" for a shared one."""
    domain = address.rpartition("@")[2].strip().strip(".>").casefold()
    labels = domain.split(".")
    if len(labels) < 2:  # noqa: PLR2004  a domain has a name and an ending
        return ""
    short = labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2  # noqa: PLR2004  co.uk
    owned = ".".join(labels[-3:] if short else labels[-2:])
    yahoo = labels[0] == "yahoo" or owned.startswith("yahoo.")
    return "" if owned in _SHARED or yahoo else owned


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", parts))
