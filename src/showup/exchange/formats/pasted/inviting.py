"""Sentences that invite the reader in person to a talk, or move it, whatever it is about."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.words import phrase
from showup.exchange.records import Kind

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
# The same among people who don't write letters.
_CASUAL = r"\b(?:wanna|fancy|up for|do you want to|want to|free for|time for) (?:\w+ ){0,2}?(?:(?:hop|jump|get) on an? |an? )(?:(?:quick|short|brief|phone|video) ){0,2}(?:call|chat|zoom|interview)\b"
_MOVED = r"\b(?:push|bump|move|shift|nudge|postpone|reschedule|rearrange) (?:back )?our (?:\w+ )?(?:call|chat|talk|conversation|interview)\b"
_AT_ANOTHER = r"\b(?:same time|instead)\b[^.!\n]{0,30}\?"
_FITS = r"\b(?:can|could|would) (?:you|u|ya) (?:do|make|manage)\b|\b(?:ok|okay|any good|works?|suits?|alright)(?: for (?:you|u))?\s?\?|\bhow(?:'s| is| about)\b"
_FEW, _FEWEST = 160, 40  # characters of a line somebody pastes alone; of a time and little else
# What is shown or sold there: then it is no talk with whom they may take on.
_SOLD = re.compile(
    r"\b(?:webinar\w*|demo\w*|newsletter|rabatt|angebot|produkt\w*|product\w*|producto\w*|prodott\w+|produit\w*|software|solution\w*|lösung\w*"
    r"|member\w*|mitglied\w*|investor\w*|customer\w*|kund\w+|client\w*|klant\w*|versicherung\w*|insurance|elternabend|eltern|parents?|school|schule"
    r"|patient\w*|ärzt\w*|arzt\w*|termin beim|study|studie|umfrage|survey)\b",
    re.IGNORECASE,
)


def told_in_person(text: str, code: str, *, times: int, bare: bool) -> Kind | None:
    """Return what a text asks of its reader, where no word of hiring tells; None where nothing.

    `bare` is a text without sender or subject: whoever pasted it knows that it is about a talk,
    so that "can you do tues arvo?" is enough. Texts on what is sold or treated ask for nothing.
    """
    if _SOLD.search(text):
        return None
    english = code == "en"
    if english and phrase(_MOVED).search(text):
        return "reschedule"
    if times and (
        phrase(_PATTERNS[code]).search(text) or (english and phrase(_CASUAL).search(text))
    ):
        return "invitation"
    if not (english and bare and times and len(text) <= _FEW):
        return None
    if phrase(_AT_ANOTHER).search(text):
        return "reschedule"
    return "invitation" if len(text) <= _FEWEST or phrase(_FITS).search(text) else None
