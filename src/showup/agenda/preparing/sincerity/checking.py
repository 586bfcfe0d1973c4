"""Find the sentences that may cost: said by oneself, meant, and not denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from showup.agenda.preparing.sincerity.families import Family, families_in
from showup.agenda.preparing.sincerity.frames import Frame, implied
from showup.agenda.preparing.sincerity.meanings import heard
from showup.agenda.preparing.sincerity.meanings.matching import Said
from showup.agenda.preparing.sincerity.names import marked
from showup.agenda.preparing.sincerity.remarks import SAID, Remark
from showup.agenda.preparing.sincerity.sentences import sentences
from showup.agenda.preparing.sincerity.shades import worded
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
    readings = [_reading(own, table) for table in tables]
    seen: set[str] = set()
    for name, what in SAID.items():
        if what.kind in seen:
            continue
        heard = list(_meant(own, name, readings))
        if not heard:
            continue
        seen.add(what.kind)
        start, end = (0, len(said)) if len(said) <= _LONG else heard[0].span
        quote = text[at + start : at + end]
        words = worded(name, {one.shade for one in heard}, own)
        yield Remark(words.kind, quote, words.why, words.instead, at + start, at + end)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One sentence as one language reads it."""

    table: Patterns
    said: Said
    meant: list[tuple[Frame | Family, int, int]]  # what is told apart within its kind


@dataclass(frozen=True, slots=True)
class _Heard:
    """Where something is said, and what is known of what it means."""

    span: tuple[int, int]
    shade: str = ""


def _reading(text: str, table: Patterns) -> _Reading:
    said = heard(text, table.code)
    return _Reading(table, said, [*implied(said), *families_in(text, table.code)])


def _blanked(quoted: re.Match[str]) -> str:
    """Return as many dots as a quotation is long: the words of others aren't one's own."""
    return quoted[0] if len(quoted[0].split()) < _FEW else "·" * len(quoted[0])


def _meant(said: str, name: str, readings: list[_Reading]) -> Iterator[_Heard]:
    for reading in readings:
        table = reading.table
        for pattern, own_negation in ((table.plain[name], False), (table.negated[name], True)):
            for match in pattern.finditer(said):
                if not _taken_back(said, match.span(), table, own_negation=own_negation):
                    yield _Heard(match.span())
        for asked, own_negation in ((name, False), (f"{name}_no", True)):
            for span in reading.said.find(asked):
                if not _taken_back(said, span, table, own_negation=own_negation):
                    yield _Heard(span)
        for meaning, start, end in reading.meant:
            if meaning.says == name and not _taken_back(
                said, (start, end), table, own_negation=True, supposed=meaning.supposed
            ):
                yield _Heard((start, end), meaning.shade)


def _taken_back(
    said: str,
    span: tuple[int, int],
    table: Patterns,
    *,
    own_negation: bool,
    supposed: bool = False,  # what counts under an if, too
) -> bool:
    """Whether it is denied, supposed, told of others, or told as what one mended."""
    start, end = span
    before, words = said[max(0, start - _BEFORE) : start], said[start:end]
    if not supposed and (table.unless.search(before) or table.unless.match(words)):
        return True
    clause = _CLAUSE.split(before)[-1]
    if table.negation.search(clause):
        return True
    if not own_negation and table.negation.search(words):
        return True
    return table.mended.search(said[end : end + _MEND]) is not None
