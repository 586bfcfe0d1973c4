"""Phone numbers in what somebody wrote: pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST = 3  # numbers worth showing
_FEWEST, _MOST_DIGITS = 7, 15  # E.164 allows fifteen
_DIGITS = r"[\d\u00a0 ()./-]"
_ABROAD = re.compile(rf"(?<![\w+/=])\+\s?\d{_DIGITS}{{5,24}}\d(?!\w)")
_BARE = re.compile(rf"\(?0{_DIGITS}{{5,24}}\d")
_NAMED = re.compile(
    r"\b(?:tel|phone|telephone|mobile|cell|call|dial|ring|telefon|mobil|handy|anruf|"
    r"téléphone|portable|teléfono|móvil|telefono|cellulare|telefoon|mobiel)"
    rf"\b[^\d+\n]{{0,30}}(\(?0{_DIGITS}{{5,24}}\d)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it was written, and as a phone dials it."""

    shown: str
    dials: str


def rung(how: str, place: str, text: str) -> tuple[Phone, ...]:
    """Return the numbers of an interview: where one meets by phone, a bare one as its place, too."""
    if how == "phone" and _BARE.fullmatch(place.strip()):
        return phones(f"Phone: {place}\n{text}")
    return phones(f"{place}\n{text}")


def phones(text: str) -> tuple[Phone, ...]:
    """Return the phone numbers in a text, each once: with a country's code, or said to be one."""
    found: dict[str, Phone] = {}
    told = [(at.start(), at[0]) for at in _ABROAD.finditer(text)]
    told += [(at.start(1), at[1]) for at in _NAMED.finditer(text)]
    for _, shown in sorted(told):
        written = " ".join(shown.split())
        digits = re.sub(r"\D", "", written.replace("(0)", "") if "+" in written else written)
        if _FEWEST <= len(digits) <= _MOST_DIGITS:
            dials = f"+{digits}" if "+" in written else digits
            found.setdefault(dials, Phone(written, dials))
    return tuple(found.values())[:MOST]
