"""How mail programs head a forwarded message, in six languages."""

from __future__ import annotations

import re

FROM = ("from", "von", "de", "da", "van", "expéditeur", "remitente", "mittente", "afzender")
SENT = (
    "date", "sent", "datum", "gesendet", "verzonden", "envoyé", "fecha", "enviado", "enviado el",
    "data", "inviato", "gesendet am", "envoyé le", "verzonden op",
)  # fmt: skip
TO = ("to", "an", "à", "a", "para", "aan", "per", "destinataire", "destinatario", "pour")
SUBJECT = ("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "sujet")
OTHER = (
    "cc", "bcc", "kopie", "copie", "copia", "reply-to", "antwort an", "répondre à", "rispondi a",
    "responder a", "antwoord aan", "importance", "wichtigkeit", "priorité", "when", "where",
    "attachments", "anlagen", "bijlagen",
)  # fmt: skip

FIELD = {
    **dict.fromkeys(FROM, "from"),
    **dict.fromkeys(SENT, "sent"),
    **dict.fromkeys(TO, "to"),
    **dict.fromkeys(SUBJECT, "subject"),
    **dict.fromkeys(OTHER, "other"),
}
# Gmail, Thunderbird, Outlook and Apple Mail, in this order, language by language.
_SPOKEN = (
    r"forwarded message|weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado|"
    r"messaggio inoltrato|doorgestuurd bericht|original message|urspr[üu]ngliche nachricht|"
    r"original[- ]nachricht|message d['’]origine|mensaje original|messaggio originale|"
    r"oorspronkelijk bericht|original appointment|ursprünglicher termin"
)
_APPLE = (
    r"begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|"
    r"d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|inicio del mensaje reenviado|"
    r"inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht"
)
MARKER = re.compile(
    rf"^[>\s]{{0,20}}(?:[-_*]{{2,40}}\s{{0,5}}(?:{_SPOKEN})\s{{0,5}}[-_*:]{{0,40}}|(?:{_APPLE})\s?:?)\s*$",
    re.IGNORECASE,
)
RULE = re.compile(r"^[>\s]{0,20}(?:_{5,200}|-{5,200})\s*$")
HEADING = re.compile(
    r"^[>\s]{0,20}\*{0,2}([^\W\d_][^\W\d_ '-]{0,5}[\w '-]{0,14}?)\s?:\*{0,2}(?:\s+(.*))?$"
)

MONTHS = {
    "jan": 1, "ene": 1, "gen": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "maa": 3,
    "mrt": 3, "apr": 4, "avr": 4, "abr": 4, "may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6,
    "juin": 6, "giu": 6, "jul": 7, "juil": 7, "lug": 7, "aug": 8, "aoû": 8, "aou": 8, "ago": 8,
    "sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "nov": 11, "dec": 12, "dez": 12,
    "déc": 12, "dic": 12,
}  # fmt: skip
