"""Find the people a message names: who signed it and whom one will meet."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.masks import EMAIL
from showup.exchange.formats.pasted.names import PERSON, is_person, is_role_box
from showup.exchange.formats.pasted.words import Words, spaced
from showup.exchange.records import Person

_ROLE = re.compile(
    r"\s*(?:,|\(|-|\||:|;)\s*(?P<role>(?:our |the |unser\w* |notre |nuestr\w |il nostro |la nostra |onze )?[^,;|()\n\d@.]{2,60}?)\s*(?:[,;|()\n.]|\band\b|\bund\b|\bet\b|\by\b|\ben\b|$)"
)
_NEXT = re.compile(
    r"\s{0,2}(?:,|&|\band\b|\bund\b|\bsowie\b|\bet\b|\by\b|\be\b|\ben\b|\bor\b)\s{0,3}(?:\w+ ){0,3}?$"
)
_TITLE = r"(?:(?:l'|de heer |il |la |lo )?(?:Dr|Prof|Lic|Arq|Mtr[ao]|Dipl\.?-?\s?Ing|Mag|dott|dott\.ssa|ing|avv|Mr|Mrs|Ms|Herrn?|Frau|M|Mme|Sra?|Dott(?:\.ssa)?|Ing|Dhr|Mevr|mevrouw|meneer|de heer|Madame|Monsieur|Don|Doña)\.?\s+)*"
_LISTED = re.compile(
    rf"^\s*(?:[-*]\s*)?(?:(?:[\d:.\-h\s]|[AaPp]\.?[Mm]\.?|Uhr|uur|to|bis){{4,32}}\s*[:,|-]?\s*)?{_TITLE}(?P<name>{PERSON})(?P<rest>[ ]*[,(|:-].*)?$"
)
_AFTER_MEET = 260
_MOST = 12
_GAP = 34  # characters between a cue and a name
_LONGEST_ENTRY = 160  # characters; longer is a paragraph
_SIGNED_WITHIN = 4
_LONGEST_ROLE = 60


def signed_by(signature: str, sender: Person | None, own: str) -> Person | None:
    """Return who signed, with role and address where they stand below the name."""
    lines = [line.strip(" *_|-") for line in signature.split("\n")]
    lines = [line for line in lines if line]
    for number, line in enumerate(lines[:_SIGNED_WITHIN]):
        name, _, rest = _name_and_rest(line)
        if not name:
            continue
        behind = lines[number + 1] if number + 1 < len(lines) else ""
        role = _role_from(rest) or _role_from(behind)
        return Person(name, _address_of(name, signature + "\n" + own, sender), role)
    if sender is not None and not is_role_box(sender.address):
        named = re.sub(rf"^{_TITLE}", "", sender.name)
        return Person(named, sender.address, "") if is_person(named) else None
    return None


def _name_and_rest(line: str) -> tuple[str, str, str]:
    match = re.match(rf"{_TITLE}(?P<name>{PERSON})(?P<rest>\s*(?:[,|(-].*)?)$", line)
    if match and is_person(match["name"]):
        return match["name"], "", match["rest"]
    return "", "", ""


def _role_from(text: str) -> str:
    role = re.split(r"[|,@•\n]| - ", text.strip(" ,|-("))[0].strip(" )")
    role = re.split(r" (?:at|bei|chez|en|presso|bij) (?=[A-Z])", role)[0]
    if (
        not role
        or len(role) > _LONGEST_ROLE
        or EMAIL.search(role)
        or re.search(r"\d|https?:|www\.|GmbH|Ltd", role)
    ):
        return ""
    return role


def _address_of(name: str, text: str, sender: Person | None) -> str:
    last = name.rsplit(maxsplit=1)[-1].lower()
    for match in EMAIL.finditer(text):
        if last in match.group().lower():
            return match.group()
    if sender is not None and (last in sender.name.lower() or last in sender.address.lower()):
        return sender.address
    return ""


def met(text: str, words: Words) -> list[Person]:
    """Return the people one will meet, in the order they are named."""
    found: list[Person] = []
    cue = re.compile(rf"\b(?i:{spaced(words.parts.meet)})\s*")
    for match in cue.finditer(text):
        found += _named(text, match.end())
    direct = re.compile(
        rf"\b(?i:{spaced(words.parts.colleague)}) (?:(?:[a-zà-ÿ'-]{{2,20}} ){{0,3}}[a-zà-ÿ-]{{3,20}},? )?{_TITLE}(?={PERSON})"
    )
    for match in direct.finditer(text.replace("\n", " ")):
        found += _named(text, match.end(), most=1)
    for line in text.split("\n"):
        if len(line) > _LONGEST_ENTRY or not (listed := _LISTED.match(line)):
            continue
        role = _role_from(listed["rest"] or "")
        if is_person(listed["name"]) and role:
            found.append(Person(listed["name"], _mail_in(listed["rest"]), role))
    return found[:_MOST]


def _named(text: str, start: int, most: int = _MOST) -> list[Person]:
    """Return the names that follow a cue within its sentence."""
    stretch = text[start : start + _AFTER_MEET]
    stretch = re.split(r"[!?]|(?<=[a-zà-ÿ0-9)]{4})\.\s|\n\s*\n", stretch)[0]
    found: list[Person] = []
    at = 0
    person = re.compile(rf"{_TITLE}(?P<name>{PERSON})")
    while len(found) < most and (match := person.search(stretch, at)):
        gap = stretch[at : match.start()]
        if len(gap) > _GAP:
            break
        at = match.end()
        if not is_person(match["name"]):
            continue
        role = _ROLE.match(stretch, match.end())
        said = _clean_role(role["role"]) if role else ""
        before = re.search(
            r"(?:our|unser\w*|notre|nuestr\w|nostr\w|onze|the|de|der|dem|la|le|il|el) (?P<role>[\w -]{3,40}?),?\s*$",
            gap,
        )
        found.append(Person(match["name"], "", said or (before["role"].strip() if before else "")))
        if role and said:
            at = role.end("role")
    return found


def _clean_role(role: str) -> str:
    role = re.sub(
        r"^(?:our|the|unser\w*|notre|nuestr\w|il nostro|la nostra|onze)\s", "", role.strip()
    )
    return (
        ""
        if is_person(role) or re.match(r"(?:and|und|et|y|e|en|on|at|am|um|who|die|der)\b", role)
        else role
    )


def _mail_in(text: str) -> str:
    match = EMAIL.search(text)
    return match.group() if match else ""


def together(people: list[Person]) -> tuple[Person, ...]:
    """Fold people of the same name into one, keeping what each mention adds."""
    folded: dict[str, Person] = {}
    for person in people:
        name = person.name.lower()
        known = folded.get(name)
        folded[name] = (
            person
            if known is None
            else Person(known.name, known.address or person.address, known.role or person.role)
        )
    return tuple(
        person
        for name, person in folded.items()
        if not any(name != other and name.endswith(f" {other}") for other in folded)
    )
