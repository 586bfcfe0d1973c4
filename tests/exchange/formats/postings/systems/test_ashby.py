"""Ashby: the posting API, what its own pages load, components of pay and their summaries."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.exchange.formats.postings.systems import told
from tests.exchange.formats.postings.systems.told import contracts, only, pay, places, remote

JOB = {
    "id": "d3bc1ced-3ce4-4086-a050-555055dbb1ff",
    "title": "Gardener",
    "department": "Garden",
    "employmentType": "FullTime",
    "location": "Ghent",
    "secondaryLocations": [{"location": "Bruges", "address": {"addressLocality": "Bruges"}}],
    "publishedAt": "2026-11-20T20:13:45.158+00:00",
    "isListed": True,
    "isRemote": False,
    "address": {"postalAddress": {"addressCountry": "Belgium"}},
    "jobUrl": "https://jobs.ashbyhq.com/fernmoss/d3bc1ced-3ce4-4086-a050-555055dbb1ff",
    "applyUrl": "https://jobs.ashbyhq.com/fernmoss/d3bc1ced-3ce4-4086-a050-555055dbb1ff/application",
    "descriptionHtml": "<p>At Fern Moss we grow.</p><ul><li>Prune</li></ul>",
    "descriptionPlain": "At Fern Moss we grow.\n\nPrune",
}


def part(**changes: Any) -> dict[str, Any]:
    salary = {"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "EUR",
              "minValue": 50000, "maxValue": 60000}  # fmt: skip
    return salary | changes


def paid(compensation: Any) -> told.Told:
    return pay(only({"jobs": [JOB | {"compensation": compensation}], "apiVersion": "1"}))


@pytest.mark.parametrize("tree", [JOB, [JOB], {"jobs": [JOB]}, {"data": {"jobPosting": JOB}}])
def test_a_job_is_read(tree: Any) -> None:
    one = only(tree)
    assert one.source == "Ashby"
    assert told.title(one) == "Gardener"
    assert told.employer(one) == "Fern Moss"
    assert places(one) == ["Ghent", "Bruges"]
    assert contracts(one) == {"full time"}
    assert one.posted == date(2026, 11, 20)
    assert one.link == JOB["jobUrl"]
    assert one.text == "At Fern Moss we grow.\n\n- Prune"
    assert remote(one) is None


@pytest.mark.parametrize(
    ("compensation", "expected"),
    [
        ({"summaryComponents": [part()]}, (50000, 60000, "EUR", "year")),
        ({"summaryComponents": [part(interval="1 HOUR", minValue=20, maxValue=25)]}, (20, 25, "EUR", "hour")),
        ({"summaryComponents": [part(interval="1 MONTH", minValue=3000, maxValue=None)]}, (3000, None, "EUR", "month")),
        ({"summaryComponents": [part(interval="1 WEEK", minValue=800, maxValue=900)]}, (800, 900, "EUR", "week")),
        ({"summaryComponents": [part(compensationType="Bonus"), part()]}, (50000, 60000, "EUR", "year")),
        ({"summaryComponents": [part(compensationType="EquityPercentage", minValue=0.1, maxValue=0.5)]}, None),
        ({"summaryComponents": [part(interval="2 WEEK", minValue=1600, maxValue=1800)]}, None),
        ({"summaryComponents": [], "compensationTiers": [{"title": "Belgium", "components": [part()]}]}, (50000, 60000, "EUR", "year")),
        ({"compensationTierSummary": "€50K – €60K • Offers Equity"}, (50000, 60000, "EUR", "year")),
        ({"scrapeableCompensationSalarySummary": "$81K - $87K", "summaryComponents": []}, (81000, 87000, "USD", "year")),
        ({"compensationTierSummary": "0.5% – 1.75% • Offers Bonus"}, None),
        ({"compensationTierSummary": None, "compensationTiers": [], "summaryComponents": []}, None),
        (None, None),
        ([], None),
    ],
)  # fmt: skip
def test_pay(compensation: Any, expected: told.Told) -> None:
    assert paid(compensation) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"isRemote": True}, "remote"),
        ({"isRemote": True, "workplaceType": "Hybrid"}, "hybrid"),
        ({"isRemote": False, "workplaceType": "OnSite"}, "on site"),
        ({"isRemote": None, "workplaceType": None}, None),
        ({"location": "Remote (Belgium)"}, "remote"),
        ({"isRemote": True, "workplaceType": "Remote"}, "remote"),
    ],
)
def test_where_one_works(fields: dict[str, Any], expected: str | None) -> None:
    assert remote(only(JOB | fields)) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("FullTime", {"full time"}),
        ("PartTime", {"part time"}),
        ("Intern", {"internship"}),
        ("Contract", {"freelance"}),
        ("Temporary", {"fixed term"}),
    ],
)
def test_contracts(kind: str, expected: set[str]) -> None:
    assert contracts(only(JOB | {"employmentType": kind})) == expected


def test_what_its_own_pages_load_is_read_too() -> None:
    state = {
        "organization": {"name": "Fern & Moss"},
        "posting": {
            "id": "d3bc1ced-3ce4-4086-a050-555055dbb1ff", "title": "Gardener", "locationName": "Ghent",
            "secondaryLocationNames": ["Bruges"], "workplaceType": "Hybrid", "employmentType": "FullTime",
            "descriptionHtml": "<p>We grow.</p>", "compensationTierSummary": "€50K – €60K",
            "applicationDeadline": "2026-12-24",
        },
    }  # fmt: skip
    one = only(state)
    assert told.employer(one) == "Fern & Moss"
    assert places(one) == ["Ghent", "Bruges"]
    assert pay(one) == (50000, 60000, "EUR", "year")
    assert one.closes == date(2026, 12, 24)


def test_a_region_stands_where_no_town_is_named() -> None:
    one = only(JOB | {"location": "Europe", "secondaryLocations": []})
    assert places(one) == ["Europe"]
