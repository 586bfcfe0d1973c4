"""How alike two employers' names are, and whether a domain spells one: whole words only.

"Meta" is no part of "Metal". A shared first word makes no employer: Brightwater Logistics and
Brightwater Foods are two, while plain "Brightwater" may be either and is only a part.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from showup.pipeline.names import employer_key, role_key

Likeness = Literal["same", "near", "short", "long", "other", "unknown"]
Spelling = Literal["whole", "part", "none"]

SHORTEST_NEAR = 6  # letters; shorter names differ by a letter and mean someone else
TWO_SLIPS = 12  # letters from which two slips are as rare as one in a shorter name
SHORTEST_SPELT = 4  # letters of a word that alone may stand for a name
MOST_SLIPS = 2
LONGEST = 8  # words of a name that are compared; what comes after is a department

# Words that hold names together, or that a name has or lacks without being another's.
_SMALL_TEXT = (
    "and et und y e en i de del della der des di do du d l la le les los las el il lo the von van "
    "of for voor per pour"
)
_SMALL = frozenset(_SMALL_TEXT.split())
_ADDED_TEXT = (
    "group groupe gruppe gruppo grupo groep holding international global worldwide europe europa "
    "uk usa us deutschland germany france italia espana nederland belgium austria schweiz suisse "
    "switzerland ireland"
)
_ADDED = frozenset(_ADDED_TEXT.split())
# Words that many names begin with: alone they stand for nobody.
_COMMON_TEXT = (
    "hotel restaurant cafe bar klinik klinikum clinic clinique clinica hospital ospedale hopital "
    "school schule college colegio academy akademie universitaet university universita stadt "
    "stadtwerke mairie gemeente comune city council office buro bureau studio atelier bank banque "
    "banca banco agentur agency agence cabinet agenzia consulting consultores personal "
    "personalberatung recruitment search talent jobs career careers karriere fundacion stichting "
    "stiftung fondation foundation verlag editorial libreria librairie boekhandel bakery kita "
    "zorggroep zorghuis basisschool transports textiles textil schreinerei tischlerei talleres "
    "officine farmacie communaute provincie waterschap casa maison haus house logistics logistik "
    "logistica logistique logistiek services servicios servizi media medien energy energie energia "
    "foods food health systems partners technik techniek software digital solutions"
)
_COMMON = frozenset(_COMMON_TEXT.split())
# What a domain may put before a name, and after it.
_BEFORE = ("get", "join", "the", "de", "la", "le", "les", "los", "las", "el", "il", "lo")
_AFTER = frozenset({"app", "tech", "hq", "group", "team", "online", "digital", "gmbh", "ltd"})
# Firms that any mail may name, since the talk is held or arranged with what they make.
_TOOLS_TEXT = (
    "adobe amazon android apple calendly cisco discord dropbox facebook github glassdoor gmail google "
    "greenhouse icloud indeed infojobs instagram lever linkedin meet meta microsoft monster notion "
    "outlook paypal signal skype slack smartrecruiters stepstone teams telegram trello webex whatsapp "
    "workable workday xing youtube zoom"
)
_TOOLS = frozenset(_TOOLS_TEXT.split())
_PARENTHESES = str.maketrans("()", "  ")
_FOLDED = (("ae", "a"), ("oe", "o"), ("ue", "u"))  # Müller writes from mueller.example


def likeness(kept: str, told: str) -> Likeness:
    """Tell how like a name that is told one is that was kept, which may be short or long for it."""
    first, second = words(kept), words(told)
    if not first or not second:
        return "unknown"
    joined = "".join(first), "".join(second)
    short = bare(first), bare(second)
    if joined[0] == joined[1] or short[0] == short[1]:
        return "same"
    if _slipped(*joined):
        return "near"
    if _is_part(short[0], short[1]) or joined[0] in initials(_key(told)):
        return "short"
    return "long" if _is_part(short[1], short[0]) or joined[1] in initials(_key(kept)) else "other"


def spelling(domain: str, name: str) -> Spelling:
    """Tell whether a domain spells a name's words, in any order: birchandlowe, valcourt."""
    plain = frozenset(of_key(employer_key(name), fold=False))
    ways = ((label(domain, fold=False), plain), (label(domain), frozenset(words(name))))
    found = {_fit(spelt, known) for spelt, known in ways if known}
    return "whole" if "whole" in found else "part" if "part" in found else "none"


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name that are compared."""
    return of_key(_key(name))


def of_key(key: str, *, fold: bool = True) -> tuple[str, ...]:
    """Return the words of a name whose `employer_key` is known."""
    every = tuple((_folded(key) if fold else key).split())[:LONGEST]
    return _without(_SMALL, every)


def label(domain: str, *, fold: bool = True) -> str:
    """Return the part of a domain that may spell a name."""
    bare = domain.partition(".")[0].replace("-", "")
    return _folded(bare) if fold else bare


def as_words(text: str) -> str:
    """Return a message's words as names are compared, parted and framed by spaces."""
    bare = re.sub(r"(?<=\w)[.'’](?=\w)", "", text.replace("&", " and ").replace("+", " and "))
    every = _folded(role_key(bare.translate(_PARENTHESES))).split()
    return f" {' '.join(word for word in every if word not in _SMALL)} "


