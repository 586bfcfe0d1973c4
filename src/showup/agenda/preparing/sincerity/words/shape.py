"""The form of each language's table: patterns, blind to case."""

from __future__ import annotations

import re
from dataclasses import dataclass

NAMES = "@names@"  # stands in a pattern where an employer's name may
_NEVER = r"(?!)"
NAMED = "\ue000"  # and in a text for each letter of such a name


@dataclass(frozen=True, slots=True)
class Signs:
    """How one language says each thing; what is `…_no` carries its own negation."""

    practice: tuple[str, ...]
    disinterest: tuple[str, ...]
    disinterest_no: tuple[str, ...]
    down: tuple[str, ...]  # a former employer, or people there
    down_no: tuple[str, ...]
    here: tuple[str, ...]  # this employer
    money: tuple[str, ...]
    negation: tuple[str, ...]
    unless: tuple[str, ...]  # in front: supposed, or said by others
    mended: tuple[str, ...]  # behind: what one did about it


def any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern that finds any of them as whole words; a blank stands for any number."""
    joined = (
        "|".join(phrases).replace(" ?", r"\s*").replace(" ", r"\s+").replace(NAMES, f"{NAMED}+")
        or _NEVER
    )
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
