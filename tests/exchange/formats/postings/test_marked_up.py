"""Saved pages whose job is marked in the page itself: microdata and RDFa Lite."""

from __future__ import annotations

import json
from typing import Any

import pytest

from showup.exchange.formats import postings
from showup.exchange.records import Posting


def only(markup: str, **kwargs: Any) -> Posting:
    page = f"<!doctype html><html><body>{markup}</body></html>"
    (one,), problems = postings.read(page.encode(), **kwargs)
    assert problems == ()
    return one


MICRODATA = """
<div itemscope itemtype="https://schema.org/JobPosting">
  <h1 itemprop="title">Gardener</h1>
  <meta itemprop="datePosted" content="2026-11-01">
  <time itemprop="validThrough" datetime="2026-12-24T18:00+01:00">Christmas Eve</time>
  <a itemprop="url" href="/jobs/7">this job</a>
  <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
    <span itemprop="name">Fern &amp; Moss</span> <a itemprop="url" href="https://fern.example">us</a>
  </div>
  <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
    <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="addressLocality">Ghent</span>, <span itemprop="addressCountry">BE</span></p>
  </div>
  <span itemprop="employmentType">Full-time</span>
  <div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
    <meta itemprop="currency" content="EUR">
    <div itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
      <span itemprop="minValue">2.400</span> to <span itemprop="maxValue">2.800</span>
      a <span itemprop="unitText">month</span></div>
  </div>
  <div itemprop="description"><p>Look after roses.</p><ul><li>Prune</li></ul></div>
</div>
"""
RDFA = """
<div vocab="https://schema.org/" typeof="JobPosting">
  <h1 property="title">Gardener</h1>
  <meta property="datePosted" content="2026-11-01">
  <time property="validThrough" datetime="2026-12-24T18:00+01:00">Christmas Eve</time>
  <a property="url" href="/jobs/7">this job</a>
  <div property="hiringOrganization" typeof="Organization">
    <span property="name">Fern &amp; Moss</span> <a property="url" href="https://fern.example">us</a>
  </div>
  <div property="jobLocation" typeof="Place">
    <p property="address" typeof="PostalAddress">
      <span property="addressLocality">Ghent</span>, <span property="addressCountry">BE</span></p>
  </div>
  <span property="employmentType">Full-time</span>
  <div property="baseSalary" typeof="MonetaryAmount">
    <meta property="currency" content="EUR">
    <div property="value" typeof="QuantitativeValue">
      <span property="minValue">2.400</span> to <span property="maxValue">2.800</span>
      a <span property="unitText">month</span></div>
  </div>
  <div property="description"><p>Look after roses.</p><ul><li>Prune</li></ul></div>
</div>
"""
PREFIXED = (
    RDFA.replace('vocab="https://schema.org/"', 'prefix="schema: https://schema.org/"')
    .replace('typeof="', 'typeof="schema:')
    .replace('property="', 'property="schema:')
)
FULL = RDFA.replace('typeof="', 'typeof="https://schema.org/').replace(
    'property="', 'property="http://schema.org/'
)


@pytest.mark.parametrize(
    ("markup", "source"),
    [(MICRODATA, "microdata"), (RDFA, "RDFa"), (PREFIXED, "RDFa"), (FULL, "RDFa")],
    ids=["microdata", "RDFa", "prefixed", "full addresses"],
)
def test_every_field_is_read(markup: str, source: str) -> None:
    one = only(markup, address="https://fern.example/all")
    assert one.source == source
    assert one.title is not None
    assert one.title.value == "Gardener"
    assert one.employer is not None
    assert one.employer.value == "Fern & Moss"
    assert [place.value for place in one.places] == ["Ghent"]
    assert (str(one.posted), str(one.closes)) == ("2026-11-01", "2026-12-24")
    assert one.link == "https://fern.example/jobs/7"
    assert [contract.value for contract in one.contracts] == ["full time"]
    assert one.pay is not None
    assert (one.pay.low, one.pay.high) == (2400, 2800)
    assert (one.pay.currency, one.pay.period) == ("EUR", "month")
    assert one.text == "Look after roses.\n\n- Prune"


def test_a_property_of_a_property_stays_with_it() -> None:
    one = only(
        '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Cook</b>'
        '<div itemprop="hiringOrganization" itemscope><b itemprop="name">Fern</b>'
        '<div itemprop="department" itemscope><b itemprop="name">Kitchen</b></div></div></div>'
    )
    assert one.employer is not None
    assert one.employer.value == "Fern"


def test_what_stands_elsewhere_is_joined_by_reference() -> None:
    one = only(
        '<div itemscope itemtype="http://schema.org/JobPosting" itemref="pay place">'
        '<b itemprop="title">Cook</b></div><p id="pay"><b itemprop="baseSalary">30,000</b>'
        '<i itemprop="salaryCurrency">EUR</i></p><p id="place" itemprop="jobLocation">Ghent</p>'
    )
    assert one.pay is not None
    assert one.pay.currency == "EUR"
    assert [place.value for place in one.places] == ["Ghent"]


