"""The invented mail threads are read as well as they have been read before."""

from __future__ import annotations

import json

import pytest
from benchmarks.reading_threads import THREADS, Report, score

from showup.exchange.invitations.readings import read_file

TUNED = ("tuning", "held out", "fresh", "fresh 2", "fresh 3")
EVERYDAY = ("fresh 4", "fresh 5")
FLOORS = {  # precision, recall
    "kind": (0.99, 0.99),
    "language": (1.0, 1.0),
    "employer": (0.98, 0.95),
    "role": (1.0, 0.97),
    "agency": (1.0, 1.0),
    "slots": (0.98, 1.0),
    "booked": (1.0, 1.0),
    "moved_from": (1.0, 1.0),
    "answer_by": (1.0, 1.0),
    "scheduling_link": (1.0, 1.0),
    "format": (1.0, 0.98),
    "people": (0.99, 0.97),
    "marks": (1.0, 1.0),
    "asks": (0.92, 1.0),
}
EVERYDAY_FLOORS = {
    "kind": (0.94, 0.94),
    "language": (1.0, 1.0),
    "employer": (0.96, 0.93),
    "role": (0.89, 0.83),
    "agency": (1.0, 1.0),
    "slots": (0.75, 0.8),
    "booked": (1.0, 1.0),
    "moved_from": (1.0, 1.0),
    "answer_by": (1.0, 1.0),
    "scheduling_link": (1.0, 1.0),
    "format": (1.0, 1.0),
    "people": (0.97, 0.97),
    "marks": (1.0, 1.0),
    "asks": (0.66, 0.83),
}


@pytest.fixture(scope="module")
def report() -> Report:
    return score(*TUNED)


@pytest.fixture(scope="module")
def everyday() -> Report:
    return score(*EVERYDAY)


@pytest.mark.parametrize("field", FLOORS)
def test_a_field_is_read_no_worse_than_before(field: str, report: Report) -> None:
    precision, recall = FLOORS[field]
    read = report.fields[field]
    assert read.precision >= precision, [m for m in report.misses if f" {field} " in m]
    assert read.recall >= recall, [m for m in report.misses if f" {field} " in m]


@pytest.mark.parametrize("field", EVERYDAY_FLOORS)
def test_a_field_of_everyday_mail_is_read_no_worse_than_before(
    field: str, everyday: Report
) -> None:
    """The misses are not shown: half of these mails are for measuring only."""
    precision, recall = EVERYDAY_FLOORS[field]
    read = everyday.fields[field]
    assert (read.precision >= precision, read.recall >= recall) == (True, True)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl"])
def test_no_language_is_read_much_worse_than_the_others(
    language: str, report: Report, everyday: Report
) -> None:
    assert report.languages[language].precision >= 0.97
    assert report.languages[language].recall >= 0.97
    assert everyday.languages[language].precision >= 0.89
    assert everyday.languages[language].recall >= 0.87


@pytest.mark.parametrize("kind", ["other", "newsletter"])
def test_what_only_looks_like_an_interview_is_never_taken_for_one(kind: str) -> None:
    taken = []
    for path in sorted(THREADS.glob("*.json")):
        if json.loads(path.read_text(encoding="utf-8"))["kind"] != kind:
            continue
        mail = next(file for file in path.parent.glob(f"{path.stem}.*") if file != path)
        (reading, *_), _ = read_file(mail.name, mail.read_bytes())
        taken += [reading.kind] if reading.kind not in {"other", "newsletter"} else []
    assert taken == []


def test_each_look_alike_of_the_tuned_mails_is_told_for_what_it_is(report: Report) -> None:
    assert report.kinds["other"].missed == 0
    assert report.kinds["newsletter"].missed == 0


def test_every_thread_says_that_it_is_invented_and_has_its_expectations() -> None:
    mails = sorted(THREADS.glob("*.eml"))
    assert len(mails) >= 100
    for mail in mails:
        assert b"X-Synthetic: yes" in mail.read_bytes(), mail.name
        assert "kind" in json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
