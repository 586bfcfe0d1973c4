"""Find times of day: "10:30", "3pm", "14h30", "between 2 and 4", "halb elf", "half 3", "tues 10ish"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from showup.exchange.formats.pasted.words import ALL, Words, one_of

_NOON, _DAY, _HOUR = 12, 24, 60
_HALF, _QUARTER = 30, 15
_EARLY = {"en": 7}  # hours up to which nobody says whether it is morning
_EARLY_ELSEWHERE = 6
_LATE_RISERS = 7  # where twelve hours are usual, 7:30 is open as well
_NEAR = 30  # characters in which "in the afternoon" may stand
_GAP = 14
_SMALL = 5  # the last hour at which, said as people talk, nobody means the night
_HALVES = re.compile(r"\s?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE)
_ABOUT = re.compile(r"\s?-?ish\b", re.IGNORECASE)
_AFTER_A_DAY = re.compile(
    r"(?:\.?,|\.)?\s{1,2}(?:at\s|@\s?|say,?\s|around\s|about\s)?", re.IGNORECASE
)
_BEFORE_A_DAY = re.compile(r"\b(?:to|at|for|till|until|say|about|around|by)\s$", re.IGNORECASE)
_FITS = re.compile(
    r"\s?(?:ok(?:ay)?|alright|any good|good|works?|suits?|pls|instead|sharp)\b", re.IGNORECASE
)
_MOST = 240  # times; no invitation has as many


@dataclass(frozen=True, slots=True)
class Clock:
    """A time, or two where a range was written, in minutes since midnight."""

    start: int
    end: int
    begin: int
    finish: int | None = None
    doubt: bool = False  # morning or afternoon was not said
    about: bool = False  # "10ish"


@dataclass(frozen=True, slots=True)
class _Raw:
    start: int
    end: int
    h: int
    m: int
    sure: bool  # written so that only a time can be meant
    half: str = ""  # am, pm or ""
    literal: bool = False  # 03:00
    spoken: bool = False  # "half 3", "quarter past nine"
    about: bool = False


@dataclass(frozen=True, slots=True)
class _Patterns:
    number: re.Pattern[str]
    led: re.Pattern[str]
    between: re.Pattern[str]
    link: re.Pattern[str]
    both: re.Pattern[str]
    morning: re.Pattern[str]
    afternoon: re.Pattern[str]
    noon: re.Pattern[str]
    part: re.Pattern[str]
    worded: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    words = ALL[code].calendar
    flags = re.IGNORECASE
    hours = rf"(?:{one_of(tuple(words.numbers))})\b|(?:1[0-2]|[1-9])(?![\d/]|[:.,]\d)"
    return _Patterns(
        number=re.compile(
            rf"(?<![\w.,:/+#¤])(?<![^\d\s(mMrhHu]-)(?P<h>[0-2]?\d)(?:(?P<sep>[:.]|\s?h\s?|u(?=\d))(?P<m>[0-5]\d)(?:[:.][0-5]\d)?)?(?![\d/]|[.,]\d)(?:\s?(?P<unit>{words.hour}))?",
            flags,
        ),
        led=re.compile(rf"(?:\b|(?<=\W))(?:{words.at})\s{{0,2}}$", flags),
        between=re.compile(rf"\b(?:{words.between})\s{{1,2}}$", flags),
        link=re.compile(rf"\s{{0,2}}(?:{words.until})\s{{0,2}}(?:{words.at})?\s{{0,2}}", flags),
        both=re.compile(rf"\s{{0,2}}(?:{words.joins}|{words.until})\s{{0,2}}", flags),
        morning=re.compile(rf"\b(?:{words.morning})(?:\b|(?<=\W))", flags),
        afternoon=re.compile(rf"\b(?:{words.afternoon})(?:\b|(?<=\W))", flags),
        part=re.compile(
            rf"(?:{words.morning}|{words.afternoon}|{words.joins}|{words.on})\b", flags
        ),
        noon=re.compile(rf"\b(?:{words.noon})\b", flags),
        worded=re.compile(words.worded.replace("HOURS", hours).replace(" ", r"\s"), flags),
    )


def clocks(text: str, words: Words | None, days: Iterable[tuple[int, int]] = ()) -> list[Clock]:
    """Return the times in the order they stand; without a language none.

    `days` are where days stand: in English a bare number beside one may be an hour.
    """
    if words is None:
        return []
    patterns = _patterns(words.code)
    beside = _Beside(text, tuple(days)) if words.code == "en" else None
    spoken = _words(text, words, patterns)
    numbers = [
        one
        for one in _numbers(text, patterns, words.common, beside)
        if not any(said.start < one.end and one.start < said.end for said in spoken)
    ]
    raw = sorted(numbers + spoken, key=lambda one: one.start)
    raw = [_about(one, text) for one in raw[:_MOST]] if words.code == "en" else raw[:_MOST]
    early = _EARLY.get(words.code, _EARLY_ELSEWHERE)
    found: list[Clock] = []
    at = 0
    while at < len(raw):
        clock, used = _paired(raw, at, text, patterns)
        at += used
        if clock is not None:
            found.append(_timed(clock, text, patterns, early))
    return found


class _Beside:
    """Tells whether a number stands right behind or in front of a day."""

    def __init__(self, text: str, days: tuple[tuple[int, int], ...]) -> None:
        """Remember where days begin and end."""
        self._text = text
        self._starts = {start for start, _ in days}
        self._ends = sorted((end for _, end in days), reverse=True)

    def follows(self, start: int) -> bool:
        """Whether only "at", a comma or a blank stands between a day and this place."""
        end = next((one for one in self._ends if one <= start), None)
        gap = "" if end is None else self._text[end:start]
        return len(gap) <= _GAP and bool(_AFTER_A_DAY.fullmatch(gap))

    def precedes(self, start: int, end: int) -> bool:
        """Whether a day follows at once, and "to" or "at" stands in front: "to 4 tomorrow"."""
        led = _BEFORE_A_DAY.search(self._text, max(0, start - _GAP), start)
        gap = re.match(r"\s(?:on\s)?", self._text[end : end + 4])
        return bool(led and gap) and end + len(gap.group() if gap else "") in self._starts


def _about(one: _Raw, text: str) -> _Raw:
    ish = _ABOUT.match(text, one.end)
    return replace(one, end=ish.end(), sure=True, about=True) if ish else one


def _numbers(
    text: str, patterns: _Patterns, common: frozenset[str], beside: _Beside | None
) -> list[_Raw]:
    found = []
    for match in patterns.number.finditer(text):
        h, m = int(match["h"]), int(match["m"] or 0)
        unit = (match["unit"] or "").lower()
        sep = (match["sep"] or "").strip()
        if h > _DAY or (h == _DAY and m):
            continue
        led = bool(patterns.led.search(text, max(0, match.start() - 16), match.start()))
        sure = bool(unit) or sep in {":", "h", "H", "u", "U"} or (led and sep == ".")
        half = "am" if unit.startswith("a") else "pm" if unit.startswith("p") else ""
        literal = match["h"].startswith("0") and bool(sep)
        bare = led and not sep and _bare(text, match.end(), patterns, common)
        if beside is not None and not (sure or bare) and 1 <= h <= (_DAY if sep else _NOON):
            bare = _hour_beside(match, text, beside, patterns, common)
        if half and h > _NOON:
            half = ""
        found.append(
            _Raw(
                match.start(),
                match.end(),
                h,
                m,
                sure or bare,
                half,
                literal,
            )
        )
    for match in patterns.noon.finditer(text):
        if not any(one.start < match.end() and match.start() < one.end for one in found):
            found.append(_Raw(match.start(), match.end(), _NOON, 0, sure=True, half="pm"))
    return found


def _hour_beside(
    match: re.Match[str],
    text: str,
    beside: _Beside,
    patterns: _Patterns,
    common: frozenset[str],
) -> bool:
    """Whether "2.30" or "11" is an hour: a day stands beside it, or "ok?" behind it."""
    if beside.precedes(match.start(), match.end()):
        return True
    fits = bool(_FITS.match(text, match.end()))
    if match["sep"]:
        return fits or beside.follows(match.start())
    counted = text.startswith(" of ", match.end())  # "Thursday 2 of us"
    return (not counted and beside.follows(match.start())) and (
        fits or _bare(text, match.end(), patterns, common)
    )


def _bare(text: str, end: int, patterns: _Patterns, common: frozenset[str]) -> bool:
    """Whether a bare number behind "at" is an hour: no noun follows that it could count."""
    after = text[end : end + 24].lstrip(" ")
    if patterns.part.match(after) or not re.match(r"[^\W\d_]", after):
        return not re.match(r"[%€$£\d]", after)
    word = re.match(r"[^\W\d_]+", after)
    return word is not None and (word.group().lower() in common or word.group().isupper())


def _words(text: str, words: Words, patterns: _Patterns) -> list[_Raw]:
    found = []
    for match in patterns.worded.finditer(text):
        groups = match.groupdict()
        said = match["hour"].casefold()
        spoken = any(groups.get(part) for part in ("half_to", "to", "past", "past_after"))
        if said.isdigit() and not spoken:
            continue  # a plain number
        minutes = (int(said) if said.isdigit() else words.calendar.numbers.get(said, 0)) * _HOUR
        if groups.get("half_to"):
            minutes -= _HALF
        elif groups.get("to"):
            minutes -= _QUARTER
        elif past := (groups.get("past") or groups.get("past_after") or "").lower():
            quarter = any(
                part in past for part in ("quarter", "viertel", "quart", "cuarto", "kwart")
            )
            minutes += _QUARTER if quarter else _HALF
        h, m = divmod(minutes % (_DAY * _HOUR), _HOUR)
        unit = _HALVES.match(text, match.end())
        half = f"{unit['half'].lower()}m" if unit else ""
        end = unit.end() if unit else match.end()
        found.append(_Raw(match.start(), end, h, m, sure=True, half=half, spoken=spoken))
    return found


def _paired(
    raw: list[_Raw], at: int, text: str, patterns: _Patterns
) -> tuple[tuple[_Raw, _Raw | None] | None, int]:
    """Return a single time or the two of a range, and how many candidates that used."""
    one = raw[at]
    two = raw[at + 1] if at + 1 < len(raw) else None
    if two is not None and two.start - one.end <= _GAP:
        gap = text[one.end : two.start]
        opened = bool(patterns.between.search(text, max(0, one.start - 14), one.start))
        sure = one.sure or two.sure or (opened and _nothing_counted(text, two.end, patterns))
        if not sure:
            return None, 1
        if patterns.link.fullmatch(gap) or (opened and patterns.both.fullmatch(gap)):
            return (one, two), 2
    return ((one, None) if one.sure else None), 1


def _nothing_counted(text: str, end: int, patterns: _Patterns) -> bool:
    """Whether what follows "between 9 and 12" is no noun that the numbers could count."""
    after = text[end : end + 24].lstrip(" ")
    return not after or bool(re.match(r"[.,;!?()\nA-Z]", after) or patterns.part.match(after))


def _timed(pair: tuple[_Raw, _Raw | None], text: str, patterns: _Patterns, early: int) -> Clock:
    one, two = pair
    half = one.half or _part(text, one.start, (two or one).end, patterns)
    if two is None:
        minutes, doubt = _minutes(one, half, early)
        return Clock(one.start, one.end, minutes, None, doubt, one.about)
    half_two = two.half or half
    end, doubt = _minutes(two, half_two, early)
    begin, _ = _minutes(replace(one, half=one.half), one.half or half_two, early)
    if begin > end and not one.half:
        begin, _ = _minutes(one, "am", early)
    if end < begin and not half_two:
        end, doubt = end + _NOON * _HOUR, False
    return Clock(one.start, two.end, begin, end if end > begin else None, doubt)


def _part(text: str, start: int, end: int, patterns: _Patterns) -> str:
    """Return am or pm where "in the morning" or "afternoon" stands close by."""
    behind, before = text[end : end + _NEAR], text[max(0, start - _NEAR) : start]
    behind = re.split(r"[.;\n]|\d", behind, maxsplit=1)[0]
    before = re.split(r"[.;\n]\s|\d", before)[-1]
    for near in (behind, before):
        if patterns.afternoon.search(near):
            return "pm"
        if patterns.morning.search(near):
            return "am"
    return ""


def _minutes(one: _Raw, half: str, early: int) -> tuple[int, bool]:
    h = one.h % _DAY
    if half == "pm" and h < _NOON:
        h += _NOON
    elif half == "am" and h == _NOON:
        h = 0
    doubt = not half and not one.literal and 1 <= h <= early - (one.m > 0 and early < _LATE_RISERS)
    if doubt and h <= _SMALL:  # an interview at 3 is no night's; what nobody said is asked as well
        return (h + _NOON) * _HOUR + one.m, not one.spoken
    return h * _HOUR + one.m, doubt
