"""Find every mention of a day, as it is written; `settle` decides which day it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from showup.exchange.formats.pasted.words import ALL, Words, one_of

_COUNTED = r"(?:min(?:s|ut\w+)?\b|hours?\b|stunden?\b|people|persons?\b|colleagues|personen|kolleg)"  # no day: "Friday, 15 minutes"
_ORDINAL = r"(?:st|nd|rd|th|er|º|°|ª|e|\.)?"
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_ISO = re.compile(
    r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>[01]?\d)(?P=sep)(?P<d>[0-3]?\d)(?!\d)"
)
_NEVER_DATES = {(24, 7), (9, 11), (1, 2), (1, 1), (50, 50)}
_LAST_DAY, _LAST_MONTH = 31, 12
_CENTURY = 2000
_LEADS = 6
_MOST = 120  # days of one shape; no invitation has as many


@dataclass(frozen=True, slots=True)
class Mention:
    """A day as written; None where nothing was said."""

    start: int
    end: int
    d: int | None = None
    m: int | None = None
    y: int | None = None
    weekday: int | None = None
    last: tuple[int | None, int | None] | None = None  # day and month a range ends on
    shift: int | None = None  # days from the day it was sent
    hint: str = ""  # "next", "coming", "next week"
    numeric: bool = False  # day and month may be in either order
    unsure: bool = False  # a number behind a weekday, perhaps an hour
    from_end: int = 0  # where the weekday ended, if the number proves an hour


@dataclass(frozen=True, slots=True)
class _Patterns:
    worded: tuple[re.Pattern[str], ...]
    numeric: re.Pattern[str]
    loose: re.Pattern[str]
    alone: re.Pattern[str]
    relative: re.Pattern[str]
    lead: re.Pattern[str]
    behind: re.Pattern[str]
    weekdays: dict[str, int]


@cache
def _patterns(code: str) -> _Patterns:
    words = ALL[code].calendar
    weekdays = {**words.weekdays, **words.short}
    week = rf"(?P<w>{one_of(tuple(weekdays))})\b\.?"
    lead_in = rf"(?:\b{week}(?:,|\s?-)?\s{{0,3}}(?:(?:{words.article})\s)?\s?)?"
    number = r"(?<![\d.,:/])(?P<d>[0-3]?\d)"
    month = rf"(?P<m>{one_of(tuple(words.months))})\b\.?"
    year = rf"(?:,?\s{{1,3}}(?:(?:de|del|d'|of)\s?)?{_YEAR})?"
    flags = re.IGNORECASE
    full = one_of(tuple(words.weekdays))
    # "do", "di" and "mar" are words, too: each language says where they stand for a day.
    alone = f"(?:{full})\\b" + (f"|{words.alone}" if words.alone else "")
    near = f"{words.next_week}|{words.next}|{words.coming}"
    return _Patterns(
        worded=(
            re.compile(
                rf"{lead_in}{number}{_ORDINAL}[\s-]{{0,3}}(?:(?:{words.of})\s{{1,3}})?{month}{year}",
                flags,
            ),
            re.compile(
                rf"{lead_in}\b{month}\s{{1,3}}(?:the\s)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:.]\d|\s?[ap]m){year}",
                flags,
            ),
        ),
        numeric=re.compile(
            rf"{lead_in}{number}(?P<sep>[./-])\s?(?P<m>[0-3]?\d)(?:(?P=sep)\s?(?P<y>20\d\d)(?!\d)|(?P=sep)(?P<short>\d\d)(?![\d:.hH]|\s?(?:{words.hour}|-))|\.(?!\d)|(?![\d.:]))",
            flags,
        ),
        loose=re.compile(
            rf"\b{week},?\s{{1,3}}(?P<art>(?:{words.article})\s)?(?P<d>[0-3]?\d)(?P<ord>{_ORDINAL})(?![\d:.,hH]\d|\s?(?:{words.hour}|[ap]\.?m|h\b|-)|-?ish\b|\s?{_COUNTED}|[\dhH])",
            flags,
        ),
        alone=re.compile(
            rf"(?:\b(?P<before>{near})(?:\s(?:on\s)?|,\s?))?\b(?P<w>{alone})(?:\.?\s(?P<after>{near})\b)?",
            flags,
        ),
        relative=re.compile(rf"\b(?P<r>{one_of(tuple(words.relative))})\b", flags),
        lead=re.compile(
            rf"{lead_in}(?<![\d.,:/])(?P<d>[0-3]?\d){_ORDINAL}\s{{0,2}}(?P<link>,|/|{words.joins}|{words.until})\s{{0,2}}(?:(?:{words.on}|{words.article})\s)?$",
            flags,
        ),
        behind=re.compile(rf"\s{{0,2}}[,(]\s?(?:(?:{words.article}|an?)\s)?{week}\)?", flags),
        weekdays=weekdays,
    )


def mentions(text: str, words: Words | None) -> list[Mention]:
    """Return the mentions in the order they stand; without a language only ISO dates."""
    taken: list[Mention] = []
    if words is None:
        return _free(_iso(text), taken)
    patterns = _patterns(words.code)
    _free(_iso(text), taken)
    for pattern in patterns.worded:
        _free(_worded(pattern, text, words, patterns), taken)
    _free(_numeric(text, words, patterns), taken)
    taken[:] = [_with_weekday(mention, text, patterns) for mention in taken]
    for mention in taken:
        _free(_leading(mention, text, words, patterns), taken, instead_of=mention)
    _free(_loose(text, patterns), taken)
    _free(_alone(text, words, patterns), taken)
    _free(_relative(text, words, patterns), taken)
    return sorted(taken, key=lambda mention: mention.start)


def _free(
    found: Iterator[Mention], taken: list[Mention], *, instead_of: Mention | None = None
) -> list[Mention]:
    for mention in islice(found, _MOST):
        others = (other for other in taken if other is not instead_of)
        if all(mention.end <= other.start or mention.start >= other.end for other in others):
            if instead_of is not None and mention.end >= instead_of.end and instead_of in taken:
                taken.remove(instead_of)
            taken.append(mention)
    return taken


def _iso(text: str) -> Iterator[Mention]:
    for match in _ISO.finditer(text):
        d, m = int(match["d"]), int(match["m"])
        if _possible(d, m):
            yield Mention(match.start(), match.end(), d, m, int(match["y"]))


def _worded(
    pattern: re.Pattern[str], text: str, words: Words, patterns: _Patterns
) -> Iterator[Mention]:
    for match in pattern.finditer(text):
        d, m = int(match["d"]), words.calendar.months.get(match["m"].casefold(), 0)
        if _possible(d, m):
            yield Mention(
                match.start(),
                match.end(),
                d,
                m,
                int(match["y"]) if match["y"] else None,
                _weekday(match, patterns),
            )


def _numeric(text: str, words: Words, patterns: _Patterns) -> Iterator[Mention]:
    before = re.compile(
        rf"\b(?:{words.calendar.on}|{words.calendar.article})\s{{0,2}}$", re.IGNORECASE
    )
    for match in patterns.numeric.finditer(text):
        d, m = int(match["d"]), int(match["m"])
        if not (_possible(d, m) or _possible(m, d)):
            continue
        dotted = match["sep"] == "." and match.group().endswith(".")
        written = match["y"] or match["short"]
        if match["sep"] == "." and m > _LAST_MONTH and not written:
            continue  # "Tues 2.30"
        plain_year = written is not None
        led = match["w"] or before.search(text, max(0, match.start() - 14), match.start())
        if not (dotted or plain_year or led) and (match["sep"] != "/" or (d, m) in _NEVER_DATES):
            continue
        if match["sep"] == "-" and not (plain_year or match["w"]):
            continue
        if match["sep"] == "." and not (dotted or plain_year or match["w"]):
            continue
        year = int(written) if written else None
        if year is not None and year < _CENTURY:
            year += _CENTURY
        yield Mention(
            match.start(),
            match.end(),
            d,
            m,
            year,
            _weekday(match, patterns),
            numeric=match["sep"] != ".",
        )


def _with_weekday(mention: Mention, text: str, patterns: _Patterns) -> Mention:
    if mention.weekday is not None:
        return mention
    match = patterns.behind.match(text, mention.end)
    if not match or re.match(r"\s\d", text[match.end() : match.end() + 2]):
        return mention
    return replace(mention, end=match.end(), weekday=_weekday(match, patterns))


def _leading(mention: Mention, text: str, words: Words, patterns: _Patterns) -> Iterator[Mention]:
    """Yield the days that share a month with the one behind them: "24, 25 and 26 November"."""
    start = mention.start
    for _ in range(_LEADS):
        match = patterns.lead.search(text, max(0, start - 40), start)
        if not match or not _possible(int(match["d"]), mention.m or 1):
            return
        until = re.fullmatch(words.calendar.until, match["link"], re.IGNORECASE)
        d, weekday = int(match["d"]), _weekday(match, patterns)
        if match["link"] in {",", "/"} and mention.d is not None and d >= mention.d:
            return
        if until and mention.d is not None and d < mention.d:
            yield replace(
                mention, start=match.start(), d=d, weekday=weekday, last=(mention.d, mention.m)
            )
            return
        yield replace(mention, start=match.start(), end=match.end("d"), d=d, weekday=weekday)
        start = match.start()


def _loose(text: str, patterns: _Patterns) -> Iterator[Mention]:
    for match in patterns.loose.finditer(text):
        if 1 <= int(match["d"]) <= _LAST_DAY:
            yield Mention(
                match.start(),
                match.end(),
                int(match["d"]),
                weekday=_weekday(match, patterns),
                unsure=True,
                from_end=match.end("w"),
            )


def _alone(text: str, words: Words, patterns: _Patterns) -> Iterator[Mention]:
    calendar = words.calendar
    for match in patterns.alone.finditer(text):
        said = match["before"] or match["after"] or ""
        hint = ""
        if re.fullmatch(calendar.next_week, said, re.IGNORECASE):
            hint = "next week"
        elif re.fullmatch(calendar.next, said, re.IGNORECASE):
            hint = "next"
        elif said:
            hint = "coming"
        weekday = _weekday(match, patterns)
        if weekday is not None:
            yield Mention(match.start(), match.end(), weekday=weekday, hint=hint)


def _relative(text: str, words: Words, patterns: _Patterns) -> Iterator[Mention]:
    for match in patterns.relative.finditer(text):
        shift = words.calendar.relative.get(re.sub(r"\s+", " ", match["r"].casefold()))
        if shift is not None:
            yield Mention(match.start(), match.end(), shift=shift)


def _weekday(match: re.Match[str], patterns: _Patterns) -> int | None:
    return patterns.weekdays.get(match["w"].casefold()) if match["w"] else None


def _possible(d: int, m: int) -> bool:
    return 1 <= d <= _LAST_DAY and 1 <= m <= _LAST_MONTH
