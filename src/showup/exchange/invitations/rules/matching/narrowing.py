"""Leave out, cheaply, the jobs that nothing leads to, so that thousands need no weighing.

Every job that `matches` would return passes; some that it would not pass too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from showup.exchange.invitations.rules.matching import names, roles
from showup.pipeline.names import employer_key, role_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.invitations.rules.matching.facts import Clue


WIDER = 20  # percent; the two are compared without small words and levels, these with them
SHORT_ENOUGH = 6  # letters of what may be initials


@dataclass(frozen=True, slots=True)
class Thin:
    """As much of a job as narrowing reads: keys of the employer's and agency's names, the role."""

    pk: int
    keys: tuple[str, ...] = ()
    role: str = ""


def narrowed(told: Clue, rows: Sequence[Thin]) -> set[int]:
    """Return the jobs whose names, or whose role where that is all there is, are like those told."""
    alike = _alike(told, sorted({key for row in rows for key in row.keys}))
    found = {row.pk for row in rows if not alike.isdisjoint(row.keys)}
    if names.words(told.employer) or names.words(told.agency):
        return found
    return found | _by_role(told, rows)


def _alike(told: Clue, keys: Sequence[str]) -> set[str]:
    wanted = [words for words in map(names.words, (told.employer, told.agency)) if words]
    joined = ["".join(words) for words in wanted]
    telling = {word for words in wanted for word in words if names.tells(word)}
    bare = {names.bare(words) for words in wanted}
    short = {each for name in (told.employer, told.agency) for each in _initials(name)}
    may_be_short = any(len(each) <= SHORT_ENOUGH for each in joined)
    said = frozenset(told.words.split())
    labels = [names.label(domain, fold=fold) for domain in told.domains for fold in (True, False)]
    alike, spelt = set(), []
    for key in keys:
        words = names.of_key(key)
        spelt.append("".join(words))
        if (
            not telling.isdisjoint(words)
            or spelt[-1] in short
            or (bare and names.bare(words) in bare)
            or any(_may_spell(label, words) for label in labels)
            or (words and said.issuperset(names.bare(words)))
            or (may_be_short and not names.initials(key).isdisjoint(joined))
        ):
            alike.add(key)
    return alike | {key for each in joined for key in _slipped(each, keys, spelt)}


def _may_spell(label: str, words: Sequence[str]) -> bool:
    inside = [word for word in words if word in label]
    return any(map(names.tells, inside)) or (bool(words) and len(inside) == len(words))


def _slipped(told: str, keys: Sequence[str], spelt: Sequence[str]) -> set[str]:
    if not spelt:
        return set()
    (far,) = process.cdist([told], spelt, scorer=OSA.distance, score_cutoff=names.MOST_SLIPS)
    return {keys[at] for at in np.flatnonzero(far <= names.MOST_SLIPS).tolist()}


def _initials(name: str) -> frozenset[str]:
    return names.initials(employer_key(name))


def _by_role(told: Clue, rows: Sequence[Thin]) -> set[int]:
    """Return those with a word of the same family, or a title a slip away."""
    told_key = role_key(told.role)
    keys = [role_key(row.role) for row in rows]
    if not told_key or not keys:
        return set()
    stems = {word[: roles.STEM] for word in told_key.split()}
    (near,) = process.cdist([told_key], keys, scorer=fuzz.token_sort_ratio)
    close = set(np.flatnonzero(near >= roles.NEAR - WIDER).tolist())
    return {
        row.pk
        for at, row in enumerate(rows)
        if at in close or not stems.isdisjoint(word[: roles.STEM] for word in keys[at].split())
    }
