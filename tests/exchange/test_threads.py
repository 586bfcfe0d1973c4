"""The invented mail threads are read as well as they have been read before."""

from __future__ import annotations

import json

import pytest
from benchmarks.reading_threads import THREADS, Report, score

FLOORS = {  # precision, recall
    "kind": (0.93, 0.93),
    "language": (1.0, 1.0),
    "employer": (0.95, 0.92),
    "role": (0.97, 0.84),
    "agency": (1.0, 1.0),
    "slots": (0.94, 0.92),
    "booked": (0.88, 0.88),
    "moved_from": (0.9, 0.9),
    "answer_by": (0.97, 0.96),
    "scheduling_link": (1.0, 1.0),
    "format": (0.97, 0.96),
    "people": (0.97, 0.92),
    "marks": (1.0, 1.0),
    "asks": (0.84, 0.9),
}


@pytest.fixture(scope="module")
def report() -> Report:
    return score()


@pytest.mark.parametrize("field", FLOORS)
def test_a_field_is_read_no_worse_than_before(field: str, report: Report) -> None:
    precision, recall = FLOORS[field]
    read = report.fields[field]
    assert read.precision >= precision, [m for m in report.misses if f" {field} " in m]
    assert read.recall >= recall, [m for m in report.misses if f" {field} " in m]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl"])
def test_no_language_is_read_much_worse_than_the_others(language: str, report: Report) -> None:
    assert report.languages[language].precision >= 0.94
    assert report.languages[language].recall >= 0.89


def test_what_only_looks_like_an_interview_is_never_taken_for_one(report: Report) -> None:
    assert report.kinds["other"].missed == 0
    assert report.kinds["newsletter"].missed == 0


def test_every_thread_says_that_it_is_invented_and_has_its_expectations() -> None:
    mails = sorted(THREADS.glob("*.eml"))
    assert len(mails) >= 100
    for mail in mails:
        assert b"X-Synthetic: yes" in mail.read_bytes(), mail.name
        assert "kind" in json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
