"""Read whether a job can be done from elsewhere, partly, or not at all."""

from __future__ import annotations

import re

from showup.exchange.formats.postings.prose import remote_words as words
from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    sentences,
    without_links,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Found

_VALUE = 60  # characters of a labelled value; what is longer is prose
_SENTENCE = 400  # characters of a sentence that are read
_ENTRY_WORDS = 12


def remote_of(text: str) -> Found | None:
    """Return remote, hybrid or on site where the posting says one of them, with its words."""
    head = " | ".join(without_links(line) for line in head_lines(text))
    said = [_labelled(text), _in_short(head), _in_body(text)]
    found = [one for one in said if one is not None]
    if not found:
        return None
    first, last = found[0], found[-1]
    softened = first.value == "on site" != last.value and not words.NO.search(first.quote)
    return last if softened else first


def _labelled(text: str) -> Found | None:
    for label, value, quote in labelled(text):
        if label not in words.LABELS or len(value) > _VALUE:
            continue
        if label in ("remote", "home office", "homeoffice", "télétravail"):
            if words.NEGATED.match(value):
                return Found("on site", quote)
            if words.AGREED.match(value):
                return Found("remote" if label == "remote" else "hybrid", quote)
            if words.COUNTED.match(value):
                return Found("hybrid", quote)
        if (found := _in_short(value)) is not None:
            return Found(found.value, quote)
    return None


def _in_short(text: str) -> Found | None:
    """Read a head or a labelled value, where a single word says it."""
    if not words.HINT.search(text):
        return None
    patterns = (words.NO, words.HEAD_HYBRID, words.HEAD_YES, words.ON_SITE)
    no, hybrid, yes, site = (one.search(text) for one in patterns)
    if no and not (yes and not no.start() <= yes.start() < no.end() and _free(text, no)):
        return _found("on site", text, no)
    if hybrid:
        return _found("hybrid", text, hybrid)
    if yes:
        at_home = site is not None and words.AT_HOME.match(yes[0])
        return _found("hybrid" if at_home else "remote", text, yes)
    return _found("on site", text, site) if site else None


def _free(text: str, no: re.Match[str]) -> bool:
    """Say whether remote stands apart from the refusal: "REMOTE (no agencies)"."""
    return words.HEAD_YES.search(text[: no.start()] + text[no.end() :]) is not None


def _in_body(text: str) -> Found | None:
    firsts: dict[str, Found] = {}
    for sentence in sentences(text):
        short = sentence[:_SENTENCE]
        if words.HINT.search(short) and (found := _in_sentence(short)):
            firsts.setdefault(*found)
    return next(
        (firsts[one] for one in ("remote", "hybrid", "on site", "listed") if one in firsts), None
    )


def _in_sentence(text: str) -> tuple[str, Found] | None:
    if alone := words.ALONE.fullmatch(text.strip(" *•-()")):
        value = {"hybrid": "hybrid", "site": "on site"}.get(alone.lastgroup or "", "remote")
        return value, Found(value, text)
    if words.ENTRY.search(text) and names_role(text):
        return "remote", Found("remote", text)
    for value, pattern in (("on site", words.NO), ("hybrid", words.HYBRID)):
        if match := pattern.search(text):
            return value, _found(value, text, match)
    if words.PROCESS.search(text) and "REMOTE" not in text:
        return None  # how one is interviewed, not how one works
    if match := words.YES.search(text):
        value = "hybrid" if words.SOME_DAYS.search(text) else "remote"
        return value, _found(value, text, match)
    match = words.ON_SITE.search(text) if len(text.split()) < _ENTRY_WORDS else None
    return ("listed", _found("on site", text, match)) if match else None


def _found(value: str, text: str, match: re.Match[str]) -> Found:
    start = max(text.rfind(mark, 0, match.start()) for mark in "|•;\n") + 1
    start = max(start, match.start() - _VALUE)
    ends = [at for mark in "|•;\n" if (at := text.find(mark, match.end())) >= 0]
    return Found(value, text[start : min([*ends, match.end() + _VALUE])].strip())
