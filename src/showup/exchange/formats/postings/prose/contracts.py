"""Read the kinds of contract a posting offers: only what is said."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose import contract_words as words
from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Contract, Found

_VALUE_WORDS, _ENTRY_WORDS = 12, 14  # what is longer is prose
_SENTENCE = 500  # characters of a sentence that are read
_NEAR, _AROUND = 60, 50  # characters


def _compiled(*tables: dict[Contract, str]) -> list[tuple[Contract, re.Pattern[str]]]:
    return [
        (contract, re.compile(rf"(?<![\w@.])(?:{said})(?![\w@])", re.IGNORECASE))
        for table in tables
        for contract, said in table.items()
    ]


_PROSE = _compiled(words.ANYWHERE, words.BODY)
_SHORT = _compiled(words.ANYWHERE, words.HEAD_ONLY)
_ANY = re.compile("|".join(pattern.pattern for _, pattern in _PROSE), re.IGNORECASE)


def contracts_of(text: str, title: str = "") -> tuple[Found, ...]:
    """Return every kind of contract the posting says it offers, each with its words."""
    found: dict[str, Found] = {}
    for label, value, quote in labelled(text):
        if label in words.LABELS and len(value.split()) < _VALUE_WORDS:
            _collect(found, value, _SHORT, quote)
    for line in [title, *head_lines(text)]:
        _collect(found, without_links(line), _SHORT, "")
    for sentence in sentences(text):
        _prose(found, without_links(sentence[:_SENTENCE]))
    return tuple(_one_contract(found).values())


def _one_contract(found: dict[str, Found]) -> dict[str, Found]:
    """Let "6-month contract" be one thing, not a freelance one too."""
    free, fixed = found.get("freelance"), found.get("fixed term")
    if free is None or fixed is None or free.quote not in fixed.quote:
        return found
    if re.search(r"freelanc|contractor|1099|c2c", free.quote, re.IGNORECASE):
        return found
    return {kind: said for kind, said in found.items() if kind != "freelance"}


def _collect(
    found: dict[str, Found], text: str, table: list[tuple[Contract, re.Pattern[str]]], quote: str
) -> None:
    for contract, pattern in table:
        for match in pattern.finditer(text):
            if not words.REFUSED.search(text[: match.start()]):
                found.setdefault(contract, Found(contract, quote or _around(text, match)))


def _prose(found: dict[str, Found], sentence: str) -> None:
    if not _ANY.search(sentence):
        return
    for contract, pattern in _PROSE:
        for match in pattern.finditer(sentence):
            before = sentence[max(0, match.start() - _NEAR) : match.start()]
            if _offered(contract, before, sentence):
                found.setdefault(contract, Found(contract, _around(sentence, match)))


def _offered(contract: Contract, before: str, sentence: str) -> bool:
    """Say whether a sentence offers it, and does not speak of others' or refuse it."""
    if words.REFUSED.search(before):
        return False
    if contract not in words.STRICT_IN_PROSE:
        return not re.search(r"years?(?: of)? $|experience (?:\w+ )?$", before)
    if words.OTHERS.search(before):
        return False
    entry = len(sentence.split()) < _ENTRY_WORDS and names_role(sentence)  # "- Sales (freelance)"
    return entry or words.OFFER.search(sentence) is not None


def _around(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(mark, 0, match.start()) for mark in "|•;,(") + 1
    ends = [at for mark in "|•;,)" if (at := text.find(mark, match.end())) >= 0]
    return text[max(start, match.start() - _AROUND) : min([*ends, match.end() + _AROUND])].strip()
