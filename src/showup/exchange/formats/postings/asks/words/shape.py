"""The form of each language's table: phrases, as patterns that are joined and blind to case."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one language says; "names" are whole headings, "cues" are parts of a marked one."""

    asks_names: tuple[str, ...]
    asks_cues: tuple[str, ...]
    asks_signs: tuple[str, ...]  # in a sentence
    nice_names: tuple[str, ...]  # what would be welcome and isn't a must
    nice_cues: tuple[str, ...]
    nice_signs: tuple[str, ...]
    duties_names: tuple[str, ...]
    duties_cues: tuple[str, ...]
    duties_signs: tuple[str, ...]
    offers_names: tuple[str, ...]
    offers_cues: tuple[str, ...]
    offers_signs: tuple[str, ...]
    role_names: tuple[str, ...]  # about the job: anything may stand below
    role_cues: tuple[str, ...]
    end_names: tuple[str, ...]  # about the firm, the law, how to apply: nothing below counts
    end_cues: tuple[str, ...]
    within: tuple[str, ...]  # headings inside a list, which don't end it
    boilerplate: tuple[str, ...]  # sentences that stand in every posting
    gives: tuple[str, ...]  # a sentence that begins so offers, wherever it stands
    theirs: tuple[str, ...]  # the firm speaks of itself, not of the applicant


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of the languages a text may be in."""

    names: dict[str, re.Pattern[str]]
    cues: dict[str, re.Pattern[str]]
    signs: dict[str, re.Pattern[str]]
    within: re.Pattern[str]
    boilerplate: re.Pattern[str]
    theirs: re.Pattern[str]
    gives: re.Pattern[str]
