"""One address for one posting: what only says how it was found goes, what tells jobs apart stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.formats.postings import canonical

UUID = "a24ec4e5-5caa-473d-abd4-b71f09a8167b"

SAME = [
    (
        "https://fern.example/jobs/7",
        ["http://www.fern.example/jobs/7/", "HTTPS://Fern.Example:443/jobs/7?utm_source=x&utm_medium=y",
         "https://fern.example/jobs/7#apply", "fern.example/jobs/7", "https://fern.example//jobs/7/apply/",
         "https://fern.example/jobs/7?fbclid=1&gclid=2&ref=newsletter&source=li&trk=a&gh_src=b",
         " https://fern.example/jobs/7\n", "https://fern.example/jobs/7;jsessionid=AB12?src=mail",
         "http://fern.example:80/jobs/7/index.html", "<https://fern.example/jobs/7>"],
    ),
    ("https://fern.example/careers?gh_jid=7", ["https://www.fern.example/careers/?gh_src=a&gh_jid=7"]),
    ("https://fern.example/job?a=1&b=2", ["https://fern.example/job?b=2&a=1&utm_campaign=c"]),
    ("https://fern.example#/job/7", ["https://www.fern.example/#/job/7/"]),
    (
        "https://linkedin.com/jobs/view/3812345678",
        ["https://www.linkedin.com/jobs/view/gardener-at-fern-3812345678?trk=public_jobs",
         "https://de.linkedin.com/jobs/view/3812345678/", "https://linkedin.com/comm/jobs/view/3812345678",
         "https://www.linkedin.com/jobs/search/?currentJobId=3812345678&keywords=gardener",
         "https://www.linkedin.com/jobs/collections/recommended/?currentJobId=3812345678"],
    ),
    (
        "https://indeed.com/viewjob?jk=ab12",
        ["https://de.indeed.com/viewjob?jk=ab12&from=serp", "https://www.indeed.com/jobs?q=x&l=y&vjk=ab12",
         "https://uk.indeed.com/rc/clk?jk=ab12&fccid=9"],
    ),
    (
        "https://boards.greenhouse.io/fern/jobs/4711",
        ["https://job-boards.greenhouse.io/fern/jobs/4711?gh_src=x", "https://boards.greenhouse.io/fern?gh_jid=4711",
         "https://boards.greenhouse.io/embed/job_app?for=fern&token=4711",
         "https://boards-api.greenhouse.io/v1/boards/fern/jobs/4711?questions=true"],
    ),
    (
        f"https://jobs.lever.co/fern/{UUID}",
        [f"https://jobs.lever.co/fern/{UUID}/apply?lever-source=LinkedIn",
         f"https://api.lever.co/v0/postings/fern/{UUID}?mode=json"],
    ),
    (f"https://jobs.ashbyhq.com/fern/{UUID}", [f"https://jobs.ashbyhq.com/fern/{UUID}/application?utm_source=x"]),
    (
        "https://apply.workable.com/j/AB12CD",
        ["https://apply.workable.com/fern/j/AB12CD/", "https://apply.workable.com/fern/j/AB12CD/apply/"],
    ),
    (
        "https://jobs.smartrecruiters.com/Fern/743",
        ["https://jobs.smartrecruiters.com/Fern/743-gardener?trid=1", "https://api.smartrecruiters.com/v1/companies/Fern/postings/743"],
    ),
    (
        "https://fern.wd3.myworkdayjobs.com/Jobs/job/Gardener_JR17",
        ["https://fern.wd3.myworkdayjobs.com/en-US/Jobs/job/Ghent/Gardener_JR17/apply",
         "https://fern.wd3.myworkdayjobs.com/Jobs/details/Gardener_JR17?q=garden",
         "https://fern.wd3.myworkdayjobs.com/wday/cxs/fern/Jobs/job/Ghent/Gardener_JR17"],
    ),
    ("https://fern.recruitee.com/o/gardener", ["https://fern.recruitee.com/nl/o/gardener/c/new"]),
]  # fmt: skip


@pytest.mark.parametrize(("kept", "others"), SAME)
def test_one_posting_has_one_address(kept: str, others: list[str]) -> None:
    assert {canonical(one) for one in (kept, *others)} == {kept}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://fern.example/jobs/7", "https://fern.example/jobs/8"),
        ("https://fern.example/job?id=7", "https://fern.example/job?id=8"),
        ("https://fern.example/job?ref=4711", "https://fern.example/job?ref=4712"),
        ("https://fern.example/job?position=7", "https://fern.example/job?position=8"),
        ("https://fern.example/#/job/7", "https://fern.example/#/job/8"),
        ("https://fern.example/c?gh_jid=7", "https://fern.example/c?gh_jid=8"),
        ("https://fern.example/Job/A", "https://fern.example/Job/a"),
        ("https://indeed.com/viewjob?jk=1", "https://indeed.com/viewjob?jk=2"),
        ("https://linkedin.com/jobs/view/x-1", "https://linkedin.com/jobs/view/x-2"),
        ("https://jobs.lever.co/fern", f"https://jobs.lever.co/fern/{UUID}"),
        ("https://a.recruitee.com/o/x", "https://b.recruitee.com/o/x"),
        ("https://fern.example:8080/1", "https://fern.example/1"),
    ],
)
def test_two_postings_have_two(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "text",
    ["", "mailto:ann@x.example", "not an address", "https://[bad", "javascript:alert(1)", "//"],
)
def test_what_is_no_web_address_comes_back(text: str) -> None:
    assert canonical(text) == "".join(text.split())


HOSTS = st.sampled_from(
    ["fern.example", "www.linkedin.com", "indeed.com", "boards.greenhouse.io", "jobs.lever.co",
     "apply.workable.com", "fern.wd3.myworkdayjobs.com", "fern.recruitee.com", "x.icims.com"]
)  # fmt: skip
PIECES = st.text(alphabet="abjk/?&=#%.;:@-_+ é7Z\ud800", max_size=30)


@given(st.one_of(st.text(max_size=80), st.builds("https://{}/{}".format, HOSTS, PIECES)))
def test_doing_it_twice_changes_nothing(url: str) -> None:
    once = canonical(url)
    assert canonical(once) == once


@given(HOSTS, st.integers(1000, 10**10), st.integers(1000, 10**10))
def test_different_numbers_stay_different(host: str, one: int, other: int) -> None:
    for pattern in (
        "https://{}/jobs/{}",
        "https://{}/jobs/view/{}",
        "https://{}/job?id={}&utm_x=1",
    ):
        pair = {canonical(pattern.format(host, number)) for number in (one, other)}
        assert len(pair) == len({one, other})
