"""Sentences that invite the reader in person to a talk, whatever it is about: six languages."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.words import phrase

_GERMAN_TALK = r"(?:zu einem|zum) (?:[\w-]+ ){0,3}?(?:[\w-]*(?:gespräch|interview)|\w*call|telefonat|austausch)\w*"
_PATTERNS = {
    "en": r"\binvit(?:e|ing) you (?:\w+ ){0,2}?(?:to|for) (?:an? )(?:[\w-]+ ){0,3}?(?:interview|talk|conversation|chat|call|meeting|discussion)\b",
    "de": (
        rf"\b(?:laden|lade) (?:wir |ich )?(?:sie|dich) [^.!?]{{0,40}}?{_GERMAN_TALK}[^.!?]{{0,60}}?\bein\b"
        rf"|\b(?:sie|dich) (?:\w+ ){{0,3}}?{_GERMAN_TALK}[^.!?]{{0,60}}?\bein(?:zu)?laden"
    ),
    "fr": r"\b(?:vous|te) (?:inviter|invitons|invite|convier|convions|proposer|proposons) (?:\w+ ){0,2}?(?:à )?une? (?:\w+ ){0,2}?(?:entretien|échange|appel|rendez-vous|conversation|entrevue|visio\w*)\b",
    "es": r"\binvitar(?:le|te|la|lo|les)? (?:\w+ ){0,2}?a una? (?:\w+ ){0,2}?(?:entrevista|conversación|charla|llamada|videollamada|reunión)\b",
    "it": r"\binvitar(?:la|ti|vi) (?:\w+ ){0,2}?a(?:d)? un[ao']? ?(?:\w+ ){0,2}?(?:colloquio|incontro|chiamata|videochiamata|conversazione|intervista)\b",
    "nl": (
        r"\b(?:je|u|jou) (?:\w+ ){0,3}?(?:uit(?: te)?nodigen|uit te nodigen) voor een (?:\w+ ){0,2}?\w*(?:gesprek|interview|call|kennismaking)\b"
        r"|\bnodig(?:en)? (?:we |wij |ik )?(?:je|u|jou) (?:\w+ ){0,3}?uit voor een (?:\w+ ){0,2}?\w*(?:gesprek|interview|call|kennismaking)\b"
        r"|\b(?:je|u|jou) (?:\w+ ){0,2}?voor een (?:\w+ ){0,2}?\w*(?:gesprek|interview|call|kennismaking)[^.!?]{0,60}?(?:uit te nodigen|uitnodigen)"
    ),
}  # fmt: skip
# What is shown or sold there: then it is no talk with whom they may take on.
_SOLD = re.compile(
    r"\b(?:webinar\w*|demo\w*|newsletter|rabatt|angebot|produkt\w*|product\w*|producto\w*|prodott\w+|produit\w*|software|solution\w*|lösung\w*"
    r"|member\w*|mitglied\w*|investor\w*|customer\w*|kund\w+|client\w*|klant\w*|versicherung\w*|insurance|elternabend|eltern|parents?|school|schule"
    r"|patient\w*|ärzt\w*|arzt\w*|termin beim|study|studie|umfrage|survey)\b",
    re.IGNORECASE,
)


def invites_in_person(text: str, code: str) -> bool:
    """Tell whether a text invites its reader to a talk, and speaks of nothing sold or treated."""
    return bool(phrase(_PATTERNS[code]).search(text)) and not _SOLD.search(text)
