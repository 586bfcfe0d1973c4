"""JSON of systems nobody told Showup about, and JSON that holds no job at all."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from tests.exchange.formats.postings.systems import told
from tests.exchange.formats.postings.systems.told import contracts, only, pay, places, remote

from showup.exchange.formats import postings


@pytest.mark.parametrize(
    "tree",
    [
        {"positions": [{"id": 1, "name": "Gardener", "location": "Ghent, Belgium", "department": "Garden",
                        "canonicalPositionUrl": "https://x.example/1", "t_create": 1795392000}]},
        {"items": [{"requisitionList": [{"Id": "1", "Title": "Gardener", "PostedDate": "2026-11-23",
                                         "PrimaryLocation": "Ghent, Belgium"}]}]},
        {"data": [{"id": "1", "type": "jobs", "attributes": {"title": "Gardener", "body": "<p>Roses</p>",
                   "employment-type": "fulltime", "location": "Ghent", "created-at": "2026-11-23T00:00:00Z"}}]},
        {"jobs": [{"jobId": 1, "jobTitle": "Gardener", "city": "Ghent", "country": "Belgium",
                   "postedDate": "11/23/2026"}]},
        [{"job_title": "Gardener", "employer_name": "Fern", "job_city": "Ghent", "job_apply_link": "https://x.example/1",
          "job_posted_at_datetime_utc": "2026-11-23T00:00:00.000Z", "job_description": "Roses"}],
        {"results": [{"title": "Gardener", "company": {"display_name": "Fern"}, "location": {"display_name": "Ghent, Belgium"},
                      "redirect_url": "https://x.example/1", "contract_time": "full_time", "created": "2026-11-23T00:00:00Z",
                      "description": "Roses"}]},
        {"result": [{"id": "27", "jobOpeningName": "Gardener", "departmentLabel": "Garden", "isRemote": None,
                     "employmentStatusLabel": "Full-Time", "location": {"city": "Ghent", "state": "Flanders"},
                     "datePosted": "2026-11-23"}]},
        [{"id": "ab", "friendly_id": "ab-gardener", "name": "Gardener", "url": "https://x.example/1",
          "published_date": "2026-11-23T00:00:00Z", "type": {"id": "fullTime", "name": "Full-Time"},
          "location": {"country": {"name": "Belgium"}, "city": "Ghent", "name": "Ghent, Belgium"}}],
        {"data": [{"slug": "gardener", "company_name": "Fern", "title": "Gardener", "description": "<p>Roses</p>",
                   "remote": False, "url": "https://x.example/1", "job_types": ["Full time"], "location": "Ghent",
                   "created_at": 1795392000}]},
        {"results": [{"id": 1, "name": "Gardener", "publication_date": "2026-11-23T00:00:00Z", "contents": "<p>Roses</p>",
                      "locations": [{"name": "Ghent, Belgium"}], "company": {"name": "Fern"},
                      "refs": {"landing_page": "https://x.example/1"}}]},
        {"SearchResult": {"SearchResultItems": [{"MatchedObjectDescriptor": {
            "PositionTitle": "Gardener", "OrganizationName": "Fern", "PositionLocationDisplay": "Ghent, Belgium",
            "PositionURI": "https://x.example/1", "PublicationStartDate": "2026-11-23T00:00:00.0000",
            "ApplicationCloseDate": "2026-12-24T23:59:59.9970"}}]}},
    ],
)  # fmt: skip
def test_the_usual_names_of_fields_are_enough(tree: Any) -> None:
    one = only(tree)
    assert told.title(one) == "Gardener"
    assert places(one) == ["Ghent"]
    assert one.posted == date(2026, 11, 23)
    assert one.text


def test_everything_such_a_job_says_is_kept() -> None:
    job = {
        "title": "Gardener", "company": "Fern", "location": "Ghent", "work_mode": "hybrid",
        "description": "We grow roses.", "posted_at": "2026-11-20", "url": "https://x.example/1",
        "external_id": "R-7", "deadline": "2026-12-24",
        "enrichment": {"seniority": "senior", "employment_type": "part_time", "salary_min": 40000,
                       "salary_max": 50000, "salary_currency": "EUR", "salary_period": "year"},
    }  # fmt: skip
    one = only({"data": job})
    assert pay(one) == (40000, 50000, "EUR", "year")
    assert (remote(one), contracts(one)) == ("hybrid", {"part time"})
    assert (one.reference, one.closes) == ("R-7", date(2026, 12, 24))
    assert [level.value for level in one.levels] == ["senior"]
    assert one.text == "We grow roses."


@pytest.mark.parametrize(
    "tree",
    [
        {},
        [],
        {"jobs": []},
        {"a": 1},
        {"@type": "Product", "name": "Rake", "offers": {"price": 3, "url": "https://x.example"}},
        {"@type": "Event", "name": "Harvest", "location": {"name": "Ghent"}, "url": "/e", "startDate": "2026-11-23"},
        {"name": "Alice", "email": "alice@x.example", "work": [{"name": "Fern", "position": "Gardener"}]},
        {"$schema": "x", "title": "Job Description Schema", "type": "object", "properties": {"title": {"type": "string"}}},
        {"name": "fern", "version": "1.0.0", "description": "A library", "dependencies": {"a": "1"}},
        {"user": {"title": "Dr", "name": "Fern", "company": "Moss", "location": "Ghent"}},
        [{"title": "A song", "url": "https://x.example", "tags": ["folk"], "category": "music"}],
        {"error": "not found", "ok": False},
    ],
)  # fmt: skip
def test_what_is_no_job_is_said_to_be_none(tree: Any) -> None:
    found, (problem,) = postings.read(json.dumps(tree).encode(), name="things.json")
    assert found == ()
    assert problem.fatal
    assert problem.where == "things.json"
    assert problem.mend


def test_broken_json_is_named_with_its_line() -> None:
    found, (problem,) = postings.read(b'{"jobs": [\n {"title": "Cook",\n oops', name="jobs.json")
    assert found == ()
    assert problem.where == "jobs.json, line 3"
    assert problem.fatal


@pytest.mark.parametrize(
    "wrapped",
    [
        b"\xef\xbb\xbf%s",
        b")]}',\n%s",
        b"while(1);%s",
        b"callback(%s);",
        b"/* jobs */ %s",
        b"%s\n{}\n",
    ],
)
def test_wrapped_json_is_read(wrapped: bytes) -> None:
    job = {"title": "Cook", "shortcode": "AB", "url": "https://x.example/1"}
    found, _ = postings.read(wrapped.replace(b"%s", json.dumps(job).encode()))
    assert [one.source for one in found] == ["Workable"]


def test_other_encodings_of_json_are_read() -> None:
    job = json.dumps({"title": "Köchin", "shortcode": "AB"}, ensure_ascii=False)
    for encoding in ("utf-16", "utf-8-sig", "cp1252"):
        (one,), _ = postings.read(job.encode(encoding))
        assert told.title(one) == "Köchin"


def test_a_schema_org_job_in_a_file_of_its_own() -> None:
    job = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Cook", "url": "/1"}
    one = only([job], address="https://x.example/jobs")
    assert (one.source, one.link) == ("JSON-LD", "https://x.example/1")
