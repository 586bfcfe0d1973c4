"""Short answers in cells: yes and no, remote, contract, level, stars."""

from __future__ import annotations

import re

from showup.exchange.formats.sheets.words import plain
from showup.exchange.records import Cell

_YES = frozenset(
    {"yes", "y", "true", "x", "✓", "✔", "✅", "☑", "1", "ja", "j", "oui", "o", "si", "s", "sim",
     "done", "wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "checked", "t", "☒", "yep"}
)  # fmt: skip
_NO = frozenset(
    {"no", "n", "false", "✗", "✘", "❌", "0", "nein", "non", "nao", "nee", "☐", "falsch", "faux",
     "falso", "onwaar", "not yet", "none", "f", "unchecked", "nope", "noch nicht"}
)  # fmt: skip
BLANKS = frozenset(
    {"na", "n a", "ni", "tbd", "tba", "unknown", "null", "none", "nan", "not listed", "undefined",
     "not specified", "not stated", "ka", "k a", "nd", "n d", "not disclosed", "nao informado"}
)  # fmt: skip
_REMOTE = (
    ("hybrid", re.compile(r"hybrid|hibrid|ibrid|teilweise|partial|partly|days? (in|at|from)")),
    ("on site", re.compile(r"on ?site|in ?person|in ?office|office|vor ort|presenci|presenza"
                           r"|sur site|op locatie|praesenz|prasenz|presentiel")),
    ("remote", re.compile(r"remot|wfh|home ?office|work from home|teletrab|teletravail|distan"
                          r"|anywhere|thuiswerk|smart working|virtual|fully distributed")),
)  # fmt: skip
_CONTRACTS = (
    ("full time", r"full ?time|vollzeit|temps plein|tempo pieno|jornada completa|tempo integral|voltijd|\bft\b"),
    ("part time", r"part ?time|teilzeit|temps partiel|media jornada|tempo parcial|deeltijd|\bpt\b|mini ?job"),
    ("permanent", r"permanent|unbefristet|\bcdi\b|indeterminato|indefinid|\bclt\b|efetiv|vast\b|festanstellung"),
    ("fixed term", r"fixed ?term|befristet(?<!unbefristet)|\bcdd\b|determinato(?<!indeterminato)|temporal|temporari|\btemp(orary)?\b|tijdelijk|interim"),
    ("freelance", r"freelanc|contractor|\bcontract(o?)\b|self ?employed|freiberuf|independan|autonom|\bpj\b|\bzzp|partita iva|1099|\bc2c\b|contract(ing)? role"),
    ("internship", r"intern(ship)?\b|praktik|\bstage\b|stagiaire|tirocinio|practicas|estagi|werkstudent|co ?op"),
    ("apprenticeship", r"apprenti|ausbildung|alternance|apprendistato|leerwerk"),
    ("volunteer", r"volunt|ehrenamt|benevol"),
)  # fmt: skip
_CONTRACT = tuple((name, re.compile(pattern)) for name, pattern in _CONTRACTS)
_LEVELS = (
    ("intern", r"\bintern(ship)?\b|praktik|stagiaire|estagi|becari|tirocin"),
    ("junior", r"\bjunior\b|\bjr\b|entry|graduate|associate|einsteiger|debutant|trainee|starter|\bl1\b"),
    ("mid", r"\bmid\b|middle|mid ?level|intermediate|medior|pleno|mittel|confirme|\bmedio\b"),
    ("senior", r"\bsenior\b|\bsr\b|\bsnr\b|experienced|especialista|specialist"),
    ("lead", r"\blead\b|team ?lead|teamleit"),
    ("principal", r"principal|\bstaff\b"),
    ("manager", r"manager|management|\bgerente"),
    ("director", r"director|direktor|directeur|\bhead\b"),
    ("executive", r"executive|\bvp\b|\bc level\b|chief|vice president"),
)  # fmt: skip
_LEVEL = tuple((name, re.compile(pattern)) for name, pattern in _LEVELS)
_OF = re.compile(
    r"^(\d{1,2}(?:[.,]\d+)?)\s*(?:/|of|out of|von|sur|de)\s*(5|10|100)$", re.IGNORECASE
)
_STARS = re.compile(r"^([★⭐\ufe0f]*)([☆✩]*)$")
_SCALE = re.compile(r"(?:/|\bof\b|-|–|\bto\b)\s*(5|10|100)\b")


def yes_no(value: Cell) -> bool | None:
    """Return whether a cell says yes or no, None where it says neither."""
    if isinstance(value, bool):
        return value
    if value is None:
        return None
    said = str(value).strip().casefold()
    bare = plain(said) or said
    return True if bare in _YES else False if bare in _NO else None


def is_blank(value: Cell) -> bool:
    """Tell whether a cell is empty or says in a word that nothing is known."""
    if value is None:
        return True
    if not isinstance(value, str) or len(value) > 20:  # noqa: PLR2004  no such word is longer
        return False
    return value.strip("-–—?./* ") == "" or plain(value) in BLANKS


def remote_of(value: Cell, *, heading: str = "") -> str:
    """Return remote, hybrid or on site, "" where it isn't said; yes and no answer the heading."""
    answer = yes_no(value)
    if answer is not None:
        asked = next(
            (name for name, pattern in _REMOTE if pattern.search(plain(heading))), "remote"
        )
        return asked if answer else ""  # not remote may still be hybrid
    said = plain(str(value or ""))
    return next((name for name, pattern in _REMOTE if pattern.search(said)), "")


def contracts_of(value: Cell) -> tuple[str, ...]:
    """Return the kinds of contract that a cell names."""
    said = plain(value) if isinstance(value, str) else ""
    return tuple(name for name, pattern in _CONTRACT if said and pattern.search(said))


def levels_of(value: Cell) -> tuple[str, ...]:
    """Return the levels that a cell names."""
    said = plain(value) if isinstance(value, str) else ""
    return tuple(name for name, pattern in _LEVEL if said and pattern.search(said))


def scale_of(heading: str) -> int:
    """Return the upper end of a scale that a heading names: "Interest (1-5)"; 0 where none."""
    found = _SCALE.search(heading)
    return int(found[1]) if found else 0


def excitement_of(value: Cell, *, of: int) -> float | None:
    """Return excitement from 0 to 10; `of` is the scale's end, 0 where the cell must say it."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        if found := _OF.match(value.strip()):
            return _on_ten(float(found[1].replace(",", ".")), int(found[2]))
        stars = _STARS.match(value.strip())
        if stars and value.strip():
            full, empty = len(stars[1].replace("\ufe0f", "")), len(stars[2])
            top = full + empty if empty else of
            return _on_ten(full, top) if top else None
        if not re.fullmatch(r"\d{1,3}([.,]\d+)?", value.strip()):
            return None
        value = float(value.strip().replace(",", "."))
    return _on_ten(float(value), of) if of and isinstance(value, int | float) else None


def _on_ten(value: float, top: int) -> float | None:
    return round(value / top * 10, 1) if top and 0 <= value <= top else None
