"""Pay in fields: every shape of schema.org's baseSalary, and figures that can't be meant."""

from __future__ import annotations

import json
from typing import Any

import pytest

from showup.exchange.formats import postings
from showup.exchange.records import Pay

Read = tuple[float | None, float | None, str, str] | None


def pay(**fields: Any) -> Pay | None:
    job = {"@type": "JobPosting", "title": "Cook", "description": "Cook soup."} | fields
    page = f'<script type="application/ld+json">{json.dumps(job)}</script>'
    (one,), _ = postings.read(page.encode())
    return one.pay


def told(**fields: Any) -> Read:
    found = pay(**fields)
    return (found.low, found.high, found.currency, found.period) if found else None


@pytest.mark.parametrize(
    ("salary", "expected"),
    [
        ({"currency": "EUR", "value": {"value": 50000, "unitText": "YEAR"}}, (50000, 50000, "EUR", "year")),
        ({"currency": "EUR", "value": {"minValue": 50000, "maxValue": 60000, "unitText": "YEAR"}}, (50000, 60000, "EUR", "year")),
        ({"currency": "EUR", "value": {"minValue": "50.000", "maxValue": "60.000", "unitText": "YEAR"}}, (50000, 60000, "EUR", "year")),
        ({"currency": "USD", "value": {"minValue": "50,000.00", "maxValue": "$60,000", "unitText": "Yearly"}}, (50000, 60000, "USD", "year")),
        ({"currency": "USD", "value": {"minValue": 20.5, "maxValue": 25, "unitText": "HOUR"}}, (20.5, 25, "USD", "hour")),
        ({"currency": "GBP", "value": {"value": "450", "unitText": "per day"}}, (450, 450, "GBP", "day")),
        ({"currency": "GBP", "value": {"value": 700, "unitText": "WEEK"}}, (700, 700, "GBP", "week")),
        ({"currency": "CHF", "value": {"value": 6500, "unitText": "MONTH"}}, (6500, 6500, "CHF", "month")),
        ({"currency": "EUR", "value": {"minValue": 50000, "unitText": "YEAR"}}, (50000, None, "EUR", "year")),
        ({"currency": "EUR", "value": {"maxValue": 60000, "unitText": "YEAR"}}, (None, 60000, "EUR", "year")),
        ({"currency": "EUR", "value": {"minValue": 0, "maxValue": 60000, "unitText": "YEAR"}}, (None, 60000, "EUR", "year")),
        ({"currency": "EUR", "value": {"minValue": 60000, "maxValue": 50000, "unitText": "YEAR"}}, (50000, 60000, "EUR", "year")),
        ({"currency": "EUR", "value": {"minValue": 60000, "maxValue": 0, "unitText": "YEAR"}}, (60000, None, "EUR", "year")),
        ({"currency": "EUR", "minValue": 50000, "maxValue": 60000, "unitText": "YEAR"}, (50000, 60000, "EUR", "year")),
        ({"currency": "EUR", "value": 50000}, (50000, 50000, "EUR", "year")),
        ({"currency": "EUR", "value": "50000", "unitText": "YEAR"}, (50000, 50000, "EUR", "year")),
        ({"currency": "EUR", "value": [{"value": 50000, "unitText": "YEAR"}]}, (50000, 50000, "EUR", "year")),
        ([{"currency": "EUR", "value": {"value": 50000, "unitText": "YEAR"}}], (50000, 50000, "EUR", "year")),
        ({"currency": "eur", "value": {"value": 50000, "unitText": "ANNUAL"}}, (50000, 50000, "EUR", "year")),
        ({"currency": "EUR", "value": {"value": 50000, "unitCode": "ANN"}}, (50000, 50000, "EUR", "year")),
        ({"@type": "PriceSpecification", "priceCurrency": "EUR", "minPrice": 50000, "maxPrice": 60000}, (50000, 60000, "EUR", "year")),
        ({"currency": "€", "value": {"value": 50000, "unitText": "YEAR"}}, (50000, 50000, "EUR", "year")),
        ({"currency": "JPY", "value": {"value": 300000, "unitText": "MONTH"}}, (300000, 300000, "JPY", "month")),
        (50000, (50000, 50000, "", "year")),
        ("50000", (50000, 50000, "", "year")),
        (18.5, (18.5, 18.5, "", "hour")),
        ("$50,000 - $60,000 per year", (50000, 60000, "USD", "year")),
        ("£25 per hour", (25, 25, "GBP", "hour")),
        ("EUR 50.000 - 60.000 per year", (50000, 60000, "EUR", "year")),
    ],
)  # fmt: skip
def test_every_shape_is_read(salary: Any, expected: Read) -> None:
    assert told(baseSalary=salary) == expected


@pytest.mark.parametrize(
    "salary",
    [
        0,
        "0",
        {"currency": "EUR", "value": {"minValue": 0, "maxValue": 0, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": 1, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": -50000, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": None, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": "", "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": True, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": 50000, "unitText": "HOUR"}},
        {"currency": "EUR", "value": {"value": 15, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": 1e300, "unitText": "YEAR"}},
        {"currency": "EUR", "value": {"value": 2000, "unitText": "two weeks"}},
        {"currency": "EUR", "value": 4000},
        {"currency": "EUR"},
        "Competitive",
        "n/a",
        "negotiable",
        [],
        {},
        True,
        "9" * 400,
    ],
)
def test_zero_nonsense_and_nothing_are_no_pay(salary: Any) -> None:
    assert told(baseSalary=salary) is None


def test_the_currency_may_stand_apart() -> None:
    assert told(baseSalary="100000", salaryCurrency="USD") == (100000, 100000, "USD", "year")


@pytest.mark.parametrize(("country", "currency"), [("US", "USD"), ("Canada", "CAD"), ("", "")])
def test_which_dollar_is_told_by_the_country(country: str, currency: str) -> None:
    place = {"address": {"addressLocality": "Springfield", "addressCountry": country}}
    salary = {"currency": "$", "value": {"value": 50000, "unitText": "YEAR"}}
    found = pay(baseSalary=salary, jobLocation=place)
    assert found is not None
    assert found.currency == currency


def test_the_quote_is_the_value_as_it_stands() -> None:
    found = pay(baseSalary={"currency": "EUR", "value": {"minValue": "50.000", "unitText": "YEAR"}})
    assert found is not None
    assert found.quote == "currency: EUR, minValue: 50.000, unitText: YEAR"
    again = pay(baseSalary="$50,000 a year")
    assert again is not None
    assert again.quote == "$50,000 a year"


def test_an_estimate_of_the_board_is_no_pay() -> None:
    estimate = {"currency": "USD", "median": 90000, "duration": "P1Y"}
    assert told(estimatedSalary=[estimate]) is None
