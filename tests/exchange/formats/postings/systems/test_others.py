"""Workable, SmartRecruiters, Recruitee, Workday, JSON Resume: what each calls what."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.exchange.formats.postings.systems import told
from tests.exchange.formats.postings.systems.told import contracts, only, pay, places, remote

WORKABLE = {
    "title": "Gardener", "shortcode": "AB12CD34EF", "code": "G-17", "employment_type": "Full-time",
    "telecommuting": False, "department": "Garden", "url": "https://apply.workable.com/j/AB12CD34EF",
    "shortlink": "https://apply.workable.com/j/AB12CD34EF",
    "application_url": "https://apply.workable.com/j/AB12CD34EF/apply", "published_on": "2026-11-05",
    "created_at": "2026-10-02", "country": "Belgium", "city": "Ghent", "state": "", "experience": "Mid-level",
    "description": "<p>We grow roses.</p>", "requirements": "<ul><li>Green thumb</li></ul>",
}  # fmt: skip
SMART = {
    "id": "743999671674844", "name": "Gardener", "uuid": "0761de07", "refNumber": "REF30D",
    "company": {"identifier": "FernMoss", "name": "Fern & Moss"}, "releasedDate": "2026-11-08T02:11:28.000Z",
    "location": {"city": "Ghent", "region": "VL", "country": "be", "remote": False, "hybrid": False},
    "typeOfEmployment": {"id": "permanent", "label": "Full-time"},
    "experienceLevel": {"id": "entry_level", "label": "Entry Level"},
    "ref": "https://api.smartrecruiters.com/v1/companies/FernMoss/postings/743999671674844",
}  # fmt: skip
RECRUITEE = {
    "id": 27, "title": "Gardener", "slug": "gardener", "company_name": "Fern & Moss", "remote": False,
    "careers_url": "https://fernmoss.recruitee.com/o/gardener", "hybrid": False, "on_site": False,
    "careers_apply_url": "https://fernmoss.recruitee.com/o/gardener/c/new",
    "employment_type_code": "fulltime_permanent", "city": "Ghent", "country": "Belgium", "country_code": "BE",
    "location": "Ghent, Belgium", "published_at": "2026-11-05 10:10:39 UTC", "close_at": None,
    "description": "<p>We grow roses.</p>", "requirements": "<p>Green thumb.</p>",
}  # fmt: skip
WORKDAY = {
    "jobPostingInfo": {
        "id": "abc", "title": "Gardener", "jobDescription": "<p>We grow roses.</p>", "jobReqId": "JR17",
        "location": "Belgium, Ghent", "additionalLocations": ["Belgium, Bruges"], "postedOn": "Posted 3 Days Ago",
        "startDate": "2026-11-20", "endDate": "2026-12-24", "timeType": "Full time", "remoteType": "Hybrid",
        "country": {"descriptor": "Belgium"},
        "externalUrl": "https://fern.wd3.myworkdayjobs.com/Jobs/job/Ghent/Gardener_JR17",
    },
    "hiringOrganization": {"name": "Fern & Moss", "url": ""},
    "similarJobs": [{"title": "Cook", "externalPath": "/job/Ghent/Cook_JR18"}],
}  # fmt: skip
RESUME = {
    "title": "Gardener", "company": "Fern & Moss", "type": "Full-time", "date": "2026-11-05", "remote": "Hybrid",
    "description": "We grow roses.", "location": {"city": "Ghent", "countryCode": "BE", "region": "Flanders"},
    "salary": "40000", "experience": "Senior", "responsibilities": ["Prune", "Water"],
    "qualifications": ["Green thumb"], "skills": [{"name": "Roses", "keywords": ["tea", "climbing"]}],
    "meta": {"canonical": "https://fern.example/gardener"},
}  # fmt: skip


def inside(tree: dict[str, Any], part: str, **changes: Any) -> dict[str, Any]:
    return tree | {part: tree[part] | changes}


@pytest.mark.parametrize(
    ("tree", "source"),
    [
        ({"name": "Fern & Moss", "description": None, "jobs": [WORKABLE]}, "Workable"),
        (SMART, "SmartRecruiters"),
        ({"offset": 0, "totalFound": 1, "content": [SMART]}, "SmartRecruiters"),
        (RECRUITEE, "Recruitee"),
        ({"offers": [RECRUITEE]}, "Recruitee"),
        ({"offer": RECRUITEE}, "Recruitee"),
        (WORKDAY, "Workday"),
        ([RESUME], "JSON Resume"),
    ],
)
def test_a_job_is_told_by_its_fields(tree: Any, source: str) -> None:
    one = only(tree)
    assert one.source == source
    assert told.title(one) == "Gardener"
    assert told.employer(one) == "Fern & Moss"
    assert "Ghent" in places(one)
    assert "full time" in contracts(one)
    assert one.posted is not None
    assert (one.posted.year, one.posted.month) == (2026, 11)
    assert one.link.startswith("https://")
    assert one.text


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"telecommuting": True}, "remote"),
        ({"telecommuting": False, "workplace": "hybrid"}, "hybrid"),
        ({"workplace": "on_site"}, "on site"),
        ({"remote": True}, "remote"),
        ({"location": {"telecommuting": True, "workplace_type": "remote"}}, "remote"),
        ({}, None),
    ],
)
def test_workable_remote(fields: dict[str, Any], expected: str | None) -> None:
    assert remote(only(WORKABLE | fields)) == expected


def test_workable_in_several_lands_is_one_job() -> None:
    spain, portugal = (
        WORKABLE | {"city": "", "country": land, "locations": [{"country": land, "city": ""}]}
        for land in ("Spain", "Portugal")
    )
    assert places(only({"name": "Fern", "jobs": [spain, portugal]})) == ["Spain", "Portugal"]


def test_workable_sections_pay_and_level() -> None:
    salary = {"salary_from": 40000, "salary_to": 50000, "salary_currency": "eur"}
    one = only(WORKABLE | {"salary": salary, "benefits": "<p>Cake.</p>"})
    assert one.text == "We grow roses.\n\nRequirements\n- Green thumb\n\nBenefits\nCake."
    assert pay(one) == (40000, 50000, "EUR", "year")
    assert [level.value for level in one.levels] == ["mid"]
    assert one.reference == "G-17"


def test_workable_results_of_its_newer_interface() -> None:
    job = {"id": 5, "shortcode": "AB12CD34EF", "title": "Gardener", "remote": True, "type": "full",
           "location": {"country": "Belgium", "city": "Ghent"}, "published": "2026-11-05T00:00:00.000Z",
           "workplace": "remote"}  # fmt: skip
    one = only({"total": 1, "results": [job]})
    assert (one.source, remote(one), places(one)) == ("Workable", "remote", ["Ghent"])
    assert one.posted == date(2026, 11, 5)


def test_smartrecruiters_sections() -> None:
    sections = {
        "companyDescription": {"title": "Company Description", "text": "<p>Fern &amp; Moss.</p>"},
        "jobDescription": {"title": "Job Description", "text": "<ul><li>Prune</li></ul>"},
        "qualifications": {"title": "Qualifications", "text": "<p>Green thumb.</p>"},
        "additionalInformation": {"title": "Additional Information", "text": ""},
        "videos": {"urls": []},
    }
    one = only(SMART | {"jobAd": {"sections": sections}, "postingUrl": "https://x.example/1"})
    assert one.link == "https://x.example/1"
    assert one.text.startswith("Company Description\nFern & Moss.\n\nJob Description\n- Prune")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"remote": True}, "remote"), ({"hybrid": True, "remote": False}, "hybrid"), ({}, None)],
)
def test_smartrecruiters_remote(fields: dict[str, Any], expected: str | None) -> None:
    assert remote(only(inside(SMART, "location", **fields))) == expected


def test_smartrecruiters_has_an_address_and_a_number() -> None:
    one = only(SMART)
    assert one.link == "https://jobs.smartrecruiters.com/FernMoss/743999671674844"
    assert one.reference == "REF30D"
    assert [level.value for level in one.levels] == ["junior"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"remote": True}, "remote"),
        ({"hybrid": True}, "hybrid"),
        ({"on_site": True}, "on site"),
        ({"remote": True, "hybrid": True}, "remote"),
        ({}, None),
    ],
)
def test_recruitee_remote(fields: dict[str, Any], expected: str | None) -> None:
    assert remote(only(RECRUITEE | fields)) == expected


@pytest.mark.parametrize(
    ("salary", "expected"),
    [
        ({"min": "60000", "max": "75000", "period": "year", "currency": "EUR"}, (60000, 75000, "EUR", "year")),
        ({"min": "15.5", "max": None, "period": "hour", "currency": "EUR"}, (15.5, None, "EUR", "hour")),
        ({"min": 3000, "max": 3500, "period": "month", "currency": "EUR"}, (3000, 3500, "EUR", "month")),
        ({"min": None, "max": None, "period": None, "currency": None}, None),
        ({"min": "0", "max": "0", "period": "year", "currency": "EUR"}, None),
        (None, None),
    ],
)  # fmt: skip
def test_recruitee_pay(salary: Any, expected: told.Told) -> None:
    assert pay(only(RECRUITEE | {"salary": salary})) == expected


def test_recruitee_places_deadline_and_text() -> None:
    located = {"locations": [{"city": "Ghent"}, {"city": "Bruges", "country": "Belgium"}]}
    one = only(RECRUITEE | located | {"close_at": "2026-12-24 23:00:00 UTC"})
    assert places(one) == ["Ghent", "Bruges"]
    assert one.closes == date(2026, 12, 24)
    assert contracts(one) == {"full time", "permanent"}
    assert one.text == "We grow roses.\n\nGreen thumb."


def test_workday_detail() -> None:
    one = only(WORKDAY)
    assert places(one) == ["Ghent", "Bruges"]
    assert (one.posted, one.closes) == (date(2026, 11, 20), date(2026, 12, 24))
    assert one.reference == "JR17"
    assert one.link == "https://fern.wd3.myworkdayjobs.com/Jobs/job/Ghent/Gardener_JR17"


@pytest.mark.parametrize(
    ("said", "expected"),
    [("Remote", "remote"), ("Fully Remote", "remote"), ("Hybrid", "hybrid"), ("On-site", "on site"),
     ("Hybrid Remote", "hybrid"), ("Temporarily Remote", None), ("", None)],
)  # fmt: skip
def test_workday_remote(said: str, expected: str | None) -> None:
    assert remote(only(inside(WORKDAY, "jobPostingInfo", remoteType=said))) == expected


def test_workday_list_dates_what_was_posted_and_knows_its_site() -> None:
    jobs = [
        {"title": "Gardener", "externalPath": "/job/Ghent/Gardener_JR17", "locationsText": "Ghent",
         "postedOn": "Posted 3 Days Ago", "bulletFields": ["JR17"], "timeType": "Part time"},
        {"title": "Cook", "externalPath": "/job/Ghent/Cook_JR18", "locationsText": "2 Locations",
         "postedOn": "Posted 30+ Days Ago", "bulletFields": ["JR18"]},
    ]  # fmt: skip
    address = "https://fern.wd3.myworkdayjobs.com/wday/cxs/fern/Jobs/jobs"
    first, second = told.several({"total": 2, "jobPostings": jobs}, address=address)
    assert first.link == "https://fern.wd3.myworkdayjobs.com/Jobs/job/Ghent/Gardener_JR17"
    assert (first.posted, second.posted) == (date(2026, 11, 20), None)
    assert (first.reference, contracts(first)) == ("JR17", {"part time"})
    assert (places(first), places(second)) == (["Ghent"], [])


def test_json_resume() -> None:
    one = only(RESUME)
    assert pay(one) == (40000, 40000, "", "year")
    assert (remote(one), one.link) == ("hybrid", "https://fern.example/gardener")
    assert [level.value for level in one.levels] == ["senior"]
    assert "Responsibilities\n- Prune\n- Water" in one.text
    assert "- Roses: tea, climbing" in one.text


@pytest.mark.parametrize(("said", "expected"), [("Full", "remote"), ("None", "on site")])
def test_json_resume_remote(said: str, expected: str) -> None:
    assert remote(only(RESUME | {"remote": said})) == expected
