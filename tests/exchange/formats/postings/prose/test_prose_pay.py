"""What a posting pays, in the words and numbers of several countries; and what is no pay."""

from __future__ import annotations

import re

import pytest

from showup.exchange.formats.postings.prose import facts

ABOUT = "Backend developer\n\nWe build software for shops and have done so for years.\n\n"

SAID = [
    ("£45k-£55k DOE", 45000, 55000, "GBP", "year"),
    ("$120,000 - $150,000 a year", 120000, 150000, "USD", "year"),
    ("Salary USD 140K", 140000, 140000, "USD", "year"),
    ("Pay: $45/hr", 45, 45, "USD", "hour"),
    ("from £28,000 per annum pro rata", 28000, None, "GBP", "year"),
    ("Salary: up to 90k", None, 90000, "", "year"),
    ("$100k+ and equity", 100000, None, "USD", "year"),
    ("Compensation: $120-160k + equity", 120000, 160000, "USD", "year"),
    ("The base salary range for this role is $168,000—$210,000 USD.", 168000, 210000, "USD", "year"),
    ("Salary between $90,000 and $110,000 per year", 90000, 110000, "USD", "year"),
    ("Compensation\n$150K – $200K • Offers Equity", 150000, 200000, "USD", "year"),
    ("We pay £500/day for a contract of four weeks.", 500, 500, "GBP", "day"),
    ("€60.000–75.000 brutto/Jahr", 60000, 75000, "EUR", "year"),
    ("Gehalt: ab 52.000 €", 52000, None, "EUR", "year"),
    ("Gehalt: 3.200 € brutto im Monat", 3200, 3200, "EUR", "month"),
    ("Stundenlohn 14,50 €", 14.5, 14.5, "EUR", "hour"),
    ("Wir zahlen bis zu 70.000 € brutto pro Jahr", None, 70000, "EUR", "year"),
    ("CHF 95'000 - 110'000 pro Jahr", 95000, 110000, "CHF", "year"),
    ("Rémunération : 45 000 à 52 000 € brut annuel", 45000, 52000, "EUR", "year"),
    ("Salaire : 2 800 € brut mensuel", 2800, 2800, "EUR", "month"),
    ("TJM : 450-550 €", 450, 550, "EUR", "day"),
    ("Salario: 24.000 - 28.000 € brutos/año", 24000, 28000, "EUR", "year"),
    ("RAL 30-35k €", 30000, 35000, "EUR", "year"),
    ("Salaris: € 3.000 - € 4.000 bruto per maand", 3000, 4000, "EUR", "month"),
    ("Salário: R$ 5.000,00 por mês", 5000, 5000, "BRL", "month"),
    ("CTC 8-12 LPA", 800000, 1200000, "INR", "year"),
    ("Salary: 8,00,000 - 12,00,000 INR per annum", 800000, 1200000, "INR", "year"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "low", "high", "currency", "period"), SAID)
def test_pay_is_read_as_it_is_written(
    words: str, low: float | None, high: float | None, currency: str, period: str
) -> None:
    pay = facts(ABOUT + words).pay
    assert pay is not None
    assert (pay.low, pay.high, pay.currency, pay.period) == (low, high, currency, period)
    assert re.findall(r"\d+", pay.quote)[0] in words


NOT_PAY = [
    "We just raised $5M in our series A.",
    "We have raised $750k - $900k from angels.",
    "Funding: $250k from the seed round",
    "Revenue grew to $900,000 last year.",
    "A market worth $85k a minute.",
    "$1,000 signing bonus",
    "Bonus: £2,000 - £4,000",
    "Referral fee of $5,000 if you know somebody",
    "Learning budget: 2.000 € pro Jahr",
    "$200 monthly wellness stipend",
    "Salary: competitive",
    "Vergütung nach TVöD E13",
    "401k, medical and dental insurance",
    "We serve 200k users and 120k-150k orders a day.",
    "Call us: 0151 2345 6789 or 415-555-1234",
    "Founded in 2014, 2015-2019 in Leeds",
    "Our product costs $99 per month for 10 seats.",
    "You will manage portfolios worth £120,000 to £150,000.",
]


@pytest.mark.parametrize("words", NOT_PAY)
def test_other_money_and_other_numbers_are_no_pay(words: str) -> None:
    assert facts(ABOUT + words).pay is None


DOLLARS = [
    ("Toronto, Canada", "", "CAD"),
    ("Sydney, Australia", "", "AUD"),
    ("Singapore", "", "SGD"),
    ("Austin, TX", "", "USD"),
    ("Austin, TX or Toronto, ON", "", "USD"),
    ("Office near the sea", "", "USD"),
    ("Office near the sea", "NZ", "NZD"),
    ("Office near the sea", "Australia", "AUD"),
]


@pytest.mark.parametrize(("place", "country", "currency"), DOLLARS)
def test_whose_dollar_it_is_follows_from_the_place(place: str, country: str, currency: str) -> None:
    pay = facts(f"Acme | Developer | {place} | $90k - $110k", country=country).pay
    assert pay is not None
    assert pay.currency == currency


def test_crowns_are_those_of_the_country_and_open_where_none_is_named() -> None:
    in_oslo = facts("Acme | Utvikler | Oslo, Norway\n\nLønn: 45 000 kr per month").pay
    nowhere = facts("Salary: 45 000 kr per month").pay
    assert in_oslo is not None
    assert nowhere is not None
    assert (in_oslo.currency, nowhere.currency) == ("NOK", "")
