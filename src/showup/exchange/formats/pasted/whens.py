"""Put days, times and zones together, and tell what each date is for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

from showup.exchange.formats.pasted import lengths, masks
from showup.exchange.formats.pasted.clocks import Clock, clocks
from showup.exchange.formats.pasted.days import Mention, mentions
from showup.exchange.formats.pasted.pairing import paired
from showup.exchange.formats.pasted.settle import Day, Order, order_of, say, settle
from showup.exchange.formats.pasted.words import Words, phrase
from showup.exchange.formats.pasted.zones import Zone, fits, tz, unfit, zones
from showup.exchange.records import Question, When

Use = Literal["slot", "deadline", "background", "old", "new"]

_ISO_TIME = re.compile(
    r"[T ](?P<h>[0-2]\d):(?P<m>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?P<z>Z|[+-]\d\d:?\d\d)?"
)
_BEHIND = 16  # from a time to its zone
_NOON = 720  # minutes
_CUE = 70  # from a cue to its date
# Between a date and "or Thursday": that Thursday is the one after the date.
_LISTED = re.compile(
    r"(?:[^.!?\n]|\.(?=\d)){0,40}\b(?:or|and|oder|und|ou|et|o|y|e|oppure|of|en)\b[^.!?\n]{0,16}",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(
    r"(?:\bw/c|week (?:of|commencing|beginning|starting)|semaine du|woche (?:vom|ab dem|ab)|semana del|settimana del"
    r"|week van)(?: the| den| dem| lundi| lunes| lunedì| maandag| montag)?\s*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[.!?:;]\s+(?=[A-ZÄÖÜÉÀ¿¡\"])|[!?]\s|\n\s*\n)")


@dataclass(frozen=True, slots=True)
class Written:
    """A time found in the text: what for, where it stood, what is left open."""

    when: When | None
    use: Use
    start: int
    end: int
    timed: bool
    questions: tuple[Question, ...] = ()
    past: bool = False
    clock: bool = False  # a time without a day


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known beside the text itself."""

    words: Words | None
    sent: date | None
    order: Order
    context: str  # all of the message, to settle abbreviations
    home: str | None = None  # the zone of the place one is asked to come to


def whens(text: str, setting: Setting) -> list[Written]:
    """Return every time in the text, in the order it stands."""
    masked = masks.mask(text)
    if setting.words is not None:
        masked = masks.blank(masked, lengths.spans(masked, setting.words.code))
    found = mentions(masked, setting.words)
    order = order_of(found, setting.order)
    days = _settled(found, text, setting.sent, order)
    hidden = masks.blank(masked, [(day.start, day.end) for day in days])
    stamps = [stamp for day in days if (stamp := _stamp(masked, day)) is not None]
    times = [
        *stamps,
        *clocks(
            masks.blank(hidden, [(s.start, s.end) for s in stamps]),
            setting.words,
            [(day.start, day.end) for day in days],
        ),
    ]
    times = _same(hidden, sorted(times, key=lambda one: one.start), setting.words)
    named = zones(hidden, setting.context)
    placed = paired(days, times, hidden, setting.words)
    return _written(text, placed, named, setting)


def _settled(found: list[Mention], text: str, sent: date | None, order: Order) -> list[Day]:
    days: list[Day] = []
    for mention in found:
        anchor = sent
        before = days[-1] if days else None
        listed = mention.weekday is not None and mention.d is None and not mention.hint
        if before is not None and before.day and before.exact and listed and not before.past:
            between = text[before.end : mention.start]
            anchor = before.day if _LISTED.fullmatch(between) else sent
        quote = _tidy(text[mention.start : mention.end])
        days.append(settle(mention, quote, sent=anchor, order=order))
    return days


def _stamp(text: str, day: Day) -> Clock | None:
    match = _ISO_TIME.match(text, day.end)
    if not match:
        return None
    return Clock(match.start(), match.end("m"), int(match["h"]) * 60 + int(match["m"]))


def _same(text: str, times: list[Clock], words: Words | None) -> list[Clock]:
    """Add a time where "at the same time" stands for the one before."""
    if words is None:
        return times
    more = []
    for match in phrase(words.calendar.same_time).finditer(text):
        before = [one for one in times if one.end <= match.start()]
        if before:
            more.append(replace(before[-1], start=match.start(), end=match.end()))
    return sorted([*times, *more], key=lambda one: one.start)


def _written(
    text: str, placed: list[tuple[Day | None, Clock | None]], named: list[Zone], setting: Setting
) -> list[Written]:
    own = [_zone_behind(clock, named, text) if clock else None for _, clock in placed]
    shared = {zone.name or zone.written: zone for zone in named}
    general = next(iter(shared.values())) if len(shared) == 1 else None
    found = []
    furthest: date | None = None
    for (day, clock), zone in zip(placed, own, strict=True):
        use = _use(day, clock, text, setting.words)
        if clock is None and day is not None and day.relative and use != "deadline":
            owned = use == "old" and text.startswith("'s ", day.end)  # "move tomorrow's interview"
            use = "old" if owned else "background"
        if day is not None and use in {"slot", "new", "old"}:
            day = _doubted(day, text, furthest)  # noqa: PLW2901 - what is left open belongs to it
            furthest = max(filter(None, (furthest, day.day if day.exact else None)), default=None)
        found.append(_one(day, clock, zone or general, use, text, setting))
    return found


