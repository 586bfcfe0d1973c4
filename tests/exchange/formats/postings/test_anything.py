"""Whatever is thrown at the reader, it answers: with postings, or with a problem and its remedy."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.exchange.formats import postings

KEYS = st.sampled_from(
    ["@type", "@id", "@graph", "@value", "@context", "title", "name", "text", "jobs", "baseSalary", "value",
     "minValue", "maxValue", "currency", "unitText", "jobLocation", "address", "addressLocality", "hostedUrl",
     "categories", "lists", "content", "absolute_url", "location", "metadata", "pay_input_ranges", "min_cents",
     "shortcode", "jobAd", "sections", "refNumber", "releasedDate", "jobPostingInfo", "externalPath", "compensation",
     "summaryComponents", "compensationTiers", "careers_url", "salary", "employmentType", "validThrough", "url",
     "identifier", "description", "remote", "workplaceType", "jobTitle", "company", "offices", "skills", "meta"]
)  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
    st.sampled_from(["JobPosting", "schema:JobPosting", "EUR", "YEAR", "2026-12-01", "#us", "50.000", "Remote",
                     "https://x.example/1", "<p>a</p>", "&lt;b&gt;", "$50k - $60k", "1e999", "-1", "\ud800"]),
)  # fmt: skip
TREES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=6)),
    max_leaves=25,
)
TAGS = st.sampled_from(
    ["<div itemscope itemtype='http://schema.org/JobPosting' itemref='a b'>", "<div id=a itemprop=title>",
     "<b itemprop='baseSalary' itemscope>", "<i itemprop=value content=5>", "</div>", "</b>", "<p typeof=JobPosting>",
     "<a property='title url' href='x'>", "<span property=address typeof=Place resource='#x'>", "<li>", "<table><tr>",
     "<script type='application/ld+json'>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", '{"@type":"JobPosting",',
     '"title":"x"}', "<base href='//['>", "<meta property=og:title content=x>", "<h1>", "apply job salary role",
     "<link rel=canonical href='http://[x'>", "<body id=viewsource><pre>", "<td class=line-content>", "\0", "é"]
)  # fmt: skip


def answered(data: bytes, **kwargs: Any) -> None:
    found, problems = postings.read(data, **kwargs)
    assert found or problems
    for one in found:
        one.text.encode()  # what cannot be written down cannot be kept
        assert one.source
        assert one.title is None or one.title.value
        assert not one.link.lower().startswith("javascript:")
    assert all(problem.what and problem.mend for problem in problems)


@given(st.binary(max_size=300))
def test_bytes(data: bytes) -> None:
    answered(data)


@given(st.text(max_size=300), st.text(max_size=30))
def test_text(text: str, address: str) -> None:
    answered(text.encode("utf-8", "surrogatepass"), address=address)


@given(TREES)
@settings(max_examples=250, deadline=None)
def test_json(tree: Any) -> None:
    answered(json.dumps(tree).encode())
    answered(json.dumps({"jobs": [tree], "name": tree}).encode())


@given(st.dictionaries(KEYS, TREES, max_size=12))
@settings(max_examples=250, deadline=None)
def test_job_postings(fields: dict[str, Any]) -> None:
    job = json.dumps(fields | {"@type": "JobPosting"}).replace("</", "<\\/")
    answered(f'<script type="application/ld+json">{job}</script>'.encode(), address="https://[x")


@given(st.lists(TAGS, max_size=40).map("".join))
@settings(max_examples=250, deadline=None)
def test_pages(page: str) -> None:
    answered(f"<html>{page}".encode())


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 300_000,
        b'{"a":' * 200_000,
        b'{"jobs":' + b"[" * 900 + b"]" * 900 + b"}",
        b"<div>" * 300_000,
        b"<div itemscope itemprop=a>" * 50_000,
        b"<script>" * 300_000,
        b"<script type='application/ld+json'>{" + b"/* " * 100_000,
        b"<script type='application/ld+json'>{" + b'"\\' * 100_000,
        b"<!-- x -->" * 200_000,
        b"<" * 1_000_000,
        b"<a " + b"b=c " * 200_000 + b">",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n" + b"--a\r\n" * 20_000,
        b"&lt;" * 300_000,
        b'{"title":"x","shortcode":' + b"9" * 100_000 + b"}",
        b"<html><script>" + b'x={"job":{"a":' * 50_000,
        b"a: b\n" * 300_000,
        b"<p>" + b" " * 300_000 + b"</p>",
    ],
    ids=range(17),
)  # fmt: skip
def test_hostile_files_are_answered_soon(data: bytes) -> None:
    started = time.process_time()
    answered(data)
    assert time.process_time() - started < 5


def test_a_page_of_a_megabyte_is_read_quickly() -> None:
    menu = "<li class='item'><a href='/some/where' class='link'>A menu</a></li>" * 1500
    job = {"@type": "JobPosting", "title": "Cook", "description": "<p>Cook soup.</p>" * 300}
    page = (
        f"<!doctype html><html><head><style>{'.a{color:red}' * 20_000}</style></head><body><nav>{menu}</nav>"
        f'<script type="application/ld+json">{json.dumps(job)}</script>'
        f"<script>{'if(a<b){c=[1,2]}' * 35_000}</script></body></html>"
    )
    started = time.process_time()
    (one,), _ = postings.read(page.encode())
    assert time.process_time() - started < 1  # a fifth of it on an idle machine
    assert one.title is not None
