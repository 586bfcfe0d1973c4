"""Pasted text names the job and the employer, or leaves them open."""

from __future__ import annotations

import pytest

from showup.exchange.formats.postings.prose import posting_of

NAMED = [
    ("Senior Engineer at Acme\nWe build things.", "Senior Engineer", "Acme"),
    ("Acme is looking for a Backend Engineer to join our team.", "Backend Engineer", "Acme"),
    ("Company: Foo Ltd\nJob title: Data Analyst\nLocation: Leeds", "Data Analyst", "Foo Ltd"),
    ("Acme\nData Analyst\nBerlin, Germany · 3 weeks ago · 57 applicants\nAbout the job\nAt Acme we care.", "Data Analyst", "Acme"),
    ("Data Analyst\nAcme · Berlin, Germany (Hybrid)\n3 weeks ago", "Data Analyst", "Acme"),
    ("Registered Nurse\nHilltop Care Ltd\nLondon\n£35,000 a year - Full-time, Permanent", "Registered Nurse", "Hilltop Care Ltd"),
    ("Muster GmbH\nKoch (m/w/d)\nBerlin", "Koch (m/w/d)", "Muster GmbH"),
    ("Wir suchen ab sofort\nVerkäufer im Einkauf (m/w/d)\nMuster Windkraft Nord GmbH & Co. KG • 24937 Flensburg", "Verkäufer im Einkauf (m/w/d)", "Muster Windkraft Nord GmbH & Co. KG"),
    ("Muster GmbH sucht ab sofort einen Softwareentwickler in Köln", "Softwareentwickler", "Muster GmbH"),
    ("Comptable (H/F)\nDupont SAS\nLyon\nCDI", "Comptable (H/F)", "Dupont SAS"),
    ("Two Orioles | Video Engineer | New York, NY | Full-time", "Video Engineer", "Two Orioles"),
    ("Chicago, IL | Acme | Data Analyst | Fulltime", "Data Analyst", "Acme"),
    ("acmely | Data Analyst | Leeds | Fulltime", "Data Analyst", "acmely"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "employer"), NAMED)
def test_title_and_employer_are_read_from_the_first_lines(
    text: str, title: str, employer: str
) -> None:
    posting = posting_of(text, today=None)
    assert posting.title is not None
    assert posting.employer is not None
    assert (posting.title.value, posting.employer.value) == (title, employer)


NETWORK = """Skip to main content
Home
Jobs
Brightpay logo
Brightpay
Share
Show more options
Senior Product Designer
London, England, United Kingdom · Reposted 1 week ago · 86 people clicked apply
Promoted by hirer · Actively reviewing applicants
Hybrid
Full-time
Apply
Save
About the job
At Brightpay, we make pay simple.
"""
TWICE = """Data Engineer
Data Engineer
Kestrel Analytics · Manchester Area, United Kingdom (On-site)
Easy Apply
Save
About the job
Kestrel Analytics advises shops.
"""
STARS = """Senior Data Analyst - job post
Hummingbird Retail
3.4 out of 5 stars
Dublin, County Dublin
€55,000 - €65,000 a year - Full-time, Permanent
Apply now
Full job description
Hummingbird Retail are recruiting a Senior Data Analyst.
"""


@pytest.mark.parametrize(
    ("text", "title", "employer", "place", "remote"),
    [
        (NETWORK, "Senior Product Designer", "Brightpay", "London", "hybrid"),
        (TWICE, "Data Engineer", "Kestrel Analytics", "Manchester", "on site"),
        (STARS, "Senior Data Analyst", "Hummingbird Retail", "Dublin", None),
    ],
)
def test_a_copied_page_is_read_past_its_buttons(
    text: str, title: str, employer: str, place: str, remote: str | None
) -> None:
    posting = posting_of(text, today=None)
    assert posting.title is not None
    assert posting.employer is not None
    assert (posting.title.value, posting.employer.value) == (title, employer)
    assert [one.value for one in posting.places] == [place]
    assert (posting.remote.value if posting.remote else None) == remote
    assert posting.text == text


def test_we_are_hiring_names_the_job_where_nothing_else_does() -> None:
    posting = posting_of("We're hiring a Staff Nurse!\n\nThe ward needs you.", today=None)
    assert posting.title is not None
    assert (posting.title.value, posting.employer) == ("Staff Nurse", None)


UNSURE = [
    "Our client is looking for a nurse.",
    "We are hiring!",
    "Engineers wanted in many places.",
    "",
    "Berlin | Remote | Full-time",
]


@pytest.mark.parametrize("text", UNSURE)
def test_what_is_not_plain_is_left_open(text: str) -> None:
    posting = posting_of(text, today=None)
    assert (posting.title, posting.employer) == (None, None)


def test_a_list_of_roles_is_no_title() -> None:
    text = "Acme | Data Analysts, Site Engineers | Leeds | Fulltime"
    assert posting_of(text, today=None).title is None


def test_the_whole_text_is_kept_and_all_of_it_read() -> None:
    text = "Acme | Senior Nurse | Leeds, UK | ONSITE | Full-time | £38k\n\nApply by 2027-01-31."
    posting = posting_of(text, today=None)
    assert (posting.text, posting.source) == (text, "text")
    assert [place.value for place in posting.places] == ["Leeds"]
    assert posting.remote is not None
    assert posting.remote.value == "on site"
    assert posting.pay is not None
    assert (posting.pay.low, posting.pay.currency) == (38000, "GBP")
    assert [one.value for one in posting.contracts] == ["full time"]
    assert [one.value for one in posting.levels] == ["senior"]
    assert str(posting.closes) == "2027-01-31"


def test_a_button_for_those_who_cannot_see_it_is_no_part_of_the_title() -> None:
    text = "Brightpay\nShare\nPayroll Clerk\nLeeds, England\nSave Payroll Clerk at Brightpay\nAbout the job\nWe pay people."
    posting = posting_of(text, today=None)
    assert posting.title is not None
    assert posting.title.value == "Payroll Clerk"


def test_the_other_jobs_below_a_posting_say_nothing_of_it() -> None:
    own = "Payroll Clerk\nBrightpay Ltd\nLeeds\nAbout the job\n" + "We pay people on time.\n" * 9
    other = "Similar jobs\nHead of Payroll\nYork (Remote)\n£90,000 a year\n"
    posting = posting_of(own + other, today=None)
    assert (posting.pay, posting.remote, posting.levels) == (None, None, ())
    assert posting.text == own + other  # all of it is kept
