"""Read a first line that names both: "Engineer at Acme GmbH, Berlin (hybrid)", "Acme: Engineer"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from showup.exchange.formats.postings.prose import who_words as words
from showup.exchange.formats.postings.prose.place_parts import places_in
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Found

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 200  # characters
_TWO = 2  # parts that a dash makes
_GENDERS = re.compile(
    r"\s*[(\[](?:(?:m|w|f|d|x|h|i|v|g[nl]*|all genders|mwd|div)\s*[/|*,]?\s*){1,4}[)\]]|\s*\(all genders\)",
    re.IGNORECASE,
)
_AT = re.compile(r"\s+(?:at|@|bei(?: der)?|chez|presso|bij)\s+")
_JOIN = re.compile(
    r"join\s+(?P<firm>.{2,60}?)\s+as\s+(?:an?\s+|our\s+)?(?P<role>.{3,100})$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s+[-–—|]\s+|:\s+|\s+[–—]\s*")
_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]\s*$")
_HOW = re.compile(
    r"(?:(?:fully |partly |100% ?)?(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|home ?office|vollzeit|teilzeit"
    r"|télétravail(?: partiel)?|remoto|ibrido|híbrido|permanent|contract|cdi|cdd)(?:\W+|$))+",
    re.IGNORECASE,
)
_MORE = re.compile(r"[,()\[\]<>]|https?:|\b(?:INTERNS?|REMOTE|VISA|H1B)\b")  # no role alone
_IN = re.compile(r"\s+(?:in|à|en|a|te)\s+")
_Pair = tuple[Found | None, Found | None]


def both(line: str, *, is_title: Callable[[str], bool], is_firm: Callable[[str], bool]) -> _Pair:
    """Return the role and the employer that one line names, None for both where it is unsure."""
    if len(line) > _LONGEST:
        return None, None
    bare = _without_aside(_GENDERS.sub("", line.strip(" *#_")))
    for role, told in (*_at(bare), *_joining(bare), *_parted(bare, is_firm)):
        firm = _ASIDE.sub("", told)
        if (
            names_role(role)
            and not _MORE.search(role)
            and is_title(role)
            and is_firm(firm)
            and role != firm
        ):
            return Found(role, line), Found(firm, line)
    return None, None


def _at(bare: str) -> list[tuple[str, str]]:
    """Return "Engineer at Acme GmbH, Berlin" as role and firm, where a place alone follows."""
    parts = _AT.split(bare, maxsplit=1)
    if len(parts) < _TWO:
        return []
    return [(parts[0].strip(" ,"), firm) for firm in (_firm_of(parts[1]),) if firm]


def _joining(bare: str) -> list[tuple[str, str]]:
    found = _JOIN.match(bare)
    return [(_before_place(found["role"]), found["firm"])] if found else []


def _parted(bare: str, is_firm: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Return the two sides of a dash; the employer stands first, or shows by its legal form."""
    parts = [part.strip(" ,") for part in _BETWEEN.split(bare) if part.strip(" ,")]
    if len(parts) == _TWO:
        first, second = parts
        if not names_role(first) and not words.TECH.search(first) and is_firm(first):
            role = _before_place(second)
            return [(role, first)] if not (role.isupper() or places_in(role, lone=False)) else []
        firm = _firm_of(second)
        return [(first, firm)] if words.LEGAL.search(firm) else []
    commas = [part.strip() for part in bare.split(",")]
    legal = next((at for at, part in enumerate(commas) if at and words.LEGAL.search(part)), 0)
    if legal == 1 and len(commas[1].split()) > 1 and all(map(_is_where, commas[2:])):
        return [(commas[0], commas[1])]
    return []


def _firm_of(rest: str) -> str:
    """Return a firm's name without the place behind it, "" where something else stands there."""
    for mark in (r",\s+", _IN, r"\s+[-–—|·•]\s+"):
        name, *after = re.split(mark, rest)
        while after and words.LEGAL.fullmatch(after[0]):  # Acme, Inc.
            name = f"{name}, {after.pop(0)}"
        if after and all(map(_is_where, after)):
            return name.strip(" ,")
    return rest.strip(" ,") if not re.search(r",\s|\s[-–—|·•]\s", rest) else ""


def _before_place(role: str) -> str:
    """Return a role without "in Berlin" or ", Berlin" behind it."""
    for mark in (r",\s+", _IN):
        name, *after = re.split(mark, role)
        if after and all(map(_is_where, after)):
            return name
    return role


def _without_aside(line: str) -> str:
    """Return a line without places and ways to work in brackets at its end."""
    while (aside := _ASIDE.search(line)) and all(
        map(_is_where, re.split(r"\s*[,/|;]\s*", aside[1]))
    ):
        line = line[: aside.start()]
    return line


def _is_where(said: str) -> bool:
    """Whether words name a place or a way to work, and nothing else."""
    bare = said.strip()
    return not bare or _HOW.fullmatch(bare) is not None or bool(places_in(bare, lone=True))
