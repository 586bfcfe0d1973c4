"""How alike two titles of a job are, whatever their level, gender and order of words."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from showup.pipeline.names import role_key

RoleLikeness = Literal["same", "within", "akin", "level", "other", "unknown"]

NEAR = 88.0  # percent of letters shared: a slip or two
LONG_ENOUGH = 6  # letters of a title that stands somewhere in a message; "cook" may be a verb
STEM = 4  # letters that words of one family share at least
ENDING = 4  # letters of it that gender, number and kind may change: Erzieher, Erzieherin

_SMALL_TEXT = (
    "and et und y e en of for in im the de del della der des di du d l la le les los al a la zu "
    "fur pour para per voor van von als as mit with remote hybrid all genders gn"
)
_SMALL = frozenset(_SMALL_TEXT.split())
_LEVELS = {
    "junior": "junior", "jr": "junior", "trainee": "junior", "graduate": "junior",
    "entry": "junior", "associate": "junior", "intern": "intern", "internship": "intern",
    "praktikant": "intern", "praktikum": "intern", "praktikantin": "intern", "stage": "intern",
    "stagiaire": "intern", "tirocinio": "intern", "becario": "intern", "werkstudent": "intern",
    "werkstudentin": "intern", "senior": "senior", "sr": "senior", "principal": "senior",
    "staff": "senior", "expert": "senior", "i": "junior", "ii": "middle", "iii": "senior",
}  # fmt: skip


def likeness(one: str, two: str) -> RoleLikeness:
    """Tell how alike two titles are: the same, one within the other, or only of a kind."""
    first, second = _tokens(one), _tokens(two)
    if not first or not second:
        return "unknown"
    shared = _shared(first, second)
    whole = shared == max(len(first), len(second))
    slip = fuzz.token_sort_ratio(" ".join(first), " ".join(second)) >= NEAR
    if shared < min(len(first), len(second)) and not slip:
        return "akin" if shared else "other"
    if not _levels(one) & _levels(two) and _levels(one) and _levels(two):
        return "level"
    return "same" if whole or slip else "within"


def mentioned(role: str, framed: str) -> bool:
    """Tell whether the words of `names.as_words` hold a title: all its words, side by side."""
    words = _tokens(role)
    return sum(map(len, words)) >= LONG_ENOUGH and f" {' '.join(words)} " in framed


def _shared(first: tuple[str, ...], second: tuple[str, ...]) -> int:
    """Count the words that have one of the same family on the other side."""
    left = list(second)
    for word in first:
        kin = next((other for other in left if _of_a_family(word, other)), None)
        if kin is not None:
            left.remove(kin)
    return len(second) - len(left)


def _of_a_family(one: str, two: str) -> bool:
    if one == two:
        return True
    longer = max(len(one), len(two))
    common = next(
        (at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b),
        min(len(one), len(two)),
    )
    return common >= max(STEM, longer - ENDING)


@lru_cache(maxsize=4096)
def _tokens(role: str) -> tuple[str, ...]:
    words = role_key(role.replace("/in", "").replace("*in", "").replace(":in", "")).split()
    bare = [word for word in words if word not in _SMALL and word not in _LEVELS]
    named = [word for word in bare if not any(sign.isdigit() for sign in word)]
    named = [word for word in named if len(word) > 1]  # the R of R-20931
    return tuple(named or bare or words)


@lru_cache(maxsize=4096)
def _levels(role: str) -> frozenset[str]:
    return frozenset(_LEVELS[word] for word in role_key(role).split() if word in _LEVELS)
