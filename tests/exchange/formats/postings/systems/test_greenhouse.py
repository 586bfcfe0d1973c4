"""Greenhouse: boards, departments, single jobs, ranges of pay and custom fields."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.exchange.formats.postings.systems import told
from tests.exchange.formats.postings.systems.told import only, pay, places, remote, several

JOB = {
    "absolute_url": "https://boards.greenhouse.io/fernmoss/jobs/4711",
    "id": 4711,
    "internal_job_id": 99,
    "title": "Gardener ",
    "updated_at": "2026-11-20T08:50:01-04:00",
    "first_published": "2026-11-16T23:55:32-04:00",
    "requisition_id": "R-17",
    "location": {"name": "Ghent, Belgium"},
    "content": "&lt;p&gt;Look after roses &amp;amp; tulips at Fern &amp;amp; Moss.&lt;/p&gt;"
    "&lt;ul&gt;&lt;li&gt;Prune&lt;/li&gt;&lt;/ul&gt;" + "&lt;p&gt;Mow.&lt;/p&gt;" * 20,
}


def custom(name: str, value: Any) -> dict[str, Any]:
    return JOB | {"metadata": [{"id": 1, "name": name, "value": value}]}


@pytest.mark.parametrize(
    "tree",
    [
        JOB,
        [JOB],
        {"jobs": [JOB], "meta": {"total": 1}},
        {"departments": [{"id": 1, "name": "Garden", "jobs": [JOB]}, {"id": 2, "jobs": []}]},
        {"data": {"job": JOB}},
        {"results": [JOB, JOB]},
    ],
)
def test_a_job_is_found_in_whatever_list(tree: Any) -> None:
    one = only(tree)
    assert one.source == "Greenhouse"
    assert told.title(one) == "Gardener"
    assert told.employer(one) == "Fern & Moss"
    assert places(one) == ["Ghent"]
    assert one.posted == date(2026, 11, 16)
    assert one.link == JOB["absolute_url"]
    assert one.reference == "R-17"
    assert one.text.startswith("Look after roses & tulips at Fern & Moss.\n\n- Prune\n\nMow.")


def test_a_board_without_descriptions_still_lists_its_jobs() -> None:
    jobs = [{k: v for k, v in JOB.items() if k != "content"} | {"id": n, "title": f"Job {n}",
             "absolute_url": f"https://boards.greenhouse.io/fernmoss/jobs/{n}"} for n in range(3)]  # fmt: skip
    found = several({"jobs": jobs})
    assert [told.title(one) for one in found] == ["Job 0", "Job 1", "Job 2"]
    assert all(one.text and "Ghent" in one.text for one in found)


@pytest.mark.parametrize(
    ("range_", "expected"),
    [
        ({"min_cents": 5000000, "max_cents": 7500000, "currency_type": "USD", "title": "Annual Salary:"}, (50000, 75000, "USD", "year")),
        ({"min_cents": 2050, "max_cents": 3000, "currency_type": "USD", "title": "Hourly Rate"}, (20.5, 30, "USD", "hour")),
        ({"min_cents": 5000000, "max_cents": 7500000, "currency_type": "EUR", "title": "Zone 1"}, (50000, 75000, "EUR", "year")),
        ({"min_cents": 5000000, "max_cents": None, "currency_type": "GBP", "title": ""}, (50000, None, "GBP", "year")),
        ({"min_cents": 0, "max_cents": 0, "currency_type": "USD", "title": "Salary"}, None),
    ],
)  # fmt: skip
def test_ranges_are_in_cents(range_: dict[str, Any], expected: told.Told) -> None:
    assert pay(only(JOB | {"pay_input_ranges": [range_]})) == expected


def test_the_first_of_several_ranges_counts() -> None:
    zones = [{"min_cents": n * 100, "max_cents": n * 120, "currency_type": "USD", "title": "Zone"}
             for n in (90000, 80000)]  # fmt: skip
    assert pay(only(JOB | {"pay_input_ranges": zones})) == (90000, 108000, "USD", "year")


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Salary Range", {"unit": "USD", "min_value": "50000", "max_value": "60000"}, (50000, 60000, "USD", "year")),
        ("Compensation", "$50,000 - $60,000 per year", (50000, 60000, "USD", "year")),
        ("Annual Bonus Compensation", {"unit": "USD", "min_value": 50000}, None),
        ("Headcount", 50000, None),
    ],
)  # fmt: skip
def test_pay_may_stand_in_a_custom_field(name: str, value: Any, expected: told.Told) -> None:
    assert pay(only(custom(name, value))) == expected


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (custom("Workplace Type", "Hybrid"), "hybrid"),
        (custom("Remote?", True), "remote"),
        (custom("Remote", "No"), None),
        (custom("Remote Eligible", ["Remote", "Office"]), "remote"),
        (JOB | {"location": {"name": "Remote - Belgium"}}, "remote"),
        (JOB | {"location": {"name": "Hybrid - Ghent"}}, "hybrid"),
        (JOB, None),
    ],
)
def test_remote_work_is_told(tree: Any, expected: str | None) -> None:
    assert remote(only(tree)) == expected


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Employment Type", "Full-time", {"full time"}),
        ("Time Type", ["Part time"], {"part time"}),
        ("Job Type", "Contract", {"freelance"}),
        ("Cost Center", "Intern", set()),
        ("Employment Type", None, set()),
    ],
)
def test_contracts_stand_in_custom_fields(name: str, value: Any, expected: set[str]) -> None:
    assert told.contracts(only(custom(name, value))) == expected


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("London, UK", ["London"]),
        ("San Francisco, CA; New York, NY", ["San Francisco", "New York"]),
        ("New York City, NY | Remote", ["New York City"]),
        ("Berlin / Munich", ["Berlin", "Munich"]),
        ("Remote", []),
        ("Remote - US", ["US"]),
        ("Remote (Canada)", ["Canada"]),
        ("US-CA-San Francisco", ["San Francisco"]),
        ("Germany, Berlin", ["Berlin"]),
        ("Dublin, Ireland - Hybrid", ["Dublin"]),
        ("Multiple Locations", []),
        ("Washington, DC", ["Washington"]),
        ("Singapore", ["Singapore"]),
        ("Frankfurt am Main", ["Frankfurt am Main"]),
        ("Stratford-upon-Avon", ["Stratford-upon-Avon"]),
        ("Chicago or Remote", ["Chicago"]),
        ("Ghent, Belgium or Remote (EU)", ["Ghent"]),
        ("EMEA", ["EMEA"]),
    ],
)
def test_places_are_towns(location: str, expected: list[str]) -> None:
    assert places(only(JOB | {"location": {"name": location}})) == expected


def test_offices_count_where_the_place_says_nothing() -> None:
    offices = [{"id": 1, "name": "Ghent", "location": "Ghent, Belgium"}]
    assert places(only(JOB | {"location": {"name": ""}, "offices": offices})) == ["Ghent"]
    assert places(only(JOB | {"location": {"name": "Bruges"}, "offices": offices})) == ["Bruges"]


def test_the_deadline_is_read() -> None:
    assert only(JOB | {"application_deadline": "2026-12-24T23:59:59Z"}).closes == date(2026, 12, 24)
