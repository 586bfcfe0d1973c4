"""Find the role a message is about, with the words it was read from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.pasted.names import UPPER
from showup.exchange.formats.pasted.words import Words
from showup.exchange.records import Found

_WORD = rf"[{UPPER}][\w'’&/+#.()*:-]*"
_SMALL = r"(?:of|and|in|for|for the|de|de la|del|des|du|d'|en|y|e|et|und|für|im|der|di|per|à|aux|voor|van|&|-|/|–|\|)"
ROLE = rf"{_WORD}(?:,? ?(?:{_SMALL} )?{_WORD}){{0,5}}"
_LOWER_ROLE = r"[a-zà-ÿß][\w'’/()*:-]{2,24}(?: (?:de |del |di |d'|en |für |of |voor )?[a-zà-ÿß][\w'’/()*:-]{2,24}){0,3}"
_QUOTED = r"[\"'](?P<q>[^\"'\n]{3,70})[\"']"
_ENDS = re.compile(
    r"\s*(?:\((?:[mwfdhxvk](?:/[mwfdhxvk*]|/div)*|all genders|gn)\)|\b[mwfdh]/[mwfdh](?:/[mwfdxi])?\b|\((?:ref|job|req).*|[-–|,:]\s*(?:ref|job|req|interview|invitation).*"
    r"|(?: at| bei| chez| presso| bij| with| - )\s.*)$",
    re.IGNORECASE,
)
_NO_ROLE = frozenset(
    "you your our the this interview next first second call team zoom video phone application role position"
    " monday tuesday wednesday thursday friday saturday sunday we i please dear hi hello teams google sie"
    " ihre ihr unser unsere gespräch bewerbung einladung vous votre notre entretien poste usted su entrevista"
    " puesto lei colloquio posizione u uw je functie gesprek sollicitatie re fwd thank thanks january february"
    " march april may june july august september october november december confirmation invitation time".split()
)
_TITLE = re.compile(
    r"(?:engineer|developer|manager|analyst|designer|lead|scientist|officer|assistant|coordinator|consultant"
    r"|specialist|architect|administrator|representative|accountant|nurse|teacher|director|intern|clerk"
    r"|entwickler\w*|ingenieur\w*|leiter\w*|referent\w*|berater\w*|sachbearbeiter\w*|kauf\w+|kraft|assistenz"
    r"|mechaniker\w*|techniker\w*|erzieher\w*|pfleg\w+|controller\w*|buchhalter\w*|redakteur\w*|planer\w*"
    r"|d[eé]velopp\w+|ingénieur\w*|chef\w*|responsable|chargé\w*|assistant\w*|comptable|technicien\w*|conduct\w+"
    r"|analista|desarrollador\w*|ingenier\w+|técnic\w+|diseñador\w*|jef[ea]|contable|administrativ\w+|encargad\w+"
    r"|sviluppat\w+|ingegnere|tecnic\w+|impiegat\w+|addett\w+|contabile|progettista|specialista|cuoc\w+"
    r"|ontwikkelaar|medewerker\w*|adviseur|beheerder|monteur|verpleegkundige|docent\w*|boekhouder|planner|project\w*)",
    re.IGNORECASE,
)
_NEAR_COMMON = 2
_STRONG, _SUBJECT = 2.0, 1.5


def role_of(own: str, subject: str, words: Words) -> Found | None:
    """Return the role named most plainly, or None."""
    found: list[tuple[float, int, Found]] = []
    flat = re.sub(r"\s+", " ", own)
    for base, text in ((0.0, flat), (_SUBJECT - 1.0, subject)):
        for weight, at, value, quote in _candidates(text, words):
            role = _trim(value)
            if _is_role(role):
                found.append(
                    (base + weight + (1.5 if _TITLE.search(role) else 0.0), -at, Found(role, quote))
                )
    return max(found, key=lambda one: one[:2], default=(0, 0, None))[2]


def _candidates(text: str, words: Words) -> Iterator[tuple[float, int, str, str]]:
    article = r"(?:(?:an?|the|our|eine?n?|der|die|das|den|unsere?n?|un[ea]?|le|la|l'|el|il|lo|de|het|een|onze|als|:|-) ?){0,2}"
    for cue in words.parts.role:
        lead = rf"(?i:\b{cue.replace(' ', chr(92) + 's{1,3}')}) ?{article}"
        pattern = re.compile(rf"{lead}(?:{_QUOTED}|(?P<r>{ROLE})|(?P<l>{_LOWER_ROLE}))")
        for match in pattern.finditer(text):
            value = match["q"] or match["r"] or match["l"]
            if match["l"] and not _TITLE.search(value):
                continue
            yield (_STRONG - 0.5 * bool(match["l"])), match.start(), value, match.group()
    behind = re.compile(
        rf"(?:(?i:\b(?:the|our|an?|die|der|den|das|unsere?|de|het|onze)) )?(?P<r>{ROLE}|{_QUOTED}) ?(?i:{words.parts.role_before.replace(' ', chr(92) + 's')})"
    )
    for match in behind.finditer(text):
        yield _STRONG, match.start(), match["q"] or match["r"], match.group()


def _trim(role: str) -> str:
    role = re.sub(r"\s+", " ", role)
    for _ in range(2):
        role = _ENDS.sub("", role)
    return role.strip(" .,:;-–|'\"(")


def _is_role(role: str) -> bool:
    words = role.lower().split()
    return (
        bool(words)
        and words[0].strip(".,:") not in _NO_ROLE
        and len(role) > _NEAR_COMMON
        and not role.isdigit()
    )
