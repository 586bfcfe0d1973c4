"""Calendars that others wrote, read, written by us, and read again: by us and by a library.

Rules of recurrence are not written: our own events have none.
"""

from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, date, datetime

import pytest
from benchmarks.samples_agreement import SAMPLES, calendar_files
from icalendar import Calendar, Event

from showup.exchange.formats import ics
from showup.exchange.formats.ics.writing import write
from showup.exchange.records import CalendarEvent

FOLDER = SAMPLES / "1_calendar"
SECONDS = 20  # a file; the largest takes 1 s on an idle machine
Moment = date | datetime | None
Said = tuple[str, int, str, str, Moment, Moment]

pytestmark = [
    pytest.mark.samples,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no samples at {FOLDER}: set SHOWUP_SAMPLES"),
]


def moment(of: Moment) -> Moment:
    """A moment on one clock; a floating one and a day stay what they are."""
    return of.astimezone(UTC) if isinstance(of, datetime) and of.tzinfo else of


def said(event: CalendarEvent) -> Said:
    start, end = (event.when.start, event.when.end) if event.when else (None, None)
    return event.uid, event.sequence, event.summary, event.status, moment(start), moment(end)


def seen(component: Event) -> Said:
    """The same, as the library reads it."""
    start, end = (component.decoded(name, None) for name in ("DTSTART", "DTEND"))
    uid, summary, status = (str(component.get(name, "")) for name in ("UID", "SUMMARY", "STATUS"))
    return uid, component.sequence, summary, status, moment(start), moment(end)


def test_every_calendar_comes_back_as_it_was() -> None:
    counted: Counter[str] = Counter()
    lost: list[tuple[str, Said, Said]] = []
    for path in calendar_files(SAMPLES):
        events, _ = ics.read(path.read_bytes())
        if not events:
            counted["files without an event"] += 1
            continue
        counted["files"] += 1
        began = time.process_time()
        data = write(events)
        ours, _ = ics.read_versions(data)
        assert time.process_time() - began < SECONDS, path.name
        theirs = Calendar.from_ical(data).walk("VEVENT")
        assert len(ours) == len(theirs) == len(events), path.name
        for told, again, other in zip(events, ours, theirs, strict=True):
            assert isinstance(other, Event)
            counted["events"] += 1
            lost += [
                (path.name, said(told), read)
                for read in (said(again), seen(other))
                if read != said(told)
            ]
    print(dict(counted))  # noqa: T201  the figures are published
    assert lost == []
    assert counted["files"] >= 607
    assert counted["events"] >= 7_699
