"""Lever: lists, single postings, ranges of pay, work places and the order of the text."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.exchange.formats.postings.systems import told
from tests.exchange.formats.postings.systems.told import contracts, only, pay, places, remote

JOB = {
    "id": "a24ec4e5-5caa-473d-abd4-b71f09a8167b",
    "text": "Gardener",
    "hostedUrl": "https://jobs.lever.co/fernmoss/a24ec4e5-5caa-473d-abd4-b71f09a8167b",
    "applyUrl": "https://jobs.lever.co/fernmoss/a24ec4e5-5caa-473d-abd4-b71f09a8167b/apply",
    "createdAt": 1795392000000,
    "country": "BE",
    "categories": {"location": "Ghent, Belgium", "commitment": "Full-time", "team": "Garden",
                   "allLocations": ["Ghent, Belgium", "Bruges"]},
    "description": "<div>At Fern Moss we grow.</div>",
    "descriptionPlain": "At Fern Moss we grow.",
    "lists": [{"text": "What you do", "content": "<li>Prune</li><li>Water</li>"}],
    "additional": "<div>We feed you.</div>",
}  # fmt: skip


@pytest.mark.parametrize("tree", [JOB, [JOB], {"data": [JOB]}, {"postings": [JOB]}])
def test_a_posting_is_read(tree: Any) -> None:
    one = only(tree)
    assert one.source == "Lever"
    assert told.title(one) == "Gardener"
    assert told.employer(one) == "Fern Moss"
    assert places(one) == ["Ghent", "Bruges"]
    assert contracts(one) == {"full time"}
    assert one.posted == date(2026, 11, 23)
    assert one.link == JOB["hostedUrl"]
    assert one.text == "At Fern Moss we grow.\n\nWhat you do\n- Prune\n- Water\n\nWe feed you."


def test_the_newer_parts_are_read_where_there_is_no_whole() -> None:
    parts = {"description": "", "descriptionPlain": "", "opening": "<p>We grow.</p>",
             "descriptionBody": "<p>You prune.</p>", "salaryDescription": "<p>Fairly.</p>"}  # fmt: skip
    assert only(JOB | parts).text.startswith("We grow.\n\nYou prune.\n\nWhat you do")
    assert "Fairly." in only(JOB | parts).text


def test_plain_parts_are_enough() -> None:
    bare = {k: v for k, v in JOB.items() if k not in {"description", "additional", "lists"}}
    assert only(bare | {"additionalPlain": "We feed you."}).text == (
        "At Fern Moss we grow.\n\nWe feed you."
    )


@pytest.mark.parametrize(
    ("range_", "expected"),
    [
        ({"min": 50000, "max": 60000, "currency": "USD", "interval": "per-year-salary"}, (50000, 60000, "USD", "year")),
        ({"min": 20, "max": 30, "currency": "USD", "interval": "per-hour-wage"}, (20, 30, "USD", "hour")),
        ({"min": 3000, "max": 4000, "currency": "EUR", "interval": "per-month-salary"}, (3000, 4000, "EUR", "month")),
        ({"min": 300, "max": 400, "currency": "GBP", "interval": "per-day-wage"}, (300, 400, "GBP", "day")),
        ({"min": 800, "max": 900, "currency": "GBP", "interval": "per-week-salary"}, (800, 900, "GBP", "week")),
        ({"min": 2000, "max": 2500, "currency": "USD", "interval": "bi-week-salary"}, None),
        ({"min": 5000, "max": 6000, "currency": "USD", "interval": "one-time"}, None),
        ({"min": 0, "max": 0, "currency": "USD", "interval": "per-year-salary"}, None),
        ({"min": 50000, "currency": "USD", "interval": "per-year-salary"}, (50000, None, "USD", "year")),
        (None, None),
    ],
)  # fmt: skip
def test_pay(range_: Any, expected: told.Told) -> None:
    assert pay(only(JOB | {"salaryRange": range_})) == expected


@pytest.mark.parametrize(
    ("workplace", "expected"),
    [
        ("remote", "remote"),
        ("hybrid", "hybrid"),
        ("on-site", "on site"),
        ("onsite", "on site"),
        ("unspecified", None),
        (None, None),
    ],
)
def test_where_one_works(workplace: Any, expected: str | None) -> None:
    assert remote(only(JOB | {"workplaceType": workplace})) == expected


@pytest.mark.parametrize(
    ("commitment", "expected"),
    [
        ("Full-time", {"full time"}),
        ("Contract", {"freelance"}),
        ("Internship", {"internship"}),
        ("Full Time - Permanent", {"full time", "permanent"}),
        ("Fixed Term Contract", {"fixed term"}),
        ("Regular Full Time (Salary)", {"full time"}),
        ("Part-Time/Seasonal", {"part time", "fixed term"}),
        ("", set()),
    ],
)
def test_the_commitment_is_the_contract(commitment: str, expected: set[str]) -> None:
    assert contracts(only(JOB | {"categories": {"commitment": commitment}})) == expected


def test_an_employer_that_the_text_never_names_stays_open() -> None:
    assert told.employer(only(JOB | {"description": "<p>We grow.</p>"})) == ""


def test_a_text_without_any_job_around_it_is_no_posting() -> None:
    assert told.several([JOB, {"text": "hello", "id": 3}]) == (only(JOB),)
