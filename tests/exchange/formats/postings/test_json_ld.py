"""Saved pages with JSON-LD, in every wrapping that pages put around it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from showup.exchange.formats import postings
from showup.exchange.records import Posting

JOB = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Gardener",
    "hiringOrganization": {"@type": "Organization", "name": "Fern & Moss"},
    "description": "<p>Look after roses.</p><ul><li>Prune</li><li>Water</li></ul>",
}


def page(*blocks: str, around: str = "") -> bytes:
    safe = (block.replace("</s", r"<\/s") for block in blocks)
    scripts = "".join(f'<script type="application/ld+json">{one}</script>' for one in safe)
    return f"<!doctype html><html><head>{scripts}</head><body>{around}</body></html>".encode()


def only(data: bytes, **kwargs: Any) -> Posting:
    found, problems = postings.read(data, **kwargs)
    assert [problem.what for problem in problems] == []
    (one,) = found
    return one


def of(**changes: Any) -> Posting:
    return only(page(json.dumps(JOB | changes)))


def test_a_plain_block_is_read() -> None:
    one = only(page(json.dumps(JOB)))
    assert one.title is not None
    assert one.title.value == "Gardener"
    assert one.employer is not None
    assert one.employer.value == "Fern & Moss"
    assert one.text == "Look after roses.\n\n- Prune\n- Water"
    assert one.source == "JSON-LD"


BARE = json.dumps(JOB)


@pytest.mark.parametrize(
    "block",
    [
        json.dumps([JOB]),
        json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, JOB]}),
        json.dumps({"@type": "WebPage", "mainEntity": JOB}),
        json.dumps({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": JOB}]}),
        json.dumps([[{"a": [JOB]}]]),
        json.dumps(JOB | {"@type": ["JobPosting", "Thing"]}),
        json.dumps(JOB | {"@type": "http://schema.org/JobPosting"}),
        json.dumps(JOB | {"@type": "https://schema.org#JobPosting"}),
        json.dumps(JOB | {"@type": "schema:JobPosting"}),
        json.dumps(JOB | {"@context": {"@vocab": "https://schema.org/"}}),
        json.dumps({(f"schema:{k}" if k[0] != "@" else k): v for k, v in JOB.items()}),
        json.dumps({(f"http://schema.org/{k}" if k[0] != "@" else k): v for k, v in JOB.items()}),
        json.dumps(JOB | {"title": [{"@value": "Gardener"}]}),
        json.dumps(JOB | {"title": {"@value": "Gardener", "@language": "en"}}),
        json.dumps(JOB | {"title": ["Gardener", "Gärtner"]}),
        json.dumps(JOB | {"title": "", "name": "Gardener"}),
        BARE.replace('"', "&quot;"),
        f"//<![CDATA[\n{BARE}\n//]]>",
        f"/*<![CDATA[*/{BARE}/*]]>*/",
        f"<![CDATA[{BARE}]]>",
        f"<!-- {BARE} -->",
        f"<!--\n{BARE}\n//-->",
        BARE[:-1] + ",}",
        BARE.replace("}", ",}"),
        BARE + ";",
        "\ufeff" + BARE,
        "/* the job */ " + BARE,
        BARE.replace("{", "{ // the job\n", 1),
        BARE.replace("Look after", "Look\nafter\t"),
        BARE.replace("Look after", r"Look\_after").replace(r"\_", r"\ "),
        BARE + "\n" + json.dumps({"@type": "WebSite"}),
    ],
)
def test_whatever_wraps_the_job_it_is_found(block: str) -> None:
    one = only(page(block))
    assert one.title is not None
    assert one.title.value == "Gardener"
    assert one.employer is not None
    assert one.employer.value == "Fern & Moss"
    assert "- Prune" in one.text


@pytest.mark.parametrize(
    "tag",
    [
        '<script type="application/ld+json; charset=utf-8">',
        '<SCRIPT TYPE="Application/LD+JSON">',
        "<script type='application/ld+json' id=x data-a='>'>",
        "<script async type=application/ld+json>",
    ],
)
def test_however_the_block_is_tagged_it_is_found(tag: str) -> None:
    data = f"<html><body>{tag}{BARE}</script></body></html>".encode()
    assert only(data).title is not None


def test_a_broken_block_is_named_and_the_good_ones_are_kept() -> None:
    found, problems = postings.read(page(BARE, '{"@type": "JobPosting",\n "title": oops', BARE))
    assert len(found) == 1
    (problem,) = problems
    assert problem.where == "JSON-LD block 2, line 2"
    assert not problem.fatal
    assert problem.mend


def test_many_broken_blocks_are_counted_rather_than_listed() -> None:
    found, problems = postings.read(page(BARE, *["{oops"] * 30))
    assert len(found) == 1
    assert len(problems) == 11
    assert problems[-1].what.startswith("20 more")


def test_references_between_blocks_are_followed() -> None:
    job = JOB | {"hiringOrganization": {"@id": "#us"}, "jobLocation": {"@id": "#office"}}
    place = {"@id": "#office", "@type": "Place", "address": {"addressLocality": "Ghent"}}
    firm = {"@id": "#us", "@type": "Organization", "name": "Fern"}
    one = only(page(json.dumps(job), json.dumps({"@graph": [firm, place]})))
    assert one.employer is not None
    assert one.employer.value == "Fern"
    assert [place.value for place in one.places] == ["Ghent"]


def test_a_list_of_jobs_gives_each() -> None:
    jobs = [JOB | {"title": f"Gardener {n}", "url": f"/jobs/{n}"} for n in range(3)]
    found, _ = postings.read(page(json.dumps({"@graph": jobs})), address="https://fern.example/all")
    assert [one.link for one in found] == [f"https://fern.example/jobs/{n}" for n in range(3)]


def test_the_same_job_twice_is_one() -> None:
    assert only(page(BARE, BARE)).title is not None


def test_same_title_in_two_towns_stays_two() -> None:
    jobs = [JOB | {"url": f"https://fern.example/{n}", "description": f"In {n}"} for n in "ab"]
    found, _ = postings.read(page(json.dumps(jobs)))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("&lt;p&gt;Roses &amp;amp; tulips&lt;/p&gt;", "Roses & tulips"),
        ("&amp;lt;p&amp;gt;Roses&amp;lt;/p&amp;gt;", "Roses"),
        ("Roses\n\n* red\n* white", "Roses\n\n* red\n* white"),
        ("Roses<br/>Tulips", "Roses\nTulips"),
        ("<b>Roses</b>\nTulips", "Roses\nTulips"),
        ("Less than 5 &lt; 6 &amp; more", "Less than 5 < 6 & more"),
        ("<p>A</p><script>alert(1)</script><style>p{}</style><p>B</p>", "A\n\nB"),
        ("<ol><li>One</li><li>Two</li></ol>", "- One\n- Two"),
        (["<p>A</p>", "<p>B</p>"], "A\n\nB"),
        ({"@value": "<p>A</p>"}, "A"),
    ],
)
def test_the_description_becomes_readable(written: Any, text: str) -> None:
    assert of(description=written).text == text


def test_what_the_description_leaves_out_is_added_under_its_name() -> None:
    one = of(responsibilities="Mow lawns", jobBenefits=["Cake", "Tea"], skills="Look after roses.")
    assert one.text.endswith("Responsibilities: Mow lawns\n\nBenefits:\nCake\nTea")
    assert one.text.count("Look after roses.") == 1


@pytest.mark.parametrize(
    ("place", "towns"),
    [
        ({"address": {"addressLocality": "Ghent", "addressCountry": "BE"}}, ["Ghent"]),
        ({"address": "Ghent, Belgium"}, ["Ghent"]),
        ("Ghent, Belgium", ["Ghent"]),
        ({"name": "Ghent"}, ["Ghent"]),
        ({"addressLocality": "Ghent"}, ["Ghent"]),
        ({"address": [{"addressLocality": "Ghent"}, {"addressLocality": "Bruges"}]}, ["Ghent", "Bruges"]),
        ([{"address": {"addressLocality": "Ghent"}}, {"address": {"addressCountry": "BE"}}], ["Ghent"]),
        ({"address": {"addressRegion": "Bavaria", "addressCountry": "DE"}}, ["Bavaria"]),
        ({"address": {"addressCountry": "DE"}}, ["Germany"]),
        ({"address": {"addressCountry": {"@type": "Country", "name": "Germany"}}}, ["Germany"]),
        ({"address": {"addressLocality": "Ghent, East Flanders"}}, ["Ghent"]),
        ({"address": {"addressLocality": "9000 Ghent"}}, ["Ghent"]),
        ({"address": {"addressLocality": "Ghent / Bruges", "addressCountry": "BE"}}, ["Ghent", "Bruges"]),
        ({"address": {"addressLocality": "New York", "addressRegion": "NY"}}, ["New York"]),
        ({"address": {"addressLocality": "Remote"}}, []),
        ({"address": {"addressLocality": "US - California - Remote"}}, ["California"]),
        ({"address": {"addressLocality": "Remote", "addressCountry": "DE"}}, ["Germany"]),
        (["Ghent", "Europe"], ["Ghent"]),
        (["Europe"], ["Europe"]),
        ({"address": {"addressLocality": "Multiple Locations"}}, []),
        ({"address": {"addressLocality": None, "addressRegion": ""}}, []),
        ({"geo": {"latitude": 1}}, []),
    ],
)  # fmt: skip
def test_places_are_towns_where_towns_are_named(place: Any, towns: list[str]) -> None:
    assert [one.value for one in of(jobLocation=place).places] == towns


@pytest.mark.parametrize(
    ("said", "remote"),
    [
        ("TELECOMMUTE", "remote"),
        ("telecommute", "remote"),
        (["TELECOMMUTE"], "remote"),
        ("https://schema.org/TELECOMMUTE", "remote"),
        ("Hybrid", "hybrid"),
        ("On-site", "on site"),
        ("ON_SITE", "on site"),
        ("", None),
        ("UNSPECIFIED", None),
    ],
)
def test_remote_work_is_told(said: Any, remote: str | None) -> None:
    found = of(jobLocationType=said).remote
    assert (found.value if found else None) == remote


def test_where_applicants_may_live_is_the_place_of_a_remote_job() -> None:
    one = of(
        jobLocationType="TELECOMMUTE",
        applicantLocationRequirements={"@type": "Country", "name": "Spain"},
    )
    assert [place.value for place in one.places] == ["Spain"]


@pytest.mark.parametrize(
    ("said", "contracts"),
    [
        ("FULL_TIME", {"full time"}),
        ("Full-time", {"full time"}),
        ("fulltime", {"full time"}),
        ("FullTime", {"full time"}),
        (["FULL_TIME", "PART_TIME"], {"full time", "part time"}),
        ("FULL_TIME, CONTRACTOR", {"full time", "freelance"}),
        ("CONTRACTOR", {"freelance"}),
        ("Contract", {"freelance"}),
        ("TEMPORARY", {"fixed term"}),
        ("INTERN", {"internship"}),
        ("VOLUNTEER", {"volunteer"}),
        ("Permanent", {"permanent"}),
        ("Permanent contract", {"permanent"}),
        ("Fixed-term contract", {"fixed term"}),
        ("https://schema.org/FULL_TIME", {"full time"}),
        ("Vollzeit", {"full time"}),
        ("CDI", {"permanent"}),
        ("OTHER", set()),
        ("PER_DIEM", set()),
    ],
)
def test_contracts_in_every_spelling(said: Any, contracts: set[str]) -> None:
    assert {one.value for one in of(employmentType=said).contracts} == contracts


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("2026-12-01T23:59:59-08:00", date(2026, 12, 1)),
        ("2026-12-01T00:00:00.000Z", date(2026, 12, 1)),
        ("2026-12-01 23:59", date(2026, 12, 1)),
        ("20261201", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("December 1, 2026", date(2026, 12, 1)),
        ("1 Dec 2026", date(2026, 12, 1)),
        ("Tue, 01 Dec 2026 10:00:00 GMT", date(2026, 12, 1)),
        ("12/31/2026", date(2026, 12, 31)),
        (1796083200, date(2026, 12, 1)),
        (1796083200000, date(2026, 12, 1)),
        ({"@type": "Date", "@value": "2026-12-01"}, date(2026, 12, 1)),
        ("12/01/2026", None),
        ("2026-13-01", None),
        ("0000-00-00", None),
        ("soon", None),
        ("", None),
    ],
)
def test_the_last_day_keeps_its_day_as_written(written: Any, day: date | None) -> None:
    one = of(validThrough=written)
    assert one.closes == day
    assert bool(one.closes_quote) == (day is not None)


@pytest.mark.parametrize(
    ("identifier", "reference"),
    [
        ("J-17", "J-17"),
        (17, "17"),
        ({"@type": "PropertyValue", "name": "Fern & Moss", "value": "J-17"}, "J-17"),
        ([{"name": "Fern", "value": 17}], "17"),
        ({"name": "Fern"}, ""),
    ],
)
def test_the_reference_is_its_value(identifier: Any, reference: str) -> None:
    assert of(identifier=identifier).reference == reference


@pytest.mark.parametrize(
    ("fields", "link"),
    [
        ({"url": "/jobs/1"}, "https://fern.example/jobs/1"),
        ({"url": "https://other.example/1"}, "https://other.example/1"),
        ({"url": "www.fern.example/jobs/1"}, "https://www.fern.example/jobs/1"),
        ({"url": "#apply"}, "https://fern.example/jobs?id=7"),
        ({"url": "http://[bad"}, "https://fern.example/jobs?id=7"),
        ({"url": {"@id": "/jobs/1"}}, "https://fern.example/jobs/1"),
        (
            {"mainEntityOfPage": {"@id": "https://fern.example/jobs/1"}},
            "https://fern.example/jobs/1",
        ),
        ({"@id": "https://fern.example/jobs/1"}, "https://fern.example/jobs/1"),
        ({"url": "javascript:alert(1)"}, "https://fern.example/jobs?id=7"),
        ({}, "https://fern.example/jobs?id=7"),
    ],
)
def test_the_link_is_absolute(fields: dict[str, Any], link: str) -> None:
    one = only(page(json.dumps(JOB | fields)), address="https://fern.example/jobs?id=7")
    assert one.link == link


def test_the_field_stands_where_the_text_says_otherwise() -> None:
    one = of(
        description="<p>This is a hybrid role, part-time, salary $30 per hour.</p>",
        jobLocationType="TELECOMMUTE",
        employmentType="FULL_TIME",
        baseSalary={"currency": "USD", "value": {"minValue": 80000, "unitText": "YEAR"}},
    )
    assert one.remote is not None
    assert one.remote.value == "remote"
    assert {one.value for one in one.contracts} == {"full time"}
    assert one.pay is not None
    assert one.pay.low == 80000


def test_what_the_fields_leave_open_is_read_from_the_text_with_its_words() -> None:
    one = of(description="<p>This is a permanent position. Salary: £40,000 per year.</p>")
    assert one.pay is not None
    assert (one.pay.low, one.pay.currency, one.pay.period) == (40000, "GBP", "year")
    assert "40,000" in one.pay.quote
    assert "permanent" in {one.value for one in one.contracts}


def test_values_of_the_wrong_kind_do_no_harm() -> None:
    odd: list[Any] = [None, True, 3, "", [], {}, [[]], {"a": {"b": 1}}, "x" * 5000]
    for value in odd:
        fields = dict.fromkeys(
            ("hiringOrganization", "jobLocation", "baseSalary", "employmentType", "datePosted",
             "identifier", "url", "jobLocationType", "skills", "industry"),
            value,
        )  # fmt: skip
        assert of(**fields).title is not None
