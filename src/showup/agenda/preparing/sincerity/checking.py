"""Find the sentences that may cost: said by oneself, meant, and not denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from showup.agenda.preparing.sincerity.names import marked
from showup.agenda.preparing.sincerity.remarks import SAID, Remark
from showup.agenda.preparing.sincerity.sentences import sentences
from showup.agenda.preparing.sincerity.words import Patterns, patterns_for

_LONG = 240  # characters; of a longer sentence only the words that matter are quoted
_BEFORE = 120  # characters in front that may take the words back
_CLAUSE = re.compile(r"[,;:()–—]|\s-\s")
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»\n]{1,300}[\"”“»]|(?<!\w)'[^'\n]{1,300}'(?!\w)")
_FEW = 3  # words; what is shorter in quotation marks is the speaker's own
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "`": "'", "\xa0": " ", "\u202f": " "})
_MEND = 200  # characters behind in which one says how it was mended


def check(text: str, *, language: str = "", employers: Sequence[str] = ()) -> tuple[Remark, ...]:
    """Return a remark on each sentence that shows disinterest, talks down, or only practises.

    `language` is en, de, fr, es, it or nl; where it is none of them, each sentence is held
    against all six. `employers` are the names that a verdict would fall on. Quotes are
    stretches of the text; each sentence stands alone, whatever is around it. Never raises.
    """
    tables = patterns_for(language)
    plain = marked(text.translate(_STRAIGHT), employers)
    return tuple(
        remark
        for start, end in sentences(plain)
        for remark in _remarks(text, plain[start:end], start, tables)
    )


def _remarks(text: str, said: str, at: int, tables: tuple[Patterns, ...]) -> Iterator[Remark]:
    own = _QUOTED.sub(_blanked, said) if _QUOTED.fullmatch(said) is None else said
    seen: set[str] = set()
    for name, what in SAID.items():
        match = next(_meant(own, name, tables), None)
        if match is None or what.kind in seen:
            continue
        seen.add(what.kind)
        start, end = (0, len(said)) if len(said) <= _LONG else match.span()
        quote = text[at + start : at + end]
        yield Remark(what.kind, quote, what.why, what.instead, at + start, at + end)


def _blanked(quoted: re.Match[str]) -> str:
    """Return as many dots as a quotation is long: the words of others aren't one's own."""
    return quoted[0] if len(quoted[0].split()) < _FEW else "·" * len(quoted[0])


def _meant(said: str, name: str, tables: tuple[Patterns, ...]) -> Iterator[re.Match[str]]:
    for table in tables:
        for pattern, own_negation in ((table.plain[name], False), (table.negated[name], True)):
            for match in pattern.finditer(said):
                if not _taken_back(said, match, table, own_negation=own_negation):
                    yield match


def _taken_back(said: str, match: re.Match[str], table: Patterns, *, own_negation: bool) -> bool:
    """Whether it is denied, supposed, told of others, or told as what one mended."""
    before = said[max(0, match.start() - _BEFORE) : match.start()]
    if table.unless.search(before) or table.unless.match(match[0]):
        return True
    clause = _CLAUSE.split(before)[-1]
    if table.negation.search(clause):
        return True
    if not own_negation and table.negation.search(match[0]):
        return True
    return table.mended.search(said[match.end() : match.end() + _MEND]) is not None
