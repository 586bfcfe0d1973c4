"""Note facts that scams often share, each with its quote: facts, never a verdict."""

from __future__ import annotations

import re
from typing import Literal, cast

from showup.exchange.formats.pasted.links import hosts
from showup.exchange.formats.pasted.names import akin, domain_of, is_free, is_neutral
from showup.exchange.formats.pasted.words import Words, phrase
from showup.exchange.records import Found, Mark, Person

_Fact = Literal["money", "chat handle", "domain differs", "asks for documents", "no interview"]
_SAYS: dict[str, str] = {
    "money": "The message speaks of paying, being sent a cheque, or buying something first.",
    "chat handle": "It moves the conversation to a chat app.",
    "asks for documents": "It asks for identity or bank papers.",
    "no interview": "It offers work without an interview.",
}
# An identity card to be shown at the door is no copy to be sent.
_BROUGHT = re.compile(
    r"\b(?:bring|carry|front desk|security|mitbring|bringen sie|munissez|munir|prévoy|prévoir|présenter|apporte|trae|traer|acud"
    r"|portare|porti con|esibire|meenemen|neem|meebrengen|legitim)",
    re.IGNORECASE,
)
_AMOUNT = r"(?:[$€£]\s?\d[\d.,']*|\d[\d.,']*\s?(?:eur\b|euros?\b|usd\b|us dollars?\b|dollars?\b|gbp\b|pounds?\b|chf\b|[€$£]))"
_SENDS: dict[str, str] = {
    "en": r"send|transfer|wire|deposit|remit|forward|pay|return",
    "de": r"überweis\w*|sende\w*|schick\w*|zahl\w*|bezahl\w*|einzahl\w*",
    "fr": r"envoy\w+|vers(?:er|ez)|pay(?:er|ez)|vir(?:er|ez)|régl\w+|rembours\w+",
    "es": r"env[ií]\w+|pag(?:ar|ue|a|es)|transfi\w+|transfer\w+|abon\w+|ingres\w+",
    "it": r"invi\w+|pag(?:are|hi|a)|vers(?:are|i|a)|bonific\w+",
    "nl": r"stuur\w*|sturen|betaal\w*|betalen|maak|overmak\w*|stort\w*",
}
_OURSELVES = re.compile(
    r"\b(?:we|we'll|i|i'll|company|wir|ich|nous|on|je|nosotros|noi|wij|ik|salary|gehalt|salaire|salario|stipendio|salaris)\b",
    re.IGNORECASE,
)
_WAGE = re.compile(
    r"\s?(?:an|a|per|pro|je|par|al|a la|all'|p\.|/)\s?(?:hour|day|week|month|year|annum|a\.|stunde|tag|woche|monat|jahr|heure|jour|mois|an\b"
    r"|hora|día|mes|año|ora|giorno|mese|anno|uur|dag|maand|jaar)|\s?(?:gross|brut\w*|net\w*|lord\w*|bruto)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s|\n\s*\n|\n\s*[-*]\s")


def marks_of(own: str, words: Words) -> tuple[Mark, ...]:
    """Return the facts the text itself states."""
    found: list[Mark] = []
    for fact, pattern in words.marks:
        match = phrase(rf"(?<!\w)(?:{pattern})").search(own)
        if (
            match is None
            or _denied(own, match.start(), words)
            or (fact == "asks for documents" and _BROUGHT.search(_sentence(own, match.start())))
        ):
            continue
        quote = _sentence(own, match.start())
        found.append(Mark(cast("_Fact", fact), quote, _SAYS[fact]))
    paid = _paid(own, words)
    if paid and not any(mark.fact == "money" for mark in found):
        found.append(Mark("money", paid, _SAYS["money"]))
    return tuple(found)


def _paid(own: str, words: Words) -> str:
    """Return the sentence in which the reader is to send a sum of money, or ""."""
    for match in phrase(rf"\b(?:{_SENDS[words.code]})(?: [^\W\d]+){{0,4}} {_AMOUNT}").finditer(own):
        before = own[max(0, match.start() - 30) : match.start()]
        clause = re.split(r"[.!?,;\n]", before)[-1]
        ours = _OURSELVES.search(f"{clause}{match.group()}")
        if not (ours or _WAGE.match(own, match.end()) or _denied(own, match.start(), words)):
            return _sentence(own, match.start())
    return ""


def domain_marks(
    sender: Person | None, employer: Found | None, agency: Found | None, text: str
) -> tuple[Mark, ...]:
    """Return the fact that sender or links and the named employer have different domains."""
    if sender is None or employer is None or not sender.address:
        return ()
    domain = domain_of(sender.address)
    if is_free(domain):
        says = f"{employer.value} is named, but the address is one anybody can have ({domain})."
        return (Mark("domain differs", sender.address, says),)
    if agency is not None or is_neutral(domain) or not domain or akin(employer.value, domain):
        return ()
    if (
        any(akin(employer.value, domain_of(f"x@{host}")) for host in hosts(text))
        or employer.quote != sender.address
    ):
        says = f"{employer.value} is named, but the address ends in {domain}."
        return (Mark("domain differs", sender.address, says),)
    return ()


def _denied(text: str, at: int, words: Words) -> bool:
    """Whether the sentence says that nothing of the kind is asked: "we never ask for ..."."""
    before = re.split(r"[.!?\n]\s", text[max(0, at - 70) : at])[-1]
    return bool(phrase(rf"\b(?:{words.cues.negation})\b(?:\W+\w+){{0,6}}\W*$").search(before))


def _sentence(text: str, at: int) -> str:
    start = max(
        (m.end() for m in _SENTENCE.finditer(text, max(0, at - 300), at)), default=max(0, at - 300)
    )
    end = _SENTENCE.search(text, at)
    stop = min(end.start() if end else len(text), at + 300)
    return re.sub(r"\s+", " ", text[start:stop]).strip(" -*")
