"""Read what a posting asks, what one would do, and what it offers."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest

from showup.exchange.formats.postings.asks.headings import Heading, heading_of
from showup.exchange.formats.postings.asks.language import language_of
from showup.exchange.formats.postings.asks.lines import Line, cleaned, goes_on, lines_of, pieces
from showup.exchange.formats.postings.asks.said import said_in
from showup.exchange.formats.postings.asks.words import words_for
from showup.exchange.formats.postings.asks.words.shape import Words
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Found

_MOST = 12  # of each
_FEWEST = 3  # characters of an entry
_TITLE = 5  # words of a job's name, its bullet counted
_LISTED = ("asks", "nice", "duties", "offers")
_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Asks:
    """What a posting says of the job; each entry as written, musts before what is welcome."""

    asks: tuple[Found, ...] = ()  # what it wants of the applicant
    duties: tuple[Found, ...] = ()  # what one would do
    offers: tuple[Found, ...] = ()  # pay, benefits, how one works there
    nice: tuple[str, ...] = ()  # those of `asks` that only their heading says to be welcome


@dataclass(slots=True)
class _Sorted:
    """The text cut up: entries under their headings, and the lines under none."""

    listed: dict[str, list[_Span]] = field(default_factory=lambda: {kind: [] for kind in _LISTED})
    open: list[Line] = field(default_factory=list)
    kind: str = ""
    bulleted: bool = False  # the section's entries carry bullets


def read(text: str, *, language: str = "") -> Asks:
    """Return what a posting's text asks, has one do and offers, at most twelve of each.

    Each quote is a stretch of the text. `language` is en, de, fr, es, it or nl; where it is
    none of them and the text doesn't plainly tell, all six are tried. Never raises; what isn't
    said is empty.
    """
    words = words_for(language or language_of(text))
    sorted_ = _sort(text, words)
    moved = _offers_elsewhere(sorted_, text, words)
    said = said_in(text, sorted_.open, words)
    found = {kind: sorted_.listed[kind] or said[kind] for kind in ("asks", "duties", "offers")}
    nice = [*sorted_.listed["nice"], *(said["nice"] if not sorted_.listed["asks"] else ())]
    must = [span for span in found["asks"] if not _welcome(text, span, words)]
    rest = [span for span in found["asks"] if _welcome(text, span, words)]
    asks = _founds(text, [span for span in (*must, *rest, *nice) if not _role(text, span)])
    headed = {
        cleaned(text[start:end])
        for start, end in sorted_.listed["nice"]
        if not _welcome(text, (start, end), words)
    }
    return Asks(
        asks=asks,
        duties=_founds(text, found["duties"]),
        offers=_founds(text, [*found["offers"], *moved]),
        nice=tuple(each.value for each in asks if each.value in headed),
    )


def _offers_elsewhere(sorted_: _Sorted, text: str, words: Words) -> list[_Span]:
    """Take what begins as an offer ("We offer 30 days") out of what is asked and done."""
    moved: list[_Span] = []
    for kind in ("asks", "nice", "duties"):
        entries = sorted_.listed[kind]
        given = [span for span in entries if _is_offer(text, span, words)]
        sorted_.listed[kind] = [span for span in entries if span not in given]
        moved += given
    return moved


def _is_offer(text: str, span: _Span, words: Words) -> bool:
    said = cleaned(text[span[0] : span[1]]).replace("’", "'")
    return words.gives.match(said) is not None


def _sort(text: str, words: Words) -> _Sorted:
    lines = lines_of(text)
    sorted_ = _Sorted()
    for line, following in zip_longest(lines, lines[1:]):
        heading = heading_of(line, following, words)
        if heading is not None:
            _open_section(sorted_, heading, line, text)
        elif sorted_.kind in _LISTED:
            _take(sorted_, line, text, words)
        elif sorted_.kind != "end":
            sorted_.open.append(line)
    return sorted_


def _open_section(sorted_: _Sorted, heading: Heading, line: Line, text: str) -> None:
    one_line = heading.rest and heading.kind == "end"  # "Location: Leeds" ends with its line
    if not (heading.rest and line.bulleted and sorted_.bulleted):  # "- A plus: Go" is an entry
        sorted_.kind, sorted_.bulleted = "" if one_line else heading.kind, False
    if heading.rest and heading.kind in _LISTED:
        sorted_.listed[heading.kind] += pieces(text, heading.rest, line.end)
    elif heading.rest and heading.kind == "role":
        sorted_.open.append(line)


def _take(sorted_: _Sorted, line: Line, text: str, words: Words) -> None:
    entries = sorted_.listed[sorted_.kind]
    if words.boilerplate.search(line.words) and not line.bulleted:
        sorted_.kind = "end"
    elif line.bulleted:
        sorted_.bulleted = True
        entries += pieces(text, line.start, line.end, whole=True)
    elif sorted_.bulleted and not line.apart and line.text[0].islower():
        entries[-1] = (entries[-1][0], line.end)  # a bullet that was wrapped
    elif sorted_.bulleted:
        sorted_.kind = ""
        sorted_.open.append(line)
    else:
        begins = entries.pop()[0] if entries and goes_on(text, entries[-1][1], line) else line.start
        entries += pieces(text, begins, line.end)


def _welcome(text: str, span: _Span, words: Words) -> bool:
    return words.signs["nice"].search(text, *span) is not None


def _role(text: str, span: _Span) -> bool:
    """Whether an entry only names a job: "We're looking for: Data Engineers"."""
    words = text[span[0] : span[1]].split()
    return len(words) <= _TITLE and names_role(" ".join(words))


def _founds(text: str, spans: list[_Span]) -> tuple[Found, ...]:
    found: dict[str, Found] = {}
    for start, end in spans:
        value = cleaned(text[start:end])
        if len(value) >= _FEWEST:
            found.setdefault(value.casefold(), Found(value, text[start:end]))
    return tuple(list(found.values())[:_MOST])
