"""Headings that no list has: what their words make together, in the order in which it settles."""

from __future__ import annotations

import re

from showup.exchange.formats.sheets.words.headings import plain

_PAY = r"salar|\bpay\b|\bctc\b|\bwages?\b|compensation|gehalt|lohn|salaire|remunera|sueldo|stipend|salaris|\bral\b"
_SENT = (
    r"appl(ied|y|ying|ication)|submi|\bsent\b|bewerb|candidat|postul|solicit|inscri|enviad|envoy"
    r"|inviat|verstuurd|abgeschickt|apliqu|aplique|\bcv\b|resume|lebenslauf"
)
_WHEN = r"date|\bday\b|when|\bon\b|\bat\b|datum|fecha|\bdata\b|\ble\b|\bam\b|\bop\b|\bil\b|\bem\b|\braus\b|\bweg\b"
_MEETING = r"interview|\bround\b|gesprach|entretien|entrevista|colloqui|gesprek|phone screen"
# (family, words it must have all of, words it may not have)
_RULES = (
    ("employer", (r"(company|employer|firm|organi[sz]ation) name|name of (the )?(company|employer|firm|organi[sz]ation)",), r""),
    ("link", (r"\burl\b|\blink\b|\blien\b|enlace",), r"resume|\bcv\b|company|linkedin|contact|portfolio|cover|recruiter|meeting|zoom"),
    ("pay_low", (_PAY, r"\bmin|\blow|\bfrom\b|\bab\b|\bvon\b|\bdesde\b|\bfloor\b"), r""),
    ("pay_high", (_PAY, r"\bmax|\bhigh|\bto\b|\bbis\b|\bhasta\b|\bceil"), r""),
    ("pay_currency", (_PAY, r"currency|wahrung|devise|moneda|moeda|valuta"), r""),
    ("pay_period", (_PAY, r"period|frequency|\btype\b|interval"), r""),
    ("offer_deadline", (r"offer", r"deadline|expir|\bdue\b|answer by"), r""),
    ("deadline", (r"deadline|closing|\bcloses\b|frist|expir|date limite|scadenza|prazo|fecha limite",), r"interview|offer"),
    ("follow_up", (r"follow|remind|relance|wiedervorlage|\bnext\b|nachfass",), r""),
    ("days_since", (r"days", r"since|waiting|elapsed"), r""),
    ("second_interview", (_MEETING, r"\b[2-9]|second|third|final|zweit|deuxieme|segund|tweede"), r"note|question|prep|feedback|type|count|number|\bwith\b|\bname\b"),
    ("interview", (_MEETING,), r"note|question|prep|feedback|type|count|number|\bwith\b|\bname\b|link|stage|status"),
    ("rejection", (r"reject|absage|\brefus|rechaz|rifiut|afwijz|recusa",), r"reason|why|time|days|grund|motif"),
    ("offer", (r"\boffer\b|zusage",), r"amount|detail|declin|letter|accept|salar|\bpay\b"),
    ("response", (r"respon[sd]|heard|\breply|replied|reponse|respuesta|resposta|risposta|ruckmeldung|reactie|\bretorno|\bretour\b",), r"time|days|rate|\bno\b|responsib"),
    ("posted_on", (r"posted|published|veroffentlicht|publie|publicad", _WHEN), r""),
    ("saved_on", (r"\bfound\b|\bsaved\b|\badded\b|discovered|bookmarked|gefunden", _WHEN), r"\bsite\b|via"),
    ("last_on", (r"\blast\b|latest|updated|modified|letzte", _WHEN + r"|contact|action|activity|update"), r"name"),
    ("last_on", (r"status|outcome|result|\bstage\b|contacted again", r"date|\bon\b"), r""),
    ("source", (r"\bsource\b|\bmode d ?envoi|platform|plattform|portal|\bboard\b|quelle|fuente|\bmode of\b|\bhow\b|method|channel|\bvia\b|through|where (i )?found|applied (from|using)",), r"link|\burl\b|video|interview"),
    ("applied_on", (_SENT, _WHEN), r"status|stage|salar|letter"),
    ("remote", (r"remote|hybrid|\bwfh\b|home ?office|teletrav|teletrab|work ?(place|mode|model|setup|arrangement)",), r""),
    ("stage", (r"status|\bstage\b|outcome|result|progress|statut|estado|\bstato\b|ergebnis|\besito|situac|\betape|\betapa",), r"date|time|company|marital|visa|funding"),
    ("agency", (r"agenc|agentur|staffing|headhunt",), r"contact|name of contact"),
    ("employer", (r"company|employer|organi[sz]|\bfirma?\b|institution|entreprise|societe|organisme|unternehmen|arbeitgeber|empresa|azienda|bedrijf|werkgever",), r"type|size|industry|site|rating|sector|info|about|research|culture|contact|link|location|mail|value|stage|\bhq\b|note|kind|phone|address|description"),
    ("title", (r"title|position|\broles?\b|\bpost\b|vacanc|designation|opening|poste|intitule|stelle|puesto|\bcargo\b|\bvaga\b|posizione|ruolo|functie|vacature|\bjob\b",), r"type|level|descri|location|\bid\b|number|\bnr\b|site|board|link|salar|famil|categor|note|status|date|clos|code|\bref|requir|market|filled|search"),
    ("place", (r"location|\bcity\b|country|\btown\b|region|\bville\b|\bort\b|stadt|ciudad|citta|cidade|plaats|\blieu\b|standort",), r"type"),
    ("pay", (_PAY,), r"note|negot|review"),
    ("contact", (r"recruiter|contact|hiring manager|e ?mail|phone|ansprech|interviewer|recruteur",), r"date|\blast\b|contacted"),
    ("resume", (r"resume|\bcv\b|lebenslauf|curricul",), r"date"),
    ("description", (r"descri|requirement|responsibilit|skill|qualification",), r""),
    ("notes", (r"\bnotes?\b|comment|remark|bemerk|notiz|thoughts|opmerk",), r""),
    ("contract", (r"contract|employment type|vertrag|contrat",), r""),
    ("level", (r"seniority|\blevel\b|experience",), r"english|interest|excite"),
    ("rating", (r"rating|interest|excite|priorit|\bstars?\b|enthus",), r"company rating|glassdoor"),
)  # fmt: skip
_GUESSES = tuple(
    (family, tuple(re.compile(part) for part in parts), re.compile(never) if never else None)
    for family, parts, never in _RULES
)


def guesses(heading: str) -> tuple[str, ...]:
    """Return what a heading may mean by its words alone, the likeliest first."""
    said = plain(heading)
    return tuple(
        family
        for family, parts, never in _GUESSES
        if all(part.search(said) for part in parts) and not (never and never.search(said))
    )[:2]