def _doubted(day: Day, text: str, furthest: date | None) -> Day:
    """Leave a day open that names a week, or a weekday said after later dates."""
    quote = _tidy(text[day.start : day.end])
    week = _WEEK_OF.search(text[max(0, day.start - 30) : day.start])
    if week is not None:
        whole = f"{week.group().strip()} {quote}"
        return replace(day, day=None, question=Question("day", f"Which day in “{whole}”?", whole))
    loose = day.day is not None and not day.exact and not day.relative
    if loose and furthest is not None and day.day is not None and day.day < furthest:
        says = f"“{quote}” comes after later dates. Is it {say(day.day)}?"
        return replace(day, day=None, question=Question("day", says, quote))
    return day


def _zone_behind(clock: Clock, named: list[Zone], text: str) -> Zone | None:
    for zone in named:
        if 0 <= zone.start - clock.end <= _BEHIND:
            gap = text[clock.end : zone.start]
            if re.fullmatch(r"[^\d\n¤]{0,16}", gap):
                return zone
    return None


def _one(
    day: Day | None, clock: Clock | None, zone: Zone | None, use: Use, text: str, setting: Setting
) -> Written:
    spans = [one for one in (day, clock) if one is not None]
    start, end = min(one.start for one in spans), max(one.end for one in spans)
    if zone is not None and 0 <= zone.start - end <= _BEHIND:
        end = zone.end
    quote = _tidy(text[start:end])
    asked = [day.question] if day is not None and day.question else []
    if day is None or day.day is None:
        if day is None:
            asked.append(Question("day", f"“{quote}” has no date beside it. Which day?", quote))
        asked += _clock_questions(clock, zone, setting, quote) if day is not None else []
        return Written(None, use, start, end, clock is not None, tuple(asked), clock=day is None)
    when, more = _when(day, clock, zone, setting, quote)
    return Written(when, use, start, end, clock is not None, (*asked, *more), day.past)


def _when(
    day: Day, clock: Clock | None, zone: Zone | None, setting: Setting, quote: str
) -> tuple[When, list[Question]]:
    if day.day is None or clock is None:
        return When(day.day or date.min, day.last, None, quote), []
    if clock.doubt and clock.begin < _NOON:
        return When(day.day, None, None, quote), _clock_questions(clock, zone, setting, quote)
    begin = datetime.combine(day.day, time()) + timedelta(minutes=clock.begin)
    finish = None if clock.finish is None else begin + timedelta(minutes=clock.finish - clock.begin)
    name, asked = _zone_name(zone, day.day, setting.home, quote)
    asked = [*_hour_questions(clock, quote), *asked]
    if name is None:
        return When(begin, finish, None, quote), asked
    info = tz(name)
    aware = finish.replace(tzinfo=info) if finish else None
    return When(begin.replace(tzinfo=info), aware, name, quote), asked


def _clock_questions(
    clock: Clock | None, zone: Zone | None, setting: Setting, quote: str
) -> list[Question]:
    """Ask what a time leaves open even before its day is known."""
    if clock is None:
        return []
    asked = _hour_questions(clock, quote)
    if zone is None and setting.home is None:
        asked.append(_zone_question(quote))
    elif zone is not None and zone.question is not None:
        asked.append(zone.question)
    return asked


def _hour_questions(clock: Clock, quote: str) -> list[Question]:
    hour, minute = divmod(clock.begin, 60)
    if clock.doubt:
        says = f"Is “{quote}” {hour % 12 or 12}:{minute:02} in the morning or in the afternoon?"
        return [Question("time", says, quote)]
    if clock.about:
        return [
            Question("time", f"“{quote}” is only about {hour}:{minute:02}. When exactly?", quote)
        ]
    return []


def _zone_name(
    zone: Zone | None, day: date, home: str | None, quote: str
) -> tuple[str | None, list[Question]]:
    if zone is None:
        return (home, []) if home else (None, [_zone_question(quote)])
    if zone.question is not None:
        return None, [zone.question]
    if not fits(zone, day):
        return None, [unfit(zone, day)]
    return zone.name, []


def _zone_question(quote: str) -> Question:
    return Question("zone", f"Which time zone is “{quote}” in?", quote)


def _use(day: Day | None, clock: Clock | None, text: str, words: Words | None) -> Use:
    if words is None:
        return "slot"
    spans = [one.start for one in (day, clock) if one is not None]
    before = text[max(0, min(spans) - _CUE) : min(spans)]
    before = _SENTENCE.split(before)[-1]
    cues = words.cues
    tail = before[-34:]
    if phrase(rf"(?:{cues.deadline})[\s(*]{{0,3}}(?:\w{{1,12}}\W{{1,2}}){{0,2}}$").search(tail):
        return "deadline"
    if phrase(rf"\b(?:{cues.background})\W{{0,3}}(?:[\w.]{{1,14}}\W{{1,2}}){{0,4}}$").search(
        before
    ):
        return "background"
    new = _latest(cues.new, before)
    old = _latest(cues.old, before)
    if old > new:
        return "old"
    return "new" if new >= 0 else "slot"


def _latest(cue: str, before: str) -> int:
    return max((match.start() for match in phrase(rf"\b(?:{cue})").finditer(before)), default=-1)


def _tidy(quote: str) -> str:
    quote = re.sub(r"\s+", " ", quote).strip(" ,;:-")
    quote = quote if re.search(r"\d\.\d{1,2}\.$|[ap]\.m\.$", quote) else quote.rstrip(".")
    return quote + ")" if quote.count("(") > quote.count(")") else quote
