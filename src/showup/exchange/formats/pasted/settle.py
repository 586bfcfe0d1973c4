"""Decide which day a mention means, or say what would have to be asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from showup.exchange.formats.pasted.days import Mention
from showup.exchange.records import Question

Order = Literal["day first", "month first", ""]

_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_WEEK = 7
_RECENT = 60  # days; a date without a year that far back is taken as past, not as next year's
_AHEAD = 62  # days in which a weekday and a number must meet
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class Day:
    """A settled day, or none and the question to ask."""

    start: int
    end: int
    day: date | None
    last: date | None = None
    question: Question | None = None
    past: bool = False
    exact: bool = True  # a calendar date rather than "Thursday"
    relative: bool = False  # "today", "tomorrow"


def say(day: date) -> str:
    """Return a day as a person would say it: "Tue 24 Nov 2026"."""
    return f"{_DAYS.split()[day.weekday()][:3]} {day.day} {_MONTHS.split()[day.month - 1][:3]} {day.year}"


def order_of(found: Iterable[Mention], given: Order) -> Order:
    """Return the order of day and month that other dates or the language settle."""
    for mention in found:
        if mention.numeric and mention.d is not None and mention.m is not None:
            if mention.d > _LAST_MONTH:
                return "day first"
            if mention.m > _LAST_MONTH:
                return "month first"
    return given


def settle(mention: Mention, quote: str, *, sent: date | None, order: Order) -> Day:
    """Return the day meant. `quote` is how it was written; `sent` anchors what is relative."""
    if mention.shift is not None:
        return _relative(mention, quote, sent)
    if mention.d is not None and mention.m is not None:
        return _dated(mention, quote, sent, order)
    if mention.d is not None:
        return _numbered(mention, quote, sent)
    return _weekday(mention, mention.end, quote, sent)


def _ask(mention: Mention, says: str, quote: str) -> Day:
    return Day(mention.start, mention.end, None, question=Question("day", says, quote))


def _relative(mention: Mention, quote: str, sent: date | None) -> Day:
    if sent is None:
        return _ask(
            mention, f"Which day does “{quote}” mean? We don't know when it was written.", quote
        )
    day = sent + timedelta(days=mention.shift or 0)
    return Day(mention.start, mention.end, day, exact=False, relative=True)


def _weekday(mention: Mention, end: int, quote: str, sent: date | None) -> Day:
    if sent is None or mention.weekday is None:
        return _ask(
            mention, f"Which date does “{quote}” mean? We don't know when it was written.", quote
        )
    ahead = (mention.weekday - sent.weekday()) % _WEEK
    nearest = sent + timedelta(days=ahead)
    in_next_week = sent + timedelta(days=_WEEK - sent.weekday() + mention.weekday)
    if mention.hint == "next week":
        return Day(mention.start, end, in_next_week, exact=False)
    if mention.hint == "next" and nearest != in_next_week and ahead:
        says = f"Does “{quote}” mean {say(nearest)} or {say(in_next_week)}?"
        return _ask(mention, says, quote)
    if ahead == 0 and mention.hint != "next":
        later = nearest + timedelta(days=_WEEK)
        return _ask(mention, f"Does “{quote}” mean {say(nearest)} or {say(later)}?", quote)
    return Day(mention.start, end, nearest if ahead else in_next_week, exact=False)


def _numbered(mention: Mention, quote: str, sent: date | None) -> Day:
    """Settle "Tuesday the 24th": the next Tuesday that is a 24th."""
    if sent is None:
        return _ask(mention, f"Which month is “{quote}” in?", quote)
    for ahead in range(_AHEAD):
        day = sent + timedelta(days=ahead)
        if day.day == mention.d and day.weekday() == mention.weekday:
            return Day(mention.start, mention.end, day)
    return _weekday(mention, mention.from_end, quote, sent)


def _dated(mention: Mention, quote: str, sent: date | None, order: Order) -> Day:
    d, m = mention.d or 0, mention.m or 0
    readings = [(d, m)]
    if mention.numeric and d != m:
        possible = [(first, second) for first, second in ((d, m), (m, d)) if second <= _LAST_MONTH]
        readings = (
            possible
            if len(possible) == 1
            else {"day first": [(d, m)], "month first": [(m, d)]}.get(order, possible)
        )
    options = [day for pair in readings if (day := _with_year(mention, pair, sent)) is not None]
    if not options:
        return _without(mention, quote, sent, readings)
    fitting = [day for day in options if mention.weekday in (None, day.weekday())]
    if not fitting:
        said = _DAYS.split()[mention.weekday or 0]
        says = f"{say(options[0])} is a {_DAYS.split()[options[0].weekday()]}, not a {said}. Which is right?"
        return _ask(mention, says, quote)
    if len(fitting) > 1:
        return _ask(mention, f"Is “{quote}” {say(fitting[0])} or {say(fitting[1])}?", quote)
    day = fitting[0]
    past = sent is not None and day < sent
    return Day(mention.start, mention.end, day, _last(mention, day), past=past)


def _without(
    mention: Mention, quote: str, sent: date | None, readings: list[tuple[int, int]]
) -> Day:
    if sent is None and mention.y is None and any(_valid(2024, m, d) for d, m in readings):
        return _ask(mention, f"Which year is “{quote}” in?", quote)
    return _ask(mention, f"“{quote}” is not a day in the calendar. Which day is meant?", quote)


def _with_year(mention: Mention, pair: tuple[int, int], sent: date | None) -> date | None:
    d, m = pair
    if mention.y is not None:
        return _valid(mention.y, m, d)
    if sent is None:
        return None
    years = [sent.year, sent.year + 1, sent.year - 1]
    days = [day for year in years if (day := _valid(year, m, d)) is not None]
    ahead = [day for day in days if day >= sent - timedelta(days=_RECENT)]
    return min(ahead, default=None)


def _last(mention: Mention, first: date) -> date | None:
    if mention.last is None or mention.last[0] is None or mention.last[1] is None:
        return None
    return _valid(first.year, mention.last[1], mention.last[0])


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
