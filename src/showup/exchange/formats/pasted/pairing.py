"""Give every time of day the day it belongs to."""

from __future__ import annotations

import re
from itertools import pairwise

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
_SWAPPED = re.compile(
    r"[\s,]*(?:uhr|uur|heures|horas|ore)?[\s,(]*(?:and not|instead of|rather than|statt|anstatt|anstelle von|au lieu de|plutôt que|à la place de"
    r"|en vez de|en lugar de|invece (?:di|delle|che)|anziché|in plaats van|ipv|i\.p\.v\.)[\s,]*(?:um|at|à|a las|las|le|alle|om)?[\s,]*",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"[\s,(;:\-]*(?:on|am|an|den|le|el|il|op|the|del|de|of|día|this|der)?[\s,]*", re.IGNORECASE
)
_SKIPPED = re.compile(
    r"\([^)]{0,20}\)|\bin the (?:morning|afternoon|evening)\b|\b[A-Z]{2,4}\b|\b(?:Uhr|uur|time|h|ore|horas)\b"
)
_PARAGRAPHS = 2


def paired(days: list[Day], times: list[Clock], text: str, words: Words | None) -> list[Pair]:
    """Return each time with its day, then the days without a time, in the order they stand."""
    held: dict[int, list[Clock]] = {}  # start of a day: its times
    lost: list[Clock] = []
    for clock in times:
        before = next((day for day in reversed(days) if day.end <= clock.start), None)
        after = next((day for day in days if day.start >= clock.end), None)
        since = max([before.end, *(one.end for one in held.get(before.start, []))]) if before else 0
        day = _day_of(clock, (before, after), since, text, words)
        if day is None:
            lost.append(clock)
        else:
            held.setdefault(day.start, []).append(clock)
    lost = _swapped(lost, times, held, text)
    if words is not None:
        _share(days, held, text, words)
    pairs: list[Pair] = [(None, clock) for clock in lost]
    for day in days:
        own = held.get(day.start, [])
        pairs += [(day, clock) for clock in own] or [(day, None)]
    return sorted(pairs, key=lambda pair: min(one.start for one in pair if one is not None))


def _swapped(
    lost: list[Clock], times: list[Clock], held: dict[int, list[Clock]], text: str
) -> list[Clock]:
    """Give "11:00 instead of 10:00, Friday 4 December" one day; return what still has none."""
    for clock, behind in pairwise(times):
        if not _SWAPPED.fullmatch(text[clock.end : behind.start]):
            continue
        start = next((day for day, own in held.items() if behind in own), -1)
        if start < behind.end:
            continue
        for own in held.values():
            if clock in own:
                own.remove(clock)
        lost = [one for one in lost if one is not clock]
        held[start].insert(0, clock)
    return lost


def _share(days: list[Day], held: dict[int, list[Clock]], text: str, words: Words) -> None:
    """Give all days of a list the time said once, before or behind it: "24 or 25 Nov at 10"."""
    calendar = words.calendar
    listed = phrase(
        rf"(?:st|nd|rd|th|er|[.º°])?\s{{0,2}}(?:,|/|{calendar.joins})\s{{0,2}}(?:(?:{calendar.on}|{calendar.article})\s)?"
    )
    for day, behind in reversed(list(pairwise(days))):
        own, theirs = held.get(day.start, []), held.get(behind.start, [])
        if not listed.fullmatch(text[day.end : behind.start]):
            continue
        if not own and theirs and all(clock.start >= behind.end for clock in theirs):
            held[day.start] = theirs
    for day, behind in pairwise(days):
        own, theirs = held.get(day.start, []), held.get(behind.start, [])
        if not listed.fullmatch(text[day.end : behind.start]):
            continue
        if own and not theirs and all(clock.end <= day.start for clock in own):
            held[behind.start] = own


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
