"""Tell where a well-known town's name stands for the town, and not in a firm's name."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose import place_words as words
from showup.exchange.formats.postings.prose.countries import country_of, country_of_code
from showup.exchange.formats.postings.prose.place_structure import Place, named
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.formats.postings.prose.towns import TOWN, is_sure, town_country


def known(text: str, *, strict: bool) -> tuple[list[Place], str]:
    """Return the towns named and the text without them; `strict`: each must stand as one."""
    matches = list(TOWN.finditer(text))
    if not matches:
        return [], text
    alone = _nothing_else(text)
    stands = [(alone and not strict) or _stands(text, match, alone=alone) for match in matches]
    if any(stands):
        stands = _with_neighbours(text, matches, stands)
    chosen = [match[0] for match, one in zip(matches, stands, strict=True) if one]
    found = [named(name, town_country(name)) for name in chosen]
    return found, TOWN.sub(" ", text) if found else text


def _nothing_else(text: str) -> bool:
    """Say whether a part holds nothing but towns and what usually stands beside them."""
    rest = words.AROUND.sub(" ", re.sub(r"[$€£]?\d[\d.,k]*", " ", TOWN.sub(" ", text)))
    others = re.findall(r"[\w'&.-]*\w[\w'&.-]*", rest)
    lands = [word for word in others if country_of(word) or country_of_code(word)]
    return len(others) == len(lands) or bool(country_of(" ".join(others)))


def _with_neighbours(text: str, matches: list[re.Match[str]], stands: list[bool]) -> list[bool]:
    """Let a town that is listed beside one that stands as a place be one too."""
    order = [*range(1, len(matches)), *reversed(range(len(matches) - 1))]
    for at in order:
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(matches) and stands[beside]:
                left, right = sorted((at, beside))
                between = text[matches[left].end() : matches[right].start()]
                stands[at] = stands[at] or words.BETWEEN.fullmatch(between) is not None
    return stands


def _stands(text: str, match: re.Match[str], *, alone: bool) -> bool:
    """Say whether a town's name stands as one, and not in a company's name."""
    before, after = text[: match.start()], text[match.end() :]
    sure = is_sure(match[0])
    ends = words.ENDS.match(after) is not None or bool(country_of(after.strip(" ,")))
    if sure and ends and (alone or re.search(r",\s*$", before)):
        return True
    if not sure and not re.search(r"\b(?:in|near|at) $", before, re.IGNORECASE):
        return False
    if re.match(r"\s+[A-Z][a-z]", after) and not ends and not names_role(after):
        return False  # "New York Times"
    if words.LED.search(before) or (names_role(before) and _trails(before, after)):
        return True
    following = re.sub(r"^\s*(?:and|or|&|/)\s*", "", after)
    heads = words.ENDS.match(after) or TOWN.match(following) or names_role(after)
    return not before.strip() and bool(heads)


def _trails(before: str, after: str) -> bool:
    """Say whether a name ends a part after a trade: "UX designer SF"."""
    if re.search(r"\w ?(?:of|the)\s*$", before):
        return False
    return re.match(r"\s*$|\s*[,/&;+(]|\s+(?:or|and)\b", after) is not None
