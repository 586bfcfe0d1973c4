"""Tell whether two lines speak of the same: word by word, with no match on a part of a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

from showup.agenda.preparing.rules import limits

MOST = 400  # letters of a line that are compared
STEM = 4  # letters that two forms of a word share at least
LONG = 7  # letters from which a slip of the pen is told from another word
SLIP = 90.0  # of 100: how alike two long words are that are the same but for a slip
NEAR = 3  # words before which a "no" belongs to a word
APART = 4  # words that the words of a wish may lie from one to the next
FEW = 2  # words of a wish that must all be there; of more, two thirds
ENDINGS = frozenset(
    ("", "s", "es", "ed", "d", "e", "ing", "ings", "er", "ers", "ly", "y", "ies", "ion", "ions",
     "le", "ility", "en", "n", "ful", "ation")
)  # fmt: skip
SAME = (
    ("remote", "remotely", "homeoffice", "wfh"),
    ("holiday", "holidays", "vacation"),
    ("salary", "pay", "compensation"),
    ("learn", "learning", "training"),
)
_PHRASES = (
    ("home office", "homeoffice"), ("work from home", "homeoffice"),
    ("working from home", "homeoffice"), ("full time", "fulltime"), ("part time", "parttime"),
    ("on site", "onsite"), ("on call", "oncall"), ("pay attention", "attend"),
)  # fmt: skip
_REFUSING = "no not never without none nothing kein keine keinen nicht ohne pas sans"
_NO = frozenset(_REFUSING.split())
_SMALL = (
    "a an the and or of to in on at for with by from as is are be been it its this that these "
    "those i me my we us our you your they their them he she his her who which what when where "
    "how if but so than then there here have has had do does can could will would shall should "
    "may might must very more most much many some any all each every one own good great nice real "
    "really well new get got make want like need job jobs work working works role position company "
    "contract near help helps helping people time times way lot lots about into over up out off just also etc der die das und oder "
    "ein eine einen mit von zu im in für auf ist sind wir sie ich le la les de du des et un une "
    "en pour avec"
)
_EMPTY = frozenset(_SMALL.split())
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Match:
    """How a wish and a line go together."""

    share: float  # of the wish's words that the line has
    against: bool  # one of them says no to what the other says


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, as they stand."""
    small = text[:MOST].casefold().replace("-", " ").replace("’", "'")
    small = " ".join(small.split())
    for said, word in _PHRASES:
        small = small.replace(said, word)
    return tuple(_WORD.findall(small))


@lru_cache(maxsize=8192)
def content(text: str) -> tuple[str, ...]:
    """Return the words of a text that carry its meaning, each once."""
    kept = (
        word for word in words(text) if word not in _EMPTY and word not in _NO and len(word) > 1
    )
    return tuple(dict.fromkeys(kept))


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> bool:
    """Tell whether two words are forms of one, mean the same here, or differ by a slip."""
    if one == other or any(one in group and other in group for group in SAME):
        return True
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    ends = one[shared:], other[shared:]
    if shared >= STEM - 1 and set(ends) == {"", "s"}:
        return True
    if shared >= STEM and all(end in ENDINGS for end in ends):
        return True
    return min(len(one), len(other)) >= LONG and fuzz.ratio(one, other) >= SLIP


def match(wish: str, line: str) -> Match | None:
    """Return how a line answers a wish, None where it speaks of something else."""
    limit = limits.limit_of(wish)
    wanted, there = content(wish), words(line)
    if limit is not None:
        wanted = tuple(word for word in wanted if not limits.is_of_limit(word))
    if not wanted:
        return None
    at = {word: _place(word, there) for word in wanted}
    found = sorted(place for place in at.values() if place is not None)
    share = len(found) / len(wanted)
    if share < 1 and (len(wanted) <= FEW or share < 2 / 3):
        return None
    if any(later - sooner > APART for sooner, later in pairwise(found)):
        return None
    if limit is not None:
        keeps = limits.keeps_within(limit, there, found)
        return None if keeps is None else Match(share, against=not keeps)
    refuses = any(word in _NO for word in words(wish))
    refused = any(word in _NO for place in found for word in there[max(0, place - NEAR) : place])
    return Match(share, against=refuses != refused)


def _place(word: str, there: tuple[str, ...]) -> int | None:
    return next((at for at, other in enumerate(there) if alike(word, other)), None)


def likeness(one: str, other: str) -> float:
    """Return how much of two lines' meaning is the same, 0 to 1: shared words of all their words."""
    mine, theirs = content(one), content(other)
    if not mine or not theirs:
        return 0.0
    shared = sum(any(alike(word, each) for each in theirs) for word in mine)
    return 2 * shared / (len(mine) + len(theirs)) if shared else 0.0
