"""Give every time of day the day it belongs to."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.clocks import Clock
from showup.exchange.formats.pasted.settle import Day
from showup.exchange.formats.pasted.words import Words, phrase

Pair = tuple[Day | None, Clock | None]

_REACH = 160  # characters from a day, or from its last time, to the next time
_PAST_A_CUE = 30  # the same where "by" or "until" stands between
_AHEAD = 32  # characters from a time to a day behind it
# "Tue 24 Nov, at 10:30": nothing behind the time can claim it.
_BESIDE = re.compile(
    r"[ ,(:;|-]*(?:at|from|between|um|von|ab|zwischen|gegen|à|de|dès|entre|vers|a las?|desde las|entre las|alle|ore|dalle"
    r"|alle ore|tra le|om|van|tussen|rond|vanaf)?[ :(]*",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"[\s,(;:\-]*(?:on|am|an|den|le|el|il|op|the|del|de|of|día|this|der)?[\s,]*", re.IGNORECASE
)
_SKIPPED = re.compile(r"\([^)]{0,20}\)|\b[A-Z]{2,4}\b|\b(?:Uhr|uur|time|h|ore|horas)\b")
_PARAGRAPHS = 2


def paired(days: list[Day], times: list[Clock], text: str, words: Words | None) -> list[Pair]:
    """Return each time with its day, then the days without a time, in the order they stand."""
    pairs: list[Pair] = []
    used: dict[int, int] = {}  # start of a day: where its last time ended
    for clock in times:
        before = next((day for day in reversed(days) if day.end <= clock.start), None)
        after = next((day for day in days if day.start >= clock.end), None)
        since = used.get(before.start, before.end) if before else 0
        day = _day_of(clock, (before, after), since, text, words)
        if day is not None:
            used[day.start] = max(clock.end, day.end)
        pairs.append((day, clock))
    pairs += [(day, None) for day in days if day.start not in used]
    return sorted(pairs, key=lambda pair: min(one.start for one in pair if one is not None))


def _day_of(
    clock: Clock, sides: tuple[Day | None, Day | None], since: int, text: str, words: Words | None
) -> Day | None:
    before, after = sides
    between = text[since : clock.start]
    beside = before is not None and bool(_BESIDE.fullmatch(between))
    if after is not None and after.start - clock.end <= _AHEAD and not beside:
        gap = _SKIPPED.sub("", text[clock.end : after.start]).strip(" ")
        if _JOINED.fullmatch(gap) and "\n" not in gap:
            return after
    if before is not None and len(between) <= _reach(between, words):
        return before
    return None


def _reach(gap: str, words: Words | None) -> int:
    if words is not None and phrase(rf"\b(?:{words.cues.deadline})").search(gap):
        return _PAST_A_CUE
    return _REACH if gap.count("\n\n") < _PARAGRAPHS else 0
