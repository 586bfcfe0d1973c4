"""Read how long a talk takes where words say so: "a 45-minute call", "duurt een uur"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from showup.exchange.formats.pasted.words import phrase
from showup.exchange.formats.pasted.words.lengths import LENGTHS
from showup.exchange.records import Length

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.exchange.formats.pasted.words.lengths import LengthWords

_SHORTEST, _LONGEST = 5, 8 * 60  # minutes of a talk
_BEFORE, _BEHIND = 80, 60  # characters that tell what is that long
_END = re.compile(r"[.!?;]\s+(?=[A-ZÄÖÜÉÀ¿¡])|\n")
_ABBREVIATED = re.compile(r"\b(?:ca|approx|aprox|min|std|env|ungef)\.\s+$", re.IGNORECASE)
_CLOCK = re.compile(r"\d\d?[:.h]\d\d|\d\s?(?:am|pm|uhr|uur|h)\b|ore \d", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:$|[).,;!?\n]|[-|]\s)")  # nothing behind it says what it measures
_OPENED = re.compile(r"(?:^|[(,;:|\n]|\s-)\s*$")
_A_CLOCK = frozenset({"fr", "es", "it", "nl"})  # where "10 heures" is a time of day
_DURATION = re.compile(r"\b(?:dur|duur)\w*\b[^.!?\d]{0,20}$", re.IGNORECASE)
_PARTED = re.compile(
    r"\s?(?:(?:and|und|et|y|e|en)\s)?(?P<minutes>[0-5]\d)(?![\d:.h])(?:\s?min\w*)?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    amount: re.Pattern[str]
    said: tuple[tuple[re.Pattern[str], int], ...]
    about: re.Pattern[str]
    talk_behind: re.Pattern[str]
    talk_before: re.Pattern[str]
    talk: re.Pattern[str]
    lasts: re.Pattern[str]
    goes_on: re.Pattern[str]
    together: re.Pattern[str]
    other: re.Pattern[str]
    unlike: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    words: LengthWords = LENGTHS[code]
    about = rf"(?:(?:{words.about}) ?)?"
    return _Patterns(
        amount=phrase(
            rf"(?<![\w.,:/+#¤-])(?:(?P<low>\d{{1,3}}) ?(?:{words.until}) ?)?(?P<n>\d{{1,3}}(?:[.,]5)?)"
            rf"(?:[ -]{{0,2}})(?:(?P<m>{words.minute})|(?P<h>{words.hour}))(?!\w)"
        ),
        said=tuple((phrase(rf"(?<!\w)(?:{said})"), minutes) for said, minutes in words.said),
        about=phrase(rf"(?:{words.about}) ?$"),
        talk_behind=phrase(rf"[- ]{{0,2}}(?:long )?(?:[\w-]+ ){{0,3}}?(?:{words.talk})(?!\w)"),
        talk_before=phrase(
            rf"(?<!\w)(?:{words.talk})(?: \w+){{0,2}}? ?(?:{words.of}) ?(?:(?:{words.of}) ?)?{about}$"
        ),
        talk=phrase(rf"(?<!\w)(?:{words.talk})(?!\w)"),
        lasts=phrase(rf"(?<!\w)(?:{words.lasts})(?!\w)[^.!?\d]{{0,30}}{about}$"),
        goes_on=phrase(rf" (?:{words.goes_on})(?!\w)"),
        together=phrase(rf"(?<!\w)(?:{words.together}) {about}$"),
        other=phrase(rf"(?<!\w)(?:{words.other})(?!\w)"),
        unlike=phrase(rf"(?<!\w)(?:{words.unlike}) {about}$"),
    )


def length_of(text: str, code: str) -> Length | None:
    """Return how long the talk takes, the longer of a span; None where it says none or several."""
    found = [length for _, length in _lengths(text, code)]
    return found[0] if len({each.minutes for each in found}) == 1 else None


def spans(text: str, code: str) -> list[tuple[int, int]]:
    """Return where lengths of talks stand: "durera 1h30" is no time of day."""
    return [span for span, _ in _lengths(text, code)]


def _lengths(text: str, code: str) -> Iterator[tuple[tuple[int, int], Length]]:
    patterns = _patterns(code)
    taken: list[tuple[int, int]] = []
    for start, end, minutes, hours in _amounts(text, patterns):
        if any(start < other and first < end for first, other in taken):
            continue
        taken.append((start, end))
        before, behind = _around(text, start, end)
        sound = _SHORTEST <= minutes <= _LONGEST
        if sound and _is_a_talks(before, behind, patterns, clock=hours and code in _A_CLOCK):
            yield (start, end), Length(minutes, _quote(text[start:end], before, behind, patterns))


def _amounts(text: str, patterns: _Patterns) -> Iterator[tuple[int, int, int, bool]]:
    """Yield where an amount stands, its minutes, and whether it is a figure of hours."""
    for pattern, minutes in patterns.said:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), minutes, False
    for match in patterns.amount.finditer(text):
        number = float(match["n"].replace(",", "."))
        minutes = round(number * (60 if match["h"] else 1))
        rest = _PARTED.match(text, match.end()) if match["h"] else None
        end = rest.end() if rest else match.end()
        yield match.start(), end, minutes + int(rest["minutes"] if rest else 0), bool(match["h"])


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and behind in the same sentence."""
    before, at = text[max(0, start - _BEFORE) : start], 0
    for match in _END.finditer(before):
        if not _ABBREVIATED.search(before[: match.end()]):
            at = match.end()
    behind = text[end : end + _BEHIND]
    stop = _END.search(behind)
    return before[at:], behind[: stop.start() + 1] if stop else behind


def _quote(said: str, before: str, behind: str, patterns: _Patterns) -> str:
    about, talk = patterns.about.search(before), patterns.talk_behind.match(behind)
    whole = (about[0] if about else "") + said + (talk[0] if talk else "")
    return " ".join(whole.split())


def _is_a_talks(before: str, behind: str, patterns: _Patterns, *, clock: bool) -> bool:
    if patterns.unlike.search(before):
        return False
    lasts = patterns.lasts.search(before)
    if clock and not _DURATION.search(before):
        return False
    if patterns.talk_behind.match(behind) or patterns.talk_before.search(before):
        return not patterns.other.match(behind.lstrip(" -"))
    if patterns.other.search(before + " | " + behind):
        return False
    if lasts or patterns.goes_on.match(behind) or patterns.together.search(before):
        return True
    about = patterns.about.search(before)
    bare = before[: about.start()] if about else before
    alone = _OPENED.search(bare) and _CLOSED.match(behind)
    return bool(alone and (not bare.strip() or patterns.talk.search(bare) or _CLOCK.search(bare)))
