"""Tell apart what a writer says now, the signature, and what is only quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from showup.exchange.formats.pasted.names import is_person
from showup.exchange.formats.pasted.words import ALL

_QUOTED = re.compile(r"\s{0,3}>")
_HEADER = re.compile(
    r"[\s*>]{0,4}(?P<key>from|von|de|da|van|sent|gesendet|date|datum|fecha|enviado|envoy[eé]|data"
    r"|inviato|verzonden|to|an|[aà]|para|aan|cc|subject|betreff|objet|asunto|oggetto|onderwerp"
    r")\s?\*?\s?:\*?\s?(?P<value>.{1,300})",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:on|am|le|el|il|op|em)\b.{4,160}\b(?:wrote|schrieb|a écrit|écrit|escribió|ha scritto"
    r"|scrive|schreef|het volgende geschreven)\b.{0,80}:\s*$",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"\s*-{2,}\s?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original"
    r"|messaggio originale|oorspronkelijk bericht|originele? bericht)\s?-*",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"\s*(?:-{2,}\s?)?(?:begin )?(?:forwarded message|weitergeleitete nachricht"
    r"|anfang der weitergeleiteten (?:nachricht|e-mail)|message transféré|message transmis"
    r"|début du message (?:transféré|réexpédié)|mensaje reenviado|inicio del mensaje reenviado"
    r"|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd"
    r" bericht|fwd:)\s?:?\s*-*\s*$",
    re.IGNORECASE,
)
_FORWARDED_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|rv|reenv|i|doorst|fw)\s?:", re.IGNORECASE)
_FOOTER = re.compile(
    r"(?:confidential|intended (?:only|solely)|privileged|vertraulich|irrtümlich|handelsregister"
    r"|amtsgericht|geschäftsführ|confidentiel|destinataire|confidencial|destinatari|riservat"
    r"|vertrouwelijk|geadresseerde|unsubscribe|abmelden|abbestellen|désabonner|désinscrire"
    r"|darse de baja|cancelar (?:la )?suscripción|disiscriv|annulla l'iscrizione|afmelden"
    r"|uitschrijven|registered (?:in|office)|sent from my|gesendet von mein|envoyé de mon"
    r"|enviado desde mi|inviato da|verzonden (?:vanaf|met) mijn|please consider the environment"
    r"|dit bericht is|equal opportunit|ai sensi|conformément au|de conformidad con|privacy)",
    re.IGNORECASE,
)
_FROM = ("from", "von", "de", "da", "van")
_SENT = ("sent", "gesendet", "date", "datum", "fecha", "enviado", "envoyé", "envoye", "data")
_SENT_TOO = ("inviato", "verzonden")
_SUBJECT = ("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp")
_SIGNATURE_LINES = 14
_HEADERS_NEEDED = 3
_WRAPPED = 100  # characters; a line of a paragraph
_SHORT, _FEW = 66, 6  # a signature's lines
_DEEPEST = 8  # messages inside messages
_PREFACE = 500  # characters a seeker may write above what they forward


@dataclass(frozen=True, slots=True)
class Layout:
    """The regions of a message, each as the lines that stood there."""

    own: str
    signature: str = ""
    footer: str = ""
    history: str = ""
    forwarded: bool = False
    sender: str = ""  # from a forwarded header, as written
    sent: str = ""
    subject: str = ""


@cache
def _closing() -> re.Pattern[str]:
    every = "|".join(words.parts.closing.replace(" ", r"\s") for words in ALL.values())
    return re.compile(
        rf"\s*(?:{every})\s*[,.!;:]*\s*(?:[-*\U0001F600-\U0001F64F])?\s*$", re.IGNORECASE
    )


def lay_out(text: str, *, subject: str = "", depth: int = 0) -> Layout:
    """Split a text into own words, signature, footer and history."""
    if depth > _DEEPEST:
        return Layout(text)
    lines = text.split("\n")
    at, forward = _break(lines, subject)
    if forward is not None:
        headers, below = _headers(lines, forward)
        inner = lay_out("\n".join(_unquote(below)), depth=depth + 1)
        return replace(
            inner,
            forwarded=True,
            sender=_first(headers, _FROM),
            sent=_first(headers, _SENT + _SENT_TOO),
            subject=_first(headers, _SUBJECT),
            history="\n".join([*lines[:forward], inner.history]),
        )
    own = [line for line in lines[:at] if not _QUOTED.match(line)]
    history = [line for line in lines[:at] if _QUOTED.match(line)] + lines[at:]
    if not "".join(own).strip() and history:
        return lay_out("\n".join(_unquote(_headers(history, 0)[1] or history)), depth=depth + 1)
    return _signed(own, "\n".join(history))


def _break(lines: list[str], subject: str) -> tuple[int, int | None]:
    """Return where history starts and, if something is forwarded, on which line."""
    for number, line in enumerate(lines):
        if _FORWARD.match(line):
            return number, number + 1
        if _ORIGINAL.match(line):
            return _start(lines, number, number + 1, subject)
        if _is_header_block(lines, number):
            return _start(lines, number, number, subject)
        joined = line + " " + (lines[number + 1] if number + 1 < len(lines) else "")
        if _WROTE.match(line.strip()) or (
            len(line) < _WRAPPED and _WROTE.match(joined.strip()[:300])
        ):
            return _start(lines, number, None, subject)
    return len(lines), None


def _start(
    lines: list[str], number: int, headers: int | None, subject: str
) -> tuple[int, int | None]:
    above = "\n".join(line for line in lines[:number] if not _QUOTED.match(line)).strip()
    forwards = bool(_FORWARDED_SUBJECT.match(subject)) or not above
    if headers is not None and forwards and len(above) <= _PREFACE:
        return number, headers
    return number, None


def _is_header_block(lines: list[str], number: int) -> bool:
    first = _HEADER.match(lines[number])
    if not first or first["key"].lower() not in _FROM:
        return False
    near = [match for line in lines[number : number + 6] if (match := _HEADER.match(line))]
    keys = {match["key"].lower() for match in near}
    return len(keys) >= _HEADERS_NEEDED and bool(keys & set(_SUBJECT + _SENT + _SENT_TOO))


def _headers(lines: list[str], start: int) -> tuple[dict[str, str], list[str]]:
    found: dict[str, str] = {}
    number = start
    while number < len(lines) and number < start + 12:
        match = _HEADER.match(lines[number])
        if match:
            found.setdefault(match["key"].lower(), match["value"].strip().strip("*").strip())
        elif lines[number].strip(" >\t") and found:
            break
        elif lines[number].strip(" >\t"):
            return {}, lines[start:]
        elif found:
            number += 1
            break
        number += 1
    return found, lines[number:]


def _first(headers: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((headers[key] for key in keys if key in headers), "")


def _unquote(lines: list[str]) -> list[str]:
    if sum(bool(_QUOTED.match(line)) for line in lines) * 2 < sum(bool(x.strip()) for x in lines):
        return lines
    return [re.sub(r"^\s{0,3}>\s?", "", line) for line in lines]


def _signed(own: list[str], history: str) -> Layout:
    end = _signature_start(own)
    signature = own[end:]
    footer: list[str] = []
    for number, line in enumerate(signature):
        if (
            number > _SIGNATURE_LINES
            or _FOOTER.search(line)
            or re.match(r"\s*p\.?\s?s\b", line, re.IGNORECASE)
        ):
            signature, footer = signature[:number], signature[number:]
            break
    body = own[:end]
    for number, line in enumerate(body):
        if number * 2 > len(body) and _FOOTER.search(line) and len(line) > _WRAPPED:
            body, footer = body[:number], body[number:] + footer
            break
    return Layout("\n".join(body), "\n".join(signature), "\n".join(footer), history)


def _signature_start(lines: list[str]) -> int:
    """Return the line on which the closing stands, the last that looks like one."""
    for number, line in enumerate(lines):
        if line.rstrip("\n") in {"-- ", "--", "—", "__"} and number:
            closing = _last_closing(lines[:number])
            return (
                closing if closing is not None and number - closing < _SIGNATURE_LINES else number
            )
    closing = _last_closing(lines)
    return _last_block(lines) if closing is None else closing


def _last_block(lines: list[str]) -> int:
    """Return where a few short lines that begin with a person's name end the text."""
    end = len("\n".join(lines).rstrip().split("\n"))
    start = end
    while start > 0 and lines[start - 1].strip():
        start -= 1
    block = [line.strip() for line in lines[start:end]]
    short = all(len(line) < _SHORT for line in block) and len(block) <= _FEW
    first = re.sub(r"^(?:Mrs?|Ms|Dr|Herr|Frau|M|Mme|Sra?|Dott)\.?\s", "", block[0]) if block else ""
    return (
        start if start and short and is_person(re.split(r"[,(|]", first)[0].strip()) else len(lines)
    )


def _last_closing(lines: list[str]) -> int | None:
    pattern = _closing()
    for number in range(len(lines) - 1, 0, -1):
        line = lines[number]
        if line.strip() and len(line) < _SHORT and pattern.match(line):
            return number
    return None
