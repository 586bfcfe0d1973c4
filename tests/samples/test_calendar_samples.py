"""Calendars that others wrote: all read or refused, soon, and as their suites expect."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import cache

import pytest
from benchmarks.agreement_calendars import FileAgreement, gold_agreements
from benchmarks.agreement_stated import stated_agreements
from benchmarks.explanations import explanation
from benchmarks.samples_agreement import SAMPLES, calendar_files

from showup.exchange.formats import ics
from showup.exchange.invitations.readings import read_file

FOLDER = SAMPLES / "1_calendar"
SECONDS = 2  # a file; the slowest takes 0.1 s on an idle machine

pytestmark = [
    pytest.mark.samples,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no samples at {FOLDER}: set SHOWUP_SAMPLES"),
]


def test_every_calendar_is_read_or_refused_with_a_reason() -> None:
    outcomes = {"read": 0, "refused": 0, "nothing in it": 0}
    for path in calendar_files(SAMPLES):
        data = path.read_bytes()
        started = time.process_time()
        events, problems = ics.read(data)
        assert time.process_time() - started < SECONDS, path.name
        assert events or problems, path.name
        fatal = any(problem.fatal for problem in problems)
        outcomes["read" if events else "refused" if fatal else "nothing in it"] += 1
    assert outcomes["read"] >= 607, outcomes


def test_fifty_years_of_every_calendar_are_listed_without_hanging() -> None:
    first, last = datetime(1990, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
    for path in calendar_files(SAMPLES):
        started = time.process_time()
        events, _ = ics.occurrences(path.read_bytes(), first, last)
        assert time.process_time() - started < 5 * SECONDS, path.name
        assert len(events) <= 1_000, path.name


def test_occurrences_agree_with_the_gold_lists() -> None:
    rows = _gold()
    assert len(rows) >= 166
    assert sum(row.agrees for row in rows) >= 139
    assert sum(row.starts for row in rows) >= 3_378
    assert sum(row.spans for row in rows) >= 3_373


def test_every_difference_from_the_gold_lists_is_explained() -> None:
    differing = [row.name for row in _gold() if not row.agrees]
    assert [name for name in differing if explanation(name) == "Not explained."] == []


def test_stated_facts_agree_unless_contested() -> None:
    rows = stated_agreements(FOLDER)
    assert len(rows) >= 26
    assert [row for row in rows if not row[2] and not row[3]] == []


def test_no_entry_of_a_strangers_diary_is_taken_for_an_interview() -> None:
    taken = [
        (path.name, reading.subject)
        for path in calendar_files(SAMPLES)
        for reading in read_file(path.name, path.read_bytes())[0]
        if reading.kind not in {"other", "newsletter"}
    ]
    assert taken == []


@cache
def _gold() -> list[FileAgreement]:
    return gold_agreements(FOLDER)
