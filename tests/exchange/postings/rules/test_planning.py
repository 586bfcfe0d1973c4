"""What is read in a posting becomes a job's fields, and fills only what a known job lacks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from showup.exchange.postings.rules import (
    Ground,
    Job,
    PostingAnswers,
    PostingPlan,
    differing,
    filling,
    likely,
    look_alikes,
    plan_posting,
)
from showup.exchange.postings.rules.planning import pay_words
from showup.exchange.records import Found, Pay, Posting

POSTING = Posting(
    title=Found("Service  designer", "Service designer (m/w/d)"),
    employer=Found("Acme GmbH"),
    places=(Found("Berlin"), Found("Hamburg"), Found("Berlin")),
    remote=Found("hybrid", "two days at home"),
    pay=Pay(52_000, 60_000, "EUR", "year", "52.000 bis 60.000 €"),
    contracts=(Found("permanent"), Found("full time")),
    closes=date(2026, 12, 4),
    closes_quote="bis 4. Dezember",
    link="https://www.acme.example/jobs/12",
    source="JSON-LD",
    text="Acme is looking for a service designer.\x00",
)
EMPTY: dict[str, Any] = dict.fromkeys(
    ("employer", "title", "agency", "place", "remote", "pay_currency", "pay_period", "contract",
     "level", "link", "source"), ""
) | {"pay_low": None, "pay_high": None}  # fmt: skip


def plan(**mended: Any) -> PostingPlan:
    return plan_posting(POSTING, PostingAnswers(mended))


def test_what_was_read_becomes_the_jobs_fields() -> None:
    assert plan().job == {
        "employer": "Acme GmbH",
        "title": "Service designer",
        "agency": "",
        "place": "Berlin; Hamburg",
        "remote": "hybrid",
        "pay_low": 52_000,
        "pay_high": 60_000,
        "pay_currency": "EUR",
        "pay_period": "year",
        "contract": "permanent, full time",
        "level": "",
        "link": "https://www.acme.example/jobs/12",
        "source": "acme.example",
    }


def test_the_posting_itself_keeps_its_text_its_day_and_every_quote() -> None:
    row = plan().row
    assert row["text"] == "Acme is looking for a service designer."
    assert row["closes"] == date(2026, 12, 4)
    assert {"field": "remote", "value": "hybrid", "quote": "two days at home"} in row["facts"]
    assert {
        "field": "pay", "value": "52,000 to 60,000 EUR a year", "quote": "52.000 bis 60.000 €"
    } in row["facts"]  # fmt: skip


def test_what_the_seeker_mends_counts_and_what_they_empty_stays_empty() -> None:
    mended = plan(title="Designer", place="", pay_low=None, pay_high=None, closes=None)
    assert mended.job["title"] == "Designer"
    assert mended.job["place"] == ""
    assert (mended.job["pay_currency"], mended.job["pay_period"]) == ("", "")
    assert mended.row["closes"] is None


@pytest.mark.parametrize("link", ["javascript:alert(1)", "not a link", ""])
def test_a_link_that_does_not_lead_to_the_web_is_left_out(link: str) -> None:
    made = plan(link=link)
    assert made.job["link"] == made.row["link"] == made.job["source"] == ""


def test_a_known_job_keeps_what_it_has_and_gains_what_it_lacks() -> None:
    known = EMPTY | {"employer": "Acme", "title": "Lead designer", "pay_low": 70_000}
    known |= {"pay_currency": "EUR", "pay_period": "year"}
    assert filling(plan(), known) == {
        name: plan().job[name] for name in ("place", "remote", "contract", "link", "source")
    }
    assert differing(plan(), known) == [
        ("role", "Lead designer", "Service designer"),
        ("pay", "from 70,000 EUR a year", "52,000 to 60,000 EUR a year"),
    ]


def test_pay_is_filled_whole_or_not_at_all() -> None:
    assert (
        filling(plan(), EMPTY | {"pay_period": "month"}).keys() & {"pay_low", "pay_high"} == set()
    )
    assert filling(plan(), EMPTY)["pay_high"] == 60_000


@pytest.mark.parametrize(
    ("low", "high", "period", "words"),
    [
        (17.5, 17.5, "hour", "17.50 EUR an hour"),
        (None, 1_500_000, "year", "up to 1,500,000 EUR a year"),
        (500, None, "day", "from 500 EUR a day"),
        (1, 2, "", "1 to 2 EUR"),
        (None, None, "year", ""),
    ],
)
def test_pay_is_said_as_people_say_it(
    low: float | None, high: float | None, period: str, words: str
) -> None:
    told = {"pay_low": low, "pay_high": high, "pay_currency": "EUR", "pay_period": period}
    assert pay_words(told) == words


ACME = Job(7, "Acme", "Acme", "Service designer")
LEAD = Job(8, "Acme", "Acme", "Head of finance")
KEPT = date(2026, 11, 2)


def test_the_same_address_is_likely_the_same_job() -> None:
    (found,) = look_alikes(plan(), [Ground(ACME, "address", kept_on=KEPT)])
    assert found.likely
    assert "same address as the posting you kept on Mon 2 Nov 2026" in found.reasons[0]


def test_the_same_address_under_another_title_is_only_shown() -> None:
    (found,) = look_alikes(plan(), [Ground(LEAD, "address")])
    assert not found.likely


def test_nearly_the_same_text_is_likely_unless_the_title_is_another() -> None:
    near = Ground(ACME, "text", 0.9, title="Service Designer (f/m/d)", kept_on=KEPT)
    (found,) = look_alikes(plan(), [near])
    assert found.likely
    assert "nearly the same as the posting you kept on Mon 2 Nov 2026" in found.reasons[0]
    (other,) = look_alikes(plan(), [Ground(LEAD, "text", 0.9, "Head of finance", KEPT)])
    assert not other.likely
    assert "another title" in other.reasons[0]


def test_the_same_names_are_shown_and_another_role_is_not() -> None:
    (found,) = look_alikes(plan(), [Ground(ACME, "name"), Ground(LEAD, "name")])
    assert (found.job, found.likely) == (ACME, False)


def test_of_two_likely_ones_none_is_proposed() -> None:
    twin = Job(9, "Acme", "Acme", "Service designer")
    found = look_alikes(plan(), [Ground(ACME, "address"), Ground(twin, "address")])
    assert len(found) == 2
    assert likely(found) is None
    assert likely(found[:1]) == found[0]
