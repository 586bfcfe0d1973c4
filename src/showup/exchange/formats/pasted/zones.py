"""Find time zones by name, abbreviation, city or offset."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from showup.exchange.formats.pasted.words import one_of, phrase
from showup.exchange.formats.pasted.zone_names import (
    ABBREVIATIONS,
    AMBIGUOUS,
    LITERAL,
    NAMED,
    PLACES,
)
from showup.exchange.records import Question

_OFFSET = re.compile(
    r"\(?\b(?:GMT|UTC)\s?(?P<sign>[+-])\s?(?P<h>\d{1,2})(?::?(?P<m>[0-5]\d))?(?!\d)\)?|(?:(?<=T\d\d:\d\d)|(?<=T\d\d:\d\d:\d\d))(?P<z>[+-]\d\d:[0-5]\d|Z)(?!\w)"
)
_FURTHEST = 14  # hours from Greenwich
_IANA = re.compile(r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Za-z_/]{2,40}")


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as written: `name` is None where its abbreviation could mean several."""

    start: int
    end: int
    name: str | None
    written: str
    question: Question | None = None


@cache
def _abbreviation() -> re.Pattern[str]:
    every = one_of((*ABBREVIATIONS, *AMBIGUOUS))
    return re.compile(
        rf"(?<![\w/+-])(?P<a>{every})(?:\s?/\s?(?:CEST|CET|MESZ|EDT|PDT|CDT|BST))?(?![\w+]|-\d)"
    )


@cache
def _places() -> re.Pattern[str]:
    city = one_of(tuple(PLACES))
    return phrase(
        rf"\b(?P<a>{city})(?:er|se|s|'s)? (?:local )?(?:time|zeit|ortszeit|tijd)\b"
        rf"|(?:time|zeit|tijd|heure|hora|ora|ortszeit)(?: locale?)?(?: in| de| di| à| en| a| van)? ?\(?(?P<b>{city})\b"
    )


def zones(text: str, context: str) -> list[Zone]:
    """Return the zones in the order they stand; `context` may settle an ambiguous one."""
    found: list[Zone] = []
    found += [
        Zone(match.start(), match.end(), name, match.group().strip("()"))
        for match in _OFFSET.finditer(text)
        if (name := _offset(match))
    ]
    for match in _IANA.finditer(text):
        if match.group() in _known():
            found.append(Zone(match.start(), match.end(), match.group(), match.group()))
    for pattern, name in NAMED:
        found += [
            Zone(m.start(), m.end(), name, m.group())
            for m in phrase(rf"\b(?:{pattern})").finditer(text)
        ]
    for match in _places().finditer(text):
        city = re.sub(r"\s+", " ", (match["a"] or match["b"]).lower())
        if city in PLACES:
            found.append(Zone(match.start(), match.end(), PLACES[city], match.group()))
    found += [_abbreviated(match, context) for match in _abbreviation().finditer(text)]
    return _apart(found)


def tz(name: str) -> tzinfo:
    """Return the zone of an IANA name or an offset such as "+02:00"."""
    if name[:1] in "+-":
        sign = -1 if name[0] == "-" else 1
        hours, minutes = name[1:].split(":")
        return timezone(sign * timedelta(hours=int(hours), minutes=int(minutes)))
    return ZoneInfo(name)


def fits(zone: Zone, day: date) -> bool:
    """Whether the abbreviation is the one in force on that day (EST is not, in July)."""
    literal = LITERAL.get(zone.written.split("/")[0].strip().upper())
    if literal is None or zone.name is None or "/" in zone.written:
        return True
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=tz(zone.name)).utcoffset()
    return offset == timedelta(minutes=literal)


def unfit(zone: Zone, day: date) -> Question:
    """Ask about an abbreviation that is not in force on that day."""
    says = f"On {day:%d %B} clocks there don't show {zone.written}. Is the local time meant, or {zone.written} to the letter?"
    return Question("zone", says.replace("On 0", "On "), zone.written)


def _offset(match: re.Match[str]) -> str:
    if match["z"]:
        if match["z"] == "Z":
            return "UTC"
        return match["z"] if int(match["z"][1:3]) <= _FURTHEST else ""
    hours, minutes = int(match["h"]), int(match["m"] or 0)
    if hours > _FURTHEST:
        return ""
    return f"{match['sign']}{hours:02}:{minutes:02}" if hours or minutes else "UTC"


def _abbreviated(match: re.Match[str], context: str) -> Zone:
    short = match["a"]
    if short not in AMBIGUOUS:
        return Zone(match.start(), match.end(), ABBREVIATIONS[short], match.group())
    options = AMBIGUOUS[short]
    fitting = [name for name, _, cue in options if phrase(rf"(?<!\w)(?:{cue})").search(context)]
    if len(fitting) == 1:
        return Zone(match.start(), match.end(), fitting[0], match.group())
    called = [called for _, called, _ in options]
    says = f"Is {short} the time of {', '.join(called[:-1])} or {called[-1]}?"
    return Zone(match.start(), match.end(), None, short, Question("zone", says, short))


def _apart(found: list[Zone]) -> list[Zone]:
    kept: list[Zone] = []
    for zone in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or zone.start >= kept[-1].end:
            kept.append(zone)
    return kept


@cache
def _known() -> frozenset[str]:
    return frozenset(available_timezones())
