"""A page that is empty without scripts has its data where the board keeps it."""

from __future__ import annotations

import pytest

from showup.exchange.fetching.board_data import data_address

KEY = "0f3c2a58-9d1e-4c77-8b64-5e2f10a9c3d7"


@pytest.mark.parametrize(
    ("page", "data"),
    [
        (
            "https://boards.greenhouse.io/acme/jobs/4011?gh_src=a",
            "https://boards-api.greenhouse.io/v1/boards/acme/jobs/4011?pay_transparency=true",
        ),
        (
            "https://job-boards.eu.greenhouse.io/acme/jobs/4011",
            "https://boards-api.greenhouse.io/v1/boards/acme/jobs/4011?pay_transparency=true",
        ),
        (f"https://jobs.lever.co/acme/{KEY}/apply", f"https://api.lever.co/v0/postings/acme/{KEY}"),
        (f"https://jobs.eu.lever.co/acme/{KEY}", f"https://api.eu.lever.co/v0/postings/acme/{KEY}"),
        (
            f"https://jobs.ashbyhq.com/acme/{KEY}",
            "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true",
        ),
        (
            "https://apply.workable.com/acme/j/0A1B2C3D4E/",
            "https://apply.workable.com/api/v2/accounts/acme/jobs/0A1B2C3D4E",
        ),
        (
            "https://jobs.smartrecruiters.com/Acme/743999-nurse-on-nights",
            "https://api.smartrecruiters.com/v1/companies/Acme/postings/743999",
        ),
        (
            "https://acme.recruitee.com/de/o/baecker-mwd",
            "https://acme.recruitee.com/api/offers/baecker-mwd",
        ),
        (
            "https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Lyon/Baker_JR-1/apply",
            "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Lyon/Baker_JR-1",
        ),
    ],
)
def test_a_posting_of_a_known_board_has_its_data_elsewhere(page: str, data: str) -> None:
    assert data_address(page) == data


@pytest.mark.parametrize(
    "page",
    [
        "",
        "https://[nonsense",
        "https://boards.greenhouse.io/acme",
        "https://jobs.lever.co/acme",
        "https://evil.example/boards.greenhouse.io/acme/jobs/4011",
        "https://boards.greenhouse.io.evil.example/acme/jobs/4011",
        "https://acme.example/jobs?gh_jid=4011",
        "mailto:jobs.lever.co",
    ],
)
def test_any_other_page_has_none(page: str) -> None:
    assert data_address(page) == ""


def test_an_employers_own_page_names_the_board_embedded_in_it() -> None:
    page = b'<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>'
    assert data_address("https://acme.example/jobs?gh_jid=4011", page).startswith(
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs/4011"
    )
    assert data_address("https://acme.example/jobs?gh_jid=../x", page) == ""
    assert data_address("https://acme.example/jobs", page) == ""