def mentioned(name: str, framed: str) -> bool:
    """Tell whether the words of `as_words` hold a name that tells: whole words, in its order."""
    every = bare(words(name))
    if all(word in _TOOLS for word in every):
        return False
    long_enough = any(tells(word) and len(word) >= SHORTEST_SPELT for word in every)
    return long_enough and f" {' '.join(every)} " in framed


def initials(key: str) -> frozenset[str]:
    """Return what a name of three words or more may be short for; of fewer, nothing is."""
    every = key.split()
    if len(every) < 3:  # noqa: PLR2004  two letters are short for anything
        return frozenset()
    telling = (word[0] for word in every if word not in _SMALL)
    return frozenset({"".join(word[0] for word in every), "".join(telling)})


def _fit(spelt: str, known: frozenset[str]) -> Spelling:
    starts = [spelt, *(spelt.removeprefix(word) for word in _BEFORE if spelt.startswith(word))]
    used = max((_spelt(each, known) for each in starts), key=len)
    if used >= known:
        return "whole"
    return "part" if any(tells(word) and len(word) >= SHORTEST_SPELT for word in used) else "none"


@lru_cache(maxsize=8192)
def _spelt(rest: str, known: frozenset[str]) -> frozenset[str]:
    """Return the most words that together make up a label, with small ones between; else none."""
    best: frozenset[str] = frozenset()
    for word in sorted(known):
        if not rest.startswith(word):
            continue
        after, left = rest[len(word) :], known - {word}
        joints = ["", *(small for small in _SMALL if after.startswith(small))]
        onward = [_spelt(after[len(joint) :], left) for joint in joints] if after else []
        if not after or after in _AFTER:
            onward.append(frozenset())
        elif not any(onward):
            continue
        best = max(best, max(onward, key=len) | {word}, key=len)
    return best


def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name's words without what tells a group from its parts."""
    return _without(_ADDED, words)


def tells(word: str) -> bool:
    """Tell whether a word alone may stand for an employer."""
    return word not in _COMMON and len(word) > 2  # noqa: PLR2004  two letters name nobody


def _slipped(one: str, two: str) -> bool:
    if min(len(one), len(two)) < SHORTEST_NEAR:
        return False
    slips = 2 if min(len(one), len(two)) >= TWO_SLIPS else 1
    return OSA.distance(one, two, score_cutoff=slips) <= slips


def _is_part(fewer: tuple[str, ...], more: tuple[str, ...]) -> bool:
    return set(fewer) < set(more) and any(tells(word) for word in fewer)


def _without(left_out: frozenset[str], words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in left_out) or words


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return employer_key(name)


def _folded(text: str) -> str:
    for two, one in _FOLDED:
        text = text.replace(two, one)
    return text
