"""Job logs that others kept: every row becomes a job, in the stage its words say."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from benchmarks.samples_agreement import SAMPLES

from showup.exchange.formats import sheets
from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.sheets.rules.columns import of_field
from showup.exchange.sheets.rules.plan import Plan, plan_of
from showup.exchange.sheets.rules.settings import Settings

FOLDER = SAMPLES / "8_joblogs"
pytestmark = [
    pytest.mark.samples,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no samples at {FOLDER}: set SHOWUP_SAMPLES"),
]


def logs() -> list[Path]:
    """Return the logs: what lists jobs, and not what describes a log's columns."""
    files = [path for path in sorted(FOLDER.iterdir()) if path.suffix in (".csv", ".json")]
    return [path for path in files if sheets.looks_like_one(path.read_bytes(), path.name)]


def planned(path: Path) -> tuple[Plan, int]:
    (sheet,), problems = sheets.read(path.read_bytes(), path.name)
    assert problems == ()
    found = plan_of(sheet, Settings(), today=date(2026, 11, 23), address=canonical)
    return found, len(sheet.rows)


def test_every_log_is_told_from_what_is_none() -> None:
    assert len(logs()) == 4


def test_every_row_becomes_a_job_with_its_employer_and_day() -> None:
    for path in logs():
        plan, rows = planned(path)
        assert len(plan.jobs) == rows == len(set(plan.keys)), path.name
        assert all(job.fields["employer"] for job in plan.jobs), path.name
        assert all(job.fields["applied_on"] for job in plan.jobs), path.name
        assert plan.open_dates == (), path.name
        odd = [problem for problem in plan.problems if not problem.mend.startswith("Both come in")]
        assert odd == [], path.name


def test_every_word_for_a_stage_is_known() -> None:
    words = Counter(bool(word.stage) for path in logs() for word in planned(path)[0].words)
    assert words[True] >= 16
    assert words[False] == 0


def test_a_word_that_ends_a_job_ends_it_whatever_else_the_row_says() -> None:
    ends = {"Ghosted": "ghosted", "Rejected": "rejected", "applicationRejected": "rejected"}
    for path in logs():
        (sheet,), _ = sheets.read(path.read_bytes(), path.name)
        plan, _ = planned(path)
        (column,) = of_field(plan.columns, "stage")
        for job, row in zip(plan.jobs, sheet.rows, strict=True):
            wanted = ends.get(str(row[column.at]))
            assert wanted in (None, job.fields["stage"]), (path.name, job.line)


def test_nothing_that_a_log_says_is_lost() -> None:
    for path in logs():
        (sheet,), _ = sheets.read(path.read_bytes(), path.name)
        plan, _ = planned(path)
        for job, row in zip(plan.jobs, sheet.rows, strict=True):
            kept = json.dumps(job.said(), ensure_ascii=False)
            for column in plan.columns:
                if column.field == "note" and row[column.at] is not None:
                    assert column.header in kept, (path.name, job.line, column.header)
