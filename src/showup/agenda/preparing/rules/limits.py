"""Tell wishes that set a limit ("not more than 2 days"), and whether a line keeps within it."""

from __future__ import annotations

import re
from dataclasses import dataclass

NEAR = 3  # words before what is counted in which its number stands
_COUNTED = "one two three four five six seven eight nine ten"
_FIGURES = {word: at for at, word in enumerate(_COUNTED.split(), 1)}
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(_FIGURES)})(?![\w.,:]*\d)(?!\w)"
_MOST = re.compile(
    r"(?<!\w)(?:(?:no|not)(?: be)? (?:more|over|later|longer)(?: than)?|at most|max(?:imum)?(?: of)?|up to"
    rf"|(?:less|fewer) than|under) {_NUMBER}",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"(?<!\w)(?:at least|min(?:imum)?(?: of)?|(?:no|not)(?: be)? (?:less|fewer|under)(?: than)?"
    rf"|more than|over) {_NUMBER}",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"(?:less|fewer|more|under|over)(?!\w)", re.IGNORECASE)
_REFUSED = re.compile(  # some words before it, in the same breath: "I don't want to work more than"
    r"(?<!\w)(?:no|not|never|nothing|nobody|none|without|cannot|hardly|rarely|\w+n['’]t)(?: [\w'’]+){0,3} $",
    re.IGNORECASE,
)
_COMPARING = "least most max maximum min minimum more less fewer under over than be"
_WORDS = frozenset(_COMPARING.split())


@dataclass(frozen=True, slots=True)
class Limit:
    """A number that a wish sets a limit with."""

    number: int
    is_most: bool


def limit_of(wish: str) -> Limit | None:
    """Return the limit that a wish sets, None where it sets none."""
    for is_most, pattern in ((True, _MOST), (False, _LEAST)):
        if (found := pattern.search(wish)) is not None:
            before = wish[: found.start()]
            turned = bool(_COMPARED.match(found[0]) and _REFUSED.search(before))
            return Limit(_figure(found["number"].casefold()), is_most is not turned)
    return None


def is_of_limit(word: str) -> bool:
    """Tell whether a word belongs to a limit, not to what it limits."""
    return word in _WORDS or word.isdigit() or word in _FIGURES


def keeps_within(limit: Limit, there: tuple[str, ...], places: list[int]) -> bool | None:
    """Return whether a line's numbers keep within a limit, None where it gives none for it."""
    near = {at for place in places for at in range(max(0, place - NEAR), place)}
    told = [_figure(there[at]) for at in near if there[at].isdigit() or there[at] in _FIGURES]
    if not told:
        return None
    return max(told) <= limit.number if limit.is_most else min(told) >= limit.number


def _figure(said: str) -> int:
    return int(said) if said.isdigit() else _FIGURES[said]
