"""Deadlines that name no day: "by the end of the week", "within two working days"."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.words import phrase
from showup.exchange.records import Question

_NUMBER = r"(?:\d{1,2}|\w{2,8})"
_VAGUE: dict[str, str] = {
    "en": rf"by (?:the )?end of (?:the |this |next )?(?:week|month)|within (?:the next )?{_NUMBER} (?:working |business )?(?:hours|days)|as soon as (?:possible|you can)|\basap\b|at your earliest convenience|early next week",
    "de": rf"bis (?:zum )?ende (?:der|dieser|nächster) woche|bis (?:zum )?wochenende|innerhalb (?:von |der nächsten )?{_NUMBER} (?:werk|arbeits)?(?:tagen|stunden)|so (?:bald|schnell) wie möglich|schnellstmöglich|baldmöglichst|zeitnah",
    "fr": rf"(?:d'ici|avant) (?:la )?fin (?:de (?:la )?semaine|du mois)|(?:sous|dans les) {_NUMBER} ?(?:h\b|heures|jours)(?: ouvrés)?|dès que possible|au plus vite|dans les (?:meilleurs|plus brefs) délais",
    "es": rf"(?:antes de|a) (?:que acabe|finales de|fin de) (?:la |esta )?(?:semana|mes)|en (?:un plazo de |las próximas |los próximos )?{_NUMBER} (?:horas|días)(?: hábiles| laborables)?|lo antes posible|cuanto antes|a la mayor brevedad",
    "it": rf"entro (?:la )?fine (?:della |di questa )?(?:settimana|mese)|entro {_NUMBER} (?:ore|giorni)(?: lavorativi)?|(?:il )?prima possibile|al più presto|quanto prima",
    "nl": rf"(?:voor|aan) het (?:einde|eind) van (?:de|deze) week|binnen {_NUMBER} (?:werkdagen|dagen|uur)|zo (?:snel|spoedig) mogelijk|per omgaande",
}
_ANSWERING = re.compile(
    r"repl|respon|answer|let (?:me|us) know|confirm|accept|sign|return|submit|send|book|choose"
    r"|antwort|rückmeld|bescheid|bestätig|melden|senden|schick|unterschr|buch"
    r"|répon|répond|retour|confirm|dire|signer|renvoy|envoy"
    r"|respond|respuesta|confírm|dinos|dime|firm|envi|rispo|riscontro|conferm|sapere|invi"
    r"|antwoord|reage|laat|weten|bevestig|stuur|teken",
    re.IGNORECASE,
)
_AROUND = 90  # characters in which the answering must be spoken of


def vague_deadline(text: str, code: str) -> Question | None:
    """Return the question to ask where an answer is wanted by no named day."""
    for match in phrase(rf"(?<!\w)(?:{_VAGUE[code]})").finditer(text):
        near = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        if _ANSWERING.search(near):
            quote = re.sub(r"\s+", " ", match.group())
            return Question("deadline", f"By which day does “{quote}” ask for an answer?", quote)
    return None
