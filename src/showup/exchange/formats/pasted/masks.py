"""Hide what would be misread as a date or a time: addresses, links, phone numbers, money."""

from __future__ import annotations

import re

FILL = "\u00a4"
URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'()\[\]{}|]{3,500}", re.IGNORECASE)
BARE_URL = re.compile(
    r"\b(?:[a-z0-9-]{1,40}\.){0,3}(?:calendly\.com|cal\.com|zoom\.us|meet\.google\.com|whereby\.com"
    r"|savvycal\.com|doodle\.com|goodtime\.io|hirevue\.com)/[^\s<>\"'()\[\]{}|]{1,300}",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PHONE = re.compile(
    r"(?<![\w.])(?:\+|00)\d{1,3}[\s()./-]{0,3}(?:\(0\)\s?)?\d(?:[\s()./-]{0,2}\d){5,13}"
)
_LOCAL = re.compile(
    r"\b(?:tel|telefon|phone|mobile|mobil|mob|tél|móvil|cell|fax|telefoon|t|m)\b\.?\s?:\s?"
    r"[\d(][\d\s()/.-]{5,18}\d",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?:[€$£]|\b(?:eur|usd|gbp|chf)\b)\s?\d[\d.,' ]{0,12}[km]?|\d[\d.,']{0,12}\s?(?:[€$£%]|\b(?:eur|euro|euros|usd|gbp|chf)\b)",
    re.IGNORECASE,
)
_CODES = re.compile(
    r"\b(?:id|code|pin|passcode|ref|referenz|référence|referencia|kenncode|nr)\b\.?\s?:?\s?[#\w-]*\d[\d\s-]{3,16}",
    re.IGNORECASE,
)


def mask(text: str) -> str:
    """Return the text with such spans filled, its length unchanged."""
    for pattern in (URL, BARE_URL, EMAIL, _PHONE, _LOCAL, _MONEY, _CODES):
        text = pattern.sub(_fill, text)
    return text


def blank(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the text with the given spans filled."""
    pieces, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            pieces += [text[at:start], FILL * (end - start)]
            at = end
    return "".join([*pieces, text[at:]])


def _fill(match: re.Match[str]) -> str:
    return FILL * len(match.group())