def test_references_in_a_circle_end() -> None:
    one = only(
        '<div id="a" itemscope itemtype="http://schema.org/JobPosting" itemref="a b">'
        '<b itemprop="title">Cook</b></div><p id="b"><i itemprop="employmentType">Intern</i></p>'
    )
    assert [contract.value for contract in one.contracts] == ["internship"]


@pytest.mark.parametrize(
    "marked",
    [
        '<meta itemprop="employmentType" content="FULL_TIME">',
        '<span itemprop="employmentType" content="FULL_TIME">all day</span>',
        '<data itemprop="employmentType" value="FULL_TIME">all day</data>',
        '<b itemprop="employmentType">\n  Full\n time </b>',
        '<b itemprop="workHours employmentType">Full time</b>',
        '<b itemprop="http://schema.org/employmentType">Full time</b>',
        '<p>and <i><b itemprop="employmentType">Full time</b></i></p>',
        '<a itemprop="employmentType" href="/full">Full time</a>',
        '<b style="display:none" itemprop="employmentType">Full time</b>',
    ],
)
def test_values_stand_where_the_standard_says(marked: str) -> None:
    one = only(
        '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Cook</b>'
        f"{marked}</div>"
    )
    assert [contract.value for contract in one.contracts] == ["full time"]


def test_jobs_in_a_list_are_each_read() -> None:
    item = '<li itemscope itemprop="itemListElement" itemtype="http://schema.org/JobPosting">'
    page = "<ul itemscope itemtype='http://schema.org/ItemList'>" + "".join(
        f'{item}<a itemprop="url" href="https://x.example/{n}"><b itemprop="title">Cook {n}</b></a>'
        for n in range(3)
    )
    found, _ = postings.read(f"<html><body>{page}</ul></body></html>".encode())
    assert [one.title.value for one in found if one.title] == ["Cook 0", "Cook 1", "Cook 2"]


def test_an_address_that_is_not_marked_as_one_is_read_all_the_same() -> None:
    one = only(
        '<div itemtype="http://schema.org/JobPosting"><span itemprop="title">Cook</span>'
        '<meta itemprop="datePosted" content="Wed Aug 05 02:00:00 UTC 2026">'
        '<meta itemprop="hiringOrganization" content="Fern">'
        '<span itemprop="jobLocation"><span itemprop="address"><meta itemprop="streetAddress" '
        'content="Ghent, BE"></span></span></div>'
    )
    assert str(one.posted) == "2026-08-05"
    assert one.employer is not None
    assert [place.value for place in one.places] == ["Ghent"]


def test_a_place_may_be_its_own_address() -> None:
    one = only(
        '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Cook</b>'
        '<div itemprop="jobLocation" itemscope><i itemprop="addressRegion">Bavaria</i></div></div>'
    )
    assert [place.value for place in one.places] == ["Bavaria"]


def test_a_title_that_leads_to_the_job_gives_its_address() -> None:
    one = only(
        '<article itemscope itemtype="http://schema.org/JobPosting"><h3 itemprop="title">'
        '<a href="/vacancy/111/">Cook</a></h3></article>',
        address="https://fern.example/jobs",
    )
    assert one.title is not None
    assert (one.title.value, one.link) == ("Cook", "https://fern.example/vacancy/111/")


def test_two_rdfa_jobs_side_by_side_stay_two() -> None:
    page = '<div vocab="http://schema.org/"><div typeof="JobPosting"><b property="title">Cook</b></div>'
    found, _ = postings.read(
        f'{page}<div typeof="JobPosting"><b property="title">Baker</b></div></div>'.encode()
    )
    assert [one.title.value for one in found if one.title] == ["Cook", "Baker"]


def test_the_same_job_in_three_notations_is_one_with_the_gaps_filled() -> None:
    block = json.dumps({"@type": "JobPosting", "title": "Gardener", "identifier": "J-17"})
    one = only(f'<script type="application/ld+json">{block}</script>{MICRODATA}{RDFA}')
    assert one.source == "JSON-LD"
    assert one.reference == "J-17"
    assert one.employer is not None
    assert "Prune" in one.text
    assert one.pay is not None


def test_a_job_within_a_job_belongs_to_it() -> None:
    one = only(
        '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Cook</b>'
        '<div itemprop="isSimilarTo" itemscope itemtype="http://schema.org/JobPosting">'
        '<b itemprop="title">Baker</b></div></div>'
    )
    assert one.title is not None
    assert one.title.value == "Cook"


def test_a_thing_that_is_no_job_is_left_alone() -> None:
    page = '<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Rake</b></div>'
    found, (problem,) = postings.read(f"<html><body>{page}</body></html>".encode())
    assert found == ()
    assert problem.fatal
    assert problem.mend
