"""Compare the calendar reader with what other suites expect of their own files."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from showup.exchange.formats import ics

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from showup.exchange.records import CalendarEvent

LIMIT = 50_000
CAP = 50  # occurrences after which the suite's lists may end, whatever else the file holds
_DAY = timedelta(days=1)
_EVENT = "VEVENT"


@dataclass(frozen=True, slots=True)
class Expected:
    """One occurrence as a suite lists it."""

    component: int
    start: datetime
    end: datetime


@dataclass(slots=True)
class FileAgreement:
    """How one file compares: occurrences expected, found, and found in both."""

    name: str
    expected: int = 0
    found: int = 0
    starts: int = 0  # begin at the same moment
    spans: int = 0  # and end at the same moment, or no end is written
    not_events: int = 0  # to-dos and the like, listed by the suite and not by the reader
    missing: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def agrees(self) -> bool:
        """Whether every occurrence begins and ends at the same moment.

        A list that the suite may have cut short says nothing about what it does not hold.
        """
        complete = self.expected == self.spans
        return complete and (self.found == self.spans or self.expected >= CAP)


def expectations(folder: Path) -> list[dict[str, Any]]:
    """Read the table of expectations."""
    lines = (folder / "expected.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def gold_agreements(folder: Path) -> list[FileAgreement]:
    """Compare every file whose full list of occurrences is there."""
    pairs = [
        (folder / row["file"], folder / row["gold_file"])
        for row in expectations(folder)
        if "gold_file" in row
    ]
    return [
        compared(calendar, gold) for calendar, gold in pairs if calendar.exists() and gold.exists()
    ]


def compared(calendar: Path, gold: Path) -> FileAgreement:
    """Compare one calendar with its gold list, over the time that the list spans."""
    data = calendar.read_bytes()
    result = FileAgreement(f"{calendar.parent.name}/{calendar.name}")
    listed = list(_listed(gold.read_text("utf-8"), _components(data), result))
    horizon = _horizon(listed)
    expected = [each for each in listed if each.start <= horizon]
    found, result.problems = _found(data, expected, horizon)
    result.expected, result.found = len(expected), len(found)
    _match(expected, found, result)
    return result


def _match(expected: list[Expected], found: list[CalendarEvent], result: FileAgreement) -> None:
    """Pair occurrences: by the instant where a zone is known, by the clock where none is."""
    open_ones: dict[object, list[Expected]] = {}
    for each in expected:
        open_ones.setdefault(each.start.astimezone(UTC), []).append(each)
        open_ones.setdefault(each.start.replace(tzinfo=None), []).append(each)
    used: Counter[int] = Counter()
    for event in found:
        assert event.when is not None
        partners = [one for one in open_ones.get(_key(event.when.start), []) if not used[id(one)]]
        partners.sort(key=lambda one: not _ends_alike(event, one))
        if not partners:
            result.extra.append(str(event.when.start))
            continue
        used[id(partners[0])] += 1
        result.starts += 1
        if _ends_alike(event, partners[0]):
            result.spans += 1
        else:
            result.missing.append(f"{partners[0].start} ends {partners[0].end}")
            result.extra.append(f"{event.when.start} ends {event.when.end}")
    result.missing += [str(one.start) for one in expected if not used[id(one)]]


def _ends_alike(event: CalendarEvent, expected: Expected) -> bool:
    assert event.when is not None
    start, end = event.when.start, event.when.end
    if end is None and not isinstance(start, datetime):
        end = start + _DAY
    if end is None or (end == start and isinstance(start, datetime)):
        # Nothing is written: by RFC 5545 it ends as it begins, the suite has it end at midnight.
        return expected.end == expected.start or (expected.end.minute, expected.end.hour) == (
            59,
            23,
        )
    return _key(end) in {expected.end.astimezone(UTC), expected.end.replace(tzinfo=None)}


def _key(moment: datetime | date) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return moment.astimezone(UTC) if moment.tzinfo else moment


def _horizon(listed: list[Expected]) -> datetime:
    """Return the end of the shortest list that the suite cut off."""
    counts = Counter(each.component for each in listed)
    last = {each.component: each.start for each in sorted(listed, key=lambda one: one.start)}
    cut = [last[component] for component, number in counts.items() if number >= CAP]
    return min(cut, default=max(last.values(), default=datetime.min.replace(tzinfo=UTC)))


def _found(
    data: bytes, expected: list[Expected], horizon: datetime
) -> tuple[list[CalendarEvent], list[str]]:
    if not expected:
        events, problems = ics.read(data)
        timed = [event for event in events if event.when]
        return timed, [problem.what for problem in problems]
    first = min(each.start for each in expected)
    events, problems = ics.occurrences(data, first - 2 * _DAY, horizon + 2 * _DAY, LIMIT)
    inside = [event for event in events if _is_within(event, first, horizon)]
    return inside, [problem.what for problem in problems]


def _is_within(event: CalendarEvent, first: datetime, last: datetime) -> bool:
    if event.when is None:
        return False
    start = _key(event.when.start)
    if start.tzinfo:
        return first <= start <= last
    return first.replace(tzinfo=None) <= start <= last.replace(tzinfo=None)


def _components(data: bytes) -> list[list[str]]:
    """Name the components of each calendar in the file, in the order in which they begin."""
    names: list[list[str]] = []
    for line in data.replace(b"\r", b"\n").split(b"\n"):
        if line.upper().startswith(b"BEGIN:"):
            name = line[6:].strip().decode("ascii", "replace").upper()
            if name == "VCALENDAR" or not names:
                names.append([])
            names[-1].append(name)
    return names


def _listed(text: str, components: list[list[str]], result: FileAgreement) -> Iterator[Expected]:
    """Read a stream of JSON documents, one a calendar in the file."""
    decoder, place, number = json.JSONDecoder(), 0, 0
    text = text.strip()
    while place < len(text):
        place += len(text[place:]) - len(text[place:].lstrip())
        document, place = decoder.raw_decode(text, place)
        names = components[number] if number < len(components) else []
        number += 1
        for event in document["events"]:
            component = int(event["comp_id"])
            if component < len(names) and names[component] != _EVENT:
                result.not_events += 1
                continue
            start, end = (datetime.fromisoformat(event[side]) for side in ("start", "end"))
            yield Expected(component + 1000 * number, start, end)
